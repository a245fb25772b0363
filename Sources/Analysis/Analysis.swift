import Runs
import Specs

/// What the runs of a sweep say: read from run files alone, computed the same on every host, never trained.
public struct Analysis: Sendable {
    public let plan: Plan
    public let task: RunKind
    public let options: ReportOptions
    /// The metric on which values along are chosen: the reported one on the validation split, or itself where no run
    /// has that.
    public let selectionMetric: MetricCurve
    /// The labels of the seeds, in the order of the plan; with `report.over`, of each seed with each point of that axis.
    public let seeds: [String]
    /// The setting that was chosen for each arm; nil where `report.tune` names none.
    public let tuning: Tuning?
    /// What the metric says of every trial of the plan, in its order, whether or not a value was chosen in its place.
    public let outcomes: [(trial: Trial, outcome: Outcome)]
    /// The labels compared, in the order of the sweep.
    public let groups: [Group]
    /// Places in `groups` of those that have values, best mean first.
    public let ranking: [Int]
    /// Every pair of ranked groups, where the spec asks for a comparison.
    public let comparisons: [Comparison]
    /// Nil where nothing is trained.
    public let targetTimes: TargetTimes?
    /// Our runs beside published ones, where the spec names such.
    public let published: [PublishedComparison]
    /// What runs of `task: time` say; empty for others.
    public let timings: [TimingResult]
    public let failures: [Failure]
    public let health: [HealthFinding]
    /// Groups of trainings that were not finished, in the order of the groups; without those of ``scheduledEnds``.
    public let unfinished: [UnfinishedTraining]
    /// Groups of trainings whose schedule took the learning rate to zero, in the order of the groups.
    public let scheduledEnds: [ScheduledEnd]
    public let cost: Cost
    public let provenance: [ProvenanceItem]
    /// Trials without a result: not run yet, interrupted, or with a damaged run file.
    public let missing: [Trial]
    public let damaged: [DamagedRun]
    /// The reports of single runs that there are, as paths from the sweep's report, by the short ids of the trials.
    public let runReports: [String: String]
    /// The names of the classes, in the order of their labels; empty where they go by numbers.
    public let classNames: [String]

    /// Analyses `runs`.
    /// - Throws: `AnalysisError` where there is nothing to analyse, or `report` names what the runs do not have.
    public init(_ sweep: SweepRuns) throws(AnalysisError) {
        plan = sweep.plan
        task = sweep.plan.runKind
        options = try ReportOptions(sweep.plan.report)
        let results = sweep.plan.trials.compactMap { sweep.runs[$0.id] }.filter { $0.status != .interrupted }
        guard !results.isEmpty else { throw .noRuns(name: sweep.plan.name) }
        let metric = options.metric
        let completed = results.filter { $0.status == .completed }
        timings = TimingResult.all(in: completed)
        guard completed.isEmpty || !task.isAboutCurve || completed.contains(where: { $0.curves[metric.path] != nil })
        else {
            throw .unknownMetric(key: "metric", metric.path, known: Set(results.flatMap(\.curves.keys)).sorted())
        }
        for path in options.also where path != ReportOptions.time && !completed.isEmpty {
            guard completed.contains(where: { $0.curves[path] != nil }) else {
                throw .unknownMetric(key: "also", path, known: Set(results.flatMap(\.curves.keys)).sorted())
            }
        }
        let validation = metric.on(split: "validation")
        selectionMetric = completed.contains { $0.curves[validation.path] != nil } ? validation : metric

        outcomes = sweep.plan.trials.map { ($0, sweep.runs[$0.id]?.outcome(of: metric.path) ?? .absent) }
        let found = Set(results.map(\.trial.id))
        missing = sweep.plan.trials.filter { !found.contains($0.id) }
        damaged = sweep.damaged
        runReports = sweep.runReports
        // Runs of different data have no names in common.
        let told = Set(results.compactMap { $0.training.details?.classNames }.filter { !$0.isEmpty })
        let names = !sweep.classNames.isEmpty ? sweep.classNames : told.count == 1 ? told.first ?? [] : []
        // Names of more classes or fewer are not theirs.
        classNames = results.allSatisfy { [names.count, nil].contains($0.confusion?.classes) } ? names : []
        if let tune = options.tune {
            tuning = try Tuning(of: sweep, tune, options: options, selection: selectionMetric)
        } else {
            tuning = nil
        }
        let layout = try GroupLayout(plan: tuning?.plan ?? sweep.plan, options: options)
        seeds = layout.seeds
        let groups = layout.groups(runs: sweep.runs, metric: metric, selection: selectionMetric)
        self.groups = groups
        ranking = groups.indices.filter { groups[$0].summary != nil && !groups[$0].allFailed }
            .map { (place: $0, mean: groups[$0].summary?.mean ?? .nan) }
            .sorted { metric.isBetter($0.mean, than: $1.mean) || ($0.mean == $1.mean && $0.place < $1.place) }
            .map(\.place)
        comparisons = options.compare == nil ? [] : Comparison.all(of: groups, ranking: ranking, metric: metric)
        targetTimes =
            task == .train ? TargetTimes(groups: groups, metric: selectionMetric, target: options.target) : nil
        published = try PublishedComparison.all(of: groups, with: sweep.published, metric: metric)
        // A run that failed is told whether or not another value was chosen in its place.
        failures = Failure.all(
            in: tuning == nil
                ? groups
                : try GroupLayout(plan: sweep.plan, options: options)
                    .groups(runs: sweep.runs, metric: metric, selection: selectionMetric))
        health = HealthFinding.all(in: groups, task.allChecks)
        let growing = UnfinishedTraining.all(in: groups)
        let scheduledEnds = ScheduledEnd.all(in: groups, growing)
        self.scheduledEnds = scheduledEnds
        unfinished = growing.filter { found in !scheduledEnds.contains { $0.group == found.group } }
        cost = Cost(results)
        provenance = ProvenanceItem.all(in: results)
    }

