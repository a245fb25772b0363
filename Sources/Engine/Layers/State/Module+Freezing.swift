extension Module {
    /// Turns gradients off (or on) for the parameters whose full name matches a pattern, such as `encoder.*` or `*.bias`: `*` stands
    /// for any characters, dots among them, `?` for one. Returns their names.
    @discardableResult
    public final func freeze(matching pattern: String, _ frozen: Bool = true) -> [String] {
        let pattern = GlobPattern(pattern)
        let matching = namedParameters.filter { pattern.matches($0.name) }
        for (_, tensor) in matching { tensor.requiresGrad = !frozen }
        return matching.map(\.name)
    }

    /// The parameters that require gradients, with their full names.
    public final var trainableParameters: [(name: String, tensor: Tensor)] { namedParameters.filter { $0.tensor.requiresGrad } }
}

/// A pattern of names: `*` stands for any characters, `?` for one.
struct GlobPattern {
    private let pattern: [Character]

    init(_ text: String) { pattern = Array(text) }

    func matches(_ text: String) -> Bool {
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
