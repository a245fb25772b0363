import Glibc

// Methods of these names hide the system's calls.
private let systemWrite: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { write($0, $1, $2) }
private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }

/// An open file, closed at the end of its life; never inherited by another program.
public struct Descriptor: ~Copyable, Sendable {
    public let number: Int32
    public let path: String

    /// - Parameters:
    ///   - flags: those of `open(2)`; the file is never inherited, and opening it never waits.
    ///   - action: what the file is opened for, as the end of `cannot ...`.
    public init(opening path: String, _ flags: Int32, to action: String, mode: mode_t = 0o644) throws(FileError) {
        var number: Int32
        // Should the name belong to a pipe, opening it must not wait.
        repeat { number = open(path, flags | O_CLOEXEC | O_NONBLOCK, mode) } while number < 0 && errno == EINTR
        guard number >= 0 else { throw FileError(errno, action, path) }
        self.number = number
        self.path = path
    }

    /// Closing alone would leave a lock for a while where this process starts another at this moment: until it is
    /// another program, the new process has a copy of every descriptor.
    deinit {
        FileLock.release(self)
        _ = close(number)
    }

    /// Writes all bytes where the descriptor stands.
    public borrowing func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
        var done = 0
        while done < bytes.count {
            let written = systemWrite(number, bytes.baseAddress.map { $0 + done }, bytes.count - done)
            if written < 0 && errno == EINTR { continue }
            guard written >= 0 else { throw FileError(errno, "write", path) }
            done += written
        }
    }

    /// Writes all bytes where the descriptor stands.
    public borrowing func write(_ bytes: [UInt8]) throws(FileError) {
        // Typed errors do not pass through the standard library's closures.
        var failure: FileError?
        bytes.withUnsafeBytes { bytes in
            do throws(FileError) { try write(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// Waits until the content is on the disk.
    public borrowing func sync() throws(FileError) {
        var status: Int32
        repeat { status = fsync(number) } while status != 0 && errno == EINTR
        // Some file systems have no such call for folders or devices.
        guard status == 0 || errno == EINVAL || errno == ENOTSUP else { throw FileError(errno, "flush", path) }
    }

    public borrowing func information() throws(FileError) -> stat {
        var information = stat()
        guard fstat(number, &information) == 0 else { throw FileError(errno, "examine", path) }
        return information
    }

    /// Fills the buffer from where the descriptor stands; fewer bytes only at the end of the file.
    public borrowing func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = systemRead(number, buffer.baseAddress! + filled, buffer.count - filled)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw FileError(errno, "read", path) }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// All bytes from where the descriptor stands to the end of the file.
    public borrowing func readAll() throws(FileError) -> [UInt8] {
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
