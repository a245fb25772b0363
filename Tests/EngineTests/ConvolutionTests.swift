import Testing

@testable import Engine

/// Serialized, since one setting is for the process.
@Suite(.serialized) struct ConvolutionTests {
    private func draw(_ shape: [Int], _ role: String, _ dtype: DType = .float64) -> Tensor {
        Tensor.uniform(Shape(shape), lower: -1, upper: 1, stream: RandomStream(seed: 3, role: role), dtype: dtype)
    }

    struct Large: Sendable, CustomTestStringConvertible {
        var input: [Int]
        var outputs: Int
        var kernel: Int
        var stride = 1
        var padding = 1
        var dilation = 1
        var groups = 1

        var testDescription: String {
            "\(input) to \(outputs), k\(kernel) s\(stride) p\(padding) d\(dilation) g\(groups)"
        }
    }

    /// Shapes at which each algorithm, and each way to cut the work, is chosen.
    static let large = [
        Large(input: [4, 64, 28, 28], outputs: 64, kernel: 3), Large(input: [1, 64, 56, 56], outputs: 48, kernel: 3),
        Large(input: [8, 40, 13, 15], outputs: 72, kernel: 3, padding: 0),
        Large(input: [6, 33, 21, 18], outputs: 35, kernel: 3, padding: 2),
        Large(input: [3, 32, 32, 32], outputs: 32, kernel: 3, padding: 4),
        Large(input: [2, 64, 33, 31], outputs: 96, kernel: 3, stride: 2),
        Large(input: [9, 3, 40, 40], outputs: 32, kernel: 5),
        Large(input: [1, 48, 64, 64], outputs: 32, kernel: 5, padding: 2),
        Large(input: [5, 64, 20, 20], outputs: 128, kernel: 1, padding: 0),
        Large(input: [1, 16, 90, 60], outputs: 24, kernel: 3, dilation: 2),
        Large(input: [4, 64, 24, 24], outputs: 64, kernel: 3, groups: 4),
        Large(input: [4, 96, 24, 24], outputs: 96, kernel: 3, groups: 96),
        Large(input: [8, 400, 3, 3], outputs: 300, kernel: 3),
        Large(input: [1, 10, 300, 20], outputs: 20, kernel: 5, stride: 3),
    ]

