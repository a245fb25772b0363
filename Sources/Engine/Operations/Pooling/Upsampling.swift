import CKernels

/// How numbers between pixels are found.
public enum InterpolationMode: String, Sendable, CaseIterable {
    /// The pixel whose area holds the point.
    case nearest
    /// Between the two pixels of each axis: linear, bilinear or trilinear. The outermost pixels' centers are aligned with
    /// `alignsCorners`, the outermost edges without.
    case linear
}

/// Where the outputs of an axis take their numbers from.
private struct InterpolationAxis: Sendable {
    var input: Int
    var lower: [Int32] = [0]
    var upper: [Int32] = [0]
    var share: [Double] = [0]

    var output: Int { lower.count }

    static let single = InterpolationAxis(input: 1)

    /// - Parameter step: input pixels to an output pixel.
    init(_ input: Int, _ output: Int, step: Double, _ mode: InterpolationMode, alignsCorners: Bool) {
        self.init(input: input)
        let places = (0..<output).map { place -> Double in
            switch mode {
            case .nearest: min((Double(place) * step).rounded(.down), Double(input - 1))
            case .linear where alignsCorners:
                output > 1 ? Double(place) * (Double(input - 1) / Double(output - 1)) : 0
            case .linear: max(0, (Double(place) + 0.5) * step - 0.5)
            }
        }
        lower = places.map { Int32(min(Int($0), input - 1)) }
        upper = lower.map { min($0 + 1, Int32(input - 1)) }
        share = zip(places, lower).map { min(1, $0 - Double($1)) }
    }

    private init(input: Int) { self.input = input }
}

/// Interpolation of `[N, C, ...]` to other extents.
final class Interpolating: LinearOperator {
    let name = "Upsampling"
    private let inputShape: Shape
    let outputShape: Shape
    private let order: PoolingOrder
    private let axes: [InterpolationAxis]

    fileprivate init(_ input: Shape, _ axes: [InterpolationAxis], _ order: PoolingOrder) {
        inputShape = input
        self.order = order
        outputShape = Shape([input[0], input[1]] + axes.map(\.output))
        self.axes = Array(repeating: .single, count: 3 - axes.count) + axes
    }

    private func withShape(_ body: (UnsafePointer<Interpolation>) -> Void) {
        func tables<Element>(
            _ path: KeyPath<InterpolationAxis, [Element]>,
            _ body: ((UnsafePointer<Element>?, UnsafePointer<Element>?, UnsafePointer<Element>?)) -> Void
        ) {
            axes[0][keyPath: path].withUnsafeBufferPointer { z in
                axes[1][keyPath: path].withUnsafeBufferPointer { y in
                    axes[2][keyPath: path].withUnsafeBufferPointer { x in
                        body((z.baseAddress, y.baseAddress, x.baseAddress))
                    }
                }
            }
        }
        tables(\.lower) { lower in
            tables(\.upper) { upper in
                tables(\.share) { share in
                    var shape = Interpolation(
                        input: (axes[0].input, axes[1].input, axes[2].input),
                        output: (axes[0].output, axes[1].output, axes[2].output), lower: lower, upper: upper,
                        share: share, channels: order.channels(inputShape))
                    body(&shape)
                }
            }
        }
    }

    func apply(_ x: Tensor) -> Tensor {
        let source = order.arranged(x)
        let result = order.uninitialized(outputShape, x.dtype)
        guard result.elementCount > 0 else { return result }
        withShape { shape in
            let channels = order.channels(inputShape)
            Parallel.rows(result.elementCount / channels, of: 4 * channels) {
                kernel_interpolate(x.isWide, result.start, source.start, shape, $0.lowerBound, $0.upperBound)
            }
        }
        return result
    }

    func applyAdjoint(_ y: Tensor) -> Tensor {
        let gradients = order.arranged(y)
        let result = order.uninitialized(inputShape, y.dtype)
        result.clear()
        guard result.elementCount > 0 else { return result }
        let images = order.images(inputShape)
        let (inputs, outputs) = (result.elementCount / images, y.elementCount / images)
        let size = y.dtype.byteCount
        withShape { shape in
            PoolingRegions.forImages(images, blocks: order.channels(inputShape), size: 64) {
                kernel_add_interpolated(
                    y.isWide, result.start + $0 * inputs * size, gradients.start + $0 * outputs * size, shape,
                    $1.lowerBound, $1.upperBound)
            }
        }
        return result
    }
}

/// What a user gives with an upsampling operation: the output's extents, or what the input's are multiplied by.
struct UpsamplingParameters: Sendable {
    var size: PerAxis?
    var scale: Double?
    var mode: InterpolationMode
    var alignsCorners = false

    func map(for input: Shape, _ order: PoolingOrder = .channelsLast) throws(ShapeError) -> Interpolating {
        guard (3...5).contains(input.rank), !input.array.dropFirst(2).contains(0) else {
            throw ShapeError("upsampled: needs [N, C, ...] with 1 to 3 spatial axes that are not empty, not \(input)")
        }
        let extents: [Int]
        if let size {
            extents = try size.checked(input.rank - 2, atLeast: 1, "a size of", of: "upsampled")
        } else {
            guard let scale, scale > 0, scale < 1_048_576 else {
                throw ShapeError("upsampled: give a size, or a scale above 0")
            }
            let products = input.array.dropFirst(2).map { (Double($0) * scale).rounded(.down) }
            guard products.allSatisfy({ $0 < Double(Int32.max) }) else {
                throw ShapeError("upsampled: a scale of \(scale) gives \(input) more positions than can be counted")
            }
            extents = products.map { Int($0) }
            guard extents.allSatisfy({ $0 > 0 }) else {
                throw ShapeError("upsampled: a scale of \(scale) leaves nothing of \(input)")
            }
        }
        try input.checkPlane("upsampled")
        try Shape.checked([input[0], input[1]] + extents, for: "upsampled").checkPlane("upsampled")
        return Interpolating(
            input,
            extents.enumerated().map { axis, output in
                let extent = input[axis + 2]
                let step = size == nil ? 1 / (scale ?? 1) : Double(extent) / Double(output)
                return InterpolationAxis(extent, output, step: step, mode, alignsCorners: alignsCorners)
            }, order)
    }
}

extension Tensor {
    /// `[N, C, ...]` with other spatial extents: those of `size`, or the own times `scale`, rounded down. Definitions are PyTorch's.
    public func upsampled(
        size: PerAxis? = nil, scale: Double? = nil, mode: InterpolationMode = .nearest, alignsCorners: Bool = false
    ) -> Tensor {
        upsampled(UpsamplingParameters(size: size, scale: scale, mode: mode, alignsCorners: alignsCorners))
    }

    func upsampled(_ parameters: UpsamplingParameters) -> Tensor {
        Tensor.check(dtype.isFloatingPoint, "upsampled: needs float32 or float64, not \(dtype)")
        do {
            return mapped(by: try parameters.map(for: shape, PoolingOrder(of: self)))
        } catch {
            Tensor.stop(error.description)
        }
    }
}
