import Analysis
import Files
import Foundation
import Runs

/// How far each path of descent is above the lowest minimum, step by step; its value where there is no minimum.
enum DescentValues: FigureKind {
    static let name = "descent"
    /// Gaps below this are rounding.
    private static let floor = 1e-16
    private static let mostSteps = 160

    static func figure(_ analysis: Analysis) -> Figure? {
        guard let panels = DescentPanels(analysis) else { return nil }
        let key = FigureStyle.Key(panels.series.map { FigureStyle.short($0) })
        let panelHeight = panels.columns == 1 ? 340 : panels.columns == 2 ? 300 : 250
        let columns = panels.panels.map { panel in panel.lines.map { gaps($0.descent) } }
        let steps = panels.panels.flatMap(\.lines).map(\.descent.values.count).max() ?? 0

        let header = ["step"] + panels.panels.flatMap { panel in panel.lines.map { "\(panel.title) \($0.label)" } }
        // More points than pixels make a large file and no better picture.
        let gap = max(1, steps / mostSteps)
        let rows = stride(from: 0, to: steps, by: gap).map { step in
            ["\(step)"] + columns.flatMap { $0 }.map { CSV.number(step < $0.count ? $0[step] : nil) }
        }
        var lines: [GnuplotScript] = ["set multiplot", "unset key"]
        var column = 2
        for (index, panel) in panels.panels.enumerated() {
            let isLogarithmic = !panel.function.minima.isEmpty
            // Panels of one function can be compared only on one scale.
            let alike = panels.panels.indices.filter { panels.panels[$0].functionKey == panel.functionKey }
            let values = alike.flatMap { columns[$0] }.flatMap { $0 }.filter(\.isFinite)
            let starts = alike.flatMap { columns[$0] }.compactMap(\.first)
            lines += panels.place(index, panelHeight: panelHeight, key: key)
            lines += [
                "set xlabel 'step'; set ylabel \(index % panels.columns > 0 ? "" : isLogarithmic ? "above the minimum" : "value")"
            ]
            let last = Double(max(1, (columns[index].map(\.count).max() ?? 1) - 1))
            lines += [
                "set xrange [0:\(FigureStyle.number(last))]",
                FigureStyle.tics("x", lower: 0, upper: last, about: panels.columns == 3 ? 4 : 6),
            ]
            lines += isLogarithmic ? logarithmic(values, start: starts.max() ?? 1) : linear(panel)
            let plots = panel.lines.enumerated().map { place, line -> GnuplotScript in
                "\(FigureStyle.data(name)) skip 1 using 1:\(column + place) with lines \(FigureStyle.line(line.group))"
            }
            column += panel.lines.count
            lines.append("plot " + plots.joined(separator: ", \\\n  "))
        }
        let height = panels.height(panelHeight: panelHeight, key: key)
        lines += [
            key.panel(panels.series.indices.map { "\(FigureStyle.line($0)) pointtype 0" }, figureHeight: height),
            "unset multiplot",
        ]
        return Figure(
            name: name, title: "Value by step",
            caption:
                "How far the value is above the lowest minimum\(panels.panels.contains { $0.function.minima.isEmpty } ? ", or the value itself where there is none," : "") "
                + "at each step. A line that ends early is a run that diverged; one that levels off high sits in a local minimum."
                + (gap > 1 ? " Every \(gap)th step is drawn." : "") + panels.coincidences + panels.note,
            script: FigureStyle.figure(name, height: height, lines), data: CSV.table(header, rows))
    }

    /// The values above the lowest minimum, or the values.
    private static func gaps(_ descent: Descent) -> [Double] {
        guard let lowest = descent.function.minima.first?.value else { return descent.values }
        return descent.values.map { max($0 - lowest, floor) }
    }

    /// Paths that leave upwards are followed for three decades above the start.
    private static func logarithmic(_ values: [Double], start: Double) -> [GnuplotScript] {
        let low = max(values.min() ?? floor, floor)
        let high = min(max(values.max() ?? 1, 10 * low), 1000 * max(start, 10 * low))
        return [
            FigureStyle.decades("y", lower: low / 2, upper: high * 2),
            "set yrange [\(FigureStyle.number(low / 2)):\(FigureStyle.number(high * 2))]",
        ]
    }

    private static func linear(_ panel: DescentPanels.Panel) -> [GnuplotScript] {
        let range = FigureStyle.range(panel.function.values)
        return [
            "unset logscale y; unset ytics; set ytics nomirror out; set yrange [\(FigureStyle.number(range.lower)):\(FigureStyle.number(range.upper))]",
            FigureStyle.tics("y", lower: range.lower, upper: range.upper),
        ]
    }
}
