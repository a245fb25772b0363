import Engine

/// What the machine can do at most: the arithmetic of its multipliers and the bandwidth of its memory, each with the engine's present
/// number of threads. Both are measured where the workloads are, so that a machine that is busy is so for both.
public struct MachineLimit: Sendable {
    /// GFLOP/s of fused multiply-adds of float32 in registers.
    public let gigaflops: Double
    /// GB/s of a copy beyond the caches, bytes read and bytes written.
    public let gigabytesPerSecond: Double

    /// Measures about 60 milliseconds.
    /// - Parameter copy: the arrays that are copied, made once for many measurements.
    public init(copy: CopyBandwidth) {
        gigaflops = (0..<5).map { _ in MultiplierPeak.gigaflops() }.max() ?? 0
        gigabytesPerSecond = (0..<2).map { _ in copy.gigabytesPerSecond() }.max() ?? 0
    }

    /// The share of the limit that an operation reaches: of the multipliers where it declares its arithmetic, of the bandwidth where it
    /// declares its bytes, and of whichever is the larger where it declares both; nil without either.
    /// - Parameters:
    ///   - milliseconds: its time.
    ///   - operations: its floating-point operations, two for each multiply-add.
    ///   - bytes: what it must read and write at least.
    public func share(milliseconds: Double, operations: Double?, bytes: Int?) -> Double? {
        let shares = [
            operations.map { $0 / milliseconds * 1e-6 / gigaflops },
            bytes.map { Double($0) / milliseconds * 1e-6 / gigabytesPerSecond },
        ]
        return shares.compactMap { $0 }.max()
    }
}
