import Analysis
import Files
import Runs

/// Every metric of a training by epoch, a panel for each and a line for each split; of two runs in one figure.
enum RunCurves: FigureKind {
    static let name = "curves"
    private static let mostPanels = 8
    private static let panelHeight = 272

    private struct Line {
        let run: Int
        let split: Int
        let values: [Double]
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        let runs = analysis.runs
        guard analysis.isOfRuns, !runs.isEmpty else { return nil }
        var names: [String] = []
        let known = runs.flatMap { $0.curves.filter { $1.count > 1 }.keys }.map { MetricCurve(path: $0) }
        // In the order in which metrics are declared, what was asked for behind.
        let usual = Metric.ofSplits.map(\.name)
        for metric in known.filter({ RunLines.splits.contains($0.split) }).map(\.metric.name).sorted()
        where !names.contains(metric) {
            names.append(metric)
        }
        names.sort { (usual.firstIndex(of: $0) ?? usual.count, $0) < (usual.firstIndex(of: $1) ?? usual.count, $1) }
        let all = names
        names = Array(names.prefix(mostPanels))
        guard !names.isEmpty else { return nil }
        let epochs =
            runs.flatMap { run in
                names.flatMap { name in RunLines.splits.compactMap { run.curves["\($0)/\(name)"]?.count } }
            }.max() ?? 0
        let first = epochs > 2 ? 1 : 0
        let isAlone = runs.count == 1
        let panels = names.map { name in
            runs.indices.flatMap { run in
                RunLines.splits.indices.compactMap { split -> Line? in
                    guard let values = runs[run].curves["\(RunLines.splits[split])/\(name)"], values.count > 1 else {
                        return nil
                    }
                    return Line(run: run, split: split, values: values)
                }
            }
        }
        let drawn = Set(panels.joined().map { [$0.run, $0.split] }).sorted { $0.lexicographicallyPrecedes($1) }
        let key = FigureStyle.Key(
            drawn.map { line in
                let split = RunLines.name(of: RunLines.splits[line[1]])
                return isAlone ? split : "\(FigureStyle.short(analysis.groups[line[0]].label)): \(split)"
            })
        let height = RunLines.rows(names.count) * panelHeight + key.height
        var lines: [GnuplotScript] = [
            "set multiplot", "unset key", "set xrange [\(first):\(max(first + 1, epochs - 1))]",
            epochs <= 12 ? "set xtics 1" : "set xtics autofreq",
        ]
        var header = ["epoch"]
        var columns: [[Double]] = []
        for (index, (metric, members)) in zip(names, panels).enumerated() {
            let text = MetricText(metric: MetricCurve(path: metric))
            let values = members.flatMap { $0.values.dropFirst(first) }.map { $0 * text.scale }
            let axis = ValueScale(values, metric: text.metric, linear: FigureStyle.range(values))
            lines += RunLines.place(index, of: names.count, panelHeight: panelHeight, figureHeight: height)
            lines += ["set xlabel 'epoch'; set ylabel \(text.axis)"] + axis.settings("y") + ["unset arrow"]
            lines += keptEpochs(runs, isAlone: isAlone)
            let plots = members.map { line -> GnuplotScript in
                columns.append(line.values)
                header.append("\(analysis.groups[line.run].label) \(RunLines.splits[line.split])/\(metric)")
                return
                    "\(FigureStyle.data(name)) skip 1 using 1:(\(FigureStyle.number(text.scale))*$\(columns.count + 1)) with linespoints "
                    + RunLines.look(run: line.run, place: line.split, isAlone: isAlone)
                    + (epochs > 40 ? " pointinterval \(epochs / 10)" : "")
            }
            lines.append("plot " + plots.joined(separator: ", \\\n  "))
        }
        lines += [
            "unset arrow",
            key.panel(
                drawn.map { RunLines.look(run: $0[0], place: $0[1], isAlone: isAlone) }, figureHeight: height),
            "unset multiplot",
        ]
        let rows = (0..<epochs).map { epoch in
            ["\(epoch)"] + columns.map { CSV.number(epoch < $0.count ? $0[epoch] : nil) }
        }
        let kept = runs.contains { $0.training.keptEpoch != nil }
        return Figure(
            name: name, title: "Curves by split",
            caption: "Each metric by epoch, on each split."
                + (first == 1 ? " Epoch 0, before training, is left out." : "")
                + (kept ? " The upright line is the epoch whose weights were kept." : "")
                + Figure.notDrawn(Array(all.dropFirst(mostPanels))),
            script: FigureStyle.figure(name, height: height, lines), data: CSV.table(header, rows))
    }

    private static func keptEpochs(_ runs: [RunSummary], isAlone: Bool) -> [GnuplotScript] {
        runs.enumerated().compactMap { index, run in
            run.training.keptEpoch.map {
                "set arrow from \($0), graph 0 to \($0), graph 1 nohead linewidth 1 dashtype (4,3) linecolor rgb \(isAlone ? "#777777" : FigureStyle.color(index))"
            }
        }
    }
}
