import Foundation
import Specs
import Store
import Testing

@testable import Analysis

@Suite struct StoreLoadingTests {
    @Test func readsWhatTheStoreHoldsAndNamesWhatIsDamaged() throws {
        let directory = FileManager.default.temporaryDirectory.path + "/azmoon-analysis-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let store = try RunStore(directory: directory)
        let plan = TestSweep(labels: ["a"], rates: [0.1], seeds: 4).plan
        for trial in plan.trials.prefix(3) {
            try store.write(
                RunRecord(
                    trialID: trial.id, status: trial.index == 1 ? .diverged : .completed,
                    reason: trial.index == 1 ? "inf at step 3" : "", settings: "{}", provenance: #"{"commit":"abc"}"#,
                    datasets: [
                        RunDataset(path: "/curves/test/accuracy", shape: [2], elements: .float64([0.1, 0.75])),
                        RunDataset(path: "/steps/loss", shape: [3], elements: .float32([2, 1, 0.5])),
                        RunDataset(path: "/confusion/test", shape: [2, 2], elements: .int64([3, 1, 0, 4])),
                        RunDataset(path: "/timing/total", shape: [], elements: .float64([1.5])),
                    ]))
        }
        let cut = store.runPath(plan.trials[2].id)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: cut))
        try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: cut))

        let sweep = try SweepRuns(plan: plan, store: store)
        #expect(sweep.runs.count == 2)
        #expect(sweep.damaged.map(\.trial) == [plan.trials[2]])
        let run = try #require(sweep.runs[plan.trials[0].id])
        #expect(run.curves == ["test/accuracy": [0.1, 0.75]])
        #expect(run.training.steps == 3 && run.timing == ["total": 1.5] && run.epochs == 1)
        #expect(run.confusion?.accuracy == 0.875)
        #expect(run.provenance == .object(["commit": .string("abc")]))
        #expect(sweep.runs[plan.trials[1].id]?.outcome(of: "test/accuracy") == .failed)

        let analysis = try Analysis(plan: plan, store: store)
        #expect(analysis.missing == Array(plan.trials[2...]))
        #expect(analysis.damaged.count == 1)
    }
}
