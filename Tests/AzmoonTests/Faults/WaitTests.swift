import Foundation
import Specs
import Store
import Testing

extension ProgramTests {
    /// Helpers that never answer, pipes that nobody writes into, limits and devices: the program goes on, or says why it does not.
    @Suite struct Waits {
        /// A git that would wait for ever delays no trial: each run says that its commit is unknown.
        @Test func aGitThatNeverAnswersStopsNothing() throws {
            let workspace = try Workspace.small(swept: false)
            try workspace.write("bin/git", "#!/bin/sh\necho $$ >> git-was-asked\nexec sleep 100000\n")
            chmod(workspace.path("bin/git"), 0o755)
            let sweep = try workspace.succeed("sweep small.yaml --workers 1")
            #expect(sweep.errors.contains("waiting for git"), "\(sweep.errors)")
            try workspace.expectFinishedOnce("small")
            for trial in try workspace.plan("small").trials {
                let provenance = try Value(json: workspace.store("small").open(trial.id).provenance)
                #expect(provenance["commit"] == .null && provenance["changed"] == .null)
                #expect(provenance["unknown"]?.string == "git did not answer within 5 s")
            }
            for process in try workspace.text("git-was-asked").split(separator: "\n").compactMap({ pid_t($0) }) {
                try until("git \(process) is gone") { kill(process, 0) != 0 }
            }
        }

        @Test func whoWaitsForALeaseSaysForWhom() throws {
            let workspace = try Workspace.small()
            let lease = try #require(try workspace.store("small").lease(named: "report"))
            let report = try workspace.start("report small")
            try until("the report says for whom it waits") { report.errors.contains("\n") }
            #expect(report.errors.hasPrefix("azmoon: waiting for process \(getpid()) ("), "\(report.errors)")
            #expect(report.errors.contains("which writes the report in results/small"), "\(report.errors)")
            lease.release()
            #expect(try report.wait().code == 0)
        }

        @Test func whoWaitsForTheTrialsOfAnotherSaysForWhom() throws {
            let workspace = try Workspace.small()
            let store = try workspace.store("small")
            let trial = try workspace.plan("small").trials[0]
            try FileManager.default.removeItem(atPath: store.runPath(trial.id))
            let lease = try #require(try store.lease(trial.id))
            let sweep = try workspace.start("sweep small.yaml --workers 1")
            try until("the sweep says for whom it waits") { sweep.errors.contains("waiting for process \(getpid()) (") }
            #expect(sweep.errors.contains("which runs the last trial"), "\(sweep.errors)")
            lease.release()
            #expect(try sweep.wait().code == 0)
        }

        /// A FIFO that nobody writes into, where a file is wanted.
        @Test func aPipeInAFilesPlaceIsAnErrorThatSaysSo() throws {
            let workspace = try Workspace.small()
            for name in ["pipe.yaml", "pipe.pth", "pipe.png", "pipe.csv", "results/small/published.csv"] {
                try #require(mkfifo(workspace.path(name), 0o644) == 0)
            }
            let commands = [
                "sweep pipe.yaml", "report pipe.yaml", "describe pipe.yaml", "weights show pipe.pth",
                "weights convert pipe.pth out.h5", "classify pipe.png --weights pipe.pth",
                "sweep small.yaml --set report.published=pipe.csv",
            ]
            for command in commands { try workspace.fail(command, saying: "is a pipe (FIFO), not a regular file") }
            for name in ["plan.json", "journal.jsonl"] {
                let path = workspace.path("results/small/\(name)")
                let bytes = try workspace.bytes("results/small/\(name)")
                unlink(path)
                try #require(mkfifo(path, 0o644) == 0)
                for command in ["status small", "sweep small.yaml"] {
                    try workspace.fail(command, saying: name, "is a pipe (FIFO), not a regular file")
                }
                unlink(path)
                try workspace.write("results/small/\(name)", bytes)
            }
        }

