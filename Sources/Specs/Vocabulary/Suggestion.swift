/// Helps a reader who misspelt a name.
public enum Suggestion {
    /// `Did you mean 'adam'?` when one of `names` is near `word`, else all names after `list`.
    public static func hint(for word: String, among names: [String], list: String) -> String {
        if let name = nearest(to: word, among: names) ?? completion(of: word, among: names) {
            return "Did you mean '\(name)'?"
        }
        return names.isEmpty ? "" : "\(list): \(names.joined(separator: ", "))."
    }

    /// The name nearest to `word`, if it is near enough to be meant: one edit, or one for every three letters.
    /// Of two that are equally near the earlier wins.
    static func nearest(to word: String, among names: [String]) -> String? {
        let letters = Array(word.lowercased().unicodeScalars.prefix(longest + 1))
        guard letters.count <= longest else { return nil }
        var best: (name: String, distance: Int)?
        for name in names {
            let other = Array(name.lowercased().unicodeScalars)
            let distance = distance(letters, other)
            let allowed = max(1, max(letters.count, other.count) / 3)
            if distance <= allowed, distance < max(letters.count, other.count), distance < best?.distance ?? .max {
                best = (name, distance)
            }
        }
        return best?.name
    }

    /// The only name that starts with `word`, which has at least three letters.
    private static func completion(of word: String, among names: [String]) -> String? {
        let longer = names.filter { $0.hasPrefix(word.lowercased()) }
        return word.count >= 3 && longer.count == 1 ? longer[0] : nil
    }

    /// Longer words are no names, and would make the distance costly.
    private static let longest = 64

    /// The Damerau-Levenshtein distance in its optimal string alignment form: inserting, dropping or replacing a
    /// letter and swapping two neighbours cost 1 each.
    static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        let (rows, columns) = (first.count, second.count)
        if rows == 0 || columns == 0 { return max(rows, columns) }
        var beforeLast = [Int](repeating: 0, count: columns + 1)
        var last = Array(0...columns)
        for row in 1...rows {
            var this = [Int](repeating: row, count: columns + 1)
            for column in 1...columns {
                let isSame = first[row - 1] == second[column - 1]
                this[column] = min(last[column] + 1, this[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
                    this[column] = min(this[column], beforeLast[column - 2] + 1)
                }
            }
            beforeLast = last
            last = this
        }
        return last[columns]
    }
}
