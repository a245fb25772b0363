import Analysis
import Files

/// Every seed's value in the answer, with quartiles and median, label by label.
enum Distribution: FigureKind {
    static let name = "distribution"

    static func figure(_ analysis: Analysis) -> Figure? {
        let shown = Array(analysis.ranking.prefix(Figure.mostRows))
        let text = MetricText(metric: analysis.options.metric)
        let trained = shown.flatMap { analysis.groups[$0].values }.filter { !$0.isUntrained }.map(\.value)
        guard !trained.isEmpty else { return nil }
        let hasFailures = shown.contains { analysis.groups[$0].failedValues > 0 }
        let range = FigureStyle.range(trained.map { $0 * text.scale }, margin: 0.06)
        // Runs that diverged stand in a strip of their own, on the bad side.
        let scale = ValueScale(
            trained.map { $0 * text.scale }, metric: analysis.options.metric, linear: range,
            isLogarithmicAllowed: !hasFailures)
        let strip = hasFailures ? 0.08 * (range.upper - range.lower) : 0
        let isBadLow = analysis.options.metric.higherIsBetter
        let ends =
            scale.isLogarithmic
            ? (scale.lower, scale.upper)
            : isBadLow ? (range.lower - strip, range.upper) : (range.lower, range.upper + strip)

        let labels = shown.map { analysis.groups[$0].label }
        let height = 75 + max(34 * shown.count, 90)
        var lines: [GnuplotScript] = [
            "unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8",
            "set lmargin at screen \(FigureStyle.number(FigureStyle.labelMargin(labels))); set rmargin at screen 0.97",
            "set tmargin at screen \(FigureStyle.number(1 - 12 / Double(height))); "
                + "set bmargin at screen \(FigureStyle.number(55 / Double(height)))",
            "set yrange [\(Double(shown.count) - 0.4):-0.6]",
            "set ytics scale 0 \(FigureStyle.list(labels.map { FigureStyle.short($0) }))",
            "set xlabel \(text.axis)",
            scale.isLogarithmic
                ? FigureStyle.decades("x", lower: ends.0, upper: ends.1)
                : FigureStyle.tics("x", lower: range.lower, upper: range.upper),
            "set xrange [\(FigureStyle.number(ends.0)):\(FigureStyle.number(ends.1))]",
        ]
        for (place, index) in shown.enumerated() {
            let values = analysis.groups[index].values.map { $0.value * text.scale }
            guard values.count > 2 else { continue }
            lines += box(at: place, values, within: ends, color: FigureStyle.color(index))
        }
        let factor = FigureStyle.number(text.scale)
        var plots = shown.enumerated().map { place, index -> GnuplotScript in
            "\(FigureStyle.data(name)) skip 1 using ($2==\(place) && $7==0 ? \(factor)*$6 : NaN):1 with points "
                + "pointtype \(FigureStyle.point(index)) pointsize 0.75 linecolor rgb \(FigureStyle.color(index))"
        }
        if hasFailures {
            let middle = isBadLow ? range.lower - strip / 2 : range.upper + strip / 2
            plots.append(
                "\(FigureStyle.data(name)) skip 1 using ($7==1 ? \(FigureStyle.number(middle)) : NaN):1 "
                    + "with points pointtype 2 pointsize 0.7 linewidth 1.6 linecolor rgb '#444444'")
        }
        lines.append("plot " + plots.joined(separator: ", \\\n  "))
        return Figure(
            name: name, title: "\(text.name) of every \(analysis.repetition)",
            caption: caption(analysis, hasFailures: hasFailures, shown: shown),
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(
                ["y", "place", "label", analysis.alongName, "seed", analysis.options.metric.path, "diverged", "trial"],
                rows(analysis, shown)))
    }

    private static func rows(_ analysis: Analysis, _ shown: [Int]) -> [[CSVText]] {
        shown.enumerated().flatMap { place, index in
            let group = analysis.groups[index]
            return group.values.map { value in
                [
                    CSV.number(Double(place) + analysis.shift(ofSeed: value.seed) * 0.4), "\(place)",
                    CSVText(escaping: group.label), CSVText(escaping: group.cells[value.cell].along ?? ""),
                    CSVText(escaping: analysis.seeds[value.seed]), CSV.number(value.value),
                    value.isUntrained ? "1" : "0",
                    "\(value.trial.shortID)",
                ]
            }
        }
    }

    private static func caption(_ analysis: Analysis, hasFailures: Bool, shown: [Int]) -> String {
        let choice =
            analysis.options.along == nil || analysis.seeds.count == 1
            ? "One point a \(analysis.repetition)"
            : "One point a \(analysis.repetition), at the \(analysis.alongName) chosen on the other \(analysis.repetitions)"
        return "\(choice); box: quartiles and median."
            + (hasFailures ? " A cross at the side is a run that diverged; the box counts it as untrained." : "")
            + analysis.leftOutNote(shown)
    }

    /// A box from quartile to quartile with a bar at the median, behind the points; what lies outside of the axis is
    /// drawn at its end.
    private static func box(
        at place: Int, _ values: [Double], within ends: (lower: Double, upper: Double), color: String
    ) -> [GnuplotScript] {
        func number(_ probability: Double) -> GnuplotScript {
            FigureStyle.number(min(max(Statistics.quantile(values, probability), ends.lower), ends.upper))
        }
        let top = Double(place) - 0.32
        let bottom = Double(place) + 0.32
        return [
            "set object rectangle from \(number(0.25)), \(top) to \(number(0.75)), \(bottom) back "
                + "fillcolor rgb \(color) fillstyle transparent solid 0.13 "
                + "border linecolor rgb \(color) linewidth 0.8",
            "set arrow from \(number(0.5)), \(top) to \(number(0.5)), \(bottom) nohead back "
                + "linecolor rgb \(color) linewidth 2.2",
        ]
    }
}
