import Analysis
import CElementary
import Files
import Specs

/// Ratios of times over two settings: a panel for each pass and each combination of the other settings, the interval in each cell.
enum TimingFigure: FigureKind {
    static let name = "time-ratio"
    private static let mostRows = 6

    static func figure(_ analysis: Analysis) -> Figure? {
        let axes = analysis.plan.axes.map(\.path).filter { $0 != "seed" }
        let x = analysis.options.along ?? axes.first { $0 != analysis.options.compare }
        let y = analysis.options.compare ?? axes.first { $0 != x }
        func labels(_ path: String?) -> [String] { analysis.plan.axes.first { $0.path == path }?.labels ?? [""] }
        func label(_ timing: TimingResult, _ path: String?) -> String {
            timing.coordinates.first { $0.path == path }?.label ?? ""
        }
        func rest(_ timing: TimingResult) -> String {
            timing.coordinates.filter { $0.path != x && $0.path != y }
                .map { "\(Analysis.name(of: $0.path)) \($0.label)" }.joined(separator: ", ")
        }
        var rows: [String] = []
        for timing in analysis.timings where !rows.contains(rest(timing)) { rows.append(rest(timing)) }
        let shown = Array(rows.prefix(mostRows))
        let (columns, lines) = (labels(x), labels(y))
        guard analysis.task == .time else { return nil }
        let names = TimingNames(analysis)

        // White is no difference, on a logarithmic scale; where nothing is much faster there is no need for the other half.
        let widest = analysis.timings.map { abs(Elementary.log2($0.ratio.estimate)) }.max() ?? 1
        let limit = max(1, widest.rounded(.up))
        let isOneSided = analysis.timings.allSatisfy { $0.ratio.estimate > 0.9 }
        let low = isOneSided ? 0 : -limit
        let cellHeight = 40
        let panelHeight = 34 + 46 + cellHeight * lines.count
        let height = shown.count * panelHeight + 14
        var script: [GnuplotScript] = [
            "set multiplot; unset key; unset grid; unset border; set tics scale 0",
            isOneSided
                ? "set palette defined (0 '#ffffff', 0.5 '#fdb863', 1 '#b35806')"
                : "set palette defined (0 '#2166ac', 0.25 '#92c5de', 0.5 '#ffffff', 0.75 '#fdb863', 1 '#b35806')",
            "set cbrange [\(FigureStyle.number(low)):\(FigureStyle.number(limit))]",
        ]
        var data: [[CSVText]] = []
        let passes = TimingResult.Pass.allCases
        for (row, title) in shown.enumerated() {
            for (column, pass) in passes.enumerated() {
                let panel = row * passes.count + column
                let top = Double(height - row * panelHeight)
                let width = 0.395
                let left = 0.085 + Double(column) * (width + 0.02)
                let heading = [pass.rawValue, title].filter { !$0.isEmpty }.joined(separator: ", ")
                let isLast = panel == shown.count * passes.count - 1
                script += [
                    "unset label",
                    "set lmargin at screen \(FigureStyle.number(left)); set rmargin at screen \(FigureStyle.number(left + width))",
                    "set tmargin at screen \(FigureStyle.number((top - 34) / Double(height))); "
                        + "set bmargin at screen \(FigureStyle.number((top - 34 - Double(cellHeight * lines.count)) / Double(height)))",
                    "set title \(heading) offset 0, -0.7 noenhanced",
                    "set xrange [-0.5:\(Double(columns.count) - 0.5)]; set yrange [\(Double(lines.count) - 0.5):-0.5]",
                    "set xlabel \(x.map(Analysis.name) ?? ""); set xtics \(tics(columns))",
                    column == 0
                        ? "set ylabel \(y.map(Analysis.name) ?? ""); set ytics \(tics(lines))"
                        : "set ylabel ''; set ytics \(tics(lines.map { _ in "" }))",
                    isLast
                        ? "set colorbox user origin screen 0.915, screen \(FigureStyle.number(60 / Double(height))) size screen 0.014, screen \(FigureStyle.number((Double(height) - 100) / Double(height))); \(colorTics(low, limit))"
                        : "unset colorbox",
                ]
                for timing in analysis.timings where timing.pass == pass && rest(timing) == title {
                    guard let across = columns.firstIndex(of: label(timing, x)),
                        let down = lines.firstIndex(of: label(timing, y))
                    else { continue }
                    script += texts(timing, across, down, limit: limit, columns: columns.count)
                    data.append(
                        ["\(panel)", "\(across)", "\(down)"]
                            + [heading, label(timing, x), label(timing, y)].map { "\($0)" }
                            + [
                                Elementary.log2(timing.ratio.estimate), timing.ratio.estimate,
                                timing.ratio.interval?.lower,
                                timing.ratio.interval?.upper, timing.candidate, timing.baseline,
                                timing.selfTest.estimate, timing.selfTest.interval?.lower,
                                timing.selfTest.interval?.upper,
                            ].map(CSV.number))
                }
                script.append(
                    "plot \(FigureStyle.data(name)) skip 1 using ($1==\(panel) ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 "
                        + "with boxxyerror fillcolor palette")
            }
        }
        script.append("unset multiplot")
        return Figure(
            name: name, title: "Time of \(names.candidate) over that of \(names.baseline)",
            caption:
                "How many times as long \(names.candidate) takes as \(names.baseline), with the 95% interval below. White: equally long; blue: less; orange: more."
                + Figure.notDrawn(Array(rows.dropFirst(mostRows))),
            script: FigureStyle.figure(name, height: height, script),
            data: CSV.table(
                [
                    "panel", "x", "y", "what", x ?? "x", y ?? "y", "log2 ratio", "ratio", "lower", "upper",
                    "candidate seconds", "baseline seconds", "A/A ratio", "A/A lower", "A/A upper",
                ], data))
    }

    /// The ratio and its interval, white on dark.
    private static func texts(
        _ timing: TimingResult, _ x: Int, _ y: Int, limit: Double, columns: Int
    ) -> [GnuplotScript] {
        let color = abs(Elementary.log2(timing.ratio.estimate)) > 0.8 * limit ? "#ffffff" : "#000000"
        func text(_ text: String, _ lift: Double, _ size: Int) -> GnuplotScript {
            "set label \(text) at \(x), \(y) center offset 0, \(lift) front textcolor rgb \(color) font font(\(size))"
        }
        let interval = timing.ratio.interval.map { interval in
            "\(TimingNames.ratio(interval.lower))–\(TimingNames.ratio(interval.upper))"
        }
        let small = columns > 6 ? 7 : columns > 4 ? 8 : 9
        return [text("\(TimingNames.ratio(timing.ratio.estimate))×", interval == nil ? 0 : 0.35, columns > 6 ? 10 : 12)]
            + (interval.map { [text($0, -0.55, small)] } ?? [])
    }

    private static func tics(_ labels: [String]) -> GnuplotScript {
        FigureStyle.list(labels.map { FigureStyle.short($0, 14) })
    }

    private static func colorTics(_ low: Double, _ limit: Double) -> GnuplotScript {
        let steps = stride(from: Int(low), through: Int(limit), by: max(1, Int(limit) / 3))
        return
            "set cbtics \(FigureStyle.list(steps.map { (label: $0 < 0 ? "1/\(1 << -$0)×" : "\(1 << $0)×", place: "\($0)") }))"
    }
}
