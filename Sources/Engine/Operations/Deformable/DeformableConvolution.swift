import CKernels

/// A deformable convolution of certain shapes: columns sampled at moved places, then matrix products.
///
/// Positions are cut into slices by shape; each slice works through its positions in blocks whose columns stay in the cache. What
/// slices add to the weight's gradient lies apart and is added in order.
struct DeformableConvolution<Element: ProductElement> {
    let geometry: ConvolutionGeometry
    let offsetGroups: Int

    /// Output positions whose columns are in memory at once, in one thread.
    private static var block: Int { 96 }
    /// Numbers in the columns of the images whose gradients are added back at once.
    private static var chunkSize: Int { 1 << 23 }

    typealias Pointer = UnsafeMutablePointer<Element>

    private var shape: Deformation {
        Deformation(window: geometry.window, weight_groups: geometry.groups, offset_groups: offsetGroups)
    }
    private var isWide: Bool { MemoryLayout<Element>.size == 8 }
    private var terms: Int { geometry.terms }
    private var rowSize: Int { geometry.inputChannels * geometry.taps }
    private var positions: Int { geometry.batch * geometry.outputPlane }
    private var outputsPerGroup: Int { geometry.outputChannels / geometry.groups }

    private func columns(_ count: Int) -> Storage {
        Storage(byteCount: count * rowSize * MemoryLayout<Element>.stride)
    }

    /// Weights `[O, I/g, taps]` as `[O, taps, I/g]`, the order of the columns, or back.
    private func reordered(_ weight: Pointer, into result: Pointer, fromColumns: Bool) {
        let (inputs, taps) = (geometry.inputChannels / geometry.groups, geometry.taps)
        for output in 0..<geometry.outputChannels {
            let (rows, width) = fromColumns ? (taps, inputs) : (inputs, taps)
            kernel_transpose(
                result + output * terms, weight + output * terms, rows, width, rows, width,
                MemoryLayout<Element>.stride)
        }
    }

