import Glibc

/// What identifies a version of a file without reading it.
public struct FileStamp: Hashable, Sendable {
    /// Bytes.
    public var size: Int
    /// The time of the last change, nanoseconds since 1970.
    public var modified: Int

    /// Nil when there is no readable regular file at `path`.
    public init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.init(status)
    }

    public init(size: Int, modified: Int) {
        self.size = size
        self.modified = modified
    }

    init(_ status: stat) {
        let time = status.st_mtim
        size = Int(status.st_size)
        // Of a time that does not fit, such as one in the year 2400, the bits that do: a stamp is compared, and not a date.
        modified = time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
    }
}
