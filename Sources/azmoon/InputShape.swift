/// The shape of one sample, as the command line has it.
enum InputShape {
    /// The extents in `3x128x128`: one to five numbers of at least 1.
    static func extents(_ text: String) -> [Int]? {
        let parts = text.split(separator: "x", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.allSatisfy(\.isASCII) ? Int(part) : nil }
        guard numbers.count == parts.count, (1...5).contains(numbers.count),
            numbers.allSatisfy({ (1...1_000_000).contains($0) })
        else { return nil }
        return numbers
    }
}
