import Analysis
import Foundation
import Runs

/// The report of a sweep: `report.md`, and `figures/` with SVG, PNG, script and data of each figure.
public struct Report: Sendable {
    public let analysis: Analysis
    /// The document.
    public let markdown: String
    let kind: ReportKind
    let figures: [Figure]

    /// Composes the report; nothing is drawn or written yet.
    /// - Parameter kind: what the report of the plan's task says.
    public init(_ analysis: Analysis, _ kind: ReportKind) {
        self.analysis = analysis
        self.kind = kind
        figures = kind.figures.compactMap { $0.figure(analysis) }
        markdown = ReportText(analysis: analysis, kind: kind, figures: figures).document().code
    }

    /// Writes the report of `analysis` into `directory`, beside the sweep's runs. The same runs give the same bytes.
    ///
    /// All is drawn aside and renamed into place, `report.md` last: whatever fails, the report that stood there before
    /// stays whole. One process at a time may write a folder's report; it is for the caller to see to that.
    /// - Throws: `ReportError`.
    public static func write(_ analysis: Analysis, _ kind: ReportKind, into directory: String) throws(ReportError) {
        try Report(analysis, kind).write(into: directory)
    }

    func write(into directory: String, gnuplot: Gnuplot? = nil) throws(ReportError) {
        let gnuplot = if let gnuplot { gnuplot } else { try Gnuplot.find() }
        let aside = try ReportFolder(besideReportIn: directory)
        defer { aside.remove() }
        try aside.write(FigureStyle.script, as: FigureStyle.fileName)
        for figure in figures {
            try aside.write(figure.script.code, as: "\(figure.name).gp")
            try aside.write(figure.data.code, as: "\(figure.name).csv")
        }
        try gnuplot.draw(figures.map(\.name), in: aside.path)
        try aside.write(markdown, as: "report.md")
        try aside.publish(figures: figures.map(\.name), of: kind, into: directory)
    }
}
