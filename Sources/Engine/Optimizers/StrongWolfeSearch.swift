/// A search along a direction for a point where the loss has fallen enough and its slope is flat enough: the strong Wolfe
/// conditions, with c₁ = 10⁻⁴ and c₂ = 0.9. Steps and order are those of PyTorch's `_strong_wolfe`, from minFunc.
struct StrongWolfeSearch {
    /// A place along the direction.
    struct Point {
        let length: Double
        let loss: Double
        let gradient: FlatVector
        /// The derivative of the loss by the length.
        let slope: Double
    }

    let changeTolerance: Double
    let maxEvaluations: Int

    private static let sufficientDecrease = 1e-4
    private static let curvature = 0.9

    /// - Parameter evaluate: the loss and the gradient at a length.
    /// - Returns: the best point found, and how often the loss was computed.
    func run(
        along direction: FlatVector, from start: Point, firstLength: Double,
        evaluate: (_ length: Double) -> (loss: Double, gradient: FlatVector)
    ) -> (point: Point, evaluations: Int) {
        func point(at length: Double) -> Point {
            let (loss, gradient) = evaluate(length)
            return Point(length: length, loss: loss, gradient: gradient, slope: gradient.dot(direction))
        }
        func isTooHigh(_ point: Point) -> Bool {
            point.loss > start.loss + Self.sufficientDecrease * point.length * start.slope
        }
        func isFlat(_ point: Point) -> Bool { abs(point.slope) <= -Self.curvature * start.slope }

        // First a bracket: two points between which there is one that meets the conditions.
        var current = point(at: firstLength)
        var evaluations = 1
        var previous = start
        var bracket: [Point] = []
        var isDone = false
        var iteration = 0
        while iteration < maxEvaluations {
            if isTooHigh(current) || (iteration > 1 && current.loss >= previous.loss) {
                bracket = [previous, current]
                break
            }
            if isFlat(current) {
                bracket = [current]
                isDone = true
                break
            }
            if current.slope >= 0 {
                bracket = [previous, current]
                break
            }
            let length = Self.minimumOfCubic(
                previous, current, bounds: current.length + 0.01 * (current.length - previous.length),
                current.length * 10)
            previous = current
            current = point(at: length)
            evaluations += 1
            iteration += 1
        }
        if iteration == maxEvaluations || bracket.isEmpty { bracket = [start, current] }

        // Then the bracket is narrowed.
        var isStuck = false
        var (low, high) = bracket[0].loss <= bracket[bracket.count - 1].loss || bracket.count == 1 ? (0, 1) : (1, 0)
        let reach = direction.largestMagnitude
        while !isDone && iteration < maxEvaluations {
            if abs(bracket[1].length - bracket[0].length) * reach < changeTolerance { break }
            let (left, right) = (min(bracket[0].length, bracket[1].length), max(bracket[0].length, bracket[1].length))
            var length = Self.minimumOfCubic(bracket[0], bracket[1], bounds: left, right)
            // Near an end of the bracket twice in a row, or beyond it: a tenth of the bracket away from that end.
            let margin = 0.1 * (right - left)
            if min(right - length, length - left) < margin {
                if isStuck || length >= right || length <= left {
                    length = abs(length - right) < abs(length - left) ? right - margin : left + margin
                    isStuck = false
                } else {
                    isStuck = true
                }
            } else {
                isStuck = false
            }
            current = point(at: length)
            evaluations += 1
            iteration += 1
            if isTooHigh(current) || current.loss >= bracket[low].loss {
                bracket[high] = current
                (low, high) = bracket[0].loss <= bracket[1].loss ? (0, 1) : (1, 0)
            } else {
                if isFlat(current) {
                    isDone = true
                } else if current.slope * (bracket[high].length - bracket[low].length) >= 0 {
                    bracket[high] = bracket[low]
                }
                bracket[low] = current
            }
        }
        return (bracket[low], evaluations)
    }

    /// Where the cubic through two points with their slopes is least, within bounds; the middle of the bounds if nowhere.
    private static func minimumOfCubic(_ a: Point, _ b: Point, bounds lower: Double, _ upper: Double) -> Double {
        let first = a.slope + b.slope - 3 * (a.loss - b.loss) / (a.length - b.length)
        let square = first * first - a.slope * b.slope
        guard square >= 0 else { return (lower + upper) / 2 }
        let root = square.squareRoot()
        let place =
            a.length <= b.length
            ? b.length - (b.length - a.length) * ((b.slope + root - first) / (b.slope - a.slope + 2 * root))
            : a.length - (a.length - b.length) * ((a.slope + root - first) / (a.slope - b.slope + 2 * root))
        // A place that is not a number gives a bound, as any comparison with it fails.
        let raised = lower > place ? lower : place
        return upper < raised ? upper : raised
    }
}
