import Testing

@testable import Engine

/// Layers that are written once for several numbers of axes: each of PyTorch's layers takes its own number, under its own name.
struct RankFamilyTests {
    private static let families: [(name: String, make: [@Sendable () -> Module])] = [
        ("Conv", [{ Conv1d(2, 2, kernel: 1) }, { Conv2d(2, 2, kernel: 1) }, { Conv3d(2, 2, kernel: 1) }]),
        (
            "ConvTranspose",
            [
                { ConvTranspose1d(2, 2, kernel: 1) }, { ConvTranspose2d(2, 2, kernel: 1) },
                { ConvTranspose3d(2, 2, kernel: 1) },
            ]
        ),
        ("MaxPool", [{ MaxPool1d(kernel: 1) }, { MaxPool2d(kernel: 1) }, { MaxPool3d(kernel: 1) }]),
        ("AvgPool", [{ AvgPool1d(kernel: 1) }, { AvgPool2d(kernel: 1) }, { AvgPool3d(kernel: 1) }]),
        ("AdaptiveAvgPool", [{ AdaptiveAvgPool1d(3) }, { AdaptiveAvgPool2d(3) }, { AdaptiveAvgPool3d(3) }]),
        ("AdaptiveMaxPool", [{ AdaptiveMaxPool1d(3) }, { AdaptiveMaxPool2d(3) }, { AdaptiveMaxPool3d(3) }]),
        ("BatchNorm", [{ BatchNorm1d(2) }, { BatchNorm2d(2) }, { BatchNorm3d(2) }]),
        ("InstanceNorm", [{ InstanceNorm1d(2) }, { InstanceNorm2d(2) }, { InstanceNorm3d(2) }]),
        ("Dropout", [{ Dropout1d() }, { Dropout2d() }, { Dropout3d() }]),
    ]

    @Test(arguments: families.indices, 1...3)
    func takesItsNumberOfAxes(_ family: Int, _ rank: Int) throws {
        let (name, makers) = Self.families[family]
        let layer = makers[rank - 1]()
        for spatial in 1...3 {
            let shape = Shape([4, 2] + Array(repeating: 3, count: spatial))
            if spatial == rank {
                #expect(try layer.outputShape(for: shape) == shape)
                #expect(layer(Tensor.ones(shape)).shape == shape)
            } else {
                let error = #expect(throws: ShapeError.self) { try layer.outputShape(for: shape) }
                #expect(error?.message.hasPrefix("\(name)\(rank)d") == true)
            }
        }
        let description = try NetworkDescription(of: layer, input: Shape([4, 2] + Array(repeating: 3, count: rank)))
        #expect(description.layers.last?.kind.hasPrefix("\(name)\(rank)d") == true)
    }

    /// A family's names in a state are PyTorch's, whatever the rank.
    @Test(arguments: 1...3)
    func statesHavePyTorchNames(_ rank: Int) {
        let layers = Self.families.map { $0.make[rank - 1]() }
        let names = layers.map { $0.stateDict.map(\.name) }
        #expect(names[0] == ["weight", "bias"] && names[1] == ["weight", "bias"])
        #expect(names[6] == ["weight", "bias", "running_mean", "running_var", "num_batches_tracked"])
        #expect([2, 3, 4, 5, 7, 8].allSatisfy { names[$0].isEmpty })
    }

    /// The rank is not guessed: what makes a family's base stops with the names to use.
    @Test func basesCannotBeMade() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = ConvolutionLayer(1, 1, kernel: 1)
        }
        let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(text.contains("ConvolutionLayer") && text.contains("Conv2d"))
    }
}
