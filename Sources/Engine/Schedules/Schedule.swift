import CElementary

/// A learning rate as a function of time: of the steps made, or of the epochs, as its user counts.
///
/// A schedule has no state: the rate at a time depends on that time and on the rate at the start alone, so a resumed run needs
/// nothing but its count. The values are those of PyTorch's schedulers. Schedules compose:
///
///     Schedule.cosine(period: 90).warmedUp(over: 5)
public struct Schedule: Sendable {
    private let rate: @Sendable (_ base: Double, _ time: Int) -> Double
    private let momentum: (@Sendable (_ base: Double, _ time: Int) -> Double)?

    /// - Parameters:
    ///   - momentum: the same for the momentum, or Adam's β₁; nil leaves it alone.
    ///   - rate: the learning rate at a time from 0, for the learning rate `base` that the optimizer was given.
    public init(
        momentum: (@Sendable (_ base: Double, _ time: Int) -> Double)? = nil,
        rate: @escaping @Sendable (_ base: Double, _ time: Int) -> Double
    ) {
        self.rate = rate
        self.momentum = momentum
    }

    /// The learning rate at `time`, for an optimizer that was given the rate `base`.
    public func learningRate(_ base: Double, at time: Int) -> Double { rate(base, time) }

    /// The momentum at `time`; nil where the schedule leaves it alone.
    public func momentum(_ base: Double, at time: Int) -> Double? { momentum?(base, time) }

    /// Whether the schedule changes the momentum, too.
    public var changesMomentum: Bool { momentum != nil }
}

extension Schedule {
    /// The rate that the optimizer was given, η.
    public static let constant = Schedule { base, _ in base }

    /// η γ^⌊t / period⌋, γ being the factor. PyTorch's `StepLR`.
    public static func step(every period: Int, factor: Double = 0.1) -> Schedule {
        Tensor.check(period > 0, "Schedule.step: the period must be positive")
        return Schedule { base, time in base * Elementary.pow(factor, Double(time / period)) }
    }

    /// η γⁿ after n of the milestones, γ being the factor; one that is listed twice counts twice. PyTorch's `MultiStepLR`.
    public static func steps(at milestones: [Int], factor: Double = 0.1) -> Schedule {
        Schedule { base, time in base * Elementary.pow(factor, Double(milestones.count { $0 <= time })) }
    }

    /// η γᵗ, γ being the factor. PyTorch's `ExponentialLR`.
    public static func exponential(factor: Double) -> Schedule {
        Schedule { base, time in base * Elementary.pow(factor, Double(time)) }
    }

    /// η (1 - t / total)^power, and 0 from `total` on. PyTorch's `PolynomialLR`.
    public static func polynomial(total: Int, power: Double = 1) -> Schedule {
        Tensor.check(total > 0, "Schedule.polynomial: the total must be positive")
        return Schedule { base, time in base * Elementary.pow(1 - Double(min(time, total)) / Double(total), power) }
    }

    /// η / (1 + decay · t): a rate that falls with the inverse of time.
    public static func timeBased(decay: Double) -> Schedule {
        Schedule { base, time in base / (1 + decay * Double(time)) }
    }

    /// η times a factor that goes from `start` to `end` in `total` steps along a line, and stays. PyTorch's `LinearLR`.
    public static func linear(from start: Double = 1.0 / 3, to end: Double = 1, over total: Int) -> Schedule {
        Tensor.check(total > 0, "Schedule.linear: the number of steps must be positive")
        return Schedule { base, time in base * (start + (end - start) * Double(min(time, total)) / Double(total)) }
    }

    /// One schedule after the other, as PyTorch's `SequentialLR`: each counts from 0 when it begins, at its milestone; the first
    /// begins at 0, so there is one milestone fewer than schedules.
    public static func sequence(_ schedules: [Schedule], milestones: [Int]) -> Schedule {
        Tensor.check(
            schedules.count == milestones.count + 1 && zip(milestones, milestones.dropFirst()).allSatisfy { $0 < $1 },
            "Schedule.sequence: \(schedules.count) schedules need rising milestones, one fewer than there are schedules"
        )
        return Schedule { base, time in
            let index = milestones.count { $0 <= time }
            return schedules[index].rate(base, index == 0 ? time : time - milestones[index - 1])
        }
    }

    /// This schedule times a factor that rises from `start` to 1 in `total` steps along a line (Goyal et al., 2017).
    ///
    /// The schedule goes on meanwhile; ``sequence(_:milestones:)`` lets it wait.
    public func warmedUp(over total: Int, from start: Double = 0) -> Schedule {
        if total <= 0 { return self }
        return Schedule(momentum: momentum) { [rate] base, time in
            rate(base, time) * Schedule.warmUp(time, over: total, from: start)
        }
    }

    /// The factor of ``warmedUp(over:from:)`` at `time`: from `start` at 0 to 1 at `total`.
    public static func warmUp(_ time: Int, over total: Int, from start: Double) -> Double {
        time >= total ? 1 : start + (1 - start) * Double(time) / Double(total)
    }
}
