import Benchmarks
import Files
import Foundation
import Specs
import Tasks

/// The peak memory of a workload's training steps, ours beside PyTorch's, each in a process of its own.
struct MemoryBenchResult {
    /// Bytes: of tensors, what training adds to the process's memory, and the whole process.
    private struct Peak {
        let tensors: Int
        let growth: Int
        let process: Int
    }

    private struct Row {
        let threads: Int
        let ours: Peak
        let peer: Peak?
    }

    private let name: String
    private let measured: [Row]

    init(file: String, threads counts: [Int], python: String?) throws {
        let name = try Spec.load(path: file, vocabulary: .azmoon).name
        self.name = name
        measured = try counts.map { count in
            let program = CommandLine.arguments[0]
            return Row(
                threads: count,
                ours: try Self.peak([program, "bench", file, "--own-memory", "--threads", "\(count)"]),
                peer: try python.map {
                    try Self.peak([$0, "peers/torch_steps.py", "--threads", "\(count)", "--memory", name])
                })
        }
    }

    /// The peak of this process; see ``PeakMemory``.
    static func ownPeak(file: String) throws -> Value {
        let tiny = """
            name: warm-up
            data: {source: {random: {shape: [8], classes: 10}}, train: 32}
            model: {mlp: {hidden: [8]}}
            loss: cross-entropy
            optimizer: adam
            training: {epochs: 1, batch: 8}
            """
        let warmUp = try Spec.parse(text: tiny, file: "warm-up", vocabulary: .azmoon)
        guard let trial = try Spec.load(path: file, vocabulary: .azmoon).trialSettings.first,
            let batch = trial["training"]?["batch"]?.integer
        else { throw UserError("\(file) has no trial that trains in batches") }
        // Only one batch of data lies in memory, as on PyTorch's side.
        let alone = try Spec.load(path: file, vocabulary: .azmoon, overrides: ["data.train=\(batch)"])
        let peak = try PeakMemory.bytes(training: alone.trialSettings[0], after: warmUp.trialSettings[0])
        return .object([
            "tensor_bytes": .integer(peak.tensors), "peak_bytes": .integer(peak.growth),
            "process_bytes": .integer(peak.process),
        ])
    }

    /// Seconds that one measurement has.
    private static let limit = 600.0

    private static func peak(_ command: [String]) throws -> Peak {
        var peer = Command(command, limit: limit)
        peer.sharesErrors = true
        let result = peer.run()
        guard result.succeeded, let answer = try? Value(json: String(decoding: result.output, as: UTF8.self)),
            let tensors = answer["tensor_bytes"]?.integer, let growth = answer["peak_bytes"]?.integer,
            let whole = answer["process_bytes"]?.integer
        else {
            throw UserError("\(command.joined(separator: " ")) failed: \(result.reason); what it said stands above")
        }
        return Peak(tensors: tensors, growth: growth, process: whole)
    }

    var text: String {
        measured.map { row in
            func megabytes(_ bytes: Int) -> String { String(format: "%.2f", Double(bytes) * 1e-6) }
            func share(_ part: KeyPath<Peak, Int>) -> String {
                row.peer.map { peer in
                    String(
                        format: " (PyTorch %.2f, ratio %.2f)", Double(peer[keyPath: part]) * 1e-6,
                        Double(row.ours[keyPath: part]) / Double(peer[keyPath: part]))
                } ?? ""
            }
            return "\(name), \(row.threads) thread\(row.threads == 1 ? "" : "s"), MB at the peak: tensors "
                + "\(megabytes(row.ours.tensors))\(share(\.tensors)); training adds \(megabytes(row.ours.growth))"
                + "\(share(\.growth)) to the process; the whole process \(megabytes(row.ours.process))\(share(\.process))"
        }.joined(separator: "\n")
    }

    var rows: [Value] {
        measured.map { row in
            var object: [String: Value] = [
                "workload": .string(name), "threads": .integer(row.threads),
                "tensor_bytes": .integer(row.ours.tensors), "peak_bytes": .integer(row.ours.growth),
                "process_bytes": .integer(row.ours.process),
            ]
            if let peer = row.peer {
                object["peer_tensor_bytes"] = .integer(peer.tensors)
                object["peer_peak_bytes"] = .integer(peer.growth)
                object["peer_process_bytes"] = .integer(peer.process)
            }
            return .object(object)
        }
    }
}
