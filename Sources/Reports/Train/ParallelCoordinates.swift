import Analysis
import Files
import Foundation
import Runs

/// Every combination of three or more settings as a line over their axes to the metric that it reached.
enum ParallelCoordinates: FigureKind {
    static let name = "parallel-coordinates"

    private static let fewestSettings = 3
    private static let mostLines = 300
    private static let height = 424
    /// Where lines end whose runs failed, below the metric's axis.
    private static let failed = -0.05

    /// A combination of settings, and what its runs reached.
    private struct Line {
        let labels: [String]
        let mean: Double?
        let runs: Int
        let failed: Int
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        let paths = settings(analysis)
        guard paths.count >= fewestSettings else { return nil }
        let metric = analysis.options.metric
        let all = lines(analysis, paths).sorted { isWorse($0, $1, metric) }
        let shown = Array(all.suffix(mostLines))
        let means = shown.compactMap(\.mean)
        guard means.count > 1, let worst = shown.compactMap(\.mean).first, let best = means.last else { return nil }
        let text = MetricText(metric: metric)
        let scaled = means.map { $0 * text.scale }
        let scale = ValueScale(scaled, metric: metric, linear: FigureStyle.range(scaled, margin: 0.03))
        // The colours tell the better half apart, wherever the rest lies.
        let limit =
            HeatMap.colourLimit(means, low: means.min() ?? 0, high: means.max() ?? 1, metric) ?? worst
        let axes = paths.map { path in ParallelAxis(values(analysis, path)) }
        let offsets = axes.indices.map { axis in spread(shown, axis, by: axes[axis].spread) }

        var rows: [[CSVText]] = []
        for (index, line) in shown.enumerated() {
            let colour = line.mean.map { best == limit ? 1 : min(1, max(0, ($0 - limit) / (best - limit))) }
            let ends = [CSV.number(colour), CSV.number(line.mean), "\(line.runs)", "\(line.failed)"]
            for (axis, path) in paths.enumerated() {
                let place = (axes[axis].place(of: line.labels[axis]) ?? 0.5) + offsets[axis][index]
                rows.append(
                    ["\(index)", CSVText(escaping: path), CSVText(escaping: line.labels[axis]), "\(axis)"]
                        + [CSV.number(place)] + ends)
            }
            let place = scale.share(line.mean.map { $0 * text.scale }) ?? failed
            rows.append(
                ["\(index)", CSVText(escaping: metric.path), CSV.number(line.mean), "\(paths.count)"]
                    + [CSV.number(place)] + ends)
            // A blank line ends a line of the figure.
            rows.append([])
        }
        let hasFailures = shown.contains { $0.mean == nil }
        return Figure(
            name: name, title: "All settings and \(text.name)",
            caption:
                "A line for each combination of settings, from axis to axis, to its mean \(text.name) over \(analysis.repetitions); the darker the better, the best in orange. "
                + "Lines that share a value stand side by side there, the better ones above."
                + (hasFailures ? " Dashed: no run completed." : "")
                + (all.count > shown.count ? " The best \(shown.count) of \(all.count) are drawn." : ""),
            script: FigureStyle.figure(
                name, height: height,
                script(paths.map(Analysis.name), axes, scale, text, best: shown.count - 1, hasFailures: hasFailures)),
            data: CSV.table(
                ["line", "setting", "value", "axis", "place", "colour", "mean", "runs", "failed"], rows))
    }

    /// The settings that were varied, apart from repetitions; of those that advance together, the first.
    private static func settings(_ analysis: Analysis) -> [String] {
        let trials = analysis.plan.trials
        let points = Set(trials.map { $0.coordinates.filter { $0.path != "seed" }.map(\.label) }).count
        var found: [(path: String, labels: [String])] = []
        for axis in analysis.plan.axes where axis.labels.count > 1 && axis.path != "seed" {
            guard axis.path != analysis.options.over else { continue }
            let labels = trials.map { $0.label(along: axis.path) ?? "" }
            let count = Set(labels).count
            let isFollower = found.contains { other in
                Set(zip(other.labels, labels).map { [$0, $1] }).count == count && Set(other.labels).count == count
            }
            // Of draws no two are alike, which says nothing.
            if !isFollower || count == points { found.append((axis.path, labels)) }
        }
        return found.map(\.path)
    }

    private static func values(_ analysis: Analysis, _ path: String) -> [(label: String, number: Double?)] {
        var seen: Set<String> = []
        return analysis.plan.trials.compactMap { trial in
            trial.coordinate(along: path).flatMap {
                seen.insert($0.label).inserted ? ($0.label, $0.isName ? nil : $0.value.number) : nil
            }
        }
    }

