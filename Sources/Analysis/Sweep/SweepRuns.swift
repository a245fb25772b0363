import Runs
import Specs

/// A plan and the runs stored for it.
public struct SweepRuns: Sendable {
    public let plan: Plan
    /// The runs found, by trial id.
    public let runs: [String: RunSummary]
    /// Run files that are there but could not be trusted.
    public let damaged: [DamagedRun]
    /// The curves that `report.published` names.
    public let published: PublishedCurves?
    /// The reports of single runs that there are, as paths from the sweep's report, by the short ids of the trials.
    public let runReports: [String: String]
    /// The names of the classes that the runs tell apart, in the order of their labels; empty where they go by numbers.
    public var classNames: [String]

    public init(
        plan: Plan, runs: [RunSummary], damaged: [DamagedRun] = [], published: PublishedCurves? = nil,
        runReports: [String: String] = [:], classNames: [String] = []
    ) {
        self.plan = plan
        self.runReports = runReports
        self.classNames = classNames
        self.published = published
        self.runs = Dictionary(runs.map { ($0.trial.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.damaged = damaged
    }
}

/// A run file that failed its check.
public struct DamagedRun: Hashable, Sendable {
    public let trial: Trial
    public let reason: String

    public init(trial: Trial, reason: String) {
        self.trial = trial
        self.reason = reason
    }
}
