import Engine
import Specs

/// The schedules of the learning rate that a spec can name. Values and defaults are PyTorch's, where it has them.
///
/// Most count epochs, as PyTorch's users call `scheduler.step()` after each; with `per: step` they count optimizer steps. The one
/// cycle counts steps always; a plateau looks at the metrics after each epoch.
enum Schedules {
    typealias Choice = Specs.Choice<TrainingLength, RateRule>

    /// What a schedule over the whole training needs to know of it.
    struct TrainingLength: Sendable {
        let epochs: Int
        let steps: Int
        /// Whether the optimizer has a momentum that a schedule can change.
        let hasMomentum: Bool

        func count(_ period: RateRule.Period) -> Int { max(1, period == .epoch ? epochs : steps) }
    }

    static let all = Category("schedule", choices)

    /// A task's schedule.
    static func setting(_ documentation: String) -> Setting<Named<TrainingLength, RateRule>> {
        Setting("schedule", .named(all), written: .string(constant), documentation)
    }

    /// The name of the schedule that leaves the rate alone.
    static let constant = "constant"

    private static let choices = [
        Choice(constant, "The optimizer's learning rate throughout.") { _ in .schedule(.constant, per: .epoch) },
        Choice(
            "step", "lr · factor^(t / every), rounded down.", Setting("every", .integer(1...1_000_000_000)), factor,
            period
        ) { _, every, factor, period in .schedule(.step(every: every, factor: factor), per: period) },
        Choice(
            "multi-step", "lr · factor for each of the milestones that is reached.",
            Setting("at", .list(.integer(atLeast: 0), count: 1...1000), "The milestones."), factor, period
        ) { _, milestones, factor, period in .schedule(.steps(at: milestones, factor: factor), per: period) },
        Choice("exponential", "lr · factorᵗ.", Setting("factor", .number(.nonnegative)), period) {
            _, factor, period in
            .schedule(.exponential(factor: factor), per: period)
        },
        Choice(
            "cosine", "Half a cosine from lr to the minimum. Loshchilov and Hutter, 2017.",
            length("period", "The time of half a cosine"), minimum, period
        ) { training, length, minimum, period in
            .schedule(.cosine(period: length ?? training.count(period), minimum: minimum), per: period)
        },
        Choice(
            "cosine-restarts", "Half a cosine, again and again. Loshchilov and Hutter, 2017.",
            Setting("period", .integer(1...1_000_000_000), "The time until the first restart."),
            Setting(
                "growth", .integer(1...1000), default: 1, "How much longer each period is than the one before."),
            minimum, period
        ) { _, length, growth, minimum, period in
            .schedule(.cosineWithRestarts(period: length, growth: growth, minimum: minimum), per: period)
        },
        Choice(
            "polynomial", "lr · (1 - t / total)^power.", length("total", "The time when 0 is reached"),
            Setting("power", .number(.nonnegative), default: 1), period
        ) { training, total, power, period in
            .schedule(.polynomial(total: total ?? training.count(period), power: power), per: period)
        },
        Choice(
            "linear", "lr times a factor that goes along a line.",
            Setting("from", .number(.nonnegative), default: 1, "The factor at the start."),
            Setting("to", .number(.nonnegative), default: 0, "The factor at the end."),
            length("total", "The time from one to the other"), period
        ) { training, start, end, total, period in
            .schedule(.linear(from: start, to: end, over: total ?? training.count(period)), per: period)
        },
        Choice("time-based", "lr / (1 + decay · t).", Setting("decay", .number(.nonnegative)), period) {
            _, decay, period in
            .schedule(.timeBased(decay: decay), per: period)
        },
        oneCycle, plateau, barzilaiBorwein,
    ]

    private static let oneCycle = Choice(
        "one-cycle", "From lr / division up to lr and down to nearly 0 over all steps. Smith and Topin, 2018.",
        Setting("rise", .number(.within(0...1)), default: 0.3, "The share of the steps in which the rate rises."),
        Setting("division", .number(.positive), default: 25, "lr over the rate at the start."),
        Setting("final-division", .number(.positive), default: 1e4, "The rate at the start over that at the end."),
        Setting("annealing", .words(Schedule.Annealing.self), default: .cosine),
        Setting("three-phases", .boolean, default: false, "Back to the start's rate before the end."),
        Setting(
            "cycle-momentum", .boolean, default: true,
            "Change the momentum, or beta1, against the rate, if the optimizer has one."),
        Setting("momentum-low", .number(.within(0..<1)), default: 0.85),
        Setting("momentum-high", .number(.within(0..<1)), default: 0.95)
    ) { training, rise, division, finalDivision, annealing, threePhases, cyclesMomentum, low, high in
        guard low <= high else {
            throw Misfit("momentum-low must not exceed momentum-high, but \(low) does \(high)")
        }
        return .schedule(
            .oneCycle(
                total: training.count(.step), rise: rise, division: division, finalDivision: finalDivision,
                annealing: annealing, threePhases: threePhases,
                momentum: cyclesMomentum && training.hasMomentum ? low...high : nil), per: .step)
    }

    /// How a plateau's threshold is meant.
    private enum ThresholdMode: String, CaseIterable { case relative, absolute }

    private static let plateau = Choice(
        "plateau", "Lowers the rate when the validation split (without one, the training split) stops to improve.",
        Setting("metric", .words(RateRule.Metric.self), default: .loss),
        Setting("factor", .number(.within(0..<1)), default: 0.1),
        Setting("patience", .integer(atLeast: 0), default: 10, "Epochs without improvement that are borne."),
        Setting("threshold", .number(.nonnegative), default: 1e-4, "How much better is better."),
        Setting("threshold-mode", .words(ThresholdMode.self), default: .relative),
        Setting("cooldown", .integer(atLeast: 0), default: 0, "Epochs after a change that do not count."), minimum
    ) { _, metric, factor, patience, threshold, mode, cooldown, minimum in
        .plateau(
            Plateau(
                goal: metric == .loss ? .minimum : .maximum, factor: factor, patience: patience,
                threshold: mode == .relative ? .relative(threshold) : .absolute(threshold), cooldown: cooldown,
                minimum: minimum), metric)
    }

    private static let barzilaiBorwein = Choice(
        "barzilai-borwein",
        "Each step's rate from the last changes of parameters and gradients. Barzilai and Borwein, 1988.",
        Setting("form", .words(BarzilaiBorwein.Form.self), default: .long, "s·s / s·y or s·y / y·y."),
        Setting("smallest", .number(.positive), default: 1e-10, "No rate is smaller."),
        Setting("largest", .number(.positive), default: 1e10, "No rate is larger.")
    ) { _, form, smallest, largest in
        guard smallest <= largest else {
            throw Misfit("smallest must not exceed largest, but \(smallest) does \(largest)")
        }
        return .barzilaiBorwein(form, smallest...largest)
    }

    private static let factor = Setting("factor", .number(.nonnegative), default: 0.1)
    private static let minimum = Setting("minimum", .number(.nonnegative), default: 0, "The smallest rate.")
    private static let period = Setting("per", .words(RateRule.Period.self), default: .epoch, "What t counts.")

    private static func length(_ name: String, _ documentation: String) -> Setting<Int?> {
        Setting(
            name, .optional(.integer(1...1_000_000_000)), default: nil,
            "\(documentation); null for the whole training.")
    }
}
