import Analysis
import Files
import Runs

/// How lines of one run, or of two beside each other, are told apart: by colour, and where each run has several by dashes too.
struct RunLines {
    /// A line of a panel.
    struct Line {
        let run: Int
        /// Its place among the lines of a run, such as that of its split.
        let place: Int
        let label: String
        let points: [(x: Double, y: Double)]
    }

    static let splits = ["train", "validation", "test"]
    private static let dashes: [GnuplotScript] = ["(12,4)", "(3,3)", "1"]

    /// Two runs have a colour each, and one a colour for each of its lines.
    static func look(run: Int, place: Int, isAlone: Bool) -> GnuplotScript {
        isAlone
            ? "linewidth 2 linecolor rgb \(FigureStyle.color(place)) pointtype \(FigureStyle.point(place)) pointsize 0.5"
            : "linewidth 2 dashtype \(dashes[min(place, dashes.count - 1)]) linecolor rgb \(FigureStyle.color(run)) pointtype \(FigureStyle.point(place)) pointsize 0.5"
    }

    /// A lighter form of a run's colour, for what lies behind.
    static func pale(_ run: Int) -> String { ["#b9d4e6", "#f2cbaa"][run % 2] }

    /// `training` for `train`.
    static func name(of split: String) -> String { split == "train" ? "training" : split }

    /// Margins of panel `index` of a grid with one or two columns, above a key.
    static func place(
        _ index: Int, of count: Int, panelHeight: Int, figureHeight: Int
    ) -> [GnuplotScript] {
        let column = count == 1 ? 0 : index % 2
        let (left, right) = count == 1 ? (0.11, 0.98) : column == 0 ? (0.095, 0.48) : (0.595, 0.975)
        let top = figureHeight - (count == 1 ? 0 : index / 2) * panelHeight
        func share(_ pixels: Int) -> GnuplotScript { FigureStyle.number(Double(pixels) / Double(figureHeight)) }
        return [
            "set lmargin at screen \(left); set rmargin at screen \(right)",
            "set tmargin at screen \(share(top - 14)); set bmargin at screen \(share(top - panelHeight + 52))",
        ]
    }

    /// Rows of panels that `count` of them take.
    static func rows(_ count: Int) -> Int { count == 1 ? 1 : (count + 1) / 2 }
}
