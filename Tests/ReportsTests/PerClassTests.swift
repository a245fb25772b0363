import Runs
import Specs
import Testing

@testable import Analysis
@testable import Reports

struct PerClassTests {
    /// Of six samples; class 1 is never given.
    private func text(perClass: Bool, metrics: String? = nil) throws -> String {
        var sweep = SyntheticSweep.small
        if perClass, case .object(var report) = sweep.report {
            report["per-class"] = .boolean(true)
            sweep.report = .object(report)
        }
        if let metrics { sweep.settings["training"] = .object(["metrics": .list([.object([metrics: .object([:])])])]) }
        let matrix = ConfusionMatrix(classes: 3, counts: [2, 0, 0, 1, 0, 1, 0, 0, 2])
        return Report(try Analysis(sweep.sweep { _ in TrainingResult(confusion: matrix) })).markdown
    }

    @Test func eachClassIsTold() throws {
        let text = try text(perClass: true)
        #expect(text.contains("## Each class"))
        #expect(text.contains("| 0 | 2 | 66.67% | 100.00% | 80.00% |"))
        #expect(text.contains("| 1 | 2 | 0.00% | 0.00% | 0.00% |"))
        #expect(text.contains("| class | samples | precision | recall | F1 |"))
    }

    @Test func itIsLeftOutUnlessAskedFor() throws {
        #expect(try !text(perClass: false).contains("## Each class"))
        #expect(try !text(perClass: false, metrics: "error-rate").contains("## Each class"))
        #expect(try text(perClass: false, metrics: "f1").contains("## Each class"))
    }
}
