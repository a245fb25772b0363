import Glibc

/// Starts workers as processes on this machine.
public struct LocalLauncher: WorkerLauncher {
    /// The program and its arguments; a program without a slash is looked up in PATH.
    public let command: [String]

    public init(command: [String]) { self.command = command }

    public func launch() throws -> any WorkerProcess {
        guard let program = command.first else { throw SweepError("No worker command was given.") }
        var pipes: [PrivatePipe] = []
        do {
            for _ in 0..<3 { pipes.append(try PrivatePipe()) }
            let identifier = try spawn(program, pipes)
            close(pipes[0].readEnd)
            close(pipes[1].writeEnd)
            close(pipes[2].writeEnd)
            return LocalProcess(
                identifier: identifier, input: pipes[0].writeEnd, output: pipes[1].readEnd, errors: pipes[2].readEnd)
        } catch {
            for pipe in pipes { pipe.closeEnds() }
            throw error
        }
    }

    private func spawn(_ program: String, _ pipes: [PrivatePipe]) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, pipes[0].readEnd, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, pipes[1].writeEnd, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, pipes[2].writeEnd, STDERR_FILENO)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own: Ctrl-C on the terminal reaches the coordinator alone, and a kill reaches all that the
        // worker started.
        posix_spawnattr_setpgroup(&attributes, 0)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

        let arguments = CStrings(command)
        let environment = CStrings(workerEnvironment())
        var identifier: pid_t = 0
        let code = inheritance.withLock { _ in
            posix_spawnp(&identifier, program, &actions, &attributes, arguments.pointers, environment.pointers)
        }
        guard code == 0 else {
            throw SweepError(
                "The worker `\(program)` could not be started: \(systemMessage(code)). "
                    + "Build azmoon again, or check the path."
            )
        }
        return identifier
    }
}

/// The coordinator's environment, without Swift's backtraces unless somebody asked for them: they take seconds, and
/// their text would bury the reason of a crash.
private func workerEnvironment() -> [String] {
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
        variables.append(String(cString: variable))
        next += 1
    }
    if !variables.contains(where: { $0.hasPrefix("SWIFT_BACKTRACE=") }) {
        variables.append("SWIFT_BACKTRACE=enable=no")
    }
    return variables
}

/// Strings as C wants them for a new process, freed with the object.
private final class CStrings {
    private(set) var pointers: [UnsafeMutablePointer<CChar>?]

    init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

    deinit { for pointer in pointers { free(pointer) } }
}

/// A worker on this machine.
private final class LocalProcess: WorkerProcess {
    let identifier: Int32
    let input: Int32
    let output: Int32
    let errors: Int32
    private var exit: WorkerExit?

    init(identifier: pid_t, input: Int32, output: Int32, errors: Int32) {
        self.identifier = identifier
        self.input = input
        self.output = output
        self.errors = errors
    }

    func kill() {
        guard exit == nil else { return }
        // The worker leads its group; the second call is for the moment before it has become the leader.
        if Glibc.kill(-identifier, SIGKILL) != 0 { _ = Glibc.kill(identifier, SIGKILL) }
    }

    func reap() -> WorkerExit? {
        if let exit { return exit }
        var information = siginfo_t()
        guard waitid(P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT) == 0, information.si_signo != 0
        else { return nil }
        // What the worker started dies with it. Until it is waited for, no other group can bear its number.
        _ = Glibc.kill(-identifier, SIGKILL)
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7f
        exit = signal == 0 ? .code((status >> 8) & 0xff) : .signal(signal)
        return exit
    }
}
