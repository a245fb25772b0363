import Analysis
import Files
import Foundation
import Runs

/// Images with the places over them that a trained model's deformable convolutions read, and those of standard ones: a row for each
/// label that has such layers, a column for each image.
enum SamplingFigure: FigureKind {
    static let name = "sampling-points"
    private static let mostRows = 10
    private static let mostColumns = 4
    private static let panel = 184

    private static let regularColor = "#56b4e9"
    private static let movedColor = "#d55e00"

    /// The first run of each label, and where nothing lies along of its best value, that holds sampled images; the best label
    /// first, those without a result last.
    static func rows(_ analysis: Analysis) -> [(label: String, sampling: SampledImages)] {
        let order = analysis.ranking + analysis.groups.indices.filter { !analysis.ranking.contains($0) }
        return order.compactMap { index in
            let group = analysis.groups[index]
            let runs = analysis.headlineRuns(of: index) + group.cells.flatMap(\.runs).compactMap(\.run)
            return runs.lazy.compactMap(\.training.sampling).first.map { (group.label, $0) }
        }
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        let all = rows(analysis)
        let shown = Array(all.prefix(mostRows))
        guard !shown.isEmpty else { return nil }
        let columns = min(mostColumns, shown.map(\.sampling.images.count).max() ?? 1)
        let key = FigureStyle.Key(["standard convolution", "trained deformable convolution"])
        let panelHeight = panel + 24
        let height = shown.count * panelHeight + key.height + 6

        var data: [[CSVText]] = []
        // Pixels that several rows show are written once.
        var drawn: [(image: SampledImages.Image, first: Int)] = []
        func add(_ rows: [[CSVText]]) -> (first: Int, last: Int) {
            let first = data.count
            data += rows
            return (first, data.count - 1)
        }
        func pixels(_ image: SampledImages.Image) -> (first: Int, last: Int) {
            let count = image.height * image.width
            if let known = drawn.first(where: { $0.image.values == image.values && $0.image.width == image.width }) {
                return (known.first, known.first + count - 1)
            }
            let span = add(pixelRows(image))
            drawn.append((image, span.first))
            return span
        }

        var script: [GnuplotScript] = [
            "set multiplot; unset key; unset grid; unset tics; set border 15 linecolor rgb '#999999'"
        ]
        for (row, (label, sampling)) in shown.enumerated() {
            for (column, image) in sampling.images.prefix(columns).enumerated() {
                let left = 14 + Double(column) * Double(FigureStyle.width - 28) / Double(mostColumns)
                let top = Double(height - row * panelHeight - 22)
                // Square pixels: the longer side fills the panel.
                let side = Double(max(image.height, image.width))
                let (wide, high) = (
                    Double(panel) * Double(image.width) / side, Double(panel) * Double(image.height) / side
                )
                func across(_ pixels: Double) -> GnuplotScript {
                    FigureStyle.number(pixels / Double(FigureStyle.width))
                }
                func up(_ pixels: Double) -> GnuplotScript { FigureStyle.number(pixels / Double(height)) }
                script += [
                    "set lmargin at screen \(across(left)); set rmargin at screen \(across(left + wide))",
                    "set tmargin at screen \(up(top)); set bmargin at screen \(up(top - high))",
                    "set xrange [-0.5:\(Double(image.width) - 0.5)]; set yrange [\(Double(image.height) - 0.5):-0.5]",
                    "unset label"
                        + (column == 0
                            ? "; set label \(FigureStyle.short(label, 60)) at graph 0, 1 offset 0, 0.6 left"
                            : ""),
                ]
                let background = pixels(image)
                let regular = add(places("standard", Array(Set(image.regular)), image))
                let moved = add(places("trained", image.moved, image))
                let centre = add(places("centre", [image.centre], image))
                func points(_ span: (first: Int, last: Int), _ look: GnuplotScript) -> GnuplotScript {
                    "\(FigureStyle.data(name)) skip 1 every ::\(span.first)::\(span.last) using 2:3 with points \(look)"
                }
                let size = image.moved.count > 30 ? 0.3 : 0.5
                func marks(_ span: (first: Int, last: Int), _ type: Int, _ color: String) -> [GnuplotScript] {
                    guard span.last >= span.first else { return [] }
                    // A dark rim keeps the marks apart from the image.
                    return [
                        points(
                            span,
                            "pointtype \(type) pointsize \(FigureStyle.number(size + 0.16)) linecolor rgb '#202020'"),
                        points(
                            span, "pointtype \(type) pointsize \(FigureStyle.number(size)) linecolor rgb \(color)"),
                    ]
                }
                let plots: [GnuplotScript] =
                    [
                        "\(FigureStyle.data(name)) skip 1 every ::\(background.first)::\(background.last) using 2:3:4:5:6 with rgbimage"
                    ] + marks(regular, 5, regularColor) + marks(moved, 7, movedColor)
                    + [points(centre, "pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'")]
                script.append("plot " + plots.joined(separator: ", \\\n  "))
            }
        }
        script += [
            key.panel(
                [
                    "linewidth 0.001 pointtype 5 pointsize 0.8 linecolor rgb \(regularColor)",
                    "linewidth 0.001 pointtype 7 pointsize 0.8 linecolor rgb \(movedColor)",
                ], figureHeight: height), "unset multiplot",
        ]
        return Figure(
            name: name, title: "Sampling points over images",
            caption:
                "What the middle place of the last deformable convolution reads of the first test image of up to four classes, after training; the cross is the "
                + "middle of its window. Deformable convolutions are followed back to all of their taps, other layers through the middle of "
                + "their windows. Places outside an image read zeros and are not drawn."
                + (all.count > 1
                    ? " Rows stand in the order of mean \(MetricText(metric: analysis.options.metric).name), the best first."
                    : "")
                + Figure.notDrawn(all.dropFirst(mostRows).map(\.label)) + without(analysis, all.map(\.label)),
            script: FigureStyle.figure(name, height: height, script),
            data: CSV.table(["what", "column", "row", "red", "green", "blue"], data))
    }

