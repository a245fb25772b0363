/// A picture that could not be read.
public struct ImageError: Error, Equatable, CustomStringConvertible, Sendable {
    /// The file's path, or what stands for it.
    public let name: String
    /// What is wrong, as a part of a sentence.
    public let reason: String

    public init(name: String, reason: String) {
        self.name = name
        self.reason = reason
    }

    public var description: String { "\(name): \(reason)." }
}
