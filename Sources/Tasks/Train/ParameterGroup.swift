import Engine
import Files
import Specs

/// Parameters that an optimizer moves by a rate or a weight decay of their own.
struct ParameterGroup: Sendable {
    /// Which parameters; the first group that has a parameter's name takes it.
    let patterns: [String]
    let learningRate: Double?
    /// Of the optimizer's rate.
    let factor: Double
    let weightDecay: Double?

    static let setting = Setting(
        "groups", .list(.record(record), count: 0...100), default: [],
        "Parameters that the optimizer moves by a rate or a weight decay of their own; of several groups the first that has a parameter's name counts."
    ).addedLater

    static let record = Record(
        Setting(
            "parameters", .oneOrSeveral(.string, count: 1...1000),
            "A pattern of names, or several: \"features.*\", [\"*.bias\", \"*.norm.*\"]."),
        Setting(
            "lr", .optional(.number(.positive)), default: nil,
            "Their learning rate; null for the optimizer's times lr-factor."),
        Setting("lr-factor", .number(.nonnegative), default: 1, "What the optimizer's rate is multiplied by for them."),
        Setting(
            "weight-decay", .optional(.number(.nonnegative)), default: nil,
            "Their weight decay; null for the optimizer's.")
    ) { patterns, rate, factor, decay in
        guard rate == nil || factor == 1 else {
            throw TaskError("groups: a group has a rate, lr, or a factor of the optimizer's, lr-factor, and not both")
        }
        return ParameterGroup(patterns: patterns, learningRate: rate, factor: factor, weightDecay: decay)
    }
}

extension [ParameterGroup] {
    /// Gives the optimizer its groups.
    /// - Parameters:
    ///   - model: whose parameters have the names.
    ///   - frozen: the names of those that do not learn, which the optimizer was not given.
    /// - Throws: `TaskError` where a pattern matches nothing that learns, or the optimizer cannot have groups.
    func apply(to optimizer: Optimizer, _ name: String, of model: Module, frozen: Set<String>) throws {
        var free = model.namedParameters.filter { !frozen.contains($0.name) }
        let learning = free.map(\.name)
        // Of the first group, before any schedule.
        let rate = optimizer.learningRate
        for group in self {
            var names: Set<String> = []
            for pattern in group.patterns {
                let glob = GlobPattern(pattern)
                guard learning.contains(where: glob.matches) else {
                    throw TaskError(
                        "groups: no parameter that learns is called '\(pattern)'. \(Inheritance.list(model))")
                }
                names.formUnion(learning.filter(glob.matches))
            }
            let chosen = free.filter { names.contains($0.name) }
            free.removeAll { names.contains($0.name) }
            guard !chosen.isEmpty else {
                throw TaskError(
                    "groups: earlier groups have every parameter that '\(group.patterns.joined(separator: ", "))' matches; the first that matches counts, so put it before them"
                )
            }
            do throws(OptimizerGroupError) {
                try optimizer.regroup(
                    chosen.map(\.tensor),
                    learningRate: group.learningRate ?? (group.factor == 1 ? nil : rate * group.factor),
                    weightDecay: group.weightDecay)
            } catch {
                throw TaskError("groups: the optimizer \(name) \(error)")
            }
        }
    }
}
