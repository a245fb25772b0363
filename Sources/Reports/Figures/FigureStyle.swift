import CElementary
import Files
import Foundation
import Runs

/// The one look of all figures.
enum FigureStyle {
    static let fileName = "style.gp"
    static let width = 820

    /// Okabe and Ito's colours, which the colour-blind can tell apart, those that read best on white first.
    static let colors = [
        "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#8c6d00",
    ]
    /// gnuplot's point types: filled where there is a filled form, so that shape tells what colour cannot.
    static let points = [7, 5, 9, 13, 11, 15, 4, 6]

    static func color(_ index: Int) -> String { colors[index % colors.count] }
    static func point(_ index: Int) -> Int { points[index % points.count] }

    /// Loaded by every figure's script: settings, the terminals as `terminal(format, name, width, height)`, and
    /// `font(pixels)`, because one terminal measures text in pixels and the other in points.
    static let script = #"""
        # The look of all figures; every NAME.gp here loads it. `gnuplot NAME.gp` draws NAME.svg and NAME.png.
        reset
        set encoding utf8
        set datafile separator comma
        set datafile missing 'NaN'
        set border 3 linecolor rgb '#555555' linewidth 1
        set tics nomirror out scale 0.6 textcolor rgb '#333333'
        set format '%h'
        set xlabel offset 0, (format eq 'svg' ? 0.6 : 0.2)
        set ylabel offset (format eq 'svg' ? 1.2 : 0.4), 0
        set grid linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
        set key noautotitle noenhanced textcolor rgb '#222222'
        set style fill solid 1.0 noborder
        set palette defined (0 '#00224e', 0.25 '#434e6c', 0.5 '#7d7c78', 0.75 '#bcaf6f', 1 '#fee838')
        svg(name, width, height) = sprintf("set terminal svg size %d,%d noenhanced font 'sans-serif,13' \
          background '#ffffff'; set output '%s.svg'", width, height, name)
        # Pixels of the PNG to one of the SVG: figures of many panels would make large files.
        sharpness(height) = height > 600 ? 1.25 : 2.0
        png(name, width, height) = sprintf("set terminal pngcairo size %d,%d noenhanced font 'sans,9.75' \
          fontscale %g linewidth %g pointscale %g background '#ffffff'; set output '%s.png'", \
          sharpness(height) * width, sharpness(height) * height, sharpness(height), sharpness(height), \
          1.3 * sharpness(height), name)
        terminal(format, name, width, height) = format eq 'svg' ? svg(name, width, height) : png(name, width, height)
        font(pixels) = sprintf(',%.2f', format eq 'svg' ? pixels : 0.75 * pixels)

        """#

    /// A script that runs `body` once for each format.
    static func figure(_ name: String, height: Int, _ body: [GnuplotScript]) -> GnuplotScript {
        """
        do for [format in 'svg png'] {
        load \(fileName)
        eval terminal(format, \(name), \(width), \(height))
        \(body.joined(separator: "\n"))
        unset output
        }

