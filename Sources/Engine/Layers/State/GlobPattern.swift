/// A pattern of names: `*` stands for any characters, dots among them, `?` for one.
public struct GlobPattern: Sendable {
    private let pattern: [Character]

    /// The pattern that `text` writes.
    public init(_ text: String) { pattern = Array(text) }

    /// Whether the whole of `text` matches.
    public func matches(_ text: String) -> Bool {
        let text = Array(text)
        var (place, position) = (0, 0)
        // Where the last `*` stands, and how far it reaches.
        var star: (place: Int, reach: Int)?
        while position < text.count {
            if place < pattern.count, pattern[place] == "*" {
                star = (place, position)
                place += 1
            } else if place < pattern.count, pattern[place] == "?" || pattern[place] == text[position] {
                place += 1
                position += 1
            } else if let last = star {
                star = (last.place, last.reach + 1)
                place = last.place + 1
                position = last.reach + 1
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == "*" }
    }
}
