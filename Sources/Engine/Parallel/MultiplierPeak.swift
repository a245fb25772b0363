import CKernels

/// The arithmetic that the processor reaches: fused multiply-adds of float32 in registers, on each of the engine's threads. What a
/// library makes of a product is less.
public enum MultiplierPeak {
    /// GFLOP/s of about a millisecond with the engine's present number of threads.
    public static func gigaflops() -> Double {
        let threads = Parallel.threadCount
        let rounds = rounds
        let begun = kernel_nanoseconds()
        Parallel.run(threads) { _ in _ = kernel_fused_chains(rounds) }
        let operations = Double(rounds) * Double(fused_chain_operations) * Double(threads)
        return operations / Double(max(1, kernel_nanoseconds() - begun))
    }

    /// As many as take about a millisecond.
    private static let rounds: Int = {
        let trial = 1000
        _ = kernel_fused_chains(trial)
        let begun = kernel_nanoseconds()
        _ = kernel_fused_chains(trial)
        return trial * Swift.max(1, Int(1_000_000 / Swift.max(1, kernel_nanoseconds() - begun)))
    }()
}
