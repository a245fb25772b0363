import Engine
import Specs
import Store

/// Runs trials by their settings: what a worker process does, and what replay does again.
public struct TrialRunner: Sendable {
    /// Gathered beside the first trial: git and the program's checksum take longer than the start of a trial. A trial that ends before
    /// waits with its storing for the rest of git's few seconds.
    private let provenance: Background<Provenance>

    public init(threads: Int) {
        Parallel.threadCount = threads
        provenance = Background { Provenance(threads: threads) }
    }

    /// What is known of a plan before any trial has run.
    public struct Findings {
        /// The curves that runs of the plan will hold; nil where its report is about none.
        public var curves: [String]?
        /// What its author should hear of.
        public var warnings: [String] = []
    }

    /// Checks that every trial can be run, before any is: that shapes fit and settings agree. Data and model are made once for
    /// trials that differ in the seed or the optimizer alone.
    @discardableResult
    public static func check(_ plan: Plan) throws -> Findings {
        var seen: Set<String> = []
        var findings = Findings()
        for trial in plan.trials {
            guard var settings = trial.settings.object else { continue }
            settings[Settings.seed.name] = nil
            let optimizer = Optimizers.setting.name
            settings[optimizer] = trial.settings[optimizer]?.named.map { .string($0.name) }
            do {
                let kind = try TaskKind.of(trial.settings)
                try Optimizers.check(Settings(trial.settings))
                guard seen.insert(Value.object(settings).canonicalJSON).inserted else { continue }
                let task = try kind.make(trial.settings, false)
                if let curves = task.curveNames {
                    findings.curves = (findings.curves ?? []) + curves.filter { findings.curves?.contains($0) != true }
                }
                findings.warnings += task.warnings.filter { !findings.warnings.contains($0) }
            } catch {
                let place = trial.coordinates.map { "\($0.path)=\($0.label)" }.joined(separator: " ")
                throw TaskError("the trial \(place): \(error)")
            }
        }
        return findings
    }

    /// Runs one trial.
    /// - Parameter progress: called with the optimizer steps made and all of them.
    /// - Throws: when the trial is not one that this version would make from its spec and data, or cannot start.
    public func run(_ trial: Trial, progress: (_ step: Int, _ steps: Int) -> Void = { _, _ in }) throws -> RunRecord {
        let started = JournalEntry.now
        let identity = TrialIdentity.azmoon
        let fingerprint = try identity.fingerprint(trial.settings)
        guard try identity.id(of: trial.settings, fingerprint: fingerprint) == trial.id else {
            throw TaskError(
                "trial \(trial.shortID) was planned with other data or another version of the engine "
                    + "(this one is numerics \(identity.numericsVersion)); start the sweep again to plan anew")
        }
        let task = try TaskKind.of(trial.settings).make(trial.settings, true)
        let steps = task.steps
        var record = task.record(trialID: trial.id, settings: trial.settings) { progress($0, steps) }
        let origin = provenance.value.origin(
            data: fingerprint, seed: Settings(trial.settings).givenSeed, started: started)
        record.provenance = origin.json
        record.datasets += origin.datasets
        return record
    }

    /// The provenance of a trial that left none itself, because its work failed.
    public func origin(of trial: Trial, started: String) -> RunOrigin {
        Self.origin(of: trial, started: started, provenance.value)
    }

    static func origin(of trial: Trial, started: String, _ provenance: Provenance) -> RunOrigin {
        // Data that cannot be read any more have no fingerprint.
        let fingerprint = try? TrialIdentity.azmoon.fingerprint(trial.settings)
        return provenance.origin(data: fingerprint, seed: Settings(trial.settings).givenSeed, started: started)
    }
}

/// Says where a trial comes from whose worker died: for a sweep's coordinator, which runs no trial itself. Nothing is gathered before
/// the first death.
public final class CoordinatorProvenance: Sendable {
    private let provenance: Background<Provenance>.Lazy

    /// - Parameter threads: those of a worker.
    public init(threads: Int) { provenance = .init { Provenance(threads: threads) } }

    public func origin(of trial: Trial, started: String) -> RunOrigin {
        TrialRunner.origin(of: trial, started: started, provenance.value)
    }
}
