import Foundation
import Store
import Testing

extension ProgramTests {
    /// `training.numerics`: which algorithms a trial's convolutions may use.
    @Suite struct Numerics {
        private let workspace: Workspace

        /// Convolutions of a shape that Winograd's algorithm takes.
        private func experiment(_ name: String, _ more: String) -> String {
            """
            name: \(name)
            data: {source: {random: {shape: [64, 16, 16], classes: 4}}, train: 16, test: 8}
            model: {sequential: [{conv: {out: 64, kernel: 3, padding: 1}}, {adaptive-avg-pool: 2}, flatten, linear]}
            optimizer: {sgd: {lr: 0.01}}
            training: {epochs: 2, batch: 8}
            \(more)
            """
        }

        init() throws { workspace = try Workspace() }

        @Test func exactIsAnotherTrialWithNearlyTheSameResult() throws {
            // One process runs all: what it did before must not matter.
            try workspace.write("both.yaml", experiment("both", "sweep: {training.numerics: [exact, fast]}\nseeds: 2"))
            try workspace.write("plain.yaml", experiment("plain", "seeds: 2"))
            try workspace.succeed("sweep both.yaml --workers 1 --no-report")
            try workspace.succeed("sweep plain.yaml --workers 1 --no-report")
            let (both, plain) = (try workspace.runs("both"), try workspace.runs("plain"))
            #expect(both.count == 4 && plain.count == 2)
            // The default is no setting: the same trials, and the same bits.
            for (id, run) in plain { #expect(both[id] == run, "\(id)") }
            #expect(plain.values.allSatisfy { !$0.settings.contains("numerics") })
            for seed in [0, 1] {
                let weights = try workspace.plan("both").trials.filter { $0.label(along: "seed") == "\(seed)" }.map {
                    trial in
                    let elements = try workspace.store("both").open(trial.id).read("/tensors/final/0.weight").elements
                    guard case .float32(let values) = elements else { return [Float]() }
                    return values
                }
                #expect(weights.count == 2 && weights[0].count == 64 * 64 * 9 && weights[0] != weights[1])
                let largest = zip(weights[0], weights[1]).map { abs($0 - $1) }.max() ?? .infinity
                #expect(largest < 1e-5, "\(largest)")
            }
            let exact = try #require(try workspace.plan("both").trials.first)
            #expect(exact.label(along: "training.numerics") == "exact")
            #expect(try workspace.succeed("replay \(exact.id.prefix(16))").output.contains("The same bits"))
        }

        @Test func otherWordsAreRefused() throws {
            try workspace.write(
                "wrong.yaml", experiment("wrong", "").replacing("batch: 8", with: "batch: 8, numerics: slow"))
            try workspace.fail("sweep wrong.yaml --dry-run", saying: "cannot be 'slow'", "fast, exact")
        }
    }
}
