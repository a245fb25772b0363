import CElementary

/// Errors of predicted numbers, all outputs together and each by itself, added up part by part.
public struct ErrorSums: Sendable {
    private var count = 0.0
    private var absolute = 0.0
    private var squares = 0.0
    private var targetSum = 0.0
    private var targetSquares = 0.0
    private var lowestTarget = Double.infinity
    private var highestTarget = -Double.infinity
    /// Of each output of a sample.
    private var absolutes: [Double]

    /// - Parameter outputs: how many a sample has; what is added begins with a sample's first.
    public init(outputs: Int = 1) { absolutes = Array(repeating: 0, count: max(1, outputs)) }

    public mutating func add(_ outputs: [Float], targets: [Float]) {
        for (index, (output, target)) in zip(outputs, targets).enumerated() {
            let error = Double(output) - Double(target)
            absolutes[index % absolutes.count] += abs(error)
            absolute += abs(error)
            squares += error * error
            targetSum += Double(target)
            targetSquares += Double(target) * Double(target)
            lowestTarget = min(lowestTarget, Double(target))
            highestTarget = max(highestTarget, Double(target))
        }
        count += Double(targets.count)
    }

    /// NaN when nothing was added.
    public var meanAbsoluteError: Double { absolute / count }

    /// The same of one output; NaN where there is no such output.
    public func meanAbsoluteError(of output: Int) -> Double {
        absolutes.indices.contains(output) ? absolutes[output] * Double(absolutes.count) / count : .nan
    }

    /// In decibels, 10 log₁₀(range² / mean squared error), where the range is that of the targets: 1 of images from 0 to 1. NaN where
    /// the targets do not vary.
    public var peakSignalToNoise: Double {
        let range = highestTarget - lowestTarget
        return range > 0 ? 10 * Elementary.log10(range * range / (squares / count)) : .nan
    }

    /// The coefficient of determination, 1 - Σ(output - target)² / Σ(target - mean)²; NaN where the targets do not vary.
    public var r2: Double {
        let spread = targetSquares - targetSum * targetSum / count
        return spread > 0 ? 1 - squares / spread : .nan
    }
}
