import Foundation

/// Errors of predicted numbers, all outputs together, added up part by part.
public struct ErrorSums: Sendable {
    private var count = 0.0
    private var absolute = 0.0
    private var squares = 0.0
    private var targetSum = 0.0
    private var targetSquares = 0.0
    private var lowestTarget = Double.infinity
    private var highestTarget = -Double.infinity

    public init() {}

    public mutating func add(_ outputs: [Float], targets: [Float]) {
        for (output, target) in zip(outputs, targets) {
            let error = Double(output) - Double(target)
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

    /// In decibels, 10 log₁₀(range² / mean squared error), where the range is that of the targets: 1 of images from 0 to 1. NaN where
    /// the targets do not vary.
    public var peakSignalToNoise: Double {
        let range = highestTarget - lowestTarget
        return range > 0 ? 10 * log10(range * range / (squares / count)) : .nan
    }

    /// The coefficient of determination, 1 - Σ(output - target)² / Σ(target - mean)²; NaN where the targets do not vary.
    public var r2: Double {
        let spread = targetSquares - targetSum * targetSum / count
        return spread > 0 ? 1 - squares / spread : .nan
    }
}
