import Foundation
import Store
import Testing

extension ProgramTests {
    /// `task: time` as a user runs it.
    @Suite struct Timing {
        private static let spec = """
            name: timing
            question: What does a kernel cost?
            task: time
            candidate: {sequential: [{conv: {kernel: 5, padding: same}}]}
            baseline: {sequential: [{conv: {kernel: 1}}]}
            input: [4, 8, 8]
            batch: 1
            rounds: 6
            warm-up: 1
            sample: 1.0e-4
            sweep:
              input.1-2: [6, 8]
            """

        private func swept() throws -> Workspace {
            let workspace = try Workspace()
            try workspace.write("timing.yaml", Self.spec)
            let outcome = try workspace.succeed("sweep timing.yaml --workers 2")
            #expect(outcome.errors.contains("run one at a time: 1 worker"), "\(outcome.text)")
            return workspace
        }

        @Test func theReportTellsRatiosAndTheSelfTest() throws {
            let workspace = try swept()
            let report = try workspace.text("results/timing/report.md")
            #expect(report.contains("A/A self-test") && report.contains("| size | pass |"), "\(report)")
            // From the stored runs alone, byte for byte; what is stored is not measured again.
            let files = try workspace.names("results/timing/runs")
            let before = try workspace.bytes("results/timing/runs/\(try #require(files.first))")
            try workspace.succeed("sweep timing.yaml")
            #expect(try workspace.text("results/timing/report.md") == report)
            #expect(try workspace.bytes("results/timing/runs/\(try #require(files.first))") == before)
        }

        @Test func replayComparesResultsAndPrintsTimes() throws {
            let workspace = try swept()
            let store = try workspace.store("timing")
            let id = try #require(workspace.plan("timing").trials.first).id
            let outcome = try workspace.succeed("replay \(id)")
            #expect(outcome.output.contains("The same bits") && outcome.output.contains("6 arrays compared"))
            #expect(outcome.output.contains("Times are measurements, which no replay repeats"), "\(outcome.text)")
            #expect(outcome.output.contains("candidate/forward: "), "\(outcome.text)")
            // Another result is found, whatever the times.
            let run = try store.open(id)
            var record = RunRecord(
                trialID: run.trialID, status: run.status, reason: run.reason, settings: run.settings,
                provenance: run.provenance
            )
            for path in try run.datasetPaths() {
                var dataset = try run.read(path)
                if path == "/results/candidate/output" {
                    dataset = RunDataset(path: path, shape: [2], elements: .float64([1, 2]))
                }
                record.datasets.append(dataset)
            }
            try store.write(record)
            let changed = try workspace.run("replay \(id)")
            #expect(
                changed.code == 1 && changed.output.contains("/results/candidate/output: differs"), "\(changed.text)")
        }
    }
}
