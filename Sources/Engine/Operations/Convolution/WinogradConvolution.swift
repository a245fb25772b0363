import CKernels

/// 3x3 convolutions of stride 1 by Winograd's minimal filtering: transforms of tiles, matrix products over the channels of many
/// tiles at once, and transforms back. Lavin and Gray, 2015.
struct WinogradConvolution {
    let geometry: ConvolutionGeometry
    let tile: Tile

    /// Outputs on a side of a tile.
    enum Tile: Int, CaseIterable {
        /// F(4x4, 3x3): 36 products for 16 outputs.
        case four = 4
        /// F(2x2, 3x3): 16 products for 4 outputs, transforms of less than half the size, and smaller errors.
        case two = 2

        var planes: Int { (rawValue + 2) * (rawValue + 2) }
        func count(along extent: Int) -> Int { (extent + rawValue - 1) / rawValue }
    }

    private var planes: Int { tile.planes }
    /// Floats behind each plane, so that the planes of one tile do not fall on one line of the cache; the products' margin, too.
    private static let gap = 16

    /// Whether the shape has the form that the tiles need.
    static func serves(_ geometry: ConvolutionGeometry) -> Bool {
        geometry.groups == 1 && geometry.depth == .init() && geometry.height.isWinograd && geometry.width.isWinograd
            && geometry.inputChannels >= 16 && geometry.outputChannels >= 16
    }

    /// The tile that is fastest, nil where the direct algorithm is: by measured costs in multiply-adds, of the products, of the
    /// weight's transform, and of the tiles' transforms.
    static func fastestTile(_ geometry: ConvolutionGeometry, tilingOutput: Bool) -> Tile? {
        let (height, width) =
            tilingOutput
            ? (geometry.height.output, geometry.width.output) : (geometry.height.input, geometry.width.input)
        let channels = geometry.inputChannels * geometry.outputChannels
        func cost(_ tile: Tile) -> Int {
            let tiles = geometry.batch * tile.count(along: height) * tile.count(along: width)
            return tile.planes
                * (43 * tiles * channels + 1440 * channels
                    + 1100 * tiles * (geometry.inputChannels + geometry.outputChannels)) / 36
        }
        return Tile.allCases.filter { 23 * cost($0) < 20 * geometry.multiplyAdds }.min { cost($0) < cost($1) }
    }

    /// One side of the convolution: images, and how the tiles begin in them.
    private func images(input: Bool, before: (rows: Int, columns: Int), tiles: (rows: Int, columns: Int))
        -> WinogradImages
    {
        WinogradImages(
            tile: tile.rawValue, height: input ? geometry.height.input : geometry.height.output,
            width: input ? geometry.width.input : geometry.width.output,
            channels: input ? geometry.inputChannels : geometry.outputChannels, tile_rows: tiles.rows,
            tile_columns: tiles.columns, before_rows: before.rows, before_columns: before.columns)
    }

    /// Tiles in one piece of work: about 96, fewer where there are many channels; an even number of pieces.
    private func pieces(_ tiles: Int) -> (count: Int, size: Int) {
        let size = max(32, min(128, 8192 / max(geometry.inputChannels, geometry.outputChannels)))
        let count = max(1, (tiles + size - 1) / size)
        let even = count == 1 && tiles < 16 ? 1 : (count + 1) / 2 * 2
        return (even, (tiles + even - 1) / even)
    }

    /// The output, with a bias and a rectifier.
    func output(
        _ input: UnsafePointer<Float>, _ weight: UnsafePointer<Float>, _ bias: UnsafePointer<Float>?, appliesReLU: Bool,
        into output: UnsafeMutablePointer<Float>
    ) {
        let tiles = (tile.count(along: geometry.height.output), tile.count(along: geometry.width.output))
        let source = images(input: true, before: (geometry.height.before, geometry.width.before), tiles: tiles)
        let target = images(input: false, before: (0, 0), tiles: tiles)
        // Filters as [I, O].
        let transformed = transform(
            weight, rows: geometry.inputChannels, columns: geometry.outputChannels, rowStride: 9,
            columnStride: 9 * geometry.inputChannels, flips: false)
        filter(input, source, transformed.floats, bias, appliesReLU, into: output, target)
    }

    /// The gradient of the input: the convolution of the output's gradient with the turned filters.
    func input(
        _ output: UnsafePointer<Float>, _ weight: UnsafePointer<Float>, into input: UnsafeMutablePointer<Float>
    ) {
        let tiles = (tile.count(along: geometry.height.input), tile.count(along: geometry.width.input))
        let source = images(
            input: false, before: (2 - geometry.height.before, 2 - geometry.width.before), tiles: tiles)
        let target = images(input: true, before: (0, 0), tiles: tiles)
        // Filters as [O, I].
        let transformed = transform(
            weight, rows: geometry.outputChannels, columns: geometry.inputChannels,
            rowStride: 9 * geometry.inputChannels, columnStride: 9, flips: true)
        filter(output, source, transformed.floats, nil, false, into: input, target)
    }

