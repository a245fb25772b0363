import Analysis
import Files
import Runs

/// Training images before random transforms, and after them.
enum AugmentationFigure: FigureKind {
    static let name = "augmentation"

    /// More rows than these and the originals make a figure too tall.
    private static let mostGroups = 8

    static func figure(_ analysis: Analysis) -> Figure? {
        let found = analysis.ranking.sorted().compactMap { group -> (group: Int, samples: ChangedSamples)? in
            analysis.headlineRuns(of: group).lazy.compactMap(\.training.changed).first.map { (group, $0) }
        }
        guard let first = found.first?.samples else { return nil }
        // Other originals, as of other data, stand for themselves: the first ones are shown with all that was made of them.
        let alike = found.filter { $0.samples.originals == first.originals }
        let shown = alike.prefix(mostGroups)
        let names =
            ["original"]
            + shown.map { analysis.options.compare == nil ? "in training" : analysis.labelWithChoice($0.group) }
        let size = first.changed
        let grid = ImageGrid(count: size.count, height: size.height, width: size.width, names: names)
        let rows = ([first.originals] + shown.map(\.samples.changed)).map {
            $0.seen(height: size.height, width: size.width)
        }
        return Figure(
            name: name, title: "Training images before and after random transforms",
            caption:
                "The first images of the training split as they are, and what the transforms make of them in the first epoch"
                + (analysis.isOfRuns ? "" : " of the first \(analysis.repetition)") + ". Each epoch draws anew."
                + (alike.count > shown.count ? " The first \(shown.count) are drawn." : ""),
            script: grid.script(name),
            data: rows.map { grid.colours($0.values, channels: $0.channels) }.joined())
    }
}
