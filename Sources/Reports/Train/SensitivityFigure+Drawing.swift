import Analysis

extension SensitivityFigure {
    /// The means that are drawn, and the axis that holds them with their intervals.
    struct Drawing {
        let scale: ValueScale
        /// Whether an error bar goes on beyond the axis.
        let isCut: Bool
        let hasBars: Bool
        let lines: [Coincidence.Line]
        /// The axis with a thin strip below in which cells with failures are marked, where there are such, and the strip's middle.
        let whole: ValueScale
        let mark: Double
        let hasFailures: Bool
        private let bounds: ClosedRange<Double>?

        init(_ analysis: Analysis, _ axis: AlongAxis, _ shown: [Int]) {
            let metric = analysis.options.metric
            let factor = MetricText(metric: metric).scale
            let cells = shown.flatMap { analysis.groups[$0].cells }
            func drawn(isGeometric: Bool) -> (scale: ValueScale, means: [DrawnMean]) {
                let means = cells.compactMap {
                    DrawnMean($0.values, isGeometric: isGeometric, bounds: metric.range)
                }
                let values = means.map { $0.mean * factor }
                return (
                    ValueScale(
                        values, metric: metric, linear: axis.valueRange(values, analysis),
                        isLogarithmicAllowed: isGeometric), means
                )
            }
            let isPositive = cells.flatMap(\.values).allSatisfy { $0 > 0 }
            let geometric = isPositive ? drawn(isGeometric: true) : nil
            let (found, means) =
                geometric.flatMap { $0.scale.isLogarithmic ? $0 : nil } ?? drawn(isGeometric: false)
            // A mean beyond the axis does not widen it by its bar.
            let bars = means.filter { (found.lower...found.upper).contains($0.mean * factor) }.compactMap(\.interval)
            let (scale, isCut) = found.widened(
                by: bars.map { Interval(lower: $0.lower * factor, upper: $0.upper * factor) })
            (self.scale, self.isCut, hasBars, bounds) = (scale, isCut, !bars.isEmpty, metric.range)
            hasFailures = cells.contains { $0.failed > 0 }
            (whole, mark) = hasFailures ? scale.withStrip(0.045) : (scale, scale.lower)
            lines = shown.map { group in
                Coincidence.Line(
                    label: analysis.groups[group].label,
                    values: axis.labels.indices.map { place in
                        axis.cell(of: analysis.groups[group], at: place).flatMap { cell in
                            DrawnMean(cell.values, isGeometric: scale.isLogarithmic, bounds: metric.range).flatMap {
                                scale.share($0.mean * factor)
                            }
                        }
                    })
            }
        }

        var meanName: String { scale.isLogarithmic ? "geometric mean" : "mean" }

        func mean(_ cell: Cell) -> DrawnMean? {
            DrawnMean(cell.values, isGeometric: scale.isLogarithmic, bounds: bounds)
        }
    }
}
