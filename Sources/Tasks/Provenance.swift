import Engine
import Files
import Foundation
import Runs
import Specs
import Store

/// Where a run comes from: what is the same for every trial of a process, gathered once.
public struct Provenance: Sendable {
    private let shared: [String: Value]
    /// The changes in the working folder that its commit does not have; empty when there are none or git does not say.
    public let diff: String

    /// - Parameter threads: how many threads the engine uses.
    public init(threads: Int) {
        let folder = WorkingFolder()
        diff = folder.diff ?? ""
        var shared: [String: Value] = [
            "version": .string(azmoonVersion),
            "numerics": .string(Engine.numericsVersion),
            "commit": folder.commit.map(Value.string) ?? .null,
            "changed": folder.silence == nil ? .boolean(!diff.isEmpty) : .null,
            "binary": Self.binaryHash.map(Value.string) ?? .null,
            "libraries": .object(
                Dictionary(uniqueKeysWithValues: pinnedPackages.map { ($0.name, .string($0.version)) })),
            "cpu": .string(Self.processor),
            "kernels": .string(KernelClone.name),
            "host": .string(JournalEntry.hostName),
            "threads": .integer(threads),
        ]
        // Only where there is something to say: the others' bytes stay as they are.
        if let silence = folder.silence { shared["unknown"] = .string(silence) }
        self.shared = shared
    }

    /// The provenance of one trial as JSON.
    /// - Parameters:
    ///   - data: the fingerprint of the trial's data, if it could be had.
    ///   - started: when the trial began, in ISO 8601.
    public func json(data: String?, seed: Int?, started: String) -> String {
        var all = shared
        all["data"] = data.map(Value.string) ?? .null
        all["seed"] = seed.map(Value.integer) ?? .null
        all["started"] = .string(started)
        all["finished"] = .string(JournalEntry.now)
        return Value.object(all).canonicalJSON
    }

    /// The provenance of one trial as its run file holds it.
    func origin(data: String?, seed: Int?, started: String) -> RunOrigin {
        RunOrigin(
            json: json(data: data, seed: seed, started: started),
            datasets: [CommonData.uncommitted(diff)])
    }

    /// SHA-256 of the running program.
    static var binaryHash: String? { (try? SHA256Sum(ofFileAt: "/proc/self/exe"))?.hexadecimal }

    private static var processor: String {
        let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n") ?? []
        let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last
        return model.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown"
    }
}
