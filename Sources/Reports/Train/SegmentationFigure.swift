import Analysis
import Files
import Foundation
import Runs

/// Test images with the class of each pixel: as it is, and as models predict it.
enum SegmentationFigure: FigureKind {
    static let name = "segmentation"

    /// More rows than these and two make a figure too tall.
    private static let mostGroups = 5

    static func figure(_ analysis: Analysis) -> Figure? {
        let candidates = analysis.ranking.prefix(mostGroups).sorted()
        let found = candidates.compactMap { group -> (group: Int, samples: SegmentedSamples)? in
            analysis.headlineRuns(of: group).first { $0.training.samples != nil }?.training.samples.map { (group, $0) }
        }
        guard let first = found.first?.samples,
            found.allSatisfy({ $0.samples.images == first.images && $0.samples.targets == first.targets })
        else { return nil }
        let names =
            ["image", "ground truth"]
            + found.map { analysis.options.compare == nil ? "predicted" : analysis.labelWithChoice($0.group) }
        let rows = [first.targets] + found.map(\.samples.predictions)
        let classes = Int(rows.joined().max() ?? 0) + 1
        let grid = ImageGrid(count: first.count, height: first.height, width: first.width, names: names)
        let key = FigureStyle.Key(classNames(analysis, count: classes))
        let height = grid.figureHeight + key.height
        var lines = grid.settings(figureHeight: height)
        lines += [
            "array classes[\(classes)] = [\((0..<classes).map { "\(color($0))" as GnuplotScript }.joined(separator: ", "))]",
            "color(k) = classes[int(k) + 1]",
        ]
        lines += grid.labels(figureHeight: height)
        let shifted: GnuplotScript = "($2 + \(grid.rowPixels))"
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
                "The first images of the test split, the true class of each pixel, and what "
                + "\(analysis.shownRun) predicts. The key names the class of each colour."
                + analysis.leftOutNote(found.map(\.group)),
            script: FigureStyle.figure(name, height: height, lines),
            data: grid.colours(first.images, channels: first.channels) + "\n\n"
                + rows.map { map in grid.matrix { Int(map[$0 * first.height * first.width + $1]) } }.joined())
    }

    /// What the classes are called: as the data name them; else 0 is the background, and the rest are the kinds of shapes that the data's
    /// source draws, where the spec names as many.
    private static func classNames(_ analysis: Analysis, count: Int) -> [String] {
        if analysis.classNames.count == count { return analysis.classNames }
        let kinds = analysis.plan.trials.first?.shapeKinds
        return (0..<count).map { label in
            if label == 0 { return "background" }
            return kinds.flatMap { $0.count >= count - 1 ? $0[label - 1] : nil } ?? "class \(label)"
        }
    }

    /// The colour of a class. In grey print the background stays apart from all.
    private static func color(_ label: Int) -> Int {
        guard label > 0 else { return 0xECECEC }
        return Int(FigureStyle.color(label - 1).dropFirst(), radix: 16) ?? 0
    }
}
