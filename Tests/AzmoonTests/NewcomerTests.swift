import Foundation
import Specs
import Testing

@testable import azmoon

extension ProgramTests {
    /// What somebody types who does not know the program yet, and what programs read.
    @Suite struct Newcomers {
        let workspace: Workspace

        init() throws { workspace = try Workspace() }

        @Test func anUnknownNameGetsTheNearest() throws {
            for (command, said) in [
                ("swep optimizers", "no command 'azmoon swep'. Did you mean 'sweep'?"),
                ("help swep", "Did you mean 'sweep'?"),
                ("data ftech mnist", "'azmoon data ftech'. Did you mean 'fetch'?"),
                ("weights shwo a.pth", "Did you mean 'show'?"), ("train", "The commands are: sweep, report"),
            ] {
                let outcome = try workspace.fail(command, code: 2, saying: said, "Usage: azmoon")
                #expect(!outcome.errors.contains("worker"), "\(outcome.errors)")
            }
            try workspace.write("experiments/optimizers.yaml", smallExperiment)
            for command in ["sweep", "status", "report"] {
                try workspace.fail("\(command) optimisers", saying: "Did you mean 'optimizers'?")
            }
            try workspace.fail("sweep nothing", saying: workspace.path("experiments"), "There are: optimizers")
            try workspace.fail("data fetch fashion-mnits", saying: "Did you mean 'fashion-mnist'?")
            try workspace.fail("weights fetch resnet81", saying: "Did you mean 'resnet18'?")
            try workspace.fail("classify a.jpg --model resnet81", saying: "Did you mean 'resnet18'?")
            try workspace.fail("describe lenet6 --input 1x28x28", saying: "Did you mean 'lenet5'?")
            // Known, whether or not it is on this machine.
            for (typed, meant) in [("mnits", "mnist"), ("fashion-mnits", "fashion-mnist")] {
                try workspace.fail(
                    "sweep optimizers --set data.source=\(typed)", saying: "unknown source", "Did you mean '\(meant)'?")
            }
        }

        /// Experiments had underscores in their names once.
        @Test func anOldNameIsUnderstood() throws {
            try workspace.write(
                "experiments/a-small-one.yaml", smallExperiment.replacing(/name: .*/, with: "name: a-small-one"))
            for command in ["sweep", "report", "status"] {
                let outcome = try workspace.succeed("\(command) a_small_one")
                #expect(outcome.errors.contains("'a_small_one' is called 'a-small-one' now"), "\(outcome.errors)")
            }
            // What was swept under the old name is still found by it.
            try FileManager.default.moveItem(
                atPath: workspace.path("results/a-small-one"), toPath: workspace.path("results/a_small_one"))
            #expect(try !workspace.succeed("status a_small_one").errors.contains("called"))
        }

        @Test func whereNothingIsEveryCommandSaysWhereItLooked() throws {
            let folder = workspace.folder.path
            for command in ["list", "list --json", "sweep optimizers"] {
                try workspace.fail(command, saying: "\(folder)/experiments does not exist", "azmoon new NAME")
            }
            for command in ["status optimizers", "report optimizers", "report optimizers --json"] {
                try workspace.fail(command, saying: "results/optimizers (in \(folder))", "azmoon sweep optimizers")
            }
            try workspace.fail("replay 0123", saying: "'results' with results (in \(folder))")
            try workspace.write("experiments/notes.txt", "")
            try workspace.fail("list", saying: "\(folder)/experiments holds no YAML files", "azmoon new NAME")
        }

        @Test func aNewExperimentRunsAsItIs() throws {
            let outcome = try workspace.succeed("new first-try")
            #expect(outcome.output.contains("azmoon sweep first-try"), "\(outcome.output)")
            let text = try workspace.text("experiments/first-try.yaml")
            let schema = try #require(text.firstMatch(of: /^# yaml-language-server: \$schema=\.\/(.*)\n/)).output.1
            #expect(try workspace.text("experiments/\(schema)") == workspace.succeed("schema").output.dropLast())
            try workspace.succeed("sweep first-try --set training.epochs=1")
            #expect(
                try workspace.text("results/first-try/variants/training.epochs=1/report.md").contains("**Answer.**"))
            #expect(try workspace.names("experiments") == [".schema.json", "first-try.yaml"])

            try workspace.write("experiments/first-try.yaml", "name: mine\n")
            try workspace.fail("new first-try", saying: "experiments/first-try.yaml already")
            #expect(try workspace.text("experiments/first-try.yaml") == "name: mine\n")
            for name in ["First", "../out", "a/b", "-x"] {
                let wrong = try workspace.run(["new", "--", name])
                #expect(wrong.code == 1 && wrong.errors.contains("cannot be a folder's"), "\(wrong.text)")
            }
            #expect(try workspace.names("experiments") == [".schema.json", "first-try.yaml"])
        }

        @Test func completionsAreScriptsOfTheShell() throws {
            for (shell, mark) in [("bash", "complete "), ("zsh", "#compdef azmoon"), ("fish", "complete -c")] {
                let script = try workspace.succeed("completions \(shell)").output
                #expect(script.contains(mark) && script.contains("describe"), "\(script.prefix(200))")
            }
            try workspace.fail("completions tcsh", code: 2, saying: "bash", "zsh", "fish")
        }

