extension Tensor {
    /// A tensor of `shape` with the given elements in row-major order; their count must be the shape's.
    public convenience init<Element: TensorElement>(_ elements: [Element], shape: Shape) {
        Tensor.check(
            elements.count == shape.elementCount, "\(elements.count) elements do not fill the shape \(shape)")
        self.init(uninitialized: shape, dtype: Element.dtype)
        elements.withUnsafeBufferPointer { source in
            if let base = source.baseAddress { pointer(Element.self).update(from: base, count: elements.count) }
        }
    }

    /// A vector of these elements, of their type.
    public convenience init<Element: TensorElement>(_ elements: [Element]) {
        self.init(elements, shape: [elements.count])
    }

    /// A scalar of this number, of its type.
    public convenience init<Element: TensorElement>(_ value: Element) { self.init([value], shape: []) }

    /// Every element `value`, converted to `dtype` as ``to(_:)`` does.
    public static func full(_ shape: Shape, _ value: Double, dtype: DType = .float32) -> Tensor {
        let result = Tensor(uninitialized: shape, dtype: dtype)
        func fill<Element: TensorElement>(_ type: Element.Type, _ value: Element) {
            let pointer = result.pointer(type)
            Parallel.elements(result.elementCount) {
                (pointer + $0.lowerBound).update(repeating: value, count: $0.count)
            }
        }
        switch dtype {
        case .float32: fill(Float.self, Float(value))
        case .float64: fill(Double.self, value)
        case .int64: fill(Int64.self, whole(value))
        case .uint8: fill(UInt8.self, UInt8(clamping: whole(value)))
        case .bool: fill(Bool.self, value != 0)
        }
        return result
    }

    /// A tensor of zeros.
    public static func zeros(_ shape: Shape, dtype: DType = .float32) -> Tensor { full(shape, 0, dtype: dtype) }
    /// A tensor of ones; true as a bool.
    public static func ones(_ shape: Shape, dtype: DType = .float32) -> Tensor { full(shape, 1, dtype: dtype) }

    /// A vector of `count` values from `start`, one `step` apart, of float32, float64 or int64.
    public static func arange(_ start: Double = 0, count: Int, step: Double = 1, dtype: DType = .float32) -> Tensor {
        make([count], dtype) { start + Double($0) * step }
    }

    /// A vector of `count` evenly spaced values from `start` to `end`, both included.
    public static func linspace(_ start: Double, _ end: Double, count: Int, dtype: DType = .float32) -> Tensor {
        if count == 1 { return full([1], start, dtype: dtype) }
        let step = (end - start) / Double(count - 1)
        // Counted from the nearer end, as PyTorch does, so that both ends are exact.
        return make([count], dtype) { $0 < count / 2 ? start + Double($0) * step : end - Double(count - 1 - $0) * step }
    }

    /// Uniform draws from `lower` to `upper`: element `i` is draw `i` of `stream`. Draws have 53 random bits, so that one in 2²⁵
    /// is rounded to `upper` itself in float32.
    public static func uniform(
        _ shape: Shape, lower: Double = 0, upper: Double = 1, stream: RandomStream, dtype: DType = .float32
    ) -> Tensor {
        let result = Tensor(uninitialized: shape, dtype: dtype)
        let (count, width) = (result.elementCount, upper - lower)
        switch dtype {
        case .float32:
            let out = result.pointer(Float.self)
            stream.forEachBits(count) { out[$0] = Float(lower + width * RandomStream.uniform($1)) }
        case .float64:
            let out = result.pointer(Double.self)
            stream.forEachBits(count) { out[$0] = lower + width * RandomStream.uniform($1) }
        default: stop("uniform draws are of float32 or float64, not \(dtype)")
        }
        return result
    }

    /// Draws from a normal distribution: element `i` is draw `i` of `stream`; of float32 or float64.
    public static func normal(
        _ shape: Shape, mean: Double = 0, standardDeviation: Double = 1, stream: RandomStream,
        dtype: DType = .float32
    ) -> Tensor {
        make(shape, dtype) { mean + standardDeviation * stream.normal(at: UInt64($0)) }
    }

    /// A floating-point tensor whose element `i`, in row-major order, is `value(i)`.
    private static func make(_ shape: Shape, _ dtype: DType, _ value: (Int) -> Double) -> Tensor {
        let result = Tensor(uninitialized: shape, dtype: dtype)
        switch dtype {
        case .float32:
            let pointer = result.pointer(Float.self)
            for index in 0..<result.elementCount { pointer[index] = Float(value(index)) }
        case .float64:
            let pointer = result.pointer(Double.self)
            for index in 0..<result.elementCount { pointer[index] = value(index) }
        case .int64:
            let pointer = result.pointer(Int64.self)
            for index in 0..<result.elementCount { pointer[index] = Int64(value(index)) }
        case .uint8, .bool: stop("draws and ranges are of float32, float64 or int64, not \(dtype)")
        }
        return result
    }
}
