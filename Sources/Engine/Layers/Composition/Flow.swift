/// How an input flows through the parts of a ``Block``.
///
/// One description serves the forward pass, the shapes, the costs and the diagram. A text is a part by its name, a list is a chain:
///
///     .sum([["conv1", "bn1", .relu, "conv2", "bn2"], .identity])
public indirect enum Flow {
    /// A part by its name.
    case part(String)
    /// A layer without parameters, state or mode, which needs no name.
    case step(Module)
    /// One after the other.
    case chain([Flow])
    /// All take the same input, and their outputs are added.
    case sum([Flow])
    /// All take the same input, and their outputs are multiplied; `[N, C, 1, 1]` scales the channels of `[N, C, H, W]`.
    case product([Flow])
    /// All take the same input, and their outputs are joined along the channels.
    case concatenation([Flow])
    /// The first half of the channels takes the first way, the rest the second; the outputs are joined.
    case halves(Flow, Flow)
    /// The input itself.
    case identity
    /// The input itself, on which a part makes one more output; see ``Block/outputs(_:)``.
    case tap(String)

    /// The rectifier.
    public static var relu: Flow { .step(Activation.relu()) }

    /// The names of parts, in order.
    var names: [String] {
        switch self {
        case .part(let name), .tap(let name): [name]
        case .step, .identity: []
        case .chain(let flows), .sum(let flows), .product(let flows), .concatenation(let flows): flows.flatMap(\.names)
        case .halves(let first, let second): first.names + second.names
        }
    }
}

extension Flow: ExpressibleByStringLiteral {
    public init(stringLiteral name: String) { self = .part(name) }
}

extension Flow: ExpressibleByArrayLiteral {
    public init(arrayLiteral flows: Flow...) { self = .chain(flows) }
}
