import Files
import Glibc

extension StoreError: FileFailure {
    public init(_ error: FileError) {
        guard case .system(let code, let action) = error.cause else {
            self = .system(action: "use the file", path: error.path, reason: error.reason)
            return
        }
        self.init(code, action, error.path)
    }

    /// The error for a failed system call.
    init(_ code: Int32, _ action: String, _ path: String) {
        let reason = systemMessage(code)
        self =
            switch code {
            case ENOSPC: .noSpace(path: path, isQuota: false)
            case EDQUOT: .noSpace(path: path, isQuota: true)
            case EFBIG: .tooLarge(path: path)
            case EROFS, EACCES, EPERM: .notPermitted(action: action, path: path, reason: reason)
            default: .system(action: action, path: path, reason: reason)
            }
    }
}

extension Descriptor {
    /// Opens a file of a store's own folder. What lies there may come from a stranger: a symbolic link would lead elsewhere, and a pipe
    /// would keep its reader waiting.
    static func ofStore(_ path: String, _ flags: Int32, to action: String) throws(StoreError) -> Descriptor {
        var named = stat()
        if lstat(path, &named) == 0 {
            switch named.st_mode & S_IFMT {
            case S_IFREG: break
            case S_IFLNK: throw .notOfStore(path: path, reason: "it is a symbolic link")
            default: throw .notOfStore(path: path, reason: "it \(RegularFile.kind(named.st_mode))")
            }
        }
        // Whoever puts a link there at this moment gets the system's error.
        return try StoreError.rethrowing { () throws(FileError) in
            try Descriptor(opening: path, flags | O_NOFOLLOW, to: action)
        }
    }
}
