import CKernels

/// Sums that pieces of work left one after the other.
enum PartialSums {
    /// Adds rows 1..<count of `size` numbers to row 0, in order.
    static func add(_ sums: UnsafeMutablePointer<Float>, count: Int, size: Int) {
        guard count > 1 else { return }
        Parallel.elements(size) { range in
            for index in 1..<count {
                kernel_accumulate_f32(sums + range.lowerBound, sums + index * size + range.lowerBound, range.count)
            }
        }
    }
}
