import Analysis
import Files
import Foundation
import Runs

/// Test images with the class of each pixel: as it is, and as models predict it.
enum SegmentationFigure: FigureKind {
    static let name = "segmentation"

    /// More rows make a figure too tall.
    private static let mostGroups = 5
    private static let left = 155

    static func figure(_ analysis: Analysis) -> Figure? {
        let candidates = analysis.ranking.prefix(mostGroups).sorted()
        let found = candidates.compactMap { group -> (group: Int, samples: SegmentedSamples)? in
            analysis.headlineRuns(of: group).first { $0.training.samples != nil }?.training.samples.map { (group, $0) }
        }
        guard let first = found.first?.samples,
            found.allSatisfy({ $0.samples.images == first.images && $0.samples.targets == first.targets })
        else { return nil }
        let grid = ImageStrip(count: first.count, height: first.height, width: first.width)
        let names =
            ["image", "ground truth"]
            + found.map { analysis.options.compare == nil ? "predicted" : analysis.labelWithChoice($0.group) }
        let rows = [first.targets] + found.map(\.samples.predictions)
        let classes = Int(rows.joined().max() ?? 0) + 1

        let cell = Double(FigureStyle.width - left - 10) / Double(grid.columns)
        let rowHeight = Int((cell * Double(grid.cellHeight) / Double(grid.cellWidth)).rounded())
        let key = FigureStyle.Key(classNames(analysis, count: classes))
        let height = rowHeight * names.count + 20 + key.height
        func share(_ pixels: Int) -> GnuplotScript { FigureStyle.number(1 - Double(pixels) / Double(height)) }
        let bottom = 10 + rowHeight * names.count
        var lines: [GnuplotScript] = [
            "set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox",
            "set lmargin at screen \(FigureStyle.number(Double(left) / Double(FigureStyle.width)))",
            "set rmargin at screen \(FigureStyle.number(1 - 10 / Double(FigureStyle.width)))",
            "set tmargin at screen \(share(10)); set bmargin at screen \(share(bottom))",
            "set xrange [-0.5:\(Double(grid.width) - 0.5)]",
            "set yrange [\(Double(grid.height * names.count) - 0.5):-0.5]",
            // A colour is a number: red · 65536 + green · 256 + blue.
            "red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256",
            "array classes[\(classes)] = [\((0..<classes).map { "\(color($0))" as GnuplotScript }.joined(separator: ", "))]",
            "color(k) = classes[int(k) + 1]",
        ]
        for (row, label) in names.enumerated() {
            lines.append(
                "set label \(FigureStyle.short(label, 20)) at screen "
                    + "\(FigureStyle.number(Double(left - 10) / Double(FigureStyle.width))), "
                    + "screen \(share(10 + rowHeight * row + rowHeight / 2)) right font font(12)")
        }
        for line in separators(grid, rows: names.count) { lines.append(line) }
        let shifted: GnuplotScript = "($2 + \(grid.height))"
        lines.append(
            "plot \(FigureStyle.data(name)) index 0 matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage, \\\n"
                + "  \(FigureStyle.data(name)) index 1 matrix using 1:\(shifted):(red(color($3))):(green(color($3))):(blue(color($3))) "
                + "with rgbimage")
        let looks = (0..<classes).map { label -> GnuplotScript in
            "linewidth 0.001 pointtype 5 pointsize 1.5 linecolor rgb \(String(format: "#%06x", color(label)))"
        }
        lines += ["unset object", key.panel(looks, figureHeight: height), "unset multiplot"]
        return Figure(
            name: name, title: "Test images, true and predicted classes of their pixels",
            caption:
                "The first images of the test split, the true class of each pixel, and what the first \(analysis.repetition)'s run "
                + "\(analysis.options.compare == nil ? "" : "of each ")predicts. The key names the class of each colour."
                + analysis.leftOutNote(found.map(\.group)),
            script: FigureStyle.figure(name, height: height, lines),
            data: grid.colours(first.images, channels: first.channels) + "\n\n" + rows.map(grid.classes).joined())
    }

    /// What the classes are called: 0 is the background, and the rest are the kinds of shapes that the data's source draws, where the
    /// spec names as many.
    private static func classNames(_ analysis: Analysis, count: Int) -> [String] {
        let kinds = analysis.plan.trials.first?.settings["data"]?["source"]?["shapes"]?["kinds"]?.list?.compactMap(
            \.string)
        return (0..<count).map { label in
            if label == 0 { return "background" }
            return kinds.flatMap { $0.count >= count - 1 ? $0[label - 1] : nil } ?? "class \(label)"
        }
    }

    /// White lines between the cells.
    private static func separators(_ grid: ImageStrip, rows: Int) -> [GnuplotScript] {
        let style: GnuplotScript = "nohead front linecolor rgb '#ffffff' linewidth 3"
        let bottom = FigureStyle.number(Double(grid.height * rows) - 0.5)
        let right = FigureStyle.number(Double(grid.width) - 0.5)
        return (1..<max(1, grid.columns)).map { column -> GnuplotScript in
            let x = FigureStyle.number(Double(column * grid.cellWidth) - 0.5)
            return "set arrow from \(x), -0.5 to \(x), \(bottom) \(style)"
        }
            + (1..<rows).map { row -> GnuplotScript in
                let y = FigureStyle.number(Double(row * grid.height) - 0.5)
                return "set arrow from -0.5, \(y) to \(right), \(y) \(style)"
            }
    }

    /// The colour of a class. In grey print the background stays apart from all.
    private static func color(_ label: Int) -> Int {
        guard label > 0 else { return 0xECECEC }
        return Int(FigureStyle.color(label - 1).dropFirst(), radix: 16) ?? 0
    }
}
