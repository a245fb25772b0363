import Analysis
import Files
import Runs

/// The loss of each training step, and its mean over a window.
enum StepLosses: FigureKind {
    static let name = "step-losses"
    /// More raw values than these make a large file and no better picture.
    private static let mostPoints = 2000
    /// The window is this share of all steps.
    private static let windows = 50

    static func figure(_ analysis: Analysis) -> Figure? {
        let found = analysis.runs.enumerated().compactMap { index, run in
            run.training.details.flatMap {
                $0.stepLoss.count > 1 ? (run: index, loss: $0.stepLoss.map(Double.init)) : nil
            }
        }
        let steps = found.map(\.loss.count).max() ?? 0
        guard steps > 1 else { return nil }
        let window = max(1, steps / windows)
        let gap = (steps + mostPoints - 1) / mostPoints
        let smooth = found.map { means($0.loss, over: window) }
        let finite = found.flatMap(\.loss).filter(\.isFinite)
        let axis = ValueScale(
            finite, metric: MetricCurve(path: "train/loss"), linear: FigureStyle.range(finite),
            isLogarithmicAllowed: true)
        let isAlone = found.count == 1
        let labels = found.map { isAlone ? "" : "\(FigureStyle.short(analysis.groups[$0.run].label)): " }
        // Few steps have no mean but themselves.
        let lines = found.indices.flatMap { index -> [(column: Int, label: String, look: GnuplotScript)] in
            let run = found[index].run
            let raw = (2 * index, "\(labels[index])each step", look(RunLines.pale(run), width: 1))
            let mean = (
                2 * index + 1, window > 1 ? "\(labels[index])mean of \(window) steps" : raw.1,
                look(FigureStyle.color(run), width: 2)
            )
            return window > 1 ? [raw, mean] : [mean]
        }
        let key = FigureStyle.Key(lines.map(\.label))
        let height = 300 + key.height
        var script: [GnuplotScript] = ["set multiplot", "unset key", "set xrange [1:\(steps)]"]
        script += RunLines.place(0, of: 1, panelHeight: 300, figureHeight: height)
        script += ["set xlabel 'step'; set ylabel 'training loss'"] + axis.settings("y")
        // What is smooth is drawn over all that is not.
        let plots = (lines.filter { $0.column % 2 == 0 } + lines.filter { $0.column % 2 == 1 }).map {
            "\(FigureStyle.data(name)) skip 1 using 1:\($0.column + 2) with lines \($0.look)" as GnuplotScript
        }
        script.append("plot " + plots.joined(separator: ", \\\n  "))
        script += [key.panel(lines.map(\.look), figureHeight: height), "unset multiplot"]
        let rows = stride(from: 0, to: steps, by: gap).map { step -> [CSVText] in
            ["\(step + 1)"]
                + zip(found, smooth).flatMap { run, means in
                    [run.loss, means].map { CSV.number(step < $0.count ? $0[step] : nil) }
                }
        }
        return Figure(
            name: name, title: "Loss of each step",
            caption:
                "The loss of each step's batch, before the step\(gap > 1 ? " (one of \(gap) is drawn)" : "")"
                + (window > 1 ? ", and its mean over the \(window) steps around it." : "."),
            script: FigureStyle.figure(name, height: height, script),
            data: CSV.table(
                ["step"] + found.flatMap { run in ["loss", "mean"].map { "\(analysis.groups[run.run].label) \($0)" } },
                rows))
    }

    private static func look(_ color: String, width: Int) -> GnuplotScript {
        "linewidth \(width) linecolor rgb \(color) pointtype 0"
    }

    /// The mean of the finite values within half a window on either side, of fewer at the ends.
    static func means(_ values: [Double], over window: Int) -> [Double] {
        let before = (window - 1) / 2
        let after = window - 1 - before
        return values.indices.map { place in
            let near = values[max(0, place - before)...min(values.count - 1, place + after)].filter(\.isFinite)
            return near.isEmpty ? .nan : near.reduce(0, +) / Double(near.count)
        }
    }
}
