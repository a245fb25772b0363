import Files
import Foundation

/// What identifies a version of a file without reading it.
struct FileStamp: Hashable {
    /// Bytes.
    var size: Int
    /// The time of the last change, nanoseconds since 1970.
    var modified: Int

    /// Nil when there is no readable regular file at `path`.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.init(status)
    }

    init(size: Int, modified: Int) {
        self.size = size
        self.modified = modified
    }

    init(_ status: stat) {
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        size = Int(status.st_size)
        // Of a time that does not fit, such as one in the year 2400, the bits that do: a stamp is compared, and not a date.
        modified = time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
    }
}

/// A POSIX file descriptor that closes itself, of a regular file: what has its name may be a pipe, on which others would wait.
final class OpenFile {
    let path: String
    let descriptor: Int32
    /// Bytes, at the moment of opening.
    let size: Int

    init(path: String, flags: Int32, mode: mode_t = 0o644) throws(DataError) {
        let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode)
        guard descriptor >= 0 else { throw .inaccessible(path: path, reason: RegularFile.reason(errno)) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .inaccessible(path: path, reason: RegularFile.kind(status.st_mode))
        }
        self.path = path
        self.descriptor = descriptor
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// Reads up to `buffer.count` bytes; 0 at the end of the file.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(DataError) -> Int {
        while true {
            let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR {
                throw .inaccessible(path: path, reason: "cannot be read (\(systemMessage(errno)))")
            }
        }
    }

    /// Writes all bytes.
    func write(_ bytes: UnsafeRawBufferPointer) throws(DataError) {
        var written = 0
        while written < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
            let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
            if count > 0 {
                written += count
            } else if errno != EINTR {
                throw .inaccessible(path: path, reason: "cannot be written (\(systemMessage(errno)))")
            }
        }
    }
}

/// Makes `path` and the folders above it.
func makeFolder(_ path: String) throws(DataError) {
    let ends = path.indices.filter { path[$0] == "/" && $0 > path.startIndex } + [path.endIndex]
    for end in ends {
        let prefix = String(path[..<end])
        if mkdir(prefix, 0o755) == 0 { continue }
        let number = errno
        var status = stat()
        guard stat(prefix, &status) == 0 else {
            throw .inaccessible(path: path, reason: "the folder cannot be made (\(systemMessage(number)))")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw .inaccessible(path: path, reason: "the folder cannot be made: \(prefix) is not a folder")
        }
    }
}

/// Moves a finished file to its place in one step.
func moveIntoPlace(_ temporary: String, _ path: String) throws(DataError) {
    guard rename(temporary, path) == 0 else {
        throw .inaccessible(path: path, reason: "cannot be put in place (\(systemMessage(errno)))")
    }
}
