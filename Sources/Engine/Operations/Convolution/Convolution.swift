import CKernels
import Foundation

/// A convolution of certain shapes, as the three maps between its input, weight and output.
///
/// Each of the three is linear in two of them, so the gradients of one are the other two:
/// output(x, w); input(dy, w), which is the transposed convolution; weight(x, dy).
final class Convolution: Sendable {
    let geometry: ConvolutionGeometry
    let inputShape: Shape
    let weightShape: Shape
    let outputShape: Shape

    init(_ geometry: ConvolutionGeometry, spatialRank: Int) {
        self.geometry = geometry
        let axes = [geometry.depth, geometry.height, geometry.width].suffix(spatialRank)
        inputShape = Shape([geometry.batch, geometry.inputChannels] + axes.map(\.input))
        outputShape = Shape([geometry.batch, geometry.outputChannels] + axes.map(\.output))
        weightShape = Shape([geometry.outputChannels, geometry.inputChannels / geometry.groups] + axes.map(\.kernel))
    }

    /// The order in memory of images of this type: their batch innermost where channels are few, else their channels.
    private func isBatchLast(_ dtype: DType) -> Bool { dtype == .float32 && BatchLastConvolution.serves(geometry) }

    /// `images` in the order that this convolution computes in, with their history.
    func orderedWithHistory(_ images: Tensor) -> Tensor {
        images.withHistory(of: isBatchLast(images.dtype) ? images.batchLast() : images.channelsLast())
    }

    // MARK: - Without recording

    /// x ∗ w + b, then max(·, 0) if asked for.
    func computeOutput(_ x: Tensor, _ w: Tensor, _ bias: Tensor?, appliesReLU: Bool) -> Tensor {
        if isBatchLast(x.dtype) {
            return BatchLastConvolution(geometry: geometry).output(
                x.batchLast(), w.contiguous(), bias?.contiguous(), appliesReLU: appliesReLU, shape: outputShape)
        }
        let result = Tensor(uninitializedChannelsLast: outputShape, dtype: x.dtype)
        if geometry.isEmpty {
            result.clear()
            result.addToRows(bias, appliesReLU: appliesReLU)
            return result
        }
        let (x, w, b) = (x.channelsLast(), w.contiguous(), bias?.contiguous())
        guard x.dtype == .float32 else {
            MatrixConvolution(geometry: geometry).output(x.pointer(), w.pointer(), into: result.pointer())
            result.addToRows(b, appliesReLU: appliesReLU)
            return result
        }
        let target: UnsafeMutablePointer<Float> = result.pointer()
        switch ConvolutionAlgorithm.choice(.output, geometry) {
        case .winograd(let algorithm):
            algorithm.output(x.pointer(), w.pointer(), b?.pointer(), appliesReLU: appliesReLU, into: target)
        case .narrow(let algorithm):
            algorithm.output(x.pointer(), w.pointer(), b?.pointer(), appliesReLU: appliesReLU, into: target)
        case .indirect(let algorithm):
            algorithm.output(x.pointer(), w.pointer(), b?.pointer(), appliesReLU: appliesReLU, into: target)
        }
        return result
    }

    /// The gradient of x, + b where it is a transposed convolution.
    func computeInput(_ dy: Tensor, _ w: Tensor, _ bias: Tensor? = nil) -> Tensor {
        if isBatchLast(dy.dtype) {
            return BatchLastConvolution(geometry: geometry).input(
                dy.batchLast(), w.contiguous(), bias?.contiguous(), shape: inputShape)
        }
        let result = Tensor(uninitializedChannelsLast: inputShape, dtype: dy.dtype)
        if geometry.isEmpty {
            result.clear()
            result.addToRows(bias)
            return result
        }
        let (dy, w, b) = (dy.channelsLast(), w.contiguous(), bias?.contiguous())
        guard dy.dtype == .float32 else {
            MatrixConvolution(geometry: geometry).input(dy.pointer(), w.pointer(), into: result.pointer())
            result.addToRows(b)
            return result
        }
        if !geometry.readsAllInput {
            result.clear()
            result.addToRows(b)
        }
        switch ConvolutionAlgorithm.choice(.input, geometry) {
        case .winograd(let algorithm):
            algorithm.input(dy.pointer(), w.pointer(), into: result.pointer())
            result.addToRows(b)
        case .narrow(let algorithm): algorithm.input(dy.pointer(), w.pointer(), b?.pointer(), into: result.pointer())
        case .indirect(let algorithm): algorithm.input(dy.pointer(), w.pointer(), b?.pointer(), into: result.pointer())
        }
        return result
    }

