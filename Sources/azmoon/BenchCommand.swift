import ArgumentParser
import Benchmarks
import Engine
import Files
import Foundation
import Specs
import Streams
import Tasks

struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Times training steps of specs, in interleaved rounds, beside the machine's limit, PyTorch and JAX.")

    @Argument(help: "YAML files; the first trial of each is timed.")
    var files: [String] = []

    @Flag(help: "Time operations on large tensors too, beside the bandwidth of the machine's memory.")
    var operations = false

    @Flag(help: "Measure the peak memory of the files' training steps, too.")
    var memory = false

    @Flag(help: ArgumentHelp("Print this process's own peak memory for the file.", visibility: .hidden))
    var ownMemory = false

    @Flag(help: "Time the training steps of convolutional networks too.")
    var networks = false

    @Option(help: "Of the operations and networks, only those whose name contains this.")
    var only: String?

    @Option(
        help: "Threads, on both sides; without it 1 and as many as there are processors, and the better is compared.")
    var threads: Int?

    @Option(
        help: "torch or jax: time that framework's side of workloads of the same name, from peers/, in turn with ours.")
    var peer: String?

    @Option(help: "Rounds; the median is reported.")
    var rounds = 7

    @Flag(help: "Print JSON: a list of objects with workload, threads, ms_per_step and so on.")
    var json = false

    func validate() throws {
        try validate(threads: threads ?? 1)
        guard rounds >= 1 else { throw ValidationError("--rounds must be at least 1.") }
        guard ((operations || networks) && !ownMemory) || !files.isEmpty else {
            throw ValidationError("Name a YAML file, or --networks, or --operations.")
        }
        guard peer == nil || framework != nil else {
            let known = BenchPeer.Framework.allCases.map(\.rawValue).joined(separator: " and ")
            throw ValidationError("--peer knows \(known), not '\(peer ?? "")'.")
        }
    }

    func run() throws {
        if ownMemory {
            Parallel.threadCount = threads ?? 1
            say(.json(try MemoryBenchResult.ownPeak(file: files[0]).canonicalJSON))
            return
        }
        let peer = files.isEmpty && !networks ? nil : try peerSide(framework?.steps)
        let counts = threads.map { [$0] } ?? Array(Set([1, ProcessInfo.processInfo.activeProcessorCount])).sorted()
        var results: [BenchResult] = []
        let machine = machineLimits(threads: counts)
        if !json {
            for (count, limit) in machine {
                let threads = count == 1 ? "1 thread" : "\(count) threads"
                let title = "the machine's limit, \(threads), kernels \(KernelClone.name): "
                let numbers = String(
                    format: "%.0f GFLOP/s by the multipliers, %.1f GB/s by a copy beyond the caches", limit.gigaflops,
                    limit.gigabytesPerSecond)
                say(TerminalText(message: title + numbers))
            }
        }
        let specs = try files.compactMap { file -> StepBenchmark? in
            let spec = try Spec.load(path: file, vocabulary: .azmoon)
            return try spec.trialSettings.first.map { try StepBenchmark(name: spec.name, settings: $0) }
        }
        for benchmark in specs + (networks ? try NetworkBenchmark.all(containing: only) : []) {
            let result = try BenchResult(benchmark, threads: counts, rounds: rounds, peer: peer)
            results.append(result)
            if !json { say(TerminalText(message: result.text)) }
        }
        var operationRows: [Value] = []
        if operations {
            let result = try OperationBenchResult(
                only: only ?? "", threads: counts, rounds: rounds, peer: peerSide(framework?.operations))
            operationRows = result.json
            if !json { say(TerminalText(message: result.text)) }
        }
        var memoryRows: [Value] = []
        for file in memory ? files : [] {
            let result = try MemoryBenchResult(file: file, threads: counts, python: framework == .torch ? python : nil)
            memoryRows += result.rows
            if !json { say(TerminalText(message: result.text)) }
        }
        Parallel.threadCount = 1
        let overhead = OperationOverhead()
        let nanoseconds = (0..<max(25, rounds)).map { _ in overhead.nanoseconds() }.median
        if json {
            let operation = Value.object([
                "workload": .string("add_4_forward_backward"), "nanoseconds": .number(nanoseconds),
            ])
            let limits = machine.map { count, limit in
                Value.object([
                    "workload": .string("machine"), "threads": .integer(count), "kernels": .string(KernelClone.name),
                    "peak_gflops": .number(limit.gigaflops), "copy_gb_per_s": .number(limit.gigabytesPerSecond),
                ])
            }
            let rows = limits + results.flatMap(\.rows) + operationRows + memoryRows + [operation]
            say(.json(Value.list(rows).prettyJSON))
        } else {
            say("an addition of 4 elements, forward and backward: \(nanoseconds, format: "%.0f") ns")
        }
    }

    /// The machine's limit at each number of threads.
    private func machineLimits(threads counts: [Int]) -> [(threads: Int, limit: MachineLimit)] {
        let copy = CopyBandwidth()
        return counts.map { count in
            Parallel.threadCount = count
            return (count, MachineLimit(copy: copy))
        }
    }

    private var framework: BenchPeer.Framework? { peer.flatMap(BenchPeer.Framework.init(rawValue:)) }

    /// The interpreter of the peer's side.
    private var python: String {
        ProcessInfo.processInfo.environment["PYTHON"].flatMap { $0.isEmpty ? nil : $0 } ?? "python3"
    }

    /// The peer's side, if it was asked for and has such a script.
    private func peerSide(_ script: String?) throws -> BenchPeer? {
        guard let framework, let script else { return nil }
        return try BenchPeer(framework, python: python, script: script)
    }
}
