import Analysis
import Files
import Runs

/// What models of one number learnt: target and prediction by input, on the test split.
enum Fit: FigureKind {
    static let name = "fit"
    /// More lines than this cannot be told apart in one panel.
    private static let mostGroups = 8

    static func figure(_ analysis: Analysis) -> Figure? {
        let candidates = analysis.ranking.prefix(mostGroups).sorted()
        let found = candidates.compactMap { group -> Drawn? in
            analysis.groups[group].headlineRuns.lazy.compactMap { seed, run in
                run.training.fit.map { Drawn(group: group, seed: seed, curve: $0) }
            }.first
        }
        guard let first = found.first?.curve, found.allSatisfy({ $0.curve.inputs == first.inputs }) else { return nil }
        let names = found.map { name(of: $0, analysis) }
        let looks: [GnuplotScript] =
            ["pointtype 7 pointsize 0.35 linewidth 0 linecolor rgb '#9a9a9a'"]
            + found.map { "\(FigureStyle.line($0.group)) pointtype 0" }
        let key = FigureStyle.Key(["test targets"] + names)
        let height = 404 + key.height
        let domain = FigureStyle.range(first.inputs, margin: 0.02)
        let range = FigureStyle.range(first.targets + found.flatMap(\.curve.predictions))
        var plots: [GnuplotScript] = [
            "\(FigureStyle.data(name)) skip 1 using 1:2 with points pointtype 7 pointsize 0.45 linecolor rgb '#9a9a9a'"
        ]
        for (place, entry) in found.enumerated() {
            plots.append(
                "\(FigureStyle.data(name)) skip 1 using 1:\(place + 3) with lines \(FigureStyle.line(entry.group))")
        }
        let lines: [GnuplotScript] = [
            "set multiplot", "unset key",
            "set lmargin at screen 0.09; set rmargin at screen 0.98",
            "set bmargin at screen \(FigureStyle.number(Double(key.height + 54) / Double(height))); set tmargin at screen 0.965",
            "set xlabel 'input'; set ylabel 'output'",
            "set xrange [\(FigureStyle.number(domain.lower)):\(FigureStyle.number(domain.upper))]",
            "set yrange [\(FigureStyle.number(range.lower)):\(FigureStyle.number(range.upper))]",
            FigureStyle.tics("y", lower: range.lower, upper: range.upper),
            "plot " + plots.joined(separator: ", \\\n  "),
            key.panel(looks, figureHeight: height), "unset multiplot",
        ]
        let rows = first.inputs.indices.map { row in
            [CSV.number(first.inputs[row]), CSV.number(first.targets[row])]
                + found.map { CSV.number($0.curve.predictions[row]) }
        }
        return Figure(
            name: name, title: "What was learnt",
            caption: (analysis.isOfRuns
                ? "Predictions on the test split, over the targets (grey)."
                : "Predictions on the test split of one run of each, over the targets (grey). In brackets: the run's "
                    + (analysis.options.along == nil ? "" : "\(analysis.alongName) and ") + "\(analysis.repetition).")
                + Coincidence.note([
                    (
                        "",
                        zip(found, names).map { drawn, name in
                            Coincidence.Line(
                                label: name,
                                values: drawn.curve.predictions.map { $0 / (range.upper - range.lower) })
                        }
                    )
                ]) + analysis.leftOutNote(found.map(\.group)),
            script: FigureStyle.figure(name, height: height, lines), data: CSV.table(["input", "target"] + names, rows))
    }

    /// The run of `seed` that is drawn for `group`.
    private struct Drawn {
        let group: Int
        let seed: Int
        let curve: FittedCurve
    }

    /// The label with the run's own value along and seed: `tanh (0.01, seed 3)`.
    private static func name(of drawn: Drawn, _ analysis: Analysis) -> String {
        let group = analysis.groups[drawn.group]
        if analysis.isOfRuns { return FigureStyle.short(group.label) }
        let cell = group.values.first { $0.seed == drawn.seed }.map { group.cells[$0.cell] }
        let along = cell.flatMap { cell in cell.along.map { AlongAxis.short($0, cell.number) } }
        let run = [along, "\(analysis.repetition) \(analysis.seeds[drawn.seed])"].compactMap { $0 }
        return "\(FigureStyle.short(group.label)) (\(run.joined(separator: ", ")))"
    }
}
