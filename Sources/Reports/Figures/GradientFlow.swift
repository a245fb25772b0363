import Analysis
import Files
import Foundation

/// The norm of the weights' gradients layer by layer at the first step: where it falls from the last layer to the first, gradients
/// vanish; where it rises, they explode.
enum GradientFlow {
    static let name = "gradient-flow"
    private static let mostPanels = 6

    private struct Line {
        let group: Int
        let label: String
        let norms: [Double]
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        var panels: [(title: String, lines: [Line])] = []
        for (index, group) in analysis.groups.enumerated() {
            for cell in group.cells {
                guard let norms = norms(of: cell.runs.compactMap(\.run)) else { continue }
                let title = cell.along.map { "\(analysis.alongName) \(AlongAxis.short($0, cell.number))" } ?? ""
                let place = panels.firstIndex { $0.title == title } ?? panels.count
                if place == panels.count { panels.append((title, [])) }
                panels[place].lines.append(Line(group: index, label: group.label, norms: norms))
            }
        }
        guard !panels.isEmpty else { return nil }
        let total = panels.count
        panels = Array(panels.prefix(mostPanels))
        let shown = Set(panels.flatMap { $0.lines.map(\.group) }).sorted()
        let key = FigureStyle.Key(shown.map { FigureStyle.short(analysis.groups[$0].label) })
        let columns = panels.count == 4 ? 2 : min(3, panels.count)
        let rows = (panels.count + columns - 1) / columns
        let panelHeight = 300
        let height = rows * panelHeight + key.height
        let finite = panels.flatMap { $0.lines.flatMap(\.norms) }.filter { $0.isFinite && $0 > 0 }
        let range = (low: max(finite.min() ?? 1e-3, 1e-40) / 2, high: (finite.max() ?? 1) * 2)

        var lines: [GnuplotScript] = [
            "set multiplot", "unset key", FigureStyle.decades("y", lower: range.low, upper: range.high),
        ]
        var data: [[CSVText]] = []
        for (index, panel) in panels.enumerated() {
            let width = 0.975 / Double(columns)
            let left = 0.025 + Double(index % columns) * width
            let top = Double(height - index / columns * panelHeight)
            let layers = panel.lines.map(\.norms.count).max() ?? 1
            lines += [
                "set lmargin at screen \(FigureStyle.number(left + 0.07)); "
                    + "set rmargin at screen \(FigureStyle.number(left + width - 0.015))",
                "set tmargin at screen \(FigureStyle.number((top - 30) / Double(height))); "
                    + "set bmargin at screen \(FigureStyle.number((top - Double(panelHeight) + 52) / Double(height)))",
                "set title \(panel.title) offset 0, -0.6 noenhanced",
                "set xlabel 'layer'; set ylabel \(index % columns == 0 ? "gradient norm" : "")",
                "set xrange [0.5:\(Double(layers) + 0.5)]; set xtics \(max(1, (layers + 5) / 6))",
                "set yrange [\(FigureStyle.number(range.low)):\(FigureStyle.number(range.high))]",
            ]
            let plots = panel.lines.enumerated().map { place, line -> GnuplotScript in
                "\(FigureStyle.data(name)) skip 1 using ($1==\(index) && $2==\(place) ? $4 : NaN):5 with linespoints \(look(line.group))"
            }
            lines.append("plot " + plots.joined(separator: ", \\\n  "))
            for (place, line) in panel.lines.enumerated() {
                data += line.norms.enumerated().map { layer, norm in
                    [
                        "\(index)", "\(place)", CSVText(escaping: "\(panel.title) \(line.label)"), "\(layer + 1)",
                        CSV.number(norm),
                    ]
                }
            }
        }
        lines += [key.panel(shown.map(look), figureHeight: height), "unset multiplot"]
        return Figure(
            name: name, title: "Gradients layer by layer",
            caption:
                "The L2 norm of each weight's gradient at the first step, before anything was learnt; geometric means over "
                + "\(analysis.repetition)s. Layer 1 is next to the input."
                + (total > mostPanels ? " The first \(mostPanels) of \(total) panels are drawn." : ""),
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(["panel", "line", "what", "layer", "norm"], data))
    }

    /// The geometric mean over runs of each weight's norm at the first step, in the order of the layers; nil where no run holds norms.
    static func norms(of runs: [RunSummary]) -> [Double]? {
        let found = runs.map { run in
            run.details.gradientNorms.compactMap(\.values.first)
        }.filter { !$0.isEmpty }
        guard let count = found.map(\.count).min() else { return nil }
        return (0..<count).map { layer in exp(Statistics.mean(found.map { log(max($0[layer], 1e-300)) })) }
    }

    private static func look(_ group: Int) -> GnuplotScript {
        "linewidth 1.8 dashtype \(FigureStyle.dash(group)) linecolor rgb \(FigureStyle.color(group)) "
            + "pointtype \(FigureStyle.point(group)) pointsize 0.5"
    }
}