        private func json(_ command: String) throws -> Value {
            let outcome = try workspace.succeed(command)
            return try Value(json: outcome.output)
        }

        @Test func listAndStatusForPrograms() throws {
            try workspace.write("experiments/small.yaml", smallExperiment)
            try workspace.write("experiments/broken.yaml", "name: broken\nsurprise: 1\n")
            let list = try #require(try json("list --json").list)
            #expect(list.map { $0["name"]?.string } == ["broken", "small"])
            #expect(list[0]["error"]?.string?.contains("surprise") == true && list[1]["error"] == nil)
            #expect(list[1]["trials"]?.integer == 8 && list[1]["path"]?.string == "experiments/small.yaml")

            try workspace.succeed("sweep small --no-report --set seeds=1")
            let status = try json("status small --set seeds=1 --json")
            #expect(status["trials"]?.integer == 4 && status["results"]?["completed"]?.integer == 4)
            #expect(status["left"]?.integer == 0 && status["sweeps_at_work"]?.integer == 0)
            #expect(status["failures"]?.list == [] && status["seconds_left"] == .null)
        }

        @Test func resultsForPrograms() throws {
            try workspace.write("small.yaml", smallExperiment.replacing("seeds: 2", with: "seeds: 3"))
            try workspace.succeed("sweep small.yaml --no-report")
            let before = try workspace.names("results/small")
            let results = try json("report small --json")
            #expect(try workspace.names("results/small") == before)
            #expect(results["metric"]?["name"]?.string == "test/accuracy")
            #expect(results["answer"]?.string?.contains("mean test accuracy") == true)
            let rows = try #require(results["results"]?.list)
            #expect(Set(rows.compactMap { $0["label"]?.string }) == ["sgd", "adam"])
            let ids = Set(try workspace.plan("small").trials.map(\.shortID))
            for row in rows {
                let values = try #require(row["values"]?.list)
                let numbers = values.compactMap { $0["value"]?.number }
                #expect(numbers.count == 3 && row["n"]?.integer == 3)
                #expect(abs(numbers.reduce(0, +) / 3 - (row["mean"]?.number ?? -1)) < 1e-12)
                #expect(values.allSatisfy { ids.contains($0["trial"]?.string ?? "") })
                #expect(values.allSatisfy { ["0.01", "0.1"].contains($0["along"]?.string) })
            }
            let pair = try #require(results["comparisons"]?.list?.first)
            #expect(pair["first"] == rows[0]["label"] && pair["second"] == rows[1]["label"])
            #expect(pair["distinguishable"]?.boolean != nil && results["failures"]?.list == [])
            try workspace.fail("report small --json --to elsewhere", code: 2, saying: "--json writes no files")
        }

        @Test func aMappingIsSetAsInAFile() throws {
            try workspace.write("small.yaml", smallExperiment)
            let set = ["model.hidden={depth: 1, width: 16}", "report={compare: optimizer, along: optimizer.lr}"]
            let outcome = try workspace.run(["sweep", "small.yaml", "--no-report"] + set.flatMap { ["--set", $0] })
            #expect(outcome.code == 0, "\(outcome.text)")
            let hidden = try workspace.variantPlan("small").trials.map { $0.settings["model"]?["mlp"]?["hidden"] }
            #expect(hidden.allSatisfy { $0?["width"]?.integer == 16 && $0?["depth"]?.integer == 1 })
        }

        @Test func describeTellsWhatSizeThePaperTakes() throws {
            for (model, said) in [
                ("lenet5", "takes 32x32"), ("unet", "572x572"), ("cifar-cnn", "32x32"), ("resnet", "are of 32x32"),
                ("densenet", "are of 32x32"), ("deepobs-2c2d", "28x28"),
            ] {
                let output = try workspace.succeed("describe \(model) --input 1x32x32").output
                let line = output.split(separator: "\n").dropFirst().first ?? ""
                #expect(line.contains(said), "\(line)")
                let json = try json("describe \(model) --input 1x32x32 --json")
                #expect(json["documentation"]?.string == String(line))
            }
        }

        /// A note of the commit counts for the program that it was written for.
        @Test func theVersionNamesTheCommit() throws {
            let program = workspace.path("program/azmoon")
            try workspace.write("program/.keep", "")
            try FileManager.default.copyItem(atPath: Program.path, toPath: program)
            func version() throws -> String {
                try RunningProcess(
                    [program, "--version"], in: workspace.folder.path, environment: Program.environment([:])
                ).wait().output
            }
            #expect(try version().contains("\ncommit unknown"))
            let sum = try RunningProcess(
                ["/bin/sh", "-c", "exec sha256sum '\(program)'"], in: workspace.folder.path,
                environment: Program.environment([:])
            ).wait().output.prefix(64)
            try workspace.write("share/azmoon/commit", "0123abcd+changes \(sum)\n")
            try workspace.write("program/azmoon.commit", "9999 \(String(repeating: "0", count: 64))\n")
            #expect(try version().contains("\ncommit 0123abcd+changes\n"))
            try workspace.write("program/azmoon.commit", "4567 \(sum)\n")
            #expect(try version().contains("\ncommit 4567\n"))
        }
    }
}
