import Runs
import Specs

/// One run, or two side by side, out of the sweep that they belong to.
///
/// The plan of such an analysis is made of the runs alone, and of the names that their sweep has for them, where it is at hand: nothing
/// else that was swept changes the report. Each run is a label of its own: nothing is averaged, and nothing is tested.
extension Analysis {
    /// What two runs are told apart by, as a sweep's axis.
    private static let runAxis = "run"
    private static let marker = "of-runs"

    /// - Parameters:
    ///   - runs: one or two, of one task.
    ///   - names: of the experiment that each is of.
    ///   - labels: what two runs are called, as by ``Specs/Plan/names(ofTrials:)``; nil for what sets them apart.
    /// - Throws: `AnalysisError` where there is nothing to tell.
    public init(runs: [RunSummary], of names: [String], called labels: [String]? = nil) throws(AnalysisError) {
        let labels = labels ?? Self.labels(of: runs)
        let placed = zip(runs, labels).enumerated().map { index, run in
            let (summary, label) = run
            let place = Coordinate(path: Self.runAxis, value: .string(label), label: label)
            return summary.with(
                trial: Trial(
                    id: summary.trial.id, index: index, settings: summary.trial.settings,
                    coordinates: runs.count > 1 ? [place] : []))
        }
        let experiment = Set(names).count == 1 ? names[0] : names.joined(separator: " and ")
        var report: [String: Value] = ["metric": .string(Self.metric(of: runs)), Self.marker: .string(experiment)]
        if runs.count > 1 { report["compare"] = .string(Self.runAxis) }
        let task = runs.first?.trial.settings["task"]?.string ?? ""
        let plan = Plan(
            name: runs.count == 1 ? labels[0] : experiment, question: "", task: task,
            trials: placed.map(\.trial),
            axes: runs.count > 1 ? [Axis(path: Self.runAxis, labels: labels)] : [], report: .object(report))
        try self.init(SweepRuns(plan: plan, runs: placed))
    }

    /// Whether each label is one run.
    public var isOfRuns: Bool { experiment != nil }

    /// The experiment that the runs are of; nil for a sweep.
    public var experiment: String? { plan.report[Self.marker]?.string }

    /// All runs, label by label.
    public var runs: [RunSummary] { groups.flatMap(\.cells).flatMap(\.runs).compactMap(\.run) }

    /// In which settings two runs differ; empty for one.
    public var differences: [SettingDifference] {
        guard isOfRuns, plan.trials.count == 2 else { return [] }
        return SettingDifference.all(plan.trials[0].settings, plan.trials[1].settings)
    }

    /// The settings of the first run, with `differs` in place of what the second has otherwise.
    public var commonSettings: Value {
        guard let first = plan.trials.first?.settings else { return .null }
        guard isOfRuns, plan.trials.count == 2 else { return first }
        return SettingDifference.common(first, plan.trials[1].settings)
    }

    /// What sets the runs apart where that is short, else the first digits of their ids.
    private static func labels(of runs: [RunSummary]) -> [String] {
        let digits = digits(of: runs.map(\.trial.id))
        guard runs.count == 2 else { return digits }
        let differences = SettingDifference.all(runs[0].trial.settings, runs[1].trial.settings)
        let labels = [
            differences.map { $0.label($0.first) }.joined(separator: ", "),
            differences.map { $0.label($0.second) }.joined(separator: ", "),
        ]
        let areShort = differences.count <= 2 && labels.allSatisfy { (1...24).contains($0.count) }
        return areShort && labels[0] != labels[1] ? labels : digits
    }

    /// Eight digits of each id, or as many more as tell them apart.
    private static func digits(of ids: [String]) -> [String] {
        let length = (8...64).first { length in Set(ids.map { $0.prefix(length) }).count == ids.count }
        return ids.map { String($0.prefix(length ?? 64)) }
    }

    /// The curve that the report begins with.
    private static func metric(of runs: [RunSummary]) -> String {
        let completed = runs.filter { $0.status == .completed }
        let known = Set((completed.isEmpty ? runs : completed).flatMap(\.curves.keys))
        let usual = [
            "test/accuracy", "test/loss", "validation/accuracy", "validation/loss", "train/accuracy", "train/loss",
            "steps/gap", "steps/value", "model/parameters",
        ]
        return usual.first(where: known.contains) ?? known.sorted().first ?? usual[0]
    }
}
