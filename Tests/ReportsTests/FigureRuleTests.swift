import Foundation
import Runs
import Specs
import Store
import Testing

@testable import Analysis
@testable import Reports

/// The rules that figures share: intervals, lines that coincide, what is left out.
@Suite struct FigureRuleTests {
    static let fit = FittedCurve(inputs: [-1, 0, 1, 2], targets: [0, 1, 0, 2], predictions: [0.1, 0.8, 0.2, 1.9])

    /// Norms of two layers.
    /// Of three classes; none of the last.
    static let confusion = ConfusionMatrix(classes: 3, counts: [90, 10, 0, 1, 299, 0, 0, 0, 0])

    /// Two images of 4 x 6 pixels, of which 4 x 4 are seen.
    static let changed = StoredImages(
        count: 2, channels: 1, height: 4, width: 6, values: (0..<48).map { UInt8(5 * $0) }
    ).flatMap { originals in
        StoredImages(count: 2, channels: 1, height: 4, width: 4, values: (0..<32).map { UInt8(255 - 5 * $0) }).flatMap {
            ChangedSamples(originals: originals, changed: $0)
        }
    }

    /// One stage before the last.
    static func staged(_ run: RunSummary) -> TrainingResult {
        var result = TrainingResult()
        let step = 0.05 + 0.01 * Double(run.trial.index % 5)
        result.earlierStages = [
            TrainingStage(
                name: "embedding",
                curves: [
                    "train/accuracy": (0..<6).map { 0.4 + step * Double($0) },
                    "train/loss": (0..<6).map { 1 / (1 + step * Double($0)) },
                ])
        ]
        return result
    }

    /// Six samples of three classes at two moments.
    static func embedded(_ run: RunSummary) -> TrainingResult {
        var result = TrainingResult()
        result.embeddings = ["before training", "after training"].enumerated().map { moment, name in
            EmbeddedSamples(
                moment: name, places: (0..<6).map { (Double($0 % 3 * moment), Double($0) / 10) },
                labels: [0, 1, 2, 0, 1, 2])
        }
        return result
    }

    /// Two layers over seven epochs, wider with each.
    static func weighed(_ run: RunSummary) -> TrainingResult {
        var result = TrainingResult()
        let ridges = (0...6).map { epoch in
            WeightHistogram(of: (0..<40).map { Float(($0 * 7) % 40 - 20) * Float(epoch + 1) / 100 })
        }
        result.weights = [("hidden.weight", ridges), ("output.weight", ridges)]
        return result
    }

    /// Two images of 3x2 pixels with a shade more in each, and outputs that are brighter with each trial.
    static func reconstructed(_ run: RunSummary) -> TrainingResult {
        var result = TrainingResult()
        let targets = (0..<12).map { UInt8($0 * 20) }
        result.reconstructions = ReconstructedSamples(
            shape: [2, 1, 3, 2], inputs: targets.map { $0 / 2 }, targets: targets,
            outputs: targets.map { $0 + UInt8(run.trial.index) })
        return result
    }

    /// Two moments of four images of 3x2 pixels.
    static func sampled(_ run: RunSummary) -> TrainingResult {
        var result = TrainingResult()
        result.priorSamples = ImageMoments(
            epochs: [0, 5], shape: [2, 4, 1, 3, 2], images: (0..<48).map { UInt8($0 + run.trial.index) },
            real: (0..<24).map { UInt8(200 + $0) })
        return result
    }

    static func norms(_ run: RunSummary) -> TrainingResult {
        TrainingResult(gradientNorms: [("hidden.weight", [0.5, 0.1]), ("output.weight", [2, 0.3])])
    }

    /// Labels with one rate, whose last value of the metric is `value` of the label and the seed.
    private func analysis(
        _ labels: [String], seeds: Int, metric: String = "test/accuracy", _ value: (String, Int) -> Double
    ) throws -> Analysis {
        try Analysis(runs(labels, seeds: seeds, metric: metric) { [0.1, value($0, $1) * 0.9, value($0, $1)] })
    }

    private func runs(
        _ labels: [String], seeds: Int, metric: String = "test/accuracy", _ curve: (String, Int) -> [Double]
    ) throws -> SweepRuns {
        var sweep = SyntheticSweep.small
        sweep.optimizers = labels.map { .init(name: $0, bestRate: 0.1, accuracy: 0.8) }
        (sweep.rates, sweep.seeds) = ([0.1, 0.2], seeds)
        sweep.report = .object([
            "compare": .string("optimizer"), "along": .string("optimizer.lr"), "metric": .string(metric),
        ])
        let plan = sweep.plan
        return SweepRuns(
            plan: plan,
            runs: try plan.trials.map { trial in
                let label = try #require(trial.label(along: "optimizer"))
                return RunSummary(
                    trial: trial, status: .completed, curves: [metric: curve(label, trial.index % seeds)],
                    timing: ["total": 0.02, "forward": 0.01], content: TrainingResult(steps: 100))
            })
    }

