import Testing

@testable import Engine

@Suite struct DropoutTests {
    private func layer(_ probability: Double, seed: UInt64 = 0) -> Dropout {
        Dropout(probability, stream: RandomStream(seed: seed, role: "dropout"))
    }

    @Test(arguments: [0.1, 0.5, 0.9], [DType.float32, .float64])
    func statistics(_ probability: Double, _ dtype: DType) {
        let count = 20_000
        let values = layer(probability)(Tensor.full([100, 200], 3, dtype: dtype)).doubles
        let kept = 3 / (1 - probability)
        #expect(values.allSatisfy { $0 == 0 || abs($0 - kept) < 1e-5 * kept })
        let share = Double(values.filter { $0 == 0 }.count) / Double(count)
        // Five standard deviations of a share of 20,000 draws.
        #expect(abs(share - probability) < 5 * (probability * (1 - probability) / Double(count)).squareRoot())
    }

    @Test func evaluationIsTheIdentity() {
        let x = Tensor.linspace(-1, 1, count: 50)
        let dropout = layer(0.5)
        dropout.train(false)
        #expect(bytes(of: dropout(x)) == bytes(of: x))
        #expect(bytes(of: layer(0)(x)) == bytes(of: x))
    }

    /// The same stream draws the same masks, a new one each call, alike in both types; more than one piece of work, and an odd number.
    @Test func sameBits() {
        let x = Tensor.ones([201, 333])
        let (one, two, other) = (layer(0.3), layer(0.3), layer(0.3, seed: 1))
        let first = bytes(of: one(x))
        #expect(first == bytes(of: two(x)))
        #expect(first != bytes(of: other(x)))
        let second = bytes(of: one(x))
        #expect(second != first)
        #expect(second == bytes(of: two(x)))
        let wide = layer(0.3)(Tensor.ones([201, 333], dtype: .float64)).doubles.map { $0 == 0 }
        #expect(wide == layer(0.3)(x).doubles.map { $0 == 0 })
    }

    /// The vectors of float32 draw what the loop of float64 does, at their ends and at the ends of what a probability can be.
    @Test(arguments: [1, 2, 15, 16, 17, 31, 100], [1e-20, 0.25, 0.5, 1 - 0x1p-53])
    func bothTypesDropAlike(_ count: Int, _ probability: Double) {
        func dropped(_ dtype: DType) -> [Bool] {
            layer(probability).nextMask([count], dtype, kept: 1).doubles.map { $0 == 0 }
        }
        #expect(dropped(.float32) == dropped(.float64))
    }

    /// What is drawn is a matter of the seed and the layer's path.
    @Test func initializeSetsTheStream() {
        let model = Sequential(Dropout(), Dropout())
        let x = Tensor.ones([30, 30])
        model.initialize(seed: 9)
        let first = bytes(of: model(x))
        #expect(bytes(of: model(x)) != first)
        model.initialize(seed: 9)
        #expect(bytes(of: model(x)) == first)
        model.initialize(seed: 10)
        #expect(bytes(of: model(x)) != first)
        model.initialize(seed: 9)
        #expect(bytes(of: model.layers[0](x)) != bytes(of: model.layers[1](x)))
    }

    @Test func gradientsPassWhereElementsPass() throws {
        let x = Tensor.ones([200], dtype: .float64).requiringGrad()
        let y = layer(0.4)(x)
        y.sum().backward()
        #expect(try #require(x.grad).array(Double.self) == y.array(Double.self))
    }

    /// A sample is left out whole or kept whole.
    @Test func stochasticDepthDropsSamples() {
        let layer = StochasticDepth(0.25, stream: RandomStream(seed: 1, role: "depth"))
        let y = layer(Tensor.ones([2000, 2, 3]))
        let samples = y.array(Float.self)
        var kept = 0
        for sample in 0..<2000 {
            let values = Set(samples[sample * 6..<sample * 6 + 6])
            #expect(values == [0] || values == [Float(1 / 0.75)])
            if values != [0] { kept += 1 }
        }
        #expect((1400...1600).contains(kept))
        layer.train(false)
        #expect(layer(Tensor.ones([3, 2])).array(Float.self) == [1, 1, 1, 1, 1, 1])
    }
}
