import Store

extension ModelDescription: RunContent {
    public static func read(_ file: RunFile, paths: [String]) throws(StoreError) -> ModelDescription? {
        guard let layers = try count(DescriptionData.layers, file) else { return nil }
        return ModelDescription(
            layers: layers, formulas: try count(DescriptionData.formulas, file),
            engine: try count(DescriptionData.engine, file))
    }

    private static func count(_ way: String, _ file: RunFile) throws(StoreError) -> Count? {
        func numbers(_ data: RunData<Int64>) throws(StoreError) -> [Int]? {
            try data.read(file, way)?.elements.map { Int($0) }
        }
        guard let output = try numbers(DescriptionData.output) else { return nil }
        let cost = try numbers(DescriptionData.cost)
        return Count(
            output: output, receptiveField: try numbers(DescriptionData.receptiveField),
            parameters: cost?.count == 2 ? cost?[0] : nil, multiplyAdds: cost?.count == 2 ? cost?[1] : nil)
    }
}

extension RunKind {
    /// Of `task: describe`. No model is better than another for its size alone; tables begin with the largest.
    public static let describe = RunKind(
        "describe", ModelDescription.self, DescriptionData.all,
        metrics: [
            Metric("parameters", .count, better: .high), Metric("multiply-adds", .count, better: .high),
            Metric("output-elements", label: "output's elements", .count, better: .high),
            Metric("output-bytes", label: "bytes of all outputs", .count, better: .high),
            Metric("receptive-field", label: "receptive field", .count, better: .high),
        ])
}

extension RunSummary {
    /// What a run says of a model.
    public var description: ModelDescription? { content as? ModelDescription }
}
