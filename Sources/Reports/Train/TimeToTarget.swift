import Analysis
import Files
import Runs

/// Epochs and time until each seed's run first reaches the target, label by label.
enum TimeToTarget: FigureKind {
    static let name = "time-to-target"

    static func figure(_ analysis: Analysis) -> Figure? {
        guard let times = analysis.targetTimes else { return nil }
        let shown = Array(analysis.ranking.prefix(Figure.mostRows))
        guard shown.contains(where: { times.reached($0) > 0 }) else { return nil }
        let mostEpochs = shown.flatMap { times.times[$0] }.compactMap(\.epochs).max() ?? 0
        // Those that never reach it are counted in words at the right, beyond the last epoch.
        let notes = shown.map { group -> String? in
            let never = times.times[group].count - times.reached(group)
            return never > 0 ? "\(never) of \(times.times[group].count) never" : nil
        }
        let mostSeconds = shown.flatMap { times.times[$0] }.compactMap(\.seconds).max() ?? 0
        let hasSeconds = mostSeconds > 0

        var rows: [[CSVText]] = []
        for (place, group) in shown.enumerated() {
            for time in times.times[group] {
                rows.append([
                    CSV.number(Double(place) + analysis.shift(ofSeed: time.seed) * 0.46), "\(place)",
                    CSVText(escaping: analysis.groups[group].label),
                    CSVText(escaping: analysis.seeds[time.seed]), CSV.count(time.epochs),
                    CSV.count(time.steps), CSV.number(time.seconds),
                ])
            }
        }
        let margin = FigureStyle.labelMargin(shown.map { analysis.groups[$0].label })
        let middle = (margin + 0.97) / 2
        let right = hasSeconds ? middle - 0.015 : 0.97
        // A character takes 7 pixels of 11-pixel sans, or little less.
        let room =
            Double(7 * (notes.compactMap { $0?.count }.max() ?? 0)) / (Double(FigureStyle.width) * (right - margin))
        let height = 75 + max(30 * shown.count, 90)
        var lines: [GnuplotScript] = [
            "set multiplot", "unset key",
            "set tmargin at screen \(FigureStyle.number(1 - 12 / Double(height))); "
                + "set bmargin at screen \(FigureStyle.number(55 / Double(height)))",
            "set yrange [\(Double(shown.count) - 0.4):-0.6]",
            "unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8",
            "set ytics scale 0 \(FigureStyle.list(shown.map { FigureStyle.short(analysis.groups[$0].label) }))",
            "set lmargin at screen \(FigureStyle.number(margin)); set rmargin at screen \(FigureStyle.number(right))",
            "set xrange [0:\(FigureStyle.number(Double(max(mostEpochs, 1)) * 1.08 / (1 - room)))]",
            mostEpochs <= 8
                ? "set xtics 0, 1, \(mostEpochs)"
                : FigureStyle.tics("x", lower: 0, upper: Double(mostEpochs) * 1.08, about: 5),
            "set xlabel \("epochs to \(targetText(times))")",
        ]
        lines += medians(shown.map { times.median($0) { $0.epochs.map(Double.init) } }, shown)
        lines += notes.enumerated().compactMap { place, text in
            text.map {
                "set label \($0) at graph 0.99, first \(place) right textcolor rgb '#666666' font font(11)"
            }
        }
        lines.append(plot(column: 5, shown))
        if hasSeconds {
            let unit = TimeUnit.fitting(mostSeconds)
            let most = mostSeconds * unit.perSecond * 1.08
            lines += [
                "unset label; unset arrow; set ytics scale 0 \(FigureStyle.list(shown.map { _ in "" }))",
                "set lmargin at screen \(FigureStyle.number(middle + 0.015)); set rmargin at screen 0.97",
                "set xrange [0:\(FigureStyle.number(most))]; " + FigureStyle.tics("x", lower: 0, upper: most, about: 5),
                "set xlabel \("\(unit.name) of training to \(MetricText(metric: times.metric).target(times.target))")",
            ]
            lines += medians(
                shown.map { group in times.median(group) { $0.seconds.map { $0 * unit.perSecond } } }, shown)
            lines.append(plot(column: 7, factor: unit.perSecond, shown))
        }
        lines.append("unset multiplot")
        return Figure(
            name: name, title: "Time to \(targetText(times))",
            caption:
                "One point a \(analysis.repetition): the first epoch at whose end \(MetricText(metric: times.metric).name) is "
                + "\(times.metric.higherIsBetter ? "at least" : "at most") the target, "
                + "\(MetricText(metric: times.metric).target(times.target)); bar: median."
                + (hasSeconds ? " Times are the stored ones of these runs, evaluation left out." : "")
                + analysis.leftOutNote(shown),
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(["y", "place", "label", "seed", "epochs", "steps", "seconds"], rows))
    }

    private static func targetText(_ times: TargetTimes) -> String {
        let text = MetricText(metric: times.metric)
        return "\(text.target(times.target)) \(text.name)"
    }

    private static func medians(_ values: [Double?], _ shown: [Int]) -> [GnuplotScript] {
        zip(values, shown).enumerated().compactMap { place, entry in
            guard let value = entry.0 else { return nil }
            let x = FigureStyle.number(value)
            return "set arrow from \(x), \(Double(place) - 0.42) to \(x), \(Double(place) + 0.42) nohead back "
                + "linewidth 2.4 linecolor rgb \(FigureStyle.color(entry.1))"
        }
    }

    private static func plot(column: Int, factor: Double = 1, _ shown: [Int]) -> GnuplotScript {
        "plot "
            + shown.enumerated().map { place, group in
                "\(FigureStyle.data(name)) skip 1 using ($2==\(place) ? \(FigureStyle.number(factor))*$\(column) : NaN):1 with points pointsize 0.7 "
                    + "pointtype \(FigureStyle.point(group)) linecolor rgb \(FigureStyle.color(group))"
            }.joined(separator: ", \\\n  ")
    }
}
