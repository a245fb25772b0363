/// Why a text is not the JSON that was expected, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// From 1.
    public let line: Int
    /// From 1, counted in UTF-8 bytes.
    public let column: Int
    /// What is wrong there.
    public let message: String

    public var description: String { "JSON, line \(line), column \(column): \(message)." }
}
