import COneDNN
import COpenBLAS

/// Matrix products at addresses, for kernels that work inside larger tensors.
enum RawProduct {
    /// A matrix in memory: its first element, the distance between its rows in elements, and whether it is stored transposed.
    struct Operand {
        let start: UnsafeMutableRawPointer
        let stride: Int
        let isTransposed: Bool

        init(_ start: UnsafeMutableRawPointer, _ stride: Int, isTransposed: Bool = false) {
            self.start = start
            self.stride = stride
            self.isTransposed = isTransposed
        }
    }

    /// out[m, n] = a[m, k] · b[k, n] + beta · out, cut into tiles by shape.
    static func multiply(
        _ isWide: Bool, _ m: Int, _ n: Int, _ k: Int, _ a: Operand, _ b: Operand, beta: Double,
        into out: UnsafeMutableRawPointer
    ) {
        if isWide {
            MatrixProduct.multiply(
                m, n, k, operand(a, Double.self), operand(b, Double.self), beta: beta,
                into: out.assumingMemoryBound(to: Double.self))
        } else {
            MatrixProduct.multiply(
                m, n, k, operand(a, Float.self), operand(b, Float.self), beta: Float(beta),
                into: out.assumingMemoryBound(to: Float.self))
        }
    }

    private static func operand<Element>(_ operand: Operand, _ type: Element.Type) -> MatrixProduct.Operand<Element> {
        .init(
            pointer: UnsafePointer(operand.start.assumingMemoryBound(to: Element.self)), stride: operand.stride,
            isTransposed: operand.isTransposed)
    }

    /// The same on the calling thread alone, into a matrix whose rows lie `outStride` elements apart.
    static func multiplyHere(
        _ isWide: Bool, _ m: Int, _ n: Int, _ k: Int, _ a: Operand, _ b: Operand, into out: UnsafeMutableRawPointer,
        outStride: Int
    ) {
        guard m > 0, n > 0, k > 0 else { return }
        if isWide {
            MatrixProduct.prepare()
            cblas_dgemm(
                CblasRowMajor, a.isTransposed ? CblasTrans : CblasNoTrans, b.isTransposed ? CblasTrans : CblasNoTrans,
                blasint(m), blasint(n), blasint(k), 1, a.start.assumingMemoryBound(to: Double.self), blasint(a.stride),
                b.start.assumingMemoryBound(to: Double.self), blasint(b.stride), 0,
                out.assumingMemoryBound(to: Double.self),
                blasint(outStride))
        } else {
            _ = onednn_sgemm(
                CChar(bitPattern: a.isTransposed ? 84 : 78), CChar(bitPattern: b.isTransposed ? 84 : 78), m, n, k,
                a.start.assumingMemoryBound(to: Float.self), a.stride, b.start.assumingMemoryBound(to: Float.self),
                b.stride, 0,
                out.assumingMemoryBound(to: Float.self), outStride)
        }
    }
}

extension MatrixProduct {
    /// Makes OpenBLAS use one thread in each call.
    static func prepare() { openBLASUsesOneThread }

    private static let openBLASUsesOneThread: Void = openblas_set_num_threads(1)
}