    /// What comes back through a concatenation lies apart, through pooling with the channels innermost: the sum is the one of both.
    @Test(arguments: [1, 16], [(false, false), (false, true), (true, false), (true, true)])
    func partsOfAGradientInSeveralOrdersAddUp(_ channels: Int, _ way: (isTransposed: Bool, poolsFirst: Bool)) throws {
        let (isTransposed, poolsFirst) = way
        let x = draw([2, channels, 6, 6], "x", .float32)
        let w = draw(isTransposed ? [channels, 16, 3, 3] : [16, channels, 3, 3], "w", .float32)
        let beside = draw([2, 8, 6, 6], "beside", .float32).channelsLastWithHistory()
        let (a, b) = (draw([2, 24, 6, 6], "a", .float32), draw([2, 16, 3, 3], "b", .float32))
        func gradients(_ backward: (Tensor) throws -> Void) rethrows -> [[UInt8]] {
            let leaves = [x, w].map { $0.clone().requiringGrad() }
            try backward(
                isTransposed
                    ? leaves[0].convTranspose2d(leaves[1], padding: 1)
                    : leaves[0].conv2d(leaves[1], padding: .amounts(1)))
            return leaves.map { bytes(of: $0.grad ?? Tensor([Float]())) }
        }
        func loss(_ y: Tensor) -> Tensor {
            let joined = (Tensor.concatenated([beside, y], axis: 1) * a).sum()
            let pooled = (y.maxPool2d(kernel: 2) * b).sum()
            return poolsFirst ? pooled + joined : joined + pooled
        }
        let together = gradients { loss($0).backward() }
        let apart = try gradients { y in
            let pooled = y.detach().requiringGrad()
            (pooled.maxPool2d(kernel: 2) * b).sum().backward()
            y.backward(a.narrowed(1, 8..<24).contiguous() + (try #require(pooled.grad)).contiguous())
        }
        #expect(together == apart && together[0].count == x.elementCount * 4)
    }

    /// The three maps in float32 against those in float64, which are sums of products in another order.
    @Test(arguments: large)
    func float32AgreesWithFloat64(_ item: Large) {
        let x = draw(item.input, "x")
        let w = draw([item.outputs, item.input[1] / item.groups, item.kernel, item.kernel], "w")
        let b = draw([item.outputs], "b")
        func run(_ dtype: DType) -> [Tensor] {
            let leaves = [x, w, b].map { $0.to(dtype).clone().requiringGrad() }
            let y = leaves[0].conv2d(
                leaves[1], leaves[2], stride: PerAxis([item.stride]), padding: .amounts(PerAxis([item.padding])),
                dilation: PerAxis([item.dilation]), groups: item.groups)
            y.backward(draw(y.shape.array, "dy").to(dtype))
            return [y.detach()] + leaves.compactMap(\.grad)
        }
        for (part, (single, double)) in zip(run(.float32), run(.float64)).enumerated() {
            let scale = double.square().mean().item.squareRoot()
            let error = (single.to(.float64) - double).abs().max().item
            #expect(error < 1e-4 * max(scale, 1), "part \(part): \(error) of \(scale)")
        }
    }

    /// Exact numerics keep to direct algorithms, whose error is smaller than Winograd's.
    @Test func exactNumerics() {
        defer { ConvolutionNumerics.isExact = false }
        let (x, w) = (draw([4, 64, 28, 28], "x"), draw([64, 64, 3, 3], "w"))
        let expected = x.conv2d(w, padding: 1)
        func error() -> Double {
            let y = x.to(.float32).conv2d(w.to(.float32), padding: 1)
            return (y.to(.float64) - expected).square().mean().item.squareRoot()
        }
        ConvolutionNumerics.isExact = false
        let fast = error()
        ConvolutionNumerics.isExact = true
        #expect(error() < fast)
    }

    /// The gradient of a transposed convolution is the convolution.
    @Test func transposesAreAdjoint() {
        let (x, w, y) = (draw([2, 6, 9, 8], "x"), draw([4, 3, 3, 3], "w"), draw([2, 4, 5, 4], "y"))
        let forward = x.conv2d(w, stride: 2, padding: 1, groups: 2)
        let backward = y.convTranspose2d(w, stride: 2, padding: 1, outputPadding: [0, 1], groups: 2)
        #expect(forward.shape == y.shape && backward.shape == x.shape)
        #expect(abs((forward * y).sum().item - (backward * x).sum().item) < 1e-10)
    }

    @Test(arguments: ConvolutionLayer.PaddingMode.allCases)
    func paddingModes(_ mode: ConvolutionLayer.PaddingMode) throws {
        let layer = Conv2d(2, 3, kernel: [3, 2], padding: [2, 1], paddingMode: mode, dtype: .float64)
        let x = draw([2, 2, 4, 5], "x")
        let padding: Padding =
            switch mode {
            case .zeros: .constant(0)
            case .reflect: .reflect
            case .replicate: .replicate
            case .circular: .circular
            }
        let expected = x.padded([(2, 2), (1, 1)], padding).conv2d(layer.weight, layer.bias)
        expectClose(layer(x).detach(), expected.detach(), .init(absolute: 1e-12, relative: 1e-12), mode.rawValue)
        #expect(try layer.outputShape(for: x.shape) == expected.shape)
    }

    /// Results keep their channels innermost through elementwise operations and pooling, without copies.
    @Test func channelsStayInnermost() {
        let x = draw([2, 8, 6, 6], "x", .float32)
        let y = x.conv2d(draw([16, 8, 3, 3], "w", .float32), padding: 1)
        #expect(!y.isContiguous && y.isChannelsLast)
        #expect(y.relu().isChannelsLast && (y + y).isChannelsLast && (y * 2).isChannelsLast)
        #expect(y.maxPool2d(kernel: 2).isChannelsLast && y.averagePool2d(kernel: 2).isChannelsLast)
        #expect(y.array(Float.self) == y.contiguous().array(Float.self))
        #expect((y + y.contiguous()).array(Float.self) == (y.contiguous() * 2).array(Float.self))
        #expect((y.contiguous() + y).array(Float.self) == (y.contiguous() * 2).array(Float.self))
        #expect(y.reshaped([2, -1]).array(Float.self) == y.contiguous().reshaped([2, -1]).array(Float.self))
    }

    /// Gradients that meet at a channels-last tensor are added whatever the order of each.
    @Test func gradientsOfBothOrdersAddUp() {
        let x = draw([2, 3, 5, 5], "x").requiringGrad()
        let w = draw([4, 3, 3, 3], "w")
        let check = checkGradients(
            { leaves in
                let y = leaves[0].conv2d(w)
                return (y * y.reshaped(y.shape.array) + y.permuted([0, 2, 3, 1]).permuted([0, 3, 1, 2])).square().sum()
                    + y.relu().sum()
            }, at: [x])
        #expect(check.passes, "\(check.mismatches)")
    }

    @Test func layersInferTheirShapes() throws {
        let x = Tensor.ones([2, 4, 9, 8])
        let layers: [Module] = [
            Conv2d(4, 6, kernel: 3, stride: 2, padding: 1, groups: 2), ConvTranspose2d(4, 2, kernel: 2, stride: 2),
            MaxPool2d(kernel: 3, stride: 2, ceils: true), AvgPool2d(kernel: 2, padding: 1), AdaptiveAvgPool2d(3, nil),
            AdaptiveMaxPool2d(1), Upsample(scale: 2), DeformableConv2d(4, 3, kernel: 3, padding: 1, masked: true),
        ]
        for layer in layers {
            let found = layer(x).shape
            #expect(try layer.outputShape(for: x.shape) == found, "\(type(of: layer))")
            #expect(throws: ShapeError.self) { try layer.outputShape(for: [2, 4]) }
        }
        #expect(throws: ShapeError.self) { try Conv2d(3, 4, kernel: 3).outputShape(for: [1, 2, 5, 5]) }
        #expect(throws: ShapeError.self) { try Conv2d(3, 4, kernel: 3).outputShape(for: [1, 3, 2, 5]) }
        #expect(throws: ShapeError.self) {
            try Conv2d(3, 4, kernel: 5, padding: 2, paddingMode: .reflect).outputShape(for: [1, 3, 2, 5])
        }
        #expect(throws: ShapeError.self) { try MaxPool2d(kernel: 3, padding: 2).outputShape(for: [1, 3, 9, 9]) }
    }

    @Test func parametersAreNamedAsInPyTorch() {
        let names = Conv2d(4, 6, kernel: [3, 2], groups: 2).stateDict
        #expect(names.map(\.name) == ["weight", "bias"])
        #expect(names[0].tensor.shape == [6, 2, 3, 2] && names[1].tensor.shape == [6])
        let transposed = ConvTranspose1d(4, 6, kernel: 3, groups: 2, bias: false).stateDict
        #expect(transposed.map(\.name) == ["weight"] && transposed[0].tensor.shape == [4, 3, 3])
        let bound = 1 / Double(2 * 3 * 2).squareRoot()
        #expect(names.allSatisfy { $0.tensor.abs().max().item <= bound })
        #expect(names[0].tensor.abs().max().item > 0.8 * bound)
    }

    /// The places of maxima, counted in each channel's plane.
    @Test func indicesOfMaxima() {
        let x = Tensor([1.0, 5, 2, 3, 4, 0, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0], shape: [1, 1, 4, 4])
        let (values, indices) = x.maxPool2dWithIndices(kernel: 2)
        #expect(values.array(Double.self) == [5, 9, 7, 5])
        #expect(indices.array(Int64.self) == [1, 6, 8, 10])
    }
}

@Suite struct DeformableConvolutionTests {
    private func draw(_ shape: [Int], _ role: String, _ dtype: DType = .float64) -> Tensor {
        Tensor.uniform(Shape(shape), lower: -1, upper: 1, stream: RandomStream(seed: 3, role: role), dtype: dtype)
    }

