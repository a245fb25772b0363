import Analysis
import Files
import Runs
import Specs

/// Small figures beside each other: one for each function, and for each value along where there are such.
struct DescentPanels {
    struct Panel {
        let title: String
        /// The function as the spec says it: panels of one function share their scale.
        let functionKey: String
        let function: Landscape
        let lines: [Line]
    }

    /// The path of one run.
    struct Line {
        /// The place of its label in `series`.
        let group: Int
        let label: String
        let descent: Descent
    }

    let panels: [Panel]
    /// The labels of the lines: what the runs differ in, apart from the function and what the panels differ in.
    let series: [String]
    /// What was left out, for captions; empty if nothing was.
    let note: String

    static let mostPanels = 9
    private static let mostSeeds = 5
    private static let mostGroups = 8

    /// Nil where no run is a descent.
    init?(_ analysis: Analysis) {
        var panels: [(key: String, function: String, title: String, lines: [Line])] = []
        var series: [String] = []
        var hasMore = false
        let functionNames = Set(analysis.plan.trials.compactMap(\.functionName))
        let apart = ["function", "seed", analysis.options.along, analysis.options.over]
        for group in analysis.groups {
            for cell in group.cells {
                for run in cell.runs {
                    guard let descent = run.run?.descent else { continue }
                    let function = run.trial.functionJSON
                    let key = "\(function) \(cell.along ?? "")"
                    let place = panels.firstIndex { $0.key == key } ?? panels.count
                    if place == panels.count {
                        let along = cell.along.map { "\(analysis.alongName) \(AlongAxis.short($0, cell.number))" }
                        let name = functionNames.count > 1 || along == nil ? run.trial.functionName : nil
                        panels.append(
                            (key, function, [name, along].compactMap { $0 }.joined(separator: ", "), []))
                    }
                    let parts = run.trial.coordinates.filter { !apart.contains($0.path) }.map(\.phrase)
                    let label = parts.isEmpty ? group.label : parts.joined(separator: ", ")
                    let index = series.firstIndex(of: label) ?? series.count
                    if index == series.count { series.append(label) }
                    if panels[place].lines.count(where: { $0.group == index }) < Self.mostSeeds {
                        panels[place].lines.append(Line(group: index, label: label, descent: descent))
                    } else {
                        hasMore = true
                    }
                }
            }
        }
        guard !panels.isEmpty else { return nil }
        self.series = Array(series.prefix(Self.mostGroups))
        self.panels = panels.prefix(Self.mostPanels).compactMap { panel in
            let lines = panel.lines.filter { $0.group < Self.mostGroups }
            return lines.first.map {
                Panel(
                    title: panel.title, functionKey: panel.function, function: $0.descent.function, lines: lines)
            }
        }
        note =
            Figure.notDrawn(panels.dropFirst(Self.mostPanels).map(\.title) + series.dropFirst(Self.mostGroups))
            + (hasMore ? " The first \(Self.mostSeeds) seeds of each are drawn." : "")
    }

    /// Says which paths are the same: those that take the same places, up to what a drawing can show of their function's domain.
    var coincidences: String {
        Coincidence.note(
            panels.map { panel in
                let widths = panel.function.axes.map { max(($0.max() ?? 1) - ($0.min() ?? 0), 1e-300) }
                return (
                    panel.title,
                    series.indices.map { group in
                        Coincidence.Line(
                            label: series[group],
                            values: panel.lines.filter { $0.group == group }.flatMap(\.descent.positions)
                                .flatMap { zip($0, widths).map { $0 / $1 } })
                    }
                )
            })
    }

    // MARK: Layout

    var columns: Int { panels.count == 1 ? 1 : panels.count == 2 || panels.count == 4 ? 2 : 3 }
    var rows: Int { (panels.count + columns - 1) / columns }

    /// The height of a figure whose panels are `panelHeight` pixels high, above a key.
    func height(panelHeight: Int, key: FigureStyle.Key) -> Int { rows * panelHeight + key.height + 6 }

    /// Margins and title of panel `index`.
    /// - Parameter isSquare: whether a panel alone in its row is as wide as high, so that a plane is not drawn out.
    func place(_ index: Int, panelHeight: Int, key: FigureStyle.Key, isSquare: Bool = false) -> [GnuplotScript] {
        let height = Double(height(panelHeight: panelHeight, key: key))
        // The labels of the first column's axis stand at the left of all.
        let width = (Double(FigureStyle.width) - 22) / Double(columns)
        let left = 22 + Double(index % columns) * width
        let top = height - 6 - Double(index / columns * panelHeight)
        func share(_ pixels: Double, of whole: Double) -> GnuplotScript { FigureStyle.number(pixels / whole) }
        let whole = Double(FigureStyle.width)
        let spare = isSquare && columns == 1 ? max(0, width - 78 - Double(panelHeight - 76)) / 2 : 0
        return [
            "set lmargin at screen \(share(left + 58 + spare, of: whole)); "
                + "set rmargin at screen \(share(left + width - 20 - spare, of: whole))",
            "set tmargin at screen \(share(top - 26, of: height)); "
                + "set bmargin at screen \(share(top - Double(panelHeight) + 50, of: height))",
            "set title \(panels[index].title) offset 0, -0.6 noenhanced",
        ]
    }
}
