/// The slices of the output positions over each of which a weight's gradient has a sum of its own.
extension ConvolutionGeometry {
    private var positions: Int { batch * outputPlane }

    /// How many there are: a power of 2, at most 8, so that each has a position and `work` multiply-adds at least, and all together at
    /// most so many sums.
    func slices(of work: Int, mostSums: Int = .max) -> Int {
        var count = 1
        while count < 8 && 2 * count <= min(positions, multiplyAdds / work) && 2 * count * weightCount <= mostSums {
            count *= 2
        }
        return count
    }

    /// The positions of a slice.
    func positions(ofSlice slice: Int, of slices: Int) -> Range<Int> {
        positions * slice / slices..<positions * (slice + 1) / slices
    }
}
