import Runs

/// How often each arm comes within a factor of the best arm, over several problems (Dolan and Moré, 2002).
///
/// An arm is a label of `report.compare`, a problem each combination of what else was varied, such as data sources: neither compared,
/// nor chosen, nor repeated. Seeds of one problem are repetitions of it and no problems: their mean counts.
public struct PerformanceProfiles: Sendable {
    public let arms: [String]
    /// The settings that make problems.
    public let paths: [String]
    /// The problems on which every arm has a result, or failed.
    public let problems: [String]
    /// Of each arm, its ratio to the best arm on each problem: 1 where it is the best itself, infinite where it failed.
    public let ratios: [[Double]]

    /// Fewer problems than these say less than a table does.
    public static let fewestProblems = 3

    /// The share of problems on which an arm is at most `factor` times as bad as the best.
    public func share(of arm: Int, within factor: Double) -> Double {
        Double(ratios[arm].count { $0 <= factor * (1 + 1e-12) }) / Double(problems.count)
    }
}

extension PerformanceProfiles {
    /// What a ratio is taken of: a value that is the better the lower, and at least 0. Nil where the metric has none.
    static func badness(_ value: Double, of metric: MetricCurve) -> Double? {
        if metric.higherIsBetter { return metric.range.map { $0.upperBound - value } }
        return value >= 0 ? value : nil
    }
}

extension Analysis {
    /// Nil where fewer than two arms or ``PerformanceProfiles/fewestProblems`` problems were compared, or the metric has no ratios.
    public var performanceProfiles: PerformanceProfiles? {
        guard let compare = options.compare else { return nil }
        let apart: Set = [compare, "seed", options.along ?? compare, options.tune ?? compare, options.over ?? compare]
        let paths = plan.axes.filter { $0.labels.count > 1 && !apart.contains($0.path) }.map(\.path)
        var arms: [String] = []
        var problems: [String] = []
        var found: [[String]: Double] = [:]
        for group in groups {
            guard let trial = group.cells.first?.runs.first?.trial, let arm = trial.label(along: compare) else {
                continue
            }
            let problem = paths.compactMap { trial.label(along: $0) }.joined(separator: ", ")
            if !arms.contains(arm) { arms.append(arm) }
            if !problems.contains(problem) { problems.append(problem) }
            if group.allFailed {
                found[[arm, problem]] = .infinity
            } else if let mean = group.summary?.mean {
                guard let value = PerformanceProfiles.badness(mean, of: options.metric) else { return nil }
                found[[arm, problem]] = value
            }
        }
        let whole = problems.filter { problem in arms.allSatisfy { found[[$0, problem]] != nil } }
        guard arms.count > 1, whole.count >= PerformanceProfiles.fewestProblems else { return nil }
        let ratios = arms.map { arm in
            whole.map { problem -> Double in
                let values = arms.compactMap { found[[$0, problem]] }
                guard let best = values.min(), let own = found[[arm, problem]], own.isFinite else { return .infinity }
                return own == best ? 1 : best > 0 ? own / best : .infinity
            }
        }
        return PerformanceProfiles(arms: arms, paths: paths, problems: whole, ratios: ratios)
    }
}
