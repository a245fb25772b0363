import CElementary

// Random draws by stream: element `i` depends on (stream, i) alone.

extension Tensor {
    /// Normal draws that lie in `lower`...`upper`, by the inverse of the distribution function.
    public static func truncatedNormal(
        _ shape: Shape, mean: Double = 0, standardDeviation: Double = 1, lower: Double = -2, upper: Double = 2,
        stream: RandomStream, dtype: DType = .float32
    ) -> Tensor {
        check(
            lower < upper && standardDeviation > 0,
            "truncatedNormal: draws in \(lower)...\(upper) with a standard deviation of \(standardDeviation)")
        // Of both tails the one is taken in which probabilities keep their digits.
        let (first, last) = ((lower - mean) / standardDeviation, (upper - mean) / standardDeviation)
        let isMirrored = first > 0
        let (from, to) = isMirrored ? (-last, -first) : (first, last)
        let (low, high) = (normalDistribution(from), normalDistribution(to))
        return generate(shape, dtype, "truncatedNormal") { index in
            let deviate = normalQuantile(low + (high - low) * stream.uniform(at: index))
            return Swift.min(Swift.max(mean + standardDeviation * (isMirrored ? -deviate : deviate), lower), upper)
        }
    }

    /// Draws of 1 with the given probability, else 0; element `i` is draw `i` of `stream`.
    public static func bernoulli(
        _ shape: Shape, probability: Double, stream: RandomStream, dtype: DType = .float32
    ) -> Tensor {
        check(probability >= 0 && probability <= 1, "bernoulli: \(probability) is not a probability")
        return generate(shape, .float64, "bernoulli") { stream.uniform(at: $0) < probability ? 1 : 0 }.to(dtype)
    }

    /// For each element, which is a probability, a draw of 1 with that probability, else 0.
    public func bernoulli(stream: RandomStream) -> Tensor {
        Tensor.check(dtype.isFloatingPoint, "bernoulli: probabilities are of float32 or float64, not \(dtype)")
        let probabilities = doubles
        Tensor.check(probabilities.allSatisfy { $0 >= 0 && $0 <= 1 }, "bernoulli: an element is not a probability")
        return Tensor.generate(shape, dtype, "bernoulli") { stream.uniform(at: $0) < probabilities[Int($0)] ? 1 : 0 }
    }

    /// Whole numbers drawn uniformly from `range`, of int64; element `i` is draw `i` of `stream`.
    public static func randomIntegers(_ shape: Shape, in range: Range<Int>, stream: RandomStream) -> Tensor {
        check(!range.isEmpty, "randomIntegers: the range \(range) is empty")
        let result = Tensor(uninitialized: shape, dtype: .int64)
        let out = result.pointer(Int64.self)
        for index in 0..<result.elementCount {
            out[index] = Int64(range.lowerBound + stream.integer(at: UInt64(index), below: range.count))
        }
        return result
    }

    /// 0..<count in a random order, a vector of int64.
    public static func randomPermutation(_ count: Int, stream: RandomStream) -> Tensor {
        Tensor(stream.permutation(count).map { Int64($0) })
    }

    /// `count` indices for each row of weights (the last axis), drawn in proportion to them; of int64. Without replacement no index
    /// comes twice.
    public func multinomial(_ count: Int, replacement: Bool = false, stream: RandomStream) -> Tensor {
        Tensor.check(
            dtype.isFloatingPoint && (rank == 1 || rank == 2) && count >= 0,
            "multinomial: \(count) draws from weights \(dtype) of \(shape); they are a vector or the rows of a matrix")
        let columns = shape[-1]
        let rows = rank == 1 ? 1 : shape[0]
        let weights = doubles
        var result: [Int64] = []
        for row in 0..<rows {
            var own = Array(weights[row * columns..<(row + 1) * columns])
            let possible = own.filter { $0 > 0 }.count
            Tensor.check(
                own.allSatisfy { $0 >= 0 && $0.isFinite } && (count == 0 || possible >= (replacement ? 1 : count)),
                "multinomial: row \(row) has \(possible) weights above 0 for \(count) draws\(replacement ? "" : " without replacement"); weights cannot be negative"
            )
            for draw in 0..<count {
                let target = stream.uniform(at: UInt64(row * count + draw)) * own.reduce(0, +)
                var (choice, running) = (0, 0.0)
                for (index, weight) in own.enumerated() where weight > 0 {
                    choice = index
                    running += weight
                    if running > target { break }
                }
                result.append(Int64(choice))
                if !replacement { own[choice] = 0 }
            }
        }
        return Tensor(result, shape: rank == 1 ? [count] : [rows, count])
    }

    private static func generate(
        _ shape: Shape, _ dtype: DType, _ operation: String, _ value: (UInt64) -> Double
    ) -> Tensor {
        let result = Tensor(uninitialized: shape, dtype: dtype)
        switch dtype {
        case .float32:
            let out = result.pointer(Float.self)
            for index in 0..<result.elementCount { out[index] = Float(value(UInt64(index))) }
        case .float64:
            let out = result.pointer(Double.self)
            for index in 0..<result.elementCount { out[index] = value(UInt64(index)) }
        default: stop("\(operation): draws are of float32 or float64, not \(dtype)")
        }
        return result
    }
}

/// The standard normal distribution function.
private func normalDistribution(_ x: Double) -> Double { 0.5 * Elementary.erfc(-x * 0.7071067811865476) }

/// Its inverse, after Acklam's rational approximation and one step of Halley's method, which makes it exact to a few last digits.
private func normalQuantile(_ p: Double) -> Double {
    if p <= 0 { return -.infinity }
    if p >= 1 { return .infinity }
    let a = [
        -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02,
        -3.066479806614716e+01, 2.506628277459239,
    ]
    let b = [
        -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01,
        -1.328068155288572e+01, 1,
    ]
    let c = [
        -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838, -2.549732539343734, 4.374664141464968,
        2.938163982698783,
    ]
    let d = [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996, 3.754408661907416, 1]
    func polynomial(_ coefficients: [Double], _ x: Double) -> Double { coefficients.reduce(0) { $0 * x + $1 } }
    var x: Double
    if p < 0.02425 {
        let q = (-2 * Elementary.log(p)).squareRoot()
        x = polynomial(c, q) / polynomial(d, q)
    } else if p > 1 - 0.02425 {
        let q = (-2 * Elementary.log(1 - p)).squareRoot()
        x = -polynomial(c, q) / polynomial(d, q)
    } else {
        let q = p - 0.5
        x = q * polynomial(a, q * q) / polynomial(b, q * q)
    }
    let error = (normalDistribution(x) - p) * 2.5066282746310002 * Elementary.exp(x * x / 2)
    x -= error / (1 + x * error / 2)
    return x
}