    /// Checks what `plan` asks of its report, before any trial has run.
    /// - Parameter curves: those that its runs will hold; nil where the report is about none.
    public static func check(_ plan: Plan, curves: [String]?) throws(AnalysisError) {
        let options = try ReportOptions(plan.report)
        _ = try GroupLayout(plan: plan, options: options)
        if let tune = options.tune {
            _ = try Tuning(of: SweepRuns(plan: plan, runs: []), tune, options: options, selection: options.metric)
        }
        guard let curves else { return }
        guard curves.contains(options.metric.path) else {
            throw .unknownMetric(key: "metric", options.metric.path, known: curves)
        }
        for path in options.also where path != ReportOptions.time && !curves.contains(path) {
            throw .unknownMetric(key: "also", path, known: curves)
        }
    }

    /// The trials that have a result.
    public var resultCount: Int { plan.trials.count - missing.count }

    /// Whether values along were chosen by the reported metric itself because there is no validation split.
    public var choosesByReportedMetric: Bool { options.along != nil && selectionMetric == options.metric }

    /// The comparisons that a test decides: those in which seeds make a difference.
    public var testedComparisons: [Comparison] { comparisons.filter { !$0.isExact } }

    /// The most seeds in which the values of any tested pair differ: equal ones tell a test nothing.
    public var mostUnlike: Int { testedComparisons.map { $0.differences.count { $0 != 0 } }.max() ?? 0 }

    /// Whether the exact test of any pair could reach 0.05, corrected, were all its differences of one sign.
    public var canDecide: Bool { SignFlipTest.smallestP(pairs: mostUnlike) * Double(testedComparisons.count) <= 0.05 }

    /// The fewest seeds that any tested comparison shares.
    public var pairedSeeds: Int { testedComparisons.map(\.differences.count).min() ?? 0 }

    /// The test that decides whether a difference is real: the exact one wherever enough seeds let it reach 0.05.
    public var verdict: Verdict {
        let tested = testedComparisons.count
        if tested == 0, !comparisons.isEmpty { return .certain }
        if pairedSeeds < 2 { return .none }
        let smallest = SignFlipTest.smallestP(pairs: pairedSeeds) * Double(tested)
        return smallest <= 0.05 ? .exact : .tTest
    }

    /// Whether the test that decides calls the difference real at 0.05, corrected; where seeds change nothing, whether there is one.
    public func isDistinguishable(_ comparison: Comparison) -> Bool {
        if comparison.isExact { return comparison.mean != 0 }
        switch verdict {
        case .exact: return comparison.signFlipHolm.map { $0 <= 0.05 } ?? false
        case .tTest: return comparison.tTestHolm.map { $0 <= 0.05 } ?? false
        case .none, .certain: return false
        }
    }
}
