import Specs

/// What reports ask of the settings of a trial that differentiates.
extension Trial {
    /// Arguments that require no gradient.
    public var frozenArguments: [String] { settings["frozen"]?.list?.compactMap(\.string) ?? [] }

    /// `float32` or `float64`.
    public var precision: String { settings["precision"]?.string ?? "float32" }

    /// Backward passes.
    public var passes: Int { settings["passes"]?.integer ?? 1 }

    /// Whether gradients are zeroed between the passes.
    public var zeroesGradients: Bool { settings["zero-gradients"]?.boolean == true }

    /// The name of the expression.
    public var expression: String { settings["expression"]?.string ?? settings["expression"]?.named?.name ?? "" }
}
