import Glibc
import Synchronization

/// Held while a pipe is opened and while a process is started. Swift does not see `pipe2`, so for a moment a new pipe
/// can be inherited; a process started in that moment would keep it open, and its owner would wait for an end that
/// never comes.
let inheritance = Mutex(())

/// A pipe whose ends no other process inherits, and that never takes the place of a standard stream.
struct PrivatePipe {
    let readEnd: Int32
    let writeEnd: Int32

    init() throws(SweepError) {
        var ends: [Int32] = [-1, -1]
        let opened = inheritance.withLock { _ in
            guard pipe(&ends) == 0 else { return false }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            return true
        }
        guard opened else {
            throw SweepError(
                "A pipe could not be opened: \(systemMessage(errno)). "
                    + "Raise the limit of open files (ulimit -n) or use fewer workers."
            )
        }
        readEnd = aboveStandardStreams(ends[0])
        writeEnd = aboveStandardStreams(ends[1])
        guard readEnd >= 0, writeEnd >= 0 else {
            closeEnds()
            throw SweepError(
                "A pipe could not be opened: too many open files. Raise the limit (ulimit -n) or use fewer workers.")
        }
    }

    func closeEnds() {
        if readEnd >= 0 { close(readEnd) }
        if writeEnd >= 0 { close(writeEnd) }
    }
}

/// When a program is started with a standard stream closed, new descriptors land on 0 to 2; there they would be
/// mistaken for it.
private func aboveStandardStreams(_ descriptor: Int32) -> Int32 {
    guard descriptor <= STDERR_FILENO else { return descriptor }
    let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    close(descriptor)
    return moved
}

func setNonBlocking(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
}

/// What a read from a descriptor brought.
enum ReadOutcome: Equatable {
    case bytes
    case nothingYet
    case end
}

/// Reads once, up to 64 KiB, and hands the bytes to `consume`. An unreadable descriptor counts as ended.
func readOnce(_ descriptor: Int32, _ consume: (UnsafeRawBufferPointer) -> Void) -> ReadOutcome {
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
func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
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
