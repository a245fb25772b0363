import Analysis
import CElementary
import Files
import Runs

/// Labels by values along: the mean of each cell written in it, failures marked, the chosen cell framed.
enum HeatMap: FigureKind {
    static let name = "heat-map"

    static func figure(_ analysis: Analysis) -> Figure? {
        guard analysis.options.along != nil else { return nil }
        let axis = AlongAxis(analysis)
        let groups = analysis.groups
        guard axis.labels.count > 1 else { return nil }
        let metric = analysis.options.metric
        let text = MetricText(metric: metric)

        var rows: [[CSVText]] = []
        var cells: [(x: Int, y: Int, mean: Double?, failed: Int, isBest: Bool)] = []
        for (y, group) in groups.enumerated() {
            for x in axis.labels.indices {
                guard let cell = axis.cell(of: group, at: x), cell.failed > 0 || !cell.values.isEmpty else { continue }
                let mean = cell.values.isEmpty ? nil : Statistics.mean(cell.values)
                let isBest = group.best.map { group.cells[$0].along == cell.along } ?? false
                cells.append((x, y, mean, cell.failed, isBest && mean != nil))
                rows.append([
                    "\(x)", "\(y)", CSVText(escaping: group.label), CSVText(escaping: axis.labels[x]), CSV.number(mean),
                    "\(cell.values.count)", "\(cell.failed)",
                ])
            }
        }
        let means = cells.compactMap { $0.mean.map { $0 * text.scale } }
        guard !means.isEmpty else { return nil }
        let range = axis.valueRange(means, analysis)
        let worst = max(range.lower, means.min() ?? range.lower)
        let best = max(min(range.upper, means.max() ?? range.upper), worst + 1e-9)
        let isLogarithmic = ValueScale(means.filter { $0 <= best }, metric: metric, linear: (worst, best)).isLogarithmic
        let limit = isLogarithmic ? nil : colourLimit(means, low: worst, high: best, metric)
        let low = metric.higherIsBetter ? limit ?? worst : worst
        let high = metric.higherIsBetter ? best : limit ?? best

        let height = 105 + max(34 * groups.count, 68)
        let (above, below) = (15, 62)
        var lines: [GnuplotScript] = [
            "unset key; unset grid; unset border; set tics scale 0",
            "set lmargin at screen \(FigureStyle.number(FigureStyle.labelMargin(groups.map(\.label))))",
            "set rmargin at screen \(limit == nil ? "0.9" : "0.87" as GnuplotScript)",
            "set tmargin at screen \(FigureStyle.number(1 - Double(above) / Double(height))); "
                + "set bmargin at screen \(FigureStyle.number(Double(below) / Double(height)))",
            "set xrange [-0.5:\(Double(axis.labels.count) - 0.5)]; set yrange [\(Double(groups.count) - 0.5):-0.5]",
            "set xlabel \(analysis.alongName)",
            "set xtics \(FigureStyle.list(axis.labels))" + (axis.labels.count > 12 ? " rotate by 45 right" : ""),
            "set ytics \(FigureStyle.list(groups.map { FigureStyle.short($0.label) }))",
            "set cbrange [\(FigureStyle.number(low)):\(FigureStyle.number(high))]",
            "set colorbox user origin screen \(limit == nil ? "0.915" : "0.882" as GnuplotScript), graph 0 size screen 0.015, graph 1",
            "set cblabel \(text.axis) offset 0.5, 0",
        ]
        // The tic at the limit needs room of its own.
        let room = limit == nil ? 0 : 26 / Double(height - above - below) * (high - low)
        lines.append(
            isLogarithmic
                ? FigureStyle.decades("cb", lower: low, upper: high)
                : FigureStyle.tics(
                    "cb", lower: metric.higherIsBetter ? low + room : low,
                    upper: metric.higherIsBetter ? high : high - room, about: max(2, (height - above - below) / 26)))
        if let limit {
            lines.append(
                "set cbtics add (\(.tic("\(metric.higherIsBetter ? "≤" : "≥") \(limitText(limit, text))")) \(FigureStyle.number(limit)))"
            )
        }
        if !metric.higherIsBetter { lines.append("set palette negative") }
        for cell in cells {
            lines +=
                labels(
                    cell, low: low, high: high, isLogarithmic: isLogarithmic, text: text, columns: axis.labels.count)
        }
        for cell in cells where cell.isBest {
            lines.append(
                "set object rectangle center \(cell.x), \(cell.y) size 0.96, 0.94 front "
                    + "fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2")
        }
        let corners: GnuplotScript = "1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48)"
        lines.append(
            "plot \(FigureStyle.data(name)) skip 1 using \(corners) with boxxyerror fillcolor rgb '#f4f4f4', \\\n"
                + "  \(FigureStyle.data(name)) skip 1 using \(corners):(\(FigureStyle.number(text.scale))*$5) "
                + "with boxxyerror fillcolor palette")
        return Figure(
            name: name, title: "\(text.name) by \(analysis.compareName) and \(analysis.alongName)",
            caption:
                "Mean \(text.axis) of the runs that completed. Almost white: no run completed; small print: how many failed. "
                + "Framed: the \(analysis.alongName) that \(MetricText(metric: analysis.selectionMetric).name) chooses "
                + "over all \(analysis.repetitions)."
                + (limit.map {
                    " The colours separate the better cells: all at \(limitText($0, text)) or \(metric.higherIsBetter ? "less" : "more") have the darkest."
                } ?? ""),
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(["x", "y", analysis.compareName, analysis.alongName, "mean", "runs", "failed"], rows))
    }

