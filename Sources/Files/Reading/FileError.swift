/// Why a file or folder cannot be read, written or understood. The reason is a part of a sentence that begins with the file's name.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    public let path: String
    public let reason: String
    public let cause: Cause

    /// What kind of trouble it is, for those who answer each kind in their own way.
    public enum Cause: Hashable, Sendable {
        /// The system refused. `code` is its error number, such as `ENOSPC`; `action` is what it refused, as the end of `cannot ...`.
        case system(code: Int32, action: String)
        /// The content is not what the file's format promises.
        case damage
        case other
    }

    public init(path: String, reason: String, cause: Cause = .other) {
        self.path = path
        self.reason = reason
        self.cause = cause
    }

    /// The error of a system call that failed.
    /// - Parameters:
    ///   - code: the system's number, `errno`.
    ///   - action: what was tried, as the end of `cannot ...`: `create the file`.
    public init(_ code: Int32, _ action: String, _ path: String) {
        self.init(
            path: path, reason: "cannot \(action) (\(systemMessage(code)))", cause: .system(code: code, action: action))
    }

    public var description: String { "\(path): \(reason)" }

    /// The system's number; nil where it was not the system that refused.
    public var code: Int32? {
        if case .system(let code, _) = cause { code } else { nil }
    }

    /// The same trouble, told of another path.
    func told(of path: String) -> FileError { FileError(path: path, reason: reason, cause: cause) }
}

/// An error of a room above, which can say what a file refuses.
public protocol FileFailure: Error {
    init(_ error: FileError)
}

extension FileFailure {
    /// Does what a file may refuse, and throws the refusal as an error of this kind.
    public static func rethrowing<Result: ~Copyable>(
        _ body: () throws(FileError) -> Result
    ) throws(Self) -> Result {
        do throws(FileError) {
            return try body()
        } catch {
            throw Self(error)
        }
    }
}
