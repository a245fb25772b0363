import Engine
import Specs

/// What a model takes over from other weights before it is trained: those of a file, or of the stage before.
struct Inheritance {
    private let state: () throws -> [(name: String, tensor: Tensor)]
    private let reset: [String]
    /// Whether the weights may have other names than the model: it takes what has its names.
    private let isPartial: Bool

    /// - Parameters:
    ///   - state: gives the weights when they are taken over.
    ///   - reset: patterns of what the model has of its own.
    init(_ state: @escaping () throws -> [(name: String, tensor: Tensor)], reset: [String], isPartial: Bool = false) {
        self.state = state
        self.reset = reset
        self.isPartial = isPartial
    }

    /// Copies the weights into `model`.
    /// - Throws: `TaskError` where a name or shape is another and not among those that start anew.
    func fill(_ model: Module) throws {
        let names = model.stateDict.map(\.name)
        for pattern in reset where !names.contains(where: GlobPattern(pattern).matches) {
            throw TaskError("reset: no parameter is called '\(pattern)'. \(Self.list(model))")
        }
        let state = try state()
        let report: StateReport
        do {
            report = try model.load(stateDict: state, excluding: reset, strict: !isPartial).state
        } catch let error as StateError {
            report = error.report
            throw TaskError(Self.trouble(report))
        }
        guard report.mismatched.isEmpty else { throw TaskError(Self.trouble(report)) }
        guard !report.loaded.isEmpty else {
            throw TaskError("nothing is taken over: no parameter has a name of the weights. \(Self.list(model))")
        }
    }

    /// Copies the weights once more, as they are now. Where ``fill(_:)`` could, this can.
    func repeated(_ model: Module) {
        guard let state = try? state() else { return }
        _ = try? model.load(stateDict: state, excluding: reset, strict: false)
    }

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
