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

    /// Classes have the names of the data in figures and tables, or numbers where there are none, or not as many.
    @Test(arguments: [["setosa", "versicolor", "virginica"], [], ["setosa", "virginica"]])
    func classesAreNamed(_ names: [String]) throws {
        var report = SyntheticSweep.small
        report.report = .object([
            "compare": .string("optimizer"), "along": .string("optimizer.lr"), "per-class": .boolean(true),
        ])
        let matrix = ConfusionMatrix(classes: 3, counts: [2, 0, 0, 1, 0, 1, 0, 0, 2])
        var sweep = report.sweep { _ in TrainingResult(confusion: matrix) }
        sweep.classNames = names
        let found = Report(try Analysis(sweep))
        let areAll = names.count == 3
        #expect(found.markdown.contains(areAll ? "| 2 virginica | 2 |" : "| 2 | 2 |"), "\(found.markdown)")
        let script = try #require(found.figures.first { $0.name == ConfusionFigure.name }).script.code
        #expect(script.contains("set xtics ('setosa' 0, 'versicolor' 1, 'virginica' 2)") == areAll, "\(script)")
        #expect(script.contains("'setosa'") == areAll)
    }

    @Test func itIsLeftOutUnlessAskedFor() throws {
        #expect(try !text(perClass: false).contains("## Each class"))
        #expect(try !text(perClass: false, metrics: "error-rate").contains("## Each class"))
        #expect(try text(perClass: false, metrics: "f1").contains("## Each class"))
    }
}
