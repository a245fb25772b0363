import Foundation
import Runs
import Testing

/// The program as it was built with the tests.
enum Program {
    /// `azmoon` lies beside the program that runs the tests.
    static let path: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let tests = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return (tests as NSString).deletingLastPathComponent + "/azmoon"
    }()

    /// The environment of the tests with `changes`; nil removes a variable.
    static func environment(_ changes: [String: String?]) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment
        // A developer's settings must not reach the program under test.
        for name in ["AZMOON_DATA", "SWIFT_BACKTRACE", "TERM", "LANG", "LC_ALL", "TZ"] { environment[name] = nil }
        for (name, value) in changes { environment[name] = value }
        return environment
    }
}

/// How a process ended, and what it said.
struct Outcome {
    /// The exit code; nil when a signal ended the process.
    let code: Int32?
    let signal: Int32?
    let output: String
    let errors: String

    /// Standard output and standard error.
    var text: String { output + errors }
}

/// A process that a test started. It is killed when the test lets go of it.
final class RunningProcess {
    let identifier: pid_t
    private let folder: TemporaryFolder
    private var isReaped = false

    /// - Parameter command: the program's path and its arguments.
    init(_ command: [String], in directory: String, environment: [String: String]) throws {
        folder = try TemporaryFolder()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        // Files, not pipes: nobody has to read them for the process to go on.
        posix_spawn_file_actions_addopen(&actions, 1, folder.path + "/output", O_WRONLY | O_CREAT | O_APPEND, 0o644)
        posix_spawn_file_actions_addopen(&actions, 2, folder.path + "/errors", O_WRONLY | O_CREAT | O_APPEND, 0o644)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // As a shell starts it at a terminal, even where the tests run in the background.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))

        // Swift does not see `posix_spawn_file_actions_addchdir_np`; a shell changes the folder and becomes the program.
        let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory] + command
        var arguments: [UnsafeMutablePointer<CChar>?] = shell.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in arguments + variables { free(pointer) } }
        var identifier: pid_t = 0
        let code = posix_spawn(&identifier, shell[0], &actions, &attributes, &arguments, &variables)
        guard code == 0 else { throw TestError("\(shell[0]) could not be started: \(String(cString: strerror(code)))") }
        self.identifier = identifier
    }

    deinit {
        guard !isReaped else { return }
        kill(identifier, SIGKILL)
        var status: Int32 = 0
        waitpid(identifier, &status, 0)
    }

    var errors: String { folder.text("errors") }

    /// Sends a signal, unless the process was waited for.
    func send(_ signal: Int32) {
        if !isReaped { kill(identifier, signal) }
    }

    /// Whether the process has not ended yet.
    var isRunning: Bool {
        var information = siginfo_t()
        return !isReaped && waitid(P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT) == 0
            && information.si_signo == 0
    }

    /// Waits for the end. A process that does not end within the limit is an error: something hangs.
    func wait(seconds: Double = 60) throws -> Outcome {
        try until("process \(identifier) ends; it said: \(errors.suffix(2000))", seconds: seconds) { !isRunning }
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
        isReaped = true
        let signal = status & 0x7f
        return Outcome(
            code: signal == 0 ? (status >> 8) & 0xff : nil, signal: signal == 0 ? nil : signal,
            output: folder.text("output"), errors: folder.text("errors"))
    }
}

/// Looks again and again until `condition` holds; an error after the limit. Nothing is measured by it: a slow machine only takes longer.
func until(_ what: @autoclosure () -> String, seconds: Double = 60, _ condition: () throws -> Bool) throws {
    let limit = Date().addingTimeInterval(seconds)
    while try !condition() {
        guard Date() < limit else { throw TestError("this did not happen within \(Int(seconds)) s: \(what())") }
        usleep(2000)
    }
}

struct TestError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// A folder that is gone when the test is.
final class TemporaryFolder {
    let path: String

    init() throws {
        let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        path = "\(base)/azmoon-program-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("\(path) stays behind: \(error)") }
    }

    /// The file's text; empty where there is none.
    func text(_ name: String) -> String {
        FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
