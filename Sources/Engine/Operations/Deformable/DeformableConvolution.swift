import CKernels

/// A deformable convolution of certain shapes: columns sampled at moved places, then matrix products.
///
/// Each slice of the positions works through them in blocks whose columns stay in the cache. What slices add to the gradients of
/// weight and input lies apart and is added in order.
struct DeformableConvolution<Element: MatrixElement> {
    let geometry: ConvolutionGeometry
    let offsetGroups: Int

    /// Output positions whose columns are in memory at once, in one thread.
    private static var block: Int { 96 }
    /// Positions whose columns go from their product to the images and back while they are in the first cache.
    private static var subblock: Int { 32 }

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
        MatrixProduct.multiplyHere(
            rows, columns, k, .init(pointer: left.start, stride: left.stride, isTransposed: left.isTransposed),
            .init(pointer: right.start, stride: right.stride, isTransposed: false),
            base: adds ? .init(pointer: UnsafePointer(out), stride: stride) : nil, into: out, stride: stride)
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
        let slices = DeformableSlices(geometry, block: Self.block, addsToImages: gradients.input != nil)
        let images = gradients.input.map {
            DeformableImages($0, slices, batch: geometry.batch, size: geometry.inputPlane * geometry.inputChannels)
        }
        let sums = gradients.weight.map { _ in Storage(byteCount: slices.count * geometry.weightCount * stride) }
        let partial = sums?.pointer.assumingMemoryBound(to: Element.self)
        Parallel.run(slices.count) { slice in
            let sum = partial.map { $0 + slice * geometry.weightCount }
            sum?.update(repeating: 0, count: geometry.weightCount)
            propagate(
                dy, input, offsets, masks, w,
                Gradients(
                    input: images?.cleared(for: slice), offsets: gradients.offsets, masks: gradients.masks, weight: sum),
                slices[slice])
        }
        images?.join()
        guard let partial, let target = gradients.weight else { return }
        PartialSums.add(partial, count: slices.count, size: geometry.weightCount)
        reordered(partial, into: target, fromColumns: true)
    }

    /// The gradients by the positions of one slice, block by block: those of offsets and masks are written, the others added.
    private func propagate(
        _ dy: Pointer, _ input: Pointer, _ offsets: Pointer, _ masks: Pointer?, _ w: Pointer, _ gradients: Gradients,
        _ positions: Range<Int>
    ) {
        let memory = columns(min(Self.block, positions.count))
        let rows = memory.pointer.assumingMemoryBound(to: Element.self)
        var deformation = shape
        let movesSamples = gradients.input != nil || gradients.offsets != nil || gradients.masks != nil
        for first in Swift.stride(from: positions.lowerBound, to: positions.upperBound, by: Self.block) {
            let last = min(positions.upperBound, first + Self.block)
            for start in Swift.stride(from: first, to: last, by: Self.subblock) {
                let end = min(last, start + Self.subblock)
                let place = rows + (start - first) * rowSize
                guard movesSamples else {
                    kernel_deform_columns(isWide, place, input, offsets, masks, &deformation, start, end)
                    continue
                }
                for group in 0..<geometry.groups {
                    multiply(
                        end - start, terms, outputsPerGroup,
                        (
                            dy + start * geometry.outputChannels + group * outputsPerGroup, geometry.outputChannels,
                            false
                        ),
                        (w + group * outputsPerGroup * terms, terms), adds: false, into: place + group * terms,
                        stride: rowSize)
                }
                kernel_deform_gradients(
                    isWide, place, gradients.input, gradients.offsets, gradients.masks, input, offsets, masks,
                    &deformation, start, end)
            }
            guard let sum = gradients.weight else { continue }
            for group in 0..<geometry.groups {
                multiply(
                    outputsPerGroup, terms, last - first,
                    (dy + first * geometry.outputChannels + group * outputsPerGroup, geometry.outputChannels, true),
                    (rows + group * terms, rowSize), adds: true, into: sum + group * outputsPerGroup * terms,
                    stride: terms)
            }
        }
    }
}
