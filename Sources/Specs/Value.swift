/// A value as YAML and JSON know it: what a spec, a plan and a run file's attributes are made of.
public enum Value: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case list([Value])
    case object([String: Value])
}

extension Value {
    public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
    public var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    public var string: String? { if case .string(let value) = self { value } else { nil } }
    public var list: [Value]? { if case .list(let value) = self { value } else { nil } }
    public var object: [String: Value]? { if case .object(let value) = self { value } else { nil } }

    /// The value as a number; an integer counts as one.
    public var number: Double? {
        switch self {
        case .number(let value): value
        case .integer(let value): Double(value)
        default: nil
        }
    }

    /// The member `key` of an object, or nil.
    public subscript(key: String) -> Value? { object?[key] }

    /// The single name in `{name: {parameters}}`, the resolved form of a named choice such as an optimizer.
    public var named: (name: String, parameters: Value)? {
        guard let object, object.count == 1, let first = object.first else { return nil }
        return (first.key, first.value)
    }
}
