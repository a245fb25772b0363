import CKernels

// a + b, a - b, a * b, a / b, maximum, minimum and power, elementwise with NumPy's broadcasting.

extension Tensor {
    @inline(__always)
    static func elementwise(_ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor, _ name: StaticString) -> Tensor {
        let pair = BroadcastPair(a, b, operation: "\(name)")
        let result = pair.makeResult(a.dtype)
        let count = result.elementCount
        switch a.dtype {
        case .float32:
            let (x, y, out) = (
                pair.left.pointer(Float.self), pair.right.pointer(Float.self), result.pointer(Float.self)
            )
            Parallel.elements(count) { range in
                kernel_binary_f32(
                    kernel, out + range.lowerBound, x + range.lowerBound &* pair.leftStep, pair.leftStep,
                    y + range.lowerBound &* pair.rightStep, pair.rightStep, range.count)
            }
        case .float64:
            let (x, y, out) = (
                pair.left.pointer(Double.self), pair.right.pointer(Double.self), result.pointer(Double.self)
            )
            Parallel.elements(count) { range in
                kernel_binary_f64(
                    kernel, out + range.lowerBound, x + range.lowerBound &* pair.leftStep, pair.leftStep,
                    y + range.lowerBound &* pair.rightStep, pair.rightStep, range.count)
            }
        case .int64 where kernel != .divide && kernel != .power:
            let (x, y, out) = (
                pair.left.pointer(Int64.self), pair.right.pointer(Int64.self), result.pointer(Int64.self)
            )
            Parallel.elements(count) { range in
                kernel_binary_i64(
                    kernel, out + range.lowerBound, x + range.lowerBound &* pair.leftStep, pair.leftStep,
                    y + range.lowerBound &* pair.rightStep, pair.rightStep, range.count)
            }
        default: stop("\(name): not for tensors of \(a.dtype); convert with .to(.float32)")
        }
        return result
    }

    /// Whether an operation on these records a node.
    @inline(__always)
    static func records(_ a: Tensor, _ b: Tensor) -> Bool {
        (a.node != nil || b.node != nil) && GradientMode.isRecording
    }

    /// a + b, element by element. Both broadcast under NumPy's rules and have one type: float32, float64 or int64.
    public static func + (a: Tensor, b: Tensor) -> Tensor {
        record(elementwise(.add, a, b, "+"), if: records(a, b), AddNode(a, b))
    }

    /// a - b, element by element. Both broadcast under NumPy's rules and have one type: float32, float64 or int64.
    public static func - (a: Tensor, b: Tensor) -> Tensor {
        record(elementwise(.subtract, a, b, "-"), if: records(a, b), SubtractNode(a, b))
    }

    /// a · b, element by element; ``matmul(_:)`` is the matrix product. Both broadcast under NumPy's rules and have one type:
    /// float32, float64 or int64.
    public static func * (a: Tensor, b: Tensor) -> Tensor {
        record(elementwise(.multiply, a, b, "*"), if: records(a, b), MultiplyNode(a, b))
    }

    /// a / b, element by element. Both broadcast under NumPy's rules and have one type: float32 or float64.
    public static func / (a: Tensor, b: Tensor) -> Tensor {
        record(elementwise(.divide, a, b, "/"), if: records(a, b), DivideNode(a, b))
    }

    /// Each element plus a number.
    public static func + (a: Tensor, b: Double) -> Tensor { a + scalar(b, like: a) }
    /// A number plus each element.
    public static func + (a: Double, b: Tensor) -> Tensor { scalar(a, like: b) + b }
    /// Each element minus a number.
    public static func - (a: Tensor, b: Double) -> Tensor { a - scalar(b, like: a) }
    /// A number minus each element.
    public static func - (a: Double, b: Tensor) -> Tensor { scalar(a, like: b) - b }
    /// Each element times a number.
    public static func * (a: Tensor, b: Double) -> Tensor { a * scalar(b, like: a) }
    /// A number times each element.
    public static func * (a: Double, b: Tensor) -> Tensor { scalar(a, like: b) * b }
    /// Each element divided by a number.
    public static func / (a: Tensor, b: Double) -> Tensor { a / scalar(b, like: a) }
    /// A number divided by each element.
    public static func / (a: Double, b: Tensor) -> Tensor { scalar(a, like: b) / b }

    /// A number as an operand for `tensor`.
    static func scalar(_ value: Double, like tensor: Tensor) -> Tensor {
        check(
            tensor.dtype.isFloatingPoint || value == value.rounded(.towardZero),
            "a tensor of \(tensor.dtype) does not take the number \(value); convert it with .to(.float32)")
        return full([], value, dtype: tensor.dtype)
    }
}

/// The node of a sum or difference: only the shapes of operands that were broadcast matter.
class SumOfTwoNode: Node {
    private final class Shapes {
        let first: Shape
        let second: Shape

        init(_ first: Shape, _ second: Shape) {
            self.first = first
            self.second = second
        }
    }

    private let broadcastShapes: Shapes?

    @inline(__always)
    init(_ a: Tensor, _ b: Tensor) {
        broadcastShapes = a.shape == b.shape ? nil : Shapes(a.shape, b.shape)
        super.init(a.node, b.node)
    }

    /// Sends the gradient to an input, summed over the axes along which that input was broadcast.
    @inline(__always)
    final func pass(on gradient: Tensor, toSecond: Bool, _ pass: BackwardPass) {
        let input = toSecond ? second : first
        guard input != nil else { return }
        if let shapes = broadcastShapes, gradient.shape != (toSecond ? shapes.second : shapes.first) {
            pass.send(owned: gradient.reduced(to: toSecond ? shapes.second : shapes.first), to: input)
        } else {
            pass.send(shared: gradient, to: input)
        }
    }
}

final class AddNode: SumOfTwoNode {
    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        self.pass(on: gradient, toSecond: false, pass)
        self.pass(on: gradient, toSecond: true, pass)
    }
}

final class SubtractNode: SumOfTwoNode {
    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        self.pass(on: gradient, toSecond: false, pass)
        if second != nil { self.pass(on: -gradient, toSecond: true, pass) }
    }
}

/// The node of an operation whose rule reads both operands.
class OperandsNode: Node {
    @exclusivity(unchecked) private var savedFirst: Saved?
    @exclusivity(unchecked) private var savedSecond: Saved?

    init(_ a: Tensor, _ b: Tensor) {
        savedFirst = Saved(a)
        savedSecond = Saved(b)
        super.init(a.node, b.node)
    }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        guard let a = savedFirst?.unpacked(for: self), let b = savedSecond?.unpacked(for: self) else { return }
        if first != nil { pass.send(owned: gradientOfFirst(gradient, a, b).reduced(to: a.shape), to: first) }
        if second != nil { pass.send(owned: gradientOfSecond(gradient, a, b).reduced(to: b.shape), to: second) }
    }

    func gradientOfFirst(_ gradient: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor { gradient }
    func gradientOfSecond(_ gradient: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor { gradient }

    override func release() {
        savedFirst = nil
        savedSecond = nil
    }
}

final class MultiplyNode: OperandsNode {
    override func gradientOfFirst(_ gradient: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor { gradient * b }
    override func gradientOfSecond(_ gradient: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor { gradient * a }
}

final class DivideNode: OperandsNode {
    override func gradientOfFirst(_ gradient: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor { gradient / b }
    override func gradientOfSecond(_ gradient: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
        // Divided twice: b² would overflow, or vanish, long before a / b does.
        -gradient * (a / b / b)
    }
}
