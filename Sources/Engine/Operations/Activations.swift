import CKernels

/// The activation functions, elementwise unless said otherwise. Definitions and defaults are PyTorch's.
extension Tensor {
    /// The rectifier, max(x, 0). Its gradient at 0 is 0.
    public func relu() -> Tensor { UnaryFunction(kernel: .relu, name: "ReLU", readsOutput: true)(self) }
    /// The leaky rectifier: x if x > 0, else slope · x. Maas et al., 2013.
    public func leakyReLU(slope: Double = 0.01) -> Tensor {
        UnaryFunction(kernel: .leakyRelu, name: "LeakyReLU", alpha: slope)(self)
    }
    /// The exponential linear unit: x if x > 0, else alpha · (eˣ - 1). Clevert et al., 2015.
    public func elu(alpha: Double = 1) -> Tensor { UnaryFunction(kernel: .elu, name: "ELU", alpha: alpha)(self) }
    /// The scaled exponential linear unit: 1.0507 · (x if x > 0, else 1.6733 · (eˣ - 1)), which keeps mean 0 and variance 1.
    /// Klambauer et al., 2017.
    public func selu() -> Tensor { UnaryFunction(kernel: .selu, name: "SELU")(self) }
    /// x · Φ(x), with the exact normal distribution function. Hendrycks and Gimpel, 2016.
    public func gelu() -> Tensor { UnaryFunction(kernel: .gelu, name: "GELU")(self) }
    /// x · sigmoid(x), also called swish. Elfwing et al., 2017.
    public func silu() -> Tensor { UnaryFunction(kernel: .silu, name: "SiLU")(self) }
    /// x · tanh(softplus(x)). Misra, 2019.
    public func mish() -> Tensor { UnaryFunction(kernel: .mish, name: "Mish")(self) }
    /// The logistic function, 1 / (1 + e⁻ˣ)
    public func sigmoid() -> Tensor { UnaryFunction(kernel: .sigmoid, name: "Sigmoid", readsOutput: true)(self) }
    /// The hyperbolic tangent, (eˣ - e⁻ˣ) / (eˣ + e⁻ˣ)
    public func tanh() -> Tensor { UnaryFunction(kernel: .tanh, name: "Tanh", readsOutput: true)(self) }
    /// ln(1 + eˣ), a smooth rectifier.
    public func softplus() -> Tensor { UnaryFunction(kernel: .softplus, name: "Softplus")(self) }
    /// x / (1 + |x|)
    public func softsign() -> Tensor { UnaryFunction(kernel: .softsign, name: "Softsign")(self) }
    /// min(max(x, 0), 6)
    public func relu6() -> Tensor { UnaryFunction(kernel: .relu6, name: "ReLU6")(self) }
    /// x / 6 + 1/2, limited to [0, 1].
    public func hardSigmoid() -> Tensor { UnaryFunction(kernel: .hardSigmoid, name: "HardSigmoid")(self) }
    /// x · hardSigmoid(x). Howard et al., 2019.
    public func hardSwish() -> Tensor { UnaryFunction(kernel: .hardSwish, name: "HardSwish")(self) }
}
