import Runs

/// What the runs cost in measured seconds, as their files say.
public struct Cost: Sendable {
    /// The parts of a run's time, in the order of a training step.
    public static let parts = ["data", "forward", "backward", "optimizer", "evaluation"]

    /// Runs that hold times.
    public let runs: Int
    public let total: Double
    /// The median over runs.
    public let median: Double
    /// Seconds by part, over all runs, in the order of `parts`; parts that no run holds are left out.
    public let byPart: [(part: String, seconds: Double)]
    /// What `total` holds beyond the parts.
    public let rest: Double

    init(_ results: [RunSummary]) {
        let timed = results.filter { !$0.timing.isEmpty }
        let totals = timed.map { run in
            run.timing["total"] ?? Self.parts.reduce(0) { $0 + (run.timing[$1] ?? 0) }
        }
        runs = timed.count
        total = totals.reduce(0, +)
        median = Statistics.median(totals)
        byPart = Self.parts.compactMap { part in
            let seconds = timed.compactMap { $0.timing[part] }
            return seconds.isEmpty ? nil : (part, seconds.reduce(0, +))
        }
        rest = max(0, total - byPart.reduce(0) { $0 + $1.seconds })
    }
}
