import Foundation
import Testing

extension ProgramTests {
    /// `azmoon compare` as a user runs it.
    @Suite struct Compare {
        private let workspace: Workspace

        init() throws {
            workspace = try Workspace()
            try workspace.write(
                "experiments/digits-mlp.yaml",
                """
                name: digits-mlp
                data: {source: digits, test: 100}
                model: {mlp: {hidden: [8]}}
                optimizer: {sgd: {lr: 0.1}}
                training: {epochs: 1, batch: 32}
                """)
        }

        private func compare(_ words: String..., code: Int32 = 0) throws -> Outcome {
            let outcome = try workspace.run(["compare"] + words)
            #expect(outcome.code == code, "\(outcome.text)")
            return outcome
        }

        private func lines(_ outcome: Outcome) -> [[Substring]] {
            outcome.output.split(separator: "\n").map { $0.split(separator: " ") }
        }

        @Test func twoLayersAreTimed() throws {
            let outcome = try compare(
                "{deformable-conv: {kernel: 3, out: 4, padding: same}}", "{conv: {kernel: 3, out: 4, padding: same}}",
                "--input", "2x6x6", "--rounds", "6")
            let rows = lines(outcome)
            // 4 x 2 x 9 weights and 4 biases; a deformable convolution has 18 offsets and 9 masks for each place, from a convolution of its own.
            #expect(rows.contains(["B", "conv", "76", "2,592", "4x6x6"]), "\(outcome.text)")
            #expect(rows.contains { $0.prefix(3) == ["A", "deformable-conv", "589"] }, "\(outcome.text)")
            #expect(outcome.output.contains("input 2x6x6, batch 1, 6 rounds, 1 thread, time on the processor"))
            for pass in ["forward", "backward"] {
                let row = try #require(rows.first { $0.first == pass[...] }, "\(outcome.text)")
                #expect(row.contains("µs") || row.contains("ms"), "\(row)")
                #expect(row.count { $0 == "to" } == 2 && row.suffix(1) == ["1"], "\(row)")
            }
            #expect(outcome.output.contains("A takes ") && outcome.output.contains(" B backward"), "\(outcome.text)")
        }

        @Test func modelsListsAndExperimentsToo() throws {
            let models = try compare(
                "{mlp: {hidden: [16]}}", "digits-mlp", "--rounds", "6", "--batch", "2")
            // The input and the classes are those of the experiment's data: 8x8 and ten.
            let rows = lines(models)
            #expect(rows.contains { $0.prefix(3) == ["A", "mlp", "1,210"] }, "\(models.text)")
            #expect(rows.contains { $0.prefix(5) == ["B", "mlp", "of", "digits-mlp", "610"] }, "\(models.text)")
            #expect(models.output.contains("batch 2, 6 rounds"))
            let file = try compare(
                "experiments/digits-mlp.yaml", "[flatten, {linear: 4}, relu, linear]", "--input", "1x4x4", "--rounds",
                "6", "--threads", "2")
            #expect(file.output.contains("mlp of digits-mlp") && file.output.contains("list of layers"), "\(file.text)")
            #expect(file.output.contains("2 threads, time on the wall's clock"), "\(file.text)")
        }

        @Test func whatCannotBeTimedIsAnError() throws {
            func fail(_ a: String, _ b: String, _ input: String? = "1x8x8", saying words: String...) throws {
                let outcome = try workspace.run(["compare", a, b] + (input.map { ["--input", $0] } ?? []))
                #expect(outcome.code == 1, "\(outcome.text)")
                for word in words { #expect(outcome.errors.contains(word), "\(word): \(outcome.errors)") }
            }
            try fail("cnov", "conv", saying: "A: there is no layer, model or experiment 'cnov'. Did you mean 'conv'?")
            try fail("{con: {out: 3}}", "relu", saying: "A: there is no layer", "Did you mean 'conv'?")
            try fail("relu", "digit-mlp", saying: "B: there is no layer", "Did you mean 'digits-mlp'?")
            try fail("relu", "zzzzzzzzzz", saying: "B: ", "'zzzzzzzzzz'", "azmoon schema")
            try fail("relu", "{conv: {out: 4, kernal: 3}}", saying: "B: ", "Did you mean 'kernel'?")
            try fail("{conv: {out: 4", "relu", saying: "A: ", "not valid YAML")
            try fail(
                "relu", "{conv: {out: 4, kernel: 9}}", saying: "B, sequential.layers.0.conv: ", "a kernel that spans 9")
            try fail("linear", "{conv: {out: 4, kernel: 3}}", "5", saying: "B, sequential.layers.0.conv: ", "[2, 5]")
            try fail("relu", "tanh", nil, saying: "--input")
            try fail("missing.yaml", "relu", saying: "missing.yaml", "no such file")
            try fail("", "relu", saying: "A is empty")
            for usage in ["compare relu", "compare relu tanh --input 8y8", "compare relu tanh --input 8 --rounds 5"] {
                try workspace.fail(usage, code: 2, saying: "Usage: azmoon")
            }
        }
    }
}
