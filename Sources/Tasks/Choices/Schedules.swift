import Engine
import Specs

/// The schedules of the learning rate that a spec can name. Values and defaults are PyTorch's, where it has them.
///
/// Most count epochs, as PyTorch's users call `scheduler.step()` after each; with `per: step` they count optimizer steps. The one
/// cycle counts steps always; a plateau looks at the metrics after each epoch.
enum Schedules {
    /// - Parameter training: how long the training is.
    typealias Maker = @Sendable (_ training: TrainingLength, _ settings: Parameters) throws -> RateRule

    /// What a schedule over the whole training needs to know of it.
    struct TrainingLength: Sendable {
        let epochs: Int
        let steps: Int
        /// Whether the optimizer has a momentum that a schedule can change.
        let hasMomentum: Bool

        func count(_ period: RateRule.Period) -> Int { max(1, period == .epoch ? epochs : steps) }
    }

    static let choices: [Choice<Maker>] = [
        Choice("constant", "The optimizer's learning rate throughout.") { _, _ in .schedule(.constant, per: .epoch) },
        Choice(
            "step", "lr · factor^(t / every), rounded down.",
            [Field("every", .integer(1...1_000_000_000)), factor, period]
        ) { _, settings in
            .schedule(
                .step(every: try settings.integer("every"), factor: try settings.number("factor")),
                per: try settings.choice("per"))
        },
        Choice(
            "multi-step", "lr · factor for each of the milestones that is reached.",
            [Field("at", .list(.integer(atLeast: 0), count: 1...1000), "The milestones."), factor, period]
        ) { _, settings in
            .schedule(
                .steps(at: try settings.integers("at"), factor: try settings.number("factor")),
                per: try settings.choice("per"))
        },
        Choice("exponential", "lr · factorᵗ.", [Field("factor", .number(.nonnegative)), period]) { _, settings in
            .schedule(.exponential(factor: try settings.number("factor")), per: try settings.choice("per"))
        },
        Choice(
            "cosine", "Half a cosine from lr to the minimum. Loshchilov and Hutter, 2017.",
            [length("period", "The time of half a cosine"), minimum, period]
        ) { training, settings in
            let unit: RateRule.Period = try settings.choice("per")
            let length = try settings.optionalInteger("period") ?? training.count(unit)
            return .schedule(.cosine(period: length, minimum: try settings.number("minimum")), per: unit)
        },
        Choice(
            "cosine-restarts", "Half a cosine, again and again. Loshchilov and Hutter, 2017.",
            [
                Field("period", .integer(1...1_000_000_000), "The time until the first restart."),
                Field(
                    "growth", .integer(1...1000), default: .integer(1),
                    "How much longer each period is than the one before."),
                minimum, period,
            ]
        ) { _, settings in
            .schedule(
                .cosineWithRestarts(
                    period: try settings.integer("period"), growth: try settings.integer("growth"),
                    minimum: try settings.number("minimum")), per: try settings.choice("per"))
        },
        Choice(
            "polynomial", "lr · (1 - t / total)^power.",
            [
                length("total", "The time when 0 is reached"),
                Field("power", .number(.nonnegative), default: .number(1)), period,
            ]
        ) { training, settings in
            let unit: RateRule.Period = try settings.choice("per")
            let total = try settings.optionalInteger("total") ?? training.count(unit)
            return .schedule(.polynomial(total: total, power: try settings.number("power")), per: unit)
        },
        Choice(
            "linear", "lr times a factor that goes along a line.",
            [
                Field("from", .number(.nonnegative), default: .number(1), "The factor at the start."),
                Field("to", .number(.nonnegative), default: .number(0), "The factor at the end."),
                length("total", "The time from one to the other"), period,
            ]
        ) { training, settings in
            let unit: RateRule.Period = try settings.choice("per")
            let total = try settings.optionalInteger("total") ?? training.count(unit)
            return .schedule(
                .linear(from: try settings.number("from"), to: try settings.number("to"), over: total), per: unit)
        },
        Choice("time-based", "lr / (1 + decay · t).", [Field("decay", .number(.nonnegative)), period]) { _, settings in
            .schedule(.timeBased(decay: try settings.number("decay")), per: try settings.choice("per"))
        },
        oneCycle, plateau, barzilaiBorwein,
    ]

