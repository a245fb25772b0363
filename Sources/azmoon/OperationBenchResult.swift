import Benchmarks
import Engine
import Foundation
import Specs
import Streams
import Tasks

/// Times of operations beside the machine's limit, a copy of their own size and PyTorch, all in the same rounds.
struct OperationBenchResult {
    struct Row {
        let name: String
        let threads: Int
        let milliseconds: Double
        /// The share of the machine's limit, of its bandwidth or its multipliers.
        let share: Double?
        /// The share of the bandwidth of a copy of the operation's own size.
        let shareOfCopy: Double?
        let peerMilliseconds: Double?
    }

    let rows: [Row]

    /// - Parameter only: a part of the names of the operations to time; all have the empty one.
    init(only: String, threads counts: [Int], rounds: Int, peer: BenchPeer?) throws {
        let operations = OperationBenchmark.all()
        let copies = operations.filter { $0.name == $0.copy }
        let chosen = operations.filter { only.isEmpty || $0.name.contains(only) }
        let bandwidth = CopyBandwidth()
        rows = try counts.flatMap { threads in
            try chosen.map { try Self.row($0, copies, bandwidth, threads: threads, rounds: rounds, peer: peer) }
        }
    }

    private static func row(
        _ operation: OperationBenchmark, _ copies: [OperationBenchmark], _ bandwidth: CopyBandwidth, threads: Int,
        rounds: Int, peer: BenchPeer?
    ) throws -> Row {
        Parallel.threadCount = threads
        _ = operation.milliseconds(count: 2)
        let count = max(1, Int(40 / operation.milliseconds(count: 2)))
        // Each side runs a while before it is timed: processors that idled, and caches that the other side filled, take their time.
        let warmUp = (count + 3) / 4
        let reference =
            operation.bytes == nil ? nil : copies.first { $0.name == operation.copy && $0.name != operation.name }
        var ours: [Double] = []
        var theirs: [Double] = []
        var copyTimes: [Double] = []
        var limits: [MachineLimit] = []
        for _ in 0..<rounds {
            Parallel.threadCount = threads
            _ = operation.milliseconds(count: warmUp)
            ours.append(operation.milliseconds(count: count))
            if let reference {
                _ = reference.milliseconds(count: 1)
                copyTimes.append(reference.milliseconds(count: reference.name == OperationBenchmark.largeCopy ? 3 : 50))
            }
            limits.append(MachineLimit(copy: bandwidth))
            Parallel.threadCount = 1
            if let peer, peer.workloads.contains(operation.name) {
                _ = try peer.milliseconds(operation.name, threads: threads, steps: warmUp, isLast: false)
                theirs.append(try peer.milliseconds(operation.name, threads: threads, steps: count))
            }
        }
        let milliseconds = ours.median
        let shares = limits.compactMap {
            $0.share(milliseconds: milliseconds, operations: operation.operations, bytes: operation.bytes)
        }
        let copied = reference?.bytes.map { Double($0) / copyTimes.median }
        // A copy is what it is compared with itself.
        let shareOfCopy = operation.bytes.map { bytes in copied.map { Double(bytes) / milliseconds / $0 } ?? 1 }
        return Row(
            name: operation.name, threads: threads, milliseconds: milliseconds,
            share: shares.isEmpty ? nil : shares.median, shareOfCopy: shareOfCopy,
            peerMilliseconds: theirs.isEmpty ? nil : theirs.median)
    }

    var text: String {
        let width = rows.map(\.name.count).max() ?? 0
        func pad(_ text: String) -> String { text.padding(toLength: width, withPad: " ", startingAt: 0) }
        let head = """
            Medians. "of limit": the bandwidth of the operation's least bytes as a share of the machine's, that of a copy beyond its caches; of
            training steps their arithmetic as a share of the multipliers' peak. An operation within 1.5 of its memory floor has 0.67 or
            more, one whose operands lie in the cache more than 1. "of copy": as a share of a copy of arrays of the operation's own size,
            4 MB and so in the cache unless the name says 10m. "ratio": PyTorch's time to ours.
            """
        let titles = pad("operation") + "  threads         ms  of limit   of copy  PyTorch ms   ratio"
        let lines = rows.map { row in
            var line = pad(row.name) + String(format: "  %7d  %9.4f", row.threads, row.milliseconds)
            for share in [row.share, row.shareOfCopy] {
                line += share.map { String(format: "  %8.2f", $0) } ?? String(repeating: " ", count: 10)
            }
            if let peer = row.peerMilliseconds {
                line += String(format: "  %10.4f  %6.2f", peer, peer / row.milliseconds)
            }
            return line
        }
        return ([head, titles] + lines).joined(separator: "\n")
    }

    var json: [Value] {
        rows.map { row in
            var object: [String: Value] = [
                "operation": .string(row.name), "threads": .integer(row.threads),
                "ms_per_step": .number(row.milliseconds),
            ]
            object["share_of_limit"] = row.share.map(Value.number)
            object["share_of_same_size_copy"] = row.shareOfCopy.map(Value.number)
            if let peer = row.peerMilliseconds {
                object["peer_ms_per_step"] = .number(peer)
                object["ratio"] = .number(peer / row.milliseconds)
            }
            return .object(object)
        }
    }
}
