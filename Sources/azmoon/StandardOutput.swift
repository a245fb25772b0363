import Files
@preconcurrency import Glibc

/// What the program prints.
enum StandardOutput {
    /// Sees to it that all that was printed has arrived.
    /// - Throws: `UserError` when it has not, as on a full disk: an answer that is cut off must not look like a whole one.
    static func finish() throws {
        let flushed = fflush(stdout) == 0
        let code = errno
        // Who starts a program without standard output does not want any.
        if !flushed, code == EBADF { return }
        guard flushed, ferror(stdout) == 0 else {
            let reason = flushed ? "the device or disk refused a part of it" : systemMessage(code)
            throw UserError("standard output cannot be written: \(reason)")
        }
    }
}