    @Test(arguments: [(1, 1), (2, 1), (2, 2)])
    func zeroOffsetsAreTheStandardConvolution(_ stride: Int, _ groups: Int) {
        let (x, w) = (draw([2, 4, 7, 6], "x").requiringGrad(), draw([4, 4 / groups, 3, 3], "w").requiringGrad())
        func gradients(_ y: Tensor) -> [Tensor] {
            x.grad = nil
            w.grad = nil
            y.square().sum().backward()
            return [y.detach(), x.grad ?? x, w.grad ?? w]
        }
        let standard = gradients(x.conv2d(w, stride: PerAxis([stride]), padding: 1, groups: groups))
        let offset = Tensor.zeros(Shape([2, 18] + standard[0].shape.array.dropFirst(2)), dtype: .float64)
        let deformed = gradients(
            x.deformConv2d(offset: offset, weight: w, stride: PerAxis([stride]), padding: 1, groups: groups))
        for (one, other) in zip(standard, deformed) {
            expectClose(other, one, .init(absolute: 1e-11, relative: 1e-11), "stride \(stride)")
        }
    }

    /// At the start the layer is a standard convolution; training moves its offsets.
    @Test func theLayerStartsAsAConvolution() {
        let layer = DeformableConv2d(3, 5, kernel: 3, padding: 1, dtype: .float64)
        let x = draw([2, 3, 6, 6], "x")
        let expected = x.conv2d(layer.weight, layer.bias, padding: 1)
        expectClose(layer(x).detach(), expected.detach(), .init(absolute: 1e-12, relative: 1e-12), "start")
        layer(x).square().sum().backward()
        #expect(layer.offset.weight.grad?.abs().max().item ?? 0 > 0)
        #expect(
            layer.stateDict.map(\.name) == ["weight", "bias", "offset.weight", "offset.bias"])
        layer.initialize(seed: 1)
        #expect(layer.offset.weight.abs().max().item == 0 && layer.weight.abs().max().item > 0)
        let masked = DeformableConv2d(3, 5, kernel: 3, padding: 1, offsetGroups: 3, masked: true, dtype: .float64)
        #expect(masked.offset.weight.shape[0] == 81)
        let half = x.conv2d(masked.weight, padding: 1) * 0.5 + (masked.bias?.reshaped([1, 5, 1, 1]) ?? x)
        expectClose(masked(x).detach(), half.detach(), .init(absolute: 1e-12, relative: 1e-12), "masked start")
    }

