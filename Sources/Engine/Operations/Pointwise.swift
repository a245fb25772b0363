import CKernels

/// An elementwise function whose derivative is written with operations that record, so that it can be taken any number of times.
struct PointwiseFunction: Sendable {
    let kernel: FunctionKernel
    let name: String
    /// f'(x), given x; nil where it is zero everywhere.
    let derivative: (@Sendable (Tensor) -> Tensor)?

    init(_ kernel: FunctionKernel, _ name: String, derivative: (@Sendable (Tensor) -> Tensor)? = nil) {
        self.kernel = kernel
        self.name = name
        self.derivative = derivative
    }

    func callAsFunction(_ x: Tensor) -> Tensor {
        let input = x.contiguous()
        let result = Tensor(uninitialized: x.shape, dtype: x.dtype)
        switch x.dtype {
        case .float32:
            let (source, out) = (input.pointer(Float.self), result.pointer(Float.self))
            Parallel.elements(result.elementCount) {
                kernel_function_f32(kernel, out + $0.lowerBound, source + $0.lowerBound, $0.count)
            }
        case .float64:
            let (source, out) = (input.pointer(Double.self), result.pointer(Double.self))
            Parallel.elements(result.elementCount) {
                kernel_function_f64(kernel, out + $0.lowerBound, source + $0.lowerBound, $0.count)
            }
        default: Tensor.stop("\(name): needs float32 or float64, not \(x.dtype)")
        }
        guard x.records else { return result }
        let saved = Saved(x)
        return Tensor.record(result, name, x) { gradient, node in
            guard let derivative else { return Tensor.zeros(gradient.shape, dtype: gradient.dtype) }
            return gradient * derivative(saved.unpacked(for: node))
        }
    }
}

extension Tensor {
    /// The largest whole number not above x. Its gradient is 0.
    public func floor() -> Tensor { PointwiseFunction(.floor, "Floor")(self) }
    /// The smallest whole number not below x. Its gradient is 0.
    public func ceil() -> Tensor { PointwiseFunction(.ceil, "Ceil")(self) }
    /// The nearest whole number, halves to even. Its gradient is 0.
    public func rounded() -> Tensor { PointwiseFunction(.round, "Round")(self) }
    /// x without its fraction. Its gradient is 0.
    public func truncated() -> Tensor { PointwiseFunction(.truncate, "Truncate")(self) }
    /// -1, 0 or 1; 0 for NaN. Its gradient is 0.
    public func sign() -> Tensor { PointwiseFunction(.sign, "Sign")(self) }
    /// The error function, 2/√π ∫₀ˣ e^(-t²) dt
    public func erf() -> Tensor {
        PointwiseFunction(.erf, "Erf") { (-$0.square()).exp() * 1.1283791670955126 }(self)
    }
    /// 1 - erf(x), without cancellation for large x.
    public func erfc() -> Tensor {
        PointwiseFunction(.erfc, "Erfc") { (-$0.square()).exp() * -1.1283791670955126 }(self)
    }
    /// ln(1 + x), exact to the last digits near 0.
    public func log1p() -> Tensor { PointwiseFunction(.log1p, "Log1p") { 1 / ($0 + 1) }(self) }
    /// eˣ - 1, exact to the last digits near 0.
    public func expm1() -> Tensor { PointwiseFunction(.expm1, "Expm1") { $0.exp() }(self) }
    /// 1 / √x
    public func reciprocalSquareRoot() -> Tensor {
        PointwiseFunction(.rsqrt, "ReciprocalSquareRoot") { x in
            let y = x.reciprocalSquareRoot()
            return y * y * y * -0.5
        }(self)
    }
    /// The logarithm to base 2.
    public func log2() -> Tensor { PointwiseFunction(.log2, "Log2") { 1 / ($0 * 0.6931471805599453) }(self) }
    /// The logarithm to base 10.
    public func log10() -> Tensor { PointwiseFunction(.log10, "Log10") { 1 / ($0 * 2.302585092994046) }(self) }
    /// The tangent of x in radians.
    public func tan() -> Tensor { PointwiseFunction(.tan, "Tan") { $0.tan().square() + 1 }(self) }
    /// The arcsine in radians; NaN outside of [-1, 1].
    public func asin() -> Tensor { PointwiseFunction(.asin, "Asin") { (1 - $0.square()).reciprocalSquareRoot() }(self) }
    /// The arccosine in radians; NaN outside of [-1, 1].
    public func acos() -> Tensor {
        PointwiseFunction(.acos, "Acos") { -(1 - $0.square()).reciprocalSquareRoot() }(self)
    }
    /// The arctangent in radians.
    public func atan() -> Tensor { PointwiseFunction(.atan, "Atan") { 1 / ($0.square() + 1) }(self) }
    /// The hyperbolic sine, (eˣ - e⁻ˣ) / 2
    public func sinh() -> Tensor { PointwiseFunction(.sinh, "Sinh") { $0.cosh() }(self) }
    /// The hyperbolic cosine, (eˣ + e⁻ˣ) / 2
    public func cosh() -> Tensor { PointwiseFunction(.cosh, "Cosh") { $0.sinh() }(self) }

