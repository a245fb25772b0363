import Synchronization

/// How oneDNN computes a part of a convolution: slices that are fixed by shape, each on one thread.
///
/// Plans are kept by shape, since a primitive costs up to a millisecond to make.
final class OneDNNPlan: Sendable {
    private struct Piece: Sendable {
        let primitive: OneDNNConvolution
        let inputOffset: Int
        let outputOffset: Int
    }

    private let pieces: [Piece]
    private let epilogue: ConvolutionEpilogue
    private let geometry: ConvolutionGeometry

    private struct Key: Hashable {
        let part: ConvolutionPart
        let geometry: ConvolutionGeometry
        let epilogue: ConvolutionEpilogue
    }

    private static let capacity = 2048
    private static let cache = Mutex<[Key: OneDNNPlan?]>([:])

    /// The plan for a shape; nil where oneDNN has no kernel for it.
    static func cached(
        _ part: ConvolutionPart, _ geometry: ConvolutionGeometry, _ epilogue: ConvolutionEpilogue = .init()
    ) -> OneDNNPlan? {
        let key = Key(part: part, geometry: geometry, epilogue: epilogue)
        return cache.withLock { plans in
            if let plan = plans[key] { return plan }
            if plans.count >= capacity { plans.removeAll() }
            let plan = OneDNNPlan(part, geometry, epilogue)
            plans[key] = .some(plan)
            return plan
        }
    }

    private init?(_ part: ConvolutionPart, _ geometry: ConvolutionGeometry, _ epilogue: ConvolutionEpilogue) {
        self.geometry = geometry
        self.epilogue = epilogue
        var primitives: [ConvolutionGeometry: OneDNNConvolution] = [:]
        var first: OneDNNConvolution?
        var pieces: [Piece] = []
        for slice in geometry.slices(Self.pieceCount(part, geometry), byInput: part == .input) {
            guard
                let primitive = primitives[slice.geometry]
                    ?? OneDNNConvolution(part, slice.geometry, epilogue, weightsAs: first)
            else { return nil }
            primitives[slice.geometry] = primitive
            if first == nil { first = primitive }
            pieces.append(
                Piece(primitive: primitive, inputOffset: slice.inputOffset, outputOffset: slice.outputOffset))
        }
        self.pieces = pieces
    }

    /// Pieces of at least 2²² multiply-adds, at most 16; for weights fewer, since each piece has a sum of its own.
    private static func pieceCount(_ part: ConvolutionPart, _ geometry: ConvolutionGeometry) -> Int {
        let work = geometry.multiplyAdds >> (part == .weight ? 23 : 22)
        let most = part == .weight ? max(2, min(8, 1 << 22 / max(1, geometry.weightCount))) : 16
        var count = 1
        while count < most && 2 * count <= work { count *= 2 }
        return count
    }

    /// The output `[N, ..., O]` of channels-last memory.
    func output(
        _ input: UnsafeMutablePointer<Float>, _ weight: UnsafeMutablePointer<Float>,
        _ bias: UnsafeMutablePointer<Float>?, into output: UnsafeMutablePointer<Float>
    ) {
        let packed = packing(weight)
        Parallel.run(pieces.count) { index in
            let piece = pieces[index]
            piece.primitive.run(
                input: input + piece.inputOffset, weight: packed.floats, bias: bias,
                output: output + piece.outputOffset)
        }
    }

    /// The gradient of the input from that of the output.
    func input(
        _ output: UnsafeMutablePointer<Float>, _ weight: UnsafeMutablePointer<Float>,
        into input: UnsafeMutablePointer<Float>
    ) {
        let packed = packing(weight)
        Parallel.run(pieces.count) { index in
            let piece = pieces[index]
            piece.primitive.run(
                input: input + piece.inputOffset, weight: packed.floats, bias: nil,
                output: output + piece.outputOffset)
        }
    }

    /// The gradients of weight and bias: a sum for each piece, then the sums in order.
    func weight(
        _ input: UnsafeMutablePointer<Float>, _ output: UnsafeMutablePointer<Float>,
        into weight: UnsafeMutablePointer<Float>, bias: UnsafeMutablePointer<Float>?
    ) {
        let primitive = pieces[0].primitive
        let size = primitive.packedBytes / 4
        let channels = bias == nil ? 0 : geometry.outputChannels
        let row = (size + channels + 15) / 16 * 16
        let sums = Storage(byteCount: pieces.count * row * 4)
        let partial = sums.floats
        Parallel.run(pieces.count) { index in
            let piece = pieces[index]
            let place = partial + index * row
            piece.primitive.run(
                input: input + piece.inputOffset, weight: place, bias: bias == nil ? nil : place + size,
                output: output + piece.outputOffset)
        }
        PartialSums.add(partial, count: pieces.count, size: row)
        primitive.unpack(partial, into: weight)
        bias?.update(from: partial + size, count: channels)
    }

    private func packing(_ weight: UnsafeMutablePointer<Float>) -> Storage {
        let packed = Storage(byteCount: pieces[0].primitive.packedBytes)
        pieces[0].primitive.pack(weight, into: packed.floats)
        return packed
    }
}

extension Storage {
    var floats: UnsafeMutablePointer<Float> { pointer.assumingMemoryBound(to: Float.self) }
}
