/// A tensor beside each parameter, made at the parameter's first step.
final class TensorState {
    let name: String
    /// The tensor's shape beside a parameter of a shape; nil where that has none.
    let shape: (Shape) -> Shape?
    private var values: [Tensor?] = []

    init(_ name: String, shape: @escaping (Shape) -> Shape? = { $0 }) {
        self.name = name
        self.shape = shape
    }

    /// The tensor of parameter `index`; nil before its first step.
    subscript(index: Int) -> Tensor? {
        get { index < values.count ? values[index] : nil }
        set {
            while values.count <= index { values.append(nil) }
            values[index] = newValue
        }
    }

    /// The tensor of parameter `index`, of the parameter's type; made with every element `initial` if there is none.
    func callAsFunction(_ index: Int, like parameter: Tensor, initial: Double = 0) -> Tensor {
        if let known = self[index] { return known }
        let made = Tensor.full(shape(parameter.shape) ?? parameter.shape, initial, dtype: parameter.dtype)
        self[index] = made
        return made
    }
}

/// A number beside each parameter, made at the parameter's first step.
final class NumberState {
    let name: String
    private var values: [Double?] = []

    init(_ name: String) { self.name = name }

    /// The number of parameter `index`; nil before its first step.
    subscript(index: Int) -> Double? {
        get { index < values.count ? values[index] : nil }
        set {
            while values.count <= index { values.append(nil) }
            values[index] = newValue
        }
    }
}

/// Runs a kernel over a parameter's memory in pieces, with `Float` or `Double` pointers.
@inline(__always)
func overPieces(
    _ parameter: Tensor, float: (Range<Int>) -> Void, double: (Range<Int>) -> Void
) {
    if parameter.dtype == .float32 {
        Parallel.elements(parameter.elementCount, float)
    } else {
        Parallel.elements(parameter.elementCount, double)
    }
}

/// Runs a kernel that computes `width` sums over pieces of a parameter's memory, and adds the sums up in the pieces' order.
func sumsOverPieces(
    _ parameter: Tensor, width: Int, float: (Range<Int>, UnsafeMutablePointer<Double>) -> Void,
    double: (Range<Int>, UnsafeMutablePointer<Double>) -> Void
) -> [Double] {
    let pieces = (parameter.elementCount + Parallel.grain - 1) / Parallel.grain
    var partial = [Double](repeating: 0, count: max(1, pieces) * width)
    partial.withUnsafeMutableBufferPointer { partial in
        nonisolated(unsafe) let base = partial.baseAddress!
        overPieces(parameter) {
            float($0, base + $0.lowerBound / Parallel.grain * width)
        } double: {
            double($0, base + $0.lowerBound / Parallel.grain * width)
        }
    }
    return (0..<width).map { sum in stride(from: sum, to: partial.count, by: width).reduce(0) { $0 + partial[$1] } }
}

extension Tensor {
    /// The address of the first element of `range` in a contiguous tensor.
    @inline(__always)
    func at<Element: TensorElement>(_ range: Range<Int>) -> UnsafeMutablePointer<Element> {
        pointer() + range.lowerBound
    }
}
