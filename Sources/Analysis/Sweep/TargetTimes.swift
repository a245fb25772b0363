import Runs

/// How soon runs first reach a target.
public struct TargetTimes: Sendable {
    public let metric: MetricCurve
    public let target: Double
    /// Whether the spec set the target.
    public let isFromSpec: Bool
    /// One for each group, in the order of the groups: one time for each headline run.
    public let times: [[TargetTime]]

    /// The median of `part` over a group's runs, a run that never reached the target counting as later than any.
    /// Nil where half of the runs or more never did.
    public func median(_ group: Int, _ part: (TargetTime) -> Double?) -> Double? {
        guard !times[group].isEmpty else { return nil }
        let middle = Statistics.median(times[group].map { part($0) ?? .infinity })
        return middle.isFinite ? middle : nil
    }

    /// The group's runs that reached the target.
    public func reached(_ group: Int) -> Int { times[group].count { $0.epochs != nil } }
}

/// When one run first reached the target; all nil where it never did. What a network reaches before it has learnt anything is no merit of
/// its training: the first epoch is the earliest.
public struct TargetTime: Hashable, Sendable {
    public let seed: Int
    public let epochs: Int?
    /// Training steps up to the end of that epoch.
    public let steps: Int?
    /// Measured seconds of training, without evaluation, up to the end of that epoch; each epoch is taken to cost the
    /// same. Nil also where the run file holds no times.
    public let seconds: Double?

    init(run: RunSummary, seed: Int, metric: MetricCurve, target: Double) {
        self.seed = seed
        let curve = run.curves[metric.path] ?? []
        epochs = curve.indices.dropFirst().first { curve[$0].isFinite && metric.reaches(target, curve[$0]) }
        let total = run.epochs
        guard let epochs, total > 0 else {
            (steps, seconds) = (nil, nil)
            return
        }
        steps = run.training.steps > 0 ? run.training.steps * epochs / total : nil
        let before = run.timing[CommonData.earlierStages] ?? 0
        seconds = run.trainingSeconds.map { before + ($0 - before) * Double(epochs) / Double(total) }
    }
}

extension TargetTimes {
    /// Nil where no headline run holds the metric.
    init?(groups: [Group], metric: MetricCurve, target requested: Double?) {
        let runs = groups.map(\.headlineRuns)
        guard let target = requested ?? Self.defaultTarget(runs.map { $0.map(\.run) }, metric: metric) else {
            return nil
        }
        self.metric = metric
        self.target = target
        isFromSpec = requested != nil
        times = runs.map { $0.map { TargetTime(run: $0.run, seed: $0.seed, metric: metric, target: target) } }
    }

    /// The mean that the worst group reaches at its end, so that every group can be timed; rounded to two digits away
    /// from the good side. Groups less than half the way from the untrained to the best do not count: a target that
    /// suits what hardly learnt says nothing of the rest.
    static func defaultTarget(_ groups: [[RunSummary]], metric: MetricCurve) -> Double? {
        let ends = groups.compactMap { runs -> (start: Double?, end: Double)? in
            let values = runs.compactMap { $0.outcome(of: metric.path).value }
            guard !values.isEmpty else { return nil }
            let starts = runs.compactMap { $0.curves[metric.path]?.first }.filter(\.isFinite)
            return (starts.isEmpty ? nil : Statistics.mean(starts), Statistics.mean(values))
        }
        guard let first = ends.first else { return nil }
        let best = ends.reduce(first.end) { metric.isBetter($1.end, than: $0) ? $1.end : $0 }
        let starts = ends.compactMap(\.start)
        let halfway = starts.isEmpty ? nil : (Statistics.mean(starts) + best) / 2
        let learnt = ends.map(\.end).filter { end in halfway.map { metric.reaches($0, end) } ?? true }
        let worst = learnt.reduce(best) { metric.isBetter($0, than: $1) ? $1 : $0 }
        return roundedToTwoDigits(worst, up: !metric.higherIsBetter)
    }

    private static func roundedToTwoDigits(_ value: Double, up: Bool) -> Double {
        guard value != 0, value.isFinite else { return value }
        var scale = 1.0
        while abs(value) * scale < 10 { scale *= 10 }
        while abs(value) * scale >= 100 { scale /= 10 }
        return (value * scale).rounded(up ? .up : .down) / scale
    }
}
