import Engine
import Foundation
import Specs
import Tasks

/// Times of operations beside the copy's bandwidth and PyTorch.
struct OperationBenchResult {
    struct Row {
        let name: String
        let threads: Int
        let milliseconds: Double
        /// Times the operation's bytes would take at the bandwidth of a copy.
        let floors: Double
        let peerMilliseconds: Double?
    }

    let rows: [Row]

    init(threads counts: [Int], rounds: Int, peer: TorchPeer?) throws {
        let operations = OperationBenchmark.all()
        var rows: [Row] = []
        for threads in counts {
            var copyBytesPerMillisecond = 0.0
            for operation in operations {
                Parallel.threadCount = threads
                _ = operation.milliseconds(count: 2)
                let count = max(1, Int(20 / operation.milliseconds(count: 2)))
                var ours: [Double] = []
                var theirs: [Double] = []
                for _ in 0..<rounds {
                    Parallel.threadCount = threads
                    ours.append(operation.milliseconds(count: count))
                    Parallel.threadCount = 1
                    if let peer, peer.workloads.contains(operation.name) {
                        theirs.append(try peer.milliseconds(operation.name, threads: threads, steps: count))
                    }
                }
                let milliseconds = median(ours)
                if operation.name.hasPrefix("copy") { copyBytesPerMillisecond = Double(operation.bytes) / milliseconds }
                rows.append(
                    Row(
                        name: operation.name, threads: threads, milliseconds: milliseconds,
                        floors: milliseconds * copyBytesPerMillisecond / Double(operation.bytes),
                        peerMilliseconds: theirs.isEmpty ? nil : median(theirs)))
            }
        }
        self.rows = rows
    }

    var text: String {
        let width = rows.map(\.name.count).max() ?? 0
        return rows.map { row in
            var line = row.name.padding(toLength: width, withPad: " ", startingAt: 0)
            line += String(
                format: "  %d thread%@ %9.4f ms, %5.2f of its bytes' time at a copy's bandwidth", row.threads,
                row.threads == 1 ? ": " : "s:", row.milliseconds, row.floors)
            if let peer = row.peerMilliseconds {
                line += String(format: "   PyTorch %9.4f ms, ratio %.2f", peer, peer / row.milliseconds)
            }
            return line
        }.joined(separator: "\n")
    }

    var json: [Value] {
        rows.map { row in
            var object: [String: Value] = [
                "operation": .string(row.name), "threads": .integer(row.threads),
                "ms_per_step": .number(row.milliseconds),
                "memory_floors": .number(row.floors),
            ]
            if let peer = row.peerMilliseconds {
                object["peer_ms_per_step"] = .number(peer)
                object["ratio"] = .number(peer / row.milliseconds)
            }
            return .object(object)
        }
    }
}
