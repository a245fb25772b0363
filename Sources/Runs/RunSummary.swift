import Specs
import Store

/// What the analysis needs of one stored run.
public struct RunSummary: Sendable {
    public let trial: Trial
    public let status: RunStatus
    /// Why the run ended so; empty for `completed`.
    public let reason: String
    /// One value an epoch, the first before training, by `split/metric` such as `test/accuracy`; of a descent one value a step, by
    /// `steps/quantity` such as `steps/gap`.
    public let curves: [String: [Double]]
    /// Measured seconds by part: data, forward, backward, optimizer, evaluation, total.
    public let timing: [String: Double]
    /// The run file's provenance: commit, CPU, libraries and so on, as the writer knew them.
    public let provenance: Value
    /// What the task's runs hold; nil where the run ended before it had any.
    public let content: (any RunContent)?

    public init(
        trial: Trial, status: RunStatus, reason: String = "", curves: [String: [Double]] = [:],
        timing: [String: Double] = [:], provenance: Value = .object([:]), content: (any RunContent)? = nil
    ) {
        self.trial = trial
        self.status = status
        self.reason = reason
        self.curves = curves
        self.timing = timing
        self.provenance = provenance
        self.content = content
    }

    /// The run with other content.
    public func with(content: (any RunContent)?) -> RunSummary {
        RunSummary(
            trial: trial, status: status, reason: reason, curves: curves, timing: timing, provenance: provenance,
            content: content)
    }

    /// The run at another place in a plan.
    public func with(trial: Trial) -> RunSummary {
        RunSummary(
            trial: trial, status: status, reason: reason, curves: curves, timing: timing, provenance: provenance,
            content: content)
    }

    /// The epochs trained: one less than the longest curve has values.
    public var epochs: Int { max(0, (curves.values.map(\.count).max() ?? 0) - 1) }

    /// Seconds spent on training alone: data, forward, backward and optimizer. Nil where none was stored.
    public var trainingSeconds: Double? {
        let parts = ["data", "forward", "backward", "optimizer"].compactMap { timing[$0] }
        return parts.isEmpty ? nil : parts.reduce(0, +)
    }

    /// Whether the run ended, but not as it should.
    public var isFailure: Bool { status != .completed && status != .interrupted }

    /// The value of the curve `path` with the weights that the run ended with.
    public func end(of path: String) -> Double? {
        guard let curve = curves[path] else { return nil }
        if let kept = training.keptEpoch, curve.indices.contains(kept) { return curve[kept] }
        return curve.last
    }

    /// What the run says about the curve `path`.
    public func outcome(of path: String) -> Outcome {
        switch status {
        case .interrupted, .timeout, .outOfMemory, .crashed: .absent
        case .diverged: .failed
        case .completed:
            if let end = end(of: path) { end.isFinite ? .value(end) : .failed } else { .absent }
        }
    }
}

/// What one run says about one metric.
public enum Outcome: Hashable, Sendable {
    /// The value at the last epoch.
    case value(Double)
    /// Training diverged: a bad result, and one that counts.
    case failed
    /// Nothing is known: there is no such run yet, it does not hold the metric, or the machine ended it (a crash, no
    /// time or memory left), which tells nothing of what training would have reached.
    case absent

    public var value: Double? { if case .value(let value) = self { value } else { nil } }
}
