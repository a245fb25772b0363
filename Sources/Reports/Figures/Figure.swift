import Analysis
import Files

/// One figure: a gnuplot script that draws it as SVG and PNG, and the data that it draws.
struct Figure: Sendable {
    /// The files' name without an ending.
    let name: String
    /// The alternative text in the report.
    let title: String
    /// What the report says below the figure.
    let caption: String
    let script: GnuplotScript
    /// With a header line.
    let data: CSVText

    /// The files that every figure has.
    static let endings = ["svg", "png", "gp", "csv"]
    /// More rows than this make a figure too tall to read; the best are drawn.
    static let mostRows = 20
    /// Every figure that a report can have.
    static let names = [
        LearningCurves.name, SensitivityFigure.name, HeatMap.name, Distribution.name, TimeToTarget.name, Fit.name,
        GradientFlow.name, PublishedFigure.name, SegmentationFigure.name, DescentPaths.name, DescentValues.name,
        GradientCheckFigure.name, SamplingFigure.name, TimingFigure.name, SizesFigure.name,
    ]

    /// The figures that `analysis` has data for.
    static func all(of analysis: Analysis) -> [Figure] {
        if analysis.isDescent {
            return [DescentPaths.figure(analysis), DescentValues.figure(analysis)].compactMap { $0 }
        }
        if analysis.isGradientCheck { return [GradientCheckFigure.figure(analysis)].compactMap { $0 } }
        if !analysis.timings.isEmpty { return [TimingFigure.figure(analysis)].compactMap { $0 } }
        if analysis.isDescription { return [SizesFigure.figure(analysis)].compactMap { $0 } }
        return [
            Distribution.figure(analysis), LearningCurves.figure(analysis), SensitivityFigure.figure(analysis),
            HeatMap.figure(analysis), TimeToTarget.figure(analysis),
            Fit.figure(analysis), GradientFlow.figure(analysis), PublishedFigure.figure(analysis),
            SegmentationFigure.figure(analysis), SamplingFigure.figure(analysis),
        ].compactMap { $0 }
    }
}

/// Comma-separated values, for gnuplot and for people.
enum CSV {
    /// A value with nine digits; empty fields are written `NaN`, which gnuplot skips and most readers know.
    static func number(_ value: Double?) -> CSVText {
        guard let value, value.isFinite else { return "NaN" }
        return "\(value, format: "%.9g")"
    }

    /// A count, or `NaN`.
    static func count(_ value: Int?) -> CSVText { value.map { "\($0)" } ?? "NaN" }

    static func table(_ header: [String], _ rows: [[CSVText]]) -> CSVText {
        ([header.map { "\($0)" }] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    }
}
