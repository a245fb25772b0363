/// A label for each of the values on one axis: equal values have equal labels, different values different ones.
///
/// A value that the spec names has that name. Of the others a value's plain label is tried first; where two values would share it, both get the next longer one.
func axisLabels(of nodes: [SourceNode]) -> [String] {
    let values = nodes.map(\.literal)
    var labels = values.map(\.label)
    for longer in Value.longerLabels {
        var meanings: [String: Set<Value>] = [:]
        for (value, label) in zip(values, labels) { meanings[label, default: []].insert(value.withNumbers) }
        labels = zip(values, labels).map { (meanings[$1]?.count ?? 0) > 1 ? $0[keyPath: longer] : $1 }
    }
    return zip(nodes, labels).map { $0.label ?? $1 }
}

extension Value {
    /// What tells values apart that have the same plain label, the shortest first.
    fileprivate static var longerLabels: [KeyPath<Value, String>] { [\.labelWithParameters, \.canonicalJSON] }

    /// Every label that the value may have without a name in the spec.
    var possibleLabels: [String] { [label] + Self.longerLabels.map { self[keyPath: $0] } }

    /// The value as tables and figures show it: `0.001`, `adam`, `[64, 32]`.
    var label: String {
        switch self {
        case .null: return "none"
        case .boolean(let value): return value ? "true" : "false"
        case .integer(let value): return "\(value)"
        case .number(let value): return value.label
        case .string(let value): return value
        case .list(let values): return "[\(values.map(\.label).joined(separator: ", "))]"
        case .object(let members):
            if let namedChoice { return namedChoice.name }
            return
                "{\(members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.label)" }.joined(separator: ", "))}"
        }
    }

    /// The name and the given parameters, if the value has the form of a named choice: `{sgd: {momentum: 0.9}}`.
    private var namedChoice: (name: String, parameters: [String: Value])? {
        switch named {
        case (let name, .object(let parameters))?: (name, parameters)
        case (let name, .null)?: (name, [:])
        default: nil
        }
    }

    /// The label with the parameters that are given to a named choice: `sgd(momentum=0.9)`; a number in full.
    fileprivate var labelWithParameters: String {
        switch self {
        case .number(let value): return value.exactLabel
        case .list(let values): return "[\(values.map(\.labelWithParameters).joined(separator: ", "))]"
        case .object:
            guard let namedChoice, !namedChoice.parameters.isEmpty else { return label }
            let parameters = namedChoice.parameters.sorted { $0.key < $1.key }
            let words = parameters.map { "\($0.key)=\($0.value.labelWithParameters)" }
            return "\(namedChoice.name)(\(words.joined(separator: ", ")))"
        default: return label
        }
    }
}
