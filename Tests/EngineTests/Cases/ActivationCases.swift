@testable import Engine

extension OperationCase {
    /// Holds numbers near zero to as many digits as others.
    private static let nearZero = Tolerance(absolute: 1e-37, relative: 1e-6)

    static let activations: [OperationCase] =
        unary("relu", "F.relu(a)") { x, _ in x.relu() }
        + unary("leaky-relu", "F.leaky_relu(a)") { x, _ in x.leakyReLU() }
        + unary("leaky-relu-slope", "F.leaky_relu(a, slope)", attributes: ["slope": 0.2]) { x, attributes in
            x.leakyReLU(slope: attributes["slope"]!)
        }
        + unary("elu", "F.elu(a)", float32: nearZero) { x, _ in x.elu() }
        + unary("elu-alpha", "F.elu(a, alpha)", attributes: ["alpha": 0.5], float32: nearZero) { x, attributes in
            x.elu(alpha: attributes["alpha"]!)
        }
        + unary("selu", "F.selu(a)", float32: nearZero) { x, _ in x.selu() }
        // 1 + erf cancels in float32 on both sides, and PyTorch's vector code gives NaN at infinity.
        + unary(
            "gelu", "F.gelu(a)", special: specialNumbers.filter { $0 != .infinity },
            float32: .init(absolute: 1e-6, relative: 1e-6)
        ) { x, _ in x.gelu() }
        + unary("silu", "F.silu(a)") { x, _ in x.silu() }
        + unary("mish", "F.mish(a)") { x, _ in x.mish() }
        + unary("sigmoid", "F.sigmoid(a)") { x, _ in x.sigmoid() }
        + unary("tanh", "F.tanh(a)") { x, _ in x.tanh() }
        + unary("softplus", "F.softplus(a)") { x, _ in x.softplus() }
        // The gradient at infinity is 0 here, as in the limit, and NaN in PyTorch.
        + unary("softsign", "F.softsign(a)", special: specialNumbers.filter { !$0.isInfinite }) { x, _ in x.softsign() }
        + unary("relu6", "F.relu6(a)") { x, _ in x.relu6() }
        // PyTorch's gradient in float64 multiplies by 1/6 rounded to float32.
        + unary("hard-sigmoid", "F.hardsigmoid(a)", float64: .init(absolute: 1e-15, relative: 4e-8)) { x, _ in
            x.hardSigmoid()
        }
        // The value at minus infinity is 0 here, as in the limit, and NaN in PyTorch, whose gradient at NaN depends on the place.
        + unary("hard-swish", "F.hardswish(a)", special: specialNumbers.filter { $0 > -.infinity }) { x, _ in
            x.hardSwish()
        }
}
