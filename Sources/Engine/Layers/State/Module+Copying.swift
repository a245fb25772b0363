/// Which names of a state were loaded into a part of a module, and which were left alone.
public struct PartialStateReport: Sendable, Equatable, CustomStringConvertible {
    /// What loading the rest did, strict or not.
    public let state: StateReport
    /// Names of the module that kept their values because a pattern excludes them.
    public let kept: [String]
    /// Names of the state that were left out because a pattern excludes them.
    public let leftOut: [String]

    public var description: String {
        var parts = [state.description]
        if !kept.isEmpty { parts.append("kept: \(kept.joined(separator: ", "))") }
        if !leftOut.isEmpty { parts.append("left out: \(leftOut.joined(separator: ", "))") }
        return parts.joined(separator: "; ")
    }
}

/// Renaming gave two tensors of a state the same name.
public struct RenamingError: Error, Equatable, CustomStringConvertible, Sendable {
    /// The name that both have.
    public let name: String

    public var description: String { "after renaming, two tensors of the state are called \(name)" }
}

/// A change of the beginning of names: `backbone.` to `features.`; an empty text stands for no prefix.
public struct PrefixRule: Sendable, Hashable {
    /// The prefix that is replaced; empty for names without one.
    public let from: String
    /// What replaces it.
    public let to: String

    /// Replaces the prefix `from` by `to`.
    public init(from: String, to: String) {
        self.from = from
        self.to = to
    }
}

extension Module {
    /// Loads a state except for what patterns exclude, such as the last layer when a network is to tell other classes:
    ///
    ///     try network.load(stateDict: pretrained, excluding: ["fc.*"])
    ///
    /// - Parameters:
    ///   - stateDict: the state, such as ``Module/stateDict`` of another module.
    ///   - patterns: patterns as in ``freeze(matching:_:)``. What they match keeps its values, and is not missed in the state.
    ///   - rules: the first rule whose `from` a name of the state begins with changes it, before patterns are compared.
    ///   - strict: refuse a state whose other names or shapes differ from the module's; then nothing is changed.
    /// - Throws: ``StateError``, or ``RenamingError`` when two names become one.
    @discardableResult
    public final func load(
        stateDict: [(name: String, tensor: Tensor)], excluding patterns: [String], renaming rules: [PrefixRule] = [],
        strict: Bool = true
    ) throws -> PartialStateReport {
        let patterns = patterns.map(GlobPattern.init)
        func isExcluded(_ name: String) -> Bool { patterns.contains { $0.matches(name) } }
        let renamed = try Self.renamed(stateDict, rules)
        // What stays is given back to itself, so that it is neither missing nor changed.
        let own = self.stateDict.filter { isExcluded($0.name) }
        var report = try load(stateDict: renamed.filter { !isExcluded($0.name) } + own, strict: strict)
        report.loaded.removeAll(where: isExcluded)
        return PartialStateReport(
            state: report, kept: own.map(\.name), leftOut: renamed.map(\.name).filter(isExcluded))
    }

    /// Copies the parameters and buffers of another model into those of the same names.
    ///
    /// - Parameters:
    ///   - other: the model that is copied from.
    ///   - rules: how names of the other model are changed first: `PrefixRule(from: "encoder.", to: "")`.
    ///   - patterns: names of this module that stay as they are.
    ///   - strict: refuse another model whose names or shapes differ from this one's; then nothing is changed.
    @discardableResult
    public final func copy(
        from other: Module, renaming rules: [PrefixRule] = [], excluding patterns: [String] = [], strict: Bool = false
    ) throws -> PartialStateReport {
        try load(stateDict: other.stateDict, excluding: patterns, renaming: rules, strict: strict)
    }

    private static func renamed(
        _ stateDict: [(name: String, tensor: Tensor)], _ rules: [PrefixRule]
    ) throws(RenamingError) -> [(name: String, tensor: Tensor)] {
        if rules.isEmpty { return stateDict }
        var names: Set<String> = []
        var result: [(name: String, tensor: Tensor)] = []
        for (name, tensor) in stateDict {
            let rule = rules.first { name.hasPrefix($0.from) }
            let renamed = rule.map { $0.to + name.dropFirst($0.from.count) } ?? name
            guard names.insert(renamed).inserted else { throw RenamingError(name: renamed) }
            result.append((renamed, tensor))
        }
        return result
    }
}