    /// The gradients of a deformable convolution of float64, from a fixed gradient of its output, by the parts that have leaves.
    private func gradients(
        _ x: Tensor, _ offset: Tensor, _ w: Tensor, wanted: Set<Int> = [0, 1, 2], createGraph: Bool = false
    ) -> [Tensor] {
        let leaves = [x, offset, w].enumerated().map { index, leaf in
            wanted.contains(index) ? leaf.detach().clone().requiringGrad() : leaf.detach()
        }
        let y = leaves[0].deformConv2d(offset: leaves[1], weight: leaves[2], padding: 1)
        y.backward(draw(y.shape.array, "dy"), createGraph: createGraph)
        return wanted.sorted().compactMap { leaves[$0].grad?.detach() }
    }

    /// Slices that share an image, of two images and of several, one more in some than in others; and slices that add to no image.
    @Test(arguments: [(1, 56), (2, 38), (9, 20), (19, 12)])
    func slicesAddUp(_ batch: Int, _ side: Int) {
        let (x, offset) = (draw([batch, 4, side, side], "x"), draw([batch, 18, side, side], "offset"))
        let w = draw([4, 4, 3, 3], "w")
        let composed = gradients(x, offset, w, createGraph: true)
        for wanted in [[0, 1, 2], [1, 2], [2], [0]] as [Set<Int>] {
            for (part, gradient) in zip(wanted.sorted(), gradients(x, offset, w, wanted: wanted)) {
                expectClose(
                    gradient, composed[part], .init(absolute: 1e-10, relative: 1e-10),
                    "\(batch) images of \(side), part \(part) of \(wanted)")
            }
        }
    }

    /// Runs of channels that fill vectors, several at once, and a rest; in one group and in two.
    @Test(arguments: [(16, 1), (32, 1), (40, 1), (64, 1), (83, 1), (144, 2)])
    func wideRunsOfChannels(_ channels: Int, _ groups: Int) {
        func run(createGraph: Bool) -> [Tensor] {
            let leaves = [
                draw([2, channels, 6, 5], "x"), draw([2, 18, 6, 5], "offset"), draw([2, channels / groups, 3, 3], "w"),
                draw([2, 9, 6, 5], "mask"),
            ].map { $0.detach().requiringGrad() }
            let y = leaves[0].deformConv2d(
                offset: leaves[1], mask: leaves[3], weight: leaves[2], padding: 1, groups: groups)
            y.backward(draw(y.shape.array, "dy"), createGraph: createGraph)
            return [y.detach()] + leaves.compactMap { $0.grad?.detach() }
        }
        for (part, (one, other)) in zip(run(createGraph: false), run(createGraph: true)).enumerated() {
            expectClose(one, other, .init(absolute: 1e-10, relative: 1e-10), "part \(part)")
        }
    }

    /// More samples for a position than are worked through together.
    @Test func manySamplesForOnePosition() {
        let (x, offset, w) = (draw([2, 16, 9, 8], "x"), draw([2, 288, 9, 8], "offset"), draw([3, 16, 3, 3], "w"))
        for (part, (one, other)) in zip(gradients(x, offset, w), gradients(x, offset, w, createGraph: true))
            .enumerated()
        {
            expectClose(one, other, .init(absolute: 1e-10, relative: 1e-10), "part \(part)")
        }
    }

