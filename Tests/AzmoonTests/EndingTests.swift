import Foundation
import Store
import Testing

extension ProgramTests {
    /// Trials that do not complete: each costs itself, and the sweep goes on.
    @Suite struct Endings {
        /// One trial that would take for ever and, after it, three that take a moment.
        private static let endless = """
            name: endless
            question: What becomes of the others?
            data: {source: {random: {shape: [16], classes: 4}}, train: 256, validation: 64, test: 64}
            model: {mlp: {hidden: [64]}}
            optimizer: sgd
            training: {epochs: 1, batch: 16}
            seeds: 1
            sweep: {training.epochs: [1000000, 1, 2, 3]}
            """

        private func workspace() throws -> Workspace {
            let workspace = try Workspace()
            try workspace.write("endless.yaml", Self.endless)
            return workspace
        }

        /// The worker that runs the first trial.
        private func worker(_ workspace: Workspace) throws -> pid_t {
            var found: pid_t = 0
            try until("the first trial is being run") {
                guard let worker = try workspace.workers().first,
                    FileManager.default.fileExists(atPath: workspace.path("results/endless/plan.json"))
                else { return false }
                let trial = try workspace.plan("endless").trials[0]
                found = worker
                return try workspace.store("endless").isLeased(trial.id)
            }
            // It has the trial, and says so a moment later; before that its death would be an accident.
            let seconds = processorSeconds(of: found)
            try until("the first trial is under way") { processorSeconds(of: found) > seconds + 0.1 }
            return found
        }

        /// The time that a process has computed, to 10 ms.
        private func processorSeconds(of process: pid_t) -> Double {
            let text = FileManager.default.contents(atPath: "/proc/\(process)/stat").map {
                String(decoding: $0, as: UTF8.self)
            }
            // Fields 14 and 15, the 12th and 13th behind the name in parentheses.
            let fields = text?.split(separator: ")").last?.split(separator: " ") ?? []
            guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
            return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
        }

        /// Expects that the first trial ended as `status` for the reason, and the three others well.
        private func expectFirstEnded(
            _ workspace: Workspace, _ outcome: Outcome, _ status: RunStatus, _ reason: String,
            at location: SourceLocation = #_sourceLocation
        ) throws {
            #expect(outcome.code == 0, "\(outcome.text)", sourceLocation: location)
            #expect(outcome.errors.contains("\(status.rawValue), "), "\(outcome.errors)", sourceLocation: location)
            try workspace.expectFinishedOnce("endless", at: location)
            let runs = try workspace.plan("endless").trials.map { try workspace.store("endless").open($0.id) }
            #expect(runs.map(\.status) == [status, .completed, .completed, .completed], sourceLocation: location)
            #expect(runs[0].reason.contains(reason), "\(runs[0].reason)", sourceLocation: location)
            let text = try workspace.succeed("status endless", at: location).output
            #expect(text.contains("3 completed, 1 \(status.rawValue)"), "\(text)", sourceLocation: location)
            #expect(text.contains(reason), "\(text)", sourceLocation: location)
            let report = try workspace.text("results/endless/report.md")
            #expect(report.contains("| \(status.rawValue) |"), "\(report)", sourceLocation: location)
        }

        @Test(arguments: [(SIGSEGV, "SIGSEGV"), (SIGABRT, "SIGABRT"), (SIGILL, "SIGILL"), (SIGBUS, "SIGBUS")])
        func aCrashCostsOneTrial(signal: Int32, name: String) throws {
            let workspace = try workspace()
            let sweep = try workspace.start("sweep endless.yaml --workers 1")
            kill(try worker(workspace), signal)
            try expectFirstEnded(workspace, sweep.wait(), .crashed, name)
        }

        @Test func aHangingWorkerCostsOneTrial() throws {
            let workspace = try workspace()
            let sweep = try workspace.start("sweep endless.yaml --workers 1 --timeout 3")
            kill(try worker(workspace), SIGSTOP)
            try expectFirstEnded(workspace, sweep.wait(), .timeout, "3.0 s")
        }

        @Test func aTrialThatTakesTooLongIsATimeout() throws {
            let workspace = try workspace()
            let sweep = try workspace.start("sweep endless.yaml --workers 2 --timeout 3")
            try expectFirstEnded(workspace, sweep.wait(), .timeout, "of 16000000")
            // A timeout is a result: it is kept, unless it is asked for again.
            #expect(try workspace.succeed("sweep endless.yaml").errors.contains("0 ran now"))
            let again = try workspace.start("sweep endless.yaml --retry timeout --timeout 0.3")
            #expect(try again.wait().errors.contains("1 ran now"))
            #expect(try workspace.store("endless").journal().count == 5)
        }

