/// Sums that pieces of work left one after the other.
enum PartialSums {
    /// Adds `count` rows of `size` numbers to `sum`, in order.
    static func add<Element: MatrixElement>(
        _ rows: UnsafeMutablePointer<Element>, count: Int, size: Int, onto sum: UnsafeMutablePointer<Element>
    ) {
        guard count > 0 else { return }
        Parallel.elements(size) { range in
            for index in 0..<count {
                Element.accumulate(sum + range.lowerBound, rows + index * size + range.lowerBound, range.count)
            }
        }
    }

    /// Adds rows 1..<count of `size` numbers to row 0, in order.
    static func add<Element: MatrixElement>(_ sums: UnsafeMutablePointer<Element>, count: Int, size: Int) {
        add(sums + size, count: count - 1, size: size, onto: sums)
    }
}