    /// The gradient of w, and of the bias if it is wanted.
    func computeWeight(_ x: Tensor, _ dy: Tensor, wantsBias: Bool) -> (weight: Tensor, bias: Tensor?) {
        if isBatchLast(x.dtype) {
            return BatchLastConvolution(geometry: geometry).weight(
                x.batchLast(), dy.batchLast(), shape: weightShape, wantsBias: wantsBias)
        }
        let result = Tensor(uninitialized: weightShape, dtype: x.dtype)
        let (x, dy) = (x.channelsLast(), dy.channelsLast())
        if geometry.isEmpty {
            result.clear()
        } else if x.dtype == .float64 {
            MatrixConvolution(geometry: geometry).weight(x.pointer(), dy.pointer(), into: result.pointer())
        } else {
            switch ConvolutionAlgorithm.choice(.weight, geometry) {
            case .winograd(let algorithm): algorithm.weight(x.pointer(), dy.pointer(), into: result.pointer())
            case .narrow(let algorithm): algorithm.weight(x.pointer(), dy.pointer(), into: result.pointer())
            case .indirect(let algorithm): algorithm.weight(x.pointer(), dy.pointer(), into: result.pointer())
            }
        }
        return (result, wantsBias ? dy.channelSums() : nil)
    }
}

extension Tensor {
    /// Channels-last `[N, C, ...]` as the matrix `[N · positions, C]` of the same memory.
    var rowsOfChannels: Tensor {
        let rows = shape[1] == 0 ? 0 : elementCount / shape[1]
        return Tensor(
            storage: storage, layout: Layout(contiguous: [rows, shape[1]], offset: layout.offset), dtype: dtype,
            isContiguous: true)
    }

    /// The sum of each channel of channels-last `[N, C, ...]`: a sum for each span of positions, then the sums in order.
    func channelSums() -> Tensor {
        let rows = rowsOfChannels
        let (count, channels) = (rows.shape[0], rows.shape[1])
        let span = Swift.max(1, Parallel.grain / Swift.max(1, channels))
        guard count > 2 * span else { return rows.columnSums() }
        let pieces = Tensor(uninitialized: [(count + span - 1) / span, channels], dtype: dtype)
        Parallel.run(pieces.shape[0]) { piece in
            let first = piece * span
            let length = Swift.min(span, count - first)
            if dtype == .float32 {
                kernel_column_sums_f32(
                    pieces.pointer(Float.self) + piece * channels, rows.pointer(Float.self) + first * channels, length,
                    channels)
            } else {
                kernel_column_sums_f64(
                    pieces.pointer(Double.self) + piece * channels, rows.pointer(Double.self) + first * channels,
                    length,
                    channels)
            }
        }
        return pieces.columnSums()
    }

    /// Adds a vector to every position of channels-last `[N, C, ...]` in place, then takes max(·, 0) if asked for.
    func addToRows(_ vector: Tensor?, appliesReLU: Bool = false) {
        guard vector != nil || appliesReLU else { return }
        let rows = rowsOfChannels
        let (count, channels) = (rows.shape[0], rows.shape[1])
        let (isWide, size) = (dtype == .float64, channels * dtype.byteCount)
        let source = vector?.contiguous()
        Parallel.rows(count, of: channels) { range in
            kernel_add_to_rows(
                isWide, rows.start + range.lowerBound * size, source?.start, range.count, channels, appliesReLU)
        }
    }

    /// Sets every element of a packed tensor to 0.
    func clear() { memset(start, 0, elementCount * dtype.byteCount) }
}
