import Analysis
import Files
import Runs

/// Training images before random transforms, and after them.
enum AugmentationFigure: FigureKind {
    static let name = "augmentation"

    /// More rows make a figure too tall.
    private static let mostGroups = 5
    private static let (left, top, gap) = (155, 6, 6)

    static func figure(_ analysis: Analysis) -> Figure? {
        let found = analysis.ranking.sorted().compactMap { group -> (group: Int, samples: ChangedSamples)? in
            analysis.headlineRuns(of: group).first { $0.training.changed != nil }?.training.changed.map { (group, $0) }
        }
        guard let first = found.first?.samples else { return nil }
        // Images that are scaled or made up in another way have originals of their own; the first ones stand for all that are alike.
        let alike = found.filter { $0.samples.originals == first.originals }
        let shown = alike.prefix(mostGroups)
        let rows = [first.originals] + shown.map(\.samples.changed)
        let labels =
            ["original"]
            + shown.map { analysis.options.compare == nil ? "in training" : analysis.labelWithChoice($0.group) }

        let strips = rows.map { ImageStrip(count: $0.count, height: $0.height, width: $0.width) }
        let heights = strips.map { strip in
            let cell = Double(FigureStyle.width - left - 10) / Double(strip.columns)
            return Int((cell * Double(strip.cellHeight) / Double(strip.cellWidth)).rounded())
        }
        let height = heights.reduce(top) { $0 + $1 + gap }
        var lines: [GnuplotScript] = [
            "set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox",
            "set lmargin at screen \(FigureStyle.number(Double(left) / Double(FigureStyle.width)))",
            "set rmargin at screen \(FigureStyle.number(1 - 10 / Double(FigureStyle.width)))",
            // A colour is a number: red · 65536 + green · 256 + blue.
            "red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256",
        ]
        var start = top
        for (row, strip) in strips.enumerated() {
            func share(_ pixels: Int) -> GnuplotScript { FigureStyle.number(1 - Double(pixels) / Double(height)) }
            let (right, bottom) = (Double(strip.width) - 0.5, Double(strip.height) - 0.5)
            lines += [
                "unset label; unset arrow",
                "set tmargin at screen \(share(start)); set bmargin at screen \(share(start + heights[row]))",
                "set xrange [-0.5:\(right)]; set yrange [\(bottom):-0.5]",
                "set label \(FigureStyle.short(labels[row], 20)) at screen "
                    + "\(FigureStyle.number(Double(left - 10) / Double(FigureStyle.width))), "
                    + "screen \(share(start + heights[row] / 2)) right font font(12)",
            ]
            for column in 1..<max(2, strip.columns) where column < strip.columns {
                let x = FigureStyle.number(Double(column * strip.cellWidth) - 0.5)
                lines.append(
                    "set arrow from \(x), -0.5 to \(x), \(FigureStyle.number(bottom)) nohead front linecolor rgb '#ffffff' linewidth 3"
                )
            }
            lines.append(
                "plot \(FigureStyle.data(name)) index \(row) matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage"
            )
            start += heights[row] + gap
        }
        lines.append("unset multiplot")
        let data = zip(strips, rows).map { $0.colours($1.values, channels: $1.channels) }
        return Figure(
            name: name, title: "Training images before and after random transforms",
            caption:
                "The first images of the training split as they are, and what the transforms make of them in the first epoch of the first "
                + "\(analysis.repetition). Each epoch draws anew."
                + (alike.count > shown.count ? " The first \(shown.count) are drawn." : ""),
            script: FigureStyle.figure(name, height: height, lines), data: data.joined(separator: "\n\n"))
    }
}