        @Test func aFullDeviceAsOutputIsAnError() throws {
            let workspace = try Workspace.small()
            for command in [
                "status small", "schema", "describe resnet18 --input 3x32x32", "sweep small.yaml --dry-run", "--help",
            ] {
                let outcome = try workspace.runInShell("exec azmoon \(command) > /dev/full")
                #expect(outcome.code == 1, "\(command): \(outcome)")
                #expect(outcome.errors.contains("standard output cannot be written"), "\(command): \(outcome.errors)")
            }
        }

        /// Where not even the error can be written, the program ends with 1 all the same; it was signal 4.
        @Test func anErrorThatCannotBeWrittenIsNoTrap() throws {
            let workspace = try Workspace.small(swept: false)
            for command in ["sweep small.yaml", "sweep nothing", "status small"] {
                let outcome = try workspace.runInShell("ulimit -f 0; exec azmoon \(command)")
                #expect(outcome.code == 1 && outcome.signal == nil, "\(command): \(outcome)")
                let closed = try workspace.runInShell("exec azmoon \(command) > output 2>&-")
                #expect(closed.signal == nil, "\(command): \(closed)")
            }
        }

        @Test func aParentThatIgnoresTheEndOfProcessesIsNoWait() throws {
            let workspace = try Workspace.small(swept: false)
            let outcome = try workspace.runInShell("trap '' CHLD; exec azmoon sweep small.yaml --workers 2")
            #expect(outcome.code == 0, "\(outcome)")
            try workspace.expectFinishedOnce("small")
        }

        /// A library that starts threads when it is loaded would find no room for them, and wait.
        @Test func littleAddressSpaceIsEnoughForWhatTrainsNothing() throws {
            let workspace = try Workspace.small()
            for command in ["--help", "status small", "report small", "schema"] {
                let outcome = try workspace.runInShell("ulimit -v 400000; exec azmoon \(command) > output")
                #expect(outcome.code == 0, "\(command): \(outcome)")
            }
            // With less, an end with a reason is as good; a wait is not.
            for command in ["status small", "report small", "sweep small.yaml --results other"] {
                for limit in [250_000, 150_000, 80_000] {
                    let outcome = try workspace.runInShell("ulimit -v \(limit); exec azmoon \(command) > output")
                    #expect(
                        outcome.code == 0 || !outcome.errors.isEmpty || outcome.signal != nil, "\(command): \(outcome)")
                }
            }
        }

        @Test func fewOpenFilesAreAnErrorThatNamesTheLimit() throws {
            let workspace = try Workspace.small(swept: false)
            for limit in [6, 8, 10, 12, 16] {
                let outcome = try workspace.runInShell("ulimit -n \(limit); exec azmoon sweep small.yaml --workers 8")
                expectNoTrap(outcome)
                #expect(
                    outcome.code == 0 || outcome.errors.contains("ulimit -n")
                        || outcome.errors.contains("Too many open files"), "\(limit): \(outcome)")
                #expect(outcome.code == 0 || outcome.code == 1 || outcome.code == 127, "\(limit): \(outcome)")
            }
            try workspace.succeed("sweep small.yaml")
            try workspace.expectFinishedOnce("small")
        }

        /// One step of this network takes more than all the time that a dry run has.
        @Test func aDryRunEndsThoughAStepIsLong() throws {
            let workspace = try Workspace()
            try workspace.write(
                "long.yaml",
                """
                name: long
                data: {source: {random: {shape: [64], classes: 10}}, train: 16384, test: 64}
                model: {mlp: {hidden: [8192, 8192]}}
                optimizer: sgd
                training: {epochs: 3, batch: 16384}
                """)
            let outcome = try workspace.succeed("sweep long.yaml --dry-run")
            #expect(outcome.output.contains("1 trials, 0 of them already run."), "\(outcome.output)")
            #expect(outcome.output.contains("More than "), "\(outcome.output)")
            #expect(!FileManager.default.fileExists(atPath: workspace.path("results")))
        }
    }
}
