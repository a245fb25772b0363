import Foundation

/// A file on disk. It is not mapped: a file that is cut while it is read must be an error and not a signal.
final class FileBytes: ByteSource {
    let name: String
    let size: Int
    private let descriptor: Int32

    init(path: String) throws(CheckpointError) {
        name = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CheckpointError(path, "the file cannot be opened (\(String(cString: strerror(errno))))")
        }
        var status = stat()
        let found = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        size = found ? Int(status.st_size) : 0
        guard found else {
            close(descriptor)
            throw CheckpointError(path, "is not a regular file")
        }
    }

    deinit { close(descriptor) }

    func read(at offset: Int, count: Int) throws(CheckpointError) -> [UInt8] {
        try check(offset, count)
        var failure: CheckpointError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count {
                let read = pread(
                    descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
                if read > 0 {
                    filled += read
                } else if read == 0 {
                    failure = CheckpointError(name, "the file became shorter while it was read")
                    return
                } else if errno != EINTR {
                    failure = CheckpointError(name, "the file cannot be read (\(String(cString: strerror(errno))))")
                    return
                }
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
