import Analysis
import CElementary
import Files
import Runs

/// The norms of the weights' gradients layer by layer, at the first step and over the last epoch.
enum RunGradients: FigureKind {
    static let name = "gradients-first-last"

    private struct Line {
        let run: Int
        /// 0 for the first step, 1 for the last epoch.
        let moment: Int
        let norms: [Double]
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        let runs = analysis.runs
        guard analysis.isOfRuns else { return nil }
        let lines = runs.enumerated().flatMap { index, run -> [Line] in
            let norms = run.training.gradientNorms.map(\.values).filter { !$0.isEmpty }
            guard !norms.isEmpty else { return [] }
            let first = Line(run: index, moment: 0, norms: norms.compactMap(\.first))
            return [first] + (norms[0].count > 1 ? [Line(run: index, moment: 1, norms: norms.compactMap(\.last))] : [])
        }
        guard !lines.isEmpty else { return nil }
        let isAlone = runs.count == 1
        let names = GradientFlow.names(of: runs)
        let below = 54 + Int(4.6 * Double(names.map { min($0.count, GradientFlow.longestName) }.max() ?? 0))
        let labels = lines.map { line in
            let moment = line.moment == 0 ? "first step" : "mean of the last epoch"
            return isAlone ? moment : "\(FigureStyle.short(analysis.groups[line.run].label)): \(moment)"
        }
        let key = FigureStyle.Key(labels)
        let height = 240 + below + key.height
        let finite = lines.flatMap(\.norms).filter { $0.isFinite && $0 > 0 }
        let range = (low: max(finite.min() ?? 1e-3, 1e-40) / 2, high: (finite.max() ?? 1) * 2)
        let layers = lines.map(\.norms.count).max() ?? 1
        func share(_ pixels: Int) -> GnuplotScript { FigureStyle.number(Double(pixels) / Double(height)) }
        let looks = lines.map { RunLines.look(run: $0.run, place: $0.moment == 0 ? 0 : 2, isAlone: isAlone) }
        var script: [GnuplotScript] = [
            "set multiplot", "unset key", FigureStyle.decades("y", lower: range.low, upper: range.high),
            "set lmargin at screen 0.1; set rmargin at screen 0.98",
            "set tmargin at screen \(share(height - 14)); set bmargin at screen \(share(key.height + below))",
            "set xlabel 'layer, from the input to the output'; set ylabel 'gradient norm'",
            "set xrange [0.5:\(Double(layers) + 0.5)]; set xtics \(GradientFlow.tics(names)) \(names.allSatisfy { $0.count < 4 } ? "norotate" : "rotate by 40 right" as GnuplotScript)",
            "set yrange [\(FigureStyle.number(range.low)):\(FigureStyle.number(range.high))]",
        ]
        let plots = zip(lines.indices, looks).map { index, look -> GnuplotScript in
            "\(FigureStyle.data(name)) skip 1 using ($1==\(index) ? $3 : NaN):4 with linespoints \(look)"
        }
        script += ["plot " + plots.joined(separator: ", \\\n  ")]
        script += [key.panel(looks, figureHeight: height), "unset multiplot"]
        let rows = lines.enumerated().flatMap { index, line in
            line.norms.enumerated().map { layer, norm -> [CSVText] in
                [
                    "\(index)", CSVText(escaping: layer < names.count ? names[layer] : ""), "\(layer + 1)",
                    CSV.number(norm),
                ]
            }
        }
        return Figure(
            name: name, title: "Gradients at the first step and in the last epoch",
            caption:
                "The L2 norm of each weight's gradient at the first step, and its mean over the steps of the last epoch."
                + Coincidence.note([
                    (
                        "",
                        zip(labels, lines).map { label, line in
                            Coincidence.Line(
                                label: label,
                                values: line.norms.map {
                                    Elementary.log(max($0, 1e-300)) / Elementary.log(range.high / range.low)
                                })
                        }
                    )
                ]),
            script: FigureStyle.figure(name, height: height, script),
            data: CSV.table(["line", "name", "layer", "norm"], rows))
    }
}
