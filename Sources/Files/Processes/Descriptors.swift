import CProcesses
import Glibc

/// A pipe whose ends no other program inherits, and that never takes the place of a standard stream.
public struct PrivatePipe: Sendable {
    public let readEnd: Int32
    public let writeEnd: Int32

    /// - Throws: `ProcessError` when too many files are open.
    public init() throws(ProcessError) {
        var ends: [Int32] = [-1, -1]
        let opened = azmoon_private_pipe(&ends) == 0
        let code = errno
        readEnd = opened ? aboveStandardStreams(ends[0]) : -1
        writeEnd = opened ? aboveStandardStreams(ends[1]) : -1
        guard readEnd >= 0, writeEnd >= 0 else {
            closeEnds()
            throw ProcessError(
                "a pipe could not be opened: \(systemMessage(opened ? EMFILE : code)). "
                    + "Raise the limit of open files (ulimit -n), or use fewer workers")
        }
    }

    public func closeEnds() {
        if readEnd >= 0 { close(readEnd) }
        if writeEnd >= 0 { close(writeEnd) }
    }
}

/// When a program is started with a standard stream closed, new descriptors land on 0 to 2; there they would be
/// mistaken for it.
func aboveStandardStreams(_ descriptor: Int32) -> Int32 {
    guard (0...STDERR_FILENO).contains(descriptor) else { return descriptor }
    let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    close(descriptor)
    return moved
}

public func setNonBlocking(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
}

/// What a read from a descriptor brought.
public enum ReadOutcome: Equatable, Sendable {
    case bytes
    case nothingYet
    case end
}

/// Reads once, up to 64 KiB, and hands the bytes to `consume`. An unreadable descriptor counts as ended.
public func readOnce(_ descriptor: Int32, _ consume: (UnsafeRawBufferPointer) -> Void) -> ReadOutcome {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
        while true {
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            if count > 0 {
                consume(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                return .bytes
            }
            if count == 0 { return .end }
            if errno == EINTR { continue }
            return errno == EAGAIN ? .nothingYet : .end
        }
    }
}

/// Writes all the bytes to a blocking descriptor; false when the other side is gone.
public func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
        let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count >= 0 {
            written += count
        } else if errno != EINTR {
            return false
        }
    }
    return true
}
