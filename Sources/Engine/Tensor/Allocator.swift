import Files
import Foundation
import Synchronization

/// A caching allocator: freed blocks wait in a list of their size class and are handed out again without a system call or page faults.
enum Allocator {
    /// Four size classes for each power of two, from 64 bytes.
    private static let classCount = 4 * 58

    private static let lock = Atomic<Bool>(false)
    nonisolated(unsafe) private static let freeLists: UnsafeMutablePointer<UnsafeMutableRawPointer?> = {
        let lists = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: classCount)
        lists.initialize(repeating: nil, count: classCount)
        return lists
    }()

    /// Bytes of all tensors now, and the most since ``TensorMemory`` last looked. The lock guards them.
    nonisolated(unsafe) private static var liveBytes = 0
    nonisolated(unsafe) private static var peakBytes = 0

    /// The class of the smallest block that holds `bytes`, and that block's size.
    @inline(__always)
    static func sizeClass(of bytes: Int) -> (index: Int, bytes: Int) {
        if bytes <= 64 { return (0, 64) }
        let exponent = Int.bitWidth &- 1 &- (bytes &- 1).leadingZeroBitCount
        let quarter = 1 &<< (exponent &- 2)
        let step = ((bytes &- 1) &- (1 &<< exponent)) / quarter
        return (1 &+ (exponent &- 6) &* 4 &+ step, (1 &<< exponent) &+ (step &+ 1) &* quarter)
    }

    /// A block of at least `bytes`, aligned to 64 bytes. Its content is arbitrary.
    @inline(__always)
    static func allocate(_ bytes: Int) -> (pointer: UnsafeMutableRawPointer, sizeClass: Int) {
        let (index, size) = sizeClass(of: bytes)
        acquire()
        liveBytes &+= bytes
        peakBytes = max(peakBytes, liveBytes)
        if let block = freeLists[index] {
            freeLists[index] = block.load(as: UnsafeMutableRawPointer?.self)
            release()
            return (block, index)
        }
        release()
        return (fresh(size), index)
    }

    @inline(__always)
    static func free(_ pointer: UnsafeMutableRawPointer, sizeClass index: Int, bytes: Int) {
        acquire()
        liveBytes &-= bytes
        pointer.storeBytes(of: freeLists[index], as: UnsafeMutableRawPointer?.self)
        freeLists[index] = pointer
        release()
    }

    /// Bytes of all tensors now; the peak starts again from there.
    static func restartPeak() -> Int {
        acquire()
        defer { release() }
        peakBytes = liveBytes
        return liveBytes
    }

    static var peak: Int {
        acquire()
        defer { release() }
        return peakBytes
    }

    /// Returns every cached block to the system.
    static func trim() {
        acquire()
        for index in 0..<classCount {
            while let block = freeLists[index] {
                freeLists[index] = block.load(as: UnsafeMutableRawPointer?.self)
                Foundation.free(block)
            }
        }
        release()
    }

    @inline(never)
    private static func fresh(_ size: Int) -> UnsafeMutableRawPointer {
        var pointer: UnsafeMutableRawPointer?
        if posix_memalign(&pointer, 64, size) == 0, let pointer { return pointer }
        trim()
        if posix_memalign(&pointer, 64, size) == 0, let pointer { return pointer }
        endForWantOfMemory("\(size) bytes for a tensor")
    }

    /// Ends the process with ``outOfMemoryExitCode``. No handlers run: libraries that clean up may want memory too.
    @inline(never)
    static func endForWantOfMemory(_ what: String) -> Never {
        StandardError.write("out of memory: \(what) could not be had")
        _exit(outOfMemoryExitCode)
    }

    @inline(__always)
    private static func acquire() {
        while lock.exchange(true, ordering: .acquiring) {
            sched_yield()
        }
    }

    @inline(__always)
    private static func release() { lock.store(false, ordering: .releasing) }
}

/// How much memory tensors take.
public enum TensorMemory {
    /// How far `body` lifts the bytes of all tensors of the process at its peak, above what they were before.
    public static func peakBytes<Result>(during body: () throws -> Result) rethrows -> (bytes: Int, result: Result) {
        let before = Allocator.restartPeak()
        let result = try body()
        return (Allocator.peak - before, result)
    }
}

/// The status with which the process exits when memory for a tensor cannot be had.
public let outOfMemoryExitCode: Int32 = 77
