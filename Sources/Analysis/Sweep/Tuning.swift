import Runs
import Specs

/// A setting that is chosen anew for every arm, such as the learning rate of each depth and width.
///
/// An arm is what differs in no other setting, over all repetitions. Each repetition's value is the one that is best on the other
/// repetitions, as ``CrossFit`` does it; what follows sees the chosen runs alone.
public struct Tuning: Sendable {
    /// The setting's path, such as `optimizer.lr`.
    public let path: String
    /// The values tried, in the order of the sweep, and how many runs each was chosen for.
    public let choices: [(label: String, count: Int)]
    /// How many arms there are.
    public let arms: Int
    /// The arms for which the value chosen more often than any other is the lowest or the highest of three or more numbers.
    public let edges: [(arm: String, edge: Edge)]
    /// The plan without the trials that were not chosen.
    let plan: Plan

    /// - Parameter selection: the metric by which values are chosen.
    init(
        of sweep: SweepRuns, _ path: String, options: ReportOptions, selection: MetricCurve
    ) throws(AnalysisError) {
        self.path = path
        let paths = sweep.plan.axes.map(\.path)
        guard let axis = sweep.plan.axes.first(where: { $0.path == path }), path != GroupLayout.seedPath else {
            throw .unknownAxis(key: "tune", path: path, known: paths.filter { $0 != GroupLayout.seedPath })
        }
        guard ![options.compare, options.along, options.over].contains(path) else {
            throw .badOption(key: "tune", problem: "must differ from report.compare, report.along and report.over")
        }
        let arms = GroupLayout.arms(of: sweep.plan, tuning: path, options)
        let labels = axis.labels
        let numbers = labels.map { label in
            sweep.plan.trials.lazy.compactMap { $0.coordinate(along: path) }.first { $0.label == label }?.value.number
        }
        var kept: [Trial] = []
        var counts = [Int](repeating: 0, count: labels.count)
        var edges: [(arm: String, edge: Edge)] = []
        for arm in arms {
            let candidates = labels.map { label in
                arm.repetitions.map { $0.first { $0.label(along: path) == label } }
            }
            let outcomes = candidates.map { row in
                row.map { $0.flatMap { sweep.runs[$0.id] }?.outcome(of: selection.path) ?? .absent }
            }
            let chosen = CrossFit.choices(of: outcomes, seedCount: arm.repetitions.count, metric: selection)
            kept += chosen.enumerated().compactMap { place, choice in choice.flatMap { candidates[$0][place] } }
            guard !CrossFit.isIndifferent(outcomes) else { continue }
            let own = labels.indices.map { label in chosen.count { $0 == label } }
            for index in own.indices { counts[index] += own[index] }
            let most = own.indices.max { own[$0] < own[$1] }
            if let most, own[most] > 0, own.count(where: { $0 == own[most] }) == 1,
                let edge = Edge(of: most, in: numbers)
            {
                edges.append((arm.label.full, edge))
            }
        }
        choices = zip(labels, counts).map { ($0, $1) }
        self.arms = arms.count
        self.edges = edges
        plan = sweep.plan.keeping(kept, without: path)
    }
}

extension Plan {
    /// The plan of some of its trials, without the axis that chose them.
    fileprivate func keeping(_ trials: [Trial], without path: String) -> Plan {
        Plan(
            name: name, question: question, task: task, trials: trials.sorted { $0.index < $1.index },
            axes: axes.filter { $0.path != path }, report: report, overrides: overrides)
    }
}
