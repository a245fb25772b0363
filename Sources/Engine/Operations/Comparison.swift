import CKernels

// Elementwise comparisons; the result is of bool and has no gradient. `==` stays free, since tensors are objects.

extension Tensor {
    private static func compare(_ kernel: CompareKernel, _ a: Tensor, _ b: Tensor, _ name: StaticString) -> Tensor {
        if a.dtype == b.dtype && (a.dtype == .uint8 || a.dtype == .bool) {
            return compare(kernel, a.to(.int64), b.to(.int64), name)
        }
        let pair = BroadcastPair(a, b, operation: "\(name)")
        let result = pair.makeResult(.bool)
        let (count, out) = (result.elementCount, result.pointer(Bool.self))
        let (leftStep, rightStep) = (pair.leftStep, pair.rightStep)
        switch a.dtype {
        case .float32:
            let (x, y) = (pair.left.pointer(Float.self), pair.right.pointer(Float.self))
            Parallel.elements(count) {
                let at = $0.lowerBound
                kernel_compare_f32(
                    kernel, out + at, x + at &* leftStep, leftStep, y + at &* rightStep, rightStep, $0.count)
            }
        case .float64:
            let (x, y) = (pair.left.pointer(Double.self), pair.right.pointer(Double.self))
            Parallel.elements(count) {
                let at = $0.lowerBound
                kernel_compare_f64(
                    kernel, out + at, x + at &* leftStep, leftStep, y + at &* rightStep, rightStep, $0.count)
            }
        default:
            let (x, y) = (pair.left.pointer(Int64.self), pair.right.pointer(Int64.self))
            Parallel.elements(count) {
                let at = $0.lowerBound
                kernel_compare_i64(
                    kernel, out + at, x + at &* leftStep, leftStep, y + at &* rightStep, rightStep, $0.count)
            }
        }
        return result
    }

    /// Whether elements are equal, of bool; both broadcast. NaN equals nothing.
    public func equal(_ other: Tensor) -> Tensor { .compare(.equal, self, other, "equal") }
    /// Whether elements differ, of bool; both broadcast. NaN differs from everything.
    public func notEqual(_ other: Tensor) -> Tensor { .compare(.notEqual, self, other, "notEqual") }
    /// Whether each element of `a` is less than that of `b`, of bool; both broadcast.
    public static func .< (a: Tensor, b: Tensor) -> Tensor { compare(.less, a, b, ".<") }
    /// Whether each element of `a` is at most that of `b`, of bool; both broadcast.
    public static func .<= (a: Tensor, b: Tensor) -> Tensor { compare(.lessOrEqual, a, b, ".<=") }
    /// Whether each element of `a` is greater than that of `b`, of bool; both broadcast.
    public static func .> (a: Tensor, b: Tensor) -> Tensor { compare(.greater, a, b, ".>") }
    /// Whether each element of `a` is at least that of `b`, of bool; both broadcast.
    public static func .>= (a: Tensor, b: Tensor) -> Tensor { compare(.greaterOrEqual, a, b, ".>=") }
    /// Whether each element of `a` equals that of `b`, of bool; both broadcast.
    public static func .== (a: Tensor, b: Tensor) -> Tensor { compare(.equal, a, b, ".==") }
    /// Whether each element of `a` differs from that of `b`, of bool; both broadcast.
    public static func .!= (a: Tensor, b: Tensor) -> Tensor { compare(.notEqual, a, b, ".!=") }

    /// Compares with a number; whole numbers as float64 if it has a fraction.
    private static func compare(_ kernel: CompareKernel, _ a: Tensor, _ b: Double, _ name: StaticString) -> Tensor {
        if a.dtype.isFloatingPoint { return compare(kernel, a, full([], b, dtype: a.dtype), name) }
        if let exact = Int64(exactly: b) { return compare(kernel, a.to(.int64), Tensor(exact), name) }
        return compare(kernel, a.to(.float64), Tensor(b), name)
    }

    /// Whether each element equals a number, of bool.
    public func equal(_ other: Double) -> Tensor { .compare(.equal, self, other, "equal") }
    /// Whether each element differs from a number, of bool.
    public func notEqual(_ other: Double) -> Tensor { .compare(.notEqual, self, other, "notEqual") }
    /// Whether each element is less than a number, of bool.
    public static func .< (a: Tensor, b: Double) -> Tensor { compare(.less, a, b, ".<") }
    /// Whether each element is at most a number, of bool.
    public static func .<= (a: Tensor, b: Double) -> Tensor { compare(.lessOrEqual, a, b, ".<=") }
    /// Whether each element is greater than a number, of bool.
    public static func .> (a: Tensor, b: Double) -> Tensor { compare(.greater, a, b, ".>") }
    /// Whether each element is at least a number, of bool.
    public static func .>= (a: Tensor, b: Double) -> Tensor { compare(.greaterOrEqual, a, b, ".>=") }
    /// Whether each element equals a number, of bool.
    public static func .== (a: Tensor, b: Double) -> Tensor { compare(.equal, a, b, ".==") }
    /// Whether each element differs from a number, of bool.
    public static func .!= (a: Tensor, b: Double) -> Tensor { compare(.notEqual, a, b, ".!=") }
}

infix operator .< : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .> : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence
