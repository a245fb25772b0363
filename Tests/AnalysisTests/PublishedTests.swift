import Foundation
import Specs
import Testing

@testable import Analysis

/// Curves that others published.
enum Published {
    /// DeepOBS's runs; published/README.md says where they are from.
    static let deepOBS = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("published/deepobs-fmnist-2c2d.csv").path
}

@Suite struct PublishedTests {
    @Test func readsDeepOBS() throws {
        let curves = try PublishedCurves(csv: String(contentsOfFile: Published.deepOBS, encoding: .utf8))
        #expect(curves.labels == ["adam", "momentum", "sgd"])
        let values = curves.values(of: "SGD", "test/accuracy", epoch: 1)
        #expect(values.count == 10)
        #expect(abs(Statistics.mean(values) - 0.8545) < 5e-5)
        #expect(curves.lastEpoch(of: "Adam", "train/loss") == 100)
        #expect(curves.values(of: "Adam", "test/accuracy", epoch: 101).isEmpty)
        #expect(curves.values(of: "lion", "test/accuracy", epoch: 1).isEmpty)
    }

    @Test(arguments: [
        ("", 1, "header"), ("optimizer,seed,epoch\n", 1, "header"), ("seed,epoch,a,test_loss\n", 1, "header"),
        ("o,seed,epoch,test_loss\n", 1, "no row"), ("o,seed,epoch,test_loss\na,1,0\n", 2, "3 fields"),
        ("o,seed,epoch,test_loss\na,1,0,0.5\n\na,1,x,0.5\n", 4, "'x'"),
        ("o,seed,epoch,test_loss\na,1,0,high\n", 2, "'high'"), ("o,seed,epoch,test_loss\na,1,-1,2\n", 2, "'-1'"),
        ("o,seed,epoch,test_loss\na,1,0,1\nA,1,0,2\n", 3, "repeats"),
    ])
    func saysWhatIsWrong(_ text: String, _ line: Int, _ word: String) {
        do throws(AnalysisError) {
            _ = try PublishedCurves(csv: text)
            Issue.record("no error")
        } catch {
            #expect(error.description.contains("line \(line) ") && error.description.contains(word), "\(error)")
        }
    }

    /// Three published seeds at 0.8, 0.82 and 0.84: within two deviations lies 0.78 to 0.86.
    private let table =
        "optimizer,seed,epoch,test_accuracy,note\r\n"
        + (0...10).flatMap { epoch in
            (0..<3).map { "A,\($0),\(epoch),\(0.8 + 0.02 * Double($0)),x\r\n" }
        }.joined()

    private func analysis(_ csv: String, _ values: [Double]) throws -> Analysis {
        let sweep = TestSweep(rates: [0.1], seeds: 2)
        let runs = zip(sweep.plan.trials, sweep.places).map { trial, place in
            TestSweep.run(trial, .curves(["test/accuracy": values.map { $0 + (place.seed == 0 ? -0.01 : 0.01) }]))
        }
        return try Analysis(SweepRuns(plan: sweep.plan, runs: runs, published: PublishedCurves(csv: csv)))
    }

    @Test func setsMeansBesideTheBand() throws {
        let comparisons = try analysis(table, [0.1, 0.79, 0.82, 0.85, 0.861, 0.9, 0.8]).published
        #expect(comparisons.map(\.group) == [0])
        let points = comparisons[0].points
        #expect(points.map(\.epoch) == [1, 2, 3, 4, 5, 6])
        #expect(points.map(\.agrees) == [true, true, true, false, false, true])
        #expect(abs(points[0].deviation - 0.02) < 1e-12 && abs(points[0].published - 0.82) < 1e-12)
        #expect(points[0].seeds == 2 && points[0].publishedSeeds == 3)
        #expect(comparisons[0].shown.map(\.epoch) == [1, 2, 5])
    }

    /// A published table says `32` of a batch, where our label is `batch=32`.
    @Test func settingsThatAreNoNamesAreFoundByTheirValue() throws {
        let trials = [32, 64].enumerated().map { index, batch in
            Trial(
                id: TestSweep.identity(index), index: index, settings: .object([:]),
                coordinates: [Coordinate(path: "training.batch", value: .integer(batch), label: "\(batch)")])
        }
        let plan = Plan(
            name: "test", question: "?", task: "train", trials: trials,
            axes: [Axis(path: "training.batch", labels: ["32", "64"])],
            report: .object(["compare": .string("training.batch")]))
        let runs = trials.map { TestSweep.run($0, .curves(["test/accuracy": [0.1, 0.8]])) }
        let published = try PublishedCurves(csv: table.replacing("A,", with: "64,"))
        let analysis = try Analysis(SweepRuns(plan: plan, runs: runs, published: published))
        #expect(analysis.groups.map(\.label) == ["batch=32", "batch=64"])
        #expect(analysis.published.map(\.group) == [1])
    }

    @Test func otherLabelsAreAnError() {
        #expect(throws: AnalysisError.otherPublished(labels: ["z"], known: ["a", "b"])) {
            try analysis("o,seed,epoch,test_accuracy\nz,1,1,0.5\n", [0.1, 0.5])
        }
    }
}