    /// Where the colours begin if the better half of the cells lies so close together that it would have one colour: as far below the
    /// median as the best is above it. Nil where the whole range tells cells apart.
    static func colourLimit(_ means: [Double], low: Double, high: Double, _ metric: MetricCurve) -> Double? {
        guard means.count > 3 else { return nil }
        let median = Statistics.median(means)
        let better = metric.higherIsBetter ? high - median : median - low
        guard better > 0, better < (high - low) / 3 else { return nil }
        return metric.higherIsBetter ? high - 2 * better : low + 2 * better
    }

    private static func limitText(_ limit: Double, _ text: MetricText) -> String {
        text.metric.isShare ? NumberText.fixed(limit, 1) : NumberText.significant(limit, 3)
    }

    /// The text of a cell: white on dark, black on light.
    private static func labels(
        _ cell: (x: Int, y: Int, mean: Double?, failed: Int, isBest: Bool), low: Double, high: Double,
        isLogarithmic: Bool, text: MetricText, columns: Int
    ) -> [GnuplotScript] {
        let size = columns > 12 ? 8 : columns > 10 ? 10 : 12
        func label(_ text: String, lift: Double, size: Int, color: String) -> GnuplotScript {
            "set label \(text) at \(cell.x), \(cell.y) center offset 0, \(lift) front "
                + "textcolor rgb \(color) font font(\(size))"
        }
        guard let mean = cell.mean else {
            return [label("failed", lift: 0, size: min(size, 11), color: "#444444")]
        }
        let position =
            isLogarithmic
            ? Elementary.log(mean * text.scale / low) / Elementary.log(high / low)
            : (mean * text.scale - low) / (high - low)
        let share = min(max(position, 0), 1)
        let lightness = text.metric.higherIsBetter ? share : 1 - share
        let color = lightness < 0.5 ? "#ffffff" : "#000000"
        let value = text.metric.isShare ? NumberText.fixed(100 * mean, 1) : NumberText.significant(mean, 3)
        guard cell.failed > 0 else { return [label(value, lift: 0, size: size, color: color)] }
        return [
            label(value, lift: 0.3, size: size, color: color),
            label("\(cell.failed) failed", lift: -0.45, size: min(size, 9), color: color),
        ]
    }
}
