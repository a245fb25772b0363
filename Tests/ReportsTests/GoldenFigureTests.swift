import Foundation
import Runs
import Testing

@testable import Analysis
@testable import Reports

/// Each kind of figure as it was last looked at: its caption, its script, and the beginning of its data. A change shows here: draw
/// the figure, look at it, then put the file that the failed test names in the golden one's place.
@Suite struct GoldenFigureTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/figures")
    private static let mostRows = 30

    /// Beside the kinds themselves, curves of more labels than one panel holds, and what two runs side by side have otherwise than one.
    private static let names =
        ofSweeps + ofRuns + [LearningCurves.name, SensitivityFigure.name].map { $0 + multiples }
        + pairs.map { $0 + pair }
    private static let ofSweeps = ReportKind.all.flatMap { $0.figures.map { $0.name } }
    private static let ofRuns = ReportKind.allOfRuns.flatMap { $0.figures.map { $0.name } }.filter {
        !ofSweeps.contains($0)
    }
    private static let multiples = "-multiples"
    private static let pair = "-of-two-runs"
    private static let pairs = [
        RunCurves.name, StepLosses.name, RunWeights.name, MistakesFigure.name, ConfusionFigure.name,
    ]

    @Test(arguments: names) func theFigureIsAsItWas(_ name: String) throws {
        let analysis = try analysis(for: name)
        let figure = try #require(
            Report(analysis).figures.first { figure in
                ["", Self.multiples, Self.pair].contains { figure.name + $0 == name }
            },
            "No sample has the figure \(name): add one here.")
        let rows = figure.data.code.split(separator: "\n", omittingEmptySubsequences: false)
        let text =
            "\(figure.title)\n\n\(figure.caption)\n\n\(figure.script.code)\n\(rows.count) lines of data, of which the first are\n"
            + rows.prefix(Self.mostRows).joined(separator: "\n") + "\n"
        let golden = try? String(contentsOf: Self.folder.appendingPathComponent("\(name).txt"), encoding: .utf8)
        if text != golden {
            let found = FileManager.default.temporaryDirectory.appendingPathComponent("\(name).txt")
            try text.write(to: found, atomically: true, encoding: .utf8)
            let lines = zip(text.split(separator: "\n"), (golden ?? "").split(separator: "\n"))
            let first = lines.first { $0 != $1 }.map { "'\($0)' where the golden file has '\($1)'" } ?? "its length"
            Issue.record("\(name) differs from Tests/Golden/figures/\(name).txt in \(first); it is at \(found.path)")
        }
    }

    private func analysis(for name: String) throws -> Analysis {
        if name.hasSuffix(Self.pair) { return try RunReportTests.pair() }
        if Self.ofRuns.contains(name) { return try RunReportTests.one() }
        return switch name {
        case DescentPaths.name, DescentValues.name: try Analysis(DescentReportTests().sweep(seeds: 1))
        case GradientCheckFigure.name: try Analysis(GradientReportTests().sweep())
        case ExpressionValueFigure.name: try Analysis(GradientReportTests().valueSweep())
        case TimingFigure.name: try Analysis(TimingReportTests().sweep())
        case FilterFigure.name: try Analysis(FilterReportTests().sweep())
        case SizesFigure.name: try Analysis(SizesReportTests().sweep())
        case GeneratedImages.name, SampleCurves.name, AdversarialLosses.name, DiscriminatorCurves.name:
            try Analysis(AdversarialReportTests().sweep())
        case StylizedImages.name, StyleLossCurves.name: try Analysis(StylizeReportTests().sweep())
        case SamplingFigure.name: try Analysis(TimingReportTests().sampled())
        case SegmentationFigure.name: try SegmentationReportTests().analysis()
        case PublishedFigure.name: try PublishedReportTests().analysis(shift: 0)
        case Fit.name: try Analysis(SyntheticSweep.small.sweep { _ in TrainingResult(fit: FigureRuleTests.fit) })
        case ConfusionFigure.name: try namedClasses()
        case AugmentationFigure.name:
            try Analysis(
                SyntheticSweep.small.sweep { _ in
                    var result = TrainingResult()
                    result.changed = FigureRuleTests.changed
                    return result
                })
        case WeightFigure.name: try Analysis(SyntheticSweep.small.sweep(FigureRuleTests.weighed))
        case EmbeddingFigure.name: try Analysis(SyntheticSweep.small.sweep(FigureRuleTests.embedded))
        case StageCurves.name: try Analysis(SyntheticSweep.small.sweep(FigureRuleTests.staged))
        case PriorSamplesFigure.name: try Analysis(SyntheticSweep.small.sweep(FigureRuleTests.sampled))
        case ParallelCoordinates.name: try Analysis(FigureSamples.manySettings())
        case ProfileFigure.name: try Analysis(FigureSamples.problems())
        case ParetoFigure.name: try Analysis(FigureSamples.sizes())
        case KernelFigure.name, FeatureMapFigure.name:
            try Analysis(SyntheticSweep.small.sweep(FigureSamples.convolutions))
        case ReconstructionFigure.name:
            try Analysis(SyntheticSweep.small.sweep(FigureRuleTests.reconstructed))
        case GradientFlow.name: try Analysis(SyntheticSweep.small.sweep(FigureRuleTests.norms))
        case LearningCurves.name + Self.multiples: try Analysis(SyntheticSweep.large(seeds: 3).sweep())
        case SensitivityFigure.name + Self.multiples: try manyLabels()
        default: try Analysis(SyntheticSweep.small.sweep())
        }
    }

    private func namedClasses() throws -> Analysis {
        var sweep = SyntheticSweep.small.sweep { _ in TrainingResult(confusion: FigureRuleTests.confusion) }
        sweep.classNames = ["Shirt", "Coat", "Ankle boot"]
        return try Analysis(sweep)
    }

    /// Nine labels at three rates.
    private func manyLabels() throws -> Analysis {
        var sweep = SyntheticSweep.small
        (sweep.rates, sweep.seeds) = ([0.01, 0.1, 1], 3)
        sweep.optimizers = (1...9).map {
            .init(name: "arm\($0)", bestRate: 0.1, accuracy: 0.8 + 0.01 * Double($0), divergesFrom: $0 == 9 ? 1 : 2)
        }
        return try Analysis(sweep.sweep())
    }
}
