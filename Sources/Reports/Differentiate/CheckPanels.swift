import Analysis
import Files
import Runs
import Specs

/// Panels of numbers along an argument: exact ones as lines, the engine's as marks, a series for each way to compute them.
struct CheckPanels {
    /// What is drawn of one run.
    struct Line {
        let inputs: [Double]
        let expected: [Double]
        let found: [Double]
    }

    private struct Panel {
        /// What tells it from the others.
        let name: String
        let argument: String
        let ordinate: String
        var lines: [(series: Int, line: Line)] = []
    }

    private static let mostSeries = 6
    private var series: [String] = []
    private var panels: [Panel] = []

    /// Adds a run, unless its panel has one of its series: runs that differ in nothing that is drawn would lie on one another.
    /// - Parameters:
    ///   - argument: what stands along.
    ///   - panel: the panel's name.
    ///   - ordinate: what stands upward.
    mutating func add(_ line: Line, of run: RunSummary, _ argument: String, panel: String, ordinate: String) {
        let label = Self.label(run)
        let index = series.firstIndex(of: label) ?? series.count
        if index == series.count { series.append(label) }
        let place = panels.firstIndex { $0.name == panel } ?? panels.count
        if place == panels.count {
            let rest = panel.dropFirst(argument.count)
            panels.append(Panel(name: panel, argument: argument, ordinate: ordinate + rest))
        }
        if !panels[place].lines.contains(where: { $0.series == index }) { panels[place].lines.append((index, line)) }
    }

    /// - Parameter columns: of the data: panel, series, what, input, exact, found.
    func figure(_ name: String, title: String, caption: String, columns: [String]) -> Figure? {
        guard !panels.isEmpty else { return nil }
        let shown = Array(series.prefix(Self.mostSeries))
        let key = FigureStyle.Key(shown.map { FigureStyle.short($0, 34) })
        let height = 330 + key.height
        var lines: [GnuplotScript] = ["set multiplot", "unset key"]
        var rows: [[CSVText]] = []
        for (index, panel) in panels.enumerated() {
            let width = 0.98 / Double(panels.count)
            let left = 0.01 + Double(index) * width
            let drawn = panel.lines.filter { $0.series < shown.count }
            let values = drawn.flatMap { $0.line.expected + $0.line.found }
            let range = FigureStyle.range(values)
            let places = FigureStyle.range(drawn.flatMap(\.line.inputs), margin: 0.03)
            lines += [
                "set lmargin at screen \(FigureStyle.number(left + 0.085)); "
                    + "set rmargin at screen \(FigureStyle.number(left + width - 0.015))",
                "set tmargin at screen 0.965; "
                    + "set bmargin at screen \(FigureStyle.number(Double(key.height + 54) / Double(height)))",
                "set xlabel \(panel.argument); "
                    + "set ylabel \(panel.ordinate)",
                "set xrange [\(FigureStyle.number(places.lower)):\(FigureStyle.number(places.upper))]",
                "set yrange [\(FigureStyle.number(range.lower)):\(FigureStyle.number(range.upper))]",
                FigureStyle.tics("y", lower: range.lower, upper: range.upper),
            ]
            func using(_ series: Int) -> GnuplotScript {
                "\(FigureStyle.data(name)) skip 1 using ($1==\(index) && $2==\(series) ? $4 : NaN)"
            }
            let plots: [GnuplotScript] =
                drawn.map { "\(using($0.series)):5 with lines linewidth 1 linecolor rgb '#9a9a9a'" }
                + drawn.map { "\(using($0.series)):6 with points \(Self.look($0.series))" }
            lines.append("plot " + plots.joined(separator: ", \\\n  "))
            for (series, line) in drawn {
                for (place, input) in line.inputs.enumerated() {
                    rows.append([
                        "\(index)", "\(series)", CSVText(escaping: "\(panel.name), \(shown[series])"),
                        CSV.number(input), CSV.number(line.expected[place]), CSV.number(line.found[place]),
                    ])
                }
            }
        }
        lines += [key.panel(shown.indices.map(Self.look), figureHeight: height), "unset multiplot"]
        return Figure(
            name: name, title: title, caption: caption + Figure.notDrawn(Array(series.dropFirst(Self.mostSeries))),
            script: FigureStyle.figure(name, height: height, lines), data: CSV.table(columns, rows))
    }

    /// The axes whose values are series of one panel, where values are compared; those of other axes have panels of their own.
    private static let seriesAxes = ["expression", "precision"]

    /// Such as `entropy, float32`, or `3 passes, zeroed between` where gradients alone are compared.
    private static func label(_ run: RunSummary) -> String {
        let passes =
            NumberText.count(run.trial.passes, "pass")
            + (run.trial.passes > 1 && run.trial.zeroesGradients ? ", zeroed between" : "")
        guard run.expressionValues != nil else { return passes }
        let labels = seriesAxes.compactMap { run.trial.label(along: $0) }
        return labels.isEmpty ? passes : labels.joined(separator: ", ")
    }

    /// `, target 0`: the other axes' values of a run whose values are compared.
    static func place(of run: RunSummary) -> String {
        guard run.expressionValues != nil else { return "" }
        return run.trial.coordinates.filter { !seriesAxes.contains($0.path) && $0.path != "seed" }
            .map { ", \($0.phrase)" }.joined()
    }

    /// Later marks are smaller, so that earlier ones show around them where they coincide.
    private static func look(_ series: Int) -> GnuplotScript {
        "linewidth 0.001 pointtype \(FigureStyle.point(series)) pointsize \(FigureStyle.number(max(0.3, 0.9 - 0.22 * Double(series)))) "
            + "linecolor rgb \(FigureStyle.color(series))"
    }
}
