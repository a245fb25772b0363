import Analysis
import Files
import Runs

/// The learning rate by step, where a run changes it.
enum LearningRates: FigureKind {
    static let name = "learning-rate"

    static func figure(_ analysis: Analysis) -> Figure? {
        let runs = analysis.runs
        guard runs.contains(where: { $0.training.details?.stepRates.isEmpty == false }) else { return nil }
        let found = runs.enumerated().compactMap { index, run -> (run: Int, rates: [Double])? in
            guard let details = run.training.details else { return nil }
            if !details.stepRates.isEmpty { return (index, details.stepRates) }
            // The other run's is one line.
            return run.trial.learningRate.map {
                (index, Array(repeating: $0, count: max(1, details.stepLoss.count)))
            }
        }
        let all = found.flatMap(\.rates).filter(\.isFinite)
        let steps = found.map(\.rates.count).max() ?? 0
        guard steps > 1 else { return nil }
        let range = FigureStyle.range(all)
        let axis = ValueScale(all, metric: MetricCurve(path: "train/loss"), linear: range)
        let unit = (x: Double(steps) / 2000, y: (range.upper - range.lower) / 2000)
        let key = FigureStyle.Key(found.map { FigureStyle.short(analysis.groups[$0.run].label) })
        let isAlone = found.count == 1
        let height = 250 + (isAlone ? 0 : key.height)
        var lines: [GnuplotScript] = ["set multiplot", "unset key", "set xrange [1:\(steps)]"]
        lines += RunLines.place(0, of: 1, panelHeight: 250, figureHeight: height)
        lines += ["set xlabel 'step'; set ylabel 'learning rate'"] + axis.settings("y")
        let looks = found.map { "\(FigureStyle.line($0.run)) pointtype 0" as GnuplotScript }
        let plots = zip(found.indices, looks).map { index, look -> GnuplotScript in
            "\(FigureStyle.data(name)) skip 1 using ($1==\(index) ? $2 : NaN):3 with lines \(look)"
        }
        lines.append("plot " + plots.joined(separator: ", \\\n  "))
        if !isAlone { lines.append(key.panel(looks, figureHeight: height)) }
        let rows = found.enumerated().flatMap { index, run -> [[CSVText]] in
            let points = run.rates.enumerated().map { (Double($0 + 1), $1) }
            return Polyline.simplified(points, tolerance: unit).map {
                ["\(index)", CSV.number($0.0), CSV.number($0.1)]
            }
        }
        return Figure(
            name: name, title: "Learning rate by step", caption: "The learning rate of each step.",
            script: FigureStyle.figure(name, height: height, lines + ["unset multiplot"]),
            data: CSV.table(["line", "step", "rate"], rows))
    }
}
