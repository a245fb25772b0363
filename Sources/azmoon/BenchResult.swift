import Benchmarks
import Engine
import Foundation
import Specs
import Streams
import Tasks

/// One workload's times by the number of threads, ours beside the machine's limit and another framework.
struct BenchResult {
    struct Row {
        let threads: Int
        let milliseconds: Double
        let gigaflops: Double
        /// GFLOP/s of fused multiply-adds in registers.
        let peak: Double
        let peerMilliseconds: Double?
        /// How the peer was fastest.
        let peerVariant: String?
    }

    let name: String
    private let measured: [Row]
    /// The peer's name and version.
    private let peer: (title: String, version: String)?

    /// Each round times every side once, one after the other, so that the machine's moods meet all of them.
    init(_ benchmark: StepBenchmark, threads counts: [Int], rounds: Int, peer: BenchPeer?) throws {
        name = benchmark.name
        let peer = peer.flatMap { $0.workloads.contains(benchmark.name) ? $0 : nil }
        self.peer = peer.map { ($0.framework.title, $0.version) }
        var ours = [[Double]](repeating: [], count: counts.count)
        var peaks = ours
        var peers = ours
        var variants = [String?](repeating: nil, count: counts.count)
        let steps = counts.map { count in
            Parallel.threadCount = count
            return benchmark.steps(lasting: 0.2)
        }
        for (index, count) in counts.enumerated() {
            if let peer { _ = try peer.milliseconds(name, threads: count, steps: max(3, steps[index] / 20)) }
        }
        for _ in 0..<rounds {
            for (index, count) in counts.enumerated() {
                Parallel.threadCount = count
                ours[index].append(benchmark.milliseconds(steps: steps[index]))
                peaks[index].append((0..<5).map { _ in MultiplierPeak.gigaflops() }.max() ?? 0)
                // A thread that spins for work would take a processor from the other side.
                Parallel.threadCount = 1
                if let peer {
                    peers[index].append(try peer.milliseconds(name, threads: count, steps: max(1, steps[index] / 3)))
                    variants[index] = peer.variants[name]
                }
            }
        }
        measured = counts.indices.map { index in
            let milliseconds = ours[index].median
            return Row(
                threads: counts[index], milliseconds: milliseconds,
                gigaflops: benchmark.operations / milliseconds * 1e-6,
                peak: peaks[index].median, peerMilliseconds: peer == nil ? nil : peers[index].median,
                peerVariant: variants[index])
        }
    }

    var text: String {
        var lines = [name]
        for row in measured {
            var line = String(
                format: "  %d thread%@ %9.4f ms per step %7.1f GFLOP/s, %3.0f%% of the multipliers' peak (%.0f)",
                row.threads,
                row.threads == 1 ? ": " : "s:", row.milliseconds, row.gigaflops, row.gigaflops / row.peak * 100,
                row.peak)
            if let peer = row.peerMilliseconds {
                let variant = row.peerVariant.map { " \($0)" } ?? ""
                line += "   \(self.peer?.title ?? "")\(variant)"
                line += String(format: " %9.4f ms, ratio %.2f", peer, peer / row.milliseconds)
            }
            lines.append(line)
        }
        if let best, measured.count > 1 {
            let peer = peer.map { "\($0.title) \($0.version)" } ?? ""
            lines.append(String(format: "  the best of each side: ratio %.2f to ", best) + peer)
        }
        return lines.joined(separator: "\n")
    }

    /// How many times faster our best is than the peer's best.
    private var best: Double? {
        guard let ours = measured.map(\.milliseconds).min(), let peer = measured.compactMap(\.peerMilliseconds).min()
        else { return nil }
        return peer / ours
    }

    /// An object for each number of threads.
    var rows: [Value] {
        measured.map { row in
            var object: [String: Value] = [
                "workload": .string(name), "threads": .integer(row.threads), "ms_per_step": .number(row.milliseconds),
                "gflops": .number(row.gigaflops), "peak_gflops": .number(row.peak),
                "share_of_peak": .number(row.gigaflops / row.peak),
            ]
            if let peer = row.peerMilliseconds {
                object["peer"] = (self.peer?.title).map(Value.string)
                object["peer_ms_per_step"] = .number(peer)
                if let variant = row.peerVariant { object["peer_variant"] = .string(variant) }
                object["ratio"] = .number(peer / row.milliseconds)
            }
            if let best { object["best_ratio"] = .number(best) }
            return .object(object)
        }
    }
}