        """
    }

    /// The key of figures whose panels share it: as many columns as its labels leave room for.
    struct Key {
        private let labels: [String]
        private let columns: Int

        init(_ labels: [String]) {
            self.labels = labels
            // A character takes 7.5 pixels of 13-pixel sans, or little more; the sample and its gaps take 60.
            let widest = 60 + 7.5 * Double(labels.map(\.count).max() ?? 0)
            columns = max(1, min(4, labels.count, Int(Double(width - 40) / widest)))
        }

        /// Pixels from the figure's bottom.
        var height: Int { 18 + 21 * ((labels.count + columns - 1) / columns) }

        /// A panel without axes at the bottom of a figure that is `figureHeight` pixels high; `looks` says how each
        /// label's line is drawn.
        func panel(_ looks: [GnuplotScript], figureHeight: Int) -> GnuplotScript {
            let entries = zip(looks, labels).map { look, label -> GnuplotScript in
                "NaN with linespoints \(look) title \(label)"
            }
            return """
                unset title; unset label; unset arrow; unset border; unset tics; unset grid
                unset xlabel; unset ylabel; unset logscale
                set lmargin at screen 0.02; set rmargin at screen 0.98
                set bmargin at screen \(number(8 / Double(figureHeight)))
                set tmargin at screen \(number(Double(height) / Double(figureHeight)))
                set key center center horizontal Left reverse maxcols \(columns) samplen 2.5 spacing 1.1 width 1
                set xrange [0:1]; set yrange [0:1]
                plot \(entries.joined(separator: ", \\\n  "))
                """
        }
    }

    /// The data of the figure `name`, as its script calls them.
    static func data(_ name: String) -> GnuplotScript { GnuplotScript(escaping: name + ".csv") }

    /// The list of an axis's tics: labels and their places.
    static func list(_ tics: [(label: String, place: GnuplotScript)]) -> GnuplotScript {
        "(\(tics.map { tic -> GnuplotScript in "\(.tic(tic.label)) \(tic.place)" }.joined(separator: ", ")))"
    }

    /// Tics at 0, 1, 2 and so on.
    static func list(_ labels: [String]) -> GnuplotScript { list(labels.enumerated().map { ($1, "\($0)") }) }

    /// A label that is not longer than a figure can hold.
    static func short(_ text: String, _ limit: Int = 26) -> String {
        text.count <= limit ? text : text.prefix(limit - 1) + "…"
    }

    /// The share of a figure's width that labels at its left need.
    static func labelMargin(_ labels: [String]) -> Double {
        max(0.07, 0.035 + 0.0103 * Double(labels.map { short($0).count }.max() ?? 0))
    }

    /// A number for a script: nine digits, so that the last bits of a sum cannot show.
    static func number(_ value: Double) -> GnuplotScript { "\(value, format: "%.9g")" }

    /// A range with a margin of 5% on either side of `values`; at least something wide.
    static func range(_ values: [Double], margin: Double = 0.05) -> (lower: Double, upper: Double) {
        let finite = values.filter(\.isFinite)
        guard let low = finite.min(), let high = finite.max() else { return (0, 1) }
        let width = high > low ? high - low : max(abs(high) * 0.1, 1e-3)
        return (low - margin * width, high + margin * width)
    }

    /// Tics at powers of ten within `lower...upper` of the logarithmic `axis`, at most eight of them.
    static func decades(_ axis: GnuplotScript, lower: Double, upper: Double) -> GnuplotScript {
        let (low, high) = (Elementary.log10(lower), Elementary.log10(upper))
        guard high - low > 1.5 else {
            // Hardly more than one power lies within: its simple multiples too.
            let values = (Int(low.rounded(.down))...Int(high.rounded(.up))).flatMap { exponent in
                [1, 2, 5].map { Double($0) * Elementary.pow(10, Double(exponent)) }
            }
            let entries = values.filter { lower <= $0 && $0 <= upper }.map { (String(format: "%g", $0), number($0)) }
            return "set logscale \(axis); set \(axis)tics \(list(entries))"
        }
        let first = Int(low.rounded(.up))
        let last = max(first, Int(high.rounded(.down)))
        let entries = stride(from: first, through: last, by: (last - first) / 8 + 1).map {
            exponent -> (String, GnuplotScript) in
            let label =
                (-3...4).contains(exponent)
                ? String(format: "%.\(max(0, -exponent))f", Elementary.pow(10, Double(exponent))) : "1e\(exponent)"
            return (label, "1e\(exponent)")
        }
        return "set logscale \(axis); set \(axis)tics \(list(entries))"
    }

    /// Tics at round numbers within `lower...upper` of `axis`, about `count` of them, all with the same decimals.
    static func tics(_ axis: GnuplotScript, lower: Double, upper: Double, about count: Int = 6) -> GnuplotScript {
        let rough = (upper - lower) / Double(count)
        guard rough > 0, rough.isFinite, rough > 1e-9 * max(abs(lower), abs(upper)) else {
            return "set \(axis)tics autofreq"
        }
        let exponent = Elementary.log10(rough).rounded(.down)
        let power = Elementary.pow(10, exponent)
        let factor = rough / power < 1.5 ? 1.0 : rough / power < 3.5 ? 2 : rough / power < 7.5 ? 5 : 10
        let step = power * factor
        // Adding 0 turns -0 into 0.
        let first = (lower / step - 1e-9).rounded(.up) * step + 0
        let decimals = Int(max(0, -exponent - (factor == 10 ? 1 : 0)))
        let format = decimals > 5 || step >= 1e6 ? "%.3g" : "%.\(decimals)f"
        return "set \(axis)tics \(number(first)), \(number(step)), \(number(upper)); set format \(axis) \(format)"
    }
}
