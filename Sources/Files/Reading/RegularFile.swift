import Glibc

/// A file that a user or a stranger has named, open to be read.
///
/// It is opened in the one way that waits for nobody: what has its name may be a pipe that no program writes into, or a device.
public final class RegularFile: Sendable {
    public let path: String
    public let descriptor: Int32
    /// Bytes, at the moment of opening.
    public let size: Int

    /// - Throws: `FileError` unless `path` leads to a regular file that may be read.
    public init(path: String) throws(FileError) {
        var descriptor: Int32
        repeat {
            descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        } while descriptor < 0 && errno == EINTR
        guard descriptor >= 0 else { throw FileError(path: path, reason: Self.reason(errno)) }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw FileError(path: path, reason: Self.kind(information.st_mode))
        }
        self.path = path
        self.descriptor = descriptor
        size = Int(information.st_size)
    }

    deinit { close(descriptor) }

    /// Reads up to `buffer.count` bytes from where the last read ended; 0 at the end of the file.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw FileError(errno, "read the file", path) }
        }
    }

    /// Reads exactly `count` bytes from `offset` on, wherever other reads stand.
    /// - Throws: `FileError` also when the file has become shorter than it was.
    public func bytes(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        var failure: FileError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count {
                let read = pread(
                    descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
                if read > 0 {
                    filled += read
                } else if read == 0 {
                    failure = FileError(path: path, reason: "the file became shorter while it was read")
                    return
                } else if errno != EINTR {
                    failure = FileError(errno, "read the file", path)
                    return
                }
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// All bytes; of a file that is longer than `most`, one more than that.
    public func bytes(atMost most: Int = .max) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(size, most))
        var code: Int32 = 0
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
            while bytes.count <= most {
                let count = Glibc.read(
                    descriptor, buffer.baseAddress,
                    most == .max ? buffer.count : min(buffer.count, most - bytes.count + 1))
                if count < 0 && errno == EINTR { continue }
                if count < 0 { code = errno }
                if count <= 0 { return }
                bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            }
        }
        guard code == 0 else { throw FileError(path: path, reason: "the file cannot be read (\(systemMessage(code)))") }
        return bytes
    }

    /// Why a file cannot be opened, by the system's number.
    public static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: "there is no such file"
        case EACCES, EPERM: "the file may not be read (\(systemMessage(code)))"
        case EMFILE, ENFILE:
            "the file cannot be opened (\(systemMessage(code))); raise the limit of open files (ulimit -n)"
        case ENXIO: kind(S_IFSOCK)
        default: "the file cannot be opened (\(systemMessage(code)))"
        }
    }

    /// What stands where a regular file was wanted, by the bits of `st_mode`.
    public static func kind(_ mode: mode_t) -> String {
        let what =
            switch mode & S_IFMT {
            case S_IFDIR: "is a folder"
            case S_IFIFO: "is a pipe (FIFO)"
            case S_IFCHR, S_IFBLK: "is a device"
            case S_IFSOCK: "is a socket"
            default: "is no file"
            }
        return "\(what), not a regular file"
    }
}
