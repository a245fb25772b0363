import Testing

@testable import Engine

@Suite struct InitializerTests {
    /// Fans of `[out, in, positions...]`, as PyTorch's `_calculate_fan_in_and_fan_out`.
    @Test func fans() {
        let expected: [(Shape, Int, Int)] = [
            ([7, 5], 5, 7), ([8, 3, 5, 5], 75, 200), ([4, 2, 3], 6, 12), ([6], 1, 6), ([], 1, 1),
        ]
        for (shape, fanIn, fanOut) in expected {
            let fans = Initializer.fans(shape)
            #expect(fans.fanIn == fanIn && fans.fanOut == fanOut, "\(shape)")
        }
    }

    private static let shape: Shape = [120, 100]

    /// Bounds, means and standard deviations by the formulas, for fans of 100 and 120.
    @Test(
        arguments: [
            (Initializer.uniform(lower: -0.25, upper: 0.75), 0.25, (1.0 / 12).squareRoot(), 0.5),
            (.normal(mean: 1.5, standardDeviation: 0.2), 1.5, 0.2, nil),
            (.xavierUniform(gain: 1), 0, (2.0 / 220).squareRoot(), (6.0 / 220).squareRoot()),
            (.xavierUniform(gain: 5.0 / 3), 0, 5.0 / 3 * (2.0 / 220).squareRoot(), 5.0 / 3 * (6.0 / 220).squareRoot()),
            (.xavierNormal(gain: 1), 0, (2.0 / 220).squareRoot(), nil),
            (.kaimingUniform(slope: 0), 0, (2.0 / 100).squareRoot(), (6.0 / 100).squareRoot()),
            (.kaimingUniform(slope: 5.0.squareRoot()), 0, (1.0 / 300).squareRoot(), 0.1),
            (.kaimingNormal(slope: 0), 0, (2.0 / 100).squareRoot(), nil),
            (.kaimingNormal(slope: 0.2), 0, (2.0 / 104).squareRoot(), nil),
        ] as [(Initializer, Double, Double, Double?)])
    func moments(_ initializer: Initializer, mean: Double, deviation: Double, reach: Double?) {
        let tensor = Tensor(uninitialized: Self.shape, dtype: .float64)
        initializer.fill(tensor, stream: RandomStream(seed: 11, role: "init/0/weight"))
        let values = tensor.array(Double.self)
        let count = Double(values.count)
        let average = values.reduce(0, +) / count
        let variance = values.reduce(0) { $0 + ($1 - average) * ($1 - average) } / count
        // Five standard deviations of the mean; the deviation's own error is at most 5 · 0.7 / √n of it.
        #expect(abs(average - mean) < 5 * deviation / count.squareRoot())
        #expect(abs(variance.squareRoot() / deviation - 1) < 5 * 0.71 / count.squareRoot())
        if let reach {
            #expect(values.allSatisfy { abs($0 - mean) <= reach })
            #expect(values.contains { abs($0 - mean) > 0.99 * reach })
        } else {
            #expect(values.contains { abs($0 - mean) > 3 * deviation })
        }
    }

    @Test func constants() {
        let tensor = Tensor(uninitialized: [3, 2], dtype: .float32)
        Initializer.constant(0.1).fill(tensor, stream: RandomStream(seed: 0, role: "x"))
        #expect(tensor.array(Float.self) == [Float](repeating: 0.1, count: 6))
    }

    /// The same stream gives the same bits, and float32 the rounded values of float64.
    @Test func sameBitsTwice() {
        for initializer in [Initializer.kaimingUniform(slope: 1), .xavierNormal(gain: 1), .uniform(lower: 0, upper: 1)]
        {
            let stream = RandomStream(seed: 3, role: "init/2/weight")
            let (one, two) = (
                Tensor(uninitialized: [9, 7], dtype: .float32), Tensor(uninitialized: [9, 7], dtype: .float32)
            )
            let wide = Tensor(uninitialized: [9, 7], dtype: .float64)
            initializer.fill(one, stream: stream)
            initializer.fill(two, stream: stream)
            initializer.fill(wide, stream: stream)
            #expect(bytes(of: one) == bytes(of: two))
            #expect(one.array(Float.self) == wide.array(Double.self).map { Float($0) })
            initializer.fill(two, stream: RandomStream(seed: 4, role: "init/2/weight"))
            #expect(bytes(of: one) != bytes(of: two))
        }
    }

    /// PyTorch's default for a linear layer: weight and bias uniform in ±1/√in.
    @Test func linearDefaults() throws {
        let layer = Linear(64, 50)
        layer.initialize(seed: 1)
        let bias = try #require(layer.bias)
        for tensor in [layer.weight, bias] {
            let values = tensor.array(Float.self)
            #expect(values.allSatisfy { abs($0) <= 0.125 })
            #expect(values.contains { abs($0) > 0.115 })
        }
    }
}
