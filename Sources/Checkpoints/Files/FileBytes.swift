import Files
import Foundation

/// A file on disk. It is not mapped: a file that is cut while it is read must be an error and not a signal.
final class FileBytes: ByteSource {
    private let file: RegularFile

    init(path: String) throws(CheckpointError) {
        do throws(FileError) {
            file = try RegularFile(path: path)
        } catch {
            throw CheckpointError(path, error.reason)
        }
    }

    var name: String { file.path }
    var size: Int { file.size }

    func read(at offset: Int, count: Int) throws(CheckpointError) -> [UInt8] {
        try check(offset, count)
        var failure: CheckpointError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count {
                let read = pread(
                    file.descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
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
