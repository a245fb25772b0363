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
        abstract: "Times the training step of specs, in interleaved rounds, against the machine's limit and PyTorch.")

    @Argument(help: "YAML files; the first trial of each is timed.")
    var files: [String] = []

    @Flag(help: "Time operations on large tensors too, beside the bandwidth of a copy.")
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

    @Option(help: "torch: time PyTorch's side of workloads of the same name, from peers/, in turn with ours.")
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
        guard peer == nil || peer == "torch" else { throw ValidationError("--peer knows torch only.") }
    }

    func run() throws {
        if ownMemory {
            Parallel.threadCount = threads ?? 1
            say(.json(try MemoryBenchResult.ownPeak(file: files[0]).canonicalJSON))
            return
        }
        let peer = files.isEmpty && !networks ? nil : try torch("peers/torch_steps.py")
        let counts = threads.map { [$0] } ?? Array(Set([1, ProcessInfo.processInfo.activeProcessorCount])).sorted()
        var results: [BenchResult] = []
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
                only: only ?? "", threads: counts, rounds: rounds, peer: torch("peers/torch_operations.py"))
            operationRows = result.json
            if !json { say(TerminalText(message: result.text)) }
        }
        var memoryRows: [Value] = []
        for file in memory ? files : [] {
            let result = try MemoryBenchResult(file: file, threads: counts, python: self.peer == nil ? nil : python)
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
            say(.json(Value.list(results.flatMap(\.rows) + operationRows + memoryRows + [operation]).prettyJSON))
        } else {
            say("an addition of 4 elements, forward and backward: \(nanoseconds, format: "%.0f") ns")
        }
    }

    /// The interpreter of PyTorch's side.
    private var python: String {
        ProcessInfo.processInfo.environment["PYTHON"].flatMap { $0.isEmpty ? nil : $0 } ?? "python3"
    }

    /// PyTorch's side, if it was asked for.
    private func torch(_ script: String) throws -> TorchPeer? {
        guard peer != nil else { return nil }
        return try TorchPeer(python: python, script: script)
    }
}
