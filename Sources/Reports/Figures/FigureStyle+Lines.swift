import Files

/// How the lines of a figure stay apart where they lie on one another: each has a dash pattern and a mark of its own, and later
/// ones, which are drawn over earlier ones, are thinner and have smaller marks.
extension FigureStyle {
    /// Lengths of strokes and gaps in widths of the line.
    private static let dashes: [GnuplotScript] = [
        "1", "(12,3)", "(5,2)", "(12,3,2,3)", "(8,3)", "(10,2,4,2)", "(16,3,2,3,2,3)", "(6,2,2,2)",
    ]

    /// Another pattern for the second round of colours.
    static func dash(_ index: Int) -> GnuplotScript { dashes[(index + index / colors.count) % dashes.count] }

    static func line(_ index: Int) -> GnuplotScript {
        "linewidth \(number(max(1.3, 2.3 - 0.2 * Double(index)))) dashtype \(dash(index)) linecolor rgb \(color(index))"
    }

    /// - Parameter size: that of the first line's marks.
    static func marks(_ index: Int, size: Double = 0.55) -> GnuplotScript {
        "pointtype \(point(index)) pointsize \(number(size * max(0.55, 1 - 0.09 * Double(index))))"
    }

    static func markedLine(_ index: Int) -> GnuplotScript { "\(line(index)) \(marks(index))" }

    /// That of a line alone in its panel, which nothing hides.
    static func lineAlone(_ index: Int) -> GnuplotScript {
        "linewidth 1.8 linecolor rgb \(color(index)) pointtype \(point(index)) pointsize 0.5"
    }
}
