/// A layer whose outputs read other places than their own.
public protocol WindowedLayer: Module {
    /// What the outputs read along each spatial axis of an input `[N, C, ...]`; nil for all of an axis.
    func reach(for input: Shape) throws(ShapeError) -> [AxisReach?]
}

extension ConvolutionLayer: WindowedLayer {
    public func reach(for input: Shape) throws(ShapeError) -> [AxisReach?] {
        let axes = try convolution(for: input).geometry.axes(input.rank - 2)
        return axes.enumerated().map { position, axis in
            let before = widths.isEmpty ? axis.before : widths[position].before
            return AxisReach(window: -before...axis.span - 1 - before, stride: axis.stride)
        }
    }
}

extension TransposedConvolutionLayer: WindowedLayer {
    /// An output reads the inputs that its taps come from, which differ from output to output and repeat after a stride.
    public func reach(for input: Shape) throws(ShapeError) -> [AxisReach?] {
        try convolution(for: input).geometry.axes(input.rank - 2).map { axis in
            guard axis.stride <= 4096 else { return nil }
            let windows = (0..<axis.stride).map { output -> ClosedRange<Int>? in
                let read = (0..<axis.kernel).compactMap { tap -> Int? in
                    let place = output + axis.before - tap * axis.dilation
                    return place % axis.stride == 0 ? place / axis.stride : nil
                }
                guard let last = read.first, let first = read.last else { return nil }
                return first...last
            }
            return AxisReach(windows: windows, advance: 1)
        }
    }
}

extension WindowPoolingLayer: WindowedLayer {
    public func reach(for input: Shape) throws(ShapeError) -> [AxisReach?] {
        let (kernel, stride, padding, dilation) = try window.numbers()
        return kernel.indices.map { axis in
            AxisReach(
                window: -padding[axis]...(kernel[axis] - 1) * dilation[axis] - padding[axis], stride: stride[axis])
        }
    }
}

extension AdaptivePoolingLayer: WindowedLayer {
    /// Regions that cover an axis evenly repeat after as many outputs as share no divisor with the input's extent.
    public func reach(for input: Shape) throws(ShapeError) -> [AxisReach?] {
        let output = try outputShape(for: input)
        return (2..<input.rank).map { axis in
            let (inputs, outputs) = (input[axis], output[axis])
            guard outputs > 1 else { return nil }
            // The last period is the whole axis.
            let windows = (0..<outputs).map { place in
                place * inputs / outputs...((place + 1) * inputs + outputs - 1) / outputs - 1
            }
            let period =
                (1...outputs).first { outputs % $0 == 0 && inputs % (outputs / $0) == 0 } ?? outputs
            return AxisReach(windows: Array(windows[..<period]), advance: inputs * period / outputs)
        }
    }
}

extension Upsample: WindowedLayer {
    /// Away from the borders. Where the output's extent is no multiple of the input's, the reach is given up as the whole axis.
    public func reach(for input: Shape) throws(ShapeError) -> [AxisReach?] {
        let output = try outputShape(for: input)
        return (2..<input.rank).map { axis in
            let scale = output[axis] / input[axis]
            guard output[axis] == scale * input[axis], scale <= 4096, !(target.mode == .linear && target.alignsCorners)
            else {
                return nil
            }
            let windows = (0..<scale).map { place -> ClosedRange<Int> in
                guard target.mode == .linear, scale > 1 else { return 0...0 }
                // The center of the output lies at (place + 1/2) / scale - 1/2; on an input's center it reads that alone.
                let doubled = 2 * place + 1 - scale
                return doubled == 0 ? 0...0 : doubled < 0 ? -1...0 : 0...1
            }
            return AxisReach(windows: windows, advance: 1)
        }
    }
}

extension Pad: WindowedLayer {
    public func reach(for input: Shape) throws(ShapeError) -> [AxisReach?] {
        (2..<max(2, input.rank)).map { axis in
            let position = axis - (input.rank - amounts.count)
            let before = amounts.indices.contains(position) ? amounts[position].before : 0
            return AxisReach(window: -before ... -before, stride: 1)
        }
    }
}

extension PixelShuffle: WindowedLayer {
    public func reach(for input: Shape) throws(ShapeError) -> [AxisReach?] {
        (2..<max(2, input.rank)).map { _ in
            AxisReach(windows: Array(repeating: 0...0, count: factor), advance: 1)
        }
    }
}

extension Linear: WindowedLayer {
    /// All of the last axis.
    public func reach(for input: Shape) throws(ShapeError) -> [AxisReach?] {
        (2..<max(2, input.rank)).map { $0 == input.rank - 1 ? nil : .identity }
    }
}

// Where these look depends on what they see, or they look at everything.
extension DeformableConv2d: WindowedLayer {
    public func reach(for input: Shape) throws(ShapeError) -> [AxisReach?] { [nil, nil] }
}

extension RecurrentLayer: WindowedLayer {
    public func reach(for input: Shape) throws(ShapeError) -> [AxisReach?] { [nil] }
}

extension MultiheadAttention: WindowedLayer {
    public func reach(for input: Shape) throws(ShapeError) -> [AxisReach?] { [nil] }
}

extension ConvolutionGeometry {
    /// The last `count` of depth, height and width.
    func axes(_ count: Int) -> [Axis] { [depth, height, width].suffix(max(0, count)) }
}
