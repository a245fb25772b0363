import CKernels

extension Tensor {
    private func checkMatrices(_ operation: String, square: Bool = false) {
        Tensor.check(
            rank >= 2 && dtype.isFloatingPoint && (!square || shape[-1] == shape[-2]),
            "\(operation): needs \(square ? "square " : "")matrices of float32 or float64, not \(dtype) of \(shape)")
    }

    /// A copy of the matrices of float64, stored by columns: factorizations of float32 are found in float64 and rounded.
    private var byColumns: Tensor { noGrad { detach().transposed().to(.float64).clone() } }

    /// The matrices in memory of their own, transposed back.
    private static func fromColumns(_ tensor: Tensor, _ dtype: DType) -> Tensor {
        noGrad { tensor.transposed().to(dtype).contiguous() }
    }

    /// A = Q R with orthonormal columns in Q `[..., m, k]` and an upper triangle R `[..., k, n]`, where k = min(m, n). The signs are
    /// LAPACK's, as in PyTorch and NumPy. There are gradients where m ≥ n and the columns are independent.
    public func qr() -> (q: Tensor, r: Tensor) {
        checkMatrices("qr")
        let (m, n) = (shape[-2], shape[-1])
        let k = Swift.min(m, n)
        let batch = Array(shape.array.dropLast(2))
        let count = batch.reduce(1, *)
        let work = byColumns
        let qColumns = Tensor(uninitialized: Shape(batch + [k, m]), dtype: .float64)
        let (columns, basis) = (work.pointer(Double.self), qColumns.pointer(Double.self))
        var reflections = [Double](repeating: 0, count: k)
        for matrix in 0..<(k == 0 ? 0 : count) {
            kernel_qr(columns + matrix * m * n, basis + matrix * m * k, &reflections, m, n)
        }
        let q = Tensor.fromColumns(qColumns, dtype)
        let r = noGrad { Tensor.fromColumns(work, dtype).narrowed(-2, 0..<k).upperTriangle() }
        guard records else { return (q, r) }
        let (savedQ, savedR) = (q, r)
        Tensor.check(m >= n, "qr: gradients need at least as many rows as columns, not \(shape)")
        let saved = Saved(self)
        // Walter and Lehmann, 2018: the gradient is (Q̄ + Q copyltu(M)) R⁻ᵀ with M = R R̄ᵀ - Q̄ᵀ Q. Each of the two outputs brings its part.
        func factors(_ node: Node) -> (Tensor, Tensor) {
            guard GradientMode.isRecording else { return (savedQ, savedR) }
            return saved.unpacked(for: node).qr()
        }
        func symmetric(_ m: Tensor) -> Tensor { m.lowerTriangle() + m.lowerTriangle(-1).transposed() }
        let recordedQ = Tensor.record(q.detach(), "QR", self) { gradient, node in
            let (q, r) = factors(node)
            let middle = gradient - q.matmul(symmetric(gradient.transposed().matmul(q)))
            return r.solve(middle.transposed()).transposed()
        }
        let recordedR = Tensor.record(r.detach(), "QR", self) { gradient, node in
            let (q, r) = factors(node)
            let middle = q.matmul(symmetric(r.matmul(gradient.upperTriangle().transposed())))
            return r.solve(middle.transposed()).transposed()
        }
        return (recordedQ, recordedR)
    }

    /// A = U diag(S) Vᵀ with k = min(m, n) singular values in falling order: U `[..., m, k]`, S `[..., k]`, Vᵀ `[..., k, n]`. The
    /// singular values have a gradient; U and Vᵀ have none. Elements that are not finite give NaN.
    public func svd() -> (u: Tensor, s: Tensor, vTransposed: Tensor) {
        checkMatrices("svd")
        let (m, n) = (shape[-2], shape[-1])
        let k = Swift.min(m, n)
        let batch = Array(shape.array.dropLast(2))
        let count = batch.reduce(1, *)
        // The tall form has singular vectors of the columns on the right; those of a wide matrix change sides.
        let (tall, long) = (m >= n ? self : transposed(), Swift.max(m, n))
        let work = tall.byColumns
        let right = Tensor(uninitialized: Shape(batch + [k, k]), dtype: .float64)
        let exact = Tensor(uninitialized: Shape(batch + [k]), dtype: .float64)
        let (a, v, s) = (work.pointer(Double.self), right.pointer(Double.self), exact.pointer(Double.self))
        for matrix in 0..<(k == 0 ? 0 : count) {
            let (first, side, value) = (a + matrix * long * k, v + matrix * k * k, s + matrix * k)
            if (0..<long * k).allSatisfy({ first[$0].isFinite }) {
                kernel_svd(first, value, side, long, k)
            } else {
                first.update(repeating: .nan, count: long * k)
                side.update(repeating: .nan, count: k * k)
                value.update(repeating: .nan, count: k)
            }
        }
        let values = noGrad { exact.to(dtype) }
        let (u, vTransposed) = noGrad {
            m >= n
                ? (Tensor.fromColumns(work, dtype), right.to(dtype))
                : (Tensor.fromColumns(right, dtype), work.to(dtype))
        }
        guard records else { return (u, values, vTransposed) }
        let saved = Saved(self)
        let recorded = Tensor.record(values, "SingularValues", self) { gradient, node in
            // A second derivative would need those of U and Vᵀ.
            Tensor.check(!GradientMode.isRecording, "svd: second derivatives are not available")
            _ = saved.unpacked(for: node)
            return (u * gradient.unsqueezed(-2)).matmul(vTransposed)
        }
        return (u, recorded, vTransposed)
    }

