import CKernels

/// A convolution in float64 as a matrix product: the windows of the input, one row for each output position, by the weights
/// `[O, I/g · taps]`. Chellapilla et al., 2006.
///
/// Input and output are channels-last.
struct MatrixConvolution {
    let geometry: ConvolutionGeometry

    /// Numbers in the matrix of one chunk of images.
    private static let chunkSize = 1 << 21
    /// Windows in one piece of work.
    private static let span = 256

    private var inputsPerGroup: Int { geometry.inputChannels / geometry.groups }
    private var outputsPerGroup: Int { geometry.outputChannels / geometry.groups }
    private var windows: Window { geometry.window }
    /// Whether the input itself is the matrix: one tap that reads every position once.
    private var isPointwise: Bool {
        geometry.groups == 1
            && [geometry.depth, geometry.height, geometry.width].allSatisfy {
                $0.kernel == 1 && $0.stride == 1 && $0.before == 0 && $0.after == 0
            }
    }

    /// The output, from input and weight.
    func output(
        _ input: UnsafeMutablePointer<Double>, _ weight: UnsafeMutablePointer<Double>,
        into output: UnsafeMutablePointer<Double>
    ) {
        forEachGroupOfChunks { images, group in
            let columns = self.columns(of: input, images, group)
            MatrixProduct.multiply(
                images.count * geometry.outputPlane, outputsPerGroup, geometry.terms,
                .init(pointer: columns.pointer, stride: geometry.terms, isTransposed: false),
                .init(pointer: part(of: weight, group), stride: geometry.terms, isTransposed: true),
                into: place(in: output, images, group), stride: geometry.outputChannels)
        }
    }

    /// The gradient of the input, from that of the output and the weight.
    func input(
        _ output: UnsafeMutablePointer<Double>, _ weight: UnsafeMutablePointer<Double>,
        into input: UnsafeMutablePointer<Double>
    ) {
        let size = geometry.inputPlane * geometry.inputChannels
        if !isPointwise { input.update(repeating: 0, count: geometry.batch * size) }
        forEachGroupOfChunks { images, group in
            let rows = images.count * geometry.outputPlane
            let target = input + images.lowerBound * size
            let storage = isPointwise ? nil : Storage(byteCount: rows * geometry.terms * MemoryLayout<Double>.stride)
            let columns = storage.map { $0.pointer.assumingMemoryBound(to: Double.self) } ?? target
            MatrixProduct.multiply(
                rows, geometry.terms, outputsPerGroup,
                .init(
                    pointer: place(in: output, images, group), stride: geometry.outputChannels, isTransposed: false),
                .init(pointer: part(of: weight, group), stride: geometry.terms, isTransposed: false),
                into: columns, stride: geometry.terms)
            guard storage != nil else { return }
            Parallel.run(images.count) { image in
                kernel_add_columns(
                    true, target + image * size, columns + image * geometry.outputPlane * geometry.terms, windows,
                    group * inputsPerGroup, inputsPerGroup)
            }
        }
    }

    /// The gradient of the weight, from the input and the gradient of the output. Chunks are added in order.
    func weight(
        _ input: UnsafeMutablePointer<Double>, _ output: UnsafeMutablePointer<Double>,
        into weight: UnsafeMutablePointer<Double>
    ) {
        forEachGroupOfChunks { images, group in
            let columns = self.columns(of: input, images, group)
            let target = part(of: weight, group)
            MatrixProduct.multiply(
                outputsPerGroup, geometry.terms, images.count * geometry.outputPlane,
                .init(pointer: place(in: output, images, group), stride: geometry.outputChannels, isTransposed: true),
                .init(pointer: columns.pointer, stride: geometry.terms, isTransposed: false),
                base: images.lowerBound == 0 ? nil : .init(pointer: target, stride: geometry.terms), into: target,
                stride: geometry.terms)
        }
    }

    /// The matrix of windows, and what owns its memory: nothing if it is the input itself.
    private func columns(
        of input: UnsafeMutablePointer<Double>, _ images: Range<Int>, _ group: Int
    ) -> (pointer: UnsafeMutablePointer<Double>, owner: Storage?) {
        let size = geometry.inputPlane * geometry.inputChannels
        let source = input + images.lowerBound * size
        if isPointwise { return (source, nil) }
        let rows = images.count * geometry.outputPlane
        let storage = Storage(byteCount: rows * geometry.terms * MemoryLayout<Double>.stride)
        let columns = storage.pointer.assumingMemoryBound(to: Double.self)
        Parallel.run((rows + Self.span - 1) / Self.span) { piece in
            let first = piece * Self.span
            kernel_columns(
                true, columns + first * geometry.terms, source, windows, group * inputsPerGroup, inputsPerGroup,
                first,
                min(rows, first + Self.span))
        }
        return (columns, storage)
    }

    private func part(of weight: UnsafeMutablePointer<Double>, _ group: Int) -> UnsafeMutablePointer<Double> {
        weight + group * outputsPerGroup * geometry.terms
    }

    private func place(
        in output: UnsafeMutablePointer<Double>, _ images: Range<Int>, _ group: Int
    ) -> UnsafeMutablePointer<Double> {
        output + images.lowerBound * geometry.outputPlane * geometry.outputChannels + group * outputsPerGroup
    }

    /// Calls `body` for each group of each chunk of images, in order.
    private func forEachGroupOfChunks(_ body: (_ images: Range<Int>, _ group: Int) -> Void) {
        let size = max(1, Self.chunkSize / max(1, geometry.outputPlane * geometry.terms))
        for first in stride(from: 0, to: geometry.batch, by: size) {
            for group in 0..<geometry.groups { body(first..<min(geometry.batch, first + size), group) }
        }
    }
}
