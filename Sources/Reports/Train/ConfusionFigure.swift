import Analysis
import Files
import Runs

/// Which class each test sample was given: a matrix for each label, row by row the shares of a true class.
enum ConfusionFigure: FigureKind {
    static let name = "confusion"

    private static let mostPanels = 6
    /// More classes make cells too small to tell apart.
    private static let mostClasses = 40
    /// Up to so many classes a cell has room for its number.
    private static let mostNumbers = 12
    /// Pixels between two panels of a row.
    private static let gap = 26

    /// Pixels of a panel and around it.
    private struct Layout {
        var (side, left, above, below) = (214, 46, 26, 40)
        /// Of the classes, where they are told on the axes.
        var names: [String] = []
        private var longest = 0

        /// Names longer than a number need room below the axis.
        var isAslant: Bool { longest > 2 }
        /// gnuplot leaves more room below such names than they take.
        var labelOffset: GnuplotScript { isAslant ? " offset 0, \(FigureStyle.number(0.11 * Double(longest)))" : "" }

        /// Where "true class" stands left of the names, as a share of the width. gnuplot reckons with wider names than it draws, and would
        /// set the words off the figure: 5.5 pixels a letter, and 30 for the words themselves.
        var trueClassPlace: Double? {
            names.isEmpty ? nil : (Double(left) - 30 - 5.5 * Double(longest)) / Double(FigureStyle.width)
        }

        /// Few classes have room for their names.
        init(_ analysis: Analysis, classes: Int, panels: Int, columns: Int) {
            guard classes <= mostNumbers else { return }
            if analysis.isOfRuns { (side, left) = (290, panels == 1 ? 230 : 60) }
            guard analysis.classNames.count == classes else { return }
            names = (0..<classes).map { FigureStyle.short(analysis.classNames[$0], 12) }
            longest = names.map(\.count).max() ?? 0
            if panels == 1 {
                (side, left) = (290, 230)
            } else {
                left = max(60, 34 + 7 * longest)
                // Between the names and the box of colours.
                let room = FigureStyle.width - left - 80 - (columns - 1) * ConfusionFigure.gap
                side = min(290, room / columns)
            }
            if isAslant { below = 30 + 5 * longest }
        }
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        let shown = analysis.ranking.prefix(mostPanels).sorted()
        let found = shown.compactMap { group in
            sum(analysis.headlineRuns(of: group).compactMap(\.confusion)).map { (group: group, matrix: $0) }
        }
        guard let classes = found.first?.matrix.classes, (2...mostClasses).contains(classes),
            found.allSatisfy({ $0.matrix.classes == classes })
        else { return nil }
        let columns = found.count == 4 ? 2 : min(3, found.count)
        let rows = (found.count + columns - 1) / columns
        let layout = Layout(analysis, classes: classes, panels: found.count, columns: columns)
        let height = rows * (layout.above + layout.side + layout.below) + 4
        var lines: [GnuplotScript] = [
            "set multiplot; unset key; unset grid; unset border; set tics scale 0",
            // A tic's font must be a constant.
            "eval \"set tics font '\".font(\(classes > 12 ? 8 : 10)).\"'\"",
            "set xrange [-0.5:\(Double(classes) - 0.5)]; set yrange [\(Double(classes) - 0.5):-0.5]",
            "set xtics 0, \((classes + 11) / 12); set ytics 0, \((classes + 11) / 12)",
            "set palette defined (0 '#ffffff', 0.05 '#dce9f5', 0.5 '#5b9bd0', 1 '#003f70'); set cbrange [0:100]",
        ]
        var data: [[CSVText]] = []
        for (panel, (group, matrix)) in found.enumerated() {
            lines += place(panel, layout, columns: columns, height: height)
            let isFirst = panel % columns == 0
            if !layout.names.isEmpty {
                lines.append(
                    "set xtics \(FigureStyle.list(layout.names)) \(layout.isAslant ? "rotate by 40 right" : "norotate" as GnuplotScript)"
                )
                lines.append(
                    "set ytics \(FigureStyle.list(isFirst ? layout.names : layout.names.map { _ in "" }))")
            }
            let title = analysis.isOfRuns && found.count == 1 ? "" : analysis.labelWithChoice(group)
            lines.append("set title \(title) offset 0, -0.7 noenhanced font font(12)")
            lines.append("set ylabel \(isFirst && layout.names.isEmpty ? "true class" : "")")
            lines.append(
                "set xlabel \(panel + columns >= found.count ? "predicted class" : "")"
                    + layout.labelOffset)
            let withBox = panel == min(columns, found.count) - 1
            lines.append(
                withBox
                    ? "set colorbox user origin graph 1.05, graph 0 size screen 0.012, graph 1; set cblabel '% of the true class' offset 0.5, 0"
                    : "unset colorbox")
            lines.append("unset label")
            if isFirst, let place = layout.trueClassPlace {
                lines.append(
                    "set label 'true class' at screen \(FigureStyle.number(place)), graph 0.5 center rotate by 90")
            }
            for row in 0..<classes {
                let total = (0..<classes).reduce(0) { $0 + matrix.counts[row * classes + $1] }
                for column in 0..<classes {
                    let share = total > 0 ? 100 * matrix.counts[row * classes + column] / total : nil
                    data.append([
                        "\(panel)", CSVText(escaping: analysis.groups[group].label), "\(row)", "\(column)",
                        CSV.number(matrix.counts[row * classes + column]), CSV.number(share),
                    ])
                    if let share, share.rounded() >= 1, classes <= mostNumbers {
                        lines.append(
                            "set label \(NumberText.fixed(share.rounded(), 0)) at \(column), \(row) center front "
                                + "textcolor rgb \(share > 55 ? "#ffffff" : "#000000" as String) font font(9)")
                    }
                }
            }
            lines.append(
                "plot \(FigureStyle.data(name)) skip 1 using ($1 == \(panel) ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 "
                    + "with boxxyerror fillcolor palette")
        }
        lines.append("unset multiplot")
        return Figure(
            name: name, title: "Confusion of classes on the test split",
            caption:
                "The share of each true class (a row adds up to 100%) that was given each class, over the test samples"
                + (analysis.isOfRuns ? "" : " of all \(analysis.repetitions) together")
                + ". Shares below 0.5% have no number."
                + analysis.leftOutNote(found.map(\.group)),
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(["panel", analysis.compareName, "true", "predicted", "count", "percent"], data))
    }

    /// Margins of a panel.
    private static func place(_ panel: Int, _ layout: Layout, columns: Int, height: Int) -> [GnuplotScript] {
        func x(_ pixels: Int) -> GnuplotScript { FigureStyle.number(Double(pixels) / Double(FigureStyle.width)) }
        func y(_ pixels: Int) -> GnuplotScript { FigureStyle.number(1 - Double(pixels) / Double(height)) }
        let side = layout.side
        let start = layout.left + panel % columns * (side + gap)
        let top = panel / columns * (layout.above + side + layout.below) + layout.above
        return [
            "set lmargin at screen \(x(start)); set rmargin at screen \(x(start + side))",
            "set tmargin at screen \(y(top)); set bmargin at screen \(y(top + side))",
        ]
    }

    private static func sum(_ matrices: [ConfusionMatrix]) -> ConfusionMatrix? {
        guard let first = matrices.first, matrices.allSatisfy({ $0.classes == first.classes }) else { return nil }
        let counts = first.counts.indices.map { index in matrices.reduce(0) { $0 + $1.counts[index] } }
        return ConfusionMatrix(classes: first.classes, counts: counts)
    }
}
