import Foundation

/// What a caption says of lines that cannot be told apart because they have the same values.
enum Coincidence {
    struct Line {
        let label: String
        /// At each place of the axis, in shares of its height; nil where the line has no value.
        let values: [Double?]
    }

    /// Less than the width of a line in the lowest panel.
    private static let nearest = 0.003

    /// A sentence with a blank before it for each set of lines that coincide; with the titles of the panels in which they do
    /// where that is not in all of them. Empty where none do.
    static func note(_ panels: [(title: String, lines: [Line])]) -> String {
        var found: [(labels: [String], titles: [String])] = []
        for panel in panels {
            for labels in sets(panel.lines) {
                if let place = found.firstIndex(where: { $0.labels == labels }) {
                    found[place].titles.append(panel.title)
                } else {
                    found.append((labels, [panel.title]))
                }
            }
        }
        return found.map { labels, titles in
            let place = titles.count == panels.count ? "" : " (\(titles.joined(separator: "; ")))"
            return " The lines of \(Figure.list(labels)) coincide\(place)."
        }.joined()
    }

    /// The labels of lines that lie on one another, in their order.
    private static func sets(_ lines: [Line]) -> [[String]] {
        var sets: [[Line]] = []
        for line in lines where line.values.contains(where: { $0 != nil }) {
            if let place = sets.firstIndex(where: { coincide($0[0].values, line.values) }) {
                sets[place].append(line)
            } else {
                sets.append([line])
            }
        }
        return sets.filter { $0.count > 1 }.map { $0.map(\.label) }
    }

    private static func coincide(_ one: [Double?], _ other: [Double?]) -> Bool {
        one.count == other.count
            && zip(one, other).allSatisfy { one, other in
                guard let one, let other else { return one == nil && other == nil }
                return abs(one - other) <= nearest
            }
    }
}
