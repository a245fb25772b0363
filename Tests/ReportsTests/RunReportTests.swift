import Foundation
import Runs
import Specs
import Store
import Testing

@testable import Analysis
@testable import Reports

/// Reports of one training, and of two side by side.
@Suite struct RunReportTests {
    /// Three classes of clothes, learnt in six epochs.
    static func run(
        _ index: Int = 0, optimizer: String = "adam", seed: Int = 0, status: RunStatus = .completed,
        rates: [Double] = [], details change: (inout TrainingDetails) -> Void = { _ in }
    ) -> RunSummary {
        let settings = Value.object([
            "task": .string("train"), "seed": .integer(seed), "loss": .object(["cross-entropy": .object([:])]),
            "optimizer": .object([optimizer: .object(["lr": .number(0.01)])]),
            "training": .object(["epochs": .integer(6), "batch": .integer(32)]),
        ])
        let trial = Trial(id: SyntheticSweep.identity(index), index: 0, settings: settings, coordinates: [])
        let level = 0.9 + 0.01 * Double(index)
        var curves: [String: [Double]] = [:]
        for (place, split) in ["train", "validation", "test"].enumerated() {
            curves["\(split)/accuracy"] = (0...6).map { level * (1 - exp(-Double($0 + 1))) - 0.01 * Double(place) }
            curves["\(split)/loss"] = (0...6).map { 0.3 + exp(-Double($0)) + 0.02 * Double(place) }
        }
        // That of the matrix.
        let right = [80, 95, 90 + 3 * Double(index)]
        curves["test/accuracy"]?[5] = right.reduce(0, +) / 300
        var result = TrainingResult(
            confusion: ConfusionMatrix(
                classes: 3, counts: [right[0], 15, 5, 2, right[1], 3, 10 - 3 * Double(index), 0, right[2]]), steps: 60,
            gradientNorms: [("hidden.weight", [0.5, 0.3, 0.1]), ("output.weight", [2, 0.6, 0.3])], parameters: 1234)
        result.splitSizes = [("train", 320), ("validation", 100), ("test", 300)]
        result.keptEpoch = 5
        var details = TrainingDetails()
        details.stepLoss = (0..<150).map { Float(exp(-Double($0) / 20) + 0.1 * SyntheticSweep.noise($0)) + 0.4 }
        details.stepRates = rates
        details.classNames = ["Shirt", "Coat", "Dress"]
        details.weights = ["hidden.weight", "output.weight"].map { name in
            let values = (0..<40).map { Float(($0 * 7) % 40 - 20) / 100 }
            return TrainingDetails.StoredWeight(
                name: name, initial: WeightHistogram(of: values),
                final: WeightHistogram(of: values.map { $0 * Float(3 + index) }))
        }
        details.mistakes = .found(mistakes)
        change(&details)
        result.details = details
        return RunSummary(
            trial: trial, status: status, reason: status == .completed ? "" : "the training loss was NaN at step 61",
            curves: curves, timing: ["total": 3, "forward": 0.6, "backward": 1.2, "evaluation": 0.5],
            provenance: .object(["cpu": .string("AMD EPYC"), "commit": .string("0123456789abcdef")]), content: result)
    }

    /// Seven images of 4 x 3 pixels.
    private static let mistakes = TestMistakes(
        worst: (0..<7).map {
            TestMistakes.Mistake(
                sample: 11 * $0 + 3, label: $0 % 3, predicted: ($0 + 1) % 3, confidence: 0.999 - 0.05 * Double($0),
                confidenceInLabel: 0.001 + 0.01 * Double($0))
        }, count: 35, samples: 300,
        images: StoredImages(count: 7, channels: 1, height: 4, width: 3, values: (0..<84).map { UInt8(3 * $0) }))

    static func one(_ run: RunSummary = run(rates: (0..<60).map { 0.01 * pow(0.5, Double($0 / 20)) })) throws
        -> Analysis
    {
        try Analysis(runs: [run], of: ["clothes"])
    }

    static func pair() throws -> Analysis {
        try Analysis(runs: [run(), run(1, optimizer: "sgd")], of: ["clothes", "clothes"])
    }

