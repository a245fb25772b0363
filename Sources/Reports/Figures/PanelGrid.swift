import Files

/// Panels of one size in rows and columns, each with a title above it.
struct PanelGrid {
    let rows: Int
    let columns: Int
    /// Pixels of a panel's height, of the title above it, and between a panel and the next title.
    let panel: Int
    let above: Int
    var between = 0
    /// Pixels below the last row, as for a key.
    let below: Int
    /// The share of the figure's width that the columns divide among them.
    var width = 1.0
    /// What stays free of a column at its left and right, in shares of the figure's width.
    let insets: (left: Double, right: Double)

    private var pitch: Int { above + panel + between }

    /// Of the whole figure.
    var height: Int { rows * pitch + below }

    /// gnuplot's margins of the panel in `row` and `column`.
    func place(row: Int, column: Int) -> [GnuplotScript] {
        let top = height - row * pitch - above
        let share = width / Double(columns)
        func up(_ pixels: Int) -> GnuplotScript { FigureStyle.number(Double(pixels) / Double(height)) }
        return [
            "set lmargin at screen \(FigureStyle.number(share * Double(column) + insets.left))",
            "set rmargin at screen \(FigureStyle.number(share * Double(column + 1) - insets.right))",
            "set tmargin at screen \(up(top))", "set bmargin at screen \(up(top - panel))",
        ]
    }
}
