import CKernels

/// An elementwise function of one tensor: its kernel, and what its gradient reads.
struct UnaryFunction: Sendable {
    let kernel: UnaryKernel
    let name: String
    /// Whether the gradient is written in terms of the output, so that the input need not be kept.
    var readsOutput = false
    var alpha = 0.0

    @inline(__always)
    func callAsFunction(_ x: Tensor) -> Tensor {
        let input = x.packed()
        let result = Tensor(uninitializedLike: input)
        switch x.dtype {
        case .float32:
            let (source, out) = (input.pointer(Float.self), result.pointer(Float.self))
            Parallel.elements(result.elementCount) {
                kernel_unary_f32(kernel, out + $0.lowerBound, source + $0.lowerBound, $0.count, Float(alpha), 0)
            }
        case .float64:
            let (source, out) = (input.pointer(Double.self), result.pointer(Double.self))
            Parallel.elements(result.elementCount) {
                kernel_unary_f64(kernel, out + $0.lowerBound, source + $0.lowerBound, $0.count, alpha, 0)
            }
        default: Tensor.stop("\(name): needs float32 or float64, not \(x.dtype)")
        }
        return Tensor.record(result, if: x.records, UnaryNode(self, input: input, output: result, x.node))
    }

    /// dy · f'(x), given the input or the output, whichever the rule reads.
    func gradient(_ incoming: Tensor, _ saved: Tensor) -> Tensor {
        let dy = incoming.packed(like: saved)
        let result = Tensor(uninitializedLike: saved)
        switch dy.dtype {
        case .float32:
            let (d, s, out) = (dy.pointer(Float.self), saved.pointer(Float.self), result.pointer(Float.self))
            Parallel.elements(result.elementCount) {
                let at = $0.lowerBound
                kernel_unary_gradient_f32(kernel, out + at, d + at, s + at, s + at, $0.count, Float(alpha), 0)
            }
        default:
            let (d, s, out) = (dy.pointer(Double.self), saved.pointer(Double.self), result.pointer(Double.self))
            Parallel.elements(result.elementCount) {
                let at = $0.lowerBound
                kernel_unary_gradient_f64(kernel, out + at, d + at, s + at, s + at, $0.count, alpha, 0)
            }
        }
        return Tensor.record(
            result, if: Tensor.records(incoming, saved), UnaryGradientNode(self, incoming: incoming, saved: saved))
    }

    /// dy · h'(s), where the gradient's rule is dy · h(s) in terms of what it reads.
    func curvature(_ incoming: Tensor, _ saved: Tensor) -> Tensor {
        let dy = incoming.packed(like: saved)
        let result = Tensor(uninitializedLike: saved)
        if dy.dtype == .float32 {
            let (d, s, out) = (dy.pointer(Float.self), saved.pointer(Float.self), result.pointer(Float.self))
            Parallel.elements(result.elementCount) {
                let at = $0.lowerBound
                kernel_unary_curvature_f32(kernel, out + at, d + at, s + at, $0.count, Float(alpha))
            }
        } else {
            let (d, s, out) = (dy.pointer(Double.self), saved.pointer(Double.self), result.pointer(Double.self))
            Parallel.elements(result.elementCount) {
                let at = $0.lowerBound
                kernel_unary_curvature_f64(kernel, out + at, d + at, s + at, $0.count, alpha)
            }
        }
        return Tensor.record(
            result, if: Tensor.records(incoming, saved), ThirdDerivativeNode(name, incoming.node ?? saved.node))
    }
}

final class UnaryNode: Node {
    private let function: UnaryFunction
    @exclusivity(unchecked) private var saved: Saved?

    @inline(__always)
    init(_ function: UnaryFunction, input: Tensor, output: Tensor, _ inputNode: Node?) {
        self.function = function
        // A copy that was made of an input without packed rows has its history: gradients of gradients need it.
        if input.node !== inputNode { input.node = inputNode }
        saved = function.readsOutput ? Saved(output: output) : Saved(input)
        super.init(inputNode)
    }

    override var name: String { function.name }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        guard first != nil, let tensor = saved?.unpacked(for: self) else { return }
        pass.send(owned: function.gradient(gradient, tensor), to: first)
    }

    override func release() { saved = nil }
}

/// The gradient of an elementwise function, as an operation on the incoming gradient and on what its rule reads.
final class UnaryGradientNode: Node {
    private let function: UnaryFunction
    @exclusivity(unchecked) private var incoming: Saved?
    @exclusivity(unchecked) private var saved: Saved?

    init(_ function: UnaryFunction, incoming: Tensor, saved: Tensor) {
        self.function = function
        self.incoming = Saved(incoming)
        self.saved = Saved(saved)
        super.init(incoming.node, saved.node)
    }

    override var name: String { "\(function.name)Gradient" }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        guard let dy = incoming?.unpacked(for: self), let s = saved?.unpacked(for: self) else { return }
        if first != nil { pass.send(owned: function.gradient(gradient, s), to: first) }
        if second != nil { pass.send(owned: function.curvature(gradient * dy, s), to: second) }
    }

    override func release() {
        incoming = nil
        saved = nil
    }
}

/// Stands where a gradient of a gradient of a gradient would be needed.
final class ThirdDerivativeNode: Node {
    private let function: String

    init(_ function: String, _ input: Node?) {
        self.function = function
        super.init(input)
    }

    override var name: String { "\(function)Curvature" }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        Tensor.stop(
            "\(function): third derivatives are not available; call backward without createGraph the second time")
    }
}

extension Tensor {
    /// The elements with the other sign.
    public static prefix func - (x: Tensor) -> Tensor { UnaryFunction(kernel: .negate, name: "Negate")(x) }
    /// eˣ
    public func exp() -> Tensor { UnaryFunction(kernel: .exp, name: "Exp", readsOutput: true)(self) }
    /// The natural logarithm; -∞ at 0, NaN below.
    public func log() -> Tensor { UnaryFunction(kernel: .log, name: "Log")(self) }
    /// √x; NaN below 0.
    public func squareRoot() -> Tensor { UnaryFunction(kernel: .sqrt, name: "SquareRoot", readsOutput: true)(self) }
    /// x²
    public func square() -> Tensor { UnaryFunction(kernel: .square, name: "Square")(self) }
    /// |x|; its gradient at 0 is 0.
    public func abs() -> Tensor { UnaryFunction(kernel: .abs, name: "Abs")(self) }
    /// 1 / x
    public func reciprocal() -> Tensor {
        UnaryFunction(kernel: .reciprocal, name: "Reciprocal", readsOutput: true)(self)
    }
    /// The sine of x in radians.
    public func sin() -> Tensor { UnaryFunction(kernel: .sin, name: "Sin")(self) }
    /// The cosine of x in radians.
    public func cos() -> Tensor { UnaryFunction(kernel: .cos, name: "Cos")(self) }
}
