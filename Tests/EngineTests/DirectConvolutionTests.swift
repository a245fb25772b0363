import Testing

@testable import Engine

/// The direct convolutions of float32 against their definition: each sum in its stated order, one fused multiply-add after the other.
/// Serialized, since the number of threads is one for the process.
@Suite(.serialized) struct DirectConvolutionTests {
    struct Item: Sendable, CustomTestStringConvertible {
        var input: [Int]
        var outputs: Int
        var kernel: [Int]
        var stride: PerAxis = 1
        var padding: PerAxis = 0
        var dilation: PerAxis = 1
        var groups = 1

        var testDescription: String {
            "\(input) to \(outputs), k\(kernel) s\(stride) p\(padding) d\(dilation) g\(groups)"
        }

        func convolution() throws -> Convolution {
            let parameters = ConvolutionParameters(
                operation: "convolution", spatialRank: kernel.count, stride: stride, padding: .amounts(padding),
                dilation: dilation, groups: groups)
            return try parameters.convolution(
                of: Shape(input), by: Shape([outputs, input[1] / groups] + kernel))
        }
    }

    /// Full tiles and parts of them, panels of 32 and less, joined taps, pairs of groups, narrow groups, long chains, few positions and
    /// several slices, pieces of whole panels and of results; strides, dilations and paddings that leave positions unread or read nothing.
    static let items = [
        Item(input: [2, 33, 7, 6], outputs: 35, kernel: [3, 3], padding: 1),
        Item(input: [1, 64, 40, 40], outputs: 64, kernel: [3, 3], padding: 1),
        Item(input: [5, 3, 17, 19], outputs: 20, kernel: [7, 7], stride: 2, padding: 3),
        Item(input: [2, 5, 9, 8], outputs: 7, kernel: [3, 3], stride: [2, 3], padding: [1, 4], dilation: [2, 1]),
        Item(input: [1, 17, 8, 9], outputs: 16, kernel: [2, 2], stride: 4),
        Item(input: [2, 20, 6, 5], outputs: 12, kernel: [3, 2], padding: [5, 6]),
        Item(input: [3, 12, 9, 8], outputs: 18, kernel: [3, 3], stride: 2, padding: 1, groups: 3),
        Item(input: [2, 48, 9, 8], outputs: 48, kernel: [3, 3], padding: 1, groups: 3),
        Item(input: [2, 24, 9, 8], outputs: 24, kernel: [3, 3], padding: 1, groups: 24),
        Item(input: [8, 64, 41, 40], outputs: 64, kernel: [3, 3], stride: 2, padding: 1, groups: 64),
        Item(input: [2, 40, 9, 8], outputs: 40, kernel: [9, 8], padding: 4, dilation: [1, 2], groups: 20),
        Item(input: [2, 32, 9, 8], outputs: 32, kernel: [3, 3], stride: 3, padding: 1, groups: 8),
        Item(input: [2, 32, 9, 8], outputs: 32, kernel: [1, 3], padding: [0, 1], groups: 4),
        Item(input: [2, 5, 9, 8], outputs: 10, kernel: [3, 3], groups: 5),
        Item(input: [3, 700, 3, 3], outputs: 290, kernel: [1, 1]),
        Item(input: [2, 300, 3, 2], outputs: 260, kernel: [3, 3], padding: 1),
        Item(input: [2, 32, 6, 6], outputs: 300, kernel: [3, 3], padding: 1),
        Item(input: [3, 96, 6, 5], outputs: 120, kernel: [3, 3], stride: [1, 2], padding: 1),
        Item(input: [8, 96, 6, 5], outputs: 52, kernel: [2, 2]),
        Item(input: [9, 64, 5, 6], outputs: 30, kernel: [1, 3], padding: [0, 1]),
        Item(input: [3, 64, 9, 8], outputs: 40, kernel: [1, 1]),
        Item(input: [3, 20, 90], outputs: 40, kernel: [9], stride: 3, padding: 4, dilation: 2),
        Item(
            input: [2, 8, 5, 6, 7], outputs: 12, kernel: [3, 2, 3], stride: [2, 1, 2], padding: [1, 0, 2], groups: 2),
        Item(input: [2, 3, 5, 6, 7], outputs: 40, kernel: [3, 2, 3], stride: [1, 1, 2], padding: [0, 1, 1]),
    ]

