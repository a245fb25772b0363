/// A part of a path that steps into a list: `1` for one element, `1-2` for several that get the same value, such as height and width.
public struct ElementRange: Sendable {
    public let places: ClosedRange<Int>

    /// Nil for a part that names no elements.
    public init?(_ part: some StringProtocol) {
        let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], 0 <= first,
            first <= last,
            part.allSatisfy({ $0.isNumber || $0 == "-" })
        else { return nil }
        places = first...last
    }
}
