/// The shapes of a deformable convolution, checked.
struct DeformableParameters: Sendable {
    var convolution: ConvolutionParameters

    /// The convolution of an input by a weight, for images whose places are counted in 32 bits.
    func convolution(of input: Shape, by weight: Shape) throws(ShapeError) -> Convolution {
        let result = try convolution.convolution(of: input, by: weight)
        let image = result.geometry.inputChannels * result.geometry.inputPlane
        guard image <= Int32.max else {
            throw ShapeError(
                "\(convolution.operation): an image of \(image) numbers; \(Int32.max) is the most")
        }
        return result
    }

    /// The convolution of an input by a weight, and the number of offset groups.
    func shapes(
        _ input: Shape, _ offset: Shape, _ mask: Shape?, _ weight: Shape
    ) throws(ShapeError) -> (convolution: Convolution, offsetGroups: Int) {
        let result = try convolution(of: input, by: weight)
        let geometry = result.geometry
        let places = [geometry.height.output, geometry.width.output]
        let groups = offset.rank == 4 ? offset[1] / (2 * geometry.taps) : 0
        guard groups >= 1, offset == [input[0], groups * 2 * geometry.taps] + places, input[1] % groups == 0 else {
            throw ShapeError(
                "\(convolution.operation): offsets of shape \(offset) for an input \(input) and a weight \(weight); they need the shape [\(input[0]), groups · \(2 * geometry.taps), \(places[0]), \(places[1])] for groups that share the channels evenly"
            )
        }
        guard mask.map({ $0 == [input[0], groups * geometry.taps] + places }) ?? true else {
            throw ShapeError(
                "\(convolution.operation): a mask of shape \(mask ?? []) beside offsets of shape \(offset); it needs the shape [\(input[0]), \(groups * geometry.taps), \(places[0]), \(places[1])]"
            )
        }
        return (result, groups)
    }
}

extension Shape {
    fileprivate static func == (shape: Shape, extents: [Int]) -> Bool { shape.array == extents }
}

extension Tensor {
    /// The deformable convolution of `[N, C, H, W]` by a weight `[O, C/groups, k, k]` plus `[O]`: each tap of each output position
    /// reads its input at a place that an offset moves, between four pixels. Dai et al., 2017; with a mask, which weighs each
    /// sample, Zhu et al., 2019.
    ///
    /// - Parameters:
    ///   - offset: `[N, 2 · offsetGroups · k · k, H', W']`: for each group of channels and tap, down and right in pixels.
    ///   - mask: `[N, offsetGroups · k · k, H', W']`.
    ///   - weight: `[O, C/groups, k, k]`.
    ///   - bias: `[O]`, added to each channel of the output.
    ///   - stride: the steps between the places where the kernel is applied.
    ///   - padding: the zeros on both sides of height and width.
    ///   - dilation: the distance between the kernel's taps before they are moved.
    ///   - groups: parts of the channels that do not see each other.
    public func deformConv2d(
        offset: Tensor, mask: Tensor? = nil, weight: Tensor, bias: Tensor? = nil, stride: PerAxis = 1,
        padding: PerAxis = 0, dilation: PerAxis = 1, groups: Int = 1
    ) -> Tensor {
        deformed(
            offset, mask, weight, bias,
            DeformableParameters(
                convolution: .init(
                    operation: "deformConv2d", spatialRank: 2, stride: stride, padding: .amounts(padding),
                    dilation: dilation, groups: groups)))
    }

    func deformed(
        _ offset: Tensor, _ mask: Tensor?, _ weight: Tensor, _ bias: Tensor?, _ parameters: DeformableParameters
    ) -> Tensor {
        let operands = [offset, weight] + [mask, bias].compactMap { $0 }
        Tensor.check(
            dtype.isFloatingPoint && operands.allSatisfy { $0.dtype == dtype },
            "deformConv2d: all tensors need one type, float32 or float64; the input is \(dtype), the others \(operands.map(\.dtype))"
        )
        Tensor.check(
            weight.rank == 4 && bias.map { $0.shape == [weight.shape[0]] } ?? true,
            "deformConv2d: a bias of shape \(bias?.shape ?? []) for a weight of shape \(weight.shape)")
        do {
            let (convolution, offsetGroups) = try parameters.shapes(shape, offset.shape, mask?.shape, weight.shape)
            return DeformableOperation(
                convolution: convolution, offsetGroups: offsetGroups, hasMask: mask != nil, hasBias: bias != nil
            ).output(
                [channelsLastWithHistory(), offset, weight] + [mask, bias].compactMap { $0 })
        } catch {
            Tensor.stop(error.description)
        }
    }
}

/// The operation in the graph. Its inputs are input, offset, weight, then mask and bias where there are some.
struct DeformableOperation: Sendable {
    let convolution: Convolution
    let offsetGroups: Int
    let hasMask: Bool
    let hasBias: Bool

    private var geometry: ConvolutionGeometry { convolution.geometry }

    func mask(_ inputs: [Tensor]) -> Tensor? { hasMask ? inputs[3] : nil }
    func bias(_ inputs: [Tensor]) -> Tensor? { hasBias ? inputs[inputs.count - 1] : nil }

