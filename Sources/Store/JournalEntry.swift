import Glibc

extension RunStatus: Codable {}

/// One line of a store's journal: a trial has ended.
public struct JournalEntry: Codable, Hashable, Sendable {
    /// The trial's id, 64 hex digits.
    public var trial: String
    public var status: RunStatus
    /// Why it ended so; empty for `completed`.
    public var reason: String
    /// The run file's checksum; empty when the trial left no file.
    public var sha256: String
    /// The run file's length; 0 when the trial left no file.
    public var bytes: Int
    /// How long the trial took, if known.
    public var seconds: Double?
    /// When, in UTC: `2025-01-31T12:34:56Z`.
    public var finished: String
    /// The computer's name.
    public var host: String
    /// The number of the process that did the trial.
    public var worker: Int

    /// What is not given is true of now, this computer and this process.
    public init(
        trial: String, status: RunStatus, reason: String = "", sha256: String = "", bytes: Int = 0,
        seconds: Double? = nil, finished: String = Self.now, host: String = Self.hostName,
        worker: Int = Int(getpid())
    ) {
        self.trial = trial
        self.status = status
        self.reason = reason
        self.sha256 = sha256
        self.bytes = bytes
        self.seconds = seconds
        self.finished = finished
        self.host = host
        self.worker = worker
    }

    /// The present second in UTC, as ISO 8601 has it.
    public static var now: String { time(secondsAgo: 0) }

    /// The second in UTC that was so long ago.
    public static func time(secondsAgo ago: Double) -> String {
        var seconds = Glibc.time(nil) - (time_t(exactly: ago.rounded()) ?? 0)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
            + "T\(padded(parts.tm_hour)):\(padded(parts.tm_min)):\(padded(parts.tm_sec))Z"
    }

    /// This computer's name; empty if it has none.
    public static var hostName: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
