import Files
import Glibc

/// One worker as its coordinator sees it.
final class WorkerSlot {
    enum State {
        /// Started, not yet ready; kept with the time of its start.
        case starting(since: Double)
        case idle
        case running(RunningTrial)
    }

    /// Why the coordinator killed the worker.
    enum KillCause {
        case timeout
        /// It broke the protocol.
        case fault(String)
        /// The sweep stops.
        case stop
    }

    let process: any WorkerProcess
    var state: State
    var errors = TextTail()
    var killCause: KillCause?
    /// When the worker must have ended after its input or output was closed.
    var endDeadline: Double?

    private(set) var inputOpen = true
    private(set) var outputOpen = true
    private(set) var errorsOpen = true
    private var lines = LineBuffer()
    private var errorLines = LineBuffer()
    private var outbox: [UInt8] = []

    init(process: any WorkerProcess, now: Double) {
        self.process = process
        state = .starting(since: now)
        for descriptor in [process.input, process.output, process.errors] { setNonBlocking(descriptor) }
    }

    deinit {
        closeInput()
        closeOutput()
        closeErrors()
    }

    var runningTrial: RunningTrial? { if case .running(let trial) = state { trial } else { nil } }
    var isIdle: Bool { if case .idle = state { inputOpen && killCause == nil } else { false } }
    var hasUnsentBytes: Bool { inputOpen && !outbox.isEmpty }

    /// Sends as much as the pipe takes now; `flush` sends the rest.
    func send(_ line: String) {
        outbox.append(contentsOf: (line + "\n").utf8)
        flush()
    }

    func flush() {
        guard inputOpen, !outbox.isEmpty else { return }
        let count = outbox.withUnsafeBytes { write(process.input, $0.baseAddress, $0.count) }
        if count >= 0 {
            outbox.removeFirst(count)
        } else if errno != EAGAIN && errno != EINTR {
            // The worker is gone, and its end says why.
            outbox = []
        }
    }

    /// The next whole line of the worker, as far as it has been read.
    func nextLine() -> String? { lines.next() }

    /// The next line in which the worker says what it waits for, without the program's name.
    func nextNotice() -> String? {
        while let line = errorLines.next() {
            if line.hasPrefix(Waiting.prefix) { return String(line.dropFirst("azmoon: ".count)) }
        }
        return nil
    }

    /// Reads what has come from the worker.
    func receive() {
        if outputOpen {
            switch readOnce(process.output, { lines.append($0) }) {
            case .bytes: if lines.isOverfull { kill(.fault("it sent a line without an end")) }
            case .nothingYet: break
            case .end: closeOutput()
            }
        }
        if errorsOpen, readOnce(process.errors, takeErrors) == .end { closeErrors() }
    }

    /// Reads all that an ended worker has left in its pipes.
    func receiveRest() {
        if outputOpen { while readOnce(process.output, { lines.append($0) }) == .bytes {} }
        if errorsOpen { while readOnce(process.errors, takeErrors) == .bytes {} }
    }

    private func takeErrors(_ bytes: UnsafeRawBufferPointer) {
        errors.append(bytes)
        errorLines.append(bytes)
        // A program may print without end; only whole lines are of interest.
        if errorLines.isOverfull { errorLines = LineBuffer() }
    }

    /// Kills the worker; the first cause counts.
    func kill(_ cause: KillCause) {
        if killCause == nil { killCause = cause }
        process.kill()
    }

    /// Asks the worker to end at once.
    func closeInput() {
        guard inputOpen else { return }
        inputOpen = false
        close(process.input)
    }

    private func closeOutput() {
        guard outputOpen else { return }
        outputOpen = false
        close(process.output)
    }

    private func closeErrors() {
        guard errorsOpen else { return }
        errorsOpen = false
        close(process.errors)
    }
}

/// The trial that a worker has.
struct RunningTrial {
    /// The trial's index in the plan.
    let index: Int
    let started: Double
    /// Kills for want of memory that the kernel had counted before.
    let kernelKills: Int?
    /// Whether the worker has said that it holds the trial's lease.
    var isHeld = false
    var progress = TrialProgress(step: 0, steps: 0)
}
