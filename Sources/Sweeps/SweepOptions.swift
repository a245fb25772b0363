import Specs
import Store

/// How a sweep is run. Nothing here can change a result.
public struct SweepOptions: Sendable {
    /// The number of worker processes, at least 1.
    public var workers: Int
    /// The seconds that one trial may take before its worker is killed and the trial is recorded as `timeout`; nil: no
    /// limit.
    public var timeout: Double?
    /// Stored runs that ended so are set aside and run again.
    public var retry: Set<RunStatus>
    /// Print neither progress nor the summary; failures are still announced.
    public var quiet: Bool
    /// Where a trial comes from that began at the given time (ISO 8601): for the run file that the coordinator writes when its worker
    /// died.
    public var origin: @Sendable (_ trial: Trial, _ started: String) -> RunOrigin

    public init(
        workers: Int, timeout: Double? = nil, retry: Set<RunStatus> = [], quiet: Bool = false,
        origin: @escaping @Sendable (_ trial: Trial, _ started: String) -> RunOrigin = { _, _ in RunOrigin() }
    ) {
        self.workers = max(1, workers)
        self.timeout = timeout
        self.retry = retry
        self.quiet = quiet
        self.origin = origin
    }
}

/// How far a running trial is.
public struct TrialProgress: Sendable, Hashable {
    /// Optimizer steps made so far.
    public var step: Int
    /// Optimizer steps in all; 0 when unknown.
    public var steps: Int

    public init(step: Int, steps: Int) {
        self.step = step
        self.steps = steps
    }
}

/// What a worker does with a trial: run it, tell how far it is, return what it leaves behind.
/// It may print to standard output as it likes; the worker keeps its own protocol elsewhere.
public typealias TrialWork = (Trial, (TrialProgress) -> Void) throws -> RunRecord

/// Why a worker could not begin a trial, when the cause lies outside the trial, such as data that are gone or have changed.
/// That is no result: thrown by a `TrialWork`, it stops the sweep, and the same command later runs the trial.
public struct TrialObstacle: Error, CustomStringConvertible, Equatable {
    public let description: String

    public init(_ description: String) { self.description = description }
}

/// A sweep that cannot go on, or a worker that cannot be started.
public struct SweepError: Error, CustomStringConvertible, Equatable {
    public let description: String

    public init(_ description: String) { self.description = description }
}
