import Glibc

/// Standard error, for words that get lost where nothing takes them: a full disk, a limit of file sizes, a closed end. Foundation's
/// handle stops the program there.
public enum StandardError {
    public static func write(_ line: String) {
        var bytes = Array("\(line)\n".utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
