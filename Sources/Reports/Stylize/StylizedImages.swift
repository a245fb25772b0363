import Analysis
import Files
import Runs

/// Content, style, and what becomes of the image: a row for each label.
enum StylizedImages: FigureKind {
    static let name = "stylized-images"

    /// More rows than these make a figure too tall, and its data too large.
    private static let mostGroups = 6
    private static let mostPixels = 96

    static func figure(_ analysis: Analysis) -> Figure? {
        let candidates = analysis.ranking.prefix(mostGroups).sorted()
        let found = candidates.compactMap { group -> (group: Int, result: StylizeResult)? in
            analysis.headlineRuns(of: group).lazy.compactMap(\.stylized).first.map { (group, $0) }
        }
        guard let first = found.first?.result else { return nil }
        let alike = found.filter {
            $0.result.steps == first.steps && $0.result.height == first.height && $0.result.width == first.width
        }
        let titles = ["content", "style"] + first.steps.map { $0 == 0 ? "start" : "step \($0)" }
        let names = alike.map { analysis.options.compare == nil ? "image" : analysis.labelWithChoice($0.group) }
        let grid = ImageGrid(
            count: titles.count, height: first.height, width: first.width, names: names, titles: titles,
            mostPixels: mostPixels)
        let lines =
            grid.settings(figureHeight: grid.figureHeight) + grid.labels(figureHeight: grid.figureHeight) + [
                "plot \(FigureStyle.data(name)) matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage",
                "unset multiplot",
            ]
        let random = analysis.plan.trials.contains { !$0.startsFromWeights }
        return Figure(
            name: name, title: "Images between a content and a style",
            caption:
                "Both pictures, and the image in the course of the first \(analysis.repetition)'s run\(analysis.options.compare == nil ? "" : " of each"); a run file holds it in full size."
                + (random
                    ? " The network's filters are random, not learnt: such networks know textures too (Ustyuzhaninov et al., 2016), but tell things apart less well than one that was trained on photographs."
                    : "") + analysis.leftOutNote(alike.map(\.group)),
            script: FigureStyle.figure(name, height: grid.figureHeight, lines),
            data: alike.map { _, result in
                grid.colours(result.content + result.style + result.images.joined(), channels: 3)
            }.joined())
    }
}

/// Both losses by step.
enum StyleLossCurves: FigureKind {
    static let name = "style-losses"

    static func figure(_ analysis: Analysis) -> Figure? {
        CurvePair(
            name: name, title: "Differences from style and content",
            what:
                "Of the Gram matrices of features from those of the style, and of features from those of the content.",
            unit: "step", offset: 0, paths: StylizeData.curves.map(\.curveName)
        ).figure(analysis)
    }
}

extension ReportKind {
    /// Of `task: stylize`.
    public static let stylize = ReportKind(
        answer: { $0.answer() },
        sections: [{ $0.whatWasRun(&$1) }] + results + [
            figure(StylizedImages.self, "The images"),
            figure(StyleLossCurves.self, "Losses by step"),
            { $0.sensitivity(&$1) },
        ] + origins + [{ $0.replay(&$1) }],
        figures: [Distribution.self, StylizedImages.self, StyleLossCurves.self, SensitivityFigure.self])
}
