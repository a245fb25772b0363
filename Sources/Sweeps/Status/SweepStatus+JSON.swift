import Specs

extension SweepStatus {
    /// What ``text`` says, for programs.
    public var json: Value {
        let counts = counts.map { ($0.key.rawValue, Value.integer($0.value)) }
        let failures = failures.map { failure -> Value in
            .object([
                "trial": .string(failure.trial.shortID), "status": .string(failure.status.rawValue),
                "reason": .string(failure.reason),
                "coordinates": .object(
                    Dictionary(
                        failure.trial.coordinates.map { ($0.path, Value.string($0.label)) },
                        uniquingKeysWith: { first, _ in first })),
            ])
        }
        return .object([
            "name": .string(name), "directory": .string(directory), "trials": .integer(trials),
            "results": .object(Dictionary(uniqueKeysWithValues: counts)), "damaged": .integer(damaged),
            "running": .integer(running), "left": .integer(left), "sweeps_at_work": .integer(coordinators),
            "trials_per_minute": trialsPerMinute.map(Value.number) ?? .null,
            "seconds_left": secondsLeft.map(Value.number) ?? .null, "failures": .list(failures),
        ])
    }
}
