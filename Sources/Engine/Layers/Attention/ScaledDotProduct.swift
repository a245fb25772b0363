import CKernels

/// Attention of several heads as one operation: softmax(q · kᵀ / √D + mask) · v for each head of each sample, head by head in
/// the columns of `[N, L, E]`. Each head is computed on one thread. Vaswani et al., 2017.
struct ScaledDotProduct {
    let heads: Int
    let isCausal: Bool
    /// Added to the scores: `[L, S]`, and `[N, S]` for the keys.
    let mask: Tensor?
    let keyMask: Tensor?
    /// Multiplies the weights in training: `[N · heads, L, S]`.
    let dropout: Tensor?

    /// Queries `[N, L, E]`, keys and values `[N, S, E]`; or all three side by side in one `[N, L, 3 · E]`.
    func callAsFunction(_ sources: [Tensor]) -> Tensor {
        let geometry = Geometry(sources, heads: heads)
        let (output, weights) = noGrad { forward(sources, geometry) }
        return Tensor.fused(
            "Attention", sources, output: output,
            gradient: { gradient, inputs, _ in backward(gradient, inputs, geometry, weights) },
            composition: { compose($0, geometry) })
    }

    private struct Geometry {
        let samples, queries, keys, width, head, heads: Int
        let isPacked: Bool
        let dtype: DType

        init(_ sources: [Tensor], heads: Int) {
            isPacked = sources.count == 1
            samples = sources[0].shape[0]
            queries = sources[0].shape[1]
            keys = isPacked ? queries : sources[1].shape[1]
            width = sources[0].shape[2] / (isPacked ? 3 : 1)
            self.heads = heads
            head = width / heads
            dtype = sources[0].dtype
        }

        var factor: Double { 1 / Double(head).squareRoot() }
        /// The distance between rows of q, k and v.
        var stride: Int { isPacked ? 3 * width : width }
        var scores: Int { queries * keys * dtype.byteCount }

        /// Where q, k and v (0, 1, 2) of one head of one sample start.
        func operand(_ tensors: [Tensor], _ part: Int, sample: Int, head number: Int, isTransposed: Bool = false)
            -> RawProduct.Operand
        {
            let tensor = isPacked ? tensors[0] : tensors[part]
            let column = (isPacked ? part * width : 0) + number * head
            let rows = part == 0 ? queries : keys
            return .init(
                tensor.start + (sample * rows * stride + column) * dtype.byteCount, stride, isTransposed: isTransposed)
        }

        /// Where one head of one sample starts in `[N, L, E]`.
        func output(_ tensor: Tensor, sample: Int, head number: Int, isTransposed: Bool = false) -> RawProduct.Operand {
            .init(
                tensor.start + (sample * queries * width + number * head) * dtype.byteCount, width,
                isTransposed: isTransposed)
        }
    }

    private func forward(_ sources: [Tensor], _ g: Geometry) -> (output: Tensor, weights: Tensor) {
        let inputs = sources.map { $0.contiguous() }
        let output = Tensor(uninitialized: [g.samples, g.queries, g.width], dtype: g.dtype)
        let weights = Tensor(uninitialized: [g.samples * heads, g.queries, g.keys], dtype: g.dtype)
        let dropped = dropout == nil ? weights : Tensor(uninitialized: weights.shape, dtype: g.dtype)
        let isWide = g.dtype == .float64
        let (mask, keyMask) = (mask?.contiguous(), keyMask?.contiguous())
        if g.keys == 0 { output.overwrite(with: 0) }
        Parallel.run(g.keys == 0 ? 0 : g.samples * heads) { piece in
            let (sample, head) = (piece / heads, piece % heads)
            let scores = weights.start + piece * g.scores
            RawProduct.multiplyHere(
                isWide, g.queries, g.keys, g.head, g.operand(inputs, 0, sample: sample, head: head),
                g.operand(inputs, 1, sample: sample, head: head, isTransposed: true), into: scores, outStride: g.keys)
            kernel_attention_weights(
                isWide, scores, mask?.start, keyMask.map { $0.start + sample * g.keys * g.dtype.byteCount }, g.factor,
                isCausal,
                g.queries, g.keys)
            let used = dropped.start + piece * g.scores
            if let dropout { multiply(isWide, used, scores, dropout.start + piece * g.scores, g.queries * g.keys) }
            let out = g.output(output, sample: sample, head: head)
            RawProduct.multiplyHere(
                isWide, g.queries, g.head, g.keys, .init(used, g.keys),
                g.operand(inputs, 2, sample: sample, head: head),
                into: out.start, outStride: out.stride)
        }
        return (output, weights)
    }