    private func transform(
        _ weight: UnsafePointer<Float>, rows: Int, columns: Int, rowStride: Int, columnStride: Int, flips: Bool
    ) -> Storage {
        let plane = geometry.inputChannels * geometry.outputChannels + Self.gap
        let result = Storage(byteCount: planes * plane * 4)
        Parallel.rows(rows, of: columns * 9) {
            kernel_winograd_weight(
                tile.rawValue, result.floats, plane, weight, columns, rowStride, columnStride, flips, $0.lowerBound,
                $0.upperBound)
        }
        return result
    }

    private func filter(
        _ source: UnsafePointer<Float>, _ from: WinogradImages, _ weight: UnsafeMutablePointer<Float>,
        _ bias: UnsafePointer<Float>?, _ appliesReLU: Bool, into target: UnsafeMutablePointer<Float>,
        _ to: WinogradImages
    ) {
        let tiles = geometry.batch * from.tile_rows * from.tile_columns
        let (count, size) = pieces(tiles)
        let (inputs, outputs) = (from.channels, to.channels)
        let weightPlane = inputs * outputs + Self.gap
        Parallel.run(count) { piece in
            let (first, last) = (piece * size, min(tiles, (piece + 1) * size))
            guard first < last else { return }
            let (inputPlane, outputPlane) = (size * inputs + Self.gap, size * outputs + Self.gap)
            let memory = Storage(byteCount: planes * (inputPlane + outputPlane) * 4)
            let values = memory.floats
            let products = values + planes * inputPlane
            kernel_winograd_input(values, inputPlane, source, from, first, last)
            for plane in 0..<planes {
                Self.multiply(
                    last - first, outputs, inputs, values + plane * inputPlane, stride: inputs, isTransposed: false,
                    weight + plane * weightPlane, stride: outputs, adds: false, into: products + plane * outputPlane)
            }
            kernel_winograd_output(target, products, outputPlane, to, bias, appliesReLU, first, last)
        }
    }

    /// The gradient of the weight: each slice of tiles sums up its own, the others are then added to the first in order.
    func weight(
        _ input: UnsafePointer<Float>, _ output: UnsafePointer<Float>, into weight: UnsafeMutablePointer<Float>
    ) {
        let tiles = (tile.count(along: geometry.height.output), tile.count(along: geometry.width.output))
        let source = images(input: true, before: (geometry.height.before, geometry.width.before), tiles: tiles)
        let target = images(input: false, before: (0, 0), tiles: tiles)
        let count = geometry.batch * tiles.0 * tiles.1
        let wanted = pieces(count).count
        let slices = wanted >= 16 ? 8 : wanted >= 8 ? 4 : min(2, wanted)
        let piecesPerSlice = (wanted + slices - 1) / slices
        let pieces = slices * piecesPerSlice
        let size = (count + pieces - 1) / pieces
        let (inputs, outputs) = (geometry.inputChannels, geometry.outputChannels)
        let others = Storage(byteCount: (slices - 1) * geometry.weightCount * 4)
        Parallel.run(slices) { slice in
            let sumPlane = inputs * outputs + Self.gap
            let (inputPlane, outputPlane) = (size * inputs + Self.gap, size * outputs + Self.gap)
            let memory = Storage(byteCount: planes * (sumPlane + inputPlane + outputPlane) * 4)
            let total = memory.floats
            let values = total + planes * sumPlane
            let gradients = values + planes * inputPlane
            let start = slice * piecesPerSlice
            assert(start * size < count, "every slice has tiles")
            for piece in start..<min(pieces, start + piecesPerSlice) {
                let (first, last) = (piece * size, min(count, (piece + 1) * size))
                guard first < last else { continue }
                kernel_winograd_input(values, inputPlane, input, source, first, last)
                kernel_winograd_output_gradient(gradients, outputPlane, output, target, first, last)
                for plane in 0..<planes {
                    Self.multiply(
                        outputs, inputs, last - first, gradients + plane * outputPlane, stride: outputs,
                        isTransposed: true, values + plane * inputPlane, stride: inputs, adds: piece > start,
                        into: total + plane * sumPlane)
                }
            }
            kernel_winograd_weight_gradient(
                tile.rawValue, slice == 0 ? weight : others.floats + (slice - 1) * geometry.weightCount, total,
                sumPlane, inputs, 0, outputs)
        }
        PartialSums.add(others.floats, count: slices - 1, size: geometry.weightCount, onto: weight)
    }

    /// out[m, n] = a[m, k] · b[k, n], + out where `adds` is set, on the calling thread. Right matrices are read as they lie.
    private static func multiply(
        _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<Float>, stride: Int, isTransposed: Bool,
        _ b: UnsafePointer<Float>, stride columns: Int, adds: Bool, into out: UnsafeMutablePointer<Float>
    ) {
        MatrixProduct.multiplyHere(
            m, n, k, .init(pointer: a, stride: stride, isTransposed: isTransposed),
            .init(pointer: b, stride: columns, isTransposed: false),
            base: adds ? .init(pointer: out, stride: n) : nil, into: out, stride: n)
    }
}

extension ConvolutionGeometry.Axis {
    fileprivate var isWinograd: Bool { kernel == 3 && stride == 1 && dilation == 1 }
}
