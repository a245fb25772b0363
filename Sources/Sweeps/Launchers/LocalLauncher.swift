import Files
import Glibc

/// Starts workers as processes on this machine.
public struct LocalLauncher: WorkerLauncher {
    /// The program and its arguments; a program without a slash is looked up in PATH.
    public let command: [String]

    public init(command: [String]) { self.command = command }

    public func launch() throws -> any WorkerProcess {
        var pipes: [PrivatePipe] = []
        do {
            for _ in 0..<3 { pipes.append(try PrivatePipe()) }
            let child = try ChildProcess(
                command, environment: workerEnvironment(),
                streams: (pipes[0].readEnd, pipes[1].writeEnd, pipes[2].writeEnd))
            close(pipes[0].readEnd)
            close(pipes[1].writeEnd)
            close(pipes[2].writeEnd)
            return LocalProcess(
                child, input: pipes[0].writeEnd, output: pipes[1].readEnd, errors: pipes[2].readEnd)
        } catch {
            for pipe in pipes { pipe.closeEnds() }
            throw SweepError("No worker can be started: \(error). Repair that and run the same command again.")
        }
    }
}

/// The coordinator's environment, without Swift's backtraces unless somebody asked for them: they take seconds, and
/// their text would bury the reason of a crash.
private func workerEnvironment() -> [String] {
    var variables = ChildProcess.environment
    if !variables.contains(where: { $0.hasPrefix("SWIFT_BACKTRACE=") }) {
        variables.append("SWIFT_BACKTRACE=enable=no")
    }
    return variables
}

/// A worker on this machine.
private final class LocalProcess: WorkerProcess {
    let input: Int32
    let output: Int32
    let errors: Int32
    private let child: ChildProcess

    init(_ child: ChildProcess, input: Int32, output: Int32, errors: Int32) {
        self.child = child
        self.input = input
        self.output = output
        self.errors = errors
    }

    var identifier: Int32 { child.identifier }

    func kill() { child.kill() }

    func reap() -> WorkerExit? { child.reap() }
}
