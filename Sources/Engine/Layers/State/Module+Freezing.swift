extension Module {
    /// Turns gradients off (or on) for the parameters whose full name matches a pattern, such as `encoder.*` or `*.bias`: `*` stands
    /// for any characters, dots among them, `?` for one. Returns their names.
    @discardableResult
    public final func freeze(matching pattern: String, _ frozen: Bool = true) -> [String] {
        let pattern = GlobPattern(pattern)
        let matching = allNamedParameters.filter { pattern.matches($0.name) }
        for (_, tensor) in matching { tensor.requiresGrad = !frozen }
        return matching.map(\.name)
    }

    /// The parameters that require gradients, with their full names.
    public final var trainableParameters: [(name: String, tensor: Tensor)] {
        namedParameters.filter { $0.tensor.requiresGrad }
    }
}
