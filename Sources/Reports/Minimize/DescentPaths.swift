import Analysis
import Files
import Foundation
import Runs

/// Paths of descent: over the curve of a function of one argument, over contours of a function of two.
enum DescentPaths: FigureKind {
    static let name = "paths"

    /// Contours at these shares of the function's values, so that they spread over the whole picture whatever its shape.
    private static let denseShares = [0.02, 0.1, 0.25, 0.5, 0.8]
    private static let contourShares = [0.02, 0.06, 0.12, 0.2, 0.3, 0.42, 0.56, 0.7, 0.85]

    static func figure(_ analysis: Analysis) -> Figure? {
        guard let panels = DescentPanels(analysis) else { return nil }
        let key = FigureStyle.Key(panels.series.map { FigureStyle.short($0) })
        let isPlane = panels.panels.contains { $0.function.axes.count == 2 }
        let panelHeight = panels.columns == 1 ? (isPlane ? 520 : 400) : panels.columns == 2 ? 360 : 285
        var data = PathData()
        var contourBlocks: [(function: Landscape, block: Int)] = []
        var lines: [GnuplotScript] = ["set multiplot", "unset key", "set clip two; set clip points"]
        for (index, panel) in panels.panels.enumerated() {
            lines += panels.place(
                index, panelHeight: panelHeight, key: key, isSquare: panel.function.axes.count == 2)
            let tics = panels.columns == 3 ? 4 : 6
            let hasLabel = index % panels.columns == 0
            lines +=
                panel.function.axes.count == 1
                ? curve(panel, tics: tics, hasLabel: hasLabel, &data)
                : contours(panel, tics: tics, hasLabel: hasLabel, isDense: panels.rows > 2, &data, &contourBlocks)
        }
        let height = panels.height(panelHeight: panelHeight, key: key)
        lines += [
            key.panel(panels.series.indices.map(look), figureHeight: height), "unset multiplot",
        ]
        let landscapes = panels.panels.map(\.function)
        return Figure(
            name: name, title: "Paths of descent",
            caption: "From the open circle, a mark for each step, or for some of many."
                + (landscapes.contains { !$0.minima.isEmpty } ? " Black stars are the known minima." : "")
                + (landscapes.contains { !$0.saddles.isEmpty } ? " A black cross is a saddle." : "")
                + (isPlane ? " Along a grey line the value is the same." : "") + panels.coincidences + panels.note,
            script: FigureStyle.figure(name, height: height, lines), data: data.text)
    }

    private static func axis(_ letter: GnuplotScript, _ values: [Double], tics: Int) -> [GnuplotScript] {
        let (low, high) = (values.min() ?? 0, values.max() ?? 1)
        return [
            "set \(letter)range [\(FigureStyle.number(low)):\(FigureStyle.number(high))]",
            FigureStyle.tics(letter, lower: low, upper: high, about: tics),
        ]
    }

    private static func contours(
        _ panel: DescentPanels.Panel, tics: Int, hasLabel: Bool, isDense: Bool, _ data: inout PathData,
        _ blocks: inout [(function: Landscape, block: Int)]
    ) -> [GnuplotScript] {
        let function = panel.function
        // Panels of one function share its contours.
        let block =
            blocks.first { $0.function == function }?.block
            ?? data.add(contours(of: function, isDense: isDense), as: "contours")
        if !blocks.contains(where: { $0.block == block }) { blocks.append((function, block)) }
        var plots: [GnuplotScript] = [data.plot(block, "with lines linewidth 0.8 linecolor rgb '#b0b0b0'")]
        for line in panel.lines {
            let points = visible(line.descent.positions.map { ($0[0], $0[1]) }, within: function)
            plots += path(points, of: line, in: panel, &data)
        }
        plots += places(function.minima.map { ($0.place[0], $0.place[1]) }, "minima", in: panel, &data)
        plots += places(function.saddles.map { ($0.place[0], $0.place[1]) }, "saddles", in: panel, &data)
        return ["set xlabel 'x'; set ylabel \(hasLabel ? "y" : "")"] + axis("x", function.axes[0], tics: tics)
            + axis("y", function.axes[1], tics: tics)
            + ["plot " + plots.joined(separator: ", \\\n  ")]
    }

    private static func contours(of function: Landscape, isDense: Bool) -> [[(Double, Double)]] {
        // Lines around many minima hide the paths.
        let shares = function.minima.count > 12 ? [0.1, 0.4] : isDense ? denseShares : contourShares
        let levels = shares.map { Statistics.quantile(function.values, $0) }
        return levels.flatMap { ContourLines.lines(of: function, at: $0) }.map { line in
            Polyline.simplified(line.map { ($0.x, $0.y) }, tolerance: resolution(of: function))
        }
    }

