import Analysis
import Files
import Runs
import Specs

/// What is learnt of the training data stage by stage: the reported metric and the loss on the training split, all stages one after the
/// other.
enum StageCurves: FigureKind {
    static let name = "stages"

    /// One stage of one label.
    private struct Line {
        /// The label's place among those shown.
        let place: Int
        /// From 1.
        let number: Int
        let name: String
        /// Epochs trained before it.
        let start: Int
        /// Of each seed.
        let curves: [[String: [Double]]]
        /// Whether it is the label's last.
        let isLast: Bool

        var epochs: Int { max(0, (curves.flatMap { $0.values.map(\.count) }.max() ?? 0) - 1) }
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        let shown = analysis.ranking.prefix(Figure.mostRows).sorted()
        let runs = shown.map { analysis.headlineRuns(of: $0) }
        guard runs.joined().contains(where: { !$0.training.earlierStages.isEmpty }) else { return nil }
        let lines = runs.indices.flatMap { Self.lines(runs[$0], place: $0) }
        let metric = MetricCurve(path: "train/\(analysis.options.metric.metric.name)")
        let panels = LearningCurves.panels(metric, first: 0) { path in
            lines.map { $0.curves.compactMap { $0[path] } }
        }
        guard !panels.isEmpty else { return nil }
        let kept = KeptEpochs(runs)
        return Figure(
            name: name, title: "Curves of all stages on training data",
            caption: caption(analysis, panels, lines, shown: shown) + kept.note(analysis),
            script: script(analysis, panels, lines, shown: shown, hasKept: kept.isSome),
            data: data(analysis, panels, lines, shown: shown, kept: kept))
    }

    /// The stages of a label, each beginning where the longest run of the one before ended.
    private static func lines(_ runs: [RunSummary], place: Int) -> [Line] {
        guard let first = runs.first else { return [] }
        let before = runs.map(\.training.earlierStages).max { $0.count < $1.count } ?? []
        let last = first.trial.settings["stages"]?.list?.last?["name"]?.string
        var lines: [Line] = []
        for number in 0...before.count {
            let isLast = number == before.count
            let curves = runs.compactMap { run -> [String: [Double]]? in
                if isLast { return run.curves }
                let stages = run.training.earlierStages
                return number < stages.count ? stages[number].curves : nil
            }
            lines.append(
                Line(
                    place: place, number: number + 1, name: isLast ? last ?? "the last" : before[number].name,
                    start: lines.last.map { $0.start + $0.epochs } ?? 0, curves: curves, isLast: isLast))
        }
        return lines
    }

    private static func data(
        _ analysis: Analysis, _ panels: [LearningCurves.Panel], _ lines: [Line], shown: [Int], kept: KeptEpochs
    ) -> CSVText {
        var rows: [[CSVText]] = []
        for (index, panel) in panels.enumerated() {
            for (line, band) in zip(lines, panel.bands) {
                for epoch in band.means.indices {
                    let interval = band.intervals[epoch]
                    rows.append([
                        "\(index)", CSVText(escaping: panel.path),
                        CSVText(escaping: analysis.groups[shown[line.place]].label), "\(line.place)", "\(line.number)",
                        CSVText(escaping: line.name), "\(line.start + epoch)", CSV.number(band.means[epoch]),
                        CSV.number(interval?.lower), CSV.number(interval?.upper),
                        "\(line.isLast ? kept.count(label: line.place, epoch) : 0)",
                    ])
                }
            }
        }
        return CSV.table(
            ["panel", "curve", "label", "place", "stage", "name", "epoch", "mean", "lower", "upper", "kept"], rows)
    }

