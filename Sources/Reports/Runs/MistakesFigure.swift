import Analysis
import Files
import Runs

/// The test images that a model was most wrong about, with their classes and those that they were given; of two runs below each other.
enum MistakesFigure: FigureKind {
    static let name = "mistakes"
    private static let columns = 6
    /// Larger images are thinned out.
    private static let mostPixels = 64
    private static let (side, above, below, title) = (112, 20, 44, 26)

    private struct Block {
        let run: Int
        let found: TestMistakes
        let images: StoredImages
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        let runs = analysis.runs
        let blocks = runs.enumerated().compactMap { index, run -> Block? in
            guard case .found(let found)? = run.training.details?.mistakes, let images = found.images,
                images.count == found.worst.count
            else { return nil }
            let thinned = (max(images.height, images.width) + mostPixels - 1) / mostPixels
            let seen = images.seen(
                height: max(1, images.height / thinned), width: max(1, images.width / thinned))
            return Block(run: index, found: found, images: seen)
        }
        guard !blocks.isEmpty else { return nil }
        let isAlone = runs.count == 1
        // Two runs have a row each.
        let counts = blocks.map { min($0.images.count, isAlone ? 2 * columns : columns) }
        let rowHeight = above + side + below
        let heads = isAlone ? 0 : title
        let rows = counts.map { ($0 + columns - 1) / columns }
        let height = rows.reduce(0, +) * rowHeight + blocks.count * heads + 8
        var lines: [GnuplotScript] = [
            "set multiplot; unset key; unset grid; unset tics; set border 15 linecolor rgb '#999999'"
        ]
        var data: [[CSVText]] = []
        var top = 4
        for (block, count) in zip(blocks, counts) {
            if !isAlone {
                let label = FigureStyle.short(analysis.groups[block.run].label, 60)
                lines.append(
                    "set label 1 \(label) at screen 0.02, screen \(share(top + 14, of: height)) left font font(13)")
                top += heads
            }
            for place in 0..<count {
                let first = data.count
                data += pixels(block.images, place, block: block.run)
                lines += panel(
                    place, top: top + place / columns * rowHeight, height: height, images: block.images,
                    labels(block.found.worst[place], analysis))
                lines.append(
                    "plot \(FigureStyle.data(name)) skip 1 every ::\(first)::\(data.count - 1) using 3:4:5:6:7 with rgbimage"
                )
                // The head of the runs is written once.
                lines.append("unset label")
            }
            top += (count + columns - 1) / columns * rowHeight
        }
        return Figure(
            name: name, title: "The worst mistakes on the test split",
            caption:
                "The test images that cost most among those that were given a wrong class, the worst first. Above: the true class; below: the class given"
                + (blocks.contains { $0.found.worst.contains { $0.confidence != nil } }
                    ? " and the probability that the model gives it." : "."),
            script: FigureStyle.figure(name, height: height, lines + ["unset multiplot"]),
            data: CSV.table(["run", "image", "column", "row", "red", "green", "blue"], data))
    }

    /// What stands above and below an image.
    private static func labels(_ mistake: TestMistakes.Mistake, _ analysis: Analysis) -> [String] {
        let names = analysis.classNames
        func name(_ label: Int) -> String { names.indices.contains(label) ? names[label] : "class \(label)" }
        let confidence = mistake.confidence.map { "\(NumberText.fixed(100 * $0, 1))%" }
        return [name(mistake.label), name(mistake.predicted), confidence].compactMap { $0 }
            .map { FigureStyle.short($0, 17) }
    }

    private static func share(_ pixels: Int, of height: Int) -> GnuplotScript {
        FigureStyle.number(1 - Double(pixels) / Double(height))
    }

    /// Margins and labels of an image.
    private static func panel(
        _ place: Int, top: Int, height: Int, images: StoredImages, _ labels: [String]
    ) -> [GnuplotScript] {
        let longer = max(images.height, images.width)
        // A row of pixels is still to be seen.
        let (wide, high) = (max(4, side * images.width / longer), max(4, side * images.height / longer))
        let cell = (FigureStyle.width - 20) / columns
        let middle = 10 + place % columns * cell + cell / 2
        func across(_ pixels: Int) -> GnuplotScript {
            FigureStyle.number(Double(pixels) / Double(FigureStyle.width))
        }
        let upper = top + above + (side - high) / 2
        let texts = labels.enumerated().map { index, label -> GnuplotScript in
            let y = index == 0 ? upper - 10 : upper + high + 13 + 15 * (index - 1)
            return "set label \(index + 2) \(label) at screen \(across(middle)), screen \(share(y, of: height)) center "
                + "textcolor rgb \(index == 0 ? "#000000" : "#b03a00") font font(\(index == 2 ? 11 : 12))"
        }
        return [
            "set lmargin at screen \(across(middle - wide / 2)); set rmargin at screen \(across(middle - wide / 2 + wide))",
            "set tmargin at screen \(share(upper, of: height)); set bmargin at screen \(share(upper + high, of: height))",
            "set xrange [-0.5:\(Double(images.width) - 0.5)]; set yrange [\(Double(images.height) - 0.5):-0.5]",
        ] + texts
    }

    /// A row for each pixel.
    private static func pixels(_ images: StoredImages, _ image: Int, block: Int) -> [[CSVText]] {
        let plane = images.height * images.width
        return (0..<plane).map { pixel in
            ["\(block)", "\(image)", "\(pixel % images.width)", "\(pixel / images.width)"]
                + (0..<3).map { channel -> CSVText in
                    let source = image * images.channels + min(channel, images.channels - 1)
                    return "\(images.values[source * plane + pixel])"
                }
        }
    }
}