    /// What a drawing of the function's domain can hardly show.
    private static func resolution(of function: Landscape) -> (x: Double, y: Double) {
        func width(_ values: [Double]) -> Double { 0.002 * ((values.max() ?? 1) - (values.min() ?? 0)) }
        return (width(function.axes[0]), width(function.axes.count == 2 ? function.axes[1] : function.values))
    }

    private static func curve(
        _ panel: DescentPanels.Panel, tics: Int, hasLabel: Bool, _ data: inout PathData
    ) -> [GnuplotScript] {
        let function = panel.function
        let block = data.add(
            [
                Polyline.simplified(
                    zip(function.axes[0], function.values).map { ($0, $1) }, tolerance: resolution(of: function))
            ],
            as: "\(panel.title) curve")
        var plots: [GnuplotScript] = [data.plot(block, "with lines linewidth 1.2 linecolor rgb '#9a9a9a'")]
        for line in panel.lines {
            let points = visible(zip(line.descent.positions, line.descent.values).map { ($0[0], $1) }, within: function)
            plots += path(points, of: line, in: panel, &data)
        }
        plots += places(function.minima.map { ($0.place[0], $0.value) }, "minima", in: panel, &data)
        let range = FigureStyle.range(function.values, margin: 0.06)
        return ["set xlabel 'x'; set ylabel \(hasLabel ? "value" : "")"] + axis("x", function.axes[0], tics: tics)
            + axis("y", [range.lower, range.upper], tics: tics) + ["plot " + plots.joined(separator: ", \\\n  ")]
    }

    /// The path and its open circle.
    private static func path(
        _ points: [(Double, Double)], of line: DescentPanels.Line, in panel: DescentPanels.Panel, _ data: inout PathData
    ) -> [GnuplotScript] {
        let all = points
        let resolution = resolution(of: panel.function)
        let gap = (x: 2 * resolution.x, y: 2 * resolution.y)
        let points = points.count > 120 ? Polyline.thinned(points, gap: gap) : points
        let block = data.add([points], as: "\(panel.title) \(line.label)")
        let interval: GnuplotScript = all.count > 120 ? " pointinterval \(max(1, points.count / 15))" : ""
        let color = FigureStyle.color(line.group)
        return [
            data.plot(block, "with linespoints \(look(line.group))\(interval)"),
            data.plot(
                block, points: "every ::0::0 ",
                "with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb \(color)"),
        ]
    }

    private static func look(_ group: Int) -> GnuplotScript {
        "\(FigureStyle.line(group)) \(FigureStyle.marks(group, size: 0.45))"
    }

    /// Minima are stars, saddles upright crosses.
    private static func places(
        _ places: [(Double, Double)], _ kind: String, in panel: DescentPanels.Panel, _ data: inout PathData
    ) -> [GnuplotScript] {
        guard !places.isEmpty else { return [] }
        let block = data.add([places], as: "\(panel.title) \(kind)")
        let size = places.count > 12 ? 0.4 : 1
        return [
            data.plot(
                block,
                "with points pointtype \(kind == "minima" ? 3 : 1) pointsize \(size) linewidth 1.2 linecolor rgb '#000000'"
            )
        ]
    }

    /// The path up to where it leaves the picture for good, or so far that its numbers mean nothing in a drawing.
    private static func visible(_ points: [(Double, Double)], within function: Landscape) -> [(Double, Double)] {
        func limit(_ values: [Double]) -> Double { 20 * max(values.max() ?? 1, -(values.min() ?? -1)) }
        let x = limit(function.axes[0])
        let y = limit(function.axes.count == 2 ? function.axes[1] : function.values)
        let end = points.firstIndex { abs($0.0) > x || abs($0.1) > y } ?? points.count
        return Array(points.prefix(end))
    }

    /// CSV in blocks, which gnuplot calls indices: polylines parted by a blank line, blocks by two.
    private struct PathData {
        private var rows: [[CSVText]] = []
        private var count = 0

        var text: CSVText { CSV.table(["x", "y", "what"], rows) }

        mutating func add(_ lines: [[(Double, Double)]], as what: String) -> Int {
            if count > 0 { rows += [[""], [""]] }
            for (number, line) in lines.enumerated() {
                if number > 0 { rows.append([""]) }
                rows += line.map { [short($0.0), short($0.1), CSVText(escaping: what)] }
            }
            count += 1
            return count - 1
        }

        /// - Parameter points: which of each line, such as `every ::0::0 `; all where it is empty.
        func plot(_ block: Int, points: GnuplotScript = "", _ style: GnuplotScript) -> GnuplotScript {
            "\(FigureStyle.data(DescentPaths.name)) skip 1 index \(block) \(points)using 1:2 \(style)"
        }

        /// Five digits are more than a drawing shows.
        private func short(_ value: Double) -> CSVText { "\(value, format: "%.5g")" }
    }
}
