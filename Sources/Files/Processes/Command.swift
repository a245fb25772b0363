import CProcesses
import Glibc

/// A program that helps this one, such as git or gnuplot, and that is waited for: with a limit, and not in silence.
public struct Command: Sendable {
    /// The program, looked up in PATH unless it has a slash, and its arguments.
    public var words: [String]
    /// Seconds after which the program and all that it started are ended.
    public var limit: Double
    /// The variables that it sees; nil for this program's own.
    public var environment: [String: String]?
    /// The folder that it starts in; nil for this program's own.
    public var directory: String?
    /// Seconds after which whoever waits is told for what.
    public var patience = Waiting.patience
    /// Whether its standard output and errors are those of this program, not captured.
    public var sharesOutput = false
    public var sharesErrors = false
    /// More output than this ends the program.
    public var mostBytes = 64 << 20

    public init(_ words: [String], limit: Double) {
        self.words = words
        self.limit = limit
    }

    /// The program's name without its folder.
    public var name: String { words.first.map { String($0.split(separator: "/").last ?? "") } ?? "" }

    /// The words, the program's path made absolute where it would else be looked for in `directory`.
    fileprivate var wordsFromHere: [String] {
        guard directory != nil, let program = words.first, program.contains("/"), !program.hasPrefix("/"),
            let here = getcwd(nil, 0)
        else { return words }
        defer { free(here) }
        return ["\(String(cString: here))/\(program)"] + words.dropFirst()
    }

    /// Runs the program to its end, or to the limit.
    /// - Parameter say: is told once, after two seconds, what is being waited for.
    public func run(say: (String) -> Void = Waiting.say) -> CommandResult {
        do throws(ProcessError) {
            return try Session(self).run(say)
        } catch {
            let end = error.isMissing ? CommandResult.End.missing(error.description) : .notStarted(error.description)
            return CommandResult(end: end)
        }
    }
}

/// What became of a command.
public struct CommandResult: Sendable {
    public enum End: Hashable, Sendable {
        case exited(Int32)
        case signalled(Int32)
        /// It was ended after so many seconds.
        case timedOut(Double)
        /// It was ended because it wrote more than so many bytes.
        case tooMuchOutput(Int)
        /// There is no such program. The reason, as a part of a sentence.
        case missing(String)
        case notStarted(String)
    }

    public let end: End
    public let output: [UInt8]
    public let errors: [UInt8]

    public init(end: End, output: [UInt8] = [], errors: [UInt8] = []) {
        self.end = end
        self.output = output
        self.errors = errors
    }

    public var succeeded: Bool { end == .exited(0) }

    /// What it said on standard error.
    public var message: String { String(decoding: errors, as: UTF8.self) }

    /// The end in words, as the rest of a sentence that begins with the program's name; what it said is not in it.
    public var reason: String {
        switch end {
        case .exited(let code): "it ended with code \(code)"
        case .signalled(let signal): "it was ended by signal \(signal)"
        case .timedOut(let seconds): "it did not finish within \(seconds.formattedSeconds) and was ended"
        case .tooMuchOutput(let bytes): "it wrote more than \(bytes >> 20) MiB and was ended"
        case .missing(let reason), .notStarted(let reason): reason
        }
    }
}

extension Double {
    /// `5 s`, or `0.5 s`.
    var formattedSeconds: String { self == rounded() && magnitude < 1e9 ? "\(Int(self)) s" : "\(self) s" }
}

/// One run of a command: its process, and the pipes that it writes into.
private final class Session {
    private let command: Command
    private let process: ChildProcess
    private let descriptor: Int32
    private var open: [(end: Int32, isErrors: Bool)] = []
    private var output: [UInt8] = []
    private var errors: [UInt8] = []

    init(_ command: Command) throws(ProcessError) {
        self.command = command
        let input = Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw ProcessError("/dev/null cannot be opened: \(systemMessage(errno))") }
        defer { close(input) }
        let outputs = command.sharesOutput ? nil : try PrivatePipe()
        let failures: PrivatePipe?
        do throws(ProcessError) {
            failures = command.sharesErrors ? nil : try PrivatePipe()
        } catch {
            outputs?.closeEnds()
            throw error
        }
        do throws(ProcessError) {
            process = try ChildProcess(
                command.wordsFromHere,
                environment: command.environment.map { $0.map { "\($0.key)=\($0.value)" }.sorted() },
                directory: command.directory,
                streams: (input, outputs?.writeEnd ?? STDOUT_FILENO, failures?.writeEnd ?? STDERR_FILENO))
        } catch {
            outputs?.closeEnds()
            failures?.closeEnds()
            throw error
        }
        for (pipe, isErrors) in [(outputs, false), (failures, true)] {
            guard let pipe else { continue }
            close(pipe.writeEnd)
            setNonBlocking(pipe.readEnd)
            open.append((pipe.readEnd, isErrors))
        }
        descriptor = azmoon_process_descriptor(process.identifier)
    }

    deinit {
        for pipe in open { close(pipe.end) }
        if descriptor >= 0 { close(descriptor) }
    }

    func run(_ say: (String) -> Void) -> CommandResult {
        let start = MonotonicClock.now
        var hasSaid = false
        var end: CommandResult.End?
        while true {
            if let exit = process.reap() {
                // Whoever it left behind is ended, so that what stands in the pipes is all that will come.
                while !open.isEmpty, receive() {}
                switch exit {
                case .code(let code): return result(end ?? .exited(code))
                case .signal(let signal): return result(end ?? .signalled(signal))
                }
            }
            let now = MonotonicClock.now
            if end == nil, now - start >= command.limit { end = .timedOut(command.limit) }
            if end == nil, output.count + errors.count > command.mostBytes { end = .tooMuchOutput(command.mostBytes) }
            if let end {
                process.kill()
                // A process that sleeps in the kernel, on a lost network disk, does not even obey SIGKILL.
                if now - start >= command.limit + Waiting.patience { return result(end) }
            }
            if !hasSaid, end == nil, now - start >= command.patience {
                hasSaid = true
                say("\(command.name), which has \(command.limit.formattedSeconds) in all")
            }
            let next =
                end != nil ? now + 0.01 : min(start + command.limit, hasSaid ? .infinity : start + command.patience)
            wait(min(next - now, 1))
            _ = receive()
        }
    }

    /// Sleeps until the process ends or has written, or the time is over.
    private func wait(_ seconds: Double) {
        var watched = open.map { pollfd(fd: $0.end, events: Int16(POLLIN), revents: 0) }
        if descriptor >= 0 { watched.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
        // Without a descriptor of the process its end is found by looking again and again.
        let longest = descriptor >= 0 ? seconds : min(seconds, 0.005)
        poll(&watched, nfds_t(watched.count), Int32(max(0, (longest * 1000).rounded(.up))))
    }

    /// Takes what has come; false when there was nothing.
    private func receive() -> Bool {
        var hasCome = false
        for (index, pipe) in open.enumerated().reversed() {
            let outcome = readOnce(pipe.end) { bytes in
                if pipe.isErrors { errors.append(contentsOf: bytes) } else { output.append(contentsOf: bytes) }
            }
            if outcome == .bytes { hasCome = true }
            if outcome == .end {
                close(pipe.end)
                open.remove(at: index)
            }
        }
        return hasCome
    }

    private func result(_ end: CommandResult.End) -> CommandResult {
        CommandResult(end: end, output: output, errors: errors)
    }
}
