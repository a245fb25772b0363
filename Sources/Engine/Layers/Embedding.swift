import CKernels

extension Tensor {
    /// This tensor is a table `[V, D]`; the result holds its rows that `indices` name, int64 of any shape `[...]`: `[..., D]`. An
    /// index outside of 0..<V stops the program.
    ///
    /// The gradient of a row adds up in the order of the indices, so its bits do not depend on threads.
    /// - Parameters:
    ///   - indices: int64 of any shape, each in 0..<V.
    ///   - paddingIndex: a row that gets no gradient.
    public func embedding(_ indices: Tensor, paddingIndex: Int? = nil) -> Tensor {
        Tensor.check(
            rank == 2 && dtype.isFloatingPoint && indices.dtype == .int64,
            "embedding: indices \(indices.dtype) of \(indices.shape) in a table \(dtype) of \(shape); it needs int64 and [V, D]"
        )
        let (rows, columns) = (shape[0], shape[1])
        let index = indices.contiguous()
        let count = index.elementCount
        let pointer = index.pointer(Int64.self)
        for place in 0..<count {
            Tensor.check(
                pointer[place] >= 0 && pointer[place] < Int64(rows),
                "embedding: index \(pointer[place]) at place \(place) is not one of \(rows) rows")
        }
        let table = contiguous()
        let result = Tensor(uninitialized: Shape(indices.shape.array + [columns]), dtype: dtype)
        Parallel.rows(count, of: columns) {
            kernel_lookup_rows(isWide, result.start, table.start, pointer, columns, $0.lowerBound, $0.upperBound)
        }
        return Tensor.record(result, if: records, EmbeddingNode(self, index, paddingIndex))
    }

    /// The gradient of ``embedding(_:paddingIndex:)``: each row of `[..., D]` added to the row of the table that it came from.
    fileprivate func embeddingGradient(_ index: Tensor, rows: Int, paddingIndex: Int?) -> Tensor {
        let columns = shape[-1]
        let source = contiguous()
        let result = Tensor.zeros([rows, columns], dtype: dtype)
        let skipped = Int64(paddingIndex ?? -1)
        let count = index.elementCount
        Parallel.rows(columns, of: count) {
            kernel_lookup_add(
                isWide, result.start, source.start, index.pointer(Int64.self), skipped, count, columns, $0.lowerBound,
                $0.upperBound)
        }
        return Tensor.record(result, if: records, EmbeddingGradientNode(self, index, paddingIndex))
    }
}

private final class EmbeddingNode: Node {
    private let rows: Int
    private let index: Saved
    private let paddingIndex: Int?

    init(_ table: Tensor, _ index: Tensor, _ paddingIndex: Int?) {
        rows = table.shape[0]
        self.index = Saved(index)
        self.paddingIndex = paddingIndex
        super.init(table.node)
    }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        let index = index.unpacked(for: self)
        pass.send(owned: gradient.embeddingGradient(index, rows: rows, paddingIndex: paddingIndex), to: first)
    }
}

private final class EmbeddingGradientNode: Node {
    private let index: Saved
    private let paddingIndex: Int?

    init(_ gradient: Tensor, _ index: Tensor, _ paddingIndex: Int?) {
        self.index = Saved(index)
        self.paddingIndex = paddingIndex
        super.init(gradient.node)
    }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        let index = index.unpacked(for: self)
        guard let paddingIndex else {
            pass.send(owned: gradient.embedding(index), to: first)
            return
        }
        // What the padding row would give back is nothing.
        let kept = Tensor.ones([gradient.shape[0], 1], dtype: gradient.dtype)
        kept[paddingIndex].overwrite(with: 0)
        pass.send(owned: (gradient * kept).embedding(index), to: first)
    }
}

/// A table of vectors, one for each of `count` indices: int64 `[...]` gives `[..., D]`.
public final class Embedding: Module {
    /// `[V, D]`: a row for each index.
    public let weight: Tensor
    /// The index whose vector is zero at first and gets no gradient.
    public let paddingIndex: Int?

    /// - Parameters:
    ///   - count: how many indices there are, V.
    ///   - features: the length of a vector, D.
    ///   - paddingIndex: an index whose vector is zero at first and gets no gradient; it must be one of the V.
    ///   - dtype: the type of the vectors, float32 or float64.
    ///   - stream: draws the vectors; nil leaves them zero for ``Module/initialize(seed:)``.
    public init(
        _ count: Int, _ features: Int, paddingIndex: Int? = nil, dtype: DType = .float32,
        stream: RandomStream? = .next()
    ) {
        Tensor.check(
            paddingIndex.map { $0 >= 0 && $0 < count } ?? true,
            "Embedding: the padding index \(paddingIndex ?? 0) is not one of \(count)")
        weight = Tensor.zeros([count, features], dtype: dtype).requiringGrad()
        self.paddingIndex = paddingIndex
        super.init()
        if let stream { resetParameters(stream) }
    }

    public override var parameters: Members<Tensor> { ["weight": weight] }

    /// PyTorch's default: standard normal, the padding row zero.
    public override func resetParameters(_ stream: RandomStream) {
        Initializer.normal(mean: 0, standardDeviation: 1).fill(weight, stream: stream.substream("weight"))
        if let paddingIndex { noGrad { weight.detach()[paddingIndex].overwrite(with: 0) } }
    }

    public override func forward(_ x: Tensor) -> Tensor { weight.embedding(x, paddingIndex: paddingIndex) }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        try .checked(input.array + [weight.shape[1]], for: "Embedding")
    }
}
