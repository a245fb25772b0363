import Testing

@testable import Engine

/// Winograd's algorithm with tiles of either size against float64, whatever the choice by shape would be.
@Suite struct WinogradTests {
    /// Channels in and out, height, width and padding: sides that tiles divide and sides that they do not, vectors full and not.
    /// The last has eight slices of weights' sums, each of several pieces.
    static let shapes = [
        (16, 16, 8, 8, 1), (17, 33, 5, 6, 1), (32, 64, 7, 3, 0), (40, 16, 4, 9, 2), (64, 32, 6, 6, 1),
        (16, 24, 3, 3, 2),
        (96, 128, 6, 5, 1), (16, 16, 1, 1, 1), (16, 17, 150, 150, 1),
    ]

    private func run(
        _ tile: WinogradConvolution.Tile, _ shape: (Int, Int, Int, Int, Int)
    ) throws -> [(part: String, found: Tensor, expected: Tensor)] {
        let (inputs, outputs, height, width, padding) = shape
        let stream = RandomStream(seed: 3, role: "winograd")
        let x = Tensor.normal([3, inputs, height, width], stream: stream.substream("x"), dtype: .float64)
            .requiringGrad()
        let w = Tensor.normal([outputs, inputs, 3, 3], stream: stream.substream("w"), dtype: .float64).requiringGrad()
        let b = Tensor.normal([outputs], stream: stream.substream("b"), dtype: .float64)
        let y = x.conv2d(w, b, padding: .amounts(PerAxis([padding])))
        let dy = Tensor.normal(y.shape, stream: stream.substream("dy"), dtype: .float64)
        y.backward(dy)

        let parameters = ConvolutionParameters(
            operation: "conv2d", spatialRank: 2, padding: .amounts(PerAxis([padding])))
        let geometry = try parameters.convolution(of: x.shape, by: w.shape).geometry
        #expect(WinogradConvolution.serves(geometry))
        let convolution = WinogradConvolution(geometry: geometry, tile: tile)
        func single(_ tensor: Tensor) -> Tensor { tensor.detach().to(.float32).contiguous() }
        let (images, gradients) = (single(x).channelsLast(), single(dy).channelsLast())
        let (weight, bias) = (single(w), single(b))
        let output = Tensor(uninitializedChannelsLast: y.shape, dtype: .float32)
        let input = Tensor(uninitializedChannelsLast: x.shape, dtype: .float32)
        let filters = Tensor(uninitialized: w.shape, dtype: .float32)
        convolution.output(
            images.pointer(), weight.pointer(), bias.pointer(), appliesReLU: true, into: output.pointer())
        convolution.input(gradients.pointer(), weight.pointer(), into: input.pointer())
        convolution.weight(images.pointer(), gradients.pointer(), into: filters.pointer())
        let (inputGradient, weightGradient) = (try #require(x.grad), try #require(w.grad))
        return [
            ("output", output, y.detach().relu()), ("input", input, inputGradient),
            ("weight", filters, weightGradient),
        ]
    }

    @Test(arguments: WinogradConvolution.Tile.allCases, shapes.indices)
    func agreesWithDoublePrecision(_ tile: WinogradConvolution.Tile, _ index: Int) throws {
        for (part, found, expected) in try run(tile, Self.shapes[index]) {
            let scale = expected.square().mean().item.squareRoot()
            let error = (found.to(.float64) - expected).abs().max().item
            #expect(error < 1e-4 * max(scale, 1), "\(part) of \(Self.shapes[index]) with tiles of \(tile): \(error)")
        }
    }

    /// Smaller tiles have transforms with smaller numbers.
    @Test func smallerTilesErrLess() throws {
        func errors(_ tile: WinogradConvolution.Tile) throws -> [Double] {
            try run(tile, (64, 64, 12, 12, 1)).map {
                ($0.found.to(.float64) - $0.expected).square().mean().item
            }
        }
        for (two, four) in zip(try errors(.two), try errors(.four)) { #expect(two < four) }
    }

    /// The rule takes each of the three algorithms somewhere.
    @Test func choosesByShape() throws {
        func tile(_ channels: Int, side: Int, batch: Int) throws -> WinogradConvolution.Tile? {
            let parameters = ConvolutionParameters(
                operation: "conv2d", spatialRank: 2, padding: .amounts(PerAxis([1])))
            let convolution = try parameters.convolution(
                of: [batch, channels, side, side], by: [channels, channels, 3, 3])
            return WinogradConvolution.fastestTile(convolution.geometry, tilingOutput: true)
        }
        #expect(try tile(64, side: 56, batch: 8) == .four)
        #expect(try tile(256, side: 6, batch: 16) == .two)
        #expect(try tile(512, side: 2, batch: 16) == nil)
    }
}
