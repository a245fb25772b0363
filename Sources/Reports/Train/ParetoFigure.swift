import Analysis
import Files
import Foundation
import Runs

/// What arms reach against what they cost, and the front of those that no cheaper arm reaches.
enum ParetoFigure: FigureKind {
    static let name = "pareto"

    private static let plotHeight = 376
    private static let (left, right, above, below) = (82, 20, 14, 58)

    /// A point as it is drawn.
    private struct Mark {
        let name: String
        let cost: DrawnMean
        let value: DrawnMean
        /// In pixels from the panel's left and bottom.
        let pixel: (x: Double, y: Double)
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        guard let front = analysis.paretoFront else { return nil }
        let text = MetricText(metric: analysis.options.metric)
        let unit = front.cost.unit(front.points.map(\.cost).max() ?? 1)
        let plainCosts = ValueScale(costs: front.points.map { $0.cost * unit.factor })
        let values = front.points.map { $0.value * text.scale }
        let plainValues = ValueScale(
            values, metric: text.metric, linear: FigureStyle.range(values, margin: 0.08))
        let drawn = front.points.compactMap { point -> (cost: DrawnMean, value: DrawnMean)? in
            guard
                let cost = DrawnMean(
                    point.costs.map { $0 * unit.factor }, isGeometric: plainCosts.isLogarithmic, bounds: nil),
                let value = DrawnMean(
                    point.values, isGeometric: plainValues.isLogarithmic, bounds: text.metric.range)
            else { return nil }
            return (cost, value)
        }
        guard drawn.count == front.points.count else { return nil }
        let costs = ValueScale(costs: drawn.map(\.cost.mean), isLogarithmic: plainCosts.isLogarithmic).widened(
            by: front.cost == .time ? drawn.compactMap(\.cost.interval) : [])
        let scale = plainValues.widened(
            by: drawn.compactMap(\.value.interval).map {
                Interval(lower: $0.lower * text.scale, upper: $0.upper * text.scale)
            })
        let groups = Set(front.points.map(\.group)).sorted()
        // Cells are called by their values along, and a key says whose they are.
        let byCell = front.points.contains { $0.along != nil }
        let key =
            byCell && groups.count > 1
            ? FigureStyle.Key(groups.map { FigureStyle.short(analysis.groups[$0].label) }) : nil
        let panel = (
            width: Double(FigureStyle.width - left - right), height: Double(plotHeight - above - below)
        )
        let marks = zip(front.points, drawn).map { point, drawn in
            Mark(
                name: byCell
                    ? point.along.map { FigureStyle.short($0, 18) } ?? ""
                    : FigureStyle.short(analysis.groups[point.group].label),
                cost: drawn.cost, value: drawn.value,
                pixel: (
                    (costs.scale.share(drawn.cost.mean) ?? 0) * panel.width,
                    (scale.scale.share(drawn.value.mean * text.scale) ?? 0) * panel.height
                ))
        }
        let order = front.front + marks.indices.filter { !front.front.contains($0) }
        let hasBars = marks.contains { $0.value.interval != nil }
        let sides = PointLabels.sides(
            marks.map(\.pixel), marks.map(\.name), in: panel, order: order, avoidsAxes: hasBars)
        let rows = marks.indices.map { index in
            row(analysis, front, marks[index], index, isTime: front.cost == .time)
        }
        let height = plotHeight + (key?.height ?? 0)
        var lines: [GnuplotScript] = [
            "set multiplot; unset key; set bars 0.4",
            "set lmargin at screen \(across(left)); set rmargin at screen \(across(FigureStyle.width - right))",
            "set tmargin at screen \(up(height - above, height)); set bmargin at screen \(up(height - plotHeight + below, height))",
            "set xlabel \(unit.name); set ylabel \(text.axis)",
        ]
        lines += costs.scale.settings("x") + scale.scale.settings("y")
        lines += labels(marks, sides, factor: text.scale)
        lines.append(plot(front, groups, factor: text.scale, scales: (costs.scale, scale.scale), hasBars: hasBars))
        if let key {
            lines.append(
                key.panel(
                    groups.map { "linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb \(FigureStyle.color($0))" },
                    figureHeight: height))
        }
        lines.append("unset multiplot")
        return Figure(
            name: name, title: "\(text.name) against \(front.cost.words)",
            caption: caption(
                analysis, front, hasBars: hasBars, byCell: byCell, isCut: costs.isCut || scale.isCut,
                isGeometric: costs.scale.isLogarithmic || scale.scale.isLogarithmic, unnamed: sides.count { $0 == nil }),
            script: FigureStyle.figure(name, height: height, lines),
            data: CSV.table(
                [
                    "point", "place", analysis.compareName, analysis.alongName, "cost", "cost lower", "cost upper",
                    text.metric.path, "lower", "upper", "front",
                ], rows + frontRows(front, marks, end: costs.scale.upper)))
    }

    /// The names that have room beside their points.
    private static func labels(_ marks: [Mark], _ sides: [PointLabels.Side?], factor: Double) -> [GnuplotScript] {
        zip(marks, sides).compactMap { mark, side in
            side.map { side in
                "set label \(mark.name) at \(FigureStyle.number(mark.cost.mean)), \(FigureStyle.number(mark.value.mean * factor)) "
                    + "\(side.position) front textcolor rgb '#333333' font font(11)"
            }
        }
    }

    private static func across(_ pixels: Int) -> GnuplotScript {
        FigureStyle.number(Double(pixels) / Double(FigureStyle.width))
    }

