/// Errors of predicted numbers, all outputs together, added up part by part.
public struct ErrorSums: Sendable {
    private var count = 0.0
    private var absolute = 0.0
    private var squares = 0.0
    private var targetSum = 0.0
    private var targetSquares = 0.0

    public init() {}

    public mutating func add(_ outputs: [Float], targets: [Float]) {
        for (output, target) in zip(outputs, targets) {
            let error = Double(output) - Double(target)
            absolute += abs(error)
            squares += error * error
            targetSum += Double(target)
            targetSquares += Double(target) * Double(target)
        }
        count += Double(targets.count)
    }

    /// NaN when nothing was added.
    public var meanAbsoluteError: Double { absolute / count }

    /// The coefficient of determination, 1 - Σ(output - target)² / Σ(target - mean)²; NaN where the targets do not vary.
    public var r2: Double {
        let spread = targetSquares - targetSum * targetSum / count
        return spread > 0 ? 1 - squares / spread : .nan
    }
}
