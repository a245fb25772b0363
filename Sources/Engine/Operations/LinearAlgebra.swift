/// LAPACK by element type. Matrices are stored by columns, which are the rows of our transposed ones.
private protocol LapackElement: RealElement {
    static var lapack: OpenBLAS.Lapack { get }
}

extension Float: LapackElement {
    fileprivate static var lapack: OpenBLAS.Lapack { .float }
}

extension Double: LapackElement {
    fileprivate static var lapack: OpenBLAS.Lapack { .double }
}

extension LapackElement {
    fileprivate static func qr(_ m: Int, _ n: Int, _ a: UnsafeMutablePointer<Self>, _ tau: UnsafeMutablePointer<Self>) {
        withWorkspace { lapack.geqrf([Int32(m)], [Int32(n)], a, [Int32(m)], tau, $0, $1, $2) }
    }

    fileprivate static func q(_ m: Int, _ k: Int, _ a: UnsafeMutablePointer<Self>, _ tau: UnsafeMutablePointer<Self>) {
        withWorkspace { lapack.orgqr([Int32(m)], [Int32(k)], [Int32(k)], a, [Int32(m)], tau, $0, $1, $2) }
    }

    fileprivate static func svd(
        _ m: Int, _ n: Int, _ a: UnsafeMutablePointer<Self>, _ s: UnsafeMutablePointer<Self>,
        _ u: UnsafeMutablePointer<Self>, _ vt: UnsafeMutablePointer<Self>
    ) -> Bool {
        let k = Swift.min(m, n)
        var integers = [Int32](repeating: 0, count: 8 * k)
        // 83 is "S": the first k columns of U and rows of Vᵀ.
        return withWorkspace {
            lapack.gesdd(
                [83], [Int32(m)], [Int32(n)], a, [Int32(m)], s, u, [Int32(m)], vt, [Int32(k)], $0, $1, &integers, $2)
        }
    }

    fileprivate static func solve(
        _ n: Int, _ columns: Int, _ a: UnsafeMutablePointer<Self>, _ b: UnsafeMutablePointer<Self>
    ) -> Bool {
        var pivots = [Int32](repeating: 0, count: n)
        var info: Int32 = 0
        lapack.gesv([Int32(n)], [Int32(columns)], a, [Int32(n)], &pivots, b, [Int32(n)], &info)
        return info == 0
    }

    fileprivate static func lu(_ n: Int, _ a: UnsafeMutablePointer<Self>, _ pivots: UnsafeMutablePointer<Int32>) {
        var info: Int32 = 0
        lapack.getrf([Int32(n)], [Int32(n)], a, [Int32(n)], pivots, &info)
    }
}

extension LapackElement {
    /// Asks a routine how much memory it wants, and calls it with that; whether it succeeded.
    @discardableResult
    fileprivate static func withWorkspace(
        _ routine: (UnsafeMutablePointer<Self>, UnsafePointer<Int32>, UnsafeMutablePointer<Int32>) -> Void
    ) -> Bool {
        var wanted: Self = 0
        var size: Int32 = -1
        var info: Int32 = 0
        routine(&wanted, &size, &info)
        size = Swift.max(1, Int32(wanted))
        var work = [Self](repeating: 0, count: Int(size))
        routine(&work, &size, &info)
        return info == 0
    }
}

extension Tensor {
    private func checkMatrices(_ operation: String, square: Bool = false) {
        Tensor.check(
            rank >= 2 && dtype.isFloatingPoint && (!square || shape[-1] == shape[-2]),
            "\(operation): needs \(square ? "square " : "")matrices of float32 or float64, not \(dtype) of \(shape)")
    }

    /// A copy of the matrices stored by columns.
    private var byColumns: Tensor { noGrad { detach().transposed().clone() } }

    /// The matrices in memory of their own, transposed back.
    private static func fromColumns(_ tensor: Tensor) -> Tensor { noGrad { tensor.transposed().contiguous() } }

