import COneDNN

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

    /// out[m, n] = a[m, k] · b[k, n] + beta · out on the calling thread alone, into a matrix whose rows lie `outStride` elements
    /// apart.
    static func multiplyHere(
        _ isWide: Bool, _ m: Int, _ n: Int, _ k: Int, _ a: Operand, _ b: Operand, beta: Double = 0,
        into out: UnsafeMutableRawPointer, outStride: Int
    ) {
        guard m > 0, n > 0, k > 0 else { return }
        if isWide {
            OpenBLAS.dgemm(
                (
                    UnsafePointer(a.start.assumingMemoryBound(to: Double.self)), a.stride,
                    a.isTransposed ? .transposed : .none
                ),
                (
                    UnsafePointer(b.start.assumingMemoryBound(to: Double.self)), b.stride,
                    b.isTransposed ? .transposed : .none
                ),
                m: m, n: n, k: k, beta: beta, into: out.assumingMemoryBound(to: Double.self), stride: outStride)
        } else {
            _ = onednn_sgemm(
                CChar(bitPattern: a.isTransposed ? 84 : 78), CChar(bitPattern: b.isTransposed ? 84 : 78), m, n, k,
                a.start.assumingMemoryBound(to: Float.self), a.stride, b.start.assumingMemoryBound(to: Float.self),
                b.stride, Float(beta), out.assumingMemoryBound(to: Float.self), outStride)
        }
    }
}
