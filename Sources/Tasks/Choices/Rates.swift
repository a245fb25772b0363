import Specs

/// How the learning rate of `task: minimize` changes from step to step.
enum Rates {
    /// The rate of a step, from the optimizer's own rate, the step's number from 0 and the norm of the gradient there.
    typealias Rule = @Sendable (_ initial: Double, _ step: Int, _ gradientNorm: Double) -> Double
    typealias Maker = @Sendable (_ settings: Parameters) throws -> Rule

    static let choices: [Choice<Maker>] = [
        Choice("fixed", "The optimizer's rate at every step.") { _ in { initial, _, _ in initial } },
        Choice(
            "time-based", "rate / (1 + decay · step): steps shrink with time.",
            [Field("decay", .number(.nonnegative), default: .number(0.1))]
        ) { settings in
            let decay = try settings.number("decay")
            return { initial, step, _ in initial / (1 + decay * Double(step)) }
        },
        Choice(
            "gradient-based",
            "rate / (1 + damping · norm of the gradient): plain descent makes no step longer than rate / damping, and full ones "
                + "where it is flat.",
            [Field("damping", .number(.nonnegative), default: .number(1))]
        ) { settings in
            let damping = try settings.number("damping")
            return { initial, _, norm in initial / (1 + damping * norm) }
        },
    ]
}
