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
}

/// A kind of figure: what it needs of an analysis, its caption and its script.
protocol FigureKind: SendableMetatype {
    /// The files' name without an ending, unlike any other kind's.
    static var name: String { get }
    /// Nil where `analysis` has no data for it.
    static func figure(_ analysis: Analysis) -> Figure?
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
