/// Sets an optimizer's learning rates by a schedule, each group's from the rate that it was given.
///
/// Make it before the first step, as it notes the rates of time 0; to resume, make it over a new optimizer, load the optimizer's
/// state, and go to the time reached.
public final class Scheduler {
    /// The optimizer whose rates are set.
    public let optimizer: Optimizer
    /// The rate as a function of time.
    public let schedule: Schedule
    /// The time whose rates are set.
    public private(set) var time = 0
    private let rates: [Double]
    private let momenta: [Double]?

    /// Notes the rates that the optimizer was given, and sets those of time 0.
    public init(_ optimizer: Optimizer, _ schedule: Schedule) {
        self.optimizer = optimizer
        self.schedule = schedule
        rates = optimizer.learningRates
        momenta = optimizer.cycledMomenta
        Tensor.check(
            !schedule.changesMomentum || momenta != nil,
            "the schedule changes the momentum, but \(type(of: optimizer)) has none")
        go(to: 0)
    }

    /// Sets the rates of the next time.
    public func advance() { go(to: time + 1) }

    /// Sets the rates of `time`, times `factor`.
    public func go(to time: Int, factor: Double = 1) {
        self.time = time
        optimizer.learningRates = rates.map { schedule.learningRate($0, at: time) * factor }
        if let momenta, schedule.changesMomentum {
            optimizer.cycledMomenta = momenta.map { schedule.momentum($0, at: time) ?? $0 }
        }
    }
}
