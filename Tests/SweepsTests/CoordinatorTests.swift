import Foundation
import Specs
import Store
import Testing

@testable import Sweeps

/// Sweeps whose workers do what they should.
@Suite struct CoordinatorTests {
    @Test func runsEveryTrialOnce() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(12)
        let runs = Counter()
        let launcher = SequenceLauncher([
            ThreadLauncher(folder.store) { trial, _ in
                runs.add(trial.id)
                return makeRecord(trial, trial.index % 3 == 0 ? .diverged : .completed, reason: "loss")
            }
        ])
        let sweep = try TestSweep(plan, folder.store, SweepOptions(workers: 3), launcher)
        let summary = try sweep.run()
        #expect(summary.exitCode == 0)
        #expect(summary.counts == [.completed: 8, .diverged: 4])
        #expect(summary.ran == 12 && summary.unfinished == 0)
        #expect(plan.trials.allSatisfy { runs[$0.id] == 1 })
        #expect(launcher.launches == 3)
        #expect(try folder.store.journal().count == 12)
        #expect(sweep.screen.text.contains("8 completed, 4 diverged of 12 trials; 12 ran now"))
        #expect(sweep.screen.text.hasSuffix("Results: \(folder.directory)\n"))

        let again = try TestSweep(plan, folder.store, SweepOptions(workers: 3), launcher)
        let second = try again.run()
        #expect(second.exitCode == 0)
        #expect(second.counts == summary.counts && second.ran == 0)
        #expect(runs.total == 12 && launcher.launches == 3)
    }

    @Test func noMoreWorkersThanTrialsAreStarted() throws {
        let folder = try TemporaryStore()
        let launcher = SequenceLauncher([ThreadLauncher(folder.store) { trial, _ in makeRecord(trial) }])
        let sweep = try TestSweep(makePlan(2), folder.store, SweepOptions(workers: 8), launcher)
        #expect(try sweep.run().exitCode == 0)
        #expect(launcher.launches <= 2)
    }

    @Test func oneWorkerTakesTheTrialsInThePlansOrder() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(5)
        let sweep = try TestSweep(
            plan, folder.store, SweepOptions(workers: 1), ThreadLauncher(folder.store) { trial, _ in makeRecord(trial) }
        )
        _ = try sweep.run()
        #expect(try folder.store.journal().map(\.trial) == plan.trials.map(\.id))
    }

    @Test func anErrorOfATrialCostsThatTrial() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(3)
        let sweep = try TestSweep(
            plan, folder.store, SweepOptions(workers: 2),
            ThreadLauncher(folder.store) { trial, _ in
                if trial.index == 1 { throw WorkError(description: "labels\nout of range") }
                return makeRecord(trial)
            })
        let summary = try sweep.run()
        #expect(summary.exitCode == 0)
        #expect(summary.counts == [.completed: 2, .crashed: 1])
        #expect(sweep.screen.text.contains("\(plan.trials[1].shortID) seed=1: crashed, labels out of range\n"))
    }

    @Test func theNumberOfWorkersChangesNothingThatIsStored() throws {
        let plan = makePlan(9)
        let one = try TemporaryStore()
        let three = try TemporaryStore()
        for (folder, workers) in [(one, 1), (three, 3)] {
            let sweep = try TestSweep(
                plan, folder.store, SweepOptions(workers: workers),
                ThreadLauncher(folder.store) { trial, _ in
                    // The first trials end last.
                    if workers > 1 { usleep(UInt32(9 - trial.index) * 2000) }
                    return makeRecord(trial)
                })
            #expect(try sweep.run().exitCode == 0)
        }
        for trial in plan.trials {
            let files = try [one, three].map { try Data(contentsOf: URL(fileURLWithPath: $0.store.runPath(trial.id))) }
            #expect(files[0] == files[1])
        }
    }

    @Test func twoCoordinatorsShareTheWork() throws {
        let folder = try TemporaryStore()
        let store = folder.store
        let plan = makePlan(40)
        let runs = Counter()
        let sweep: @Sendable () throws -> SweepSummary = {
            let launcher = ThreadLauncher(store) { trial, _ in
                runs.add(trial.id)
                usleep(2000)
                return makeRecord(trial)
            }
            return try TestSweep(plan, store, SweepOptions(workers: 2), launcher).run()
        }
        let (first, second) = (Background(sweep), Background(sweep))
        let summaries = try [first.result(), second.result()]
        #expect(summaries.allSatisfy { $0.exitCode == 0 && $0.counts == [.completed: 40] })
        #expect(summaries.map(\.ran).reduce(0, +) == 40)
        #expect(plan.trials.allSatisfy { runs[$0.id] == 1 })
        #expect(try store.journal().count == 40)
    }

    @Test func aTrialThatAnotherRunnerDropsIsRunInTheEnd() throws {
        let folder = try TemporaryStore()
        let store = folder.store
        let plan = makePlan(2)
        let lease = try #require(try store.lease(plan.trials[0].id))
        let runs = Counter()
        let sweep = Background {
            let launcher = ThreadLauncher(store) { trial, _ in
                runs.add(trial.id)
                return makeRecord(trial)
            }
            return try TestSweep(plan, store, SweepOptions(workers: 2), launcher).run()
        }
        while runs[plan.trials[1].id] == 0 { usleep(1000) }
        #expect(runs[plan.trials[0].id] == 0)
        lease.release()
        #expect(try sweep.result().counts == [.completed: 2])
        #expect(runs[plan.trials[0].id] == 1)
    }

    @Test func aRunWithoutALineInTheJournalGetsOne() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(2)
        for trial in plan.trials { try folder.store.write(makeRecord(trial, .diverged, reason: "loss")) }
        let before = try folder.store.journal()
        try FileManager.default.removeItem(atPath: folder.directory + "/journal.jsonl")
        try folder.store.note(before[0])
        let sweep = try TestSweep(
            plan, folder.store, SweepOptions(workers: 1), ThreadLauncher(folder.store) { trial, _ in makeRecord(trial) }
        )
        #expect(try sweep.run().ran == 0)
        let after = try folder.store.journal()
        #expect(after.map(\.trial) == before.map(\.trial))
        #expect(after.map(\.sha256) == before.map(\.sha256))
        #expect(after.map(\.bytes) == before.map(\.bytes))
        #expect(after[1].status == .diverged && after[1].reason == "loss")
    }

    @Test func damagedRunsAreSetAsideAndRunAgain() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(3)
        for trial in plan.trials.prefix(2) { try folder.store.write(makeRecord(trial)) }
        let path = folder.store.runPath(plan.trials[1].id)
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        try whole.prefix(700).write(to: URL(fileURLWithPath: path))
        let runs = Counter()
        let sweep = try TestSweep(
            plan, folder.store, SweepOptions(workers: 1),
            ThreadLauncher(folder.store) { trial, _ in
                runs.add(trial.id)
                return makeRecord(trial)
            })
        let summary = try sweep.run()
        #expect(summary.counts == [.completed: 3] && summary.ran == 2)
        #expect(runs[plan.trials[0].id] == 0 && runs[plan.trials[1].id] == 1 && runs[plan.trials[2].id] == 1)
        #expect(try folder.store.listing().setAside.count == 1)
        #expect(sweep.screen.text.contains("\(plan.trials[1].shortID) seed=1: its run file was damaged"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == whole)
    }

    @Test func retriedStatusesAreRunAgainOnceAndOthersNot() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(4)
        for (trial, status) in zip(plan.trials, [RunStatus.completed, .crashed, .timeout, .crashed]) {
            try folder.store.write(makeRecord(trial, status, reason: "before"))
        }
        let runs = Counter()
        let sweep = try TestSweep(
            plan, folder.store, SweepOptions(workers: 2, retry: [.crashed]),
            ThreadLauncher(folder.store) { trial, _ in
                runs.add(trial.id)
                if trial.index == 3 { throw WorkError(description: "again") }
                return makeRecord(trial)
            })
        let summary = try sweep.run()
        #expect(summary.counts == [.completed: 2, .timeout: 1, .crashed: 1])
        #expect(runs.total == 2 && runs[plan.trials[1].id] == 1 && runs[plan.trials[3].id] == 1)
        #expect(try folder.store.open(plan.trials[3].id).reason == "again")
        #expect(try folder.store.open(plan.trials[1].id).status == .completed)
    }

    @Test func aStoreThatCannotBeWrittenStopsTheSweep() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(6)
        let sweep = try TestSweep(
            plan, folder.store, SweepOptions(workers: 1),
            ThreadLauncher(folder.store) { trial, _ in
                if trial.index == 2 {
                    try FileManager.default.moveItem(
                        atPath: folder.directory + "/runs", toPath: folder.directory + "/kept")
                    try Data().write(to: URL(fileURLWithPath: folder.directory + "/runs"))
                }
                return makeRecord(trial)
            })
        #expect(throws: SweepError.self) { try sweep.run() }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.directory + "/kept").count == 2)
        #expect(sweep.screen.text.contains("4 trials have no result yet. Run the same command again"))
    }
}
