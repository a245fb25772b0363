import Engine
import Testing

/// Factorizations beside the cases that are compared with PyTorch: large, singular and badly scaled matrices.
@Suite struct LinearAlgebraTests {
    private let stream = RandomStream(seed: 9, role: "matrices")

    private func draw(_ shape: Shape, _ dtype: DType = .float64) -> Tensor {
        .normal(shape, stream: stream, dtype: dtype)
    }

    private func isOrthonormal(_ columns: Tensor, within bound: Double = 1e-13) -> Bool {
        columns.transposed().matmul(columns).allClose(.eye(columns.shape[-1], dtype: columns.dtype), absolute: bound)
    }

    private func expectSingularValues(_ x: Tensor, scale: Double = 1, at location: SourceLocation = #_sourceLocation) {
        let (u, s, v) = x.svd()
        let back = (u * s.unsqueezed(-2) / scale).matmul(v)
        #expect(back.allClose(x / scale, absolute: 1e-13 * Double(x.shape[-1])), sourceLocation: location)
        #expect(isOrthonormal(u) && isOrthonormal(v.transposed()), sourceLocation: location)
        let values = s.doubles
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 >= $1 }, sourceLocation: location)
        #expect(values.allSatisfy { $0 >= 0 }, sourceLocation: location)
    }

    @Test(arguments: [[1, 1], [60, 60], [100, 30], [30, 100]])
    func singularValuesRebuildTheMatrix(_ shape: [Int]) { expectSingularValues(draw(Shape(shape))) }

    /// The directions of singular values that are 0 are orthonormal too.
    @Test func singularMatricesHaveWholeBases() {
        expectSingularValues(.zeros([5, 3], dtype: .float64))
        expectSingularValues(.ones([6, 6], dtype: .float64))
        expectSingularValues(draw([8, 2]).matmul(draw([2, 8])))
        let column = draw([7, 1])
        expectSingularValues(.concatenated([column, column * 0, column * 2], axis: 1))
    }

    /// No square leaves the range of numbers.
    @Test(arguments: [1e300, 1e-300]) func matricesOfAnyScale(_ scale: Double) {
        let x = draw([6, 4]) * scale
        expectSingularValues(x, scale: scale)
        let (q, r) = x.qr()
        #expect(isOrthonormal(q))
        #expect(q.matmul(r / scale).allClose(x / scale, absolute: 1e-13))
    }

    /// float32 is found in float64: its results are the nearest numbers to those.
    @Test func float32IsRoundedOnce() {
        let x = draw([12, 12], .float32)
        let wide = x.to(.float64)
        #expect(x.svd().s.doubles == wide.svd().s.to(.float32).doubles)
        #expect(x.qr().q.doubles == wide.qr().q.to(.float32).doubles)
        #expect(x.qr().r.doubles == wide.qr().r.to(.float32).doubles)
        #expect(x.inverse().doubles == wide.inverse().to(.float32).doubles)
        #expect(x.determinant().doubles == wide.determinant().to(.float32).doubles)
    }

    /// LAPACK's signs: the diagonal of R has the other sign than the column's first number, and keeps it where nothing is below.
    @Test func signsOfR() {
        let (q, r) = Tensor([[3.0, 1], [4, 2]]).qr()
        #expect(r.doubles[0] == -5 && abs(q.doubles[0] + 0.6) < 1e-15)
        let (_, triangle) = Tensor([[3.0, 1], [0, -2]]).qr()
        #expect(triangle.doubles == [3, 1, 0, -2])
    }

    @Test func largeSystems() {
        let a = draw([200, 200])
        let (b, inverse) = (draw([200, 3]), a.inverse())
        #expect(a.matmul(a.solve(b)).allClose(b, absolute: 1e-10))
        #expect(a.matmul(inverse).allClose(.eye(200, dtype: .float64), absolute: 1e-10))
        // Exchanges of rows change the sign.
        #expect(Tensor([[0.0, 1], [1, 0]]).determinant().item == -1)
        #expect(Tensor([[0.0, 1, 0], [0, 0, 1], [1, 0, 0]]).determinant().item == 1)
        #expect(Tensor([[0.0, 2], [3, 4]]).solve(Tensor([[2.0], [10]])).doubles == [2, 1])
    }
}