    private func draw(_ shape: Shape, _ role: String) -> Tensor {
        Tensor.uniform(shape, lower: -1, upper: 1, stream: RandomStream(seed: 3, role: role), dtype: .float32)
    }

    /// The three maps, in the order of memory, by the algorithm of the shape; Winograd's is left out.
    private func results(
        _ convolution: Convolution, _ x: Tensor, _ w: Tensor, _ b: Tensor, _ c: Tensor, _ dy: Tensor
    ) -> [[Float]] {
        let geometry = convolution.geometry
        let output = Tensor(uninitializedChannelsLast: convolution.outputShape, dtype: .float32)
        let input = Tensor(uninitializedChannelsLast: convolution.inputShape, dtype: .float32)
        let weight = Tensor(uninitialized: convolution.weightShape, dtype: .float32)
        input.clear()
        input.addToRows(c)
        let (x, dy) = (x.channelsLast(), dy.channelsLast())
        if NarrowConvolution.serves(geometry) {
            let narrow = NarrowConvolution(geometry: geometry)
            narrow.output(x.pointer(), w.pointer(), b.pointer(), appliesReLU: true, into: output.pointer())
            narrow.input(dy.pointer(), w.pointer(), c.pointer(), into: input.pointer())
            narrow.weight(x.pointer(), dy.pointer(), into: weight.pointer())
        } else {
            let indirect = IndirectConvolution(geometry: geometry)
            indirect.output(x.pointer(), w.pointer(), b.pointer(), appliesReLU: true, into: output.pointer())
            indirect.input(dy.pointer(), w.pointer(), c.pointer(), into: input.pointer())
            indirect.weight(x.pointer(), dy.pointer(), into: weight.pointer())
        }
        return [output, input, weight].map { $0.contiguous().array(Float.self) }
    }

    @Test(arguments: items)
    func sumsHaveTheirOrder(_ item: Item) throws {
        let convolution = try item.convolution()
        let geometry = convolution.geometry
        let (x, w) = (draw(convolution.inputShape, "x"), draw(convolution.weightShape, "w"))
        let (b, c) = (draw([geometry.outputChannels], "b"), draw([geometry.inputChannels], "c"))
        let dy = draw(convolution.outputShape, "dy")
        let reference = Reference(geometry: geometry, x: x.array(), w: w.array(), dy: dy.array())
        let slices =
            NarrowConvolution.serves(geometry)
            ? NarrowConvolution(geometry: geometry).slices : IndirectConvolution(geometry: geometry).slices
        let expected = [
            reference.output(b.array()), reference.input(c.array()), reference.weight(slices: slices),
        ]
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        for threads in [1, 2] {
            Parallel.threadCount = threads
            let found = results(convolution, x, w, b, c, dy)
            for (part, (found, expected)) in zip(found, expected).enumerated() {
                #expect(found == expected, "part \(part) with \(threads) threads")
            }
        }
    }

    /// Some of these shapes have weights' gradients in several slices, and each algorithm some of the shapes.
    @Test func itemsTakeEveryWay() throws {
        let geometries = try Self.items.map { try $0.convolution().geometry }
        let narrow = geometries.filter(NarrowConvolution.serves)
        let others = geometries.filter { !NarrowConvolution.serves($0) }
        #expect(narrow.contains { NarrowConvolution(geometry: $0).slices > 1 })
        #expect(others.contains { IndirectConvolution(geometry: $0).slices > 1 })
        #expect(Set(narrow.map { $0.inputChannels / $0.groups }) == [1, 2, 4, 8])
        #expect(geometries.contains { !$0.readsAllInput })
    }

    /// Within (terms + 1) · ε of the sum of the terms' sizes, as chains of rounded sums are.
    @Test(arguments: items)
    func errorsAreBounded(_ item: Item) throws {
        let convolution = try item.convolution()
        let (x, w) = (draw(convolution.inputShape, "x"), draw(convolution.weightShape, "w"))
        let zero = Tensor.zeros([item.outputs])
        let found = convolution.computeOutput(x, w, zero, appliesReLU: false).to(.float64)
        let (wideX, wideW) = (x.to(.float64), w.to(.float64))
        let exact = convolution.computeOutput(wideX, wideW, nil, appliesReLU: false)
        let sizes = convolution.computeOutput(wideX.abs(), wideW.abs(), nil, appliesReLU: false)
        let excess = (found - exact).abs() - sizes * (Double(convolution.geometry.terms + 1) * 0x1p-24)
        #expect(excess.max().item <= 0)
    }
}

