import Analysis
import Files

/// What models of one number learnt: target and prediction by input, on the test split.
enum Fit {
    static let name = "fit"

    static func figure(_ analysis: Analysis) -> Figure? {
        let candidates = analysis.ranking.prefix(LearningCurves.mostGroups).sorted()
        let found = candidates.compactMap { group -> (group: Int, curve: FittedCurve)? in
            analysis.headlineRuns(of: group).first { $0.details.fit != nil }?.details.fit.map { (group, $0) }
        }
        guard let first = found.first?.curve, found.allSatisfy({ $0.curve.inputs == first.inputs }) else { return nil }
        let names = found.map { analysis.labelWithChoice($0.group) }
        let looks: [GnuplotScript] =
            ["pointtype 7 pointsize 0.35 linewidth 0 linecolor rgb '#9a9a9a'"]
            + found.map { "\(look($0.group)) pointtype 0" }
        let key = FigureStyle.Key(["test targets"] + names)
        let height = 404 + key.height
        let domain = FigureStyle.range(first.inputs, margin: 0.02)
        let range = FigureStyle.range(first.targets + found.flatMap(\.curve.predictions))
        var plots: [GnuplotScript] = [
            "\(FigureStyle.data(name)) skip 1 using 1:2 with points pointtype 7 pointsize 0.45 linecolor rgb '#9a9a9a'"
        ]
        for (place, entry) in found.enumerated() {
            plots.append("\(FigureStyle.data(name)) skip 1 using 1:\(place + 3) with lines \(look(entry.group))")
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
            caption:
                "Predictions on the test split of the first \(analysis.repetition)'s run of each, over the targets (grey)."
                + analysis.limitNote(found.count),
            script: FigureStyle.figure(name, height: height, lines), data: CSV.table(["input", "target"] + names, rows))
    }

    private static func look(_ group: Int) -> GnuplotScript {
        "linewidth 1.8 dashtype \(FigureStyle.dash(group)) linecolor rgb \(FigureStyle.color(group))"
    }
}