    private static func script(
        _ analysis: Analysis, _ panels: [LearningCurves.Panel], _ lines: [Line], shown: [Int], hasKept: Bool
    ) -> GnuplotScript {
        let multiples = SmallMultiples(names: shown.map { analysis.labelWithChoice($0) }, blocks: panels.count)
        let epochs = max(1, lines.map { $0.start + $0.epochs }.max() ?? 1)
        var script: [GnuplotScript] = [
            "set multiplot", "unset key", "set xtics \(max(1, (epochs + 3) / 4)); set xrange [0:\(epochs)]",
        ]
        for (index, panel) in panels.enumerated() {
            script += SmallMultiples.settings(panel.axis, from: panel.axis.lower)
            for (place, group) in shown.enumerated() {
                let own = lines.indices.filter { lines[$0].place == place }
                script += multiples.place(place, block: index, x: "epoch", y: panel.title)
                script +=
                    ["unset arrow; unset label"]
                    + borders(
                        own.map { lines[$0] }, height: MetricCurve(path: panel.path).higherIsBetter ? 0.07 : 0.93)
                let plots = own.flatMap { line -> [GnuplotScript] in
                    let points: GnuplotScript =
                        "\(FigureStyle.data(name)) skip 1 using ($1==\(index) && $4==\(place) && $5==\(lines[line].number) ? $7 : NaN)"
                    let factor = FigureStyle.number(panel.scale)
                    let means: GnuplotScript = "\(points):(\(factor)*$8)"
                    let band: GnuplotScript =
                        "\(points):\(panel.axis.edge(9, factor: factor)):\(panel.axis.edge(10, factor: factor)) with filledcurves "
                        + "fillcolor rgb \(FigureStyle.color(group)) fillstyle transparent solid 0.14 noborder"
                    let hasBand = panel.bands[line].intervals.contains { $0 != nil }
                    return (hasBand ? [band] : []) + [
                        "\(means) with linespoints linewidth 1.8 pointtype 7 pointsize 0.3 linecolor rgb \(FigureStyle.color(group))"
                    ]
                        + (hasKept && lines[line].isLast
                            ? [KeptEpochs.marks(means, column: 11)] : [])
                }
                script.append("plot " + plots.joined(separator: ", \\\n  "))
            }
        }
        return FigureStyle.figure(name, height: multiples.height, script + ["unset multiplot"])
    }

    /// A line where each stage but the first begins, and the stages' numbers at a height where curves seldom are.
    private static func borders(_ lines: [Line], height: Double) -> [GnuplotScript] {
        guard lines.count > 1 else { return [] }
        return lines.dropFirst().map { line -> GnuplotScript in
            "set arrow from \(line.start), graph 0 to \(line.start), graph 1 nohead back linecolor rgb '#999999' dashtype 3"
        }
            + lines.map { line -> GnuplotScript in
                let middle = FigureStyle.number(Double(line.start) + Double(line.epochs) / 2)
                return
                    "set label '\(line.number)' at first \(middle), graph \(FigureStyle.number(height)) center textcolor rgb '#666666' font font(10)"
            }
    }

    private static func caption(
        _ analysis: Analysis, _ panels: [LearningCurves.Panel], _ lines: [Line], shown: [Int]
    ) -> String {
        let hasBands = panels.contains(where: \.hasBands)
        let names = shown.indices.map { place in lines.filter { $0.place == place }.map { "\($0.number) \($0.name)" } }
        let stages =
            Set(names).count == 1
            ? names[0].joined(separator: ", ")
            : zip(shown, names).map { "\(analysis.groups[$0].label): \($1.joined(separator: ", "))" }
                .joined(separator: "; ")
        return
            "\(analysis.meansOverRuns)\(hasBands ? " with 95% t intervals (bands)" : ""), each stage on its own training data and its own loss. "
            + "A dotted line is where a stage begins; its first value is from before it. Stages: \(stages)."
            + (panels.contains(where: \.axis.isLogarithmic) ? DrawnMean.geometricNote(hasIntervals: hasBands) : "")
            + (panels.contains(where: \.isCut) ? " A band that ends at the frame goes on beyond it." : "")
            + analysis.leftOutNote(shown)
    }
}
