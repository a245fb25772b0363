/// An activation function as a layer: applied to each element, it keeps the shape.
public final class Activation: Module {
    /// The activation's name as specs write it, such as `relu`.
    public let name: String
    private let function: (Tensor) -> Tensor

    /// - Parameters:
    ///   - name: the name as specs write it, such as `relu`.
    ///   - function: is applied to whole tensors; it must keep their shape.
    public init(_ name: String, _ function: @escaping (Tensor) -> Tensor) {
        self.name = name
        self.function = function
    }

    public override func forward(_ x: Tensor) -> Tensor { function(x) }

    /// A rectifier, which some layers before it can apply themselves.
    public static func relu() -> Activation { Activation("relu") { $0.relu() } }

    /// Every activation that takes no argument or has a default, by its name in specs.
    public static let named: [(name: String, make: @Sendable () -> Activation)] = [
        ("relu", { .relu() }),
        ("leaky-relu", { Activation("leaky-relu") { $0.leakyReLU() } }),
        ("elu", { Activation("elu") { $0.elu() } }),
        ("selu", { Activation("selu") { $0.selu() } }),
        ("gelu", { Activation("gelu") { $0.gelu() } }),
        ("silu", { Activation("silu") { $0.silu() } }),
        ("mish", { Activation("mish") { $0.mish() } }),
        ("sigmoid", { Activation("sigmoid") { $0.sigmoid() } }),
        ("tanh", { Activation("tanh") { $0.tanh() } }),
        ("softplus", { Activation("softplus") { $0.softplus() } }),
        ("softsign", { Activation("softsign") { $0.softsign() } }),
        ("relu6", { Activation("relu6") { $0.relu6() } }),
        ("hard-sigmoid", { Activation("hard-sigmoid") { $0.hardSigmoid() } }),
        ("hard-swish", { Activation("hard-swish") { $0.hardSwish() } }),
        ("hardtanh", { Activation("hardtanh") { $0.hardtanh() } }),
        ("log-sigmoid", { Activation("log-sigmoid") { $0.logSigmoid() } }),
        ("softshrink", { Activation("softshrink") { $0.softshrink() } }),
        ("hardshrink", { Activation("hardshrink") { $0.hardshrink() } }),
        ("tanhshrink", { Activation("tanhshrink") { $0.tanhshrink() } }),
        ("celu", { Activation("celu") { $0.celu() } }),
        ("gelu-tanh", { Activation("gelu-tanh") { $0.geluTanh() } }),
        ("threshold", { Activation("threshold") { $0.threshold(0, value: 0) } }),
        ("identity", { Activation("identity") { $0 } }),
    ]
}

extension Module {
    /// Whether this is ``Activation/relu()``.
    var isReLU: Bool { (self as? Activation)?.name == "relu" }
}
