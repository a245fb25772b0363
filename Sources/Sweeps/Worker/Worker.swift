import Glibc
import Specs
import Store

/// The worker's side of a sweep: takes one trial after the other from a coordinator and stores what comes out.
public enum Worker {
    /// Serves the coordinator at the other end of standard input and output until it closes them. Called by the hidden
    /// subcommand `azmoon worker`.
    ///
    /// Standard output is turned to standard error for all that `work` prints. When the coordinator dies the process
    /// ends at once.
    /// - Parameters:
    ///   - origin: where a trial comes from that began at the given time, for the record of one whose work throws.
    ///   - work: runs one trial. An error that it throws is recorded as `crashed`, and the worker goes on.
    /// - Returns: the exit code: 0 at the end of the requests, 1 when the store failed or a request made no sense.
    public static func run(
        store: RunStore, origin: @escaping (_ trial: Trial, _ started: String) -> RunOrigin = { _, _ in RunOrigin() },
        work: @escaping TrialWork
    ) -> Int32 {
        signal(SIGPIPE, SIG_IGN)
        let input = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
        let output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
        let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
        guard input >= 0, output >= 0, nothing >= 0, dup2(nothing, STDIN_FILENO) >= 0,
            dup2(STDERR_FILENO, STDOUT_FILENO) >= 0
        else { return 1 }
        close(nothing)
        let loop = WorkerLoop(input: input, output: output, store: store, origin: origin, work: work)
        return loop.run { _exit(0) }
    }
}
