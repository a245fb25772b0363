import Testing

@testable import Engine

struct LayerTapTests {
    private let stream = RandomStream(seed: 3, role: "tap")

    /// Convolution and ReLU are one pass where nobody looks between them; the output is the same where somebody does.
    @Test func aTapSeesWhatItsLayerGives() throws {
        let convolution = Conv2d(2, 3, kernel: 3, stream: stream)
        let model = Sequential(
            convolution, Activation.relu(), Flatten(), Linear(3 * 4 * 4, 2, stream: stream.substream("linear")))
        let x = Tensor.uniform([2, 2, 6, 6], lower: -1, upper: 1, stream: stream)
        let untapped = model(x)
        let (before, after) = (try #require(model.tap("0")), try #require(model.tap("1")))
        #expect(before.output == nil)
        let output = model(x)
        #expect(output.array(Float.self) == untapped.array(Float.self))
        #expect(before.output?.array(Float.self) == convolution(x).array(Float.self))
        #expect(after.output?.array(Float.self) == convolution(x).relu().array(Float.self))
        // A second tap of a layer is the first.
        #expect(model.tap("0") === before && model.tap("none") == nil)
    }

    /// What a tap gives has the graph behind it.
    @Test func gradientsFlowFromATap() throws {
        let hidden = Linear(3, 4, stream: stream)
        let model = Sequential(hidden, Activation.relu(), Linear(4, 2, stream: stream.substream("output")))
        let tap = try #require(model.tap("0"))
        let x = Tensor.uniform([5, 3], stream: stream)
        _ = model(x)
        try #require(tap.output).square().sum().backward()
        let found = try #require(hidden.weight.grad).array(Float.self)
        hidden.weight.grad = nil
        hidden(x).square().sum().backward()
        #expect(try #require(hidden.weight.grad).array(Float.self) == found)
    }

    @Test func blocksAreTappedToo() throws {
        let block = Block(["conv": Conv2d(1, 2, kernel: 1, stream: stream), "act": Activation.relu()])
        let x = Tensor.uniform([1, 1, 3, 3], lower: -1, upper: 1, stream: stream)
        let untapped = block(x)
        let tap = try #require(block.tap("conv"))
        #expect(block(x).array(Float.self) == untapped.array(Float.self))
        #expect(tap.output?.relu().array(Float.self) == untapped.array(Float.self))
    }
}
