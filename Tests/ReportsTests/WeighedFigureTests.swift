import Foundation
import Runs
import Specs
import Testing

@testable import Analysis
@testable import Reports

/// Figures of several settings, of several problems, and of what arms cost.
@Suite struct WeighedFigureTests {
    private func rows(_ figure: Figure) -> [[String]] {
        figure.data.code.split(separator: "\n").dropFirst().map { $0.split(separator: ",").map(String.init) }
    }

    // MARK: Parallel coordinates

    @Test func everyCombinationIsALineOverAllSettings() throws {
        let analysis = try Analysis(FigureSamples.manySettings())
        let figure = try #require(ParallelCoordinates.figure(analysis))
        let rows = rows(figure)
        #expect(rows.count == 18 * 4)
        // The failed one is drawn first and ends below, the best last.
        #expect(rows[3][4] == "-0.05" && rows[3][6] == "NaN" && figure.caption.contains("Dashed: no run completed."))
        let best = rows.suffix(4).map { $0[2] }
        #expect(Array(best.prefix(3)) == ["adam", "0.001", "2"] || Array(best.prefix(3)) == ["sgd", "0.1", "2"])
        // Lines that share a value stand apart.
        let places = rows.filter { $0[1] == "optimizer" && $0[2] == "sgd" }.map { $0[4] }
        #expect(Set(places).count == 9)
        // Two settings have a heat map.
        #expect(try ParallelCoordinates.figure(Analysis(SyntheticSweep.small.sweep())) == nil)
    }

    /// A zip changes one thing, however many settings it sets.
    @Test func settingsThatAdvanceTogetherAreOne() throws {
        let sample = FigureSamples(settings: [.init("a", [1, 2]), .init("b", [1, 2]), .init("c", [1, 2])])
        let whole = sample.sweep { _, seed in (0.5 + 0.1 * Double(seed), TrainingResult()) }
        #expect(try ParallelCoordinates.figure(Analysis(whole)) != nil)
        let trials = whole.plan.trials.filter { $0.label(along: "a") == $0.label(along: "b") }
        let plan = Plan(
            name: "zip", question: "", task: "train", trials: trials, axes: whole.plan.axes, report: whole.plan.report)
        let zipped = SweepRuns(plan: plan, runs: trials.compactMap { whole.runs[$0.id] })
        #expect(try ParallelCoordinates.figure(Analysis(zipped)) == nil)
    }

    @Test func anAxisIsLogarithmicWhereItsValuesLieEvenlySo() {
        #expect(ParallelAxis.isLogarithmic([0.001, 0.01, 0.1, 1]) && ParallelAxis.isLogarithmic([32, 64, 128]))
        #expect(!ParallelAxis.isLogarithmic([1, 2, 3, 4]) && !ParallelAxis.isLogarithmic([0, 0.25, 0.5, 0.75]))
        #expect(!ParallelAxis.isLogarithmic([0.01, 0.1, 0.19, 0.31, 0.42, 0.5]))
        let axis = ParallelAxis([("0.01", 0.01), ("0.1", 0.1), ("1", 1)])
        #expect(abs((axis.place(of: "0.1") ?? 0) - 0.5) < 1e-12 && axis.tics.map(\.label) == ["0.01", "0.1", "1"])
        let choices = ParallelAxis([("sgd", nil), ("adam", nil)])
        #expect(choices.place(of: "sgd") == 0.1 && choices.place(of: "adam") == 0.9)
        #expect(ParallelAxis.steps(0, 1) == [0, 0.2, 0.4, 0.6000000000000001, 0.8, 1])
    }

    // MARK: Performance profiles

