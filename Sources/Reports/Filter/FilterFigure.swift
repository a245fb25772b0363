import Analysis
import Files
import Runs

/// Pictures before and after filters: a row for each arm, a column for each value along.
enum FilterFigure: FigureKind {
    static let name = "filters"

    /// More rows than these make a figure too tall.
    private static let mostRows = 10
    /// A cell's longer edge in pixels of the data.
    private static let mostPixels = 96

    static func figure(_ analysis: Analysis) -> Figure? {
        let hasColumns = analysis.options.along != nil
        let most = hasColumns ? ImageGrid.mostColumns : 1
        // Of each arm its runs of the first seed that has one.
        let arms = analysis.groups.indices.compactMap { group -> (group: Int, pictures: [FilteredPicture?])? in
            let pictures = analysis.groups[group].cells.prefix(most).map { cell in
                cell.runs.lazy.compactMap { $0.run?.filtered }.first
            }
            return pictures.allSatisfy { $0 == nil } ? nil : (group, pictures)
        }
        guard let first = arms.first, let columns = arms.map(\.pictures.count).max(),
            let original = first.pictures.compactMap({ $0 }).first?.input
        else { return nil }
        let share = min(1, Double(mostPixels) / Double(max(original.height, original.width)))
        let cell = (
            height: max(1, Int((Double(original.height) * share).rounded())),
            width: max(1, Int((Double(original.width) * share).rounded()))
        )
        func row(_ planes: [FilteredPicture.Planes?], _ range: PictureCell.Range) -> [UInt8] {
            let empty = [UInt8](repeating: 255, count: 3 * cell.height * cell.width)
            return planes.flatMap { planes in
                planes.map { PictureCell($0, range, cell: cell, original: (original.height, original.width)).pixels }
                    ?? empty
            }
        }
        // Where all arms see the same, it stands above them once.
        let isShared =
            hasColumns && arms.allSatisfy { $0.pictures.map { $0?.input } == first.pictures.map { $0?.input } }
        var names: [String] = []
        var rows: [[UInt8]] = []
        if isShared {
            names.append("picture")
            rows.append(row(first.pictures.map { $0?.input }, .unit))
        }
        let shown = arms.prefix(isShared || !hasColumns ? mostRows - 1 : mostRows / 2)
        for arm in shown {
            let label =
                analysis.options.compare == nil ? "filtered" : FigureStyle.short(analysis.groups[arm.group].label)
            let outputs = arm.pictures.map { $0?.output }
            let range = PictureCell.Range(outputs.compactMap { $0 })
            if isShared {
                rows.append(row(outputs, range))
            } else if hasColumns {
                names.append("\(label), before")
                rows.append(row(arm.pictures.map { $0?.input }, .unit))
                rows.append(row(outputs, range))
            } else {
                rows.append(row(arm.pictures.map { $0?.input }, .unit) + row(outputs, range))
            }
            names.append(label)
        }
        let count = hasColumns ? columns : 2
        let headings =
            hasColumns
            ? analysis.groups[first.group].cells.prefix(columns).map {
                "\(analysis.alongName) \($0.along.map { FigureStyle.short($0) } ?? "")"
            } : ["before", "after"]
        let grid = ImageGrid(
            // A lone pair would be drawn larger than it needs.
            count: max(3, count), height: cell.height, width: cell.width, names: names, titles: headings,
            mostPixels: mostPixels)
        let blank = [UInt8](repeating: 255, count: 3 * cell.height * cell.width * max(0, 3 - count))
        let height = grid.figureHeight
        let lines =
            grid.settings(figureHeight: height) + grid.labels(figureHeight: height) + [
                "plot \(FigureStyle.data(name)) matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage",
                "unset multiplot",
            ]
        return Figure(
            name: name, title: "Pictures before and after filters",
            caption:
                "What the filters make of the picture, of the first seed. Values from 0 to 1 are drawn from black to white and cut beyond; "
                + "a row whose values lie around 0 or below has 0 in middle grey, and one from 0 to beyond 1.5 its largest value in white. "
                + "A smaller picture is drawn with larger pixels, or with a light edge where its border is lost."
                + Figure.notDrawn(arms.dropFirst(shown.count).map { analysis.groups[$0.group].label }),
            script: FigureStyle.figure(name, height: height, lines),
            data: rows.map { grid.colours($0 + blank, channels: 3) }.joined())
    }
}
