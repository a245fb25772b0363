import Analysis
import Files
import Runs

/// Performance profiles: for each arm the share of problems on which it comes within a factor of the best arm.
enum ProfileFigure: FigureKind {
    static let name = "performance-profiles"

    /// Factors beyond this one say only that an arm is far off.
    private static let largest = 100.0
    /// Wider ranges of factors are drawn on a logarithmic axis.
    private static let wide = 3.0

    static func figure(_ analysis: Analysis) -> Figure? {
        guard let profiles = analysis.performanceProfiles else { return nil }
        let finite = profiles.ratios.joined().filter(\.isFinite)
        let highest = min(max(finite.max() ?? 1, 1.1), largest)
        let isLogarithmic = highest > wide
        let end = isLogarithmic ? highest * 1.1 : 1 + (highest - 1) * 1.08
        var rows: [[CSVText]] = []
        for (index, arm) in profiles.arms.enumerated() {
            let factors = Set([1, end] + profiles.ratios[index].filter { $0 <= end }).sorted()
            for factor in factors {
                rows.append([
                    "\(index)", CSVText(escaping: arm), CSV.number(factor),
                    CSV.number(profiles.share(of: index, within: factor)),
                ])
            }
        }
        let key = FigureStyle.Key(profiles.arms.map { FigureStyle.short($0) })
        let height = 350 + key.height
        let bottom = Double(key.height) / Double(height)
        let text = MetricText(metric: analysis.options.metric)
        let quantity = badness(text)
        var lines: [GnuplotScript] = [
            "set multiplot", "unset key", "set lmargin at screen 0.09; set rmargin at screen 0.98",
            "set bmargin at screen \(FigureStyle.number(bottom + 58 / Double(height))); set tmargin at screen 0.965",
            "set xlabel \("\(quantity), as a multiple of the best"); set ylabel 'share of problems (%)'",
            isLogarithmic
                ? FigureStyle.decades("x", lower: 1, upper: end) : FigureStyle.tics("x", lower: 1, upper: end),
            "set xrange [1:\(FigureStyle.number(end))]; set yrange [0:103]; set ytics 0, 20, 100",
        ]
        let plots = profiles.arms.indices.map { arm -> GnuplotScript in
            "\(FigureStyle.data(name)) skip 1 using ($1==\(arm) ? $3 : NaN):(100*$4) with steps \(FigureStyle.line(arm))"
        }
        lines.append("plot " + plots.joined(separator: ", \\\n  "))
        lines += [
            key.panel(
                profiles.arms.indices.map { "\(FigureStyle.line($0)) pointtype 7 pointsize 0" }, figureHeight: height),
            "unset multiplot",
        ]
        return Figure(
            name: name, title: "Performance profiles",
            caption: caption(analysis, profiles, quantity, isCut: (finite.max() ?? 1) > end),
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(["arm", analysis.compareName, "factor", "share"], rows))
    }

    /// What the ratios are of.
    private static func badness(_ text: MetricText) -> String {
        text.metric.higherIsBetter ? "(1 − \(text.name))" : text.name
    }

    private static func caption(
        _ analysis: Analysis, _ profiles: PerformanceProfiles, _ quantity: String, isCut: Bool
    ) -> String {
        let settings = Figure.list(profiles.paths.map { SettingName(of: $0).several })
        let problems = profiles.paths.count > 1 ? "combinations of \(settings)" : settings
        let failures = profiles.ratios.joined().contains { !$0.isFinite }
        let level = profiles.arms.indices.map { profiles.share(of: $0, within: 1) }
        return
            "The share of \(profiles.problems.count) problems (\(problems)) on which the mean \(quantity) of \(SettingName(of: analysis.options.compare ?? "").any) is at most so many times that of the best "
            + "(Dolan and Moré, 2002); at the left end, where it is the best itself. "
            + "Means are over \(analysis.repetitions), which are not problems of their own."
            + (level.reduce(0, +) > 1 + 1e-9 ? " Where several are the best of a problem, each counts." : "")
            + (failures ? " Failed runs are within no factor." : "")
            + (isCut ? " Factors beyond \(NumberText.significant(largest, 3)) are not drawn." : "")
    }
}
