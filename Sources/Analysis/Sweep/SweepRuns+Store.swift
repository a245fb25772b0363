import Runs
import Specs
import Store

extension SweepRuns {
    /// Reads the run file of every trial of `plan`.
    ///
    /// A file that fails its check counts as missing, and is listed in `damaged`; every other trouble is thrown.
    /// - Parameter isBesideRuns: whether the report will stand beside the runs, from where it can link to theirs.
    /// - Throws: `StoreError`, and `AnalysisError` where the published curves cannot be read.
    public init(plan: Plan, store: RunStore, isBesideRuns: Bool = true) throws {
        var runs: [RunSummary] = []
        var damaged: [DamagedRun] = []
        for trial in plan.trials {
            do throws(StoreError) {
                runs.append(try RunSummary(trial: trial, kind: plan.runKind, file: store.open(trial.id)))
            } catch .missing {
                continue
            } catch .damaged(_, let reason) {
                damaged.append(DamagedRun(trial: trial, reason: reason))
            }
        }
        let published = plan.publishedCurvesPath == nil ? nil : try store.storedPublishedCurves()
        try self.init(
            plan: plan, runs: runs, damaged: damaged, published: published.map { try PublishedCurves(csv: $0) },
            runReports: isBesideRuns ? store.runReports() : [:])
    }
}

extension Analysis {
    /// Reads the runs of `plan` from `store` and analyses them.
    /// - Throws: `StoreError` where the store cannot be read, and `AnalysisError`.
    public init(plan: Plan, store: RunStore) throws {
        try self.init(SweepRuns(plan: plan, store: store))
    }
}
