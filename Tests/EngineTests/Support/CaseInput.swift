@testable import Engine

/// An input of a case: its shape, where its values come from and how its elements lie in memory.
struct CaseInput: Sendable {
    enum Values: Sendable {
        /// Drawn uniformly from a range.
        case uniform(Double, Double)
        /// Given one by one.
        case list([Double])
        /// Labels in 0..<count, of int64.
        case labels(Int)
    }

    enum Placement: Sendable {
        case contiguous
        /// The axes in reverse order in memory.
        case transposed
        /// A window of a larger tensor that is NaN elsewhere.
        case window
    }

    var shape: [Int]
    var values: Values
    var placement = Placement.contiguous
    /// Whether gradients with respect to this input are compared.
    var wantsGradient = true

    /// The given numbers as a tensor of this input's type and placement; a leaf.
    func tensor(_ numbers: [Double], _ dtype: DType) -> Tensor {
        let packed: Tensor
        switch dtype {
        case _ where isLabels: packed = Tensor(numbers.map { Int64($0) }, shape: Shape(shape))
        case .float32: packed = Tensor(numbers.map { Float($0) }, shape: Shape(shape))
        default: packed = Tensor(numbers, shape: Shape(shape))
        }
        let placed: Tensor
        switch placement {
        case .contiguous: return packed
        case .transposed:
            placed = Tensor.full(Shape(shape.reversed()), .nan, dtype: packed.dtype).permuted(
                Array(shape.indices.reversed()))
        case .window:
            let base = Tensor.full(Shape(shape.map { $0 + 2 }), .nan, dtype: packed.dtype)
            placed = shape.indices.reduce(base) { $0.narrowed($1, 1..<shape[$1] + 1) }
        }
        placed.copy(from: packed)
        return placed
    }

    /// A tensor of another shape, drawn from this input's range: for threads and for speed.
    func drawn(_ shape: [Int], _ dtype: DType, stream: RandomStream) -> Tensor {
        var resized = self
        resized.shape = shape
        let count = shape.reduce(1, *)
        let numbers: [Double]
        switch values {
        case .uniform(let lower, let upper):
            numbers = (0..<count).map { lower + (upper - lower) * stream.uniform(at: UInt64($0)) }
        case .list(let list): numbers = (0..<count).map { list[$0 % list.count] }
        case .labels(let bound): numbers = (0..<count).map { Double(stream.integer(at: UInt64($0), below: bound)) }
        }
        return resized.tensor(numbers, dtype)
    }

    /// The same elements in this input's placement, with a gradient: for finite differences, whose leaves are contiguous.
    func placing(_ x: Tensor) -> Tensor {
        guard placement != .contiguous, shape.count > 1 else { return x }
        let reversed = Array(shape.indices.reversed())
        return x.permuted(reversed).reshaped(shape.reversed()).permuted(reversed)
    }

    var isLabels: Bool {
        if case .labels = values { true } else { false }
    }
}

extension CaseInput {
    /// Drawn uniformly from a range.
    static func uniform(
        _ shape: [Int], _ range: ClosedRange<Double> = -2...2, _ placement: Placement = .contiguous,
        wantsGradient: Bool = true
    ) -> CaseInput {
        CaseInput(
            shape: shape, values: .uniform(range.lowerBound, range.upperBound), placement: placement,
            wantsGradient: wantsGradient)
    }

    /// Given one by one.
    static func list(_ shape: [Int], _ values: [Double], wantsGradient: Bool = true) -> CaseInput {
        CaseInput(shape: shape, values: .list(values), wantsGradient: wantsGradient)
    }

    /// Labels in 0..<count.
    static func labels(_ count: Int, below bound: Int) -> CaseInput {
        CaseInput(shape: [count], values: .labels(bound), wantsGradient: false)
    }
}