        /// A worker in the middle of a trial of an hour ends when its coordinator is gone, and leaves the trial to the next sweep.
        @Test func aWorkerDoesNotOutliveItsCoordinator() throws {
            let workspace = try workspace()
            let sweep = try workspace.start("sweep endless.yaml --workers 1")
            _ = try worker(workspace)
            sweep.send(SIGKILL)
            #expect(try sweep.wait().signal == SIGKILL)
            try workspace.expectNoWorkers()
            let status = try workspace.succeed("status endless").output
            #expect(status.contains("0 running, 4 left") && status.contains("No sweep is at work"), "\(status)")
        }

        /// SIGKILL tells nothing about the trial: somebody killed the worker. It gets a second worker, then is left for the next sweep.
        @Test func aWorkerKilledTwiceInterruptsItsTrial() throws {
            let workspace = try workspace()
            let sweep = try workspace.start("sweep endless.yaml --workers 1")
            kill(try worker(workspace), SIGKILL)
            try until("the other trials are done") { try workspace.names("results/endless/runs").count == 3 }
            kill(try worker(workspace), SIGKILL)
            let outcome = try sweep.wait()
            #expect(outcome.code == 1, "\(outcome.text)")
            #expect(
                outcome.errors.contains("1 trial has no result yet. Run the same command again to go on"),
                "\(outcome.errors)")
            let journal = try workspace.store("endless").journal()
            #expect(
                journal.map(\.status).sorted { $0.rawValue < $1.rawValue } == [
                    .completed, .completed, .completed, .interrupted,
                ])
        }

        @Test func wantOfMemoryCostsOneTrial() throws {
            let workspace = try workspace()
            try workspace.write("bin/azmoon-limited", "#!/bin/sh\nulimit -v 4000000\nexec \"$@\"\n")
            chmod(workspace.path("bin/azmoon-limited"), 0o755)
            // The first model is small, but what its layers give for a batch of 65,536 takes 16 GiB.
            try workspace.write(
                "endless.yaml",
                Self.endless.replacing("train: 256", with: "train: 65536").replacing(
                    "batch: 16", with: "batch: 65536, measured-train: 64"
                )
                .replacing("training.epochs: [1000000, 1, 2, 3]", with: "model.mlp.hidden: [[65536], [1], [2], [3]]"))
            let sweep = try RunningProcess(
                [workspace.path("bin/azmoon-limited"), Program.path, "sweep", "endless.yaml", "--workers", "1"],
                in: workspace.folder.path,
                environment: Program.environment(workspace.variables))
            try expectFirstEnded(workspace, sweep.wait(), .outOfMemory, "memory")
        }

        @Test func adivergingRateIsAResult() throws {
            let workspace = try Workspace.small(swept: false)
            try workspace.write("small.yaml", smallExperiment.replacing("[0.01, 0.1]", with: "[0.01, 1.0e+30]"))
            let sweep = try workspace.succeed("sweep small.yaml")
            #expect(sweep.errors.contains("4 completed, 4 diverged of 8 trials"), "\(sweep.errors)")
            try workspace.expectFinishedOnce("small")
            for trial in try workspace.plan("small").trials {
                let run = try workspace.store("small").open(trial.id)
                guard trial.label(along: "optimizer.lr") == "1e30" else {
                    #expect(run.status == .completed)
                    continue
                }
                #expect(run.status == .diverged)
                #expect(run.reason == "the training loss was NaN at step 2", "\(run.reason)")
                // It stopped there, and what came before is kept.
                #expect(try run.doubles("/steps/loss").count == 2 && run.doubles("/curves/test/loss").count == 1)
                #expect(try run.datasetPaths().contains { $0.hasPrefix("/tensors/final/") })
            }
            #expect(try workspace.succeed("status small").output.contains("4 completed, 4 diverged"))
            let report = try workspace.text("results/small/report.md")
            let failures = try #require(report.split(separator: "## Failures").last?.split(separator: "\n## ").first)
            for optimizer in ["sgd", "adam"] {
                let row = try #require(
                    failures.split(separator: "\n").first { $0.hasPrefix("| \(optimizer) |") }, "\(failures)")
                #expect(
                    row.contains("diverged | 2 of 4") && row.contains("the training loss was NaN at step 2"), "\(row)")
            }
            #expect(try workspace.succeed("sweep small.yaml").errors.contains("0 ran now"))
            #expect(try workspace.succeed("sweep small.yaml --retry diverged").errors.contains("4 ran now"))
        }
    }
}