    private static let oneCycle = Choice<Maker>(
        "one-cycle", "From lr / division up to lr and down to nearly 0 over all steps. Smith and Topin, 2018.",
        [
            Field(
                "rise", .number(.within(0...1)), default: .number(0.3),
                "The share of the steps in which the rate rises."),
            Field("division", .number(.positive), default: .number(25), "lr over the rate at the start."),
            Field(
                "final-division", .number(.positive), default: .number(1e4),
                "The rate at the start over that at the end."),
            Field("annealing", .choice(Schedule.Annealing.allCases.map(\.rawValue)), default: .string("cosine")),
            Field("three-phases", .boolean, default: .boolean(false), "Back to the start's rate before the end."),
            Field(
                "cycle-momentum", .boolean, default: .boolean(true),
                "Change the momentum, or beta1, against the rate, if the optimizer has one."),
            Field("momentum-low", .number(.within(0..<1)), default: .number(0.85)),
            Field("momentum-high", .number(.within(0..<1)), default: .number(0.95)),
        ]
    ) { training, settings in
        let (low, high) = (try settings.number("momentum-low"), try settings.number("momentum-high"))
        guard low <= high else {
            throw TaskError("\(settings.path): momentum-low must not exceed momentum-high, but \(low) does \(high)")
        }
        let cycles = try settings.boolean("cycle-momentum") && training.hasMomentum
        return .schedule(
            .oneCycle(
                total: training.count(.step), rise: try settings.number("rise"),
                division: try settings.number("division"),
                finalDivision: try settings.number("final-division"), annealing: try settings.choice("annealing"),
                threePhases: try settings.boolean("three-phases"), momentum: cycles ? low...high : nil), per: .step)
    }

    private static let plateau = Choice<Maker>(
        "plateau", "Lowers the rate when the validation split (without one, the training split) stops to improve.",
        [
            Field("metric", .choice(RateRule.Metric.allCases.map(\.rawValue)), default: .string("loss")),
            Field("factor", .number(.within(0..<1)), default: .number(0.1)),
            Field(
                "patience", .integer(atLeast: 0), default: .integer(10), "Epochs without improvement that are borne."),
            Field("threshold", .number(.nonnegative), default: .number(1e-4), "How much better is better."),
            Field("threshold-mode", .choice(["relative", "absolute"]), default: .string("relative")),
            Field("cooldown", .integer(atLeast: 0), default: .integer(0), "Epochs after a change that do not count."),
            minimum,
        ]
    ) { _, settings in
        let metric: RateRule.Metric = try settings.choice("metric")
        let threshold = try settings.number("threshold")
        return .plateau(
            Plateau(
                goal: metric == .loss ? .minimum : .maximum, factor: try settings.number("factor"),
                patience: try settings.integer("patience"),
                threshold: try settings.string("threshold-mode") == "relative"
                    ? .relative(threshold) : .absolute(threshold),
                cooldown: try settings.integer("cooldown"), minimum: try settings.number("minimum")), metric)
    }

    private static let barzilaiBorwein = Choice<Maker>(
        "barzilai-borwein",
        "Each step's rate from the last changes of parameters and gradients. Barzilai and Borwein, 1988.",
        [
            Field(
                "form", .choice(BarzilaiBorwein.Form.allCases.map(\.rawValue)), default: .string("long"),
                "s·s / s·y or s·y / y·y."),
            Field("smallest", .number(.positive), default: .number(1e-10), "No rate is smaller."),
            Field("largest", .number(.positive), default: .number(1e10), "No rate is larger."),
        ]
    ) { _, settings in
        let (smallest, largest) = (try settings.number("smallest"), try settings.number("largest"))
        guard smallest <= largest else {
            throw TaskError("\(settings.path): smallest must not exceed largest, but \(smallest) does \(largest)")
        }
        return .barzilaiBorwein(try settings.choice("form"), smallest...largest)
    }

    private static let factor = Field("factor", .number(.nonnegative), default: .number(0.1))
    private static let minimum = Field("minimum", .number(.nonnegative), default: .number(0), "The smallest rate.")
    private static let period = Field(
        "per", .choice(RateRule.Period.allCases.map(\.rawValue)), default: .string("epoch"), "What t counts.")

    private static func length(_ name: String, _ documentation: String) -> Field {
        Field(
            name, .optional(.integer(1...1_000_000_000)), default: .null,
            "\(documentation); null for the whole training.")
    }
}