    private static func lines(_ analysis: Analysis, _ paths: [String]) -> [Line] {
        var order: [[String]] = []
        var outcomes: [[String]: [Outcome]] = [:]
        for (trial, outcome) in analysis.outcomes where outcome != .absent {
            let labels = paths.map { trial.label(along: $0) ?? "" }
            if outcomes[labels] == nil { order.append(labels) }
            outcomes[labels, default: []].append(outcome)
        }
        return order.map { labels in
            let values = (outcomes[labels] ?? []).compactMap(\.value)
            return Line(
                labels: labels, mean: values.isEmpty ? nil : Statistics.mean(values), runs: values.count,
                failed: (outcomes[labels] ?? []).count - values.count)
        }
    }

    /// Failures first, then the worst.
    private static func isWorse(_ first: Line, _ second: Line, _ metric: MetricCurve) -> Bool {
        guard let a = first.mean, let b = second.mean else { return first.mean == nil && second.mean != nil }
        return metric.isBetter(b, than: a)
    }

    /// How far each line stands from its value on an axis: those that share it lie `width` to either side, the best above.
    private static func spread(_ lines: [Line], _ axis: Int, by width: Double) -> [Double] {
        var places: [String: [Int]] = [:]
        for (index, line) in lines.enumerated() { places[line.labels[axis], default: []].append(index) }
        var offsets = Array(repeating: 0.0, count: lines.count)
        for members in places.values where members.count > 1 {
            for (rank, index) in members.enumerated() {
                offsets[index] = width * (2 * Double(rank) / Double(members.count - 1) - 1)
            }
        }
        return offsets
    }

    private static func script(
        _ names: [String], _ axes: [ParallelAxis], _ scale: ValueScale, _ text: MetricText, best: Int,
        hasFailures: Bool
    ) -> [GnuplotScript] {
        var lines: [GnuplotScript] = [
            "unset key; unset grid; unset border; unset tics; unset colorbox",
            "set lmargin at screen 0.02; set rmargin at screen 0.98; set bmargin at screen 0.03; set tmargin at screen 0.88",
            "set xrange [-0.45:\(Double(axes.count) + 0.45)]; set yrange [-0.07:1.01]; set cbrange [0:1]",
            "set palette defined (0 '#d4d9e0', 0.4 '#a9c3de', 0.75 '#4f8fc4', 1 '#053061')",
            "set style textbox opaque fillcolor rgb '#ffffff' noborder margins 0.3, 0.3",
        ]
        let metricTics: [(label: String, place: Double)] =
            (scale.isLogarithmic ? [scale.lower, scale.upper] : ParallelAxis.steps(scale.lower, scale.upper))
            .compactMap { value in
                scale.share(value).map { place in
                    let number = NumberText.significant(value, scale.isLogarithmic ? 2 : 4)
                    return ("\(number)\(text.unit)", place)
                }
            }
        // A character takes 7.2 pixels of 12-pixel sans, or little less.
        let room = Int(0.96 * Double(FigureStyle.width) / (Double(axes.count) + 0.9) / 7.2)
        for (index, (title, tics)) in zip(names + [text.name], axes.map(\.tics) + [metricTics]).enumerated() {
            let isLast = index == axes.count
            lines.append(
                "set arrow from \(index), 0 to \(index), 1 nohead front linecolor rgb '#555555' linewidth 1")
            lines.append(
                "set label \(FigureStyle.short(title, room)) at first \(index), graph 1 center offset 0, 1.1 font font(12)"
            )
            for tic in tics {
                let place = FigureStyle.number(tic.place)
                lines.append(
                    "set arrow from \(index), \(place) rto \(isLast ? "0.03" : "-0.03" as GnuplotScript), 0 nohead front linecolor rgb '#555555'"
                )
                lines.append(
                    "set label \(FigureStyle.short(tic.label, 14)) at \(index), \(place) \(isLast ? "left offset 0.9, 0" : "right offset -0.9, 0" as GnuplotScript) "
                        + "front boxed textcolor rgb '#333333' font font(11)")
            }
        }
        let data: GnuplotScript = "\(FigureStyle.data(name)) skip 1 using"
        let dashed: GnuplotScript =
            "\(data) (valid(7) ? NaN : $4):5 with lines linewidth 0.8 dashtype (6,4) linecolor rgb '#b0b0b0'"
        let plots: [GnuplotScript] =
            (hasFailures ? [dashed] : []) + [
                // A colour of the palette as a number: with `linecolor palette` gnuplot breaks paths at chance places.
                "\(data) (valid(7) ? $4 : NaN):5:(palette($6)) with lines linewidth 1.2 linecolor rgb variable",
                "\(data) ($1==\(best) ? $4 : NaN):5 with lines linewidth 2.6 linecolor rgb '#d55e00'",
            ]
        return lines + ["plot " + plots.joined(separator: ", \\\n  ")]
    }
}
