import Analysis
import ArgumentParser
import Files
import Foundation
import Reports
import Specs
import Store
import Sweeps
import Tasks

struct SweepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep",
        abstract: "Runs every trial of an experiment that has no result yet, then writes the report.")

    @OptionGroup var options: ExperimentOptions

    @Option(
        help: "Change a setting, an axis or the envelope: data.train=60000, sweep.optimizer.lr=[0.01,0.1], seeds=3.")
    var set: [String] = []

    @Option(help: "Worker processes; one for each processor unless given.")
    var workers: Int?

    @Option(help: "Threads in each worker.")
    var threads = 1

    @Option(help: "Seconds that one trial may take before it is stopped and recorded as a timeout.")
    var timeout: Double?

    @Option(help: "Run stored trials that ended so again: diverged, timeout, out-of-memory, crashed.")
    var retry: [String] = []

    @Flag(help: "List the trials and the time that they may take; run nothing.")
    var dryRun = false

    @Flag(name: .customLong("no-report"), help: "Leave the report to 'azmoon report'.")
    var withoutReport = false

    func validate() throws {
        guard workers ?? 1 >= 1 else { throw ValidationError("--workers must be at least 1.") }
        try validate(threads: threads)
        guard timeout ?? 1 > 0 else { throw ValidationError("--timeout must be a number of seconds above 0.") }
        for status in retry where RunStatus(rawValue: status) == nil {
            throw ValidationError("--retry \(status): the statuses are diverged, timeout, out-of-memory and crashed.")
        }
    }

    func run() throws {
        let path = try options.specPath()
        let spec = try Spec.load(path: path, vocabulary: .azmoon, overrides: set)
        let plan = try Plan(spec: spec, identity: .azmoon)
        try TrialRunner.check(plan)
        let published = try publishedCurves(of: plan)
        let directory = "\(options.results)/\(plan.name)"
        let wanted = workers ?? ProcessInfo.processInfo.activeProcessorCount
        // Measurements beside one another would measure each other.
        let workers = TrialRunner.needsMachineAlone(plan) ? 1 : wanted
        if workers < self.workers ?? 1 {
            printError("Trials that measure time run one at a time: 1 worker.")
        }
        if dryRun {
            say(try DryRun(plan: plan, directory: directory, workers: workers, threads: threads).text)
            return
        }
        let store = try RunStore(directory: directory)
        try freeze(plan, in: store)
        if let published { try store.keep(publishedCurves: published) }
        let sweepOptions = SweepOptions(
            workers: min(workers, plan.trials.count), timeout: timeout, retry: Set(retry.compactMap(RunStatus.init)),
            provenance: { TrialRunner(threads: 1).provenance(of: $0) })
        let command = [
            try Self.executable(), WorkerCommand.name, "--store", directory, "--threads", String(threads),
        ]
        // OpenBLAS starts a thread for each processor when it is loaded, and gives each 128 MiB; ours are the only ones that work.
        setenv("OPENBLAS_NUM_THREADS", "1", 1)
        let summary = try Coordinator(plan: plan, store: store, options: sweepOptions, workerCommand: command).run()
        if summary.exitCode != 0 { throw ExitCode(summary.exitCode) }
        if !withoutReport { try ReportCommand.write(plan: plan, store: store) }
    }

    /// Makes `plan` the store's plan, unless a sweep that follows another one is running there.
    private func freeze(_ plan: Plan, in store: RunStore) throws {
        let lease = try store.lease(named: "plan", wait: true)
        defer { lease?.release() }
        let json = plan.json
        let stored = try store.storedPlan()
        if stored == json { return }
        if let stored, let running = try? Plan(json: stored),
            try SweepStatus.read(plan: running, store: store).coordinators > 0
        {
            throw UserError(
                "a sweep of \(plan.name) with other settings is running in \(store.directory). Wait for it to end, or give this "
                    + "one another folder with --results")
        }
        try store.freeze(plan: json)
    }

    /// The text of the file that `report.published` names, checked.
    private func publishedCurves(of plan: Plan) throws -> String? {
        guard let path = plan.report["published"]?.string else { return nil }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw UserError(
                "report.published: \(path) cannot be read as text. Paths are seen from the folder that azmoon runs in")
        }
        _ = try PublishedCurves(csv: text)
        return text
    }

    private static func executable() throws -> String {
        try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    }
}
