import Testing

@testable import Engine

/// Pooling and interpolation where the batch is innermost: the bits are those of images with their channels innermost.
@Suite(.serialized) struct BatchLastPoolingTests {
    struct Window: Sendable, CustomTestStringConvertible {
        var input: [Int]
        var kernel: Int
        var stride: Int
        var padding = 0
        var dilation = 1
        var ceils = false

        var testDescription: String {
            "\(input) k\(kernel) s\(stride) p\(padding) d\(dilation) \(ceils ? "ceils" : "")"
        }

        func maxima(_ x: Tensor) -> (Tensor, Tensor) {
            x.maxPool2dWithIndices(
                kernel: PerAxis(integerLiteral: kernel), stride: PerAxis(integerLiteral: stride),
                padding: PerAxis(integerLiteral: padding), dilation: PerAxis(integerLiteral: dilation), ceils: ceils)
        }
    }

    static let windows = [
        Window(input: [32, 10, 26, 26], kernel: 2, stride: 2),
        Window(input: [16, 5, 11, 13], kernel: 2, stride: 2),
        Window(input: [16, 3, 11, 13], kernel: 2, stride: 2, ceils: true),
        Window(input: [32, 7, 12, 9], kernel: 2, stride: 3),
        Window(input: [48, 1, 9, 8], kernel: 3, stride: 3, padding: 1),
        Window(input: [16, 5, 9, 8], kernel: 3, stride: 2, padding: 1),
        Window(input: [32, 3, 10, 7], kernel: 3, stride: 1, padding: 1),
        Window(input: [16, 3, 9, 10], kernel: 2, stride: 1, padding: 1, dilation: 2),
        Window(input: [16, 3, 8, 8], kernel: 2, stride: 3, dilation: 2),
        Window(input: [19, 3, 7, 6], kernel: 2, stride: 2),
        Window(input: [2, 37, 7, 6], kernel: 2, stride: 2),
    ]

    private func numbers(_ shape: Shape, _ role: String, _ upper: Double) -> [Double] {
        Tensor.uniform(shape, lower: 0, upper: upper, stream: RandomStream(seed: 8, role: role), dtype: .float64)
            .array(Double.self)
    }

    /// Few different numbers, so that there are ties, among them both zeros; NaN here and there.
    private func images(_ shape: [Int], _ dtype: DType = .float32) -> Tensor {
        let shape = Shape(shape)
        let drawn = numbers(shape, "x", 8).map { $0 > 7.9 ? .nan : $0 < 1 ? -0.0 : ($0 / 2).rounded(.down) - 1 }
        return Tensor(drawn, shape: shape).to(dtype)
    }

    /// Gradients with zeros of both signs.
    private func gradients(_ shape: Shape, _ dtype: DType) -> Tensor {
        let drawn = numbers(shape, "dy", 2).map { $0 < 0.1 ? -0.0 : $0 < 0.2 ? 0 : $0 - 1 }
        return Tensor(drawn, shape: shape).to(dtype)
    }

    private func bits(_ x: Tensor) -> [UInt64] {
        x.detach().to(.float64).array(Double.self).map { $0.isNaN ? .max : $0.bitPattern }
    }

    /// The result, and the input's gradient.
    private func results(_ x: Tensor, _ operation: (Tensor) -> Tensor) -> [[UInt64]] {
        let x = x.detach().requiringGrad()
        let y = operation(x)
        #expect(y.isBatchLast == x.isBatchLast || x.isContiguous)
        y.backward(gradients(y.shape, y.dtype))
        return [bits(y), bits(x.grad ?? y)]
    }

    private func agree(_ shape: [Int], _ operation: (Tensor) -> Tensor) {
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        for dtype in [DType.float32, .float64] {
            let x = images(shape, dtype)
            #expect(x.batchLast().isBatchLast && !x.batchLast().isContiguous)
            Parallel.threadCount = 1
            let expected = results(x.channelsLast(), operation)
            for threads in [1, 2, 3] {
                Parallel.threadCount = threads
                #expect(results(x.batchLast(), operation) == expected, "\(dtype), \(threads) threads")
                #expect(results(x.channelsLast(), operation) == expected, "\(dtype), \(threads) threads")
            }
        }
    }

    @Test(arguments: windows)
    func maxima(_ window: Window) {
        agree(window.input) { window.maxima($0).0 }
        let x = images(window.input)
        #expect(window.maxima(x.batchLast()).1.array(Int64.self) == window.maxima(x.channelsLast()).1.array(Int64.self))
    }

    /// Each input has the sum, from 0 on and in order, of the gradients whose maximum it is; windows apart from each other write it
    /// without adding.
    @Test(arguments: windows)
    func gradientsOfMaxima(_ window: Window) throws {
        for x in [images(window.input).batchLast(), images(window.input).channelsLast()] {
            let x = x.detach().requiringGrad()
            let (y, indices) = window.maxima(x)
            let dy = gradients(y.shape, .float32)
            y.backward(dy)
            let (inputs, outputs) = (x.shape[2] * x.shape[3], y.shape[2] * y.shape[3])
            let (places, numbers, maxima) = (indices.array(Int64.self), dy.array(Float.self), y.array(Float.self))
            var sums = [Float](repeating: 0, count: x.elementCount)
            for output in 0..<y.elementCount where maxima[output] != -.infinity {
                sums[output / outputs * inputs + Int(places[output])] += numbers[output]
            }
            let found = try #require(x.grad).array(Float.self)
            #expect(found.map(\.bitPattern) == sums.map(\.bitPattern))
        }
    }

    @Test func meansAndInterpolation() {
        let shape = [16, 5, 9, 8]
        agree(shape) { $0.averagePool2d(kernel: 2) }
        agree(shape) { $0.averagePool2d(kernel: 3, stride: 2, padding: 1) }
        agree(shape) { $0.adaptiveAveragePool2d(3) }
        agree(shape) { $0.adaptiveMaxPool2d(4) }
        agree(shape) { $0.globalMaxPool() }
        agree(shape) { $0.upsampled(scale: 2) }
        agree(shape) { $0.upsampled(size: [13, 5], mode: .linear) }
    }

    /// Gradients of gradients keep the order too.
    @Test func secondGradients() throws {
        func results(_ x: Tensor) throws -> [UInt64] {
            let x = x.detach().requiringGrad()
            let y = x.maxPool2d(kernel: 2) * 3 + x.averagePool2d(kernel: 2) + x.upsampled(size: [4, 4])
            let gradient = try #require(y.square().sum().gradients(of: [x], createGraph: true)[0])
            gradient.square().sum().backward()
            return bits(try #require(x.grad))
        }
        let x = Tensor.uniform([16, 3, 8, 8], lower: -1, upper: 1, stream: RandomStream(seed: 8, role: "x"))
        #expect(try results(x.batchLast()) == results(x.channelsLast()))
    }
}
