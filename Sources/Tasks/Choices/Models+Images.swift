import Engine
import Models
import Specs

// Networks for images [C, H, W].
extension ModelChoices {
    static let ofImages = small + deformable + deep + zoo + configured

    private static let small = [
        network("mnist-cnn", "Two convolutions of 5x5 and a hidden layer of 50, for images of 28x28.") {
            try SmallNetworks.mnistCNN(input: $0.input, classes: $0.outputs)
        },
        network("emnist-cnn", "Two convolutions of 3x3, dropout, and a hidden layer of 128, for images of 28x28.") {
            try SmallNetworks.emnistCNN(input: $0.input, classes: $0.outputs)
        },
        network(
            "lenet5",
            "LeCun et al., 1998, whose network takes 32x32: here the first convolution is padded by 2, so that 28x28 gives the paper's maps."
        ) { try SmallNetworks.leNet5(input: $0.input, classes: $0.outputs) },
        network("cifar-cnn", "Six convolutions of 3x3 with batch normalization, for CIFAR-10's images of 32x32.") {
            try SmallNetworks.cifarCNN(input: $0.input, classes: $0.outputs)
        },
        network(
            "deepobs-2c2d",
            "DeepOBS's two convolutions and two linear layers, for images of 28x28. Schneider et al., 2019."
        ) {
            try SmallNetworks.deepOBS2c2d(input: $0.input, classes: $0.outputs)
        },
    ]

    private static let zoo = Zoo.entries.map { entry in
        network(entry.name, entry.documentation) { entry.make($0.input[0], $0.outputs) }
    }

    /// A network with settings of its own, checked against the images.
    static func network<each Part: Sendable>(
        _ name: String, _ documentation: String, _ settings: repeat Setting<each Part>,
        make: @escaping @Sendable (ModelPlace, repeat each Part) throws -> Module
    ) -> Choice {
        Choice(name, documentation, repeat each settings) { (place: ModelPlace, values: repeat each Part) in
            let input = place.input
            guard input.rank == 3 else {
                throw Misfit("the model takes images [C, H, W], but the samples have the shape \(input)")
            }
            let model: Module
            do {
                model = try make(place, repeat each values)
                _ = try model.outputShape(for: Shape([1] + input.array))
            } catch let error as ShapeError {
                throw Misfit("images of \(input) do not fit: \(error)")
            }
            // A run has the weights three times: as they start, as they are, and their gradients.
            try MemoryCheck.require(
                model.namedParameters.map { [3] + $0.tensor.shape.array }, for: "training the model \(name)")
            return model
        }
    }
}
