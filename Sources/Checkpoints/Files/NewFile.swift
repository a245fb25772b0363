import Foundation

/// A file that is written aside and put in its place when it is whole.
struct NewFile: ~Copyable {
    private let path: String
    private let temporary: String
    private let descriptor: Int32

    init(path: String) throws(CheckpointError) {
        self.path = path
        // The process's number keeps two writers apart.
        temporary = "\(path).\(getpid()).tmp"
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.failure(path, errno) }
    }

    deinit {
        close(descriptor)
        // Gone already when it was put in place.
        unlink(temporary)
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(CheckpointError) {
        var written = 0
        while written < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
            let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
            if count > 0 {
                written += count
            } else if errno != EINTR {
                throw Self.failure(path, errno)
            }
        }
    }

    func write(_ bytes: [UInt8]) throws(CheckpointError) {
        var failure: CheckpointError?
        bytes.withUnsafeBytes { buffer in
            do throws(CheckpointError) { try write(buffer) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// Forces the bytes to the disk and gives the file its name.
    consuming func finish() throws(CheckpointError) {
        guard fsync(descriptor) == 0, rename(temporary, path) == 0 else { throw Self.failure(path, errno) }
    }

    private static func failure(_ path: String, _ number: Int32) -> CheckpointError {
        CheckpointError(path, "the file cannot be written (\(String(cString: strerror(number))))")
    }
}
