import CKernels
import Foundation

/// The bandwidth of the machine's memory: a copy by the system's `memcpy` between arrays larger than its caches, on each of the
/// engine's threads. What moves bytes and computes little cannot be faster than they.
public final class CopyBandwidth {
    /// Bytes of each of the two arrays.
    private static let byteCount = 128 << 20
    private let source = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 64)
    private let target = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 64)

    /// Allocates the arrays, and writes to them once, so that their memory is there.
    public init() {
        memset(source, 1, Self.byteCount)
        memset(target, 2, Self.byteCount)
    }

    deinit {
        source.deallocate()
        target.deallocate()
    }

    /// GB/s, bytes read and bytes written, of one copy with the engine's present number of threads.
    public func gigabytesPerSecond() -> Double {
        let threads = Parallel.threadCount
        let share = Self.byteCount / threads
        let (source, target) = (source, target)
        let begun = kernel_nanoseconds()
        Parallel.run(threads) { piece in memcpy(target + piece * share, source + piece * share, share) }
        return Double(2 * share * threads) / Double(max(1, kernel_nanoseconds() - begun))
    }
}
