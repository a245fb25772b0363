@testable import Engine

extension OperationCase {
    private static func item(
        _ name: String, _ torch: String, _ inputs: [CaseInput],
        float32: Tolerance = .init(absolute: 1e-6, relative: 2e-6),
        float64: Tolerance = .init(absolute: 3e-15, relative: 1e-14), smooth: Bool = true, large: [[Int]] = [],
        _ apply: @escaping @Sendable ([Tensor]) -> Tensor
    ) -> OperationCase {
        OperationCase(
            name, torch: torch, inputs, float32: float32, float64: float64, checksFiniteDifferences: smooth,
            large: large
        ) { x, _ in apply(x) }
    }

    /// Products of many matrices and of vectors, and sums of products over named axes.
    static let batchedProducts: [OperationCase] = matmuls + einsums

    private static let matmuls: [OperationCase] = [
        item(
            "matmul/batch", "a @ b", [.uniform([2, 3, 4]), .uniform([2, 4, 5])], large: [[20, 30, 40], [20, 40, 50]]
        ) { $0[0].matmul($0[1]) },
        item("matmul/batch-broadcast", "a @ b", [.uniform([3, 1, 2, 4]), .uniform([2, 4, 3])]) { $0[0].matmul($0[1]) },
        item("matmul/batch-one", "a @ b", [.uniform([1, 2, 4]), .uniform([3, 4, 2])]) { $0[0].matmul($0[1]) },
        item("matmul/batch-by-matrix", "a @ b", [.uniform([2, 3, 4]), .uniform([4, 5])]) { $0[0].matmul($0[1]) },
        item("matmul/matrix-by-batch", "a @ b", [.uniform([3, 4]), .uniform([2, 4, 5])]) { $0[0].matmul($0[1]) },
        item("matmul/batch-transposed", "a @ b.transpose(1, 2)", [.uniform([2, 3, 4]), .uniform([2, 5, 4])]) {
            $0[0].matmul($0[1].transposed())
        },
        item(
            "matmul/heads", "a.transpose(1, 2) @ b.permute(0, 2, 3, 1)",
            [.uniform([2, 5, 3, 4]), .uniform([2, 5, 3, 4])]
        ) {
            $0[0].transposed(1, 2).matmul($0[1].permuted([0, 2, 3, 1]))
        },
        item(
            "matmul/batch-window", "a @ b",
            [.uniform([2, 3, 4], -2...2, .window), .uniform([2, 4, 3], -2...2, .transposed)]
        ) { $0[0].matmul($0[1]) },
        item("matmul/vector-vector", "a @ b", [.uniform([4]), .uniform([4])]) { $0[0].matmul($0[1]) },
        item("matmul/vector-matrix", "a @ b", [.uniform([4]), .uniform([4, 3])]) { $0[0].matmul($0[1]) },
        item("matmul/matrix-vector", "a @ b", [.uniform([3, 4]), .uniform([4])]) { $0[0].matmul($0[1]) },
        item("matmul/vector-batch", "a @ b", [.uniform([4]), .uniform([2, 4, 3])]) { $0[0].matmul($0[1]) },
        item("matmul/batch-vector", "a @ b", [.uniform([2, 3, 4]), .uniform([4])]) { $0[0].matmul($0[1]) },
        item("matmul/batch-empty", "a @ b", [.uniform([0, 3, 4]), .uniform([0, 4, 2])]) { $0[0].matmul($0[1]) },
        item("matmul/batch-nothing-summed", "a @ b", [.uniform([2, 3, 0]), .uniform([2, 0, 2])]) {
            $0[0].matmul($0[1])
        },
        item("dot/plain", "a.dot(b)", [.uniform([7]), .uniform([7], -2...2, .window)]) { $0[0].dot($0[1]) },
        item("outer/plain", "a.outer(b)", [.uniform([3]), .uniform([4])]) { $0[0].outer($0[1]) },
    ]

