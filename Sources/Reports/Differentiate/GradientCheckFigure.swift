import Analysis
import Files
import Runs
import Specs

/// Gradients of an expression: the analytic ones as lines, the engine's as marks, one panel for each argument.
enum GradientCheckFigure: FigureKind {
    static let name = "gradients"
    private static let mostSeries = 6

    static func figure(_ analysis: Analysis) -> Figure? {
        var series: [String] = []
        var panels: [(argument: String, lines: [(series: Int, check: GradientCheck)])] = []
        for run in analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap(\.run) {
            let label = passes(run.trial)
            for check in run.gradients where check.found != nil {
                let index = series.firstIndex(of: label) ?? series.count
                if index == series.count { series.append(label) }
                let place = panels.firstIndex { $0.argument == check.argument } ?? panels.count
                if place == panels.count { panels.append((check.argument, [])) }
                // Runs that differ in precision or in what is frozen would lie on one another.
                if !panels[place].lines.contains(where: { $0.series == index }) {
                    panels[place].lines.append((index, check))
                }
            }
        }
        guard !panels.isEmpty else { return nil }
        let shown = Array(series.prefix(mostSeries))
        let key = FigureStyle.Key(shown.map { FigureStyle.short($0) })
        let height = 330 + key.height
        var lines: [GnuplotScript] = ["set multiplot", "unset key"]
        var rows: [[CSVText]] = []
        for (index, panel) in panels.enumerated() {
            let width = 0.98 / Double(panels.count)
            let left = 0.01 + Double(index) * width
            let drawn = panel.lines.filter { $0.series < shown.count }
            let values = drawn.flatMap { $0.check.expected + ($0.check.found ?? []) }
            let range = FigureStyle.range(values)
            let places = FigureStyle.range(drawn.flatMap(\.check.inputs), margin: 0.03)
            lines += [
                "set lmargin at screen \(FigureStyle.number(left + 0.085)); "
                    + "set rmargin at screen \(FigureStyle.number(left + width - 0.015))",
                "set tmargin at screen 0.965; "
                    + "set bmargin at screen \(FigureStyle.number(Double(key.height + 54) / Double(height)))",
                "set xlabel \(panel.argument); "
                    + "set ylabel \("gradient by \(panel.argument)")",
                "set xrange [\(FigureStyle.number(places.lower)):\(FigureStyle.number(places.upper))]",
                "set yrange [\(FigureStyle.number(range.lower)):\(FigureStyle.number(range.upper))]",
                FigureStyle.tics("y", lower: range.lower, upper: range.upper),
            ]
            func using(_ series: Int) -> GnuplotScript {
                "\(FigureStyle.data(name)) skip 1 using ($1==\(index) && $2==\(series) ? $4 : NaN)"
            }
            let plots: [GnuplotScript] =
                drawn.map { "\(using($0.series)):5 with lines linewidth 1 linecolor rgb '#9a9a9a'" }
                + drawn.map { "\(using($0.series)):6 with points \(look($0.series))" }
            lines.append("plot " + plots.joined(separator: ", \\\n  "))
            for line in drawn {
                for (place, input) in line.check.inputs.enumerated() {
                    rows.append([
                        "\(index)", "\(line.series)", CSVText(escaping: "\(panel.argument), \(shown[line.series])"),
                        CSV.number(input), CSV.number(line.check.expected[place]),
                        CSV.number(line.check.found?[place]),
                    ])
                }
            }
        }
        lines += [key.panel(shown.indices.map(look), figureHeight: height), "unset multiplot"]
        return Figure(
            name: name, title: "Gradients",
            caption:
                "Marks: the engine's gradient. Lines: the analytic one, times the backward passes since it was last zeroed."
                + Figure.notDrawn(Array(series.dropFirst(mostSeries))),
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(["panel", "series", "what", "input", "analytic", "engine"], rows))
    }

    /// Such as `3 passes, zeroed between`.
    private static func passes(_ trial: Trial) -> String {
        NumberText.count(trial.passes, "pass") + (trial.passes > 1 && trial.zeroesGradients ? ", zeroed between" : "")
    }

    /// Later marks are smaller, so that earlier ones show around them where they coincide.
    private static func look(_ series: Int) -> GnuplotScript {
        "linewidth 0.001 pointtype \(FigureStyle.point(series)) pointsize \(FigureStyle.number(max(0.3, 0.9 - 0.22 * Double(series)))) "
            + "linecolor rgb \(FigureStyle.color(series))"
    }
}
