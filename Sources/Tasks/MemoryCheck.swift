import Foundation
import Specs

/// Refuses what this machine's memory cannot hold before it is tried: the system would end the program without a word.
enum MemoryCheck {
    /// - Parameters:
    ///   - arrays: the extents of each array of float32 numbers.
    ///   - what: what needs them, for the error.
    /// - Throws: `TaskError` when the arrays together are larger than the machine's memory.
    static func require(_ arrays: [[Int]], for what: String) throws {
        // Products that are too large for an integer are large enough for the error.
        let bytes = arrays.map { extents in extents.reduce(4.0) { $0 * Double($1) } }.reduce(0, +)
        let memory = Double(ProcessInfo.processInfo.physicalMemory)
        guard bytes > memory else { return }
        throw TaskError(
            String(
                format: "%@ would need %.3g GiB of memory, and this machine has %.3g", what, bytes / 0x1p30,
                memory / 0x1p30))
    }
}