    // MARK: Intervals

    @Test func intervalsNeedThreeValuesAndStayWithinBounds() {
        let interval = Interval(lower: -0.5, upper: 1.2)
        #expect(FigureStyle.drawn(interval, of: 2, within: nil) == nil)
        #expect(FigureStyle.drawn(nil, of: 9, within: 0...1) == nil)
        #expect(FigureStyle.drawn(interval, of: 3, within: nil) == interval)
        #expect(FigureStyle.drawn(interval, of: 3, within: 0...1) == Interval(lower: 0, upper: 1))
        #expect(MetricCurve(path: "test/iou").range == 0...1 && MetricCurve(path: "test/loss").range == nil)
    }

    /// Columns whose header ends so, but for what has no value.
    private func columns(_ figure: Figure, _ ending: String) -> [Double] {
        let rows = figure.data.code.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
        let places = rows[0].indices.filter { rows[0][$0].hasSuffix(ending) }
        return rows.dropFirst().flatMap { row in places.compactMap { Double(row[$0]) } }.filter { !$0.isNaN }
    }

    /// Shares of 30% and 100% have a t interval from far below 0 to far above 100%.
    @Test(arguments: [2, 3]) func bandsOfSharesAreSharesAndTwoSeedsHaveNone(_ seeds: Int) throws {
        let analysis = try analysis(["a", "b"], seeds: seeds) { _, seed in seed == 0 ? 0.3 : 1 }
        for figure in [LearningCurves.figure(analysis), SensitivityFigure.figure(analysis)] {
            let figure = try #require(figure)
            let ends = columns(figure, " lower") + columns(figure, " upper")
            #expect(ends.isEmpty == (seeds == 2) && ends.allSatisfy { (0...1).contains($0) }, "\(figure.data.code)")
            #expect(figure.caption.contains("95% t intervals") == (seeds == 3))
            let style = figure.name == LearningCurves.name ? "filledcurves" : "yerrorbars"
            #expect(figure.script.code.contains(style) == (seeds == 3))
        }
    }

    @Test func theAxisHoldsTheBandsUpToItsOwnWidth() {
        let scale = ValueScale([1, 2], metric: MetricCurve(path: "test/loss"), linear: (1, 2))
        let (wide, isCut) = scale.widened(by: [Interval(lower: 0.5, upper: 2.2)])
        #expect(wide.lower < 0.5 && wide.upper > 2.2 && !isCut)
        let (limited, cut) = scale.widened(by: [Interval(lower: -9, upper: 1.5)])
        #expect(limited.lower == 0 && limited.upper == 2 && cut)
        // Decades count on a logarithmic axis.
        let decades = ValueScale([1e-3, 1], metric: MetricCurve(path: "test/loss"), linear: (0, 1))
        let (wider, _) = decades.widened(by: [Interval(lower: 1e-4, upper: 1)])
        #expect(wider.isLogarithmic && wider.lower < 1e-4 && wider.lower > 5e-5)
    }

