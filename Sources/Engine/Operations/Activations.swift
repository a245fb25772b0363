import CKernels

/// The activation functions, elementwise unless said otherwise. Definitions and defaults are PyTorch's.
extension Tensor {
    /// max(x, 0)
    public func relu() -> Tensor { UnaryFunction(kernel: .relu, name: "ReLU", readsOutput: true)(self) }
    /// x if x > 0, else slope · x
    public func leakyReLU(slope: Double = 0.01) -> Tensor {
        UnaryFunction(kernel: .leakyRelu, name: "LeakyReLU", alpha: slope)(self)
    }
    /// x if x > 0, else alpha · (eˣ - 1). Clevert et al., 2015.
    public func elu(alpha: Double = 1) -> Tensor { UnaryFunction(kernel: .elu, name: "ELU", alpha: alpha)(self) }
    /// The self-normalizing ELU. Klambauer et al., 2017.
    public func selu() -> Tensor { UnaryFunction(kernel: .selu, name: "SELU")(self) }
    /// x · Φ(x), with the exact normal distribution function. Hendrycks and Gimpel, 2016.
    public func gelu() -> Tensor { UnaryFunction(kernel: .gelu, name: "GELU")(self) }
    /// x · sigmoid(x)
    public func silu() -> Tensor { UnaryFunction(kernel: .silu, name: "SiLU")(self) }
    /// x · tanh(softplus(x)). Misra, 2019.
    public func mish() -> Tensor { UnaryFunction(kernel: .mish, name: "Mish")(self) }
    /// 1 / (1 + e⁻ˣ)
    public func sigmoid() -> Tensor { UnaryFunction(kernel: .sigmoid, name: "Sigmoid", readsOutput: true)(self) }
    public func tanh() -> Tensor { UnaryFunction(kernel: .tanh, name: "Tanh", readsOutput: true)(self) }
    /// ln(1 + eˣ)
    public func softplus() -> Tensor { UnaryFunction(kernel: .softplus, name: "Softplus")(self) }
    /// x / (1 + |x|)
    public func softsign() -> Tensor { UnaryFunction(kernel: .softsign, name: "Softsign")(self) }
    /// min(max(x, 0), 6)
    public func relu6() -> Tensor { UnaryFunction(kernel: .relu6, name: "ReLU6")(self) }
    /// x / 6 + 1/2, held in [0, 1]
    public func hardSigmoid() -> Tensor { UnaryFunction(kernel: .hardSigmoid, name: "HardSigmoid")(self) }
    /// x · hardSigmoid(x). Howard et al., 2019.
    public func hardSwish() -> Tensor { UnaryFunction(kernel: .hardSwish, name: "HardSwish")(self) }
}
