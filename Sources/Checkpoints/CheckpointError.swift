import Files

/// A file of weights that could not be read or written.
public struct CheckpointError: Error, Equatable, CustomStringConvertible, Sendable {
    /// The file's path, or the name by which weights were asked for.
    public let name: String
    /// What is wrong, as a part of a sentence.
    public let reason: String

    /// An error about the file `name`; `reason` is a part of a sentence that its name begins.
    public init(_ name: String, _ reason: String) {
        self.name = name
        self.reason = reason
    }

    /// The file and the reason as a sentence.
    public var description: String { "\(name): \(reason)." }
}

extension CheckpointError: FileFailure {
    /// What a file refuses.
    public init(_ error: FileError) { self.init(error.path, error.reason) }
}

extension ByteSource {
    /// Exactly `count` bytes from `offset` on, for those who read weights.
    func bytes(at offset: Int, count: Int) throws(CheckpointError) -> [UInt8] {
        try CheckpointError.rethrowing { () throws(FileError) in try read(at: offset, count: count) }
    }
}
