import Analysis
import Runs

/// What captions say of what a figure leaves out.
extension Figure {
    private static let mostNames = 12

    /// `a`, `a and b`, `a, b and c`; beyond twelve the number of the others.
    static func list(_ names: [String]) -> String {
        let named =
            names.count > mostNames
            ? names.prefix(mostNames - 1) + ["\(names.count - mostNames + 1) others"] : names[...]
        guard let last = named.last, named.count > 1 else { return names.first ?? "" }
        return "\(named.dropLast().joined(separator: ", ")) and \(last)"
    }

    /// Names what is not drawn, with a blank before it; empty where nothing is left out.
    static func notDrawn(_ names: [String]) -> String { names.isEmpty ? "" : " Not drawn: \(list(names))." }
}

extension Analysis {
    /// Names the labels that are not among the `shown` groups: for want of room, or as none of their runs has a result.
    func leftOutNote(_ shown: [Int]) -> String {
        let left = ranking.filter { !shown.contains($0) }.sorted()
        let empty = groups.indices.filter { !shown.contains($0) && !ranking.contains($0) }
        let room =
            left.isEmpty
            ? "" : " The best \(shown.count) are drawn, without \(Figure.list(left.map { groups[$0].label }))."
        return room
            + (empty.isEmpty ? "" : " No run of \(Figure.list(empty.map { groups[$0].label })) has a result to draw.")
    }
}