/// The definition, by loops over tensors `[N, C, ...]`.
private struct Reference {
    let geometry: ConvolutionGeometry
    let x: [Float]
    let w: [Float]
    let dy: [Float]

    private var axes: [ConvolutionGeometry.Axis] { [geometry.depth, geometry.height, geometry.width] }
    private var inputsPerGroup: Int { geometry.inputChannels / geometry.groups }
    private var outputsPerGroup: Int { geometry.outputChannels / geometry.groups }

    /// The input position that an output position of an image reads through a tap.
    private func place(_ position: Int, _ tap: Int) -> Int? {
        var (position, tap, place, step) = (position, tap, 0, 1)
        for axis in axes.reversed() {
            let read = position % axis.output * axis.stride - axis.before + tap % axis.kernel * axis.dilation
            guard (0..<axis.input).contains(read) else { return nil }
            place += read * step
            step *= axis.input
            (position, tap) = (position / axis.output, tap / axis.kernel)
        }
        return place
    }

    func output(_ bias: [Float]) -> [Float] {
        var result = [Float](repeating: 0, count: dy.count)
        for position in 0..<geometry.outputPlane {
            let places = (0..<geometry.taps).map { place(position, $0) }
            for image in 0..<geometry.batch {
                for output in 0..<geometry.outputChannels {
                    var sum = bias[output]
                    let first = image * geometry.inputChannels + output / outputsPerGroup * inputsPerGroup
                    for (tap, place) in places.enumerated() {
                        guard let place else { continue }
                        for channel in 0..<inputsPerGroup {
                            sum.addProduct(
                                x[(first + channel) * geometry.inputPlane + place],
                                w[(output * inputsPerGroup + channel) * geometry.taps + tap])
                        }
                    }
                    result[(image * geometry.outputChannels + output) * geometry.outputPlane + position] = max(sum, 0)
                }
            }
        }
        return result
    }

    func input(_ bias: [Float]) -> [Float] {
        var result = [Float](repeating: 0, count: x.count)
        for index in result.indices { result[index] = bias[index / geometry.inputPlane % geometry.inputChannels] }
        for image in 0..<geometry.batch {
            for position in 0..<geometry.outputPlane {
                // Those of the output positions that read one input position follow each other in its chain.
                for tap in 0..<geometry.taps {
                    guard let place = place(position, tap) else { continue }
                    for channel in 0..<geometry.inputChannels {
                        let group = channel / inputsPerGroup
                        let at = (image * geometry.inputChannels + channel) * geometry.inputPlane + place
                        var sum = result[at]
                        for output in group * outputsPerGroup..<(group + 1) * outputsPerGroup {
                            sum.addProduct(
                                dy[(image * geometry.outputChannels + output) * geometry.outputPlane + position],
                                w[(output * inputsPerGroup + channel % inputsPerGroup) * geometry.taps + tap])
                        }
                        result[at] = sum
                    }
                }
            }
        }
        return result
    }

    func weight(slices: Int) -> [Float] {
        let positions = geometry.batch * geometry.outputPlane
        var total = [Float](repeating: 0, count: w.count)
        for slice in 0..<slices {
            var sums = [Float](repeating: 0, count: w.count)
            for number in positions * slice / slices..<positions * (slice + 1) / slices {
                let (image, position) = (number / geometry.outputPlane, number % geometry.outputPlane)
                for tap in 0..<geometry.taps {
                    guard let place = place(position, tap) else { continue }
                    for output in 0..<geometry.outputChannels {
                        let gradient = dy[(image * geometry.outputChannels + output) * geometry.outputPlane + position]
                        let first = image * geometry.inputChannels + output / outputsPerGroup * inputsPerGroup
                        for channel in 0..<inputsPerGroup {
                            sums[(output * inputsPerGroup + channel) * geometry.taps + tap].addProduct(
                                gradient, x[(first + channel) * geometry.inputPlane + place])
                        }
                    }
                }
            }
            for index in total.indices { total[index] = slice == 0 ? sums[index] : total[index] + sums[index] }
        }
        return total
    }
}