    /// Names the labels that have no such layer.
    private static func without(_ analysis: Analysis, _ labels: [String]) -> String {
        let names = analysis.groups.map(\.label).filter { !labels.contains($0) }
        return names.isEmpty ? "" : " \(Figure.list(names)): no deformable convolution, or no run that ended."
    }

    /// A row for each place within the image.
    private static func places(
        _ what: CSVText, _ places: [SampledImages.Place], _ image: SampledImages.Image
    ) -> [[CSVText]] {
        let inside = places.filter {
            $0.row >= -0.5 && $0.column >= -0.5 && $0.row <= Double(image.height) - 0.5
                && $0.column <= Double(image.width) - 0.5
        }
        return inside.sorted { ($0.row, $0.column) < ($1.row, $1.column) }.map {
            [what, "\($0.column, format: "%.2f")", "\($0.row, format: "%.2f")", "NaN", "NaN", "NaN"]
        }
    }

    /// A row for each pixel, stretched to all shades; three channels are colours, of any other number the first is a grey.
    private static func pixelRows(_ image: SampledImages.Image) -> [[CSVText]] {
        let size = image.height * image.width
        let planes = image.channels == 3 ? [0, 1, 2] : [0, 0, 0]
        let used = image.values.prefix(image.channels == 3 ? 3 * size : size).filter(\.isFinite)
        let (low, high) = (used.min() ?? 0, used.max() ?? 1)
        let scale = high > low ? 255 / (high - low) : 0
        return (0..<size).map { index in
            ["pixel", "\(index % image.width)", "\(index / image.width)"]
                + planes.map { plane -> CSVText in
                    let value = image.values[plane * size + index]
                    return value.isFinite ? "\(Int(((value - low) * scale).rounded()))" : "0"
                }
        }
    }
}
