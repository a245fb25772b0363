import Files

/// A file of weights that could not be read or written.
public struct CheckpointError: Error, Equatable, CustomStringConvertible, Sendable {
    /// The file's path, or what stands for it.
    public let name: String
    /// What is wrong, as a part of a sentence.
    public let reason: String

    public init(_ name: String, _ reason: String) {
        self.name = name
        self.reason = reason
    }

    public var description: String { "\(name): \(reason)." }
}

/// Text from a file for a message: short, on one line, without control characters.
func quoted(_ text: String) -> String {
    let safe = text.prefix(80)
    return "\"\(String(safe).visible)\(safe.endIndex < text.endIndex ? "..." : "")\""
}
