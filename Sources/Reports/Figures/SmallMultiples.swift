import Files

/// A panel for each label, in rows of up to four that share their axes; blocks of such rows stand below each other.
struct SmallMultiples {
    let names: [String]
    /// How many blocks.
    let blocks: Int
    private static let rowHeight = 172
    private var columns: Int { names.count <= 4 ? names.count : names.count <= 6 ? 3 : 4 }
    private var blockHeight: Int { (names.count + columns - 1) / columns * Self.rowHeight + 34 }
    /// Of the whole figure.
    var height: Int { blocks * blockHeight + 4 }

    /// How the lines of the other labels look behind one.
    static let behind: GnuplotScript = "with lines linewidth 1 linecolor rgb '#cfcfcf'"

    /// Margins, title and labels of panel `index` of `block`: the axes are named at the left and below the lowest panels.
    /// - Parameter figureHeight: of a figure that has more below; nil where the panels are all of it.
    func place(_ index: Int, block: Int, x: String, y: String, figureHeight: Int? = nil) -> [GnuplotScript] {
        let height = figureHeight ?? height
        let width = (0.985 - 0.085) / Double(columns)
        let left = 0.085 + Double(index % columns) * width
        let top = Double(height - block * blockHeight - index / columns * Self.rowHeight - 26)
        func share(_ pixels: Double) -> GnuplotScript { FigureStyle.number(pixels / Double(height)) }
        return [
            "set lmargin at screen \(FigureStyle.number(left)); "
                + "set rmargin at screen \(FigureStyle.number(left + width - 0.045))",
            "set tmargin at screen \(share(top)); set bmargin at screen \(share(top - Double(Self.rowHeight) + 48))",
            "set title \(names[index]) offset 0, -0.7 noenhanced font font(12)",
            "set ylabel \(index % columns == 0 ? y : ""); set xlabel \(index + columns >= names.count ? x : "")",
        ]
    }

    /// Range and scale of the y axis, with as few tics as a small panel has room for.
    static func settings(_ scale: ValueScale, from lower: Double) -> [GnuplotScript] {
        [
            "unset logscale y",
            "set yrange [\(FigureStyle.number(scale.lower)):\(FigureStyle.number(scale.upper))]",
            scale.isLogarithmic
                ? FigureStyle.decades("y", lower: lower, upper: scale.upper)
                : FigureStyle.tics("y", lower: lower, upper: scale.upper, about: 4),
        ]
    }
}
