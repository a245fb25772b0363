import Foundation
import Testing

extension ProgramTests {
    /// Metrics that a spec asks for, as a user meets them.
    @Suite struct Metrics {
        private static func spec(_ metrics: String, report: String) -> String {
            """
            name: metrics
            question: How well is each class found?
            data: {source: iris, train: 90, test: 45}
            model: linear
            optimizer: {adam: {lr: 0.05}}
            training: {epochs: 3, batch: 30\(metrics)}
            seeds: 2
            report: \(report)
            """
        }

        @Test func theReportIsAboutWhatIsAskedFor() throws {
            let workspace = try Workspace()
            try workspace.write(
                "metrics.yaml",
                Self.spec(", metrics: [f1, {top-k-accuracy: 2}]", report: "{metric: f1, also: [top-2-accuracy]}"))
            try workspace.succeed("sweep metrics.yaml --workers 1")
            let report = try workspace.text("results/metrics/report.md")
            #expect(report.contains("mean test F1") && report.contains("test top-2 accuracy"), "\(report)")
            #expect(
                report.contains("## Each class") && report.contains("| class | samples | precision | recall | F1 |"))
        }

        @Test func whatIsNotMeasuredIsToldWithWhatToWrite() throws {
            let workspace = try Workspace()
            try workspace.write("metrics.yaml", Self.spec("", report: "{metric: f1}"))
            let outcome = try workspace.run("sweep metrics.yaml --workers 1")
            #expect(outcome.code != 0 && outcome.errors.contains("training: {metrics: [f1]}"), "\(outcome.text)")
            #expect(outcome.errors.contains("metrics.yaml:8:"), "\(outcome.text)")
        }

        @Test func whatSaysNothingOfClassesIsRefused() throws {
            let workspace = try Workspace()
            try workspace.write("metrics.yaml", Self.spec(", metrics: [psnr]", report: "{}"))
            let outcome = try workspace.run("sweep metrics.yaml --workers 1")
            #expect(
                outcome.code != 0 && outcome.errors.contains("psnr compares values, and the targets are classes"),
                "\(outcome.text)")
        }
    }
}
