import Analysis
import Files
import Runs

/// Histograms of weights before the first step and after the last, a panel for each layer.
enum RunWeights: FigureKind {
    static let name = "weights-first-last"
    private static let mostPanels = 9
    private static let points = 80

    static func figure(_ analysis: Analysis) -> Figure? {
        let runs = analysis.runs
        let weights = runs.map { $0.training.details?.weights ?? [] }
        guard let first = weights.first(where: { !$0.isEmpty }) else { return nil }
        // Layers that both runs have; where they share none, those of the first.
        let shared = first.map(\.name).filter { name in
            weights.allSatisfy { $0.isEmpty || $0.contains { $0.name == name } }
        }
        let all = shared.isEmpty ? first.map(\.name) : shared
        let shown = places(of: all.count).map { all[$0] }
        let isAlone = runs.count == 1
        let multiples = SmallMultiples(names: shown.map { FigureStyle.short($0, 30) }, blocks: 1)
        let labels =
            isAlone
            ? ["before training", "after training"]
            : ["before training"] + analysis.groups.map { FigureStyle.short($0.label) }
        let key = FigureStyle.Key(labels)
        let colors = ["#9a9a9a"] + runs.indices.map(FigureStyle.color)
        let looks = colors.map { "linewidth 1.6 linecolor rgb \($0) pointtype 0" as GnuplotScript }
        let height = multiples.height + key.height
        var lines: [GnuplotScript] = [
            "set multiplot; unset key; unset grid; set border 1; unset ytics; set xtics nomirror scale 0.5",
            "eval \"set xtics font '\".font(10).\"'\"",
        ]
        var data: [[CSVText]] = []
        for (panel, layer) in shown.enumerated() {
            let members = weights.map { $0.first { $0.name == layer } }
            guard let start = members.compactMap({ $0 }).first else { continue }
            let histograms = [start.initial] + members.map { $0?.final }
            let present = histograms.compactMap { $0 }
            var (low, high) = (present.map(\.lower).min() ?? 0, present.map(\.upper).max() ?? 0)
            // Weights of one value are drawn in the middle.
            let margin = high > low ? 0.04 * (high - low) : max(0.01, abs(high))
            (low, high) = (low - margin, high + margin)
            let step = (high - low) / Double(points)
            lines += multiples.place(panel, block: 0, x: "weight", y: "density", figureHeight: height)
            lines += [
                "set xrange [\(FigureStyle.number(low)):\(FigureStyle.number(high))]; set yrange [0:*]",
                FigureStyle.tics("x", lower: low, upper: high, about: shown.count > 6 ? 3 : 4),
            ]
            var plots: [GnuplotScript] = []
            for (line, histogram) in histograms.enumerated() {
                guard let histogram else { continue }
                data += histogram.density(from: low, to: high, in: points).enumerated().map { index, density in
                    [
                        "\(panel)", CSVText(escaping: layer), "\(line)", CSV.number(low + step * (Double(index) + 0.5)),
                        CSV.number(density),
                    ]
                }
                let drawn: GnuplotScript =
                    "\(FigureStyle.data(name)) skip 1 using ($1==\(panel) && $3==\(line) ? $4 : NaN):5"
                plots += [
                    "\(drawn) with filledcurves y=0 fillcolor rgb \(colors[line]) fillstyle transparent solid 0.3 noborder",
                    "\(drawn) with lines linewidth 1.4 linecolor rgb \(colors[line])",
                ]
            }
            lines.append("plot " + plots.joined(separator: ", \\\n  "))
        }
        lines += [key.panel(looks, figureHeight: height), "unset multiplot"]
        return Figure(
            name: name, title: "Weights before and after training",
            caption:
                "How the elements of each weight are spread; axes are of each panel."
                + (isAlone ? "" : " Before training: those of \(analysis.groups[0].label).")
                + (all.count > shown.count
                    ? " The first layers, the last and some between, \(shown.count) of \(all.count), are drawn." : ""),
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(["panel", "layer", "line", "weight", "density"], data))
    }

    /// The first three, the last and some between.
    private static func places(of count: Int) -> [Int] {
        guard count > mostPanels else { return Array(0..<count) }
        let rest = mostPanels - 3
        return [0, 1, 2] + (1...rest).map { 2 + $0 * (count - 3) / rest }
    }
}
