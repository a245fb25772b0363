import Runs

/// A group whose runs were still learning when they ended: what they reach says how fast they learn, not how far they come.
public struct UnfinishedTraining: Sendable {
    /// The group's place in `Analysis.groups`.
    public let group: Int
    /// The curve that still got better, of the split that choices are made on.
    public let metric: MetricCurve
    /// By how much its mean over the seeds changed over the last `epochs` epochs.
    public let change: Double
    public let epochs: Int

    /// Over the last quarter of the epochs, the mean loss or accuracy changed by more than what counts as close
    /// (``Sensitivity/isClose(_:to:metric:)``: one point of a share, 5% of anything else), and for the better.
    init?(_ group: Group, at place: Int, metric: MetricCurve) {
        let curves = group.headlineRuns.compactMap { $0.run.status == .completed ? $0.run.curves[metric.path] : nil }
        guard let count = curves.map(\.count).min(), count > 2 else { return nil }
        let epochs = Self.span(epochs: count - 1)
        let (last, before) = (
            Statistics.mean(curves.map { $0[count - 1] }), Statistics.mean(curves.map { $0[count - 1 - epochs] })
        )
        guard last.isFinite, before.isFinite, metric.isBetter(last, than: before),
            !Sensitivity.isClose(last, to: before, metric: metric)
        else { return nil }
        self.group = place
        self.metric = metric
        self.epochs = epochs
        change = last - before
    }

    /// The last quarter of a training, one epoch at least.
    static func span(epochs: Int) -> Int { max(1, epochs / 4) }
}

extension UnfinishedTraining {
    /// Groups of trainings that were not finished, by the accuracy or the loss of the validation split; without one, of the training split.
    /// The first of the two that says so counts.
    static func all(in groups: [Group]) -> [UnfinishedTraining] {
        groups.indices.compactMap { place in
            let runs = groups[place].headlineRuns.map(\.run)
            let paths = Set(runs.flatMap(\.curves.keys))
            let split = paths.contains { $0.hasPrefix("validation/") } ? "validation" : "train"
            for path in ["\(split)/accuracy", "\(split)/loss"] {
                if let found = UnfinishedTraining(groups[place], at: place, metric: MetricCurve(path: path)) {
                    return found
                }
            }
            return nil
        }
    }
}

extension Analysis {
    /// How many epochs at the end count for whether trainings were finished; nil where none is long enough to say.
    public var lastEpochs: Int? {
        let counts = groups.flatMap(\.headlineRuns).compactMap { $0.run.status == .completed ? $0.run.epochs : nil }
        return counts.min().flatMap { $0 > 1 ? UnfinishedTraining.span(epochs: $0) : nil }
    }
}
