import CKernels

/// Convolutions in float32 of groups of 1, 2, 4 or 8 channels on both sides, depthwise ones first of all, directly: a vector holds
/// sixteen neighbouring channels, whatever their groups. Input and output are channels-last; sums have ``IndirectConvolution``'s orders.
struct NarrowConvolution {
    let geometry: ConvolutionGeometry

    /// Multiply-adds in a piece of work, which is bound by memory, at least.
    private static let grain = 1 << 18
    private static let mostPieces = 64

    /// Whether groups are that narrow, and channels fill a vector.
    static func serves(_ geometry: ConvolutionGeometry) -> Bool {
        var map = geometry.outputMap
        return kernel_narrow_serves(&map)
    }

    /// x ∗ w + b, then max(·, 0) if asked for.
    func output(
        _ input: UnsafePointer<Float>, _ weight: UnsafePointer<Float>, _ bias: UnsafePointer<Float>?,
        appliesReLU: Bool, into output: UnsafeMutablePointer<Float>
    ) {
        multiply(
            geometry.outputMap, input, geometry.weights(weight, readsInput: true), bias, appliesReLU: appliesReLU,
            into: output)
    }

    /// The gradient of the input from that of the output, + b where it is a transposed convolution. Positions that no tap sees are
    /// left out.
    func input(
        _ output: UnsafePointer<Float>, _ weight: UnsafePointer<Float>, _ bias: UnsafePointer<Float>?,
        into input: UnsafeMutablePointer<Float>
    ) {
        for map in geometry.inputMaps {
            multiply(
                map, output, geometry.weights(weight, readsInput: false), bias, appliesReLU: false, into: input)
        }
    }

    private func multiply(
        _ map: IndirectShape, _ source: UnsafePointer<Float>, _ weights: IndirectWeights,
        _ bias: UnsafePointer<Float>?, appliesReLU: Bool, into target: UnsafeMutablePointer<Float>
    ) {
        var (shape, weights) = (map, weights)
        let packed = Storage(byteCount: kernel_narrow_weights(&shape) * 4)
        kernel_narrow_pack(packed.floats, &weights, &shape)
        let positions = geometry.batch * map.plane
        let count = min(Self.mostPieces, positions, max(1, positions * map.work / Self.grain))
        Parallel.run(count) { piece in
            var map = map
            let scratch = Storage(byteCount: kernel_narrow_scratch(&map))
            kernel_narrow_product(
                target, source, packed.floats, bias, &map, appliesReLU, positions * piece / count,
                positions * (piece + 1) / count, scratch.pointer)
        }
    }

    /// How many sums the gradient of a weight has: each over at least 2¹⁹ multiply-adds.
    var slices: Int { geometry.slices(of: 1 << 19) }

    /// The gradient of the weight, from the input and the gradient of the output: a sum for each slice of the positions, then
    /// the sums in order.
    func weight(
        _ input: UnsafePointer<Float>, _ output: UnsafePointer<Float>, into weight: UnsafeMutablePointer<Float>
    ) {
        var map = geometry.outputMap
        let slices = slices
        let size = kernel_narrow_weights(&map)
        let sums = Storage(byteCount: slices * size * 4)
        Parallel.run(slices) { slice in
            var map = map
            let positions = geometry.positions(ofSlice: slice, of: slices)
            let scratch = Storage(byteCount: kernel_narrow_scratch(&map))
            kernel_narrow_weight(
                sums.floats + slice * size, input, output, &map, positions.lowerBound, positions.upperBound,
                scratch.pointer)
        }
        kernel_narrow_unpack(weight, sums.floats, slices, &map)
    }
}