    /// Losses decades apart have error bars of their logarithms, which end above 0.
    @Test func errorBarsOnALogarithmicAxisAreOfLogarithms() throws {
        let figure = try #require(
            SensitivityFigure.figure(
                analysis(["a", "b"], seeds: 3, metric: "test/loss") { label, seed in
                    label == "a" ? [1e-5, 1e-4, 1e-3][seed] : 0.5 + 0.01 * Double(seed)
                }))
        #expect(figure.data.code.contains("a geometric mean") && figure.caption.contains("means are geometric"))
        let lower = columns(figure, " lower")
        #expect(lower.count == 4 && lower.allSatisfy { $0 > 0 }, "\(lower)")
    }

    @Test func failuresTakeAThinStrip() throws {
        let (scale, middle) = ValueScale([1, 2], metric: MetricCurve(path: "test/loss"), linear: (1, 2)).withStrip(
            0.045)
        #expect(abs((scale.share(1) ?? 0) - 0.045) < 1e-9 && abs((scale.share(middle) ?? 0) - 0.0225) < 1e-9)
        // All failures stand in one row, whatever the number of labels.
        var sweep = SyntheticSweep.large(seeds: 1)
        for place in sweep.optimizers.indices { sweep.optimizers[place].divergesFrom = 0.9 }
        let figure = try #require(SensitivityFigure.figure(Analysis(sweep.sweep())))
        let marks = columns(figure, " mark")
        #expect(marks.count == 7 && Set(marks).count == 1)
    }

    // MARK: Lines

    @Test func linesThatCoincideAreNamed() throws {
        let same = try analysis(["a", "b", "c"], seeds: 3) { label, seed in
            (label == "c" ? 0.5 : 0.7) + 0.01 * Double(seed)
        }
        for figure in [LearningCurves.figure(same), SensitivityFigure.figure(same)] {
            #expect(try #require(figure).caption.contains("The lines of a and b coincide."))
        }
        let apart = try analysis(["a", "b"], seeds: 3) { label, _ in label == "a" ? 0.5 : 0.7 }
        #expect(try !#require(LearningCurves.figure(apart)).caption.contains("coincide"))
        // Where only some panels have it, they are said.
        let (one, other) = (
            Coincidence.Line(label: "a", values: [0, 0.5]), Coincidence.Line(label: "b", values: [0.001, 0.5])
        )
        let third = Coincidence.Line(label: "c", values: [0, nil])
        let note = Coincidence.note([("left", [one, other, third]), ("right", [one, third])])
        #expect(note == " The lines of a and b coincide (left).")
        #expect(Coincidence.note([("", [third, Coincidence.Line(label: "d", values: [nil, nil])])]).isEmpty)
    }

    /// Lines on one another differ in dash and width, the later ones thinner.
    @Test func linesOnOneAnotherStayVisible() {
        let looks = (0..<16).map { FigureStyle.line($0).code }
        #expect(Set(looks).count == 16)
        let dashes = (0..<8).map { FigureStyle.dash($0).code }
        #expect(Set(dashes).count == 8)
    }

    @Test func moreThanFourLabelsHaveAPanelEach() throws {
        let names = ["a", "b", "c", "d", "e"]
        let five = try #require(
            LearningCurves.figure(analysis(names, seeds: 3) { _, seed in 0.5 + 0.1 * Double(seed) }))
        #expect(names.allSatisfy { five.script.code.contains("set title '\($0) (0.1)'") }, "\(five.script.code)")
        #expect(five.caption.contains("a panel of its own"))
        let four = try #require(
            LearningCurves.figure(analysis(Array(names.prefix(4)), seeds: 3) { _, seed in 0.5 + 0.1 * Double(seed) }))
        #expect(!four.script.code.contains("set title '"))
    }

    @Test func errorBarsOfManyLabelsHaveAPanelEach() throws {
        let names = (1...9).map { "arm\($0)" }
        func figure(_ count: Int) throws -> Figure {
            try #require(
                SensitivityFigure.figure(
                    analysis(Array(names.prefix(count)), seeds: 3) { _, seed in 0.5 + 0.1 * Double(seed) }))
        }
        let (nine, eight) = (try figure(9), try figure(8))
        #expect(names.allSatisfy { nine.script.code.contains("set title '\($0)'") })
        #expect(nine.caption.contains("a panel of its own") && !eight.script.code.contains("set title '"))
    }

    // MARK: What is left out

    @Test func labelsThatAreNotDrawnAreNamed() throws {
        let names = (1...22).map { "arm\($0)" }
        let many = try analysis(names, seeds: 2) { label, _ in 0.9 - 0.01 * (Double(label.dropFirst(3)) ?? 0) }
        for figure in [Distribution.figure(many), LearningCurves.figure(many), TimeToTarget.figure(many)] {
            #expect(try #require(figure).caption.contains("The best 20 are drawn, without arm21 and arm22."))
        }
        #expect(Figure.notDrawn([]).isEmpty && Figure.notDrawn(["a", "b", "c"]) == " Not drawn: a, b and c.")
        #expect(Figure.list((1...20).map(String.init)).hasSuffix("11 and 9 others"))
        // A label of which no run has a result.
        let sweep = SyntheticSweep.small
        let half = try Analysis(sweep.sweep { $0.label(along: "optimizer") == "adam" })
        #expect(try #require(Distribution.figure(half)).caption.contains("No run of adam has a result to draw."))
        #expect(try #require(SensitivityFigure.figure(half)).caption.contains("Not drawn: adam."))
    }

    // MARK: Kinds

    @Test func coloursSeparateTheGoodValues() throws {
        let accuracy = MetricCurve(path: "test/accuracy")
        #expect(HeatMap.colourLimit([10, 10, 78, 80, 84], low: 10, high: 84, accuracy) == 72)
        #expect(HeatMap.colourLimit([10, 30, 50, 70, 84], low: 10, high: 84, accuracy) == nil)
        #expect(HeatMap.colourLimit([0.1, 0.2, 0.3, 2, 2], low: 0.1, high: 2, MetricCurve(path: "test/loss")) == 0.5)
        let map = try #require(HeatMap.figure(Analysis(SyntheticSweep.large(seeds: 2).sweep())))
        #expect(map.caption.contains("or less have the darkest") && map.script.code.contains("set cbtics add"))
    }

    @Test func theBestLabelStandsFirstAmongSamplingPoints() throws {
        let regular = [SampledImages.Place(row: 1, column: 1)]
        let image = try #require(
            SampledImages.Image(
                channels: 1, height: 3, width: 3, values: (0..<9).map(Double.init), centre: regular[0], moved: regular,
                regular: regular))
        let names = ["a", "b", "c", "d", "e", "f", "none"]
        let found = try runs(names, seeds: 2) { label, _ in [0.1, label == "c" ? 0.9 : 0.5] }
        let detailed = SweepRuns(
            plan: found.plan,
            runs: found.plan.trials.compactMap { found.runs[$0.id] }.map { run in
                run.with(
                    TrainingResult(
                        sampling: run.trial.label(along: "optimizer") == "none" ? nil : SampledImages([image])))
            })
        let analysis = try Analysis(detailed)
        #expect(SamplingFigure.rows(analysis).map(\.label) == ["c", "a", "b", "d", "e", "f"])
        let figure = try #require(SamplingFigure.figure(analysis))
        #expect(names.dropLast().allSatisfy { figure.script.code.contains("set label '\($0)'") })
        #expect(
            figure.caption.contains("Rows stand in the order of mean test accuracy, the best first.")
                && figure.caption.contains(" none: no defor"))
    }

    @Test func classesOfPixelsAreNamed() throws {
        let kinds = Value.list([.string("circle"), .string("star")])
        let shapes = Value.object(["data": .object(["source": .object(["shapes": .object(["kinds": kinds])])])])
        let named = try #require(SegmentationFigure.figure(SegmentationReportTests().analysis(spec: shapes)))
        for name in ["background", "circle", "star"] { #expect(named.script.code.contains("title '\(name)'")) }
        let plain = try #require(SegmentationFigure.figure(SegmentationReportTests().analysis()))
        for name in ["background", "class 1", "class 2"] { #expect(plain.script.code.contains("title '\(name)'")) }
    }

    @Test func layersAreNamedOnTheAxis() throws {
        let figure = try #require(GradientFlow.figure(Analysis(SyntheticSweep.small.sweep(Self.norms))))
        #expect(figure.script.code.contains("set xtics ('hidden' 1, 'output' 2)"), "\(figure.script.code)")
        #expect(figure.caption.contains("The lines of sgd and adam coincide"))
    }

    @Test func publishedCurvesHaveAKeyAndABand() throws {
        let figure = try #require(PublishedFigure.figure(PublishedReportTests().analysis(shift: 0)))
        for text in ["ours, 95% t interval", "published mean", "published, two standard deviations"] {
            #expect(figure.script.code.contains("title '\(text)'"))
        }
        #expect(columns(figure, "ours lower").count == 5 && figure.caption.contains("95% t intervals (bands)"))
    }

    @Test func pathsAreClippedInsideTheFrame() throws {
        let figure = try #require(DescentPaths.figure(Analysis(DescentReportTests().sweep(seeds: 1))))
        #expect(figure.script.code.contains("set clip points"))
    }

    @Test func fitsSayTheirSeedAndLearningRate() throws {
        let figure = try #require(
            Fit.figure(Analysis(SyntheticSweep.small.sweep { _ in TrainingResult(fit: Self.fit) })))
        #expect(figure.script.code.contains("title 'sgd (1, seed 0)'"))
        #expect(figure.caption.contains("In brackets: the run's learning rate and seed."))
    }

    /// Untrained, every run of `b` is at the target, and one of `a`.
    @Test func theUntrainedAreNotCreditedWithReachingTheTarget() throws {
        var found = try runs(["a", "b"], seeds: 3) { label, seed in
            [label == "b" || seed == 0 ? 0.8 : 0.1, 0.5, 0.8]
        }
        found = SweepRuns(
            plan: Plan(
                name: found.plan.name, question: found.plan.question, task: found.plan.task, trials: found.plan.trials,
                axes: found.plan.axes,
                report: .object([
                    "compare": .string("optimizer"), "along": .string("optimizer.lr"),
                    "metric": .string("test/accuracy"), "target": .number(0.7),
                ])), runs: found.plan.trials.compactMap { found.runs[$0.id] })
        let figure = try #require(TimeToTarget.figure(Analysis(found)))
        #expect(figure.caption.contains("at least the target, 70%;"))
        // At the end of the first epoch none is there, and all are after the second.
        #expect(figure.script.code.contains("set arrow from 2,") && !figure.script.code.contains("set arrow from 0,"))
    }
}

extension RunSummary {
    /// The run with other content.
    func with(_ content: TrainingResult) -> RunSummary {
        RunSummary(
            trial: trial, status: status, reason: reason, curves: curves, timing: timing, provenance: provenance,
            content: content)
    }
}

extension SyntheticSweep {
    /// Every run, with the content that `content` gives.
    func sweep(_ content: (RunSummary) -> TrainingResult) -> SweepRuns {
        SweepRuns(plan: plan, runs: runs().map { $0.with(content($0)) })
    }
}
