import COneDNN

/// Matrix products of contiguous or transposed matrices, cut into tiles by shape and each tile computed on one thread.
///
/// float32 runs on oneDNN, which knows the processor's widest instructions (Debian's OpenBLAS 0.3.21 takes newer AMD processors for
/// Haswell and reaches half); float64, which serves gradient checks, on OpenBLAS.
enum MatrixProduct {
    /// Where a matrix lies: its first element, the distance between rows, and whether it is stored transposed.
    struct Operand<Element> {
        let pointer: UnsafePointer<Element>
        let stride: Int
        let isTransposed: Bool

        /// The part that starts at row `row` and column `column`.
        func part(row: Int, column: Int) -> UnsafePointer<Element> {
            pointer + (isTransposed ? column &* stride &+ row : row &* stride &+ column)
        }
    }

    /// Two tiles from 2²² multiply-adds on, and more of about 2²⁴, at most 16, along the longer side of the product.
    private static func tileCount(_ m: Int, _ n: Int, _ k: Int) -> Int {
        let work = m &* n &* k
        if work < 1 << 22 { return 1 }
        var tiles = 2
        while tiles < 16 && work / tiles > 1 << 24 { tiles *= 2 }
        return tiles
    }

    /// out[m, n] = a[m, k] · b[k, n] + beta · out, whose rows are `stride` apart, or packed.
    static func multiply(
        _ m: Int, _ n: Int, _ k: Int, _ a: Operand<Float>, _ b: Operand<Float>, beta: Float = 0,
        into out: UnsafeMutablePointer<Float>, stride: Int? = nil
    ) {
        let stride = stride ?? n
        tiled(m, n, k) { rows, columns in
            let status = onednn_sgemm(
                CChar(bitPattern: a.isTransposed ? 84 : 78), CChar(bitPattern: b.isTransposed ? 84 : 78), rows.count,
                columns.count, k, a.part(row: rows.lowerBound, column: 0), a.stride,
                b.part(row: 0, column: columns.lowerBound), b.stride, beta,
                out + (rows.lowerBound * stride + columns.lowerBound), stride)
            // It packs its operands into memory of its own.
            if status == Int32(dnnl_out_of_memory.rawValue) {
                Allocator.endForWantOfMemory("memory for a matrix product")
            }
            Tensor.check(status == 0, "matmul: oneDNN refuses [\(m), \(k)] by [\(k), \(n)] with status \(status)")
        }
    }

    static func multiply(
        _ m: Int, _ n: Int, _ k: Int, _ a: Operand<Double>, _ b: Operand<Double>, beta: Double = 0,
        into out: UnsafeMutablePointer<Double>, stride: Int? = nil
    ) {
        let stride = stride ?? n
        tiled(m, n, k) { rows, columns in
            OpenBLAS.dgemm(
                (a.part(row: rows.lowerBound, column: 0), a.stride, a.isTransposed ? .transposed : .none),
                (b.part(row: 0, column: columns.lowerBound), b.stride, b.isTransposed ? .transposed : .none),
                m: rows.count, n: columns.count, k: k, beta: beta,
                into: out + (rows.lowerBound * stride + columns.lowerBound), stride: stride)
        }
    }

    private static func tiled(_ m: Int, _ n: Int, _ k: Int, _ body: (Range<Int>, Range<Int>) -> Void) {
        let tiles = tileCount(m, n, k)
        if tiles == 1 {
            body(0..<m, 0..<n)
        } else if n >= m {
            let size = (n + tiles - 1) / tiles
            Parallel.run((n + size - 1) / size) { body(0..<m, $0 * size..<min(n, ($0 + 1) * size)) }
        } else {
            let size = (m + tiles - 1) / tiles
            Parallel.run((m + size - 1) / size) { body($0 * size..<min(m, ($0 + 1) * size), 0..<n) }
        }
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

    /// The product of two matrices; no gradient is recorded. With `onto`, the product is added to it in place.
    static func matrixProduct(_ a: Tensor, _ b: Tensor, onto base: Tensor? = nil) -> Tensor {
        let (m, k, n) = (a.shape[0], a.shape[1], b.shape[1])
        let result = base ?? Tensor(uninitialized: [m, n], dtype: a.dtype)
        guard m > 0, n > 0 else { return result }
        if k == 0 { return base ?? zeros([m, n], dtype: a.dtype) }
        switch a.dtype {
        case .float32:
            let (left, leftOwner) = a.matrixOperand(Float.self)
            let (right, rightOwner) = b.matrixOperand(Float.self)
            withExtendedLifetime((leftOwner, rightOwner)) {
                MatrixProduct.multiply(
                    m, n, k, left, right, beta: base == nil ? 0 : 1, into: result.pointer(Float.self))
            }
        case .float64:
            let (left, leftOwner) = a.matrixOperand(Double.self)
            let (right, rightOwner) = b.matrixOperand(Double.self)
            withExtendedLifetime((leftOwner, rightOwner)) {
                MatrixProduct.multiply(
                    m, n, k, left, right, beta: base == nil ? 0 : 1, into: result.pointer(Double.self))
            }
        default: stop("matmul: needs float32 or float64, not \(a.dtype)")
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
