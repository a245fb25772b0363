import Benchmarks
import Engine
import Foundation
import Specs
import Streams
import Tasks

/// Times of operations beside two copies and PyTorch, all in the same rounds.
struct OperationBenchResult {
    struct Row {
        let name: String
        let threads: Int
        let milliseconds: Double
        /// The share of the bandwidth of a copy beyond the cache, and of a copy of the operation's own size.
        let shares: (machine: Double, sameSize: Double)?
        let peerMilliseconds: Double?
    }

    let rows: [Row]

    /// - Parameter only: a part of the names of the operations to time; all have the empty one.
    init(only: String, threads counts: [Int], rounds: Int, peer: TorchPeer?) throws {
        let operations = OperationBenchmark.all()
        let copies = operations.filter { $0.name == $0.copy }
        let chosen = operations.filter { only.isEmpty || $0.name.contains(only) }
        rows = try counts.flatMap { threads in
            try chosen.map { try Self.row($0, copies, threads: threads, rounds: rounds, peer: peer) }
        }
    }

    private static func row(
        _ operation: OperationBenchmark, _ copies: [OperationBenchmark], threads: Int, rounds: Int, peer: TorchPeer?
    ) throws -> Row {
        Parallel.threadCount = threads
        _ = operation.milliseconds(count: 2)
        let count = max(1, Int(40 / operation.milliseconds(count: 2)))
        // Each side runs a while before it is timed: processors that idled, and caches that the other side filled, take their time.
        let warmUp = (count + 3) / 4
        let references = operation.bytes == nil ? [] : copies.filter { $0.name != operation.name }
        var ours: [Double] = []
        var theirs: [Double] = []
        var copyTimes: [String: [Double]] = [:]
        for _ in 0..<rounds {
            Parallel.threadCount = threads
            _ = operation.milliseconds(count: warmUp)
            ours.append(operation.milliseconds(count: count))
            for copy in references {
                _ = copy.milliseconds(count: 1)
                copyTimes[copy.name, default: []].append(
                    copy.milliseconds(count: copy.name == OperationBenchmark.machineCopy ? 3 : 50))
            }
            Parallel.threadCount = 1
            if let peer, peer.workloads.contains(operation.name) {
                _ = try peer.milliseconds(operation.name, threads: threads, steps: warmUp, isLast: false)
                theirs.append(try peer.milliseconds(operation.name, threads: threads, steps: count))
            }
        }
        let milliseconds = ours.median
        var shares: (machine: Double, sameSize: Double)?
        if let bytes = operation.bytes {
            let bandwidth = Double(bytes) / milliseconds
            func share(_ name: String) -> Double {
                guard let copy = references.first(where: { $0.name == name }), let copied = copy.bytes,
                    let times = copyTimes[name]
                else { return 1 }
                return bandwidth / (Double(copied) / times.median)
            }
            shares = (share(OperationBenchmark.machineCopy), share(operation.copy))
        }
        return Row(
            name: operation.name, threads: threads, milliseconds: milliseconds, shares: shares,
            peerMilliseconds: theirs.isEmpty ? nil : theirs.median)
    }

    var text: String {
        let width = rows.map(\.name.count).max() ?? 0
        func pad(_ text: String) -> String { text.padding(toLength: width, withPad: " ", startingAt: 0) }
        let head = """
            Medians. "of copy": the bandwidth of the operation's least bytes, as a share of that of a copy of 40 MB, beyond the cache, as
            STREAM measures it; an operation within 1.5 of its memory floor has 0.67 or more. "of same size": as a share of a copy of
            arrays of the operation's own size, 4 MB and so in the cache unless the name says 10m. "ratio": PyTorch's time to ours.
            """
        let titles = pad("operation") + "  threads         ms   of copy  of same size  PyTorch ms   ratio"
        let lines = rows.map { row in
            var line = pad(row.name) + String(format: "  %7d  %9.4f", row.threads, row.milliseconds)
            line +=
                row.shares.map { String(format: "  %8.2f  %12.2f", $0.machine, $0.sameSize) }
                ?? String(repeating: " ", count: 24)
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
            if let shares = row.shares {
                object["share_of_copy"] = .number(shares.machine)
                object["share_of_same_size_copy"] = .number(shares.sameSize)
            }
            if let peer = row.peerMilliseconds {
                object["peer_ms_per_step"] = .number(peer)
                object["ratio"] = .number(peer / row.milliseconds)
            }
            return .object(object)
        }
    }
}