    private func multiply(
        _ isWide: Bool, _ out: UnsafeMutableRawPointer, _ a: UnsafeMutableRawPointer, _ b: UnsafeMutableRawPointer,
        _ count: Int
    ) {
        if isWide {
            kernel_binary_f64(
                .multiply, out.assumingMemoryBound(to: Double.self), a.assumingMemoryBound(to: Double.self), 1,
                b.assumingMemoryBound(to: Double.self), 1, count)
        } else {
            kernel_binary_f32(
                .multiply, out.assumingMemoryBound(to: Float.self), a.assumingMemoryBound(to: Float.self), 1,
                b.assumingMemoryBound(to: Float.self), 1, count)
        }
    }

    private func backward(_ gradient: Tensor, _ sources: [Tensor], _ g: Geometry, _ weights: Tensor) -> [Tensor?] {
        let inputs = sources.map { $0.contiguous() }
        let dy = gradient.contiguous()
        let gradients = inputs.map { Tensor(uninitialized: $0.shape, dtype: g.dtype) }
        guard g.keys > 0, g.queries > 0 else { return inputs.map { .zeros($0.shape, dtype: g.dtype) } }
        let isWide = g.dtype == .float64
        let scores = Tensor(uninitialized: weights.shape, dtype: g.dtype)
        let dropped = dropout.map { weights * $0 }
        Parallel.run(g.samples * heads) { piece in
            let (sample, head) = (piece / heads, piece % heads)
            let dscores = scores.start + piece * g.scores
            let used = (dropped ?? weights).start + piece * g.scores
            let upstream = g.output(dy, sample: sample, head: head)
            let dv = g.operand(gradients, 2, sample: sample, head: head)
            RawProduct.multiplyHere(
                isWide, g.keys, g.head, g.queries, .init(used, g.keys, isTransposed: true), upstream, into: dv.start,
                outStride: dv.stride)
            RawProduct.multiplyHere(
                isWide, g.queries, g.keys, g.head, upstream,
                g.operand(inputs, 2, sample: sample, head: head, isTransposed: true),
                into: dscores, outStride: g.keys)
            if let dropout { multiply(isWide, dscores, dscores, dropout.start + piece * g.scores, g.queries * g.keys) }
            kernel_attention_weights_gradient(
                isWide, dscores, weights.start + piece * g.scores, g.factor, g.queries, g.keys)
            let dq = g.operand(gradients, 0, sample: sample, head: head)
            RawProduct.multiplyHere(
                isWide, g.queries, g.head, g.keys, .init(dscores, g.keys),
                g.operand(inputs, 1, sample: sample, head: head),
                into: dq.start, outStride: dq.stride)
            let dk = g.operand(gradients, 1, sample: sample, head: head)
            RawProduct.multiplyHere(
                isWide, g.keys, g.head, g.queries, .init(dscores, g.keys, isTransposed: true),
                g.operand(inputs, 0, sample: sample, head: head), into: dk.start, outStride: dk.stride)
        }
        return gradients
    }

    /// The same result by operations that record themselves.
    private func compose(_ sources: [Tensor], _ g: Geometry) -> Tensor {
        let samples = (0..<g.samples).map { sample -> Tensor in
            let (mask, visible) = wholeMask(g, sample: sample)
            let heads = (0..<heads).map { head -> Tensor in
                func part(_ number: Int) -> Tensor {
                    let start = (g.isPacked ? number * g.width : 0) + head * g.head
                    return (g.isPacked ? sources[0] : sources[number])[sample].narrowed(1, start..<start + g.head)
                }
                let scores = part(0).matmul(part(1).transposed()) * g.factor + mask
                var weights = scores.softmax() * visible
                if let dropout { weights = weights * dropout[sample * self.heads + head] }
                return weights.matmul(part(2))
            }
            return Tensor.concatenated(heads, axis: 1).unsqueezed(0)
        }
        return Tensor.concatenated(samples, axis: 0)
    }

    /// All masks of a sample in one `[L, S]`, and 1 for the rows in which something is seen, 0 for the others: `[L, 1]`.
    private func wholeMask(_ g: Geometry, sample: Int) -> (mask: Tensor, visible: Tensor) {
        let own = mask?.doubles
        let keys = keyMask?[sample].doubles
        var values = [Double](repeating: 0, count: g.queries * g.keys)
        var visible = [Double](repeating: 0, count: g.queries)
        for row in 0..<g.queries {
            let places = row * g.keys..<(row + 1) * g.keys
            for (column, place) in places.enumerated() {
                values[place] = (own?[place] ?? 0) + (keys?[column] ?? 0) + (isCausal && column > row ? -.infinity : 0)
                if values[place] > -.infinity { visible[row] = 1 }
            }
            // Softmax has no value where everything is masked.
            if visible[row] == 0 { for place in places { values[place] = 0 } }
        }
        return (
            Tensor(values, shape: [g.queries, g.keys]).to(g.dtype), Tensor(visible, shape: [g.queries, 1]).to(g.dtype)
        )
    }
}
