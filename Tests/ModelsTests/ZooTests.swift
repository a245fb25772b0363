import Engine
import Files
import Foundation
import Testing

@testable import Models

/// The zoo against torchvision's networks.
@Suite struct ZooTests {
    struct Expected: Decodable, Sendable {
        let names: String
        let evaluation: [Double]?
        let training: [Double]?
        let gradients: [String: [Double]]?
    }

    private static let expected = Result {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/zoo", withExtension: "json"))
        return try JSONDecoder().decode([String: Expected].self, from: Data(contentsOf: url))
    }

    private static let classes = 10
    private static let names = Zoo.entries.map(\.name)

    /// Every parameter and buffer has the name and the shape of torchvision's, in its order.
    @Test(arguments: names.filter { !["vgg11_lrn", "vgg16_c"].contains($0) })
    func namesAndShapes(_ name: String) throws {
        let expected = try #require(try Self.expected.get()[name])
        let model = try #require(Zoo.entry(name)).make(3, Self.classes)
        let text = model.stateDict.map { "\($0.name) \($0.tensor.shape.array)\n" }.joined()
        let hash = SHA256Sum(of: text).hexadecimal
        #expect(hash == expected.names)
    }

    @Test(arguments: (try? expected.get())?.filter { $0.value.training != nil }.keys.sorted() ?? [])
    func outputsAndGradients(_ name: String) throws {
        let expected = try #require(try Self.expected.get()[name])
        let model = try #require(Zoo.entry(name)).make(3, Self.classes)
        for (name, tensor) in model.stateDict { DrawnWeights.fill(tensor, name) }
        let side = name == "inception_v3" ? 192 : 64
        let shape: Shape = [2, 3, side, side]
        let x = Tensor(DrawnWeights.draw("input", shape.elementCount).map { Float(2 * $0 - 1) }, shape: shape)
        #expect(try model.outputShape(for: shape) == [2, Self.classes])

        model.train(false)
        let output = model(x)
        try close(output.doubles, #require(expected.evaluation), 1e-3, "\(name) in evaluation")
        output.square().sum().backward()
        model.train()
        for (_, module) in model.namedModules where module is Dropout { module.train(false) }
        try close(noGrad { model(x) }.doubles, #require(expected.training), 1e-3, "\(name) in training")
        for (parameter, numbers) in try #require(expected.gradients) {
            let tensor = try #require(model.namedParameters.first { $0.name == parameter }).tensor
            let gradient = try #require(tensor.grad).doubles.prefix(numbers.count)
            close(Array(gradient), numbers, 1e-2, "\(name): the gradient of \(parameter)")
        }
    }

    /// Auxiliary classifiers are made in training only when asked for.
    @Test func taps() throws {
        let model = try #require(Zoo.entry("googlenet")?.make(3, 5) as? Network)
        let (output, taps) = noGrad { model.outputs(Tensor.ones([2, 3, 64, 64])) }
        #expect(
            output.shape == [2, 5] && taps.map(\.name) == ["aux1", "aux2"]
                && taps.allSatisfy { $0.output.shape == [2, 5] })
    }

    /// Images that are too small are refused by the layer's path.
    @Test func tooSmall() throws {
        let model = try #require(Zoo.entry("alexnet")).make(3, 5)
        let error = #expect(throws: ShapeError.self) { try model.outputShape(for: [1, 3, 16, 16]) }
        #expect(try #require(error).path.hasPrefix("features."))
    }

    /// The rules of the published training code, by the spread of what they draw.
    @Test func initialization() throws {
        let model = try #require(Zoo.entry("resnet18")).make(3, 10)
        model.initialize(seed: 1)
        let weight = try #require(model.namedParameters.first { $0.name == "layer1.0.conv1.weight" }).tensor
        // Kaiming's rule by outputs: √(2 / (64 · 9)).
        #expect(abs(weight.standardDeviation().item - (2.0 / 576).squareRoot()) < 1e-3)
        let again = try #require(Zoo.entry("resnet18")).make(3, 10)
        again.initialize(seed: 1)
        #expect(again.namedParameters[0].tensor.array(Float.self) == model.namedParameters[0].tensor.array(Float.self))
    }

    @Test func imageNetHasAThousandClasses() {
        #expect(
            imageNetClasses.count == 1000 && imageNetClasses[0] == "tench" && imageNetClasses[999] == "toilet tissue")
        #expect(imageNetClasses.allSatisfy { !$0.isEmpty && $0.first != " " })
    }
}
