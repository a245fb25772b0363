import Foundation
import Runs
import Store
import Testing

extension ProgramTests {
    /// Two sweeps of one experiment on one folder, and one that is asked how far it is.
    @Suite struct SharedFolder {
        private let workspace: Workspace

        init() throws {
            workspace = try Workspace()
            try workspace.write(
                "shared.yaml",
                """
                name: shared
                question: Do two sweeps share the work?
                data: {source: {random: {shape: [16], classes: 4}}, train: 256, validation: 64, test: 64}
                model: {mlp: {hidden: [32]}}
                training: {epochs: 40, batch: 16}
                optimizer: sgd
                seeds: 8
                sweep: {optimizer.lr: [0.01, 0.1]}
                """)
        }

        /// How many trials a sweep says that it ran.
        private func trialsRun(_ outcome: Outcome) throws -> Int {
            let match = try #require(outcome.errors.firstMatch(of: /; (\d+) ran now/), "\(outcome.errors)")
            return try #require(Int(match.1))
        }

        @Test(arguments: 1...3) func twoSweepsRunEachTrialOnce(workers: Int) throws {
            let sweeps = try [workers, 1].map { try workspace.start("sweep shared.yaml --workers \($0)") }
            let outcomes = try sweeps.map { try $0.wait() }
            for outcome in outcomes {
                expectNoTrap(outcome)
                #expect(outcome.code == 0, "\(outcome.text)")
            }
            #expect(try outcomes.map(trialsRun).reduce(0, +) == 16)
            try workspace.expectFinishedOnce("shared")
        }

        @Test func aTrialThatAnotherSweepHasIsLeftToIt() throws {
            let first = try workspace.start("sweep shared.yaml --workers 1")
            let worker = try stopAtWork()
            let second = try workspace.start("sweep shared.yaml --workers 1")
            try until("the second sweep has run the other trials") {
                try workspace.names("results/shared/runs").count { $0.hasSuffix(".h5") } == 15
            }
            #expect(first.isRunning && second.isRunning)
            let status = try workspace.succeed("status shared")
            #expect(status.output.contains("15 of 16 trials have a result"), "\(status.output)")
            #expect(status.output.contains("1 running, 0 left"), "\(status.output)")
            #expect(status.output.contains("2 sweeps are at work"), "\(status.output)")
            kill(worker, SIGCONT)
            let outcomes = try [first.wait(), second.wait()]
            #expect(outcomes.map(\.code) == [0, 0])
            let ran = try outcomes.map(trialsRun)
            #expect(ran[1] < 16 && ran[0] + ran[1] == 16, "\(ran)")
            try workspace.expectFinishedOnce("shared")
        }

        @Test func aSecondSweepFinishesWhatAKilledOneHad() throws {
            let first = try workspace.start("sweep shared.yaml --workers 1")
            let worker = try stopAtWork()
            let second = try workspace.start("sweep shared.yaml --workers 1")
            try until("the second sweep is at work") {
                try workspace.names("results/shared/runs").count { $0.hasSuffix(".h5") } > 4
            }
            first.send(SIGKILL)
            #expect(try first.wait().signal == SIGKILL)
            kill(worker, SIGKILL)
            #expect(try second.wait().code == 0)
            try workspace.expectFinishedOnce("shared")
        }

        /// A run file without its line in the journal, of a worker that was killed between the two, beside a sweep at work.
        @Test func aSweepNotesWhatAKilledOneHasStored() throws {
            try workspace.succeed("sweep shared.yaml --no-report --results other")
            let sweep = try workspace.start("sweep shared.yaml --workers 1")
            let worker = try stopAtWork()
            let last = try #require(workspace.plan("shared").trials.last)
            try FileManager.default.copyItem(
                atPath: workspace.path("other/shared/runs/\(last.shortID).h5"),
                toPath: workspace.path("results/shared/runs/\(last.shortID).h5"))
            kill(worker, SIGCONT)
            let outcome = try sweep.wait()
            #expect(outcome.code == 0, "\(outcome.text)")
            #expect(try trialsRun(outcome) == 15)
            try workspace.expectFinishedOnce("shared")
        }

        @Test func aSweepWithOtherSettingsWaitsItsTurn() throws {
            let first = try workspace.start("sweep shared.yaml --workers 1")
            let worker = try stopAtWork()
            let written = try workspace.text("shared.yaml")
            let edited = written.replacing(#/epochs: \d+/#, with: "epochs: 1")
            try #require(edited != written)
            try workspace.write("shared.yaml", edited)
            try workspace.fail("sweep shared.yaml", saying: "other settings", "--results")
            try workspace.write("shared.yaml", written)
            kill(worker, SIGCONT)
            #expect(try first.wait().code == 0)
            try workspace.expectFinishedOnce("shared")
            // Now it may: the folder's plan is the new one, and the runs of the old one stay.
            try workspace.write("shared.yaml", edited)
            try workspace.succeed("sweep shared.yaml")
            #expect(try workspace.names("results/shared/runs").count { $0.hasSuffix(".h5") } == 32)
        }

        @Test(arguments: [SIGINT, SIGTERM]) func aSignalStopsTheSweepAndTheSameCommandGoesOn(signal: Int32) throws {
            try workspace.succeed("sweep shared.yaml --results undisturbed")
            let sweep = try workspace.start("sweep shared.yaml --workers 1")
            let worker = try stopAtWork()
            sweep.send(signal)
            try until("the sweep stops") { sweep.errors.contains("Stopping") }
            kill(worker, SIGCONT)
            let outcome = try sweep.wait()
            expectNoTrap(outcome)
            try #require(outcome.code == 130, "\(outcome.text)")
            #expect(
                outcome.errors.contains("Run the same command again to go on; what is stored is kept."),
                "\(outcome.errors)")
            #expect(try workspace.workers().isEmpty)
            #expect(!FileManager.default.fileExists(atPath: workspace.path("results/shared/report.md")))
            let status = try workspace.succeed("status shared")
            #expect(status.output.contains("No sweep is at work; the same sweep command goes on."), "\(status.output)")

            try workspace.succeed("sweep shared.yaml --workers 2")
            try workspace.expectFinishedOnce("shared")
            let runs = try workspace.runs("shared")
            try FileManager.default.removeItem(atPath: workspace.path("results"))
            try FileManager.default.moveItem(atPath: workspace.path("undisturbed"), toPath: workspace.path("results"))
            expectSameBits(runs, try workspace.runs("shared"))
        }

        /// Waits until a worker is in the middle of a trial, and stops it there.
        private func stopAtWork() throws -> pid_t {
            let journal = workspace.path("results/shared/journal.jsonl")
            var worker: pid_t = 0
            try until("a worker is in a trial") {
                guard let found = try workspace.workers().first else { return false }
                worker = found
                return FileManager.default.fileExists(atPath: journal)
            }
            // A lease is held from the trial's begin to its end; a worker caught between two trials goes on a little.
            let store = try workspace.store("shared")
            let trials = try workspace.plan("shared").trials
            try until("the worker is stopped in a trial") {
                kill(worker, SIGSTOP)
                if trials.contains(where: {
                    store.isLeased($0.id) && !FileManager.default.fileExists(atPath: store.runPath($0.id))
                }) {
                    return true
                }
                kill(worker, SIGCONT)
                return false
            }
            return worker
        }
    }
}