    func output(_ inputs: [Tensor]) -> Tensor {
        let result = Tensor(uninitializedChannelsLast: convolution.outputShape, dtype: inputs[0].dtype)
        if geometry.isEmpty {
            result.clear()
        } else if result.dtype == .float32 {
            compute(Float.self, inputs, into: result)
        } else {
            compute(Double.self, inputs, into: result)
        }
        result.addToRows(bias(inputs))
        return Tensor.fused(
            "DeformableConvolution", inputs, output: result,
            gradient: { gradient, inputs, wanted in
                gradient.dtype == .float32
                    ? gradients(Float.self, gradient, inputs, wanted) : gradients(Double.self, gradient, inputs, wanted)
            }, composition: { inputs in composition(inputs) })
    }

    private func compute<Element: MatrixElement>(_ type: Element.Type, _ inputs: [Tensor], into result: Tensor) {
        let (x, offset, mask) = (inputs[0].channelsLast(), inputs[1].channelsLast(), mask(inputs)?.channelsLast())
        DeformableConvolution<Element>(geometry: geometry, offsetGroups: offsetGroups).output(
            x.pointer(), offset.pointer(), mask?.pointer(), inputs[2].contiguous().pointer(), into: result.pointer())
    }

    private func gradients<Element: MatrixElement>(
        _ type: Element.Type, _ gradient: Tensor, _ inputs: [Tensor], _ wanted: [Bool]
    ) -> [Tensor?] {
        let (x, offset, mask) = (inputs[0].channelsLast(), inputs[1].channelsLast(), mask(inputs)?.channelsLast())
        let (weight, dy) = (inputs[2].contiguous(), gradient.channelsLast())
        func memory(_ model: Tensor, _ isWanted: Bool) -> Tensor? {
            guard isWanted else { return nil }
            let result = Tensor(uninitializedLike: model)
            if geometry.isEmpty { result.clear() }
            return result
        }
        var results: [Tensor?] = [memory(x, wanted[0]), memory(offset, wanted[1]), memory(weight, wanted[2])]
        if let mask { results.append(memory(mask, wanted[3])) }
        if !geometry.isEmpty {
            DeformableConvolution<Element>(geometry: geometry, offsetGroups: offsetGroups).gradients(
                dy.pointer(), x.pointer(), offset.pointer(), mask?.pointer(), weight.pointer(),
                into: .init(
                    input: results[0]?.pointer(), offsets: results[1]?.pointer(),
                    masks: hasMask ? results[3]?.pointer() : nil, weight: results[2]?.pointer()))
        }
        if hasBias { results.append(wanted[wanted.count - 1] ? dy.channelSums() : nil) }
        return results
    }

    /// The same by operations that record themselves: the four pixels are gathered, weighed and multiplied by the weight.
    private func composition(_ inputs: [Tensor]) -> Tensor {
        let (x, offset, weight) = (inputs[0], inputs[1], inputs[2])
        let (height, width) = (geometry.height, geometry.width)
        let (batch, taps, plane) = (geometry.batch, geometry.taps, geometry.outputPlane)
        // Where each tap of each position reads without offsets: [taps, positions].
        func base(_ axis: ConvolutionGeometry.Axis, tap: (Int) -> Int, position: (Int) -> Int) -> Tensor {
            let places = (0..<taps * plane).map { index in
                Double(position(index % plane) * axis.stride - axis.before + tap(index / plane) * axis.dilation)
            }
            return Tensor(places, shape: [taps, plane]).to(x.dtype)
        }
        let moved = offset.reshaped([batch, offsetGroups, taps, 2, plane])
        let y =
            moved.narrowed(3, 0..<1).squeezed(3)
            + base(height, tap: { $0 / width.kernel }, position: { $0 / width.output })
        let z =
            moved.narrowed(3, 1..<2).squeezed(3)
            + base(width, tap: { $0 % width.kernel }, position: { $0 % width.output })
        let (top, left) = noGrad { (y.detach().floor(), z.detach().floor()) }
        let (down, right) = (y - top, z - left)
        let pixels = x.reshaped([batch, offsetGroups, geometry.inputChannels / offsetGroups, geometry.inputPlane])
        var samples = Tensor.zeros([], dtype: x.dtype)
        for (row, column) in [(0.0, 0.0), (0, 1), (1, 0), (1, 1)] {
            let (places, isOutside) = noGrad { () -> (Tensor, Tensor) in
                let (rows, columns) = (top + row, left + column)
                let inside = (rows .>= 0).logicalAnd(rows .<= Double(height.input - 1))
                    .logicalAnd((columns .>= 0).logicalAnd(columns .<= Double(width.input - 1)))
                let index =
                    rows.clamped(lower: 0, upper: Double(height.input - 1)) * Double(width.input)
                    + columns.clamped(lower: 0, upper: Double(width.input - 1))
                let shape = [batch, offsetGroups, 1, taps * plane]
                return (index.to(.int64).reshaped(shape), inside.logicalNot().reshaped(shape))
            }
            let share = (row == 0 ? 1 - down : down) * (column == 0 ? 1 - right : right)
            // Beyond the edges there is nothing, whatever the pixel holds that is read in its place.
            let values = pixels.takeAlong(3, places).maskedFill(isOutside, 0)
            samples = samples + values * share.reshaped([batch, offsetGroups, 1, taps * plane])
        }
        if let mask = mask(inputs) {
            samples = samples * mask.reshaped([batch, offsetGroups, 1, taps * plane])
        }
        let columns = samples.reshaped([batch, geometry.groups, geometry.terms, plane])
        let rows = weight.reshaped([1, geometry.groups, geometry.outputChannels / geometry.groups, geometry.terms])
        let result = rows.matmul(columns).reshaped(convolution.outputShape.array)
        return bias(inputs).map { result + $0.reshaped([1, -1, 1, 1]) } ?? result
    }
}
