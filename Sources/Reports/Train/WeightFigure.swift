import Analysis
import Files
import Foundation
import Runs

/// How the first and the last layer's weights are spread in the course of training: a ridge for each of a few epochs.
enum WeightFigure: FigureKind {
    static let name = "weights"

    private static let mostGroups = 9
    private static let mostRidges = 5
    private static let points = 80
    private static let (side, above, between, below) = (100, 26, 18, 40)
    /// How high a ridge is drawn over its line, in distances of two lines.
    private static let overlap = 1.6

    static func figure(_ analysis: Analysis) -> Figure? {
        let candidates = analysis.ranking.prefix(mostGroups).sorted()
        let found = candidates.compactMap {
            group -> (group: Int, layers: [(name: String, ridges: [WeightHistogram])])? in
            guard
                let weights = analysis.headlineRuns(of: group).lazy.map(\.training.weights).first(where: { !$0.isEmpty }
                ),
                let first = weights.first
            else { return nil }
            let last = weights.count > 1 ? weights.last : nil
            return (group, [first, last].compactMap { $0 }.map { ($0.name, $0.histograms) })
        }
        guard !found.isEmpty, found.allSatisfy({ $0.layers.allSatisfy { !$0.ridges.isEmpty } }) else { return nil }
        let columns = found.map(\.layers.count).max() ?? 1
        let grid = PanelGrid(
            rows: found.count, columns: columns, panel: side, above: above, between: between, below: below,
            width: 0.98, insets: (0.06, 0))
        var lines: [GnuplotScript] = [
            "set multiplot; unset key; unset grid; set border 1; set tics nomirror scale 0.5",
            "eval \"set tics font '\".font(10).\"'\"",
        ]
        var data: [[CSVText]] = []
        var panel = 0
        for (row, (group, layers)) in found.enumerated() {
            for (column, layer) in layers.enumerated() {
                let epochs = epochs(of: layer.ridges.count)
                lines += grid.place(row: row, column: column)
                lines += [
                    "set title \(FigureStyle.short(analysis.panelTitle(analysis.labelWithChoice(group), layer.name), 44)) offset 0, -0.8 noenhanced font font(11)"
                ]
                lines += ["set xlabel \(row == found.count - 1 ? "weight" : "")"]
                lines += ridges(
                    layer.ridges, epochs, panel: panel, label: analysis.groups[group].label, layer: layer.name,
                    data: &data)
                panel += 1
            }
        }
        return Figure(
            name: name, title: "Weights in the course of training",
            caption:
                "Histograms of the weights of the first and the last layer, of \(analysis.isOfRuns ? analysis.shownRun : "the first \(analysis.repetition)'s run"): from the lowest line, before training, upwards in epochs. "
                + "Each is drawn to one height, on an axis of its own panel."
                + analysis.leftOutNote(found.map(\.group)),
            script: FigureStyle.figure(name, height: grid.height, lines + ["unset multiplot"]),
            data: CSV.table(["panel", "label", "layer", "epoch", "weight", "density", "height"], data))
    }

    /// The first, the last, and some between.
    private static func epochs(of count: Int) -> [Int] {
        guard count > mostRidges else { return Array(0..<count) }
        return (0..<mostRidges).map { $0 * (count - 1) / (mostRidges - 1) }
    }

    /// The ridges of a panel, the last behind.
    private static func ridges(
        _ histograms: [WeightHistogram], _ epochs: [Int], panel: Int, label: String, layer: String,
        data: inout [[CSVText]]
    ) -> [GnuplotScript] {
        let shown = epochs.map { histograms[$0] }
        var (lower, upper) = (shown.map(\.lower).min() ?? 0, shown.map(\.upper).max() ?? 0)
        // Weights of one value are drawn in the middle.
        let margin = upper > lower ? 0.04 * (upper - lower) : max(0.01, abs(upper))
        (lower, upper) = (lower - margin, upper + margin)
        let step = (upper - lower) / Double(points)
        var plots: [GnuplotScript] = []
        for (line, epoch) in epochs.enumerated().reversed() {
            let densities = histograms[epoch].density(from: lower, to: upper, in: points)
            let highest = densities.max() ?? 0
            for (index, density) in densities.enumerated() {
                data.append([
                    "\(panel)", CSVText(escaping: label), CSVText(escaping: layer), "\(epoch)",
                    CSV.number(lower + step * (Double(index) + 0.5)), CSV.number(density),
                    CSV.number(Double(line) + (highest > 0 ? overlap * density / highest : 0)),
                ])
            }
            let points: GnuplotScript =
                "\(FigureStyle.data(name)) skip 1 using ($1==\(panel) && $4==\(epoch) ? $5 : NaN):7"
            let color: GnuplotScript = line == 0 ? "'#9a9a9a'" : "\(FigureStyle.color(0))"
            plots += [
                "\(points) with filledcurves y=\(line) fillcolor rgb \(color) fillstyle transparent solid 0.35 noborder",
                "\(points) with lines linewidth 1.2 linecolor rgb \(color)",
            ]
        }
        let tics = epochs.enumerated().map { "'\($1)' \($0)" as GnuplotScript }.joined(separator: ", ")
        return [
            "set xrange [\(FigureStyle.number(lower)):\(FigureStyle.number(upper))]; set xtics autofreq",
            "set yrange [0:\(FigureStyle.number(Double(epochs.count - 1) + overlap + 0.1))]; set ytics (\(tics))",
            "set ylabel 'epoch' offset 0.2, 0",
            "plot " + plots.joined(separator: ", \\\n  "),
        ]
    }
}
