extension Module {
    /// Fills the parameters whose full name matches `pattern` by a rule, each from the stream of its name that
    /// ``initialize(seed:)`` uses as well. Others are left as they are.
    ///
    ///     model.initialize(.orthogonal(gain: 1), matching: "*.weight", seed: 0)
    /// - Parameters:
    ///   - pattern: a full name in which `*` stands for any characters.
    ///   - ranks: how many axes a parameter must have; matrices and larger ones by default, which leaves biases and the weights of
    ///     normalizations out.
    /// - Returns: the names of the parameters filled.
    @discardableResult
    public final func initialize(
        _ initializer: Initializer, matching pattern: String = "*", ranks: PartialRangeFrom<Int> = 2..., seed: UInt64
    ) -> [String] {
        let stream = RandomStream(seed: seed, role: "init")
        var filled: [String] = []
        for (path, module) in namedModules {
            for (name, tensor) in module.parameters {
                let full = path.isEmpty ? name : "\(path).\(name)"
                guard ranks.contains(tensor.rank), Self.matches(full, pattern) else { continue }
                initializer.fill(tensor, stream: (path.isEmpty ? stream : stream.substream(path)).substream(name))
                filled.append(full)
            }
        }
        return filled
    }

    /// Whether `name` is `pattern`, in which `*` stands for any characters.
    public static func matches(_ name: String, _ pattern: String) -> Bool {
        let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard pieces.count > 1, let first = pieces.first, let last = pieces.last else { return name == pattern }
        guard name.count >= first.count + last.count, name.hasPrefix(first), name.hasSuffix(last) else { return false }
        var rest = name.dropFirst(first.count).dropLast(last.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let start = Self.start(of: piece, in: rest) else { return false }
            rest = rest[start...].dropFirst(piece.count)
        }
        return true
    }

    /// Where `piece` first stands in `text`.
    private static func start(of piece: Substring, in text: Substring) -> String.Index? {
        text.indices.first { text[$0...].hasPrefix(piece) }
    }
}
