import Foundation
import Store
import Testing

extension ProgramTests {
    @Suite struct Replay {
        private let workspace: Workspace
        private let id: String

        init() throws {
            workspace = try .small()
            id = try #require(workspace.plan("small").trials.last).id
        }

        /// Stores the run with one dataset changed, as if it had come out so.
        private func rewrite(_ path: String, _ change: (RunDataset) -> RunDataset?) throws {
            let store = try workspace.store("small")
            let run = try store.open(id)
            var record = RunRecord(
                trialID: run.trialID, status: run.status, reason: run.reason, settings: run.settings,
                provenance: run.provenance
            )
            for other in try run.datasetPaths() {
                let dataset = try run.read(other)
                if let dataset = other == path ? change(dataset) : dataset { record.datasets.append(dataset) }
            }
            try store.write(record)
        }

        @Test(arguments: [1, 2]) func theSameBitsAreSuccess(threads: Int) throws {
            for digits in [64, 16, 8] {
                let outcome = try workspace.succeed("replay \(id.prefix(digits)) --threads \(threads)")
                #expect(outcome.output.contains("The same bits: trial \(id.prefix(16))"), "\(outcome.text)")
            }
            // What replay compares is everything but times and places: all that the tests of kills compare.
            let arrays = try RunBits(workspace.store("small").open(id)).arrays.count
            #expect(try workspace.succeed("replay \(id)").output.contains("\(arrays) arrays compared"))
        }

        @Test func aChangedWeightIsFound() throws {
            try rewrite("/tensors/final/3.weight") { dataset in
                guard case .float32(var values) = dataset.elements else { return nil }
                values[5] = values[5].nextUp
                return RunDataset(path: dataset.path, shape: dataset.shape, elements: .float32(values))
            }
            let outcome = try workspace.run("replay \(id.prefix(16))")
            #expect(outcome.code == 1)
            #expect(outcome.output.contains("/tensors/final/3.weight: differs from element 5 on"), "\(outcome.text)")
            #expect(outcome.output.contains("NOT the same"), "\(outcome.text)")
        }

        @Test func lostArraysAreFound() throws {
            let paths = [
                "/tensors/initial/1.bias", "/curves/test/accuracy", "/predictions/test", "/steps/loss",
                "/confusion/test",
            ]
            for path in paths { try rewrite(path) { _ in nil } }
            let outcome = try workspace.run("replay \(id)")
            #expect(outcome.code == 1)
            for path in paths {
                #expect(outcome.output.contains("\(path): only in the replayed run"), "\(outcome.text)")
            }
        }

        @Test func timesMayDiffer() throws {
            try rewrite("/timing/total") { RunDataset(path: $0.path, shape: [], elements: .float64([123])) }
            try workspace.succeed("replay \(id)")
        }

        @Test func aDamagedRunIsAnError() throws {
            let file = "results/small/runs/\(id.prefix(16)).h5"
            try workspace.write(file, Array(workspace.bytes(file).dropLast()))
            try workspace.fail("replay \(id)", saying: file, "damaged", "Run the sweep again")
        }

        @Test func anIDThatNamesNoneOrManyIsAnError() throws {
            try workspace.fail("replay 00000000000000000000", saying: "no run in results")
            let first = try workspace.plan("small").trials.map { $0.id.prefix(1) }
            let shared = try #require(
                first.first { digit in first.count { $0 == digit } > 1 }, "17 trials would be sure to share one")
            try workspace.fail("replay \(shared)", saying: "give more digits")
        }

        @Test func divergedRunsRepeatToo() throws {
            try workspace.succeed("sweep small.yaml --set sweep.optimizer.lr=[1.0e+30] --set seeds=1")
            for trial in try workspace.variantPlan("small").trials { try workspace.succeed("replay \(trial.id)") }
        }
    }
}
