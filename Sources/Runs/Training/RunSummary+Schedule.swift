import CElementary
import Specs

extension RunSummary {
    /// Whether the schedule had taken the learning rate to zero, or below a thousandth of its height, when the training was over.
    ///
    /// Nothing is learnt at such a rate: curves are flat there by design, and that they got better just before is the rate's doing.
    public var endedAtRateZero: Bool {
        guard status == .completed, let (name, parameters) = trial.schedule,
            let planned = trial.plannedEpochs, planned > 0, epochs == planned
        else { return false }
        let length = parameters["per"]?.string == "step" ? training.steps : planned
        guard length > 0 else { return false }
        /// The schedule's own length; without one it is as long as the training.
        func own(_ name: String) -> Int { parameters[name]?.integer ?? length }
        /// What the rate comes to, over its height.
        let share: Double?
        switch name {
        // It falls for a period and rises for the next.
        case "cosine":
            let period = own("period")
            share =
                (1...length).contains(period) && length % (2 * period) == period
                ? minimumShare(parameters) : nil
        case "cosine-restarts":
            var (end, period) = (0, own("period"))
            while end < length, (1...length).contains(period) {
                end += period
                period *= min(parameters["growth"]?.integer ?? 1, 1000)
            }
            share = end == length ? minimumShare(parameters) : nil
        case "polynomial":
            share = own("total") <= length && parameters["power"]?.number ?? 1 > 0 ? 0 : nil
        case "linear":
            let (from, to) = (parameters["from"]?.number ?? 1, parameters["to"]?.number ?? 0)
            share = own("total") <= length && max(from, to) > 0 ? to / max(from, to) : nil
        case "one-cycle":
            let (first, last) = (parameters["division"]?.number ?? 25, parameters["final-division"]?.number ?? 1e4)
            share = oneCycleFalls(parameters) ? 1 / (first * last) : nil
        case "step":
            share = parameters["every"]?.integer.map { power(parameters, length / $0) }
        case "multi-step":
            share = power(parameters, (parameters["at"]?.list ?? []).count { $0.integer ?? .max <= length })
        case "exponential": share = power(parameters, length)
        case "time-based": share = 1 / (1 + (parameters["decay"]?.number ?? 0) * Double(length))
        default: share = nil
        }
        return share.map { $0 <= 0.001 } ?? false
    }

    private func power(_ parameters: Value, _ times: Int) -> Double {
        Elementary.pow(parameters["factor"]?.number ?? 0.1, Double(times))
    }

    /// Whether the last steps of a cycle are those in which the rate falls: a long rise leaves no time for them.
    private func oneCycleFalls(_ parameters: Value) -> Bool {
        let (rise, steps) = (parameters["rise"]?.number ?? 0.3, Double(training.steps))
        let hasThreePhases = parameters["three-phases"]?.boolean ?? false
        return rise < 1 && (!hasThreePhases || 2 * rise * steps - 2 < steps - 1)
    }

    private func minimumShare(_ parameters: Value) -> Double? {
        let minimum = parameters["minimum"]?.number ?? 0
        return minimum == 0 ? 0 : trial.lastLearningRate.map { minimum / $0 }
    }
}

extension Trial {
    /// How the learning rate of the last stage changes.
    fileprivate var schedule: (name: String, parameters: Value)? {
        let schedule = ofLastStage("schedule")
        return schedule?.string.map { ($0, .null) } ?? schedule?.named
    }

    /// The epochs of the last stage, where it is trained to its end.
    fileprivate var plannedEpochs: Int? {
        let own = settings["stages"]?.list?.last?["training"]?["epochs"]
        return (own ?? settings["training"]?["epochs"])?.integer
    }

    fileprivate var lastLearningRate: Double? { ofLastStage("optimizer")?.named?.parameters["lr"]?.number }

    /// A setting as the last stage has it.
    private func ofLastStage(_ name: String) -> Value? {
        if let own = settings["stages"]?.list?.last?[name], own != .null { return own }
        return settings[name]
    }
}
