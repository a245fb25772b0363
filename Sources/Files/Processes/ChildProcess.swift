import CProcesses
import Glibc

/// Why another program could not be started.
public struct ProcessError: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
    /// Whether there is no such program.
    public let isMissing: Bool

    public init(_ description: String, isMissing: Bool = false) {
        self.description = description
        self.isMissing = isMissing
    }
}

/// How a process ended.
public enum ProcessExit: Hashable, Sendable {
    case code(Int32)
    case signal(Int32)
}

/// A program that was started by this one, and leads a group of its own processes.
///
/// Its end is learnt by `waitid` alone: no thread, no signal handler and no clock that can be set takes part.
public final class ChildProcess: @unchecked Sendable {
    public let identifier: pid_t
    // Only the thread that owns the process asks.
    private var exit: ProcessExit?

    /// Starts a program.
    /// - Parameters:
    ///   - command: the program, looked up in PATH unless it has a slash, and its arguments.
    ///   - environment: `NAME=value` each; nil for this program's own.
    ///   - directory: the folder that it starts in; nil for this program's own.
    ///   - streams: the descriptors that become its standard input, output and errors. They stay open here.
    public init(
        _ command: [String], environment: [String]? = nil, directory: String? = nil,
        streams: (input: Int32, output: Int32, errors: Int32)
    ) throws(ProcessError) {
        guard let program = command.first else { throw ProcessError("no program was named") }
        let arguments = CStrings(command)
        let variables = CStrings(environment ?? Self.environment)
        var identifier: pid_t = 0
        // Standard streams may be handed on as they are; a descriptor that is put in its own place would be closed.
        let given = [streams.input, streams.output, streams.errors].map {
            fcntl($0, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
        }
        let duplicated = errno
        defer { for descriptor in given where descriptor >= 0 { close(descriptor) } }
        guard given.allSatisfy({ $0 >= 0 }) else {
            throw ProcessError("`\(program)` could not be started: \(systemMessage(duplicated))")
        }
        let code = azmoon_start_process(
            &identifier, program, arguments.pointers, variables.pointers, directory, given)
        guard code == 0 else {
            throw ProcessError("`\(program)` could not be started: \(systemMessage(code))", isMissing: code == ENOENT)
        }
        self.identifier = identifier
    }

    /// Ends the process and whatever it started; does not wait.
    public func kill() {
        guard exit == nil else { return }
        // It leads its group; the second call is for the moment before it has become the leader.
        if Glibc.kill(-identifier, SIGKILL) != 0 { _ = Glibc.kill(identifier, SIGKILL) }
    }

    /// How the process ended, or nil while it runs. Does not wait. What it started and left behind is ended with it.
    public func reap() -> ProcessExit? {
        if let exit { return exit }
        var information = siginfo_t()
        guard waitid(P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT) == 0, information.si_signo != 0
        else { return nil }
        // Until it is waited for, no other group can bear its number.
        _ = Glibc.kill(-identifier, SIGKILL)
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7f
        exit = signal == 0 ? .code((status >> 8) & 0xff) : .signal(signal)
        return exit
    }

    /// This program's environment, as `NAME=value`.
    public static var environment: [String] {
        var variables: [String] = []
        var next = environ
        while let variable = next.pointee {
            variables.append(String(cString: variable))
            next += 1
        }
        return variables
    }
}

/// Strings as C wants them for a new process, freed with the object.
private final class CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

    deinit { for pointer in pointers { free(pointer) } }
}
