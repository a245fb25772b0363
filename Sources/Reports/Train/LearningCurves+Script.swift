import Files

extension LearningCurves {
    static func script(
        _ figure: String, _ panels: [Panel], shown: [Int], names: [String], epochs: Range<Int>, unit: String
    ) -> GnuplotScript {
        shown.count > mostTogether
            ? multiples(figure, panels, shown: shown, names: names, epochs: epochs, unit: unit)
            : together(figure, panels, shown: shown, names: names, epochs: epochs, unit: unit)
    }

    /// A panel for each metric with the curves of all labels, above a key.
    private static func together(
        _ figure: String, _ panels: [Panel], shown: [Int], names: [String], epochs: Range<Int>, unit: String
    ) -> GnuplotScript {
        let key = FigureStyle.Key(names)
        let height = 368 + key.height
        let bottom = Double(key.height) / Double(height)
        var lines: [GnuplotScript] = ["set multiplot", "unset key"]
        for (place, panel) in panels.enumerated() {
            let left = panels.count == 1 ? 0.1 : place == 0 ? 0.095 : 0.595
            let right = panels.count == 1 ? 0.98 : place == 0 ? 0.48 : 0.975
            lines += [
                "set lmargin at screen \(left); set rmargin at screen \(right)",
                "set bmargin at screen \(FigureStyle.number(bottom + 58 / Double(height))); "
                    + "set tmargin at screen 0.965",
                "set xlabel \(unit); set ylabel \(panel.title)",
                epochs.upperBound <= 12 ? "set xtics 1" : "set xtics autofreq",
                "set xrange [\(epochs.lowerBound):\(epochs.upperBound - 1)]",
            ]
            lines += panel.axis.settings("y")
            let plots =
                shown.indices.compactMap { band(figure, panel, place, $0, shown) }
                + shown.indices.map { curve(figure, panel, place, $0, shown, epochs, look: FigureStyle.markedLine) }
            lines.append("plot " + plots.joined(separator: ", \\\n  "))
        }
        lines += [key.panel(shown.map(FigureStyle.markedLine), figureHeight: height), "unset multiplot"]
        return FigureStyle.figure(figure, height: height, lines)
    }

    /// A panel for each metric and each label, over the curves of the other labels in grey; those of a metric share their axis.
    private static func multiples(
        _ figure: String, _ panels: [Panel], shown: [Int], names: [String], epochs: Range<Int>, unit: String
    ) -> GnuplotScript {
        let multiples = SmallMultiples(names: names, blocks: panels.count)
        var lines: [GnuplotScript] = [
            "set multiplot", "unset key",
            epochs.upperBound <= 6 ? "set xtics 1" : "set xtics \(max(1, (epochs.upperBound + 3) / 4))",
            "set xrange [\(epochs.lowerBound):\(epochs.upperBound - 1)]",
        ]
        for (place, panel) in panels.enumerated() {
            lines += SmallMultiples.settings(panel.axis, from: panel.axis.lower)
            for index in shown.indices {
                lines += multiples.place(index, block: place, x: unit, y: panel.title)
                let others = shown.indices.filter { $0 != index }.map { other -> GnuplotScript in
                    "\(means(figure, panel, place, other, shown)) \(SmallMultiples.behind)"
                }
                let plots =
                    others + [band(figure, panel, place, index, shown)].compactMap { $0 }
                    + [curve(figure, panel, place, index, shown, epochs, look: FigureStyle.lineAlone)]
                lines.append("plot " + plots.joined(separator: ", \\\n  "))
            }
        }
        return FigureStyle.figure(figure, height: multiples.height, lines + ["unset multiplot"])
    }

    /// The first of the three columns of label `index` in panel `place`.
    private static func column(_ place: Int, _ index: Int, _ shown: [Int]) -> Int {
        2 + 3 * (place * shown.count + index)
    }

    private static func means(_ figure: String, _ panel: Panel, _ place: Int, _ index: Int, _ shown: [Int])
        -> GnuplotScript
    {
        "\(FigureStyle.data(figure)) skip 1 using 1:(\(FigureStyle.number(panel.scale))*$\(column(place, index, shown)))"
    }

    private static func curve(
        _ figure: String, _ panel: Panel, _ place: Int, _ index: Int, _ shown: [Int], _ epochs: Range<Int>,
        look: (Int) -> GnuplotScript
    ) -> GnuplotScript {
        "\(means(figure, panel, place, index, shown)) with linespoints \(look(shown[index]))"
            + (epochs.upperBound > 40 ? " pointinterval \(epochs.upperBound / 10)" : "")
    }

    /// Nil where the label has no interval that is drawn.
    private static func band(_ figure: String, _ panel: Panel, _ place: Int, _ index: Int, _ shown: [Int])
        -> GnuplotScript?
    {
        guard panel.bands[index].intervals.contains(where: { $0 != nil }) else { return nil }
        let first = column(place, index, shown)
        let scale = FigureStyle.number(panel.scale)
        return "\(FigureStyle.data(figure)) skip 1 using 1:\(panel.axis.edge(first + 1, factor: scale)):"
            + "\(panel.axis.edge(first + 2, factor: scale)) "
            + "with filledcurves fillcolor rgb \(FigureStyle.color(shown[index])) "
            + "fillstyle transparent solid 0.14 noborder"
    }
}
