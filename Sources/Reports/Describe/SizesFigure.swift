import Analysis
import Files
import Runs

/// What a model gives and costs along one swept setting: a panel each for the output's extent, the receptive field, parameters and
/// multiply-adds, a line for each combination of the other settings.
enum SizesFigure: FigureKind {
    static let name = "sizes"
    private static let mostSeries = 8

    private struct Place {
        let series: Int
        let position: Double
        let description: ModelDescription
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        let runs = analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap(\.run)
            .sorted { $0.trial.index < $1.trial.index }.filter { $0.description != nil }
        let axes = analysis.plan.axes.filter { $0.path != "seed" && $0.labels.count > 1 }
        guard let path = analysis.options.along ?? analysis.options.compare ?? axes.first?.path,
            let axis = axes.first(where: { $0.path == path })
        else { return nil }
        let isNumeric = axis.labels.allSatisfy { Double($0) != nil }
        let others = axes.filter { $0.path != path }
        var series: [String] = []
        var places: [Place] = []
        for run in runs {
            guard let description = run.description, let label = run.trial.label(along: path) else { continue }
            let name = others.compactMap { run.trial.coordinate(along: $0.path)?.phrase }.joined(separator: ", ")
            let index = series.firstIndex(of: name) ?? series.count
            if index == series.count { series.append(name) }
            let position = isNumeric ? Double(label) : axis.labels.firstIndex(of: label).map(Double.init)
            guard let position else { continue }
            places.append(Place(series: index, position: position, description: description))
        }
        let leftOut = Array(series.dropFirst(mostSeries))
        series = Array(series.prefix(mostSeries))
        places = places.filter { $0.series < series.count }
        let panels = quantities.map { quantity in
            (quantity.title, places.compactMap { place in quantity.value(place.description).map { (place, $0) } })
        }.filter { !$0.1.isEmpty }
        guard !panels.isEmpty else { return nil }

        let hasKey = series.count > 1
        let key = FigureStyle.Key(series.map { FigureStyle.short($0, 40) })
        let rows = (panels.count + 1) / 2
        // Names of values are written aslant below each panel.
        let below = isNumeric ? 52 : 50 + Int(3.4 * Double(axis.labels.map { min($0.count, 22) }.max() ?? 0))
        let panelHeight = 196 + below
        let height = rows * panelHeight + (hasKey ? key.height : 8)
        var lines: [GnuplotScript] = ["set multiplot", "unset key"]
        var data: [[CSVText]] = []
        for (index, (title, values)) in panels.enumerated() {
            let (row, column) = (index / 2, index % 2)
            let top = Double(height - row * panelHeight - 14) / Double(height)
            let bottom = Double(height - (row + 1) * panelHeight + below) / Double(height)
            lines += [
                "set lmargin at screen \(FigureStyle.number(0.1 + 0.5 * Double(column))); "
                    + "set rmargin at screen \(FigureStyle.number(0.48 + 0.5 * Double(column)))",
                "set tmargin at screen \(FigureStyle.number(top)); set bmargin at screen \(FigureStyle.number(bottom))",
                "set ylabel \(title)",
            ]
            lines += horizontal(axis.labels, places.map(\.position), isNumeric, ReportText.lastPart(path))
            lines += vertical(values.map(\.1))
            let shown = Set(values.map(\.0.series)).sorted()
            let style: GnuplotScript = isNumeric ? "linespoints" : "points"
            let plots = shown.map { series -> GnuplotScript in
                "\(FigureStyle.data(name)) skip 1 using ($1==\(index) && $2==\(series) ? $4 : NaN):5 with \(style) \(FigureStyle.markedLine(series))"
            }
            lines.append("plot " + plots.joined(separator: ", \\\n  "))
            // Lines follow a setting's values in their order.
            let ordered = values.enumerated().sorted {
                ($0.element.0.series, $0.element.0.position, $0.offset) < (
                    $1.element.0.series, $1.element.0.position, $1.offset
                )
            }.map(\.element)
            for (place, value) in ordered {
                data.append([
                    "\(index)", "\(place.series)", CSVText(escaping: "\(title), \(series[place.series])"),
                    CSV.number(place.position), CSV.number(value),
                ])
            }
        }
        if hasKey { lines.append(key.panel(series.indices.map(FigureStyle.markedLine), figureHeight: height)) }
        lines.append("unset multiplot")
        let note =
            series.count > 1 ? " Where lines coincide, marks of later ones stand inside those of earlier ones." : ""
        return Figure(
            name: name, title: "Sizes along \(ReportText.lastPart(path))",
            caption:
                "What each model gives and costs. Extents are along the last axis of an image.\(note)\(Figure.notDrawn(leftOut))",
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(["panel", "series", "what", ReportText.lastPart(path), "value"], data))
    }

    private static let quantities: [(title: String, value: @Sendable (ModelDescription) -> Double?)] = [
        ("output's extent", { $0.layers.output.count > 1 ? $0.layers.output.last.map(Double.init) : nil }),
        (
            "receptive field",
            { description in
                guard let extent = description.layers.receptiveField?.last, extent > 0 else { return nil }
                return Double(extent)
            }
        ), ("parameters", { $0.layers.parameters.map(Double.init) }),
        ("million multiply-adds", { $0.layers.multiplyAdds.map { Double($0) / 1e6 } }),
    ]

    private static func horizontal(
        _ labels: [String], _ positions: [Double], _ isNumeric: Bool, _ title: String
    ) -> [GnuplotScript] {
        if isNumeric {
            let range = FigureStyle.range(positions, margin: 0.06)
            let tics = FigureStyle.list(labels.map { ($0, FigureStyle.number(Double($0) ?? .nan)) })
            return [
                "set xlabel \(title)", "set xtics \(tics) norotate",
                "set xrange [\(FigureStyle.number(range.lower)):\(FigureStyle.number(range.upper))]",
            ]
        }
        return [
            "unset xlabel",
            "set xtics \(FigureStyle.list(labels.map { FigureStyle.short($0, 22) })) rotate by 30 right",
            "set xrange [-0.5:\(FigureStyle.number(Double(labels.count) - 0.5))]",
        ]
    }

    /// From 0, or by powers of ten where values differ by much.
    private static func vertical(_ values: [Double]) -> [GnuplotScript] {
        let (least, most) = (values.min() ?? 0, values.max() ?? 1)
        if least > 0, most / least >= 20 {
            return [
                "set yrange [\(FigureStyle.number(least / 1.4)):\(FigureStyle.number(most * 1.4))]",
                FigureStyle.decades("y", lower: least / 1.4, upper: most * 1.4),
            ]
        }
        let upper = most > 0 ? most * 1.08 : 1
        return [
            "unset logscale y", "set yrange [0:\(FigureStyle.number(upper))]",
            FigureStyle.tics("y", lower: 0, upper: upper, about: 5),
        ]
    }
}
