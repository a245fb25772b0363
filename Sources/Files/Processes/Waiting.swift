import Glibc

/// Waiting for another process: never in silence.
public enum Waiting {
    /// After so many seconds whoever waits is told for what.
    public static let patience = 2.0
    /// How a line begins that says what is being waited for. A sweep shows such lines of its workers, too.
    public static let prefix = "azmoon: waiting for "

    /// Says on standard error what is being waited for.
    public static func say(_ what: String) { _ = writeAll(STDERR_FILENO, Array("\(prefix)\(what)\n".utf8)) }

    /// Tries again and again until `attempt` gives something.
    /// - Parameter what: says who is being waited for; asked once, when two seconds have passed.
    public static func until<Result, Failure: Error>(
        _ what: () -> String, say: (String) -> Void = Waiting.say, _ attempt: () throws(Failure) -> Result?
    ) throws(Failure) -> Result {
        let start = MonotonicClock.now
        var hasSaid = false
        var pause: UInt32 = 500
        while true {
            if let result = try attempt() { return result }
            if !hasSaid, MonotonicClock.now - start >= patience {
                hasSaid = true
                say(what())
            }
            usleep(pause)
            pause = min(pause * 2, 50_000)
        }
    }
}

/// Who holds a lock of a file, as far as this machine's kernel tells.
public enum LockHolder {
    /// `process 4711 (azmoon report optimizers)`; without knowledge, where the others may be.
    /// - Parameter byte: the locked byte; nil for a lock of the whole file.
    public static func description(of path: String, byte: off_t? = nil) -> String {
        guard let process = process(of: path, byte: byte) else {
            return "another process, on another machine or of another user"
        }
        let command = commandLine(process)
        return "process \(process)" + (command.isEmpty ? "" : " (\(command))")
    }

    /// The number of a process, not this one, that holds the lock.
    public static func process(of path: String, byte: off_t? = nil) -> pid_t? {
        var file = stat()
        guard stat(path, &file) == 0 else { return nil }
        for name in names(in: "/proc") {
            guard let process = pid_t(name), process != getpid() else { continue }
            for number in names(in: "/proc/\(name)/fd") {
                var open = stat()
                guard stat("/proc/\(name)/fd/\(number)", &open) == 0, open.st_ino == file.st_ino,
                    open.st_dev == file.st_dev, holds(byte, text(of: "/proc/\(name)/fdinfo/\(number)"))
                else { continue }
                return process
            }
        }
        return nil
    }

    /// Whether a descriptor's lines tell of the lock: `lock: 1: OFDLCK ADVISORY WRITE -1 00:2a:77 START END`.
    private static func holds(_ byte: off_t?, _ lines: String) -> Bool {
        lines.split(separator: "\n").contains { line in
            guard line.hasPrefix("lock:"), line.contains("WRITE") else { return false }
            guard let byte else { return true }
            return line.split(separator: " ").suffix(2).first.flatMap { off_t($0) } == byte
        }
    }

    private static func commandLine(_ process: pid_t) -> String {
        let words = text(of: "/proc/\(process)/cmdline").split(separator: "\0")
        let program = words.first.map { String($0.split(separator: "/").last ?? "") }
        let line = ([program ?? ""] + words.dropFirst().map(String.init)).joined(separator: " ")
        return String(String.UnicodeScalarView(line.unicodeScalars.map { $0.isControl ? " " : $0 }.prefix(120)))
    }

    private static func names(in path: String) -> [String] {
        do {
            return try Folder.names(in: path)
        } catch {
            // A process that has ended, or that is another user's, shows nothing.
            return []
        }
    }

    private static func text(of path: String) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return "" }
        defer { close(file) }
        var bytes: [UInt8] = []
        while bytes.count < 1 << 16, readOnce(file, { bytes.append(contentsOf: $0) }) == .bytes {}
        return String(decoding: bytes, as: UTF8.self)
    }
}
