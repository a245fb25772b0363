import Store

/// A Swift type that the elements of a dataset in a run file can have.
public protocol RunElement: Sendable {
    /// What documentation calls the type.
    static var elementName: String { get }
    static func wrap(_ elements: [Self]) -> RunElements
    /// Nil where the elements are of another type.
    static func unwrap(_ elements: RunElements) -> [Self]?
}

extension Float: RunElement {
    public static let elementName = "float32"
    public static func wrap(_ elements: [Float]) -> RunElements { .float32(elements) }
    public static func unwrap(_ elements: RunElements) -> [Float]? {
        if case .float32(let elements) = elements { elements } else { nil }
    }
}

extension Double: RunElement {
    public static let elementName = "float64"
    public static func wrap(_ elements: [Double]) -> RunElements { .float64(elements) }
    public static func unwrap(_ elements: RunElements) -> [Double]? {
        if case .float64(let elements) = elements { elements } else { nil }
    }
}

extension Int64: RunElement {
    public static let elementName = "int64"
    public static func wrap(_ elements: [Int64]) -> RunElements { .int64(elements) }
    public static func unwrap(_ elements: RunElements) -> [Int64]? {
        if case .int64(let elements) = elements { elements } else { nil }
    }
}

extension UInt8: RunElement {
    public static let elementName = "uint8"
    public static func wrap(_ elements: [UInt8]) -> RunElements { .uint8(elements) }
    public static func unwrap(_ elements: RunElements) -> [UInt8]? {
        if case .uint8(let elements) = elements { elements } else { nil }
    }
}

/// One text, which is always a scalar.
extension String: RunElement {
    public static let elementName = "text"
    public static func wrap(_ elements: [String]) -> RunElements { .text(elements.first ?? "") }
    public static func unwrap(_ elements: RunElements) -> [String]? {
        if case .text(let text) = elements { [text] } else { nil }
    }
}
