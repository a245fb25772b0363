import Analysis
import CElementary
import Files
import Runs

/// The norm of the weights' gradients layer by layer at the first step: where it falls from the last layer to the first, gradients
/// vanish; where it rises, they explode.
enum GradientFlow: FigureKind {
    static let name = "gradient-flow"
    private static let mostPanels = 6

    private struct Line {
        let group: Int
        let label: String
        let norms: [Double]
        let names: [String]
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        var panels: [(title: String, lines: [Line])] = []
        for (index, group) in analysis.groups.enumerated() {
            for cell in group.cells {
                let runs = cell.runs.compactMap(\.run)
                guard let norms = norms(of: runs) else { continue }
                let title = cell.along.map { "\(analysis.alongName) \(AlongAxis.short($0, cell.number))" } ?? ""
                let place = panels.firstIndex { $0.title == title } ?? panels.count
                if place == panels.count { panels.append((title, [])) }
                panels[place].lines.append(Line(group: index, label: group.label, norms: norms, names: names(of: runs)))
            }
        }
        guard !panels.isEmpty else { return nil }
        let leftOut = panels.dropFirst(mostPanels).map(\.title)
        panels = Array(panels.prefix(mostPanels))
        let shown = Set(panels.flatMap { $0.lines.map(\.group) }).sorted()
        let key = FigureStyle.Key(shown.map { FigureStyle.short(analysis.groups[$0].label) })
        let columns = panels.count == 4 ? 2 : min(3, panels.count)
        let rows = (panels.count + columns - 1) / columns
        let names = panels.map { layerNames($0.lines) }
        // Names are written aslant below each panel.
        let below = 54 + Int(4.6 * Double(names.joined().map { min($0.count, longestName) }.max() ?? 0))
        let panelHeight = 256 + below
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
                    + "set bmargin at screen \(FigureStyle.number((top - Double(panelHeight) + Double(below)) / Double(height)))",
                "set title \(panel.title) offset 0, -0.6 noenhanced",
                "set xlabel 'layer, by its name in the model'; set ylabel \(index % columns == 0 ? "gradient norm" : "")",
                "set xrange [0.5:\(Double(layers) + 0.5)]; set xtics \(tics(names[index])) \(names.joined().allSatisfy { $0.count < 4 } ? "norotate" : "rotate by 40 right" as GnuplotScript)",
                "set yrange [\(FigureStyle.number(range.low)):\(FigureStyle.number(range.high))]",
            ]
            let plots = panel.lines.enumerated().map { place, line -> GnuplotScript in
                "\(FigureStyle.data(name)) skip 1 using ($1==\(index) && $2==\(place) ? $4 : NaN):5 with linespoints \(FigureStyle.markedLine(line.group))"
            }
            lines.append("plot " + plots.joined(separator: ", \\\n  "))
            for (place, line) in panel.lines.enumerated() {
                data += line.norms.enumerated().map { layer, norm in
                    [
                        "\(index)", "\(place)", CSVText(escaping: "\(panel.title) \(line.label)"), "\(layer + 1)",
                        CSV.number(norm), CSVText(escaping: layer < line.names.count ? line.names[layer] : ""),
                    ]
                }
            }
        }
        lines += [key.panel(shown.map(FigureStyle.markedLine), figureHeight: height), "unset multiplot"]
        return Figure(
            name: name, title: "Gradients layer by layer",
            caption:
                "The L2 norm of each weight's gradient at the first step, before anything was learnt; geometric means over "
                + "\(analysis.repetitions). Layers stand from the input to the output, with the names of the model that has most."
                + Coincidence.note(
                    panels.map { panel in
                        (
                            panel.title,
                            panel.lines.map { line in
                                Coincidence.Line(
                                    label: line.label,
                                    values: line.norms.map {
                                        Elementary.log(max($0, 1e-300)) / Elementary.log(range.high / range.low)
                                    })
                            }
                        )
                    }) + Figure.notDrawn(leftOut),
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(["panel", "line", "what", "layer", "norm", "name"], data))
    }

    static let longestName = 14
    private static let mostTics = 8

    /// The layers' names of the line with most layers.
    private static func layerNames(_ lines: [Line]) -> [String] {
        lines.map(\.names).max { $0.count < $1.count } ?? []
    }

    /// The first and the last layer and some between, evenly.
    static func tics(_ names: [String]) -> GnuplotScript {
        let step = max(1, (names.count + mostTics - 2) / (mostTics - 1))
        let last = names.count - 1
        let places = names.indices.filter { $0 == last || ($0 % step == 0 && last - $0 >= step) }
        return FigureStyle.list(
            places.map { (FigureStyle.short(names[$0], longestName), FigureStyle.number(Double($0 + 1))) })
    }

    /// The layers of the norms: the weights' names without what they all end in.
    static func names(of runs: [RunSummary]) -> [String] {
        let names = runs.map { $0.training.gradientNorms.filter { !$0.values.isEmpty }.map(\.name) }.first {
            !$0.isEmpty
        }
        return (names ?? []).map { $0.hasSuffix(".weight") ? String($0.dropLast(7)) : $0 }
    }

    /// The geometric mean over runs of each weight's norm at the first step, in the order of the layers; nil where no run holds norms.
    static func norms(of runs: [RunSummary]) -> [Double]? {
        let found = runs.map { run in
            run.training.gradientNorms.compactMap(\.values.first)
        }.filter { !$0.isEmpty }
        guard let count = found.map(\.count).min() else { return nil }
        return (0..<count).map { layer in
            let norms = found.map { $0[layer] }
            // A mean that has a zero is 0.
            return norms.allSatisfy { $0 > 0 } ? Elementary.exp(Statistics.mean(norms.map(Elementary.log))) : 0
        }
    }
}