    /// cnn is the best on digits and moons (level with mlp), linear on iris and wine; cnn fails on wine.
    @Test func profilesCountProblemsWithinAFactorOfTheBest() throws {
        let profiles = try #require(Analysis(FigureSamples.problems()).performanceProfiles)
        #expect(profiles.arms == ["linear", "mlp", "cnn"] && profiles.problems == ["digits", "iris", "moons", "wine"])
        func shares(_ factor: Double) -> [Double] {
            profiles.arms.indices.map { profiles.share(of: $0, within: factor) }
        }
        #expect(profiles.ratios[2][3] == .infinity)
        #expect(abs(profiles.ratios[0][2] - 4) < 1e-9 && abs(profiles.ratios[1][1] - 1.25) < 1e-9)
        #expect(shares(1)[0] == 0.5 && shares(1.3)[1] == 0.75 && shares(2.1) == [0.5, 1, 0.75])
        #expect(shares(4.1)[0] == 1 && shares(1e9)[2] == 0.75)
    }

    /// Seeds of one problem are no problems, and a table says as much of two.
    @Test func profilesNeedSeveralProblems() throws {
        #expect(try Analysis(SyntheticSweep.large(seeds: 3).sweep()).performanceProfiles == nil)
        let two = FigureSamples(
            settings: [.init("model", ["a", "b"]), .init("data.source", ["x", "y"])],
            report: ["compare": .string("model"), "metric": .string("test/accuracy")]
        ).sweep { _, _ in (0.5, TrainingResult()) }
        #expect(try Analysis(two).performanceProfiles == nil)
    }

    @Test func profilesAreOfMetricsThatHaveRatios() {
        #expect(PerformanceProfiles.badness(0.75, of: MetricCurve(path: "test/accuracy")) == 0.25)
        #expect(PerformanceProfiles.badness(0.4, of: MetricCurve(path: "test/loss")) == 0.4)
        #expect(PerformanceProfiles.badness(-0.4, of: MetricCurve(path: "test/loss")) == nil)
        #expect(PerformanceProfiles.badness(20, of: MetricCurve(path: "test/psnr")) == nil)
    }

    // MARK: Pareto fronts

    @Test func theFrontHoldsWhatNoCheaperArmReaches() throws {
        let front = try #require(Analysis(FigureSamples.sizes()).paretoFront)
        #expect(front.cost == .parameters)
        #expect(front.front.map { front.points[$0].cost } == [1_000, 4_000, 60_000])
        let figure = try #require(ParetoFigure.figure(Analysis(FigureSamples.sizes())))
        for name in ["tiny", "small", "wide", "large", "huge"] {
            #expect(figure.script.code.contains("set label '\(name)' at"))
        }
        #expect(figure.script.code.contains("yerrorbars") && !figure.script.code.contains("xyerrorbars"))
    }

    @Test func aReportCanNameTheCost() throws {
        let adds = try Analysis(FigureSamples.sizes(["pareto": .string("multiply-adds")]))
        #expect(adds.paretoFront?.points.map(\.cost).min() == 10_000)
        let time = try Analysis(FigureSamples.sizes(["pareto": .string("time")]))
        #expect(time.paretoFront?.points.allSatisfy { abs($0.cost - 1.1) < 1e-12 } == true)
        let figure = try #require(ParetoFigure.figure(time))
        #expect(figure.script.code.contains("xyerrorbars") && figure.caption.contains("do not repeat"))
        #expect(throws: AnalysisError.self) { try Analysis(FigureSamples.sizes(["pareto": .string("weight")])) }
    }

    /// Arms of one size weigh nothing against anything, unless the report asks for it.
    @Test func armsOfOneSizeHaveNoFront() throws {
        func sweep(_ report: [String: Value]) throws -> Analysis {
            try Analysis(
                FigureSamples(
                    settings: [.init("model", ["a", "b", "c"])],
                    report: ["compare": .string("model"), "metric": .string("test/accuracy")].merging(report) { $1 }
                ).sweep { labels, _ in
                    var content = TrainingResult()
                    content.parameters = labels == ["a"] ? 1_100 : 1_000
                    return (labels == ["c"] ? 0.6 : 0.5, content)
                })
        }
        #expect(try sweep([:]).paretoFront == nil)
        #expect(try sweep(["pareto": .string("time")]).paretoFront != nil)
    }

