import Files

extension LearningCurves {
    /// How the curves of a figure are drawn.
    struct Drawing {
        /// The figure's name.
        let figure: String
        /// The labels, by their places in the analysis, and what they are called.
        let shown: [Int]
        let names: [String]
        /// Those that are drawn; the data have all before them too.
        let epochs: Range<Int>
        /// What they are counted in.
        let unit: String
        /// Whether the data tell, behind all curves, how many runs kept the weights of an epoch.
        let hasKept: Bool

        func script(_ panels: [Panel]) -> GnuplotScript {
            shown.count > mostTogether ? multiples(panels) : together(panels)
        }

        /// A panel for each metric with the curves of all labels, above a key.
        private func together(_ panels: [Panel]) -> GnuplotScript {
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
                    shown.indices.compactMap { band(panel, place, $0) }
                    + shown.indices.map { curve(panel, place, $0, look: FigureStyle.markedLine) }
                    + (hasKept ? shown.indices.map { marks(panel, place, $0, panels: panels.count) } : [])
                lines.append("plot " + plots.joined(separator: ", \\\n  "))
            }
            lines += [key.panel(shown.map(FigureStyle.markedLine), figureHeight: height), "unset multiplot"]
            return FigureStyle.figure(figure, height: height, lines)
        }

        /// A panel for each metric and each label, over the curves of the other labels in grey; those of a metric share their axis.
        private func multiples(_ panels: [Panel]) -> GnuplotScript {
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
                        "\(means(panel, place, other)) \(SmallMultiples.behind)"
                    }
                    let plots =
                        others + [band(panel, place, index)].compactMap { $0 }
                        + [curve(panel, place, index, look: FigureStyle.lineAlone)]
                        + (hasKept ? [marks(panel, place, index, panels: panels.count)] : [])
                    lines.append("plot " + plots.joined(separator: ", \\\n  "))
                }
            }
            return FigureStyle.figure(figure, height: multiples.height, lines + ["unset multiplot"])
        }

        /// The first of the three columns of label `index` in panel `place`.
        private func column(_ place: Int, _ index: Int) -> Int { 2 + 3 * (place * shown.count + index) }

        private func means(_ panel: Panel, _ place: Int, _ index: Int) -> GnuplotScript {
            "\(FigureStyle.data(figure)) skip 1 using 1:(\(FigureStyle.number(panel.scale))*$\(column(place, index)))"
        }

        /// Circles on the means of label `index` at the epochs whose weights were kept.
        private func marks(_ panel: Panel, _ place: Int, _ index: Int, panels: Int) -> GnuplotScript {
            KeptEpochs.marks(means(panel, place, index), column: column(panels, 0) + index)
        }

        private func curve(
            _ panel: Panel, _ place: Int, _ index: Int, look: (Int) -> GnuplotScript
        ) -> GnuplotScript {
            "\(means(panel, place, index)) with linespoints \(look(shown[index]))"
                + (epochs.upperBound > 40 ? " pointinterval \(epochs.upperBound / 10)" : "")
        }

        /// Nil where the label has no interval that is drawn.
        private func band(_ panel: Panel, _ place: Int, _ index: Int) -> GnuplotScript? {
            guard panel.bands[index].intervals.contains(where: { $0 != nil }) else { return nil }
            let first = column(place, index)
            let scale = FigureStyle.number(panel.scale)
            return "\(FigureStyle.data(figure)) skip 1 using 1:\(panel.axis.edge(first + 1, factor: scale)):"
                + "\(panel.axis.edge(first + 2, factor: scale)) "
                + "with filledcurves fillcolor rgb \(FigureStyle.color(shown[index])) "
                + "fillstyle transparent solid 0.14 noborder"
        }
    }
}
