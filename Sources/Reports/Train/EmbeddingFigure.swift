import Analysis
import Files
import Foundation
import Runs

/// Where models place test samples before and after their last stages: a panel for each label and moment.
enum EmbeddingFigure: FigureKind {
    static let name = "embedding"

    private static let mostGroups = 5
    private static let mostMoments = 3
    private static let mostClasses = 10
    private static let (side, above, gap) = (236, 28, 10)

    static func figure(_ analysis: Analysis) -> Figure? {
        let candidates = analysis.ranking.prefix(mostGroups).sorted()
        let found = candidates.compactMap { group -> (group: Int, maps: [EmbeddedSamples])? in
            let maps = analysis.headlineRuns(of: group).lazy.map(\.training.embeddings).first { !$0.isEmpty }
            return maps.map { (group, Array($0.suffix(mostMoments))) }
        }
        guard let labels = found.first?.maps.first?.labels else { return nil }
        let classes = Int(labels.max() ?? 0) + 1
        guard classes <= mostClasses else { return nil }
        let key = FigureStyle.Key((0..<classes).map { "class \($0)" })
        let columns = found.map(\.maps.count).max() ?? 1
        let grid = PanelGrid(
            rows: found.count, columns: columns, panel: side, above: above, below: gap + key.height,
            insets: (0.01, 0.01))
        let height = grid.height
        var lines: [GnuplotScript] = [
            "set multiplot; unset key; unset tics; unset grid; set border 15 linecolor rgb '#bbbbbb'; set offsets graph 0.05, graph 0.05, graph 0.05, graph 0.05"
        ]
        var data: [[CSVText]] = []
        var panel = 0
        for (row, (group, maps)) in found.enumerated() {
            // The end stands under the end.
            for (place, map) in maps.enumerated() {
                let column = columns - maps.count + place
                lines += grid.place(row: row, column: column)
                lines.append(
                    "set title \(FigureStyle.short(analysis.panelTitle(analysis.groups[group].label, map.moment), 44)) offset 0, -0.7 noenhanced font font(10)"
                )
                let plots = (0..<classes).map { label -> GnuplotScript in
                    "\(FigureStyle.data(name)) skip 1 using ($1==\(panel) && $4==\(label) ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb \(FigureStyle.color(label))"
                }
                lines.append("plot " + plots.joined(separator: ", \\\n  "))
                for (label, point) in zip(map.labels, map.places) {
                    data.append([
                        "\(panel)", CSVText(escaping: analysis.groups[group].label), CSVText(escaping: map.moment),
                        "\(label)", CSV.number(point.x), CSV.number(point.y),
                    ])
                }
                panel += 1
            }
        }
        let looks = (0..<classes).map {
            "pointtype 7 linewidth 0.001 linecolor rgb \(FigureStyle.color($0))" as GnuplotScript
        }
        lines += [key.panel(looks, figureHeight: height), "unset multiplot"]
        return Figure(
            name: name, title: "Where models place test samples",
            caption:
                "What the layer gives that the embedding's loss looks at, for the first \(labels.count) test samples of \(analysis.isOfRuns ? analysis.shownRun : "the first \(analysis.repetition)'s run"), on the two axes along which it varies most (principal components); the axes of each panel are its own."
                + analysis.leftOutNote(found.map(\.group)),
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(["panel", "label", "moment", "class", "x", "y"], data))
    }
}