    private static let einsums: [OperationCase] = [
        ("product", "ij,jk->ik", [[3, 4], [4, 2]]),
        ("batch", "bij,bjk->bik", [[2, 3, 4], [2, 4, 2]]),
        ("transposed-result", "bij,bjk->kib", [[2, 3, 4], [2, 4, 2]]),
        ("implicit", "ij,jk", [[3, 4], [4, 2]]),
        ("implicit-order", "ba", [[3, 4]]),
        ("trace", "ii", [[3, 3]]),
        ("diagonal", "bii->bi", [[2, 3, 3]]),
        ("sum", "ijk->j", [[2, 3, 4]]),
        ("outer", "i,j->ij", [[3], [4]]),
        ("elementwise", "ij,ij->ij", [[3, 4], [3, 4]]),
        ("total", "ij,ij->", [[3, 4], [3, 4]]),
        ("three", "ij,jk,kl->il", [[2, 3], [3, 4], [4, 2]]),
        ("bilinear", "bi,oij,bj->bo", [[2, 3], [2, 3, 4], [2, 4]]),
        ("attention", "bqhd,bkhd->bhqk", [[2, 3, 2, 4], [2, 5, 2, 4]]),
        ("ellipsis", "...ij,...jk->...ik", [[2, 3, 4], [4, 2]]),
        ("ellipsis-transpose", "...ij->...ji", [[2, 2, 3, 4]]),
        ("ellipsis-broadcast", "i...,i...->...", [[3, 1, 2], [3, 4, 1]]),
        ("ellipsis-implicit", "...a,...b", [[2, 3], [2, 4]]),
        ("summed-alone", "ij,k->i", [[3, 4], [5]]),
        ("broadcast-one", "ij,ij->i", [[3, 4], [3, 1]]),
        ("empty", "ij,jk->ik", [[3, 0], [0, 2]]),
        ("scalar", ",ij->ij", [[], [2, 3]]),
    ].map { (variant: String, equation: String, shapes: [[Int]]) in
        let names = ["a", "b", "c"].prefix(shapes.count).joined(separator: ", ")
        return item("einsum/\(variant)", "torch.einsum('\(equation)', \(names))", shapes.map { .uniform($0) }) { x in
            switch x.count {
            case 1: einsum(equation, x[0])
            case 2: einsum(equation, x[0], x[1])
            default: einsum(equation, x[0], x[1], x[2])
            }
        }
    }

    /// Factorizations, inverses and solutions.
    static let linearAlgebra: [OperationCase] = [
        factors("qr/q-tall", "torch.linalg.qr(a).Q", [5, 3]) { $0.qr().q },
        factors("qr/r-tall", "torch.linalg.qr(a).R", [5, 3]) { $0.qr().r },
        factors("qr/both", "(lambda f: f.Q * 2 + (f.Q @ f.R))(torch.linalg.qr(a))", [2, 4, 4]) {
            let (q, r) = $0.qr()
            return q * 2 + q.matmul(r)
        },
        factors("qr/q-wide", "torch.linalg.qr(a).Q", [3, 5], wantsGradient: false) { $0.qr().q },
        factors("qr/r-wide", "torch.linalg.qr(a).R", [2, 3, 5], wantsGradient: false) { $0.qr().r },
        factors("svd/values", "torch.linalg.svdvals(a)", [4, 3]) { $0.svd().s },
        factors("svd/values-wide", "torch.linalg.svdvals(a)", [2, 3, 5]) { $0.svd().s },
        factors(
            "svd/product", "(lambda f: f.U * f.S.unsqueeze(-2) @ f.Vh)(torch.linalg.svd(a, full_matrices=False))",
            [4, 3], wantsGradient: false
        ) {
            let (u, s, v) = $0.svd()
            return (u * s.unsqueezed(-2)).matmul(v)
        },
        factors("inverse/plain", "torch.linalg.inv(a + 3 * torch.eye(4, dtype=a.dtype))", [2, 4, 4]) {
            ($0 + Tensor.eye(4, dtype: $0.dtype) * 3).inverse()
        },
        factors("determinant/plain", "torch.linalg.det(a)", [3, 4, 4]) { $0.determinant() },
        OperationCase(
            "solve/plain", torch: "torch.linalg.solve(a + 3 * torch.eye(4, dtype=a.dtype), b)",
            [.uniform([2, 4, 4]), .uniform([2, 4, 3])], float32: .init(absolute: 1e-5, relative: 1e-5),
            float64: .init(absolute: 1e-13, relative: 1e-13)
        ) { x, _ in (x[0] + Tensor.eye(4, dtype: x[0].dtype) * 3).solve(x[1]) },
    ]

    private static func factors(
        _ name: String, _ torch: String, _ shape: [Int], wantsGradient: Bool = true,
        _ apply: @escaping @Sendable (Tensor) -> Tensor
    ) -> OperationCase {
        item(
            name, torch, [.uniform(shape, -2...2, wantsGradient: wantsGradient)],
            float32: .init(absolute: 1e-5, relative: 1e-5),
            float64: .init(absolute: 1e-13, relative: 1e-13)
        ) { apply($0[0]) }
    }
}