    @Test func imagesBeyond32Bits() {
        let layer = DeformableConv2d(1, 1, kernel: 3, padding: 1)
        #expect(throws: ShapeError.self) { try layer.outputShape(for: [1, 1, 65536, 65536]) }
        #expect(throws: ShapeError.self) {
            try DeformableConv2d(1, 1, kernel: 3, padding: 2_000_000_000).outputShape(for: [1, 1, 4, 4])
        }
    }

    /// What lies beyond the edges is nothing, also where the pixel that is read in its place is infinite or no number.
    @Test(arguments: [Double.infinity, -.infinity, .nan], [4, 16, 37])
    func nothingBeyondTheEdges(_ value: Double, _ channels: Int) {
        for dtype in [DType.float32, .float64] {
            // Offsets of whole pixels and of parts, and a mask; only positions that do not see the first pixel are compared.
            func run(_ first: Double, createGraph: Bool) -> [Tensor] {
                let x = draw([2, channels, 7, 7], "x", dtype).clone()
                x[0..., 0..., 0..<1, 0..<1] = Tensor.full([2, channels, 1, 1], first, dtype: dtype)
                let leaves = [
                    x, draw([2, 18, 7, 7], "offset", dtype).abs(), draw([3, channels, 3, 3], "w", dtype),
                    draw([2, 9, 7, 7], "mask", dtype),
                ].map { $0.detach().requiringGrad() }
                let y = leaves[0].deformConv2d(offset: leaves[1], mask: leaves[3], weight: leaves[2], padding: 1)
                y.backward(draw(y.shape.array, "dy", dtype), createGraph: createGraph)
                let seen = [y.detach()] + [1, 3].compactMap { leaves[$0].grad?.detach() }
                return seen.map { $0[0..., 0..., 2..., 2...].contiguous() }
                    + [y.detach(), leaves[1].grad?.detach()].compactMap { $0?[0..., 0..., 3..<7, 0..<1].contiguous() }
            }
            for createGraph in [false, true] {
                for (one, other) in zip(run(value, createGraph: createGraph), run(1, createGraph: createGraph)) {
                    #expect(one.doubles == other.doubles, "\(dtype), composed: \(createGraph)")
                }
            }
        }
    }

    /// float32, in blocks and slices, against float64: outputs that fill the products' tiles, and others.
    @Test(arguments: [true, false], [(24, 2), (32, 1), (64, 2), (37, 1)])
    func float32AgreesWithFloat64(_ masked: Bool, _ outputs: (channels: Int, groups: Int)) {
        func run(_ dtype: DType) -> [Tensor] {
            var leaves = [
                draw([3, 32, 26, 25], "x"), draw([3, 36, 26, 25], "offset"),
                draw([outputs.channels, 32 / outputs.groups, 3, 3], "w"), draw([outputs.channels], "b"),
            ]
            if masked { leaves.append(draw([3, 18, 26, 25], "mask")) }
            leaves = leaves.map { $0.to(dtype).clone().requiringGrad() }
            let y = leaves[0].deformConv2d(
                offset: leaves[1], mask: masked ? leaves[4] : nil, weight: leaves[2], bias: leaves[3], padding: 1,
                groups: outputs.groups)
            y.backward(draw(y.shape.array, "dy").to(dtype))
            return [y.detach()] + leaves.compactMap(\.grad)
        }
        for (part, (single, double)) in zip(run(.float32), run(.float64)).enumerated() {
            let error = (single.to(.float64) - double).abs().max().item
            let scale = double.square().mean().item.squareRoot()
            #expect(error < 2e-3 * max(scale, 1), "part \(part): \(error) of \(scale)")
        }
    }

    /// Many blocks, slices and runs of samples, against the same convolution by operations that record themselves.
    @Test(arguments: [(1, 1, 1), (2, 2, 1), (1, 4, 2), (4, 1, 2), (3, 2, 1)])
    func agreesWithItsComposition(_ groups: Int, _ offsetGroups: Int, _ stride: Int) {
        let extents = [38 / stride, 39 / stride + 39 % stride]
        func gradients(createGraph: Bool) -> [Tensor] {
            let leaves = [
                draw([2, 12, 38, 39], "x"), draw([2, 18 * offsetGroups] + extents, "offset") * 2.5,
                draw([12, 12 / groups, 3, 3], "w"), draw([2, 9 * offsetGroups] + extents, "mask"),
            ].map { $0.detach().requiringGrad() }
            let y = leaves[0].deformConv2d(
                offset: leaves[1], mask: leaves[3], weight: leaves[2], stride: PerAxis([stride]), padding: 1,
                groups: groups)
            y.backward(draw(y.shape.array, "dy"), createGraph: createGraph)
            return leaves.compactMap { $0.grad?.detach() }
        }
        let (fused, composed) = (gradients(createGraph: false), gradients(createGraph: true))
        #expect(fused.count == 4 && composed.count == 4)
        for (part, (one, other)) in zip(fused, composed).enumerated() {
            expectClose(one, other, .init(absolute: 1e-10, relative: 1e-10), "part \(part)")
        }
    }
}
