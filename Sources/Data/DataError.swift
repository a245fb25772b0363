import Files

/// What can go wrong with data.
public enum DataError: Error, Equatable, CustomStringConvertible {
    /// A source's files are nowhere; `remedies` are commands that bring them, and `standIn` is a source that needs no files.
    case missing(source: String, searched: [String], remedies: [String], standIn: String?)
    /// The operating system would not let a file be read or written.
    case inaccessible(path: String, reason: String)
    /// A file's content is not what its format promises.
    case damaged(path: String, reason: String)
    /// A user's own file does not say what its format asks for.
    case invalid(path: String, reason: String)
    /// The request cannot be met by this source: too many rows, no such source.
    case impossible(reason: String)

    /// What went wrong and what to do about it, for people.
    public var description: String {
        switch self {
        case .missing(let source, let searched, let remedies, let standIn):
            "The data set \(source) is not on this machine (searched \(searched.joined(separator: ", "))). "
                + "Get it with `\(remedies.joined(separator: "` or `"))`"
                + (standIn.map { ", or set data.source to \($0), which is part of the program." } ?? ".")
        case .inaccessible(let path, let reason):
            "\(path): \(reason)."
        case .invalid(let path, let reason):
            "\(path): \(reason)."
        case .damaged(let path, let reason):
            "\(path): \(reason). Remove the file and get the data set again."
        case .impossible(let reason):
            reason
        }
    }
}

extension DataError: FileFailure {
    /// What a file refuses: damage where its content is wrong.
    public init(_ error: FileError) {
        self =
            error.cause == .damage
            ? .damaged(path: error.path, reason: error.reason) : .inaccessible(path: error.path, reason: error.reason)
    }
}
