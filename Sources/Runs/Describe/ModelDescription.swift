/// What a run of `task: describe` says of a model, counted three ways.
public struct ModelDescription: Hashable, Sendable {
    /// One count.
    public struct Count: Hashable, Sendable {
        /// The output's shape without the batch axis.
        public var output: [Int]
        /// Along each spatial axis of the input, 0 for all of it; nil where this way does not tell.
        public var receptiveField: [Int]?
        public var parameters: Int?
        public var multiplyAdds: Int?

        public init(output: [Int], receptiveField: [Int]? = nil, parameters: Int? = nil, multiplyAdds: Int? = nil) {
            self.output = output
            self.receptiveField = receptiveField
            self.parameters = parameters
            self.multiplyAdds = multiplyAdds
        }

        /// Whether two ways of counting agree in all that both tell.
        public func agrees(with other: Count) -> Bool {
            func areEqual<Number: Equatable>(_ first: Number?, _ second: Number?) -> Bool {
                first == nil || second == nil || first == second
            }
            return output == other.output && areEqual(receptiveField, other.receptiveField)
                && areEqual(parameters, other.parameters) && areEqual(multiplyAdds, other.multiplyAdds)
        }
    }

    /// By the walk over the layers.
    public let layers: Count
    /// By the formulas of textbooks, where there are some.
    public let formulas: Count?
    /// As a forward and a backward pass show it.
    public let engine: Count?

    public init(layers: Count, formulas: Count? = nil, engine: Count? = nil) {
        self.layers = layers
        self.formulas = formulas
        self.engine = engine
    }
}
