import Store

/// A picture before and after filters.
public struct FilteredPicture: Hashable, Sendable {
    /// Numbers at every place of every channel; 0 is black and 1 white, but filters may leave that range.
    public struct Planes: Hashable, Sendable {
        public let channels: Int
        public let height: Int
        public let width: Int
        /// `[channels, height, width]`.
        public let values: [Float]

        /// Nil unless the values are of these extents.
        public init?(shape: [Int], values: [Float]) {
            guard shape.count == 3, shape.allSatisfy({ $0 > 0 }), values.count == shape.reduce(1, *) else { return nil }
            (channels, height, width) = (shape[0], shape[1], shape[2])
            self.values = values
        }

        public var shape: [Int] { [channels, height, width] }
    }

    public let input: Planes
    public let output: Planes
    /// The output's shape by the formulas; nil where a filter has none.
    public let formula: [Int]?

    public init(input: Planes, output: Planes, formula: [Int]?) {
        self.input = input
        self.output = output
        self.formula = formula
    }
}

extension FilteredPicture: RunContent {
    public static func read(_ file: RunFile, paths: [String]) throws(StoreError) -> FilteredPicture? {
        guard let input = try planes(FilterData.input, file), let output = try planes(FilterData.output, file) else {
            return nil
        }
        return FilteredPicture(
            input: input, output: output, formula: try FilterData.formula.read(file)?.elements.map { Int($0) })
    }

    private static func planes(_ data: RunData<Float>, _ file: RunFile) throws(StoreError) -> Planes? {
        try data.read(file).flatMap { Planes(shape: $0.shape, values: $0.elements) }
    }
}

extension RunKind {
    /// Of `task: filter`.
    public static let filter = RunKind(
        "filter", FilteredPicture.self, FilterData.all,
        metrics: [
            Metric("contrast", .plain, better: .high), Metric("mean", label: "mean", .plain, better: .high),
            Metric("edge-strength", label: "edge strength", .plain, better: .high),
            Metric("noise", .plain, better: .low),
        ])
}

extension RunSummary {
    /// What a run that filters made of its picture.
    public var filtered: FilteredPicture? { content as? FilteredPicture }
}
