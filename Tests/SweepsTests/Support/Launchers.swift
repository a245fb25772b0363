import Files
import Foundation
import Specs
import Store

@testable import Sweeps

/// Workers that are threads of the test: the real loop, without processes.
final class ThreadLauncher: WorkerLauncher {
    private let store: RunStore
    private let work: @Sendable (Trial, (TrialProgress) -> Void) throws -> RunRecord

    init(_ store: RunStore, work: @escaping @Sendable (Trial, (TrialProgress) -> Void) throws -> RunRecord) {
        self.store = store
        self.work = work
    }

    func launch() throws -> any WorkerProcess {
        let input = try PrivatePipe()
        let output = try PrivatePipe()
        let errors = try PrivatePipe()
        let process = ThreadProcess(input: input.writeEnd, output: output.readEnd, errors: errors.readEnd)
        let (store, work) = (store, work)
        Thread.detachNewThread {
            let loop = WorkerLoop(
                input: input.readEnd, output: output.writeEnd, store: store, origin: { _, _ in RunOrigin() }, work: work
            )
            let code = loop.run {}
            close(input.readEnd)
            close(output.writeEnd)
            close(errors.writeEnd)
            process.end(.code(code))
        }
        return process
    }
}

private final class ThreadProcess: WorkerProcess, @unchecked Sendable {
    let input: Int32
    let output: Int32
    let errors: Int32
    let identifier: Int32 = 0
    private let lock = NSLock()
    private var exit: WorkerExit?

    init(input: Int32, output: Int32, errors: Int32) {
        self.input = input
        self.output = output
        self.errors = errors
    }

    func end(_ exit: WorkerExit) { lock.withLock { self.exit = exit } }
    func kill() {}
    func reap() -> WorkerExit? { lock.withLock { exit } }
}

/// Starts one kind of worker after the other; the last kind for ever.
final class SequenceLauncher: WorkerLauncher {
    private(set) var launches = 0
    private let launchers: [any WorkerLauncher]

    init(_ launchers: [any WorkerLauncher]) { self.launchers = launchers }

    func launch() throws -> any WorkerProcess {
        defer { launches += 1 }
        return try launchers[min(launches, launchers.count - 1)].launch()
    }
}

/// A worker in shell that speaks the protocol, and does `body` with each trial; `$id` is the trial's id.
func scriptLauncher(_ body: String) -> LocalLauncher {
    LocalLauncher(command: [
        "/bin/sh", "-c",
        """
        say() { printf '%s\\n' "$1"; }
        say '{"event":"ready"}'
        while read -r line; do
            id=${line#*\\"id\\":\\"}
            id=${id%%\\"*}
            say "{\\"event\\":\\"progress\\",\\"id\\":\\"$id\\",\\"step\\":3,\\"steps\\":10}"
            \(body)
        done
        """,
    ])
}

/// A coordinator whose display is kept as text, and whose signals come from the test.
final class TestSweep {
    final class Screen { var text = "" }

    let screen = Screen()
    let coordinator: Coordinator
    private let signals: PrivatePipe

    init(_ plan: Plan, _ store: RunStore, _ options: SweepOptions, _ launcher: any WorkerLauncher) throws {
        signals = try PrivatePipe()
        setNonBlocking(signals.readEnd)
        let screen = screen
        coordinator = Coordinator(
            plan: plan, store: store, options: options, launcher: launcher,
            display: ProgressDisplay(quiet: options.quiet, width: nil) { screen.text += $0 })
    }

    deinit { signals.closeEnds() }

    /// The descriptor that a test writes a signal's number to.
    var signalDescriptor: Int32 { signals.writeEnd }

    func run() throws -> SweepSummary { try coordinator.run(interrupts: signals.readEnd) }
}
