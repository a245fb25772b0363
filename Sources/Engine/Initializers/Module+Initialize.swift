extension Module {
    /// Fills the parameters whose full name matches `pattern` by a rule, each from the stream of its name that
    /// ``initialize(seed:)`` uses as well. Others are left as they are.
    ///
    ///     model.initialize(.orthogonal(gain: 1), matching: "*.weight", seed: 0)
    /// - Parameters:
    ///   - initializer: the rule.
    ///   - pattern: a full name in which `*` stands for any characters, `?` for one.
    ///   - ranks: how many axes a parameter must have; matrices and larger ones by default, which leaves biases and the weights of
    ///     normalizations out.
    ///   - seed: the seed of the streams.
    /// - Returns: the names of the parameters filled.
    @discardableResult
    public final func initialize(
        _ initializer: Initializer, matching pattern: String = "*", ranks: PartialRangeFrom<Int> = 2..., seed: UInt64
    ) -> [String] {
        let stream = RandomStream(seed: seed, role: "init")
        let glob = GlobPattern(pattern)
        var filled: [String] = []
        for (path, module) in namedModules {
            for (name, tensor) in module.parameters {
                let full = path.isEmpty ? name : "\(path).\(name)"
                guard ranks.contains(tensor.rank), glob.matches(full) else { continue }
                initializer.fill(tensor, stream: (path.isEmpty ? stream : stream.substream(path)).substream(name))
                filled.append(full)
            }
        }
        return filled
    }
}
