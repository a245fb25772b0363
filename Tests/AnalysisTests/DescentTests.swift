import Foundation
import Runs
import Specs
import Store
import Testing

@testable import Analysis

@Suite struct DescentTests {
    private func landscape() throws -> Landscape {
        try #require(
            Landscape(
                axes: [[-2, 0, 2], [-1, 1]], values: [1, 2, 3, 4, 5, 6], minima: [[0, 0], [1, 1], [2, 0]],
                minimumValues: [0, 1e-12, 3]))
    }

    @Test func aLandscapeNeedsNumbersThatFit() throws {
        #expect(try landscape().minima.map(\.isLowest) == [true, true, false])
        #expect(Landscape(axes: [[0, 1]], values: [1]) == nil && Landscape(axes: [], values: []) == nil)
        #expect(Landscape(axes: [[0, 1]], values: [1, 2], minima: [[0]], minimumValues: []) == nil)
        #expect(Descent(positions: [[0, 0]], values: [], function: try landscape()) == nil)
    }

    @Test func arrivalIsAfterTheLastTimeAway() throws {
        func descent(_ positions: [[Double]]) throws -> Descent {
            try #require(Descent(positions: positions, values: positions.map { _ in 0 }, function: landscape()))
        }
        let path = try descent([[2, 0.5], [1, 1.001], [1, 1.5], [1.001, 1], [1, 1]])
        #expect(path.reached?.place == [1, 1] && path.arrival == 3)
        let away = try descent([[0, 0], [0.5, 0.1]])
        #expect(away.reached == nil && away.arrival == nil && away.nearest?.place == [0, 0])
        #expect(try descent([[2, 0]]).arrival == 0 && descent([[2, 0]]).reached?.isLowest == false)
    }

    @Test func aPathLeavesASaddleOnceItStaysBelow() throws {
        let saddle = Landscape.Saddle(place: [0, 0], value: 0)
        let function = try #require(
            Landscape(axes: [[-1, 1], [-1, 1]], values: [0, 0, 0, 0], saddles: [saddle]))
        func departure(_ values: [Double]) throws -> Int? {
            try #require(Descent(positions: values.map { [$0, 0] }, values: values, function: function)).departure
        }
        #expect(try departure([2, -1, 1, -1, -2]) == 3 && departure([2, -1, 0]) == nil && departure([-1]) == 0)
        #expect(try #require(Descent(positions: [[0, 0]], values: [-1], function: landscape())).departure == nil)
    }
}

@Suite struct FoldTests {
    /// Two models on three folds with one seed, or two.
    private func analysis(seeds: Int, over: Bool = true) throws -> Analysis {
        var trials: [Trial] = []
        for model in ["linear", "mlp"] {
            for fold in 0..<3 {
                for seed in 0..<seeds {
                    trials.append(
                        Trial(
                            id: TestSweep.identity(trials.count), index: trials.count, settings: .object([:]),
                            coordinates: [
                                Coordinate(path: "model", value: .string(model), label: model),
                                Coordinate(path: "data.fold", value: .integer(fold), label: "\(fold)"),
                                Coordinate(path: "seed", value: .integer(seed), label: "\(seed)"),
                            ]))
                }
            }
        }
        var report: [String: Value] = ["compare": .string("model")]
        if over { report["over"] = .string("data.fold") }
        let plan = Plan(
            name: "folds", question: "", task: "train", trials: trials,
            axes: [
                Axis(path: "model", labels: ["linear", "mlp"]), Axis(path: "data.fold", labels: ["0", "1", "2"]),
                Axis(path: "seed", labels: (0..<seeds).map { "\($0)" }),
            ], report: .object(report))
        let runs = trials.map { trial in
            TestSweep.run(trial, .values(test: 0.5 + 0.01 * Double(trial.index), validation: nil))
        }
        return try Analysis(SweepRuns(plan: plan, runs: runs))
    }

    @Test func foldsAreRepetitions() throws {
        let analysis = try analysis(seeds: 1)
        #expect(analysis.groups.map(\.label) == ["linear", "mlp"])
        #expect(analysis.seeds == ["0, fold 0", "0, fold 1", "0, fold 2"])
        #expect(analysis.groups[0].values.map(\.value) == [0.5, 0.51, 0.52] && analysis.pairedSeeds == 3)
        #expect(analysis.comparisons[0].differences.allSatisfy { abs($0 - 0.03) < 1e-12 })
        #expect(try self.analysis(seeds: 2).groups[1].values.count == 6)
    }

    @Test func withoutOverNothingIsAveragedSilently() throws {
        #expect(try analysis(seeds: 1, over: false).groups.count == 6)
    }

    @Test func overMustBeAnAxisOfItsOwn() throws {
        var sweep = TestSweep()
        sweep.report["over"] = .string("data.fold")
        #expect(
            throws: AnalysisError.unknownAxis(key: "over", path: "data.fold", known: ["optimizer", "optimizer.lr"])
        ) {
            try sweep.analysis { _ in .values(test: 1, validation: nil) }
        }
        sweep.report["over"] = .string("optimizer")
        #expect(throws: AnalysisError.self) { try sweep.analysis { _ in .values(test: 1, validation: nil) } }
    }
}
