import Engine
import Foundation
import Specs

/// How far building and training a workload lifts this process's peak of resident memory, its pages of programs and libraries
/// left out.
public enum PeakMemory {
    /// - Parameters:
    ///   - settings: the workload.
    ///   - warmUp: a tiny one that is trained first, so that libraries have loaded what they load.
    /// - Returns: bytes at the peak of 20 steps: of tensors since before the model was built, of the process's memory since then, and
    ///   of the whole process, programs included.
    /// - Throws: where the system does not say how much memory a process has (Linux does).
    public static func bytes(training settings: Value, after warmUp: Value) throws -> (
        tensors: Int, growth: Int, process: Int
    ) {
        _ = try StepBenchmark(name: "warm-up", settings: warmUp).milliseconds(steps: 20)
        let before = try resident("RssAnon")
        // Writing 5 makes the present memory the peak.
        try Foundation.Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
        let (tensors, benchmark) = try TensorMemory.peakBytes {
            let benchmark = try StepBenchmark(name: "training", settings: settings)
            _ = benchmark.milliseconds(steps: 20)
            return benchmark
        }
        let peak = try resident("VmHWM")
        return try withExtendedLifetime(benchmark) { (tensors, try peak - resident("RssFile") - before, peak) }
    }

    private static func resident(_ key: String) throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(key) }),
            let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) })
        else { throw BenchmarkError("/proc/self/status has no \(key)") }
        return kilobytes * 1024
    }
}
