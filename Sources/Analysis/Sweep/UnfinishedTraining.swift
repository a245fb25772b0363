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
    /// Where the weights of the best epoch were kept: how many runs kept the last one, of how many; nil where it is not that which says so.
    public let keptLast: (runs: Int, of: Int)?

    /// Over the last quarter of the epochs, the mean loss or accuracy changed by more than what counts as close
    /// (``Sensitivity/isClose(_:to:metric:)``: one point of a share, 5% of anything else), and for the better.
    ///
    /// Where runs keep the weights of their best epoch, what counts is what they would have kept: how it changed over that quarter, and
    /// whether most of them kept the very last epoch.
    init?(_ group: Group, at place: Int, metric: MetricCurve) {
        let runs = group.headlineRuns.map(\.run).filter { $0.status == .completed && $0.curves[metric.path] != nil }
        let kept = runs.compactMap { KeptCurve($0, metric) }
        let keeps = !runs.isEmpty && kept.count == runs.count
        let curves = keeps ? kept.map(\.values) : runs.compactMap { $0.curves[metric.path] }
        guard let count = curves.map(\.count).min(), count > 2 else { return nil }
        let epochs = Self.span(epochs: count - 1)
        // Runs that stopped by themselves are each looked at to their own end.
        let ends = curves.map { keeps ? $0.count - 1 : count - 1 }
        let last = Statistics.mean(zip(curves, ends).map { $0[$1] })
        let before = Statistics.mean(zip(curves, ends).map { $0[$1 - epochs] })
        guard last.isFinite, before.isFinite else { return nil }
        let grew = metric.isBetter(last, than: before) && !Sensitivity.isClose(last, to: before, metric: metric)
        let atLast = keeps ? kept.count { $0.isLast } : 0
        guard grew || 2 * atLast > runs.count else { return nil }
        self.group = place
        self.metric = metric
        self.epochs = epochs
        change = last - before
        keptLast = grew ? nil : (atLast, runs.count)
    }

    /// The last quarter of a training, one epoch at least.
    static func span(epochs: Int) -> Int { max(1, epochs / 4) }
}

/// A curve read as a run that keeps the weights of its best epoch has it: at each epoch, the value at the best one until then.
private struct KeptCurve {
    let values: [Double]
    /// Whether the last epoch is the best.
    let isLast: Bool

    /// Nil where the run keeps the weights of its last epoch.
    init?(_ run: RunSummary, _ metric: MetricCurve) {
        guard let kept = run.training.keptEpoch, let curve = run.curves[metric.path],
            let watched = run.curves["validation/loss"], watched.count == curve.count
        else { return nil }
        var best = 0
        values = curve.indices.map { epoch in
            if watched[epoch] < watched[best] || !watched[best].isFinite { best = epoch }
            return curve[best]
        }
        isLast = kept == curve.count - 1
    }
}

extension UnfinishedTraining {
    /// Groups of trainings that were not finished, by the accuracy or the loss of the validation split; without one, of the training split.
    /// The first of the two that grew counts.
    static func all(in groups: [Group]) -> [UnfinishedTraining] {
        groups.indices.compactMap { place in
            let runs = groups[place].headlineRuns.map(\.run)
            let paths = Set(runs.flatMap(\.curves.keys))
            let split = paths.contains { $0.hasPrefix("validation/") } ? "validation" : "train"
            let found = ["accuracy", "loss"].compactMap {
                UnfinishedTraining(groups[place], at: place, metric: MetricCurve(path: "\(split)/\($0)"))
            }
            return found.first { $0.keptLast == nil } ?? found.first
        }
    }
}

extension Analysis {
    /// How many epochs at the end count for whether the trainings of these groups were finished; nil where none is long enough.
    public func lastEpochs(of places: [Int]) -> Int? {
        let runs = places.flatMap { groups[$0].headlineRuns }.map(\.run)
        let counts = runs.compactMap { $0.status == .completed ? $0.epochs : nil }
        return counts.min().flatMap { $0 > 1 ? UnfinishedTraining.span(epochs: $0) : nil }
    }
}
