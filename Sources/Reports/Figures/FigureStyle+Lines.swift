import Files

/// How the lines of a figure stay apart where they lie on one another: each has a dash pattern and a mark of its own, and later
/// ones, which are drawn over earlier ones, are thinner and have smaller marks.
extension FigureStyle {
    /// Lengths of strokes and gaps in widths of the line.
    private static let dashes: [GnuplotScript] = [
        "1", "(12,3)", "(5,2)", "(12,3,2,3)", "(8,3)", "(2,2)", "(16,3,2,3,2,3)", "(6,2,2,2)",
    ]

    /// Another pattern for the second round of colours.
    static func dash(_ index: Int) -> GnuplotScript { dashes[(index + index / colors.count) % dashes.count] }

    static func line(_ index: Int) -> GnuplotScript {
        "linewidth \(number(max(1.3, 2.6 - 0.25 * Double(index)))) dashtype \(dash(index)) linecolor rgb \(color(index))"
    }

    static func marks(_ index: Int) -> GnuplotScript {
        "pointtype \(point(index)) pointsize \(number(max(0.4, 0.8 - 0.08 * Double(index))))"
    }

    static func markedLine(_ index: Int) -> GnuplotScript { "\(line(index)) \(marks(index))" }
}
