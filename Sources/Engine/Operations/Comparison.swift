import CKernels

// Elementwise comparisons; the result is of bool and has no gradient. `==` stays free, since tensors are objects.

extension Tensor {
    private static func compare(_ kernel: CompareKernel, _ a: Tensor, _ b: Tensor, _ name: StaticString) -> Tensor {
        let pair = BroadcastPair(a, b, operation: "\(name)")
        let result = Tensor(uninitialized: pair.shape, dtype: .bool)
        switch a.dtype {
        case .float32:
            kernel_compare_f32(
                kernel, result.pointer(Bool.self), pair.left.pointer(Float.self), pair.leftStep,
                pair.right.pointer(Float.self), pair.rightStep, result.elementCount)
        case .float64:
            kernel_compare_f64(
                kernel, result.pointer(Bool.self), pair.left.pointer(Double.self), pair.leftStep,
                pair.right.pointer(Double.self), pair.rightStep, result.elementCount)
        default: stop("\(name): compares float32 or float64, not \(a.dtype)")
        }
        return result
    }

    public func equal(_ other: Tensor) -> Tensor { .compare(.equal, self, other, "equal") }
    public func notEqual(_ other: Tensor) -> Tensor { .compare(.notEqual, self, other, "notEqual") }
    public static func .< (a: Tensor, b: Tensor) -> Tensor { compare(.less, a, b, ".<") }
    public static func .<= (a: Tensor, b: Tensor) -> Tensor { compare(.lessOrEqual, a, b, ".<=") }
    public static func .> (a: Tensor, b: Tensor) -> Tensor { compare(.greater, a, b, ".>") }
    public static func .>= (a: Tensor, b: Tensor) -> Tensor { compare(.greaterOrEqual, a, b, ".>=") }
}

infix operator .< : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .> : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence
