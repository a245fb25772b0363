import CKernels

/// Matrix products of contiguous or transposed matrices, cut into tiles that the threads take.
///
/// Each number of a result is one chain of fused multiply-adds over k, ascending, so that neither tiles nor processors show in its
/// bits; only where k is long and results are few, it is a sum of several chains, whose number the shape fixes.
enum MatrixProduct {
    /// Where a matrix lies: its first element, the distance between rows, and whether it is stored transposed.
    struct Operand<Element> {
        let pointer: UnsafePointer<Element>
        let stride: Int
        let isTransposed: Bool

        /// The part that starts at row `row` and column `column`.
        func part(row: Int, column: Int) -> Operand {
            Operand(
                pointer: pointer + (isTransposed ? column &* stride &+ row : row &* stride &+ column), stride: stride,
                isTransposed: isTransposed)
        }

        /// The same matrix with rows and columns exchanged.
        var transposed: Operand { Operand(pointer: pointer, stride: stride, isTransposed: !isTransposed) }
        /// How far apart the numbers of a column, and of a row, are.
        var rowStep: Int { isTransposed ? 1 : stride }
        var columnStep: Int { isTransposed ? stride : 1 }
    }

    /// What the sums begin with: rows of numbers that are `stride` apart; 0 repeats one row.
    struct Base<Element> {
        let pointer: UnsafePointer<Element>
        let stride: Int
    }

    /// out[m, n] = base + a[m, k] · b[k, n]. The rows of `out` are `stride` apart; without a base sums begin with 0.
    static func multiply<Element: MatrixElement>(
        _ m: Int, _ n: Int, _ k: Int, _ a: Operand<Element>, _ b: Operand<Element>, base: Base<Element>? = nil,
        into out: UnsafeMutablePointer<Element>, stride: Int
    ) {
        let chains = chainCount(m, n, k)
        guard chains > 1 else { return tiled(m, n, k, a, b, base: base, into: out, stride: stride) }
        let sums = Storage(byteCount: (chains - 1) * m * n * MemoryLayout<Element>.stride)
        let others = sums.pointer.assumingMemoryBound(to: Element.self)
        Parallel.run(chains) { chain in
            let (first, last) = (chain * k / chains, (chain + 1) * k / chains)
            let (left, right) = (a.part(row: 0, column: first), b.part(row: first, column: 0))
            if chain == 0 {
                multiplyHere(m, n, last, left, right, base: base, into: out, stride: stride)
            } else {
                multiplyHere(
                    m, n, last - first, left, right, into: others + (chain - 1) * m * n, stride: n)
            }
        }
        for chain in 1..<chains {
            for row in 0..<m {
                Element.accumulate(out + row * stride, others + ((chain - 1) * m + row) * n, n)
            }
        }
    }

    /// The same on the calling thread, in one chain.
    static func multiplyHere<Element: MatrixElement>(
        _ m: Int, _ n: Int, _ k: Int, _ a: Operand<Element>, _ b: Operand<Element>, base: Base<Element>? = nil,
        into out: UnsafeMutablePointer<Element>, stride: Int
    ) {
        if n == 1, m > 1, stride == 1, base.map({ $0.stride == 1 }) ?? true {
            // A column is made as a row, so that vectors are full.
            return multiplyHere(1, m, k, b.transposed, a.transposed, base: base, into: out, stride: m)
        }
        if packsLeft(m, n, k, a, b) {
            return multiplyTransposed(m, n, k, a, b, base: base, into: out, stride: stride)
        }
        let count = kernel_product_scratch(a.columnStep, m, k, n)
        let scratch = count == 0 ? nil : Storage(byteCount: count * MemoryLayout<Element>.stride)
        withExtendedLifetime(scratch) {
            Element.product(
                m, n, k, a, b, base: base, into: out, stride: stride,
                scratch: scratch?.pointer.assumingMemoryBound(to: Element.self))
        }
    }

    /// Whether a product by a transposed matrix costs less as its transpose: what is packed then is the left matrix, which has fewer
    /// numbers. Its rows must fill vectors.
    private static func packsLeft<Element>(
        _ m: Int, _ n: Int, _ k: Int, _ a: Operand<Element>, _ b: Operand<Element>
    ) -> Bool {
        b.isTransposed && !a.isTransposed && m > 0 && (m == 16 || m & 31 == 0) && n >= 2 &* m && k >= 128
    }

    /// The same as the transpose of bᵀ · aᵀ, whose sums begin with those of `base`.
    private static func multiplyTransposed<Element: MatrixElement>(
        _ m: Int, _ n: Int, _ k: Int, _ a: Operand<Element>, _ b: Operand<Element>, base: Base<Element>?,
        into out: UnsafeMutablePointer<Element>, stride: Int
    ) {
        let memory = Storage(byteCount: m * n * MemoryLayout<Element>.stride)
        let sums = memory.pointer.assumingMemoryBound(to: Element.self)
        if let base, base.stride == 0 {
            for column in 0..<n { (sums + column * m).initialize(repeating: base.pointer[column], count: m) }
        } else if let base {
            kernel_transpose(sums, base.pointer, m, n, m, base.stride, MemoryLayout<Element>.stride)
        }
        multiplyHere(
            n, m, k, b.transposed, a.transposed, base: base.map { _ in Base(pointer: UnsafePointer(sums), stride: m) },
            into: sums, stride: m)
        kernel_transpose(out, sums, n, m, stride, m, MemoryLayout<Element>.stride)
        withExtendedLifetime(memory) {}
    }

