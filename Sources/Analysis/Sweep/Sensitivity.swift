import Runs

/// How much the value along matters to one group, by the reported metric's mean over the seeds of each cell.
public struct Sensitivity: Sendable {
    /// The cell with the best mean, and that mean.
    public let best: Int
    public let mean: Double
    /// The means one step below and above the best; nil at an end of the grid, or where every run there failed.
    public let below: Double?
    public let above: Double?
    /// Cells without a failed run whose mean is close to the best: `Sensitivity.isClose`.
    public let close: [Int]
    /// The worst mean of a cell that has one.
    public let worst: Double
    /// Cells that have a result.
    public let tried: Int

    /// Nil where no cell has a value.
    init?(_ group: Group, metric: MetricCurve) {
        guard let (best, mean) = group.naive else { return nil }
        let means = group.cells.map { $0.values.isEmpty ? nil : Statistics.mean($0.values) }
        self.best = best
        self.mean = mean
        below = best > 0 ? means[best - 1] : nil
        above = best + 1 < means.count ? means[best + 1] : nil
        close = means.indices.filter { index in
            group.cells[index].failed == 0 && (means[index].map { Self.isClose($0, to: mean, metric: metric) } ?? false)
        }
        worst = means.compactMap { $0 }.reduce(mean) { metric.isBetter($0, than: $1) ? $1 : $0 }
        tried = group.cells.count { cell in cell.runs.contains { $0.outcome != .absent } }
    }

    /// Within one point for a share such as accuracy, within 5% for anything else.
    static func isClose(_ value: Double, to best: Double, metric: MetricCurve) -> Bool {
        // The margin takes in values that lie on the border but for rounding.
        abs(value - best) <= (metric.isShare ? 0.01 : 0.05 * abs(best)) * (1 + 1e-9)
    }
}

extension Analysis {
    /// One for each group, nil where a group has no value; empty where nothing lies along.
    public var sensitivities: [Sensitivity?] {
        options.along == nil ? [] : groups.map { Sensitivity($0, metric: options.metric) }
    }
}