    /// X with A X = B, for matrices A `[..., n, n]` and B `[..., n, c]` of the same batch. Elements of X are NaN where A has no inverse.
    public func solve(_ right: Tensor) -> Tensor {
        checkMatrices("solve", square: true)
        Tensor.check(
            right.rank == rank && right.dtype == dtype && right.shape[-2] == shape[-1]
                && right.shape.array.dropLast(2) == shape.array.dropLast(2),
            "solve: a right side \(right.dtype) of \(right.shape) for matrices \(dtype) of \(shape)")
        let (n, columns) = (shape[-1], right.shape[-1])
        let count = shape.array.dropLast(2).reduce(1, *)
        let (work, solution) = (byColumns, right.byColumns)
        let (a, b) = (work.pointer(Double.self), solution.pointer(Double.self))
        var pivots = [Int](repeating: 0, count: n)
        for matrix in 0..<(n == 0 || columns == 0 ? 0 : count) {
            let (factors, part) = (a + matrix * n * n, b + matrix * n * columns)
            if kernel_lu(factors, &pivots, n) {
                kernel_lu_solve(factors, pivots, n, part, columns)
            } else {
                part.update(repeating: .nan, count: n * columns)
            }
        }
        let result = Tensor.fromColumns(solution, dtype)
        guard Tensor.records(self, right) else { return result }
        let (saved, savedOutput) = (Saved(self), Saved(output: result))
        return Tensor.record(
            result, "Solve",
            [
                (
                    self,
                    { gradient, node in
                        let side = saved.unpacked(for: node).transposed().solve(gradient)
                        return -side.matmul(savedOutput.unpacked(for: node).transposed())
                    }
                ),
                (right, { gradient, node in saved.unpacked(for: node).transposed().solve(gradient) }),
            ])
    }

    /// The inverses of square matrices `[..., n, n]`; NaN where there is none.
    public func inverse() -> Tensor {
        checkMatrices("inverse", square: true)
        let identity = Tensor.eye(shape[-1], dtype: dtype).broadcast(to: shape).contiguous()
        let result = noGrad { solve(identity) }
        guard records else { return result }
        let saved = Saved(output: result)
        return Tensor.record(result, "Inverse", self) { gradient, node in
            let transposed = saved.unpacked(for: node).transposed()
            return -transposed.matmul(gradient).matmul(transposed)
        }
    }

    /// The determinants of square matrices `[..., n, n]`. There is a gradient where it is not 0.
    public func determinant() -> Tensor {
        checkMatrices("determinant", square: true)
        let n = shape[-1]
        let batch = Shape(shape.array.dropLast(2))
        let work = byColumns
        let exact = Tensor.ones(batch, dtype: .float64)
        let (a, out) = (work.pointer(Double.self), exact.pointer(Double.self))
        var pivots = [Int](repeating: 0, count: n)
        for matrix in 0..<(n == 0 ? 0 : batch.elementCount) {
            let factors = a + matrix * n * n
            _ = kernel_lu(factors, &pivots, n)
            for row in 0..<n {
                out[matrix] *= pivots[row] == row ? factors[row * n + row] : -factors[row * n + row]
            }
        }
        let result = noGrad { exact.to(dtype) }
        guard records else { return result }
        let (saved, savedOutput) = (Saved(self), Saved(output: result))
        return Tensor.record(result, "Determinant", self) { gradient, node in
            let scale = gradient * savedOutput.unpacked(for: node)
            return saved.unpacked(for: node).inverse().transposed() * scale.unsqueezed(-1).unsqueezed(-1)
        }
    }
}
