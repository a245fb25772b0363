import Files
import Glibc
import Specs
import Store

/// Runs a plan's trials in worker processes: gives each worker the next trial in the plan's order, counts what comes
/// back, replaces workers that die.
///
/// One event loop on the caller's thread; the workers write the run files. Any number of coordinators may work on one
/// folder: a trial's lease says who runs it. What is stored does not depend on the number of workers nor on the order
/// in which trials end.
public final class Coordinator {
    let plan: Plan
    let store: RunStore
    let options: SweepOptions
    let launcher: any WorkerLauncher
    let start = MonotonicClock.now

    var display: ProgressDisplay
    var board = TrialBoard(stored: [])
    var slots: [WorkerSlot] = []
    /// The trials whose result was in the journal when the sweep began, with the run file's checksum.
    var journalled: [String: String] = [:]
    /// The checksums of stored runs that the user wants made again, by the trial's index.
    var replacing: [Int: String] = [:]
    /// How often a trial's worker died in a way that tells nothing about the trial.
    var accidents: [Int: Int] = [:]
    /// Why the sweep is stopping, once it is.
    var stop: Stop?
    var ranHere = 0
    var secondsHere = 0.0
    /// Workers that died before they were ready, since the last one that was.
    var failedStarts = 0
    var nextLookElsewhere = 0.0
    /// Since when this sweep has nothing to do but to wait for trials that others run.
    var waitingSince: Double?
    /// What was announced as waited for; each is said once.
    private var announcedWaits: Set<String> = []

    enum Stop {
        case signal(Int32)
        case failure(SweepError)
    }

    /// A coordinator whose workers are processes on this machine.
    /// - Parameter workerCommand: the program and arguments of a worker, such as `azmoon worker --results DIR --threads
    ///   1`.
    public convenience init(plan: Plan, store: RunStore, options: SweepOptions, workerCommand: [String]) {
        self.init(plan: plan, store: store, options: options, launcher: LocalLauncher(command: workerCommand))
    }

    public convenience init(plan: Plan, store: RunStore, options: SweepOptions, launcher: any WorkerLauncher) {
        self.init(
            plan: plan, store: store, options: options, launcher: launcher,
            display: .standardError(quiet: options.quiet))
    }

    init(plan: Plan, store: RunStore, options: SweepOptions, launcher: any WorkerLauncher, display: ProgressDisplay) {
        self.plan = plan
        self.store = store
        self.options = options
        self.launcher = launcher
        self.display = display
    }

    /// Runs every trial that has no valid run file, and returns when all have one, or when a signal stops the sweep.
    ///
    /// SIGINT, SIGTERM and SIGHUP are handled while it runs: the first stops the workers and returns, the second ends
    /// the process. Progress and the summary go to standard error.
    /// - Throws: an error that says what to do, when the store cannot be written or workers cannot be started.
    ///   What is stored stays.
    public func run() throws -> SweepSummary {
        let interrupts = try Interrupts()
        defer { interrupts.restore() }
        return try run(interrupts: interrupts.descriptor)
    }

    /// The same with signals from elsewhere: each byte that can be read from `descriptor` is a signal's number.
    func run(interrupts descriptor: Int32) throws -> SweepSummary {
        let presence = try store.announceCoordinator()
        defer { presence?.release() }
        removeLeftovers()
        board = TrialBoard(stored: plan.trials.map { access(store.runPath($0.id), F_OK) == 0 })
        journalled = try results(in: store.journal())
        // Also on an error: no worker outlives its coordinator.
        defer { endWorkers() }

        while !isFinished {
            do {
                if stop == nil {
                    try checkNextStored()
                    try lookElsewhere()
                    try dispatch()
                }
                if isFinished { break }
                wait(interrupts: descriptor)
                try handleWorkers()
            } catch {
                stopSweep(.failure(SweepError(String(describing: error))))
            }
            // Numbers that count stored runs as left would only confuse; a large store is shown at work after a second.
            let now = MonotonicClock.now
            if board.unverifiedCount == 0 || stop != nil || now - start > 1 { display.update(now: now) { snapshot() } }
        }
        endWorkers()
        removeLeftovers()
        if stop == nil { try mendJournal() }
        let summary = summary()
        display.finish(now: MonotonicClock.now, snapshot(), summary: summary.text)
        if case .failure(let error) = stop { throw error }
        return summary
    }

    private var isFinished: Bool { stop != nil ? slots.isEmpty : board.isSettled }

    /// Begins to stop: workers drop what they run.
    func stopSweep(_ cause: Stop) {
        guard stop == nil else {
            // One failure is the cause of the next; but after Ctrl-C a failure is news.
            if case .signal = stop, case .failure(let error) = cause { display.announce("\(error.description)") }
            return
        }
        stop = cause
        if case .signal = cause { display.announce("Stopping. Once more to leave at once.") }
        let deadline = MonotonicClock.now + Self.endGrace
        for slot in slots {
            slot.closeInput()
            slot.endDeadline = deadline
        }
    }

    /// Says once what is being waited for.
    func announceWait(_ text: String) {
        if announcedWaits.insert(text).inserted { display.announce("\(text)") }
    }

    /// A worker that was killed may have left a file half written, under a name that nobody reads.
    private func removeLeftovers() {
        do {
            try store.removeStaleTemporaries()
        } catch {
            display.announce("Left-over files could not be removed: \("\(error)")")
        }
    }

    private func snapshot() -> ProgressSnapshot {
        let now = MonotonicClock.now
        let running = slots.compactMap { slot in
            slot.runningTrial.map { ProgressSnapshot.Running(seconds: now - $0.started, progress: $0.progress) }
        }
        return ProgressSnapshot(
            name: plan.name, total: board.count, finished: board.finished, running: running,
            left: board.count - board.finishedCount - running.count, waiting: board.waitingCount,
            workers: options.workers, elapsed: now - start, isStopping: stop != nil,
            ranHere: ranHere, secondsHere: secondsHere)
    }

    private func summary() -> SweepSummary {
        var signal: Int32?
        if case .signal(let number) = stop { signal = number }
        return SweepSummary(
            name: plan.name, trials: board.count, counts: board.finished, ran: ranHere,
            unfinished: board.count - board.finishedCount, seconds: MonotonicClock.now - start,
            directory: store.directory, signal: signal)
    }
}
