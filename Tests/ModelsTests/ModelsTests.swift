import Testing

@testable import Models

@Suite struct PerceptronTests {
    /// A network of 3, 5, 8 and 4 units holds matrices with a row for each unit of the next layer.
    @Test func weightsHaveARowForEachUnitOfTheNextLayer() {
        let model = multilayerPerceptron(inputs: 3, hidden: [5, 8], outputs: 4)
        let shapes = model.namedParameters.filter { $0.name.hasSuffix("weight") }.map(\.tensor.shape.array)
        #expect(shapes == [[5, 3], [8, 5], [4, 8]])
    }
}
