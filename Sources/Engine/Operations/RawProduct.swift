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

    /// out[m, n] = a[m, k] · b[k, n], + out where `adds` is set, on the calling thread alone, into a matrix whose rows lie `outStride`
    /// elements apart.
    static func multiplyHere(
        _ isWide: Bool, _ m: Int, _ n: Int, _ k: Int, _ a: Operand, _ b: Operand, adds: Bool = false,
        into out: UnsafeMutableRawPointer, outStride: Int
    ) {
        guard m > 0, n > 0, k > 0 else { return }
        if isWide {
            multiply(m, n, k, a, b, adds: adds, into: out.assumingMemoryBound(to: Double.self), outStride)
        } else {
            multiply(m, n, k, a, b, adds: adds, into: out.assumingMemoryBound(to: Float.self), outStride)
        }
    }

    private static func multiply<Element: MatrixElement>(
        _ m: Int, _ n: Int, _ k: Int, _ a: Operand, _ b: Operand, adds: Bool,
        into out: UnsafeMutablePointer<Element>, _ outStride: Int
    ) {
        MatrixProduct.multiplyHere(
            m, n, k, a.typed(), b.typed(), base: adds ? .init(pointer: out, stride: outStride) : nil, into: out,
            stride: outStride)
    }
}

extension RawProduct.Operand {
    fileprivate func typed<Element>() -> MatrixProduct.Operand<Element> {
        .init(
            pointer: UnsafePointer(start.assumingMemoryBound(to: Element.self)), stride: stride,
            isTransposed: isTransposed)
    }
}
