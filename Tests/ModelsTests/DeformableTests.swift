import Engine
import Foundation
import Testing

@testable import Models

/// The deformable CNN and the change-detection network against PyTorch's, with the same weights (Fixtures/make_deformable.py).
@Suite struct DeformableTests {
    struct Expected: Decodable, Sendable {
        let parameters: [String]
        let evaluation: [Double]
        let training: [Double]
        let gradients: [String: [Double]]
        let input: [Double]
    }

    private static let side = 20
    static let networks: [(name: String, channels: Int)] = [
        ("standard", 3), ("version 1", 3), ("version 2", 3), ("kernel 5", 3), ("change detection", 6),
    ]

    private func network(_ name: String) throws -> Network {
        switch name {
        case "standard": try deformableCNN(channels: 3, classes: 5, widths: [4, 6, 8])
        case "version 1":
            try deformableCNN(channels: 3, classes: 5, widths: [4, 6, 8], deformable: [2, 3], version: 1)
        case "version 2": try deformableCNN(channels: 3, classes: 5, widths: [4, 6, 8], deformable: [3])
        case "kernel 5": try deformableCNN(channels: 3, classes: 5, widths: [4, 6], deformable: [1, 2], kernel: 5)
        default: try ChangeDetection.network(input: [6, Self.side, Self.side], widths: [4, 6], hidden: 10)
        }
    }

    @Test(arguments: networks) func outputsAndGradients(_ name: String, channels: Int) throws {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/deformable", withExtension: "json"))
        let all = try JSONDecoder().decode([String: Expected].self, from: Data(contentsOf: url))
        let expected = try #require(all[name])
        let model = try network(name)
        #expect(model.stateDict.map { "\($0.name) \($0.tensor.shape.array)" } == expected.parameters)
        for (name, tensor) in model.stateDict { DrawnWeights.fill(tensor, name) }
        let shape: Shape = [2, channels, Self.side, Self.side]
        let x = Tensor(DrawnWeights.draw("input", shape.elementCount).map { Float(2 * $0 - 1) }, shape: shape)
            .requiringGrad()
        #expect(try model.outputShape(for: shape) == [2, expected.evaluation.count / 2])

        model.train(false)
        let output = model(x)
        close(output.doubles, expected.evaluation, 1e-4, "\(name) in evaluation")
        output.square().sum().backward()
        for (parameter, tensor) in model.namedParameters {
            let numbers = try #require(expected.gradients[parameter])
            let gradient = try #require(tensor.grad).doubles.prefix(numbers.count)
            close(Array(gradient), numbers, 1e-3, "\(name): the gradient of \(parameter)")
        }
        let gradient = try #require(x.grad).doubles.prefix(expected.input.count)
        close(Array(gradient), expected.input, 1e-3, "\(name): the gradient of the images")
        model.train()
        close(noGrad { model(x) }.doubles, expected.training, 1e-4, "\(name) in training")
    }

    /// Before training the deformable network computes what the standard one does, for version 1.
    @Test func startsAsTheStandardNetwork() throws {
        let (standard, deformable) = (
            try deformableCNN(channels: 1, classes: 4),
            try deformableCNN(channels: 1, classes: 4, deformable: [1, 2, 3], version: 1)
        )
        standard.initialize(seed: 5)
        deformable.initialize(seed: 5)
        #expect(
            deformable.namedParameters.filter { $0.name.contains("offset") }.allSatisfy {
                $0.tensor.doubles.allSatisfy { $0 == 0 }
            })
        let x = Tensor.uniform([3, 1, 16, 16], stream: RandomStream(seed: 1, role: "test"))
        close(deformable(x).doubles, standard(x).doubles, 1e-5, "the outputs")
    }

    /// Both images pass one encoder: a change of order changes the answer, a change of the encoder both halves.
    @Test func bothImagesPassOneEncoder() throws {
        let model = try ChangeDetection.network(input: [2, 16, 16])
        model.initialize(seed: 1)
        model.train(false)
        #expect(model.namedParameters.count { $0.name.hasPrefix("encoder.") && $0.tensor.rank == 4 } == 3)
        let stream = RandomStream(seed: 2, role: "test")
        let (first, second) = (
            Tensor.uniform([2, 1, 16, 16], stream: stream),
            Tensor.uniform([2, 1, 16, 16], stream: stream.substream("b"))
        )
        let one = model(.concatenated([first, second], axis: 1)).doubles
        let other = model(.concatenated([second, first], axis: 1)).doubles
        #expect(one.count == 2 * ChangeDetection.quantities.count && one != other)
    }

    @Test func settingsThatDoNotFit() {
        #expect(throws: ShapeError.self) { try deformableCNN(channels: 1, classes: 2, kernel: 4) }
        #expect(throws: ShapeError.self) { try deformableCNN(channels: 1, classes: 2, deformable: [4]) }
        #expect(throws: ShapeError.self) { try deformableCNN(channels: 1, classes: 2, deformable: [0]) }
        #expect(throws: ShapeError.self) { try deformableCNN(channels: 1, classes: 2, widths: [], deformable: [1]) }
        #expect(throws: ShapeError.self) { try ChangeDetection.network(input: [3, 16, 16]) }
        #expect(throws: ShapeError.self) { try ChangeDetection.network(input: [2, 16]) }
        #expect(throws: ShapeError.self) { try ChangeDetection.network(input: [2, 16, 16], widths: []) }
    }
}
