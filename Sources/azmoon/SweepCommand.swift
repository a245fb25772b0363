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

    @Option(help: "Worker processes; one for each processor unless given.")
    var workers: Int?

    @Option(help: "Threads in each worker.")
    var threads = 1

    @Option(help: "Seconds that one trial may take before it is stopped and recorded as a timeout.")
    var timeout: Double?

    @Option(help: "Run stored trials that ended so again: diverged, timeout, out-of-memory, crashed.")
    var retry: [String] = []

    @Flag(
        help:
            "List the trials and the time that they may take, for which up to two seconds of the first are tried; store nothing."
    )
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
        let spec = try Spec.load(path: path, vocabulary: .azmoon, overrides: options.set)
        let plan = try Plan(spec: spec, identity: .azmoon)
        let findings = try TrialRunner.check(plan)
        for warning in findings.warnings { printError("azmoon: warning: \(warning).") }
        do {
            try Analysis.check(plan, curves: findings.curves)
        } catch {
            throw spec.error(inReport: error.key ?? "", error.problem, hint: error.hint)
        }
        let published = try publishedCurves(of: plan)
        let directory = "\(options.results)/\(plan.name)"
        let wanted = workers ?? ProcessInfo.processInfo.activeProcessorCount
        // Measurements beside one another would measure each other.
        let workers = try plan.needsMachineAlone ? 1 : wanted
        if workers < self.workers ?? 1 {
            printError("Trials that measure time run one at a time: 1 worker.")
        }
        if dryRun {
            let dryRun = try DryRun(plan: plan, directory: directory, workers: workers, threads: threads)
            say(dryRun.text)
            guard dryRun.isStillTrying else { return }
            // The thread that tries the first trial's steps is in the middle of one, and need not end it.
            try StandardOutput.finish()
            _exit(0)
        }
        let store = try RunStore(directory: directory, variant: Variant.name(of: options.set))
        try freeze(plan, in: store)
        if let published { try store.keep(publishedCurves: published) }
        let sweepOptions = SweepOptions(
            workers: min(workers, plan.trials.count), timeout: timeout, retry: Set(retry.compactMap(RunStatus.init)),
            origin: CoordinatorProvenance(threads: threads).origin(of:started:))
        let command = [
            try Self.executable(), WorkerCommand.name, "--store", directory, "--threads", String(threads),
        ]
        let summary = try Coordinator(plan: plan, store: store, options: sweepOptions, workerCommand: command).run()
        if summary.exitCode != 0 { throw ExitCode(summary.exitCode) }
        if !withoutReport { try ReportCommand.write(plan: plan, store: store) }
    }

    /// Makes `plan` the store's plan, unless a sweep that follows another one is running there.
    private func freeze(_ plan: Plan, in store: RunStore) throws {
        let lease = try store.waitForLease(named: "plan", purpose: "begins a sweep in \(store.directory)")
        defer { lease.release() }
        let json = plan.json
        let stored = try store.plan()
        if stored?.json == json { return }
        if stored != nil, store.coordinatorsAtWork() > 0 {
            throw UserError(
                "a sweep of \(plan.name) with other settings is running in \(store.directory). Wait for it to end, or give this "
                    + "one another folder with --results")
        }
        try store.freeze(plan: json)
    }

    /// The text of the file that `report.published` names, checked.
    private func publishedCurves(of plan: Plan) throws -> String? {
        guard let path = plan.publishedCurvesPath else { return nil }
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try RegularFile(path: path).bytes()
        } catch {
            throw UserError(
                "report.published: \(error). Paths are seen from the folder that azmoon runs in")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw UserError("report.published: \(path) is not UTF-8 text")
        }
        _ = try PublishedCurves(csv: text)
        return text
    }

    static func executable() throws -> String {
        try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    }
}
