import Glibc

/// Locks of byte ranges that belong to an open file, not to a process: the kernel gives them back when the file is
/// closed or its holder dies, two open files exclude each other even within one process, and the bytes need not exist.
public enum FileLock {
    // Linux's F_OFD_GETLK, F_OFD_SETLK and F_OFD_SETLKW, which C has behind a feature macro and Swift does not see.
    private static let get: Int32 = 36
    private static let set: Int32 = 37
    private static let setWaiting: Int32 = 38

    /// The bytes a lock covers; `count` 0 is all that follow.
    public struct Range: Sendable {
        public var start: off_t
        public var count: off_t
        public static let all = Range(start: 0, count: 0)

        public init(start: off_t, count: off_t) {
            self.start = start
            self.count = count
        }

        fileprivate func lock(_ type: Int32) -> flock {
            var lock = flock()
            lock.l_type = Int16(type)
            lock.l_whence = Int16(SEEK_SET)
            lock.l_start = start
            lock.l_len = count
            return lock
        }
    }

    /// Takes the range for this file alone, until it is closed. False: another holds some of it, and `wait` is off.
    public static func acquire(
        _ range: Range, of file: borrowing Descriptor, wait: Bool = false
    ) throws(FileError) -> Bool {
        var lock = range.lock(F_WRLCK)
        var status: Int32
        repeat { status = fcntl(file.number, wait ? setWaiting : set, &lock) } while status != 0 && errno == EINTR
        if status == 0 { return true }
        if errno == EAGAIN || errno == EACCES { return false }
        throw FileError(errno, "lock (the file system must support fcntl locks)", file.path)
    }

    /// Gives back all that the open file holds, copies of its descriptor notwithstanding.
    public static func release(_ file: borrowing Descriptor) {
        var nothing = Range.all.lock(F_UNLCK)
        _ = fcntl(file.number, set, &nothing)
    }

    /// Whether another open file holds some of the range.
    public static func isHeld(_ range: Range, of file: borrowing Descriptor) -> Bool {
        var lock = range.lock(F_WRLCK)
        return fcntl(file.number, get, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }
}
