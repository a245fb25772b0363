import Foundation
import Specs
import Store

@testable import Sweeps

/// A folder that is gone when the test is.
final class TemporaryStore: Sendable {
    let directory: String
    let store: RunStore

    init() throws {
        // A write to a worker that is gone must be an error here too, as it is under a coordinator's own signal
        // handling.
        signal(SIGPIPE, SIG_IGN)
        directory =
            FileManager.default.temporaryDirectory.appendingPathComponent("azmoon-sweeps-\(UUID().uuidString)").path
        store = try RunStore(directory: directory)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: directory) } catch {
            print("\(directory) stays behind: \(error)")
        }
    }

    func hasRunFile(_ trial: Trial) -> Bool { FileManager.default.fileExists(atPath: store.runPath(trial.id)) }
}

/// A plan of `count` trials that differ in their seed.
func makePlan(_ count: Int) -> Plan {
    let trials = (0..<count).map { index in
        let digits = String(index + 1, radix: 16)
        let id = String(repeating: "0", count: 12 - digits.count) + digits + String(repeating: "abcd", count: 13)
        return Trial(
            id: id, index: index,
            settings: .object([
                "task": .string("train"), "lr": .number(0.5), "batch": .integer(32), "seed": .integer(index),
            ]),
            coordinates: [Coordinate(path: "seed", value: .integer(index), label: "\(index)")])
    }
    return Plan(
        name: "test", question: "?", task: "train", trials: trials,
        axes: [Axis(path: "seed", labels: (0..<count).map(String.init))], report: .null)
}

/// What a trial leaves behind when it depends on nothing but the trial.
func makeRecord(_ trial: Trial, _ status: RunStatus = .completed, reason: String = "") -> RunRecord {
    RunRecord(
        trialID: trial.id, status: status, reason: reason, settings: trial.settings.canonicalJSON, provenance: "{}",
        datasets: [
            RunDataset(
                path: "/steps/loss", shape: [4], elements: .float32((0..<4).map { Float(trial.index * 10 + $0) }))
        ])
}

struct WorkError: Error, CustomStringConvertible {
    let description: String
}

/// Counts from several threads.
final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var values: [String: Int] = [:]

    func add(_ key: String) { lock.withLock { values[key, default: 0] += 1 } }
    subscript(key: String) -> Int { lock.withLock { values[key] ?? 0 } }
    var total: Int { lock.withLock { values.values.reduce(0, +) } }
}

/// Work on a thread of its own. (Swift's own tasks share a few threads, and tests that wait on those block each other.)
final class Background<Value: Sendable>: @unchecked Sendable {
    private let ended = DispatchSemaphore(value: 0)
    private var outcome: Result<Value, any Error>?

    init(_ body: @escaping @Sendable () throws -> Value) {
        Thread.detachNewThread {
            self.outcome = Result(catching: body)
            self.ended.signal()
        }
    }

    /// Waits for the end.
    func result() throws -> Value {
        ended.wait()
        guard let outcome else { throw WorkError(description: "the thread ended without an outcome") }
        return try outcome.get()
    }
}

/// Carries what a test uses on one thread at a time.
final class Box<Value>: @unchecked Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
}
