import Engine
import Specs

/// How the learning rate changes in a training.
enum RateRule: Sendable {
    /// What a schedule counts.
    enum Period: String, Sendable, CaseIterable {
        case epoch
        case step
    }

    /// What a plateau watches.
    enum Metric: String, Sendable, CaseIterable {
        case loss
        case accuracy
    }

    case schedule(Schedule, per: Period)
    case plateau(Plateau, Metric)
    case barzilaiBorwein(BarzilaiBorwein.Form, ClosedRange<Double>)
}

/// Steps in which the rate rises along a line to what the schedule says; the schedule goes on meanwhile.
struct WarmUp: Sendable {
    let steps: Int
    /// The factor of the first step.
    let start: Double

    static let none = WarmUp(steps: 0, start: 1)

    func factor(_ step: Int) -> Double { Schedule.warmUp(step, over: steps, from: start) }
}

/// Sets the optimizer's learning rate in the course of a training.
final class RateControl {
    private let optimizer: Optimizer
    private let rule: RateRule
    private let warmUp: WarmUp
    private let stepsInEpoch: Int
    private let scheduler: Scheduler?
    private let gradientRate: BarzilaiBorwein?
    private var plateau: Plateau?
    /// The rates that a plateau has come to, before warm-up.
    private var rates: [Double]
    /// Whether the rate ever changes; where it does not, the optimizer is left alone.
    let isActive: Bool

    /// - Parameter hasAccuracy: whether epochs end with an accuracy that a plateau can watch.
    init(
        _ optimizer: Optimizer, _ rule: RateRule, isConstant: Bool, warmUp: WarmUp = .none, stepsInEpoch: Int,
        hasAccuracy: Bool
    ) throws {
        self.optimizer = optimizer
        self.rule = rule
        self.warmUp = warmUp
        self.stepsInEpoch = max(1, stepsInEpoch)
        rates = optimizer.learningRates
        isActive = !isConstant || warmUp.steps > 0
        switch rule {
        case .schedule(let schedule, _):
            (scheduler, gradientRate) = (isActive ? Scheduler(optimizer, schedule) : nil, nil)
        case .plateau(let plateau, let metric):
            guard metric == .loss || hasAccuracy else {
                throw TaskError(
                    "schedule.plateau: there is no accuracy to watch where targets are not classes; watch the loss")
            }
            (scheduler, gradientRate) = (nil, nil)
            self.plateau = plateau
        case .barzilaiBorwein(let form, let range):
            guard !optimizer.needsClosure, warmUp.steps == 0 else {
                throw TaskError(
                    "the schedule barzilai-borwein finds the rates itself: it takes no warm-up and no optimizer such as lbfgs"
                )
            }
            (scheduler, gradientRate) = (nil, BarzilaiBorwein(optimizer, form: form, range: range))
        }
    }

    /// Sets the rates for a step, counted from 0.
    func begin(step: Int) {
        guard isActive else { return }
        switch rule {
        case .schedule(_, let period):
            scheduler?.go(to: period == .step ? step : step / stepsInEpoch, factor: warmUp.factor(step))
        case .plateau:
            let factor = warmUp.factor(step)
            optimizer.learningRates = rates.map { $0 * factor }
        case .barzilaiBorwein: break
        }
    }

    /// To be called when the gradients are there and the step is not yet made.
    func gradientsAreReady() { gradientRate?.update() }

    /// Takes the metrics of an epoch, on the validation split if there is one.
    func end(loss: Double, accuracy: Double = .nan) {
        guard case .plateau(_, let metric) = rule, var plateau else { return }
        if plateau.observe(metric == .loss ? loss : accuracy) { rates = rates.map(plateau.lowered) }
        self.plateau = plateau
    }
}