    /// out[rows, columns] = left[rows, k] · right[k, columns], + out where `adds` is set. Strides are the distances between stored rows;
    /// the left matrix is stored as `[k, rows]` where `isTransposed` is set.
    private func multiply(
        _ rows: Int, _ columns: Int, _ k: Int, _ left: (start: Pointer, stride: Int, isTransposed: Bool),
        _ right: (start: Pointer, stride: Int), adds: Bool, into out: Pointer, stride: Int
    ) {
        if TileProduct.serves(isWide, columns: columns) {
            func floats(_ pointer: Pointer) -> UnsafeMutablePointer<Float> {
                UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: Float.self)
            }
            let (row, column) = left.isTransposed ? (1, left.stride) : (left.stride, 1)
            kernel_tile_product(
                floats(out), stride, TileRows(start: floats(left.start), row: row, column: column),
                TilePanels(start: floats(right.start), row: right.stride, panel: Int(panel_columns)), rows, k, columns,
                adds)
        } else {
            Element.multiply(
                rows, columns, k,
                .init(pointer: left.start, stride: left.stride, isTransposed: left.isTransposed),
                .init(pointer: right.start, stride: right.stride, isTransposed: false), beta: adds ? 1 : 0, into: out,
                stride: stride)
        }
    }

    /// The output from what is sampled; columns are not kept.
    func output(_ input: Pointer, _ offsets: Pointer, _ masks: Pointer?, _ weight: Pointer, into output: Pointer) {
        let stride = MemoryLayout<Element>.stride
        let weights = Storage(byteCount: 2 * geometry.weightCount * stride)
        let columnsOrder = weights.pointer.assumingMemoryBound(to: Element.self)
        let w = columnsOrder + geometry.weightCount
        reordered(weight, into: columnsOrder, fromColumns: false)
        // Products are fastest with the outputs innermost: [taps · I/g, O/g] for each group.
        for group in 0..<geometry.groups {
            let place = group * outputsPerGroup * terms
            kernel_transpose(
                w + place, columnsOrder + place, outputsPerGroup, terms, outputsPerGroup, terms, stride)
        }
        Parallel.run((positions + Self.block - 1) / Self.block) { piece in
            let (first, last) = (piece * Self.block, min(positions, (piece + 1) * Self.block))
            let memory = columns(last - first)
            let rows = memory.pointer.assumingMemoryBound(to: Element.self)
            var deformation = shape
            kernel_deform_columns(isWide, rows, input, offsets, masks, &deformation, first, last)
            for group in 0..<geometry.groups {
                multiply(
                    last - first, outputsPerGroup, terms, (rows + group * terms, rowSize, false),
                    (w + group * outputsPerGroup * terms, outputsPerGroup), adds: false,
                    into: output + first * geometry.outputChannels + group * outputsPerGroup,
                    stride: geometry.outputChannels)
            }
        }
    }

    /// What the gradients are written to; nil where one is not wanted.
    struct Gradients {
        var input: Pointer?
        var offsets: Pointer?
        var masks: Pointer?
        var weight: Pointer?
    }

    /// The gradients from that of the output.
    func gradients(
        _ dy: Pointer, _ input: Pointer, _ offsets: Pointer, _ masks: Pointer?, _ weight: Pointer,
        into gradients: Gradients
    ) {
        let stride = MemoryLayout<Element>.stride
        let weights = Storage(byteCount: geometry.weightCount * stride)
        let w = weights.pointer.assumingMemoryBound(to: Element.self)
        reordered(weight, into: w, fromColumns: false)
        let slices = max(1, min(8, positions / (4 * Self.block)))
        let sums = gradients.weight.map { _ in Storage(byteCount: slices * geometry.weightCount * stride) }
        let partial = sums?.pointer.assumingMemoryBound(to: Element.self)
        partial?.update(repeating: 0, count: slices * geometry.weightCount)
        let imageSize = geometry.inputPlane * geometry.inputChannels
        gradients.input?.update(repeating: 0, count: geometry.batch * imageSize)

        // The columns' gradients of a chunk are kept only where they are added back to its images.
        let chunk =
            gradients.input == nil ? geometry.batch : max(1, Self.chunkSize / max(1, geometry.outputPlane * rowSize))
        for image in Swift.stride(from: 0, to: geometry.batch, by: chunk) {
            let images = image..<min(geometry.batch, image + chunk)
            let range = images.lowerBound * geometry.outputPlane..<images.upperBound * geometry.outputPlane
            let kept = gradients.input.map { _ in columns(range.count) }
            let keptColumns = kept?.pointer.assumingMemoryBound(to: Element.self)
            propagate(dy, input, offsets, masks, w, gradients, partial, slices, range, keptColumns)
            guard let target = gradients.input, let keptColumns else { continue }
            var deformation = shape
            let blocks = kernel_deform_blocks(&deformation)
            PoolingRegions.forImages(images.count, blocks: blocks, size: max(1, blocks / 2)) { index, blocks in
                var deformation = shape
                let (number, plane) = (images.lowerBound + index, geometry.outputPlane)
                let samples = number * plane * offsetGroups * geometry.taps
                kernel_deform_add(
                    isWide, target + number * imageSize, keptColumns + index * plane * rowSize, offsets + 2 * samples,
                    masks.map { $0 + samples }, &deformation, blocks.lowerBound, blocks.upperBound)
            }
        }
        guard let partial, let target = gradients.weight else { return }
        for slice in 1..<max(1, slices) {
            for index in 0..<geometry.weightCount { partial[index] += partial[slice * geometry.weightCount + index] }
        }
        reordered(partial, into: target, fromColumns: true)
    }

    /// The work of the positions `range` but for the input's gradient: in slices, each block by block.
    private func propagate(
        _ dy: Pointer, _ input: Pointer, _ offsets: Pointer, _ masks: Pointer?, _ w: Pointer, _ gradients: Gradients,
        _ partial: Pointer?, _ slices: Int, _ range: Range<Int>, _ kept: Pointer?
    ) {
        let blocks = (range.count + Self.block - 1) / Self.block
        let perSlice = (blocks + slices - 1) / slices
        let movesSamples = gradients.offsets != nil || gradients.masks != nil
        Parallel.run(slices) { slice in
            let memory = columns(Self.block)
            let rows = memory.pointer.assumingMemoryBound(to: Element.self)
            var deformation = shape
            // The last slices may have nothing left.
            for block in min(blocks, slice * perSlice)..<min(blocks, (slice + 1) * perSlice) {
                let first = range.lowerBound + block * Self.block
                let last = min(range.upperBound, first + Self.block)
                let outputs = dy + first * geometry.outputChannels
                // Columns that are not kept are written over their gradients.
                let place = kept.map { $0 + (first - range.lowerBound) * rowSize } ?? rows
                if kept != nil || movesSamples {
                    for group in 0..<geometry.groups {
                        multiply(
                            last - first, terms, outputsPerGroup,
                            (outputs + group * outputsPerGroup, geometry.outputChannels, false),
                            (w + group * outputsPerGroup * terms, terms), adds: false, into: place + group * terms,
                            stride: rowSize)
                    }
                }
                if movesSamples {
                    kernel_deform_gradients(
                        isWide, partial.map { _ in rows }, gradients.offsets, gradients.masks, place, input, offsets,
                        masks, &deformation, first, last)
                } else if partial != nil {
                    kernel_deform_columns(isWide, rows, input, offsets, masks, &deformation, first, last)
                }
                guard let partial else { continue }
                for group in 0..<geometry.groups {
                    multiply(
                        outputsPerGroup, terms, last - first,
                        (outputs + group * outputsPerGroup, geometry.outputChannels, true),
                        (rows + group * terms, rowSize), adds: true,
                        into: partial + slice * geometry.weightCount + group * outputsPerGroup * terms,
                        stride: terms)
                }
            }
        }
    }
}
