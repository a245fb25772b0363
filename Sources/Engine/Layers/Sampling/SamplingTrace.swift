/// A place on an image, in pixels down and right from the centre of its first pixel; it may lie between pixels or outside.
public struct SamplingPoint: Hashable, Sendable {
    /// Pixels down from the centre of the first.
    public var row: Double
    /// Pixels right from the centre of the first.
    public var column: Double

    /// A place that many pixels down and right from the centre of the first.
    public init(row: Double, column: Double) {
        self.row = row
        self.column = column
    }
}

/// Which places of an image one place of a deformable convolution's output reads, followed back through all layers before it: the
/// figure by which Dai et al., 2017, show what deformable convolutions learn.
///
/// A deformable convolution reads as many places as it has taps; every other layer is followed through the middle of its window. With
/// two deformable convolutions of 3x3 in a row there are 81 places, and so on.
public struct SamplingTrace {
    /// From the input to the last deformable convolution.
    private let layers: [Module]

    /// Nil unless the model is a chain of layers, one of which is a ``DeformableConv2d``.
    public init?(of model: Module) {
        guard let chain = model.chain, let last = chain.lastIndex(where: { $0 is DeformableConv2d }) else { return nil }
        layers = Array(chain[...last])
    }

    /// The places that one place of the output reads, as ``points(of:at:most:)`` finds them.
    public struct Points: Hashable, Sendable {
        /// The place in the output of the last deformable convolution.
        public let place: SamplingPoint
        /// The middle of what that place reads of the image.
        public let centre: SamplingPoint
        /// The places that are read.
        public let moved: [SamplingPoint]
        /// The places that standard convolutions in place of the deformable ones would read.
        public let regular: [SamplingPoint]
    }

    /// The places of one image that one place of the output reads. The model should be in evaluation mode.
    ///
    /// Between the positions of a layer's output its offsets are interpolated.
    /// - Parameters:
    ///   - image: `[1, C, H, W]`.
    ///   - place: in the output of the last deformable convolution; nil for its middle.
    ///   - most: a deformable convolution that would lead to more places than this is followed through its middle, too.
    /// - Throws: ``ShapeError`` where a layer cannot take the image, or does not keep to places.
    public func points(
        of image: Tensor, at place: SamplingPoint? = nil, most: Int = 1000
    ) throws(ShapeError) -> Points {
        var steps: [Step] = []
        var x = image.detach()
        for layer in layers {
            steps.append(try Step(layer, x))
            if steps.count < layers.count { x = noGrad { layer(x) } }
        }
        let extents = steps[steps.count - 1].output
        // Whole, so that the place itself has offsets.
        let start =
            place ?? SamplingPoint(row: Double((extents.height - 1) / 2), column: Double((extents.width - 1) / 2))
        var (moved, regular, centre) = ([start], [start], start)
        for step in steps.reversed() {
            let isFollowed = max(moved.count, regular.count) * step.tapCount <= most
            moved = moved.flatMap { isFollowed ? step.samples($0, moved: true) : [step.middle($0)] }
            regular = regular.flatMap { isFollowed ? step.samples($0, moved: false) : [step.middle($0)] }
            centre = step.middle(centre)
        }
        return Points(place: start, centre: centre, moved: moved, regular: regular)
    }
}

/// One layer on the way: how places of its output lie on its input.
private struct Step {
    /// Along one axis: output position `o` reads `o · stride - before + k · dilation` through tap `k`.
    private struct Window {
        var taps = 1
        var stride = 1
        var before = 0
        var dilation = 1

        func place(_ position: Double, tap: Int) -> Double {
            position * Double(stride) - Double(before) + Double(tap * dilation)
        }

        func middle(_ position: Double) -> Double { place(position, tap: 0) + Double((taps - 1) * dilation) / 2 }
    }

    private var rows = Window()
    private var columns = Window()
    /// Offsets `[2 · groups · taps, H', W']` of a deformable convolution, else nil.
    private var offsets: [Double]?
    private var groups = 1
    let output: (height: Int, width: Int)

    init(_ layer: Module, _ x: Tensor) throws(ShapeError) {
        let (given, made) = (x.shape, try layer.outputShape(for: x.shape))
        guard given.rank == 4, given[0] == 1, made.rank == 4 else {
            throw ShapeError("\(type(of: layer)) makes \(made) of \(given); only places of one image can be followed")
        }
        output = (made[2], made[3])
        switch layer {
        case let layer as DeformableConv2d:
            let geometry = try layer.operation.convolution.convolution(of: given, by: layer.weight.shape).geometry
            (rows, columns) = (Self.window(geometry.height), Self.window(geometry.width))
            let found = noGrad { layer.offsets(for: x) }
            groups = found.shape[1] / (2 * rows.taps * columns.taps)
            offsets = found.doubles
        case let layer as ConvolutionLayer:
            let geometry = try layer.convolution(for: given).geometry
            (rows, columns) = (Self.window(geometry.height), Self.window(geometry.width))
        case let layer as WindowPoolingLayer:
            let (kernel, stride, padding, dilation) = try layer.window.numbers()
            rows = Window(taps: kernel[0], stride: stride[0], before: padding[0], dilation: dilation[0])
            columns = Window(taps: kernel[1], stride: stride[1], before: padding[1], dilation: dilation[1])
        default:
            guard given[2] == made[2], given[3] == made[3] else {
                throw ShapeError(
                    "\(type(of: layer)) makes \(made) of \(given), and places cannot be followed through it")
            }
        }
    }

    private static func window(_ axis: ConvolutionGeometry.Axis) -> Window {
        Window(taps: axis.kernel, stride: axis.stride, before: axis.before, dilation: axis.dilation)
    }

    /// Into how many places one place leads.
    var tapCount: Int { offsets == nil ? 1 : groups * rows.taps * columns.taps }

    /// The middle of what a place reads.
    func middle(_ place: SamplingPoint) -> SamplingPoint {
        SamplingPoint(row: rows.middle(place.row), column: columns.middle(place.column))
    }

    /// What a place reads: of a deformable convolution each tap, `moved` by its offset or not; of another layer its middle.
    func samples(_ place: SamplingPoint, moved: Bool) -> [SamplingPoint] {
        guard let offsets else { return [middle(place)] }
        let taps = rows.taps * columns.taps
        return (0..<(moved ? groups : 1) * taps).map { index in
            let tap = index % taps
            let (down, right) =
                moved
                ? (value(offsets, plane: 2 * index, place), value(offsets, plane: 2 * index + 1, place)) : (0, 0)
            return SamplingPoint(
                row: rows.place(place.row, tap: tap / columns.taps) + down,
                column: columns.place(place.column, tap: tap % columns.taps) + right)
        }
    }

    /// A plane's value at a place, between its positions by bilinear interpolation, beyond them that of the nearest.
    private func value(_ planes: [Double], plane: Int, _ place: SamplingPoint) -> Double {
        guard place.row.isFinite, place.column.isFinite else { return .nan }
        let row = min(max(place.row, 0), Double(output.height - 1))
        let column = min(max(place.column, 0), Double(output.width - 1))
        let (top, left) = (Int(row), Int(column))
        let (bottom, right) = (min(top + 1, output.height - 1), min(left + 1, output.width - 1))
        let (down, across) = (row - Double(top), column - Double(left))
        func at(_ row: Int, _ column: Int) -> Double {
            planes[(plane * output.height + row) * output.width + column]
        }
        let upper = at(top, left) * (1 - across) + at(top, right) * across
        let lower = at(bottom, left) * (1 - across) + at(bottom, right) * across
        return upper * (1 - down) + lower * down
    }
}
