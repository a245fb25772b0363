import Store

extension ModelDescription {
    private static let folder = "/description"

    /// Reads what a run file says; nil where it is no description.
    init?(file: RunFile) throws(StoreError) {
        guard let layers = try Self.count("layers", file) else { return nil }
        self.init(layers: layers, formulas: try Self.count("formulas", file), engine: try Self.count("engine", file))
    }

    private static func count(_ way: String, _ file: RunFile) throws(StoreError) -> Count? {
        func numbers(_ name: String) throws(StoreError) -> [Int]? {
            let path = "\(folder)/\(way)/\(name)"
            guard file.has(path) else { return nil }
            return try file.doubles(path).compactMap { Int(exactly: $0) }
        }
        guard let output = try numbers("output") else { return nil }
        let cost = try numbers("cost")
        return Count(
            output: output, receptiveField: try numbers("receptive-field"),
            parameters: cost?.count == 2 ? cost?[0] : nil, multiplyAdds: cost?.count == 2 ? cost?[1] : nil)
    }
}
