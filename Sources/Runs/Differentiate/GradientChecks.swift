import Store

/// What a run of `task: differentiate` found, argument by argument.
public struct GradientChecks: RunContent {
    public let checks: [GradientCheck]

    public init(_ checks: [GradientCheck]) { self.checks = checks }

    public static func read(_ file: RunFile, paths: [String]) throws(StoreError) -> GradientChecks? {
        var checks: [GradientCheck] = []
        for argument in GradientData.input.names(in: paths).sorted() {
            guard let input = try GradientData.input.read(file, argument),
                let expected = try GradientData.expected.read(file, argument)
            else { continue }
            let check = GradientCheck(
                argument: argument, inputs: input.elements, expected: expected.elements,
                found: try GradientData.engine.read(file, argument)?.elements)
            if let check { checks.append(check) }
        }
        return GradientChecks(checks)
    }
}

extension RunKind {
    /// Of `task: differentiate`.
    public static let differentiate = RunKind(
        "differentiate", GradientChecks.self, GradientData.all,
        metrics: [Metric("error", label: "gradient error", .plain, better: .low)])
}

extension RunSummary {
    /// What a run that differentiates found, argument by argument.
    public var gradients: [GradientCheck] { (content as? GradientChecks)?.checks ?? [] }
}
