import Analysis

/// Every seed's value in the answer, with quartiles and median, label by label.
enum Distribution {
    static let name = "distribution"

    static func figure(_ analysis: Analysis) -> Figure? {
        let shown = analysis.groups.indices.filter { analysis.groups[$0].summary != nil }
        guard !shown.isEmpty else { return nil }
        let text = MetricText(metric: analysis.options.metric)
        let trained = shown.flatMap { analysis.groups[$0].values }.filter { !$0.isUntrained }.map(\.value)
        guard !trained.isEmpty else { return nil }
        let hasFailures = shown.contains { analysis.groups[$0].failedValues > 0 }
        let range = FigureStyle.range(trained.map { $0 * text.scale }, margin: 0.06)
        let floor = range.lower - (hasFailures ? 0.08 * (range.upper - range.lower) : 0)

        var rows: [[String]] = []
        for (place, index) in shown.enumerated() {
            let group = analysis.groups[index]
            for value in group.values {
                // Seeds stand side by side in their order, within 0.3 of the middle.
                let seeds = Double(max(analysis.seeds.count - 1, 1))
                let shift = analysis.seeds.count > 1 ? (Double(value.seed) / seeds - 0.5) * 0.36 : 0
                rows.append([
                    CSV.number(Double(place) + shift), String(place), CSV.text(group.label),
                    CSV.text(group.cells[value.cell].along ?? ""), CSV.text(analysis.seeds[value.seed]),
                    CSV.number(value.value), value.isUntrained ? "1" : "0", value.trial.shortID,
                ])
            }
        }
        let tics = shown.enumerated().map { place, index -> String in
            "\(FigureStyle.quoted(FigureStyle.short(analysis.groups[index].label, 30))) \(place)"
        }
        let isCrowded =
            shown.count > 9
            || shown.contains { analysis.groups[$0].label.count * shown.count > 90 }
        let height = isCrowded ? 480 : 400
        var lines = [
            "unset key; unset grid; set grid ytics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8",
            "set lmargin at screen 0.09; set rmargin at screen 0.98; set tmargin at screen 0.965",
            "set bmargin at screen \(isCrowded ? "0.3" : "0.1")",
            "set xrange [-0.6:\(Double(shown.count) - 0.4)]",
            "set xtics scale 0 (\(tics.joined(separator: ", ")))" + (isCrowded ? " rotate by 35 right" : ""),
            "set ylabel \(FigureStyle.quoted(text.axis))",
            FigureStyle.tics("y", lower: range.lower, upper: range.upper),
            "set yrange [\(FigureStyle.number(floor)):\(FigureStyle.number(range.upper))]",
        ]
        for (place, index) in shown.enumerated() {
            let values = analysis.groups[index].values.map { $0.value * text.scale }
            guard values.count > 2 else { continue }
            lines += box(at: place, values, color: FigureStyle.color(index))
        }
        let scale = FigureStyle.number(text.scale)
        var plots = shown.enumerated().map { place, index in
            "'\(name).csv' skip 1 using 1:($2==\(place) && $7==0 ? \(scale)*$6 : NaN) with points "
                + "pointtype \(FigureStyle.point(index)) pointsize 0.75 linecolor rgb '\(FigureStyle.color(index))'"
        }
        if hasFailures {
            plots.append(
                "'\(name).csv' skip 1 using 1:($7==1 ? \(FigureStyle.number((floor + range.lower) / 2)) : NaN) "
                    + "with points pointtype 2 pointsize 0.8 linewidth 1.6 linecolor rgb '#444444'")
        }
        lines.append("plot " + plots.joined(separator: ", \\\n  "))
        return Figure(
            name: name, title: "\(text.name) of every seed",
            caption: caption(analysis, hasFailures: hasFailures),
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(
                ["x", "place", "label", analysis.alongName, "seed", analysis.options.metric.path, "failed", "trial"],
                rows))
    }

    private static func caption(_ analysis: Analysis, hasFailures: Bool) -> String {
        let choice =
            analysis.options.along == nil
            ? "One point a seed" : "One point a seed, at the \(analysis.alongName) chosen on the other seeds"
        return "\(choice); box: quartiles and median."
            + (hasFailures ? " A cross at the bottom is a run that failed; its label's box counts it as untrained." : "")
    }

    /// A box from quartile to quartile with a bar at the median, behind the points.
    private static func box(at place: Int, _ values: [Double], color: String) -> [String] {
        func number(_ probability: Double) -> String {
            FigureStyle.number(Statistics.quantile(values, probability))
        }
        let left = Double(place) - 0.28
        let right = Double(place) + 0.28
        return [
            "set object rectangle from \(left), \(number(0.25)) to \(right), \(number(0.75)) back "
                + "fillcolor rgb '\(color)' fillstyle transparent solid 0.13 border linecolor rgb '\(color)' linewidth 0.8",
            "set arrow from \(left), \(number(0.5)) to \(right), \(number(0.5)) nohead back "
                + "linecolor rgb '\(color)' linewidth 2.2",
        ]
    }
}
