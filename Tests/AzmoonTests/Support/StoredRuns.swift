import Foundation
import Specs
import Store
import Testing

/// What a run leaves behind that must repeat bit for bit: all but measured times and the place and time of the run.
struct RunBits: Hashable {
    let status: RunStatus
    let reason: String
    let settings: String
    let arrays: [String: [UInt8]]

    init(_ file: RunFile) throws {
        status = file.status
        reason = file.reason
        settings = file.settings
        var arrays: [String: [UInt8]] = [:]
        for path in try file.datasetPaths() where !path.hasPrefix("/timing/") && !path.hasPrefix("/provenance/") {
            let dataset = try file.read(path)
            arrays[path] = Array("\(dataset.shape) ".utf8) + dataset.elements.bytes
        }
        self.arrays = arrays
    }
}

extension RunElements {
    /// The elements' bytes, so that comparing tells -0 from 0 and finds a NaN equal to itself.
    var bytes: [UInt8] {
        switch self {
        case .float32(let values): values.withUnsafeBytes(Array.init)
        case .float64(let values): values.withUnsafeBytes(Array.init)
        case .int64(let values): values.withUnsafeBytes(Array.init)
        case .uint8(let values): values
        case .text(let text): Array(text.utf8)
        }
    }
}

extension Workspace {
    /// The bits of every run of an experiment, by the trial's id. Each trial of the plan has a valid run file.
    func runs(_ name: String) throws -> [String: RunBits] {
        let store = try store(name)
        var runs: [String: RunBits] = [:]
        for trial in try plan(name).trials { runs[trial.id] = try RunBits(store.open(trial.id)) }
        return runs
    }

    /// Expects that every trial finished exactly once: one valid run file, one line with a result in the journal that
    /// vouches for that file, and nothing else left lying about.
    func expectFinishedOnce(_ name: String, at location: SourceLocation = #_sourceLocation) throws {
        let store = try store(name)
        let trials = try plan(name).trials
        let journal = try store.journalWithDamage()
        #expect(journal.damagedLines.isEmpty && !journal.isCut, sourceLocation: location)
        let results = journal.entries.filter { $0.status != .interrupted }
        #expect(results.map(\.trial).sorted() == trials.map(\.id).sorted(), sourceLocation: location)
        for entry in results {
            let run = try store.open(entry.trial)
            #expect(entry.sha256 == run.sha256 && entry.status == run.status, sourceLocation: location)
        }
        #expect(
            try names("results/\(name)/runs") == trials.map { "\($0.shortID).h5" }.sorted(), sourceLocation: location)
        #expect(try names("results/\(name)").allSatisfy { !$0.hasPrefix(".") }, sourceLocation: location)
    }
}

/// Expects the same trials with the same bits.
func expectSameBits(
    _ runs: [String: RunBits], _ reference: [String: RunBits], at location: SourceLocation = #_sourceLocation
) {
    #expect(runs.keys.sorted() == reference.keys.sorted(), sourceLocation: location)
    for (id, run) in runs.sorted(by: { $0.key < $1.key }) {
        guard let expected = reference[id], run != expected else { continue }
        let paths = Set(run.arrays.keys).union(expected.arrays.keys).sorted().filter {
            run.arrays[$0] != expected.arrays[$0]
        }
        Issue.record(
            "trial \(id.prefix(16)): \(run.status) \(run.reason), expected \(expected.status) \(expected.reason); differs in \(paths)",
            sourceLocation: location)
    }
}

/// The worker processes of the sweeps in a workspace.
extension Workspace {
    /// Their process numbers, sorted. Workers are known by the store that they are given, whoever their parent is by now.
    func workers() throws -> [pid_t] {
        var found: [pid_t] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: "/proc") {
            guard let process = pid_t(name), let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline")
            else { continue }
            let words = line.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
            if words.first == Program.path, words.dropFirst().first == "worker", isOurs(process) {
                found.append(process)
            }
        }
        return found.sorted()
    }

    /// Whether the process works in this workspace's folder.
    private func isOurs(_ process: pid_t) -> Bool {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/\(process)/cwd", &buffer, buffer.count)
        return count > 0
            && String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) == folder.path
    }

    /// Waits until no worker is left; each ends by itself when its coordinator is gone.
    func expectNoWorkers(at location: SourceLocation = #_sourceLocation) throws {
        try until("no worker is left", seconds: 20) { try workers().isEmpty }
    }
}
