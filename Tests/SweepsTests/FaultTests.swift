import Files
import Foundation
import Specs
import Store
import Testing

@testable import Sweeps

/// Sweeps whose workers die, hang or talk nonsense. The faulty ones are shell scripts, real processes; threads then do
/// the rest.
@Suite struct FaultTests {
    /// Runs a plan whose first workers are the scripts, with one worker at a time.
    private func sweep(
        _ scripts: [String], trials: Int = 2, timeout: Double? = nil
    ) throws -> (summary: SweepSummary, screen: String, folder: TemporaryStore, plan: Plan, launches: Int) {
        let folder = try TemporaryStore()
        let plan = makePlan(trials)
        let launcher = SequenceLauncher(
            scripts.map(scriptLauncher) + [ThreadLauncher(folder.store) { trial, _ in makeRecord(trial) }])
        let sweep = try TestSweep(
            plan, folder.store,
            SweepOptions(workers: 1, timeout: timeout) { _, _ in RunOrigin(json: #"{"host":"here"}"#) }, launcher)
        let summary = try sweep.run()
        return (summary, sweep.screen.text, folder, plan, launcher.launches)
    }

    @Test func aCrashCostsOneTrialAndIsStoredWithItsLastWords() throws {
        let result = try sweep(["echo 'Fatal error: Index out of range' >&2; kill -ILL $$"])
        #expect(result.summary.exitCode == 0)
        #expect(result.summary.counts == [.crashed: 1, .completed: 1])
        let run = try result.folder.store.open(result.plan.trials[0].id)
        #expect(run.status == .crashed)
        #expect(run.reason.contains("SIGILL") && run.reason.hasSuffix(": Fatal error: Index out of range"))
        #expect(run.provenance == #"{"host":"here"}"#)
        #expect(run.settings == result.plan.trials[0].settings.canonicalJSON)
        #expect(result.screen.contains("seed=0: crashed, the worker was ended by SIGILL"))
        #expect(result.launches == 2)
    }

    @Test func anExitInTheMiddleOfATrialIsACrash() throws {
        let result = try sweep(["echo 'no such layer' >&2; exit 3"])
        #expect(result.summary.counts == [.crashed: 1, .completed: 1])
        let reason = try result.folder.store.open(result.plan.trials[0].id).reason
        #expect(reason == "the worker exited with code 3 in the middle of the trial: no such layer")
    }

    @Test func wantOfMemoryIsAResult() throws {
        let result = try sweep(["exit 77"])
        #expect(result.summary.counts == [.outOfMemory: 1, .completed: 1])
    }

    @Test func aTrialBeyondTheLimitIsEnded() throws {
        let result = try sweep(["sleep 100"], trials: 1, timeout: 5)
        #expect(result.summary.counts == [.timeout: 1])
        let reason = try result.folder.store.open(result.plan.trials[0].id).reason
        #expect(reason == "not finished after the limit of 5.0 s at step 3 of 10")
    }

    @Test(arguments: [
        "say 'Epoch 1'; sleep 100", "say '{\"event\":\"done\"}'; sleep 100", "say '{\"event\":\"ready\"}'; sleep 100",
        #"say "{\"event\":\"done\",\"id\":\"$id\",\"status\":\"completed\",\"reason\":\"\",\"seconds\":1,\"bytes\":1}"; sleep 100"#,
        #"say '{"event":"taken","id":"00"}'; sleep 100"#,
    ])
    func nonsenseCostsOneTrial(script: String) throws {
        let result = try sweep([script])
        #expect(result.summary.counts == [.crashed: 1, .completed: 1])
        let reason = try result.folder.store.open(result.plan.trials[0].id).reason
        #expect(reason.hasPrefix("the worker was ended because it sent "))
    }

    @Test func aKillFromOutsideIsNoResult() throws {
        let result = try sweep(["kill -KILL $$"])
        #expect(result.summary.exitCode == 0)
        #expect(result.summary.counts == [.completed: 2])
        #expect(result.screen.contains("seed=0: the worker was ended from outside by SIGKILL; it is run once more."))
    }

    @Test func aSecondKillFromOutsideInterruptsTheTrial() throws {
        let result = try sweep(["kill -KILL $$", "kill -TERM $$"], trials: 1)
        #expect(result.summary.exitCode == 1)
        #expect(result.summary.unfinished == 1 && result.summary.counts.isEmpty)
        #expect(!result.folder.hasRunFile(result.plan.trials[0]))
        let journal = try result.folder.store.journal()
        #expect(journal.count == 1)
        #expect(journal.first?.status == .interrupted)
        #expect(journal.first?.reason == "the worker was ended from outside by SIGTERM, twice")

        let launcher = ThreadLauncher(result.folder.store) { trial, _ in makeRecord(trial) }
        let again = try TestSweep(result.plan, result.folder.store, SweepOptions(workers: 1), launcher)
        #expect(try again.run().counts == [.completed: 1])
    }

    @Test func aWorkerThatStoredItsRunAndDiedBeforeItSaidSoHasDoneItsTrial() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(1)
        let spare = try TemporaryStore()
        try spare.store.write(makeRecord(plan.trials[0]))
        let copy = "cp '\(spare.store.runPath(plan.trials[0].id))' '\(folder.directory)/runs/'; kill -SEGV $$"
        let sweep = try TestSweep(plan, folder.store, SweepOptions(workers: 1), scriptLauncher(copy))
        #expect(try sweep.run().counts == [.completed: 1])
    }

    @Test func workersThatDieAtOnceStopTheSweep() throws {
        let folder = try TemporaryStore()
        let launcher = SequenceLauncher([
            LocalLauncher(command: [
                "/bin/sh", "-c", "echo 'libopenblas.so.0: cannot open shared object file' >&2; exit 127",
            ])
        ])
        let sweep = try TestSweep(makePlan(5), folder.store, SweepOptions(workers: 1), launcher)
        let error = #expect(throws: SweepError.self) { try sweep.run() }
        #expect(error?.description.contains("code 127") == true)
        #expect(error?.description.contains("libopenblas.so.0") == true)
        #expect(launcher.launches == 3)
    }

    /// The machine's fault stops the sweep without a result, and the same command later runs the trial.
    @Test(arguments: ["kill -XFSZ $$", "echo 'No space left on device' >&2; exit 1"])
    func aFaultOfTheMachineIsNoResult(script: String) throws {
        let folder = try TemporaryStore()
        let plan = makePlan(3)
        let sweep = try TestSweep(plan, folder.store, SweepOptions(workers: 1), scriptLauncher(script))
        let error = #expect(throws: SweepError.self) { try sweep.run() }
        #expect(error?.description.contains("That is no result of the trial") == true)
        #expect(!plan.trials.contains { folder.hasRunFile($0) })
        #expect(try folder.store.journal().map(\.status) == [.interrupted])
        let launcher = ThreadLauncher(folder.store) { trial, _ in makeRecord(trial) }
        #expect(try TestSweep(plan, folder.store, SweepOptions(workers: 1), launcher).run().counts == [.completed: 3])
    }

    @Test func whatAWorkerWaitsForIsSaidOnce() throws {
        let words = "echo 'azmoon: waiting for git, which has 5 s in all' >&2; "
        let result = try sweep([words + words + "kill -ILL $$"])
        #expect(result.screen.components(separatedBy: "waiting for git, which has 5 s in all\n").count == 2)
    }

    @Test func aProgramThatIsNotThereStopsTheSweep() throws {
        let folder = try TemporaryStore()
        let sweep = try TestSweep(
            makePlan(2), folder.store, SweepOptions(workers: 2),
            LocalLauncher(command: ["/nonexistent/azmoon", "worker"]))
        let error = #expect(throws: SweepError.self) { try sweep.run() }
        #expect(error?.description.contains("/nonexistent/azmoon") == true)
    }

    @Test func aWorkersWordOfAFullDiskStopsTheSweep() throws {
        let folder = try TemporaryStore()
        let script = #"say '{"event":"failed","reason":"runs: the disk is full."}'; exit 1"#
        let sweep = try TestSweep(makePlan(5), folder.store, SweepOptions(workers: 2), scriptLauncher(script))
        #expect(throws: SweepError("runs: the disk is full.")) { try sweep.run() }
    }

    @Test(arguments: ["sleep 100", "trap '' TERM; while :; do sleep 1; done"])
    func aSignalStopsTheSweepAndTheSameCommandGoesOn(script: String) throws {
        let folder = try TemporaryStore()
        let store = folder.store
        let plan = makePlan(4)
        try store.write(makeRecord(plan.trials[0]))
        let begun = folder.directory + "/begun"
        let sweep = Box(
            try TestSweep(plan, store, SweepOptions(workers: 2), scriptLauncher(": > '\(begun)'; \(script)")))
        let descriptor = sweep.value.signalDescriptor
        let running = Background { try sweep.value.run() }
        while access(begun, F_OK) != 0 { usleep(1000) }
        #expect(writeAll(descriptor, [UInt8(SIGINT)]))
        let summary = try running.result()
        #expect(summary.exitCode == 130)
        #expect(summary.counts == [.completed: 1] && summary.unfinished == 3)
        #expect(
            sweep.value.screen.text.contains(
                "Interrupted: 3 trials have no result yet. Run the same command again to go on"))
        let interrupted = try store.journal().filter { $0.status == .interrupted }
        #expect((1...2).contains(interrupted.count))
        #expect(!folder.hasRunFile(plan.trials[1]))

        let launcher = ThreadLauncher(store) { trial, _ in makeRecord(trial) }
        #expect(try TestSweep(plan, store, SweepOptions(workers: 2), launcher).run().counts == [.completed: 4])
    }
}
