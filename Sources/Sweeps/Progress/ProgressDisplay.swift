import Files
import Glibc

/// Shows progress: one line drawn in place on a terminal, plain lines now and then elsewhere.
struct ProgressDisplay {
    static let terminalInterval = 0.25
    static let plainInterval = 10.0

    private let write: (String) -> Void
    /// The terminal's width in columns; nil where there is no terminal.
    private let width: (() -> Int)?
    private let quiet: Bool
    private var drawn = false
    private var lastShown: Double?

    init(quiet: Bool, width: (() -> Int)?, write: @escaping (String) -> Void) {
        self.quiet = quiet
        self.width = width
        self.write = write
    }

    /// A display on standard error.
    static func standardError(quiet: Bool) -> ProgressDisplay {
        let dumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
        let isTerminal = isatty(STDERR_FILENO) == 1 && !dumb
        // A terminal that is gone must not end the sweep: what cannot be shown is not shown.
        let width: (() -> Int)? = isTerminal ? { terminalWidth() } : nil
        return ProgressDisplay(quiet: quiet, width: width, write: { _ = writeAll(STDERR_FILENO, Array($0.utf8)) })
    }

    /// The moment after which `update` has something to show again.
    var nextUpdate: Double {
        guard !quiet else { return .infinity }
        guard let lastShown else { return -.infinity }
        return lastShown + (width == nil ? Self.plainInterval : Self.terminalInterval)
    }

    /// Prints a line that stays, above the one drawn in place.
    mutating func announce(_ text: TerminalText) {
        put("\(erasing())\(text)\n")
        // The line in place comes back at once; plain lines keep their pace.
        if width != nil { lastShown = nil }
    }

    /// Shows the numbers if it is time to.
    mutating func update(now: Double, _ snapshot: () -> ProgressSnapshot) {
        guard now >= nextUpdate else { return }
        show(snapshot(), now: now)
    }

    /// Shows the last numbers, and the summary below them.
    mutating func finish(now: Double, _ snapshot: ProgressSnapshot, summary: TerminalText) {
        guard !quiet else { return }
        show(snapshot, now: now)
        put((drawn ? "\n" : "") + summary + "\n")
        drawn = false
    }

    private mutating func show(_ snapshot: ProgressSnapshot, now: Double) {
        lastShown = now
        if let width {
            // The last column stays free: some terminals wrap when it is written.
            put("\r\(snapshot.bar(width: width() - 1))\u{1B}[K")
            drawn = true
        } else {
            put("\(snapshot.plainLine)\n")
        }
    }

    private func put(_ text: TerminalText) { write(text.code) }

    private mutating func erasing() -> TerminalText {
        defer { drawn = false }
        return drawn ? "\r\u{1B}[K" : ""
    }
}

private func terminalWidth() -> Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
}