    private func lines(_ analysis: Analysis) -> [String] {
        Report(analysis).markdown.split(separator: "\n").map(String.init)
    }

    @Test func oneRunIsToldInFull() throws {
        let lines = lines(try Self.one())
        let id = SyntheticSweep.identity(0).prefix(16)
        for wanted in [
            "# Run \(id) of clothes",
            "**Result.** The run has a test accuracy of 88.33% and a test loss of 0.3467 with the weights of epoch 5, the best of 6 by validation loss.",
            "| loss | cross-entropy |", "| optimizer | adam (lr 0.01) |", "| seed | 0 |", "| machine | AMD EPYC |",
            "| split | loss | accuracy |", "| training | 0.3067 | 89.78% |", "| test | 0.3467 | 88.33% |",
            "- The run: values are of epoch 5 of 6, whose weights were kept.",
            "| 0 Shirt | 100 | 86.96% | 80.00% | 83.33% |",
            "| 3 | 0 Shirt | 1 Coat | 99.90% | 0.1% |",
            "| 3 s | 600 ms | 1.2 s | 500 ms | 60 | 30.0 ms |",
            "| commit | 0123456789abcdef |",
        ] { #expect(lines.contains(wanted), "\(wanted)\n\(lines.joined(separator: "\n"))") }
        let text = lines.joined(separator: "\n")
        for wanted in [
            "35 of 300 test samples a wrong class", "`azmoon replay \(id)` runs the trial again", "`azmoon show \(id)`",
            "every prediction is the stored one",
        ] { #expect(text.contains(wanted), "\(wanted)\n\(text)") }
        let headings = lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
        #expect(
            headings == [
                "What was run", "Last values", "The loss of each step", "Learning rate",
                "Which classes are mistaken for which", "The worst mistakes", "Each class",
                "Weights before and after training", "Gradients layer by layer", "Health", "Cost", "Provenance",
                "Replay",
            ])
        // No word of repetitions or means, of which there are none.
        #expect(!text.contains("seeds") && !text.contains("Means over"), "\(text)")
        #expect(Report(try Self.one()).markdown == Report(try Self.one()).markdown)
    }

    @Test func twoRunsStandSideBySide() throws {
        let lines = lines(try Self.pair())
        let ids = [0, 1].map { SyntheticSweep.identity($0).prefix(16) }
        for wanted in [
            "# Runs \(ids[0]) and \(ids[1]) of clothes", "|  | adam | sgd |", "| run | `\(ids[0])` | `\(ids[1])` |",
            "| optimizer | adam (lr 0.01) | sgd (lr 0.01) |", "| optimizer | differs |", "| loss | cross-entropy |",
            "| seed | 0 |", "|  | adam | sgd | difference |", "| test accuracy | 88.33% | 89.33% | −1.00 points |",
            "| test loss | 0.3467 | 0.3467 | 0 |",
        ] { #expect(lines.contains(wanted), "\(wanted)\n\(lines.joined(separator: "\n"))") }
        let text = lines.joined(separator: "\n")
        #expect(text.contains("The difference, −1.00 points, is of one run each and says nothing of chance"), "\(text)")
        #expect(text.contains("`azmoon show \(ids[0]) --against \(ids[1])`"), "\(text)")
        // One figure has the curves of both, another both matrices.
        let figures = Report(try Self.pair()).figures
        let curves = try #require(figures.first { $0.name == RunCurves.name })
        for name in ["adam: training", "adam: test", "sgd: training", "sgd: test"] {
            #expect(curves.script.code.contains("title '\(name)'"), "\(curves.script.code)")
        }
        let confusion = try #require(figures.first { $0.name == ConfusionFigure.name })
        #expect(confusion.script.code.contains("set title 'adam'") && confusion.script.code.contains("set title 'sgd'"))
    }

    /// Two runs that differ in much are called by their ids.
    @Test func runsAreCalledByWhatSetsThemApart() throws {
        func labels(_ first: RunSummary, _ second: RunSummary) throws -> [String] {
            try Analysis(runs: [first, second], of: ["a", "b"]).groups.map(\.label)
        }
        #expect(try labels(Self.run(), Self.run(1, seed: 4)) == ["seed=0", "seed=4"])
        #expect(try labels(Self.run(), Self.run(1, optimizer: "sgd", seed: 4)) == ["adam, seed=0", "sgd, seed=4"])
        // As many digits as tell the two apart: these begin with eight zeros.
        let digits = [0, 1].map { String(SyntheticSweep.identity($0).prefix(9)) }
        let long = Self.run(1, optimizer: "an-optimizer-with-a-long-name")
        #expect(try labels(Self.run(), long) == digits)
        // Equal settings, as of another version of the engine.
        #expect(try labels(Self.run(), Self.run(1)) == digits)
    }

    @Test func differencesAreFoundSettingBySetting() {
        func settings(_ optimizer: Value, _ epochs: Int, _ more: [String: Value] = [:]) -> Value {
            .object(
                ["optimizer": optimizer, "training": .object(["epochs": .integer(epochs), "batch": .integer(8)])]
                    .merging(more) { $1 })
        }
        let adam = { (rate: Double) in Value.object(["adam": .object(["lr": .number(rate), "beta": .number(0.9)])]) }
        let first = settings(adam(0.1), 5)
        #expect(SettingDifference.all(first, first).isEmpty)
        let found = SettingDifference.all(first, settings(adam(0.2), 6, ["schedule": .string("cosine")]))
        #expect(found.map(\.path) == ["optimizer.adam.lr", "schedule", "training.epochs"])
        #expect(found[1].first == nil && found[1].second == .string("cosine"))
        // Other names are other choices, whatever their settings.
        let sgd = Value.object(["sgd": .object(["lr": .number(0.1)])])
        #expect(SettingDifference.all(first, settings(sgd, 5)).map(\.path) == ["optimizer"])
        #expect(
            SettingDifference.common(first, settings(adam(0.2), 5))["optimizer"]
                == .object(["adam": .object(["lr": .string("differs"), "beta": .number(0.9)])]))
    }

    /// Of lists of layers, too, where they are equally long.
    @Test func differencesOfListsAreFoundElementByElement() {
        func model(_ kernels: [Int]) -> Value {
            let layers = kernels.map { Value.object(["conv": .object(["kernel": .integer($0), "out": .integer(4)])]) }
            return .object(["model": .object(["sequential": .object(["layers": .list(layers)])])])
        }
        let found = SettingDifference.all(model([3, 5]), model([3, 7]))
        #expect(found.map(\.path) == ["model.sequential.layers.1.conv.kernel"])
        let common = SettingDifference.common(model([3, 5]), model([3, 7]))
        #expect(
            common["model"]?["sequential"]?["layers"]?.list?[1]["conv"]
                == .object(["kernel": .string("differs"), "out": .integer(4)]))
        #expect(SettingDifference.all(model([3]), model([3, 7])).map(\.path) == ["model.sequential.layers"])
        let hidden = { (sizes: [Int]) in Value.object(["hidden": .list(sizes.map(Value.integer))]) }
        #expect(SettingDifference.all(hidden([64, 32]), hidden([64, 16])).map(\.path) == ["hidden"])
    }