    private static func up(_ pixels: Int, _ height: Int) -> GnuplotScript {
        FigureStyle.number(Double(pixels) / Double(height))
    }

    private static func row(
        _ analysis: Analysis, _ front: ParetoFront, _ mark: Mark, _ index: Int, isTime: Bool
    ) -> [CSVText] {
        let point = front.points[index]
        let cost = isTime ? mark.cost.interval : nil
        return [
            "\(index)", "\(point.group)", CSVText(escaping: analysis.groups[point.group].label),
            CSVText(escaping: point.along ?? ""), CSV.number(mark.cost.mean), CSV.number(cost?.lower ?? mark.cost.mean),
            CSV.number(cost?.upper ?? mark.cost.mean), CSV.number(mark.value.mean),
            CSV.number(mark.value.interval?.lower), CSV.number(mark.value.interval?.upper),
            "\(front.front.contains(index) ? 1 : 0)",
        ]
    }

    /// The corners of the front's line, which goes on to the end of the axis.
    private static func frontRows(_ front: ParetoFront, _ marks: [Mark], end: Double) -> [[CSVText]] {
        guard let last = front.front.last else { return [] }
        let corners = front.front.map { (marks[$0].cost.mean, marks[$0].value.mean) } + [(end, marks[last].value.mean)]
        return corners.map { cost, value in
            ["-1", "-1", "front", "", CSV.number(cost), "NaN", "NaN", CSV.number(value), "NaN", "NaN", "1"]
        }
    }

    private static func plot(
        _ front: ParetoFront, _ groups: [Int], factor: Double, scales: (costs: ValueScale, values: ValueScale),
        hasBars: Bool
    ) -> GnuplotScript {
        let scaled = FigureStyle.number(factor)
        let data: GnuplotScript = "\(FigureStyle.data(name)) skip 1 using"
        var plots: [GnuplotScript] = [
            "\(data) ($1==-1 ? $5 : NaN):(\(scaled)*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a'"
        ]
        for group in groups {
            let color = FigureStyle.color(group)
            let place: GnuplotScript = "($2==\(group) ? $5 : NaN):(\(scaled)*$8)"
            if hasBars {
                let values: GnuplotScript =
                    "\(scales.values.edge(9, factor: scaled)):\(scales.values.edge(10, factor: scaled))"
                let costs: GnuplotScript =
                    "\(scales.costs.edge(6, factor: "1")):\(scales.costs.edge(7, factor: "1"))"
                // Half transparent, so that names stand out.
                let look: GnuplotScript = "pointtype 0 linewidth 1 linecolor rgb \("#80" + color.dropFirst())"
                plots.append(
                    front.cost == .time
                        ? "\(data) \(place):\(costs):\(values) with xyerrorbars \(look)"
                        : "\(data) \(place):\(values) with yerrorbars \(look)")
            }
            // A white disc below the hollow ones hides the bars within them.
            plots += [
                "\(data) ($2==\(group) && $11==0 ? $5 : NaN):(\(scaled)*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff'",
                "\(data) ($2==\(group) && $11==0 ? $5 : NaN):(\(scaled)*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb \(color)",
                "\(data) ($2==\(group) && $11==1 ? $5 : NaN):(\(scaled)*$8) with points pointtype 7 pointsize 0.95 linecolor rgb \(color)",
            ]
        }
        return "plot " + plots.joined(separator: ", \\\n  ")
    }

    private static func caption(
        _ analysis: Analysis, _ front: ParetoFront, hasBars: Bool, byCell: Bool, isCut: Bool, isGeometric: Bool,
        unnamed: Int
    ) -> String {
        let choice =
            byCell
            ? ", for each \(analysis.compareName) and \(analysis.alongName)"
            : analysis.options.along == nil ? "" : ", each at the \(analysis.alongName) chosen for it"
        let time =
            front.cost == .time
            ? " Times were measured during the runs, without evaluation, and do not repeat." : ""
        return
            "Mean \(MetricText(metric: analysis.options.metric).name) over \(analysis.repetitions) against \(front.cost.words)\(choice)"
            + (hasBars ? ", with 95% t intervals (bars)." : ".")
            + " Filled, and joined by the line: those to which none is as good that costs as little (the Pareto front, by means)."
            + (isGeometric ? DrawnMean.geometricNote(hasIntervals: hasBars) : "") + time
            + (isCut ? " A bar that ends at the frame goes on beyond it." : "")
            + (unnamed > 0
                ? " \(NumberText.count(unnamed, "point")) without a name for want of room; the data have all." : "")
    }
}

extension ParetoFront.Cost {
    /// In a sentence.
    var words: String {
        switch self {
        case .parameters: "the number of parameters"
        case .time: "the time of training"
        case .multiplyAdds: "the multiply-adds of a sample's forward pass"
        }
    }

    /// The name of an axis of costs up to `most`, and what they are multiplied by.
    func unit(_ most: Double) -> (name: String, factor: Double) {
        switch self {
        case .parameters:
            return most >= 3e6
                ? ("million parameters", 1e-6) : most >= 3e4 ? ("thousand parameters", 1e-3) : ("parameters", 1)
        case .multiplyAdds:
            return most >= 1e6 ? ("million multiply-adds", 1e-6) : ("thousand multiply-adds", 1e-3)
        case .time:
            let unit = TimeUnit.fitting(most)
            return ("\(unit.name) of training", unit.perSecond)
        }
    }
}
