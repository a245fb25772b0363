import Foundation
import Testing

@testable import Analysis
@testable import Reports

@Suite struct PublishedReportTests {
    private func report(shift: Double) throws -> Report { Report(try analysis(shift: shift)) }

    func analysis(shift: Double) throws -> Analysis {
        var sweep = SyntheticSweep(
            optimizers: [
                .init(name: "sgd", bestRate: 0.1, accuracy: 0.8), .init(name: "adam", bestRate: 0.1, accuracy: 0.8),
            ],
            rates: [0.1], seeds: 3)
        sweep.report = .object([
            "compare": .string("optimizer"), "along": .string("optimizer.lr"), "metric": .string("test/accuracy"),
            "published": .string("published/x.csv"),
        ])
        let runs = sweep.runs()
        let own = runs.first?.curves["test/accuracy"]
        let rows = own.map { curve in
            curve.indices.flatMap { epoch in
                (0..<2).map { "SGD,\($0),\(epoch),\(curve[epoch] + shift + ($0 == 0 ? -0.05 : 0.05))" }
            }
        }
        let csv = (["optimizer,seed,epoch,test_accuracy"] + (rows ?? [])).joined(separator: "\n")
        return try Analysis(SweepRuns(plan: sweep.plan, runs: runs, published: PublishedCurves(csv: csv)))
    }

    @Test func saysThatAllAgrees() throws {
        let text = try report(shift: 0).markdown
        #expect(text.contains("## Beside published runs"))
        #expect(text.contains("At every epoch shown our mean test accuracy lies within two standard deviations"))
        #expect(text.contains("Nothing was published for adam") || text.contains("Nothing was published for `adam`"))
        #expect(!text.contains("**no**"))
    }

    @Test func saysWhereItDoesNot() throws {
        let text = try report(shift: 0.5).markdown
        #expect(text.contains("lies outside two standard deviations") && text.contains("(below)"))
        #expect(text.contains("| **no** |"))
    }

    @Test func theFigureHoldsBothCurves() throws {
        let figure = try #require(try report(shift: 0).figures.first { $0.name == "published-curves" })
        #expect(
            figure.data.code.hasPrefix(
                "sgd epoch,sgd ours,sgd published mean,sgd published lower,sgd published upper,sgd ours lower,sgd ours upper\n"
            ))
        #expect(figure.script.code.contains("filledcurves") && figure.script.code.contains("dashtype 2"))
    }
}