    @Test func aRunThatDivergedIsShownAsFarAsItCame() throws {
        let lines = lines(try Self.one(Self.run(status: .diverged) { $0.mistakes = nil }))
        #expect(lines.contains("**Result.** The run diverged: the training loss was NaN at step 61."), "\(lines)")
        #expect(lines.contains("## The loss of each step") && lines.contains("## Last values"))
        #expect(lines.contains { $0.contains("values are the last ones before the end") })
        #expect(!lines.contains("## The worst mistakes") && !lines.contains("## Health"))
        // A run that crashed holds nothing but its settings.
        let crashed = RunSummary(
            trial: Self.run().trial, status: .crashed, reason: "signal 9", provenance: .object([:]))
        let report = Report(try Self.one(crashed))
        let text = report.markdown
        #expect(text.contains("**Result.** The run crashed: signal 9.") && text.contains("## What was run"), "\(text)")
        #expect(!text.contains("## Last values") && report.figures.isEmpty)
    }

    @Test func mistakesThatCannotBeShownSayWhy() throws {
        let absent = Self.run {
            $0.mistakes = .impossible("the data are absent; fetch them with: azmoon data fetch mnist")
        }
        let without = Report(try Self.one(absent))
        #expect(
            without.markdown.contains(
                "The run: not shown, because the data are absent; fetch them with: azmoon data fetch mnist."))
        #expect(!without.figures.contains { $0.name == MistakesFigure.name })
        let none = Self.run { $0.mistakes = .found(TestMistakes(worst: [], count: 0, samples: 300, images: nil)) }
        #expect(Report(try Self.one(none)).markdown.contains("gives all 300 test samples their class"))
        // Of samples that are no images a table alone.
        let table = Self.run {
            guard case .found(let found)? = $0.mistakes else { return }
            $0.mistakes = .found(
                TestMistakes(worst: found.worst, count: found.count, samples: found.samples, images: nil))
        }
        let report = Report(try Self.one(table))
        #expect(report.markdown.contains("| 3 | 0 Shirt | 1 Coat |") && !report.markdown.contains("by number"))
        #expect(!report.figures.contains { $0.name == MistakesFigure.name })
    }

    @Test func findingsOfHealthAreTold() throws {
        let sound = lines(try Self.one())
        #expect(sound.contains { $0.hasPrefix("No check finds anything") }, "\(sound)")
        #expect(sound.contains { $0.hasSuffix("and the curves were flat at the end.") })
        // A rate of zero makes any curve flat.
        let run = Self.run()
        let scheduled = (run.trial.settings.object ?? [:]).merging(["schedule": .object(["linear": .object([:])])]) {
            $1
        }
        let ended = lines(
            try Self.one(
                run.with(trial: Trial(id: run.trial.id, index: 0, settings: .object(scheduled), coordinates: []))))
        #expect(
            ended.contains {
                $0.hasSuffix("and the schedule took the learning rate to zero, so that training ended by design.")
            }, "\(ended)")
        var bad = Self.run()
        bad = RunSummary(
            trial: bad.trial, status: .completed, curves: bad.curves.merging(["train/loss": [1, 1, 1]]) { $1 },
            timing: bad.timing, provenance: bad.provenance, content: bad.content)
        #expect(lines(try Self.one(bad)).contains("- untrained: the training loss ends within 1% of its start."))
    }

    @Test func stepsAreSmoothedOverAWindow() {
        #expect(StepLosses.means([1, 2, 3, 4, 5], over: 3) == [1.5, 2, 3, 4, 4.5])
        #expect(StepLosses.means([1, .nan, 3], over: 3) == [1, 2, 3])
        #expect(StepLosses.means([4, 2], over: 1) == [4, 2])
    }

    /// The other tasks' reports of one run say what those of a sweep do.
    @Test func otherTasksHaveReportsOfRunsToo() throws {
        for (analysis, wanted) in [
            (try Analysis(DescentReportTests().sweep(seeds: 1)), "## Paths"),
            (try Analysis(GradientReportTests().sweep()), "## Gradients"),
            (try Analysis(TimingReportTests().sweep()), "## Times"),
            (try Analysis(SizesReportTests().sweep()), "## Sizes"),
        ] {
            let runs = analysis.runs.filter { $0.status == .completed }.prefix(2).map { run in
                // As the settings of stored runs have it.
                let task = ["task": Value.string(analysis.plan.task)]
                let settings = (run.trial.settings.object ?? [:]).merging(task) { $1 }
                return run.with(
                    trial: Trial(id: run.trial.id, index: 0, settings: .object(settings), coordinates: []))
            }
            for count in 1...2 {
                let report = Report(
                    try Analysis(
                        runs: Array(runs.prefix(count)), of: Array(repeating: "experiment", count: count)))
                #expect(report.markdown.contains(wanted) && report.markdown.contains("## Replay"), "\(report.markdown)")
                #expect(report.markdown.hasPrefix("# Run\(count == 1 ? "" : "s") \(runs[0].trial.shortID)"))
                // Of one model there is no picture to draw.
                #expect(report.figures.isEmpty == (wanted == "## Sizes" && count == 1))
            }
        }
    }
}
