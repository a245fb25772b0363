import CElementary
import Streams

extension Statistics {
    /// The bias-corrected and accelerated (BCa) bootstrap interval of the mean (Efron 1987; Efron and Tibshirani
    /// 1993, chapter 14), from `resamples` resamples. Nil below two values; a point where all are equal.
    ///
    /// The resamples depend on `name` and `values` alone, so the interval is the same on every run and host.
    public static func bootstrapInterval(
        _ values: [Double], name: String, confidence: Double = 0.95, resamples: Int = 10_000
    ) -> Interval? {
        let count = values.count
        guard count > 1 else { return nil }
        let center = mean(values)
        guard !isConstant(values), let low = values.min(), let high = values.max() else {
            return Interval(lower: center, upper: center)
        }
        var stream = CounterStream(name: name, data: values)
        var means = [Double](repeating: 0, count: resamples)
        for resample in 0..<resamples {
            var sum = 0.0
            for _ in 0..<count { sum += values[stream.next(below: count)] }
            means[resample] = sum / Double(count)
        }
        means.sort()

        // The share of resamples below the mean, ties counted half, says how far the bootstrap is biased. A tie may
        // differ in the last bits because the order of its sum does.
        let tolerance = 1e-12 * (high - low)
        let below = means.reduce(0.0) { $0 + ($1 < center - tolerance ? 1 : $1 <= center + tolerance ? 0.5 : 0) }
        let edge = 0.5 / Double(resamples)
        let bias = Normal.quantile(min(max(below / Double(resamples), edge), 1 - edge))
        let acceleration = jackknifeAcceleration(values)
        func adjusted(_ probability: Double) -> Double {
            let z = bias + Normal.quantile(probability)
            return Normal.cumulative(bias + z / (1 - acceleration * z))
        }
        let tail = (1 - confidence) / 2
        return Interval(
            lower: means.quantile(ofSorted: adjusted(tail)), upper: means.quantile(ofSorted: adjusted(1 - tail)))
    }

    /// The acceleration of BCa from the mean's jackknife (Efron and Tibshirani 1993, equation 14.15).
    private static func jackknifeAcceleration(_ values: [Double]) -> Double {
        // Leaving value i out moves the mean by (mean - value i) / (n - 1); the factor cancels.
        let center = mean(values)
        let deviations = values.map { $0 - center }
        let squares = deviations.reduce(0) { $0 + $1 * $1 }
        let cubes = deviations.reduce(0) { $0 + $1 * $1 * $1 }
        return squares == 0 ? 0 : cubes / (6 * Elementary.pow(squares, 1.5))
    }
}
