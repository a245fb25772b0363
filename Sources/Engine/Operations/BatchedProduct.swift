import CKernels

/// Products of many matrices, whose batch axes broadcast.
enum BatchedProduct {
    /// A tensor `[..., rows, columns]` as matrices that the product can read where they lie, and where each begins.
    private struct Matrices<Element: TensorElement> {
        let owner: Tensor
        let stride: Int
        let isTransposed: Bool
        let starts: [Int]

        init(_ x: Tensor, batch: Shape) {
            let rank = x.rank
            let (rows, columns) = (x.shape[-2], x.shape[-1])
            let (rowStride, columnStride) = (x.layout.strides[rank - 2], x.layout.strides[rank - 1])
            var source = x
            if columnStride == 1 && rowStride >= Swift.max(1, columns) {
                (stride, isTransposed) = (rowStride, false)
            } else if rowStride == 1 && columnStride >= Swift.max(1, rows) {
                (stride, isTransposed) = (columnStride, true)
            } else {
                source = x.contiguous()
                (stride, isTransposed) = (Swift.max(1, columns), false)
            }
            owner = source
            var outer = Layout(shape: Shape(x.shape.array.dropLast(2)), strides: Dimensions(), offset: 0)
            for axis in 0..<rank - 2 { outer.strides[axis] = source.layout.strides[axis] }
            let spread = outer.broadcast(to: batch) ?? outer
            var starts = [0]
            for axis in 0..<batch.rank {
                starts = starts.flatMap { start in
                    (0..<batch.dimensions[axis]).map { start + $0 * spread.strides[axis] }
                }
            }
            self.starts = starts
        }

        func operand(_ number: Int) -> MatrixProduct.Operand<Element> {
            .init(
                pointer: UnsafePointer(owner.pointer(Element.self) + starts[number]), stride: stride,
                isTransposed: isTransposed)
        }
    }

    /// a `[..., m, k]` by b `[..., k, n]`; no gradient is recorded.
    static func multiply(_ a: Tensor, _ b: Tensor, batch: Shape) -> Tensor {
        let (m, k, n) = (a.shape[-2], a.shape[-1], b.shape[-1])
        let shape = Shape(batch.array + [m, n])
        guard k > 0 else { return .zeros(shape, dtype: a.dtype) }
        let result = Tensor(uninitialized: shape, dtype: a.dtype)
        guard result.elementCount > 0 else { return result }
        let count = batch.elementCount
        // Small products are shared out; a large one is itself cut into tiles.
        let group = Swift.max(1, (1 << 18) / (m * n * k))
        func each(_ body: (Int) -> Void) {
            if m * n * k >= 1 << 24 {
                for number in 0..<count { body(number) }
            } else {
                Parallel.run((count + group - 1) / group) {
                    for number in $0 * group..<Swift.min(count, ($0 + 1) * group) { body(number) }
                }
            }
        }
        func multiply<Element: MatrixElement>(of type: Element.Type) {
            let (left, right) = (Matrices<Element>(a, batch: batch), Matrices<Element>(b, batch: batch))
            let out = result.pointer(Element.self)
            each {
                MatrixProduct.multiply(
                    m, n, k, left.operand($0), right.operand($0), into: out + $0 * m * n, stride: n)
            }
        }
        if a.dtype == .float32 { multiply(of: Float.self) } else { multiply(of: Double.self) }
        return result
    }
}

extension Tensor {
    /// The matrix product of `[..., m, k]` and `[..., k, n]`; axes before the last two broadcast. A vector counts as a row on the left
    /// and as a column on the right, and its axis is dropped from the result.
    public func matmul(_ other: Tensor) -> Tensor {
        Tensor.check(
            rank >= 1 && other.rank >= 1 && dtype == other.dtype && dtype.isFloatingPoint
                && shape[-1] == other.shape[other.rank == 1 ? 0 : -2],
            "matmul: \(dtype) of \(shape) by \(other.dtype) of \(other.shape); it needs [m, k] by [k, n] of one floating-point type"
        )
        if rank == 2 && other.rank == 2 {
            return Tensor.record(
                Tensor.matrixProduct(self, other), if: Tensor.records(self, other), MatmulNode(self, other))
        }
        if rank == 1 {
            return unsqueezed(0).matmul(other.rank == 1 ? other.unsqueezed(1) : other).droppingMatrixAxes(
                true, other.rank == 1)
        }
        if other.rank == 1 { return matmul(other.unsqueezed(1)).squeezed(-1) }
        if other.rank == 2 {
            // One product of all rows.
            let rows = reshaped([shape.array.dropLast().reduce(1, *), shape[-1]])
            return rows.matmul(other).reshaped(shape.array.dropLast() + [other.shape[1]])
        }
        guard let batch = Shape(shape.array.dropLast(2)).broadcast(with: Shape(other.shape.array.dropLast(2))) else {
            Tensor.stop("matmul: the batch axes of shapes \(shape) and \(other.shape) do not broadcast")
        }
        return Tensor.record(
            BatchedProduct.multiply(self, other, batch: batch), if: Tensor.records(self, other),
            BatchedMatmulNode(self, other))
    }

    private func droppingMatrixAxes(_ row: Bool, _ column: Bool) -> Tensor {
        let result = column ? squeezed(-1) : self
        return row ? result.squeezed(column ? -1 : -2) : result
    }

    /// Σ aᵢ bᵢ of two vectors, a scalar.
    public func dot(_ other: Tensor) -> Tensor {
        Tensor.check(rank == 1 && other.rank == 1, "dot: needs vectors, not shapes \(shape) and \(other.shape)")
        return matmul(other)
    }

    /// The matrix of all products aᵢ bⱼ of two vectors.
    public func outer(_ other: Tensor) -> Tensor {
        Tensor.check(rank == 1 && other.rank == 1, "outer: needs vectors, not shapes \(shape) and \(other.shape)")
        return unsqueezed(1) * other.unsqueezed(0)
    }
}

final class BatchedMatmulNode: OperandsNode {
    override func gradientOfFirst(_ gradient: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
        gradient.matmul(b.transposed())
    }
    override func gradientOfSecond(_ gradient: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
        a.transposed().matmul(gradient)
    }
}