    /// A = Q R with orthonormal columns in Q `[..., m, k]` and an upper triangle R `[..., k, n]`, where k = min(m, n). The signs are
    /// LAPACK's, as in PyTorch and NumPy. There are gradients where m ≥ n and the columns are independent.
    public func qr() -> (q: Tensor, r: Tensor) {
        checkMatrices("qr")
        let (m, n) = (shape[-2], shape[-1])
        let k = Swift.min(m, n)
        let batch = Array(shape.array.dropLast(2))
        let count = batch.reduce(1, *)
        let work = byColumns
        let qColumns = Tensor(uninitialized: Shape(batch + [k, m]), dtype: dtype)
        func run<Element: LapackElement>(_ type: Element.Type) {
            let (a, q) = (work.pointer(Element.self), qColumns.pointer(Element.self))
            var tau = [Element](repeating: 0, count: Swift.max(1, k))
            for matrix in 0..<(k == 0 ? 0 : count) {
                Element.qr(m, n, a + matrix * m * n, &tau)
                (q + matrix * m * k).update(from: a + matrix * m * n, count: m * k)
                Element.q(m, k, q + matrix * m * k, &tau)
            }
        }
        if dtype == .float32 { run(Float.self) } else { run(Double.self) }
        let q = Tensor.fromColumns(qColumns)
        let r = noGrad { Tensor.fromColumns(work).narrowed(-2, 0..<k).upperTriangle() }
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
        let work = byColumns
        let uColumns = Tensor(uninitialized: Shape(batch + [k, m]), dtype: dtype)
        let vColumns = Tensor(uninitialized: Shape(batch + [n, k]), dtype: dtype)
        let values = Tensor(uninitialized: Shape(batch + [k]), dtype: dtype)
        func run<Element: LapackElement>(_ type: Element.Type) {
            let (a, u, v, s) = (
                work.pointer(Element.self), uColumns.pointer(Element.self), vColumns.pointer(Element.self),
                values.pointer(Element.self)
            )
            for matrix in 0..<(k == 0 ? 0 : count) {
                let (first, left, right, value) = (
                    a + matrix * m * n, u + matrix * m * k, v + matrix * k * n, s + matrix * k
                )
                // LAPACK does not always return from NaN.
                let isFinite = (0..<m * n).allSatisfy { first[$0].isFinite }
                if isFinite && Element.svd(m, n, first, value, left, right) { continue }
                left.update(repeating: .nan, count: m * k)
                right.update(repeating: .nan, count: k * n)
                value.update(repeating: .nan, count: k)
            }
        }
        if dtype == .float32 { run(Float.self) } else { run(Double.self) }
        let (u, vTransposed) = (Tensor.fromColumns(uColumns), Tensor.fromColumns(vColumns))
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
        func run<Element: LapackElement>(_ type: Element.Type) {
            let (a, b) = (work.pointer(Element.self), solution.pointer(Element.self))
            for matrix in 0..<(n == 0 || columns == 0 ? 0 : count) {
                let part = b + matrix * n * columns
                if !Element.solve(n, columns, a + matrix * n * n, part) {
                    part.update(repeating: .nan, count: n * columns)
                }
            }
        }
        if dtype == .float32 { run(Float.self) } else { run(Double.self) }
        let result = Tensor.fromColumns(solution)
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
        let result = Tensor.ones(batch, dtype: dtype)
        func run<Element: LapackElement>(_ type: Element.Type) {
            let (a, out) = (work.pointer(Element.self), result.pointer(Element.self))
            var pivots = [Int32](repeating: 0, count: Swift.max(1, n))
            for matrix in 0..<(n == 0 ? 0 : batch.elementCount) {
                let part = a + matrix * n * n
                Element.lu(n, part, &pivots)
                for row in 0..<n {
                    out[matrix] *= pivots[row] == Int32(row + 1) ? part[row * n + row] : -part[row * n + row]
                }
            }
        }
        if dtype == .float32 { run(Float.self) } else { run(Double.self) }
        guard records else { return result }
        let (saved, savedOutput) = (Saved(self), Saved(output: result))
        return Tensor.record(result, "Determinant", self) { gradient, node in
            let scale = gradient * savedOutput.unpacked(for: node)
            return saved.unpacked(for: node).inverse().transposed() * scale.unsqueezed(-1).unsqueezed(-1)
        }
    }
}
