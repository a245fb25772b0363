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
        let input = x.contiguous()
        let result = Tensor(uninitialized: x.shape, dtype: x.dtype)
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
        if x.node != nil && GradientMode.isRecording {
            result.node = UnaryNode(self, input: input, output: result, x.node)
        }
        return result
    }

    /// dy · f'(x), given the input or the output, whichever the rule reads.
    func gradient(_ dy: Tensor, _ saved: Tensor) -> Tensor {
        let dy = dy.contiguous()
        let result = Tensor(uninitialized: dy.shape, dtype: dy.dtype)
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
        return result
    }
}

final class UnaryNode: Node {
    private let function: UnaryFunction
    @exclusivity(unchecked) private var saved: Saved?

    @inline(__always)
    init(_ function: UnaryFunction, input: Tensor, output: Tensor, _ inputNode: Node?) {
        self.function = function
        saved = Saved(function.readsOutput ? output.detach() : input)
        super.init(inputNode)
    }

    override var name: String { function.name }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        guard first != nil, let tensor = saved?.unpacked(for: self) else { return }
        pass.send(owned: function.gradient(gradient, tensor), to: first)
    }

    override func release() { saved = nil }
}

extension Tensor {
    public static prefix func - (x: Tensor) -> Tensor { UnaryFunction(kernel: .negate, name: "Negate")(x) }
    public func exp() -> Tensor { UnaryFunction(kernel: .exp, name: "Exp", readsOutput: true)(self) }
    /// The natural logarithm.
    public func log() -> Tensor { UnaryFunction(kernel: .log, name: "Log")(self) }
    public func squareRoot() -> Tensor { UnaryFunction(kernel: .sqrt, name: "SquareRoot", readsOutput: true)(self) }
    public func square() -> Tensor { UnaryFunction(kernel: .square, name: "Square")(self) }
    public func abs() -> Tensor { UnaryFunction(kernel: .abs, name: "Abs")(self) }
    public func reciprocal() -> Tensor { UnaryFunction(kernel: .reciprocal, name: "Reciprocal", readsOutput: true)(self) }
    public func sin() -> Tensor { UnaryFunction(kernel: .sin, name: "Sin")(self) }
    public func cos() -> Tensor { UnaryFunction(kernel: .cos, name: "Cos")(self) }
}
