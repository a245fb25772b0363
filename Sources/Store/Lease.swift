import Files
import Glibc
import Synchronization

/// The sole right to do something in a store, until it is released, let go of, or its process dies in whatever way.
/// Swift lets go of a value after its last use: hold a lease in a property, or call `release()` where it should end.
public final class Lease: Sendable {
    private let file: Mutex<Descriptor?>

    private init(holding file: consuming Descriptor) { self.file = Mutex(file) }

    /// Gives the right back; more than once does no harm.
    public func release() {
        file.withLock { $0 = nil }
    }

    /// Takes the byte of the file `path` that stands for the right; nil if somebody else has it.
    static func take(_ byte: off_t, of path: String) throws(StoreError) -> Lease? {
        while true {
            let file = try Descriptor.ofStore(path, O_RDWR | O_CREAT, to: "open the file of leases")
            let isOurs = try StoreError.rethrowing { () throws(FileError) in
                try FileLock.acquire(range(byte), of: file)
            }
            guard isOurs else { return nil }
            // A file that was removed and made anew has other locks than the one that is open here.
            var named = stat()
            let inode = try StoreError.rethrowing { () throws(FileError) in try file.information().st_ino }
            guard stat(path, &named) == 0, named.st_ino == inode else { continue }
            return Lease(holding: file)
        }
    }

    /// Whether somebody, this process included, has the right.
    static func isTaken(_ byte: off_t, of path: String) throws(StoreError) -> Bool {
        if access(path, F_OK) != 0, errno == ENOENT { return false }
        let file = try Descriptor.ofStore(path, O_RDONLY, to: "open the file of leases")
        return FileLock.isHeld(range(byte), of: file)
    }

    private static func range(_ byte: off_t) -> FileLock.Range { FileLock.Range(start: byte, count: 1) }

    /// The byte of a trial: the leading 60 bits of its id.
    static func byte(ofTrial shortID: String) throws(StoreError) -> off_t {
        guard let byte = off_t(shortID.prefix(15), radix: 16) else { throw .invalidID(shortID) }
        return byte
    }

    /// The byte of a named right, behind those of all trials.
    static func byte(ofName name: String) -> off_t {
        off_t(1) << 60 | off_t(SHA256Sum(of: name).leadingBits >> 4)
    }
}
