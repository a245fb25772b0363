/// Which names of a state were loaded into a module, and which do not fit.
public struct StateReport: Sendable, Equatable, CustomStringConvertible {
    /// Names that were found on both sides with one shape.
    public internal(set) var loaded: [String] = []
    /// Names of the module that the state does not have.
    public internal(set) var missing: [String] = []
    /// Names of the state that the module does not have.
    public internal(set) var unexpected: [String] = []
    /// Names whose shapes differ.
    public internal(set) var mismatched: [Mismatch] = []

    /// A name that both sides have, with different shapes.
    public struct Mismatch: Sendable, Equatable {
        /// The tensor's name.
        public let name: String
        /// The extents in the module.
        public let expected: [Int]
        /// The extents in the state.
        public let found: [Int]
    }

    /// Whether every name was found on both sides with one shape.
    public var isComplete: Bool { missing.isEmpty && unexpected.isEmpty && mismatched.isEmpty }

    public var description: String {
        var parts = ["loaded \(loaded.count)"]
        if !missing.isEmpty { parts.append("missing: \(missing.joined(separator: ", "))") }
        if !unexpected.isEmpty { parts.append("unexpected: \(unexpected.joined(separator: ", "))") }
        if !mismatched.isEmpty {
            let shapes = mismatched.map { "\($0.name) (has \($0.expected), the state \($0.found))" }
            parts.append("of another shape: \(shapes.joined(separator: ", "))")
        }
        return parts.joined(separator: "; ")
    }
}

/// A state that does not fit a module: every name that is missing, unexpected or of another shape.
public struct StateError: Error, CustomStringConvertible, Sendable {
    /// What fits and what does not.
    public let report: StateReport

    public var description: String {
        "the state does not fit the model: \(report). Pass strict: false to load what fits"
    }
}

extension Module {
    /// Copies the tensors of `stateDict` into the parameters and buffers of the same names, converted to their types.
    ///
    /// - Parameters:
    ///   - stateDict: the state, such as ``Module/stateDict`` of another module.
    ///   - strict: refuse a state whose names or shapes differ from the module's; then nothing is changed. If false, what fits is
    ///     loaded and the rest is reported.
    /// - Throws: ``StateError``, which names every path that does not fit.
    @discardableResult
    public final func load(stateDict: [(name: String, tensor: Tensor)], strict: Bool = true) throws(StateError)
        -> StateReport
    {
        let report = compare(with: stateDict)
        if strict && !report.isComplete { throw StateError(report: report) }
        load(matching: stateDict)
        return report
    }

    /// Says which tensors of `stateDict` fit the parameters and buffers of the same names, and changes nothing.
    public final func compare(with stateDict: [(name: String, tensor: Tensor)]) -> StateReport {
        let source = Self.byName(stateDict)
        var report = StateReport()
        let own = self.stateDict
        for (name, tensor) in own {
            guard let found = source[name] else {
                report.missing.append(name)
                continue
            }
            if found.shape == tensor.shape {
                report.loaded.append(name)
            } else {
                report.mismatched.append(.init(name: name, expected: tensor.shape.array, found: found.shape.array))
            }
        }
        let names = Set(own.map(\.name))
        report.unexpected = stateDict.map(\.name).filter { !names.contains($0) }
        return report
    }

    /// Copies those tensors of `stateDict` that have the name and shape of a parameter or buffer, converted to its type.
    public final func load(matching stateDict: [(name: String, tensor: Tensor)]) {
        let source = Self.byName(stateDict)
        for (name, tensor) in self.stateDict {
            guard let found = source[name], found.shape == tensor.shape else { continue }
            noGrad { tensor.copy(from: found.detach().to(tensor.dtype)) }
        }
    }

    private static func byName(_ stateDict: [(name: String, tensor: Tensor)]) -> [String: Tensor] {
        Dictionary(stateDict.map { ($0.name, $0.tensor) }) { $1 }
    }
}
