import Engine
import Specs

/// What a model takes over from other weights before it is trained: those of a file, or of the stage before.
struct Inheritance {
    private let state: () -> [(name: String, tensor: Tensor)]
    private let reset: [String]
    /// Whether the weights may have other names than the model: it takes what has its names.
    private let isPartial: Bool

    /// - Parameters:
    ///   - state: gives the weights when they are taken over.
    ///   - reset: patterns of what the model has of its own.
    init(_ state: @escaping () -> [(name: String, tensor: Tensor)], reset: [String], isPartial: Bool = false) {
        self.state = state
        self.reset = reset
        self.isPartial = isPartial
    }

    /// - Throws: `TaskError` where a name or shape of the weights is another than the model's, and not among those that start anew.
    func check(_ model: Module) throws(TaskError) {
        let names = model.stateDict.map(\.name)
        for pattern in reset where !names.contains(where: GlobPattern(pattern).matches) {
            throw TaskError("reset: no parameter is called '\(pattern)'. \(Self.list(model))")
        }
        let report = model.compare(with: taken + model.stateDict.filter { isReset($0.name) })
        guard isPartial ? report.mismatched.isEmpty : report.isComplete else { throw TaskError(Self.trouble(report)) }
        guard !report.loaded.allSatisfy(isReset) else {
            throw TaskError("nothing is taken over: no parameter has a name of the weights. \(Self.list(model))")
        }
    }

    /// Copies the weights, as they are now, into a model that ``check(_:)`` has passed.
    func fill(_ model: Module) { model.load(matching: taken) }

    /// The weights but for what starts anew.
    private var taken: [(name: String, tensor: Tensor)] { state().filter { !isReset($0.name) } }

    private func isReset(_ name: String) -> Bool { reset.contains { GlobPattern($0).matches(name) } }

    private static func trouble(_ report: StateReport) -> String {
        var parts = report.mismatched.map { "\($0.name) is \($0.expected) here and \($0.found) in the weights" }
        if !report.missing.isEmpty { parts.append("the weights lack \(some(report.missing))") }
        if !report.unexpected.isEmpty { parts.append("the model has no \(some(report.unexpected))") }
        let changed = report.mismatched.map(\.name) + report.missing
        let layers = changed.map { $0.split(separator: ".").dropLast().joined(separator: ".") + ".*" }
        let patterns = layers.indices.filter { !layers[..<$0].contains(layers[$0]) }.map { layers[$0] }
        let hint =
            patterns.isEmpty || patterns.count > 4
            ? "" : "; to start such layers anew, say reset: [\(patterns.joined(separator: ", "))]"
        return "the weights do not fit the model: \(parts.joined(separator: "; "))\(hint)"
    }

    private static func some(_ names: [String]) -> String {
        names.count <= 4
            ? names.joined(separator: ", ")
            : "\(names.prefix(3).joined(separator: ", ")) and \(names.count - 3) more"
    }

    /// The model's parameters, for an error.
    static func list(_ model: Module) -> String { "The parameters are \(some(model.namedParameters.map(\.name)))" }
}

extension Module {
    /// Training mode, but for layers whose parameters are all frozen: these stay in evaluation mode, so that the running statistics
    /// of a frozen normalization stay too, as in Keras.
    func trainUnfrozen() {
        train()
        for (_, module) in namedModules {
            let own = module.parameters
            if !own.isEmpty, own.allSatisfy({ !$0.value.requiresGrad }) { module.train(false) }
        }
    }
}
