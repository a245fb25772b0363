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

    /// Beside the kinds themselves, curves of more labels than one panel holds.
    private static let names =
        ReportKind.all.flatMap { $0.figures.map { $0.name } }
        + [LearningCurves.name, SensitivityFigure.name].map { $0 + multiples }
    private static let multiples = "-multiples"

    @Test(arguments: names) func theFigureIsAsItWas(_ name: String) throws {
        let analysis = try analysis(for: name)
        let figure = try #require(
            Report(analysis).figures.first { $0.name + Self.multiples == name || $0.name == name },
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
        switch name {
        case DescentPaths.name, DescentValues.name: try Analysis(DescentReportTests().sweep(seeds: 1))
        case GradientCheckFigure.name: try Analysis(GradientReportTests().sweep())
        case TimingFigure.name: try Analysis(TimingReportTests().sweep())
        case SizesFigure.name: try Analysis(SizesReportTests().sweep())
        case GeneratedImages.name, SampleCurves.name, AdversarialLosses.name, DiscriminatorCurves.name:
            try Analysis(AdversarialReportTests().sweep())
        case StylizedImages.name, StyleLossCurves.name: try Analysis(StylizeReportTests().sweep())
        case SamplingFigure.name: try Analysis(TimingReportTests().sampled())
        case SegmentationFigure.name: try SegmentationReportTests().analysis()
        case PublishedFigure.name: try PublishedReportTests().analysis(shift: 0)
        case Fit.name: try Analysis(SyntheticSweep.small.sweep { _ in TrainingResult(fit: FigureRuleTests.fit) })
        case ConfusionFigure.name:
            try Analysis(SyntheticSweep.small.sweep { _ in TrainingResult(confusion: FigureRuleTests.confusion) })
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
        case ReconstructionFigure.name:
            try Analysis(SyntheticSweep.small.sweep(FigureRuleTests.reconstructed))
        case GradientFlow.name: try Analysis(SyntheticSweep.small.sweep(FigureRuleTests.norms))
        case LearningCurves.name + Self.multiples: try Analysis(SyntheticSweep.large(seeds: 3).sweep())
        case SensitivityFigure.name + Self.multiples: try manyLabels()
        default: try Analysis(SyntheticSweep.small.sweep())
        }
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