    /// Chains that one number of the result is the sum of: one, but where the result has too few numbers to share out a long k.
    private static func chainCount(_ m: Int, _ n: Int, _ k: Int) -> Int {
        m &* n <= 4096 && k >= 8192 ? min(16, k / 4096) : 1
    }

    private static func tiled<Element: MatrixElement>(
        _ m: Int, _ n: Int, _ k: Int, _ a: Operand<Element>, _ b: Operand<Element>, base: Base<Element>?,
        into out: UnsafeMutablePointer<Element>, stride: Int
    ) {
        let (rows, columns) = tiles(m, n, k, a, b)
        if rows * columns == 1 { return multiplyHere(m, n, k, a, b, base: base, into: out, stride: stride) }
        Parallel.run(rows * columns) { tile in
            let (down, across) = (tile / columns, tile % columns)
            let (top, bottom) = (edge(m, down, rows), edge(m, down + 1, rows))
            let (left, right) = (edge(n, across, columns), edge(n, across + 1, columns))
            guard top < bottom, left < right else { return }
            multiplyHere(
                bottom - top, right - left, k, a.part(row: top, column: 0), b.part(row: 0, column: left),
                base: base.map {
                    Base(pointer: $0.pointer + (top * $0.stride + left), stride: $0.stride)
                }, into: out + (top * stride + left), stride: stride)
        }
    }

    /// Tiles of about 2²³ multiply-adds, at least two from 2²² on and at most 16, as nearly square as halving gives. What a tile packs
    /// must pay: panels of a transposed right matrix over the rows, strips of a transposed left one over the columns.
    private static func tiles<Element>(
        _ m: Int, _ n: Int, _ k: Int, _ a: Operand<Element>, _ b: Operand<Element>
    ) -> (rows: Int, columns: Int) {
        let work = m &* n &* k
        guard work >= 1 << 22 else { return (1, 1) }
        let wanted = max(2, min(16, work >> 23))
        let (least, narrowest) = (b.isTransposed ? 128 : 64, a.isTransposed ? 256 : 64)
        var (rows, columns) = (1, 1)
        while rows * columns < wanted {
            let (height, width) = (m / rows, n / columns)
            let (cutsRows, cutsColumns) = (height >= 2 * least, width >= 2 * narrowest)
            if cutsColumns, width >= height || !cutsRows {
                columns *= 2
            } else if cutsRows {
                rows *= 2
            } else {
                break
            }
        }
        if rows * columns > 1 { return (rows, columns) }
        return n >= 64 && n >= m ? (1, 2) : m >= 64 ? (2, 1) : (1, 1)
    }

    /// Where part `index` of `count` parts of an extent begins: at whole vectors.
    private static func edge(_ extent: Int, _ index: Int, _ count: Int) -> Int {
        index == count ? extent : (extent * index / count + 16) / 32 * 32
    }
}

extension Tensor {
    /// This matrix as an operand, and the tensor that owns its memory: a copy if neither rows nor columns are packed.
    @inline(__always)
    func matrixOperand<Element: TensorElement>(_ type: Element.Type) -> (MatrixProduct.Operand<Element>, Tensor) {
        if !isContiguous, layout.strides[0] == 1, layout.strides[1] >= Swift.max(1, shape[0]) {
            return (.init(pointer: pointer(Element.self), stride: layout.strides[1], isTransposed: true), self)
        }
        let rows = contiguous()
        return (.init(pointer: rows.pointer(Element.self), stride: Swift.max(1, shape[1]), isTransposed: false), rows)
    }

    /// The same matrix transposed, without a gradient.
    @inline(__always)
    var transpose: Tensor {
        var swapped = layout
        swapped.shape.dimensions[0] = layout.shape.dimensions[1]
        swapped.shape.dimensions[1] = layout.shape.dimensions[0]
        swapped.strides[0] = layout.strides[1]
        swapped.strides[1] = layout.strides[0]
        return Tensor(storage: storage, layout: swapped, dtype: dtype, isContiguous: swapped.isContiguous)
    }

    /// The same matrix transposed, at the least cost when nothing records.
    @inline(__always)
    var matrixTranspose: Tensor { records ? transposed() : transpose }

    /// The product of two matrices, whose sums begin with the row `bias` if there is one; no gradient is recorded.
    static func matrixProduct(_ a: Tensor, _ b: Tensor, bias: Tensor? = nil) -> Tensor {
        switch a.dtype {
        case .float32: matrixProduct(a, b, bias: bias, of: Float.self)
        case .float64: matrixProduct(a, b, bias: bias, of: Double.self)
        default: stop("matmul: needs float32 or float64, not \(a.dtype)")
        }
    }

    private static func matrixProduct<Element: MatrixElement>(
        _ a: Tensor, _ b: Tensor, bias: Tensor?, of type: Element.Type
    ) -> Tensor {
        let (m, k, n) = (a.shape[0], a.shape[1], b.shape[1])
        let result = Tensor(uninitialized: [m, n], dtype: a.dtype)
        guard m > 0, n > 0 else { return result }
        let (left, leftOwner) = a.matrixOperand(Element.self)
        let (right, rightOwner) = b.matrixOperand(Element.self)
        let first = bias?.contiguous()
        withExtendedLifetime((leftOwner, rightOwner, first)) {
            MatrixProduct.multiply(
                m, n, k, left, right,
                base: first.map { MatrixProduct.Base(pointer: $0.pointer(Element.self), stride: 0) },
                into: result.pointer(Element.self), stride: n)
        }
        return result
    }
}

final class MatmulNode: OperandsNode {
    override func gradientOfFirst(_ gradient: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
        gradient.matmul(b.matrixTranspose)
    }

    override func gradientOfSecond(_ gradient: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
        a.matrixTranspose.matmul(gradient)
    }
}
