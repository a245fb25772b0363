import Files
import Glibc

// Methods of these names hide the system's calls.
private let systemWrite: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { write($0, $1, $2) }
private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }

/// An open file, closed at the end of its life; never inherited by another program.
struct Descriptor: ~Copyable, Sendable {
    let number: Int32
    let path: String

    init(opening path: String, _ flags: Int32, to action: String, mode: mode_t = 0o644) throws(StoreError) {
        var number: Int32
        // Should the name belong to a pipe, opening it must not wait.
        repeat { number = open(path, flags | O_CLOEXEC | O_NONBLOCK, mode) } while number < 0 && errno == EINTR
        guard number >= 0 else { throw StoreError(errno, action, path) }
        self.number = number
        self.path = path
    }

    /// Opens a file of a store's own folder. What lies there may come from a stranger: a symbolic link would lead elsewhere, and a pipe
    /// would keep its reader waiting.
    init(ofStore path: String, _ flags: Int32, to action: String) throws(StoreError) {
        var named = stat()
        if lstat(path, &named) == 0 {
            switch named.st_mode & S_IFMT {
            case S_IFREG: break
            case S_IFLNK: throw .notOfStore(path: path, reason: "it is a symbolic link")
            default: throw .notOfStore(path: path, reason: "it \(RegularFile.kind(named.st_mode))")
            }
        }
        // Whoever puts a link there at this moment gets the system's error.
        try self.init(opening: path, flags | O_NOFOLLOW, to: action)
    }

    /// Closing alone would leave a lock for a while where this process starts another at this moment: until it is
    /// another program, the new process has a copy of every descriptor.
    deinit {
        FileLock.release(self)
        _ = close(number)
    }

    /// Writes all bytes where the descriptor stands.
    borrowing func write(_ bytes: [UInt8]) throws(StoreError) {
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes { systemWrite(number, $0.baseAddress! + done, $0.count - done) }
            if written < 0 && errno == EINTR { continue }
            guard written >= 0 else { throw StoreError(errno, "write", path) }
            done += written
        }
    }

    /// Waits until the content is on the disk.
    borrowing func sync() throws(StoreError) {
        var status: Int32
        repeat { status = fsync(number) } while status != 0 && errno == EINTR
        // Some file systems have no such call for folders or devices.
        guard status == 0 || errno == EINVAL || errno == ENOTSUP else { throw StoreError(errno, "flush", path) }
    }

    borrowing func information() throws(StoreError) -> stat {
        var information = stat()
        guard fstat(number, &information) == 0 else { throw StoreError(errno, "examine", path) }
        return information
    }

    /// Fills the buffer from where the descriptor stands; fewer bytes only at the end of the file.
    borrowing func read(into buffer: UnsafeMutableRawBufferPointer) throws(StoreError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = systemRead(number, buffer.baseAddress! + filled, buffer.count - filled)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw StoreError(errno, "read", path) }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// All bytes from where the descriptor stands to the end of the file.
    borrowing func readAll() throws(StoreError) -> [UInt8] {
        var all: [UInt8] = []
        all.reserveCapacity(Int(try information().st_size))
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try read(into: buffer)
            all.append(contentsOf: buffer[..<count])
            if count < buffer.count { return all }
        }
    }
}

extension StoreError {
    /// The error for a failed system call.
    init(_ code: Int32, _ action: String, _ path: String) {
        let reason = String(cString: strerror(code))
        self =
            switch code {
            case ENOSPC: .noSpace(path: path, isQuota: false)
            case EDQUOT: .noSpace(path: path, isQuota: true)
            case EFBIG: .tooLarge(path: path)
            case EROFS, EACCES, EPERM: .notPermitted(action: action, path: path, reason: reason)
            default: .system(action: action, path: path, reason: reason)
            }
    }
}
