import Files
import Glibc
import Specs
import Store

/// Serves requests from one descriptor and answers on another.
final class WorkerLoop {
    /// At most ten progress events a second.
    static let progressInterval = 0.1

    private let input: Int32
    private let output: Int32
    private let store: RunStore
    private let origin: (_ trial: Trial, _ started: String) -> RunOrigin
    private let work: TrialWork

    init(
        input: Int32, output: Int32, store: RunStore,
        origin: @escaping (_ trial: Trial, _ started: String) -> RunOrigin, work: @escaping TrialWork
    ) {
        self.input = input
        self.output = output
        self.store = store
        self.origin = origin
        self.work = work
    }

    /// Serves until the input ends.
    /// - Parameter hangUp: called on another thread when the coordinator is gone.
    /// - Returns: the exit code.
    func run(hangUp: @escaping @Sendable () -> Void) -> Int32 {
        do {
            let watcher = try HangUpWatcher(input: input, hangUp: hangUp)
            guard send(.ready) else { return 0 }
            var lines = LineBuffer()
            while true {
                while let line = lines.next() {
                    let answer = try perform(WorkerRequest(line: line), watcher)
                    guard send(answer) else { return 0 }
                }
                guard readOnce(input, { lines.append($0) }) == .bytes else { return 0 }
            }
        } catch {
            _ = send(.failed(reason: String(describing: error)))
            return 1
        }
    }

    /// Runs the trial unless somebody else does or has done so.
    /// - Throws: when the store fails, or the trial cannot begin; what goes wrong in the trial's own work is its result.
    private func perform(_ request: WorkerRequest, _ watcher: HangUpWatcher) throws -> WorkerEvent {
        let trial = request.trial
        guard let lease = try store.lease(trial.id) else { return .taken(id: trial.id) }
        defer { lease.release() }
        switch store.check(trial.id) {
        case .valid(let status, let checksum) where checksum != request.replacing:
            return .already(id: trial.id, status: status)
        case .damaged(let reason):
            try watcher.whileWriting { try store.setAside(trial.id) }
            _ = send(.damaged(id: trial.id, reason: reason))
        case .missing, .valid:
            break
        }
        _ = send(.progress(id: trial.id, TrialProgress(step: 0, steps: 0)))
        let start = MonotonicClock.now
        let record = try result(of: trial)
        let entry = try watcher.whileWriting { try store.write(record) }
        return .done(
            id: trial.id, status: record.status, reason: record.reason, seconds: MonotonicClock.now - start,
            bytes: entry.bytes)
    }

    /// - Throws: `TrialObstacle`.
    private func result(of trial: Trial) throws(TrialObstacle) -> RunRecord {
        let start = MonotonicClock.now
        let started = JournalEntry.now
        var lastSent = MonotonicClock.coarse
        do {
            let record = try work(trial) { progress in
                let now = MonotonicClock.coarse
                guard now - lastSent >= Self.progressInterval else { return }
                lastSent = now
                _ = send(.progress(id: trial.id, progress))
            }
            guard record.trialID == trial.id else {
                throw SweepError("the work returned the record of another trial, \(record.trialID.prefix(16))")
            }
            return record
        } catch let obstacle as TrialObstacle {
            throw obstacle
        } catch {
            return RunRecord(
                failed: trial, .crashed, reason: String(describing: error), seconds: MonotonicClock.now - start,
                origin: origin(trial, started))
        }
    }

    /// False when the coordinator is gone.
    private func send(_ event: WorkerEvent) -> Bool { writeAll(output, Array((event.line + "\n").utf8)) }
}
