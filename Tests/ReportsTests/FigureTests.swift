import Foundation
import Images
import Runs
import Testing

@testable import Analysis
@testable import Reports

/// What figures do with values that need care.
@Suite struct FigureTests {
    /// Two labels whose runs have the curve of test loss that `curve` gives for a label and a seed.
    func analysis(seeds: Int = 2, _ curve: (String, Int) -> [Double]) throws -> Analysis {
        var sweep = SyntheticSweep.small
        sweep.rates = [0.1]
        sweep.seeds = seeds
        sweep.report = .object([
            "compare": .string("optimizer"), "along": .string("optimizer.lr"), "metric": .string("test/loss"),
        ])
        let plan = sweep.plan
        let runs = try plan.trials.map { trial in
            let label = try #require(trial.label(along: "optimizer"))
            return RunSummary(
                trial: trial, status: .completed, curves: ["test/loss": curve(label, trial.index % seeds)],
                timing: ["total": 0.02, "forward": 0.01], content: TrainingResult(steps: 100))
        }
        return try Analysis(SweepRuns(plan: plan, runs: runs))
    }

    /// Losses a hundredfold apart: their arithmetic mean follows the worst one, and its interval reaches below zero.
    @Test func onALogarithmicAxisMeansAreGeometric() throws {
        let figure = try #require(
            LearningCurves.figure(
                analysis(seeds: 3) { label, seed in
                    [2, 0.5, label == "adam" ? [1e-4, 1e-3, 1e-2][seed] : 0.1]
                }))
        let rows = figure.data.code.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
        #expect(rows[0][1...3] == ["sgd test/loss geometric mean", "sgd test/loss lower", "sgd test/loss upper"])
        let last = rows[3].compactMap(Double.init)
        #expect(abs(last[4] - 1e-3) < 1e-9, "\(last)")
        // exp of the t interval of three logarithms, one decade apart: t of two degrees of freedom times their standard error.
        let half = StudentT(degreesOfFreedom: 2).quantile(0.975) * log(10) / 3.0.squareRoot()
        #expect(abs(last[5] / (1e-3 * exp(-half)) - 1) < 1e-6 && abs(last[6] / (1e-3 * exp(half)) - 1) < 1e-6)
        #expect(figure.caption.contains("means are geometric and intervals are of the logarithms"))
    }

    /// Two seeds keep the second epoch of the first label, and one each of the second label's.
    @Test func keptEpochsAreMarked() throws {
        let sweep = SyntheticSweep.small
        let found = sweep.sweep { run in
            var result = TrainingResult(steps: 10)
            if run.trial.index % sweep.seeds < 2 { result.keptEpoch = 1 + run.trial.index % sweep.seeds }
            return result
        }
        let figure = try #require(LearningCurves.figure(Analysis(found)))
        let rows = figure.data.code.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
        #expect(Array(rows[0].suffix(2)) == ["sgd seeds that kept it", "adam seeds that kept it"])
        #expect(rows.dropFirst().map { Array($0.suffix(2)) } == [["0", "0"], ["1", "1"], ["1", "1"]])
        #expect(figure.script.code.contains("($14 > 0 ?") && figure.script.code.contains("($15 > 0 ?"))
        #expect(figure.caption.contains("whose weights were kept") && figure.caption.contains("the more seeds"))
        let others = try #require(LearningCurves.figure(Analysis(sweep.sweep())))
        #expect(!others.caption.contains("kept") && !others.script.code.contains("pointtype 6 pointsize variable"))
    }

    /// The last stage follows the ones before, and each begins where the one before ended.
    @Test func everyStageIsDrawnInOrder() throws {
        let figure = try #require(StageCurves.figure(Analysis(SyntheticSweep.small.sweep(FigureRuleTests.staged))))
        let rows = figure.data.code.split(separator: "\n").dropFirst().map {
            $0.split(separator: ",").map(String.init)
        }
        let sgd = rows.filter { $0[1] == "train/accuracy" && $0[2] == "sgd" }
        #expect(sgd.map { "\($0[4]) \($0[6])" } == (0...5).map { "1 \($0)" } + (5...7).map { "2 \($0)" })
        #expect(sgd.map { $0[5] } == Array(repeating: "embedding", count: 6) + Array(repeating: "the last", count: 3))
        #expect(Set(rows.map { $0[1] }) == ["train/accuracy", "train/loss"])
        #expect(figure.caption.contains("Stages: 1 embedding, 2 the last."))
        #expect(figure.script.code.contains("set arrow from 5, graph 0 to 5, graph 1"))
    }

    @Test func onALinearAxisMeansAreArithmetic() throws {
        let figure = try #require(LearningCurves.figure(analysis { _, seed in [2, 0.5, seed == 0 ? 0.2 : 0.4] }))
        #expect(figure.data.code.hasPrefix("epoch,sgd test/loss mean,"))
        #expect(!figure.caption.contains("geometric"))
        let last = try #require(figure.data.code.split(separator: "\n").last).split(separator: ",").compactMap(
            Double.init)
        #expect(abs(last[1] - 0.3) < 1e-9)
    }

    /// A value that is not positive has no place on a logarithmic axis, whatever lies beside it.
    @Test func aLossOfZeroKeepsTheAxisLinear() throws {
        let figure = try #require(LearningCurves.figure(analysis { _, seed in [2, 0.5, seed == 0 ? 0 : 1e-3] }))
        #expect(
            figure.data.code.hasPrefix("epoch,sgd test/loss mean,") && !figure.script.code.contains("set logscale y;"))
        // Before training it may be anything, as it is not drawn.
        let later = try #require(LearningCurves.figure(analysis { _, _ in [0, 0.5, 1e-3] }))
        #expect(
            later.data.code.hasPrefix("epoch,sgd test/loss geometric mean,")
                && later.script.code.contains("set logscale y;"))
    }

    /// Geometric means less than 20 times apart stay on a linear axis, though the arithmetic ones are 50 times apart.
    @Test func theGeometricMeansDecideTheAxis() throws {
        let figure = try #require(
            LearningCurves.figure(
                analysis { label, seed in [2, 0.01, label == "sgd" || seed == 0 ? 0.01 : 1] }))
        #expect(
            figure.data.code.hasPrefix("epoch,sgd test/loss mean,") && !figure.script.code.contains("set logscale y;"))
    }

    /// Where the lower edge of a band leaves the axis, gnuplot's PNG fills what lies beyond the axis too.
    @Test func bandsStayWithinTheAxes() throws {
        let folder = TemporaryFolder()
        try Report.write(
            analysis(seeds: 3) { label, seed in
                label == "sgd" ? [2.4, 2.1] : [19.5 + Double(seed) * 6.5, 3 + Double(seed) * 8]
            }, into: folder.path)
        let drawing = try Image.read("\(folder.path)/figures/learning-curves.png")
        let size = drawing.width * drawing.height
        func colours(_ columns: Range<Int>) -> Int {
            columns.reduce(0) { count, x in
                count
                    + (0..<drawing.height).count { y in
                        let channels = (0..<3).map { drawing.pixels[$0 * size + y * drawing.width + x] }
                        return (channels.max() ?? 0) - (channels.min() ?? 0) > 8
                    }
            }
        }
        // The panel begins at a tenth of the width; left of it all is grey.
        #expect(colours(0..<drawing.width * 95 / 1000) == 0)
        #expect(colours(drawing.width / 2..<drawing.width / 2 + 1) > 0)
    }

    @Test func timesAreInUnitsThatReadWell() {
        #expect(TimeUnit.fitting(3e-4).name == "microseconds")
        #expect(TimeUnit.fitting(0.3).name == "milliseconds" && TimeUnit.fitting(0.3).perSecond == 1000)
        #expect(TimeUnit.fitting(500).name == "seconds")
        #expect(TimeUnit.fitting(3600).name == "minutes" && TimeUnit.fitting(3600).perSecond * 3600 == 60)
        #expect(TimeUnit.fitting(100_000).name == "hours")
    }
}
