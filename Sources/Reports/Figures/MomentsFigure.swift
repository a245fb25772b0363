import Analysis
import Files
import Runs

/// Images that models make, at several moments of their training: a row for each label, a sheet for each moment.
struct MomentsFigure {
    /// More rows than these make a figure too tall, and its data too large.
    private static let mostGroups = 4
    /// A sheet of 16 images of 28x28 is shown whole.
    private static let mostPixels = 120

    let name: String
    let title: String
    /// What the images are, for the caption: `Images that the generator makes of the same noise`.
    let what: String
    /// What the last column is called.
    let lastTitle: String
    /// The images of a run.
    let moments: (RunSummary) -> ImageMoments?

    func figure(_ analysis: Analysis) -> Figure? {
        let candidates = analysis.ranking.prefix(Self.mostGroups).sorted()
        let found = candidates.compactMap { group -> (group: Int, moments: ImageMoments)? in
            analysis.headlineRuns(of: group).lazy.compactMap(moments).first.map { (group, $0) }
        }
        guard let first = found.first?.moments, let size = sheet(first.real, of: first) else { return nil }
        let alike = found.filter {
            $0.moments.epochs.count == first.epochs.count && $0.moments.channels == first.channels
                && $0.moments.height == first.height && $0.moments.width == first.width
        }
        let names = alike.map { analysis.options.compare == nil ? "images" : analysis.labelWithChoice($0.group) }
        let titles = first.epochs.map { $0 == 0 ? "before training" : "epoch \($0)" } + [lastTitle]
        let grid = ImageGrid(
            count: titles.count, height: size.height, width: size.width, names: names, titles: titles,
            mostPixels: Self.mostPixels)
        let isGrey = first.channels == 1
        let plot: GnuplotScript =
            isGrey
            ? "plot \(FigureStyle.data(name)) matrix using 1:2:3:3:3 with rgbimage"
            : "plot \(FigureStyle.data(name)) matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage"
        let lines =
            grid.settings(figureHeight: grid.figureHeight) + grid.labels(figureHeight: grid.figureHeight) + [
                plot, "unset multiplot",
            ]
        let rows = alike.map { _, moments -> CSVText in
            let sheets = (moments.images + [moments.real]).flatMap { sheet($0, of: moments)?.pixels ?? size.blank }
            return isGrey ? grid.greys(sheets) : grid.colours(sheets, channels: first.channels)
        }
        return Figure(
            name: name, title: title,
            caption:
                "\(what) in the course of the first \(analysis.repetition)'s training\(analysis.options.compare == nil ? "" : " of each"); at the right \(lastTitle)."
                + analysis.leftOutNote(alike.map(\.group)),
            script: FigureStyle.figure(name, height: grid.figureHeight, lines), data: rows.joined())
    }

    private func sheet(_ images: [UInt8], of moments: ImageMoments) -> ImageSheet? {
        ImageSheet(
            images, count: moments.count, channels: moments.channels, height: moments.height, width: moments.width)
    }
}
