import Foundation
import Testing

extension ProgramTests {
    /// Specs and options that are wrong: an exit code, and on standard error what is wrong and where. Nothing is written.
    @Suite struct Specifications {
        private let workspace: Workspace

        init() throws { workspace = try .small(swept: false) }

        private func expectNoResults(at location: SourceLocation = #_sourceLocation) {
            #expect(!FileManager.default.fileExists(atPath: workspace.path("results")), sourceLocation: location)
        }

        @Test(arguments: [
            ("epochs: 2", "epoch: 2", "wrong.yaml:5:12: ", "Did you mean 'epochs'?"),
            ("epochs: 2", "epochs: two", "wrong.yaml:5:20: ", "must be an integer"),
            ("batch: 32", "batch: 0", "wrong.yaml:5:30: ", "from 1 to"),
            ("[sgd, adam]", "[sgd, adamm]", "wrong.yaml:8:20: ", "Did you mean 'adam'?"),
            ("[0.01, 0.1]", "[0.01, -1]", "wrong.yaml:9:24: ", "'optimizer.lr'"),
            ("[0.01, 0.1]", "[0.01, .nan]", "wrong.yaml:9:24: ", "must be finite"),
            ("optimizer.lr: [", "optimizer.rate: [", "wrong.yaml:9:3: ", "sgd has no parameter 'rate'"),
            ("seeds: 2", "seeds: 100000000", "wrong.yaml:6:8: ", "from 1 to"),
            ("seeds: 2", "seeds: [99999999999999999999]", "wrong.yaml:6:9: ", "must be an integer"),
            ("name: small", "name: ../small", "wrong.yaml:1:7: ", "cannot be a folder's"),
            ("seeds: 2", "seeds: 2\nseeds: 3", "wrong.yaml:6:1: ", "'seeds'"),
            ("seeds: 2", "seeds: [2", "wrong.yaml:", "not valid YAML"),
            ("training:", "\ttraining:", "wrong.yaml:5:1: ", "A tab stands here"),
            ("train: 256", "train: 1000000000000", "wrong.yaml:3:60: ", "from 1 to 2147483647"),
            ("validation: 64", "validation: 9223372036854775807", "wrong.yaml:3:77: ", "from 0 to 2147483647"),
            ("{compare:", "{metric: test/acc, compare:", "wrong.yaml:10:18: ", "Did you mean 'test/accuracy'?"),
            ("{compare:", "{also: [tme], compare:", "wrong.yaml:10:16: ", "The runs hold: train/loss"),
            ("question: Which", "question: &a [*a, Which", "wrong.yaml:2:", "not valid YAML"),
        ])
        func aWrongSpecIsAnErrorWithItsPlace(old: String, new: String, place: String, message: String) throws {
            try #require(smallExperiment.contains(old))
            try workspace.write("wrong.yaml", smallExperiment.replacing(old, with: new))
            let outcome = try workspace.fail("sweep wrong.yaml", saying: place, message)
            #expect(outcome.errors.hasPrefix("azmoon: wrong.yaml:") && outcome.output.isEmpty, "\(outcome.text)")
            expectNoResults()
        }

        /// What only shows when the whole trial is put together is told before any trial runs, with the trial's place.
        @Test(arguments: [
            ("shape: [16]", "shape: [100000, 100000, 100000, 100000]", "GiB of memory"),
            ("shape: [16], classes: 4}}, train: 256", "shape: [100000]}}, train: 2147483647", "GiB of memory"),
            (
                "hidden: [8]", "hidden: [\([String](repeating: "65536", count: 64).joined(separator: ", "))]",
                "GiB of memory"
            ),
            ("batch: 32", "batch: 1000, drop-last: true", "no batch is left"),
            ("[sgd, adam]", "[{sgd: {nesterov: true}}]", "nesterov needs a momentum above 0"),
        ])
        func settingsThatDoNotFitAreAnError(old: String, new: String, message: String) throws {
            try #require(smallExperiment.contains(old))
            try workspace.write("wrong.yaml", smallExperiment.replacing(old, with: new))
            try workspace.fail("sweep wrong.yaml", saying: "the trial optimizer=", message)
            expectNoResults()
        }

        @Test func aFileOfAliasesIsAnError() throws {
            let bomb = (1...12).reduce("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n") { text, level in
                text + "a\(level): &a\(level) ["
                    + [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
            }
            try workspace.write("bomb.yaml", bomb)
            try workspace.fail("sweep bomb.yaml", saying: "bomb.yaml:", "aliases")
            try workspace.write("deep.yaml", "name: deep\nquestion: " + String(repeating: "[", count: 100_000))
            try workspace.fail("sweep deep.yaml", saying: "deep.yaml:2:", "nesting")
            try workspace.write("bytes.yaml", (0...255).map { UInt8($0) })
            try workspace.fail("sweep bytes.yaml", saying: "bytes.yaml:2:", "UTF-8")
            try workspace.write("long.yaml", String(repeating: "# long\n", count: 200_000))
            try workspace.fail("sweep long.yaml", saying: "long.yaml: ", "1 MiB")
            for content in ["", "- a list\n", "~"] {
                try workspace.write("other.yaml", content)
                try workspace.fail("sweep other.yaml", saying: "other.yaml:1:1: ")
            }
            expectNoResults()
        }

        @Test(arguments: [
            ("training.epoch=3", "Did you mean 'epochs'?"), ("training.epochs=x", "must be an integer"),
            ("training.epochs", "KEY=VALUE"), ("=3", "KEY=VALUE"), ("data.train=[1", "not valid YAML"),
            ("sweep.optimizer.lr=[a]", "must be a number"), ("seeds=0", "from 1 to"), ("loss=none", "cross-entropy"),
            ("name=../elsewhere", "cannot be a folder's"),
        ])
        func aWrongOverrideIsAnErrorThatNamesIt(override: String, message: String) throws {
            try workspace.fail("sweep small.yaml --set \(override)", saying: "azmoon: --set \(override)", message)
            expectNoResults()
        }

        @Test func whatIsNotThereIsAnError() throws {
            try workspace.fail("sweep absent.yaml", saying: "absent.yaml", "no such file")
            try workspace.fail("sweep absent", saying: "no experiment 'absent'")
            try workspace.fail("list", saying: "experiments/")
            for command in ["status", "report"] {
                try workspace.fail(
                    "\(command) small.yaml", saying: "no results in results/small", "azmoon sweep small.yaml")
            }
            try workspace.fail("replay 0123456789abcdef", saying: "'results'")
            try workspace.fail("replay nonsense", saying: "hexadecimal")
            try workspace.fail("data fetch nothing", saying: "fashion-mnist, mnist")
        }

        @Test(arguments: [
            "swep", "sweep", "sweep small.yaml extra", "sweep small.yaml --bogus", "sweep small.yaml --workers 0",
            "sweep small.yaml --workers many", "sweep small.yaml --threads 0", "sweep small.yaml --threads 100000",
            "sweep small.yaml --timeout 0", "sweep small.yaml --timeout nan", "sweep small.yaml --retry never",
            "replay",
            "replay 0123 --threads -1", "report", "status", "bench", "bench --rounds 0 small.yaml", "data fetch",
            "schema --extra", "worker",
        ])
        func aWrongCommandIsAUsageError(command: String) throws {
            try workspace.fail(command, code: 2, saying: "Usage: azmoon")
            expectNoResults()
        }
    }
}
