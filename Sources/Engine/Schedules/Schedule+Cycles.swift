import CElementary

extension Schedule {
    /// η_min + (η - η_min) (1 + cos(π t / period)) / 2: falls for a period and rises for the next.
    /// (Loshchilov and Hutter, 2017, without restarts.)
    public static func cosine(period: Int, minimum: Double = 0) -> Schedule {
        Tensor.check(period > 0, "Schedule.cosine: the period must be positive")
        return Schedule { base, time in
            minimum + (base - minimum) * (1 + Elementary.cos(.pi * Double(time) / Double(period))) / 2
        }
    }

    /// The cosine from the start again after each period; each period is `growth` times the one before.
    /// (Loshchilov and Hutter, 2017.)
    public static func cosineWithRestarts(period: Int, growth: Int = 1, minimum: Double = 0) -> Schedule {
        Tensor.check(period > 0 && growth > 0, "Schedule.cosineWithRestarts: period and growth must be positive")
        return Schedule { base, time in
            var (start, length) = (0, period)
            if growth == 1 {
                start = time - time % period
            } else {
                while time - start >= length {
                    start += length
                    length *= growth
                }
            }
            return minimum + (base - minimum) * (1 + Elementary.cos(.pi * Double(time - start) / Double(length))) / 2
        }
    }

    /// How one-cycle goes from one rate to the next.
    public enum Annealing: String, Sendable, CaseIterable {
        /// Along half a cosine.
        case cosine
        /// Along a line.
        case linear

        func callAsFunction(_ start: Double, _ end: Double, _ share: Double) -> Double {
            switch self {
            case .cosine: end + (start - end) / 2 * (1 + Elementary.cos(.pi * share))
            case .linear: (end - start) * share + start
            }
        }
    }

    /// One cycle over the whole training (Smith and Topin, 2018), in PyTorch's form. The optimizer's own rate is the peak.
    ///
    /// The rate rises from peak / `division` to the peak in the share `rise` of the steps and falls to
    /// peak / (`division` · `finalDivision`) in the rest; the momentum, if `momentum` is given, falls from its upper end to the
    /// lower meanwhile and returns. With three phases the rate comes back to where it started before it falls to the end.
    /// - Parameters:
    ///   - total: the number of steps; the rate stays after it.
    ///   - rise: the share of the steps in which the rate rises.
    ///   - division: the peak over the first rate.
    ///   - finalDivision: the first rate over the last.
    ///   - annealing: how the rate goes from one end of a phase to the other.
    ///   - threePhases: whether the rate comes back to the first before it falls to the last.
    ///   - momentum: the bounds of the momentum; nil leaves it alone.
    public static func oneCycle(
        total: Int, rise: Double = 0.3, division: Double = 25, finalDivision: Double = 1e4,
        annealing: Annealing = .cosine, threePhases: Bool = false, momentum: ClosedRange<Double>? = 0.85...0.95
    ) -> Schedule {
        Tensor.check(total > 0, "Schedule.oneCycle: the total must be positive")
        // The ends of the phases, counted in steps from 0.
        let last = Double(total) - 1
        let ends =
            threePhases
            ? [rise * Double(total) - 1, 2 * rise * Double(total) - 2, last] : [rise * Double(total) - 1, last]
        // The phase at a time, and how much of it has passed.
        @Sendable func place(_ time: Int) -> (phase: Int, share: Double) {
            let now = min(Double(time), last)
            var start = 0.0
            for (phase, end) in ends.enumerated() {
                if now <= end || phase == ends.count - 1 {
                    return (phase, end > start ? (now - start) / (end - start) : 1)
                }
                start = end
            }
            return (ends.count - 1, 1)
        }
        @Sendable func value(_ corners: [Double], _ time: Int) -> Double {
            let (phase, share) = place(time)
            return annealing(corners[phase], corners[phase + 1], share)
        }
        return Schedule(
            momentum: momentum.map { range in
                let (low, high) = (range.lowerBound, range.upperBound)
                return { _, time in value(threePhases ? [high, low, high, high] : [high, low, high], time) }
            }
        ) { peak, time in
            let start = peak / division
            let end = start / finalDivision
            return value(threePhases ? [start, peak, start, end] : [start, peak, end], time)
        }
    }
}
