import Testing

@testable import Engine

/// Convolutions of few channels, which compute with the batch innermost.
@Suite(.serialized) struct BatchLastTests {
    struct Shapes: Sendable, CustomTestStringConvertible {
        var input: [Int]
        var outputs: Int
        var kernel: [Int]
        var stride = [1]
        var padding = [0]
        var dilation = [1]

        var testDescription: String { "\(input) to \(outputs), k\(kernel) s\(stride) p\(padding) d\(dilation)" }

        func convolve(_ x: Tensor, _ w: Tensor, _ b: Tensor) -> Tensor {
            x.conv2d(
                w, b, stride: PerAxis(stride), padding: .amounts(PerAxis(padding)), dilation: PerAxis(dilation))
        }
    }

    static let shapes = [
        Shapes(input: [32, 1, 28, 28], outputs: 10, kernel: [5], padding: [1]),
        Shapes(input: [16, 10, 13, 13], outputs: 20, kernel: [5], padding: [1]),
        Shapes(input: [48, 3, 17, 15], outputs: 6, kernel: [3], stride: [2], padding: [1]),
        Shapes(input: [16, 5, 9, 11], outputs: 7, kernel: [2], padding: [3]),
        Shapes(input: [16, 6, 20, 14], outputs: 24, kernel: [3], padding: [2], dilation: [2]),
        Shapes(input: [32, 24, 8, 8], outputs: 20, kernel: [1]),
        Shapes(input: [16, 2, 12, 12], outputs: 3, kernel: [7]),
        Shapes(input: [16, 1, 6, 9], outputs: 1, kernel: [3, 4], stride: [1, 2], padding: [0, 2]),
        Shapes(input: [64, 3, 4, 1], outputs: 2, kernel: [3, 1], stride: [2, 1]),
    ]

    private func draw(_ shape: [Int], _ role: String, _ dtype: DType = .float64) -> Tensor {
        Tensor.uniform(Shape(shape), lower: -1, upper: 1, stream: RandomStream(seed: 8, role: role), dtype: dtype)
    }

    private func results(_ item: Shapes, _ dtype: DType) -> [Tensor] {
        let weight = [item.outputs, item.input[1], item.kernel[0], item.kernel.last ?? 1]
        let leaves = [draw(item.input, "x"), draw(weight, "w"), draw([item.outputs], "b")]
            .map { $0.to(dtype).clone().requiringGrad() }
        let y = item.convolve(leaves[0], leaves[1], leaves[2])
        y.backward(draw(y.shape.array, "dy").to(dtype))
        return [y.detach()] + leaves.compactMap(\.grad)
    }

    @Test(arguments: shapes)
    func agreesWithFloat64(_ item: Shapes) {
        let singles = results(item, .float32)
        #expect(singles[0].isBatchLast)
        for (part, (single, double)) in zip(singles, results(item, .float64)).enumerated() {
            let scale = double.square().mean().item.squareRoot()
            let error = (single.to(.float64) - double).abs().max().item
            #expect(error < 1e-5 * max(scale, 1), "part \(part): \(error) of \(scale)")
        }
    }

    @Test(arguments: shapes)
    func sameBitsOnAnyNumberOfThreads(_ item: Shapes) {
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        let bits = [1, 2, 3].map { threads in
            Parallel.threadCount = threads
            return results(item, .float32).map { $0.array(Float.self).map(\.bitPattern) }
        }
        #expect(bits[0] == bits[1] && bits[0] == bits[2])
    }

    /// With ReLU in the same pass: NaN stays NaN, and the gradient is that of both.
    @Test func rectifies() {
        let layer = Conv2d(1, 3, kernel: 3)
        let x = draw([16, 1, 6, 6], "x", .float32)
        let y = noGrad { Sequential(layer, Activation.relu())(x) }
        #expect(y.array(Float.self) == noGrad { layer(x).relu() }.array(Float.self))
        let broken = x.clone()
        broken[0].fill(.nan)
        let z = noGrad { Sequential(layer, Activation.relu())(broken) }
        #expect(z[0].array(Float.self).allSatisfy(\.isNaN) && z[1].array(Float.self) == y[1].array(Float.self))
    }

    @Test func transposedConvolution() {
        func results(_ dtype: DType) -> [Tensor] {
            let leaves = [draw([16, 4, 7, 6], "x"), draw([4, 3, 3, 3], "w"), draw([3], "b")]
                .map { $0.to(dtype).clone().requiringGrad() }
            let y = leaves[0].convTranspose2d(leaves[1], leaves[2], stride: 2, padding: 1, outputPadding: 1)
            y.square().sum().backward()
            return [y.detach()] + leaves.compactMap(\.grad)
        }
        for (single, double) in zip(results(.float32), results(.float64)) {
            expectClose(single.to(.float64), double, .init(absolute: 1e-4, relative: 1e-5), "transposed")
        }
    }

    /// The order stays through elementwise operations and pooling; everything else reads it in its own.
    @Test func theBatchStaysInnermost() {
        let x = draw([16, 3, 9, 8], "x", .float32).requiringGrad()
        let y = x.conv2d(draw([5, 3, 3, 3], "w", .float32), padding: 1)
        #expect(y.isBatchLast && !y.isContiguous && !y.isChannelsLast)
        #expect(y.relu().isBatchLast && (y + y).isBatchLast && (y * 2).isBatchLast)
        let copy = y.contiguous()
        #expect(copy.isContiguous && y.array(Float.self) == copy.array(Float.self))
        #expect(y.channelsLast().isChannelsLast && y.channelsLast().array(Float.self) == copy.array(Float.self))
        #expect((copy + y).array(Float.self) == (copy * 2).array(Float.self))
        #expect((y.channelsLast() + y).array(Float.self) == (copy * 2).array(Float.self))
        #expect(y.reshaped([16, -1]).array(Float.self) == copy.reshaped([16, -1]).array(Float.self))
        #expect(y.batchNorm().output.array(Float.self) == copy.channelsLast().batchNorm().output.array(Float.self))
    }
}