    /// Widths lie along: each depth and width is a point of its own.
    @Test func cellsOfOtherSizesArePoints() throws {
        let sample = FigureSamples(
            settings: [.init("model.depth", [1, 2]), .init("model.width", [8, 16])], seeds: 3,
            report: [
                "compare": .string("model.depth"), "along": .string("model.width"), "metric": .string("test/accuracy"),
            ]
        ).sweep { labels, seed in
            var content = TrainingResult()
            let (depth, width) = (Double(labels[0]) ?? 0, Double(labels[1]) ?? 0)
            content.parameters = Int(depth * width * 100)
            return (0.5 + 0.01 * (depth * width).squareRoot() + 0.001 * Double(seed), content)
        }
        let analysis = try Analysis(sample)
        #expect(analysis.paretoFront?.points.map(\.cost) == [800, 1_600, 1_600, 3_200])
        let figure = try #require(ParetoFigure.figure(analysis))
        #expect(figure.caption.contains("for each depth and width"))
        #expect(figure.script.code.contains("title 'depth=1'") && figure.script.code.contains("set label '16' at"))
    }

    @Test func namesDoNotCoverOneAnother() {
        let sides = PointLabels.sides(
            [(x: 50, y: 50), (x: 60, y: 50), (x: 700, y: 50)], ["first", "second", "third"],
            in: (width: 718, height: 300), order: [0, 1, 2])
        // The first goes left of its neighbour, the second right, the third left of the frame.
        #expect(sides == [.left, .right, .left])
        let crowded = PointLabels.sides(
            (0..<40).map { _ in (x: 300, y: 100) }, Array(repeating: "name", count: 40), in: (width: 718, height: 300),
            order: Array(0..<40))
        #expect(crowded.contains { $0 == nil })
    }

    // MARK: Convolutions

    @Test func kernelsShareAScaleAndZeroIsGrey() throws {
        let figure = try #require(KernelFigure.figure(Analysis(SyntheticSweep.small.sweep(FigureSamples.convolutions))))
        let rows = figure.data.code.split(separator: "\n").map { $0.split(separator: ",").compactMap { Int($0) } }
        // Two labels, two rows each, of two kernels of 3 x 3 pixels that are drawn 10 x 10 times as large.
        #expect(rows.count == 2 * 2 * 30 && rows.allSatisfy { $0.count == 60 })
        // The first weight is -0.1 before and 0.2 after, the greatest of all.
        #expect(rows[0][0] & 255 == 63 && rows[30][0] & 255 == 255)
        // The tenth weight, the first of the second kernel, is 0.
        #expect(rows[0][30] & 255 == 127 && rows[30][30] & 255 == 127)
        #expect(figure.script.code.contains("'after, ±0.2'"))
    }

    @Test func featureMapsStandBesideTheirImage() throws {
        let figure = try #require(
            FeatureMapFigure.figure(Analysis(SyntheticSweep.small.sweep(FigureSamples.convolutions))))
        let rows = figure.data.code.split(separator: "\n").map { $0.split(separator: ",").compactMap { Int($0) } }
        // Two labels, two layers, two images; the image and three maps of 4 x 4 pixels, 7 x 7 times as large.
        #expect(rows.count == 8 * 28 && rows.allSatisfy { $0.count == 4 * 28 })
        #expect(rows[0][0] == 0 && rows[28][0] & 255 == 128)
        #expect(figure.script.code.contains("'0: −1 to 2'") && figure.script.code.contains("'3: −1 to 2'"))
    }

    /// Arms of other test images: what all have is drawn.
    @Test func featureMapsOfFewerImagesAreDrawnToo() throws {
        let sweep = SyntheticSweep.small.sweep { run in
            var result = FigureSamples.convolutions(run)
            guard run.trial.label(along: "optimizer") == "adam" else { return result }
            let layer = FeatureMaps.Layer(
                name: "0", shape: [1, 2, 3, 3], values: Array(repeating: 7, count: 18), range: 0...1)
            result.featureMaps = FeatureMaps(images: nil, layers: layer.map { [$0] } ?? [])
            return result
        }
        let figure = try #require(FeatureMapFigure.figure(Analysis(sweep)))
        let rows = figure.data.code.split(separator: "\n")
        // Two layers of sgd and one of adam, of one image each.
        #expect(rows.count == 3 * 28)
    }
}
