import Specs
import Store

extension SweepRuns {
    /// Reads the run file of every trial of `plan`.
    ///
    /// A file that fails its check counts as missing, and is listed in `damaged`; every other trouble is thrown.
    /// - Throws: `StoreError`, and `AnalysisError` where the published curves cannot be read.
    public init(plan: Plan, store: RunStore) throws {
        var runs: [RunSummary] = []
        var damaged: [DamagedRun] = []
        for trial in plan.trials {
            do throws(StoreError) {
                runs.append(try RunSummary(trial: trial, file: store.open(trial.id)))
            } catch .missing {
                continue
            } catch .damaged(_, let reason) {
                damaged.append(DamagedRun(trial: trial, reason: reason))
            }
        }
        let published = plan.report["published"]?.string == nil ? nil : try store.storedPublishedCurves()
        self.init(
            plan: plan, runs: runs, damaged: damaged, published: try published.map { try PublishedCurves(csv: $0) })
    }
}

extension RunSummary {
    private static let curvesFolder = "/curves/"
    private static let timingFolder = "/timing/"

    /// Reads what the analysis needs of `file`, and nothing else.
    init(trial: Trial, file: RunFile) throws(StoreError) {
        guard file.trialID == trial.id else {
            throw .damaged(path: file.path, reason: "it belongs to trial \(file.trialID)")
        }
        var curves: [String: [Double]] = [:]
        var timing: [String: Double] = [:]
        let paths = try file.datasetPaths()
        for path in paths {
            if path.hasPrefix(Self.curvesFolder) {
                curves[String(path.dropFirst(Self.curvesFolder.count))] = try file.doubles(path)
            } else if path.hasPrefix(Self.timingFolder) {
                // Folders below hold what `task: time` measured.
                let part = String(path.dropFirst(Self.timingFolder.count))
                if !part.contains("/") { timing[part] = try file.doubles(path).first }
            }
        }
        for name in ["value", "gap", "distance", "gradient-norm"] where file.has("/steps/\(name)") {
            curves["steps/\(name)"] = try file.doubles("/steps/\(name)")
        }
        var confusion: ConfusionMatrix?
        if file.has("/confusion/test") {
            let counts = try file.read("/confusion/test")
            confusion = ConfusionMatrix(classes: counts.shape.first ?? 0, counts: try file.doubles("/confusion/test"))
        }
        let provenance: Value
        do {
            provenance = try Value(json: file.provenance)
        } catch {
            throw .damaged(path: file.path, reason: "its provenance is not JSON: \(error)")
        }
        let details = try RunDetails(file: file, paths: paths)
        if let first = details.gradientNorms.first?.values, let last = details.gradientNorms.last?.values {
            curves["gradients/first-over-last"] = zip(first, last).map { $0 / $1 }
        }
        self.init(
            trial: trial, status: file.status, reason: file.reason, curves: curves,
            steps: file.has("/steps/loss") ? try file.doubles("/steps/loss").count : 0, confusion: confusion,
            timing: timing, provenance: provenance, details: details)
    }
}

extension Analysis {
    /// Reads the runs of `plan` from `store` and analyses them.
    /// - Throws: `StoreError` where the store cannot be read, and `AnalysisError`.
    public init(plan: Plan, store: RunStore) throws {
        try self.init(SweepRuns(plan: plan, store: store))
    }
}
