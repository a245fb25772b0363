import Foundation
import Specs
import Store
import Testing

extension ProgramTests {
    /// What each command does when all is well.
    @Suite struct Commands {
        @Test func overridesChangeTheTrialsAndNothingElse() throws {
            let workspace = try Workspace.small()
            let runs = try workspace.runs("small")
            let set = "--set training.epochs=1 --set sweep.optimizer.lr=[0.1] --set seeds=3"
            try workspace.succeed("sweep small.yaml \(set)")
            let trials = try workspace.variantPlan("small").trials
            #expect(trials.count == 6 && trials.allSatisfy { $0.settings["training"]?["epochs"]?.integer == 1 })
            #expect(trials.allSatisfy { $0.label(along: "optimizer.lr") == "0.1" && runs[$0.id] == nil })
            // The runs of the spec as it stands in the file are still there, and serve again.
            #expect(try workspace.succeed("sweep small.yaml").errors.contains("0 ran now"))
            expectSameBits(try workspace.runs("small"), runs)
            // What cannot change a result is in no trial's identity.
            let same = try workspace.succeed("sweep small.yaml --workers 2 --threads 2 --set report.metric=test/loss")
            #expect(same.errors.contains("0 ran now"), "\(same.errors)")
        }

        /// What the spec as written says is not replaced by what a changed setting says.
        @Test func aVariantHasAPlanAndAReportOfItsOwn() throws {
            let workspace = try Workspace.small()
            let written = try (workspace.text("results/small/report.md"), workspace.text("results/small/plan.json"))
            try workspace.succeed("sweep small.yaml --set loss.label-smoothing=0.1")
            #expect(try workspace.text("results/small/report.md") == written.0)
            #expect(try workspace.text("results/small/plan.json") == written.1)
            let folder = try workspace.variantFolder("small")
            let report = try workspace.text("\(folder)/report.md")
            #expect(
                report.contains("| changed from the spec as written | `'loss.label-smoothing=0.1'` |"),
                "\(report)")
            // The same settings in another order are the same variant, and what it shares with others is not run again.
            try workspace.succeed("sweep small.yaml --set seeds=1 --set report.metric=test/loss")
            let again = try workspace.succeed("sweep small.yaml --set report.metric=test/loss --set seeds=1")
            #expect(again.errors.contains("0 ran now"))
            #expect(try workspace.names("results/small/variants").count == 2)
            #expect(
                try workspace.succeed("status small --set seeds=1 --set report.metric=test/loss").output.contains(
                    "4 of 4"))
            try workspace.succeed("report small --set seeds=1 --set report.metric=test/loss")
            try workspace.fail("report small --set seeds=7", saying: "no results", "azmoon sweep small --set 'seeds=7'")
        }

        @Test func editingTheFileDuringASweepChangesNothing() throws {
            let workspace = try Workspace.small(swept: false)
            let sweep = try workspace.start("sweep small.yaml --workers 1")
            try until("the plan is frozen") {
                FileManager.default.fileExists(atPath: workspace.path("results/small/plan.json"))
            }
            try workspace.write("small.yaml", smallExperiment.replacing("epochs: 2", with: "epochs: 1"))
            #expect(try sweep.wait().code == 0)
            try workspace.expectFinishedOnce("small")
            #expect(try workspace.plan("small").trials.allSatisfy { $0.settings["training"]?["epochs"]?.integer == 2 })
        }

        @Test func aDryRunListsTheTrialsAndRunsNone() throws {
            let workspace = try Workspace.small(swept: false)
            let before = try workspace.succeed("sweep small.yaml --dry-run")
            #expect(!FileManager.default.fileExists(atPath: workspace.path("results")))
            #expect(before.output.contains("8 trials, 0 of them already run."), "\(before.output)")
            #expect(before.output.contains("s a trial"), "\(before.output)")
            try workspace.succeed("sweep small.yaml --set seeds=1")
            let after = try workspace.succeed("sweep small.yaml --dry-run")
            #expect(after.output.contains("8 trials, 4 of them already run."), "\(after.output)")
            // The identities listed are those of the runs.
            let lines = after.output.split(separator: "\n")
            for trial in try workspace.variantPlan("small").trials {
                let place = trial.coordinates.map { "\($0.path)=\($0.label)" }.joined(separator: "  ")
                #expect(lines.contains("\(trial.shortID)  \(place)"), "\(after.output)")
            }
        }

        @Test func statusTellsWhatIsDoneWhileASweepRuns() throws {
            let workspace = try Workspace.small(swept: false)
            try workspace.write(
                "small.yaml",
                smallExperiment.replacing("epochs: 2", with: "epochs: 100000").replacing("[0.01, 0.1]", with: "[0.1]"))
            let sweep = try workspace.start(
                "sweep small.yaml --workers 1")
            try until("a trial is being run") {
                guard FileManager.default.fileExists(atPath: workspace.path("results/small/plan.json")) else {
                    return false
                }
                let store = try workspace.store("small")
                return try workspace.plan("small").trials.contains { store.isLeased($0.id) }
            }
            for argument in ["small", "small.yaml"] {
                let status = try workspace.succeed("status \(argument)").output
                #expect(
                    status.contains("0 of 4 trials have a result") && status.contains("1 running, 3 left"), "\(status)")
                #expect(status.contains("One sweep is at work."), "\(status)")
            }
            sweep.send(SIGINT)
            #expect(try sweep.wait().code == 130)
            #expect(try workspace.succeed("status small").output.contains("0 running, 4 left"))
        }

        @Test func anExperimentIsFoundByItsName() throws {
            let workspace = try Workspace()
            try workspace.write("experiments/rates.yaml", smallExperiment)
            try workspace.write("experiments/broken.yaml", "name: broken\nsurprise: 1\n")
            let list = try workspace.succeed("list").output
            #expect(
                list.contains("rates") && list.contains("8 trials") && list.contains("Which rate is better?"), "\(list)"
            )
            #expect(list.contains("broken") && list.contains("surprise"), "\(list)")
            try workspace.fail("sweep ratez", saying: "'ratez'", "rates")
            // The file's name finds the spec; the spec's own name is the results'.
            try workspace.succeed("sweep rates --no-report")
            #expect(!FileManager.default.fileExists(atPath: workspace.path("results/small/report.md")))
            for name in ["rates", "small"] {
                #expect(try workspace.succeed("status \(name)").output.contains("8 of 8"))
                try workspace.succeed("report \(name)")
            }
        }

        @Test func theSchemaIsJSONThatKnowsTheVocabulary() throws {
            let workspace = try Workspace()
            let schema = try Value(json: workspace.succeed("schema").output)
            #expect(schema["$schema"]?.string?.hasPrefix("https://json-schema.org/") == true)
            let text = schema.canonicalJSON
            for word in ["adamw", "weight-decay", "fashion-mnist", "measured-train", "cross-entropy"] {
                #expect(text.contains("\"\(word)\""), "\(word) is not in the schema")
            }
        }

        @Test func helpIsNoError() throws {
            let workspace = try Workspace()
            for command in ["", "--help", "help sweep", "sweep --help", "data --help"] {
                let outcome = try workspace.succeed(command)
                #expect(outcome.output.contains("USAGE: azmoon") && outcome.errors.isEmpty, "\(outcome.text)")
            }
            #expect(try !workspace.succeed("--help").output.contains("worker"))
        }

        @Test func progressIsPlainLinesWhereThereIsNoTerminal() throws {
            let workspace = try Workspace.small(swept: false)
            let sweep = try workspace.succeed("sweep small.yaml")
            #expect(sweep.errors.allSatisfy { $0 == "\n" || !$0.isNewline && $0 != "\u{1B}" })
            #expect(sweep.errors.contains("small: 8/8"), "\(sweep.errors)")
            #expect(sweep.output == "Report: results/small/report.md\n")
        }

        @Test func runsAreAcceptedWhereverTheProgramIsCalledFrom() throws {
            let workspace = try Workspace.small(swept: false)
            try workspace.write("sub/folder/here", "")
            let process = try RunningProcess(
                [Program.path, "sweep", "../../small.yaml", "--results", "../../results"],
                in: workspace.path("sub/folder"),
                environment: Program.environment(workspace.variables))
            #expect(try process.wait().code == 0)
            try workspace.expectFinishedOnce("small")
        }
    }
}
