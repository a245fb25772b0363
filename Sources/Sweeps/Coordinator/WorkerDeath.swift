import Files
import Glibc
import Store

/// What the death of a worker means for the trial that it had.
enum WorkerDeath: Equatable {
    /// The trial ended so; that is its result.
    case result(RunStatus, reason: String)
    /// Somebody else ended the worker, or it died before it took the trial: that tells nothing about the trial.
    case accident(reason: String)
    /// The machine did not give what the worker needed: that tells nothing about the trial either, and the next one would fare no better.
    case environment(reason: String)

    /// - Parameters:
    ///   - errors: the end of the worker's standard error since it got the trial.
    ///   - kernelKilled: whether the kernel killed a process for want of memory since then.
    ///   - isHeld: whether the worker had begun with the trial.
    init(exit: WorkerExit, errors: String, kernelKilled: Bool, isHeld: Bool) {
        let lastWords = Self.lastWords(errors)
        let detail = lastWords.isEmpty ? "" : ": \(lastWords)"
        switch exit {
        case .code(ProcessExitCode.outOfMemory):
            self = .result(.outOfMemory, reason: "the worker could not get the memory that it asked for\(detail)")
        case .signal(SIGXFSZ), .signal(SIGXCPU):
            let limit = exit == .signal(SIGXFSZ) ? "of file sizes (ulimit -f)" : "of processor time (ulimit -t)"
            self = .environment(reason: "the worker met the limit \(limit)\(detail)")
        case _ where Self.tellsOfEnvironment(lastWords):
            self = .environment(reason: "the worker could not go on\(detail)")
        case .signal where Self.tellsOfMemory(errors):
            self = .result(.outOfMemory, reason: "the worker could not get the memory that it asked for\(detail)")
        case .signal(SIGKILL) where kernelKilled:
            self = .result(.outOfMemory, reason: "the kernel killed the worker for want of memory")
        case .signal(let signal) where [SIGKILL, SIGTERM, SIGINT, SIGHUP, SIGQUIT].contains(signal):
            self = .accident(reason: "the worker was ended from outside by \(Self.name(of: signal))")
        case .signal(let signal):
            self = Self.fault("the worker was ended by \(Self.name(of: signal))\(detail)", isHeld)
        case .code(let code):
            self = Self.fault("the worker exited with code \(code) in the middle of the trial\(detail)", isHeld)
        }
    }

    /// Whether the program said that memory could not be had: Swift's runtime and C++'s end the process then.
    private static func tellsOfMemory(_ text: String) -> Bool {
        ["failed to allocate", "ould not allocate memory", "std::bad_alloc"].contains { text.contains($0) }
    }

    /// Whether the program's last words are of a library, a file or a thread that this machine did not give. It is the system's own
    /// English that is looked for, so that a trial's words are not taken for it.
    private static func tellsOfEnvironment(_ text: String) -> Bool {
        [
            "error while loading shared libraries", "cannot open shared object file", "cannot be loaded",
            "symbol lookup error",
            systemMessage(ENOSPC), systemMessage(EDQUOT), systemMessage(EROFS), systemMessage(EMFILE),
            systemMessage(ENFILE),
            systemMessage(EFBIG), systemMessage(EIO), "Thread creation failed",
        ].contains { text.contains($0) }
    }

    private static func fault(_ reason: String, _ isHeld: Bool) -> WorkerDeath {
        isHeld ? .result(.crashed, reason: reason) : .accident(reason: reason)
    }

    /// What a dying program said last: up to three lines before any backtrace, joined, at most 400 characters.
    static func lastWords(_ text: String) -> String {
        var kept: [Substring] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let line = line.drop(while: \.isWhitespace)
            if line.hasPrefix("Stack dump:") || line.hasPrefix("***") || line.hasPrefix("Thread ")
                || line.hasPrefix("Backtrace") || line.hasPrefix("Current stack trace")
            {
                break
            }
            if isFrame(line) || line.isEmpty || line.hasPrefix(Waiting.prefix) { continue }
            kept.append(line)
        }
        return String(kept.suffix(3).joined(separator: " / ").visible.prefix(400))
    }

    /// Whether the line is one of a backtrace: `0 [ra] 0x00005581 main`, `#3 0x7f12...`.
    private static func isFrame(_ line: Substring) -> Bool {
        guard line.contains("0x") else { return false }
        let start = line.hasPrefix("#") ? line.dropFirst() : line
        return start.first?.isNumber == true
    }

    private static let names: [Int32: String] = [
        SIGABRT: "SIGABRT (abort)", SIGBUS: "SIGBUS (bad memory access)", SIGFPE: "SIGFPE (arithmetic fault)",
        SIGILL: "SIGILL (a trap: a check in the program failed)", SIGSEGV: "SIGSEGV (bad memory access)",
        SIGTRAP: "SIGTRAP (a trap: a check in the program failed)", SIGKILL: "SIGKILL", SIGTERM: "SIGTERM",
        SIGINT: "SIGINT",
        SIGHUP: "SIGHUP", SIGQUIT: "SIGQUIT", SIGXCPU: "SIGXCPU (limit of processor time)",
        SIGXFSZ: "SIGXFSZ (limit of file size)",
    ]

    private static func name(of signal: Int32) -> String { names[signal] ?? "signal \(signal)" }
}
