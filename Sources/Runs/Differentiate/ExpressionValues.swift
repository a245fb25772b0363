import Store

/// An expression as the engine found it in a run of `task: differentiate`, and in closed form.
public struct ExpressionValues: Hashable, Sendable {
    /// A number that textbooks give.
    public struct Known: Hashable, Sendable {
        public let name: String
        public let engine: Double
        public let exact: Double

        public init(name: String, engine: Double, exact: Double) {
            self.name = name
            self.engine = engine
            self.exact = exact
        }
    }

    /// At the places of the arguments.
    public let engine: [Double]
    public let expected: [Double]
    public let known: [Known]

    /// Nil unless there are equally many of each.
    public init?(engine: [Double], expected: [Double], known: [Known]) {
        guard !engine.isEmpty, engine.count == expected.count else { return nil }
        self.engine = engine
        self.expected = expected
        self.known = known
    }

    static func read(_ file: RunFile, paths: [String]) throws(StoreError) -> ExpressionValues? {
        guard let engine = try GradientData.values.read(file, GradientData.engineWay),
            let expected = try GradientData.values.read(file, GradientData.expectedWay)
        else { return nil }
        var known: [Known] = []
        for name in GradientData.known.names(in: paths) {
            guard let pair = try GradientData.known.read(file, name)?.elements, pair.count == 2 else { continue }
            known.append(Known(name: name, engine: pair[0], exact: pair[1]))
        }
        return ExpressionValues(
            engine: engine.elements, expected: expected.elements, known: known.sorted { $0.name < $1.name })
    }
}

extension RunSummary {
    /// What a run that differentiates found of the expression itself; nil where gradients alone are compared.
    public var expressionValues: ExpressionValues? { (content as? GradientChecks)?.values }
}