    /// x limited to `lower`...`upper`, either of which may be nil; NaN stays. The gradient passes where x lies between the bounds,
    /// but not on one.
    public func clamped(lower: Double? = nil, upper: Double? = nil) -> Tensor {
        let input = contiguous()
        let result = Tensor(uninitialized: shape, dtype: dtype)
        switch dtype {
        case .float32:
            let (x, out) = (input.pointer(Float.self), result.pointer(Float.self))
            let (low, high) = (Float(lower ?? -.infinity), Float(upper ?? .infinity))
            Parallel.elements(elementCount) {
                kernel_clamp_f32(out + $0.lowerBound, x + $0.lowerBound, low, high, $0.count)
            }
        case .float64:
            let (x, out) = (input.pointer(Double.self), result.pointer(Double.self))
            let (low, high) = (lower ?? -.infinity, upper ?? .infinity)
            Parallel.elements(elementCount) {
                kernel_clamp_f64(out + $0.lowerBound, x + $0.lowerBound, low, high, $0.count)
            }
        case .int64:
            let (x, out) = (input.pointer(Int64.self), result.pointer(Int64.self))
            let low = Tensor.whole((lower ?? -.infinity).rounded(.up))
            let high = Tensor.whole((upper ?? .infinity).rounded(.down))
            Parallel.elements(elementCount) {
                kernel_clamp_i64(out + $0.lowerBound, x + $0.lowerBound, low, high, $0.count)
            }
        default: Tensor.stop("clamped: needs floats or int64, not \(dtype)")
        }
        guard records else { return result }
        let saved = Saved(self)
        return Tensor.record(result, "Clamp", self) { gradient, node in
            let x = saved.unpacked(for: node).detach()
            var result = gradient
            if let lower { result = result.masked(by: x .> lower) }
            if let upper { result = result.masked(by: x .< upper) }
            return result
        }
    }

    /// Whether each element is NaN, of bool.
    public func isNaN() -> Tensor { dtype.isFloatingPoint ? notEqual(self) : .zeros(shape, dtype: .bool) }

    /// Whether each element is infinite, of bool.
    public func isInfinite() -> Tensor {
        dtype.isFloatingPoint ? noGrad { abs().equal(Double.infinity) } : .zeros(shape, dtype: .bool)
    }

    /// `value` as an int64, at the nearest end of the range if it lies beyond; 0 for NaN.
    static func whole(_ value: Double) -> Int64 {
        if value.isNaN { return 0 }
        if value >= 0x1p63 { return .max }
        return value <= -0x1p63 ? .min : Int64(value)
    }
}
