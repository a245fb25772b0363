@testable import Engine

extension OperationCase {
    private static func item(
        _ name: String, _ torch: String, _ inputs: [CaseInput], types: [DType] = [.float32, .float64],
        large: [[Int]] = [],
        _ apply: @escaping @Sendable ([Tensor]) -> Tensor
    ) -> OperationCase {
        OperationCase(name, torch: torch, inputs, types: types, large: large) { x, _ in apply(x) }
    }

    /// Slices, and elements picked or written by tensors of indices.
    static let indexing: [OperationCase] = slices + diagonals + picks + alongAxes

    private static let slices = [CaseInput.Placement.contiguous, .transposed].flatMap { placement in
        func slice(_ variant: String, _ shape: [Int], _ torch: String, _ apply: @escaping @Sendable (Tensor) -> Tensor)
            -> OperationCase
        {
            item(
                "slice/\(variant)\(placement == .transposed ? "-of-transposed" : "")", torch,
                [.uniform(shape, -2...2, placement)]
            ) { apply($0[0]) }
        }
        return [
            slice("several", [4, 3, 10, 2], "a[0:3, :, 0:10:2, -1]") { $0[0..<3, .all, .step(0, 10, 2), -1] },
            slice("ellipsis", [3, 4, 2], "a[..., 0]") { $0[.ellipsis, 0] },
            slice("ellipsis-middle", [3, 4, 2, 5], "a[1, ..., 2:4]") { $0[1, .ellipsis, 2..<4] },
            slice("ellipsis-nothing", [3, 4], "a[1:, ..., 1]") { $0[1..., .ellipsis, 1] },
            slice("new-axes", [3, 4], "a[None, :, None, 1:3]") { $0[.newAxis, .all, .newAxis, 1..<3] },
            slice("from", [5, 3], "a[2:]") { $0[2...] },
            slice("up-to", [5, 3], "a[:-1, :2]") { $0[..<(-1), ..<2] },
            slice("through", [5, 3], "a[:3, 0:2]") { $0[...2, 0...1] },
            slice("step", [7, 3], "a[1::3]") { $0[.step(1, nil, 3)] },
            slice("step-negative-ends", [7, 3], "a[-6:-1:2, -2:]") { $0[.step(-6, -1, 2), .slice(-2, nil)] },
            slice("step-beyond", [5, 3], "a[-9:9:2]") { $0[.step(-9, 9, 2)] },
            slice("backwards", [5, 3], "a.flip(0)[1:4:2]") { $0[.step(-2, 0, -2)] },
            slice("nothing", [5, 3], "a[3:3, 1]") { $0[3..<3, 1] },
            slice("element", [5, 3], "a[4, -1]") { $0[4, -1] },
            slice("negative-range", [5, 3], "a[-3:-1]") { $0[-3 ..< -1] },
            slice("twice", [5, 6], "a[1:, ::2][:, 1]") { $0[1..., .step(nil, nil, 2)][.all, 1] },
        ]
    }

    private static let diagonals: [OperationCase] = [
        item("diagonal/plain", "a.diagonal(0, -2, -1)", [.uniform([3, 4])]) { $0[0].diagonal() },
        item("diagonal/above", "a.diagonal(1, -2, -1)", [.uniform([2, 3, 4])]) { $0[0].diagonal(offset: 1) },
        item("diagonal/below", "a.diagonal(-2, -2, -1)", [.uniform([4, 3], -2...2, .transposed)]) {
            $0[0].diagonal(offset: -2)
        },
        item("diagonal/axes", "a.diagonal(1, 0, 2)", [.uniform([3, 2, 4])]) { $0[0].diagonal(offset: 1, 0, 2) },
        item("diagonal/outside", "a.diagonal(5, -2, -1)", [.uniform([3, 4])]) { $0[0].diagonal(offset: 5) },
        item("diagonal/matrix", "torch.diag_embed(a)", [.uniform([2, 3])]) { $0[0].diagonalMatrix() },
        item("trace/plain", "a.trace()", [.uniform([3, 4])]) { $0[0].trace() },
        item("triangle/upper", "a.triu()", [.uniform([3, 4])]) { $0[0].upperTriangle() },
        item("triangle/upper-above", "a.triu(1)", [.uniform([2, 4, 3])], large: [[4, 200, 100]]) {
            $0[0].upperTriangle(1)
        },
        item("triangle/lower", "a.tril()", [.uniform([4, 3], -2...2, .transposed)]) { $0[0].lowerTriangle() },
        item("triangle/lower-below", "a.tril(-2)", [.uniform([4, 5])]) { $0[0].lowerTriangle(-2) },
        item("triangle/lower-all", "a.tril(9)", [.uniform([4, 5])]) { $0[0].lowerTriangle(9) },
        item("triangle/empty", "a.triu()", [.uniform([0, 3])]) { $0[0].upperTriangle() },
        item("flip/all", "a.flip(0, 1)", [.uniform([3, 4])]) { $0[0].flipped() },
        item("flip/one", "a.flip(1)", [.uniform([2, 3, 2], -2...2, .window)]) { $0[0].flipped([1]) },
        item("flip/empty", "a.flip(0)", [.uniform([0, 2])]) { $0[0].flipped([0]) },
    ]

    private static let picks: [OperationCase] = [
        item("pick/rows", "a[b]", [.uniform([5, 3]), .integers([4], below: 5)]) { $0[0][$0[1]] },
        item("pick/matrix-of-indices", "a[b]", [.uniform([5, 3]), .integers([2, 4], below: 5)]) { $0[0][$0[1]] },
        item("pick/scalar-index", "a[b]", [.uniform([5, 3]), .integers([], below: 5)]) { $0[0][$0[1]] },
        item("pick/no-indices", "a[b]", [.uniform([5, 3]), .integers([0], below: 5)]) { $0[0][$0[1]] },
        item("pick/counted-from-the-end", "a[b - 5]", [.uniform([5, 3]), .integers([4], below: 5)]) {
            $0[0][$0[1] - 5]
        },
        item("pick/pairs", "a[b, c]", [.uniform([5, 3]), .integers([6], below: 5), .integers([6], below: 3)]) {
            $0[0][$0[1], $0[2]]
        },
        item("pick/grid", "a[b, c]", [.uniform([5, 3]), .integers([4, 1], below: 5), .integers([2], below: 3)]) {
            $0[0][$0[1], $0[2]]
        },
        item("pick/second-axis", "a[:, b]", [.uniform([3, 5, 2]), .integers([2, 2], below: 5)]) { $0[0][.all, $0[1]] },
        item(
            "pick/neighbours", "a[:, b, c]",
            [.uniform([2, 3, 4, 2]), .integers([5], below: 3), .integers([5], below: 4)]
        ) { $0[0][.all, $0[1], $0[2]] },
        item("pick/apart", "a[b, :, c]", [.uniform([3, 2, 4]), .integers([5], below: 3), .integers([5], below: 4)]) {
            $0[0][$0[1], .all, $0[2]]
        },
        item(
            "pick/with-slices", "a[1:, b, ::2]", [.uniform([3, 5, 4], -2...2, .transposed), .integers([3], below: 5)]
        ) { $0[0][1..., $0[1], .step(nil, nil, 2)] },
        item("pick/mask", "a[a > 0]", [.uniform([3, 4])]) { $0[0][$0[0].detach() .> 0] },
        item("pick/mask-of-rows", "a[b > 0]", [.uniform([5, 3]), .uniform([5], wantsGradient: false)]) {
            $0[0][$0[1] .> 0]
        },
        item("pick/mask-of-columns", "a[:, b > 0]", [.uniform([3, 5]), .uniform([5], wantsGradient: false)]) {
            $0[0][.all, $0[1] .> 0]
        },
        item(
            "index-select/axis-0", "a.index_select(0, b)", [.uniform([5, 3]), .integers([7], below: 5)],
            large: [[500, 300], [700]]
        ) { $0[0].indexSelect(0, $0[1]) },
        item(
            "index-select/axis-1", "a.index_select(1, b)",
            [.uniform([2, 5, 3], -2...2, .window), .integers([4], below: 5)], large: [[50, 40, 30], [60]]
        ) { $0[0].indexSelect(1, $0[1]) },
        item("index-select/last", "a.index_select(-1, b)", [.uniform([2, 5]), .integers([4], below: 5)]) {
            $0[0].indexSelect(-1, $0[1])
        },
        item(
            "index-add/axis-0", "a.index_add(0, c, b)",
            [.uniform([5, 3]), .uniform([7, 3]), .integers([7], below: 5)], large: [[500, 300], [700, 300], [700]]
        ) { $0[0].indexAdd(0, $0[2], $0[1]) },
        item(
            "index-add/axis-1", "a.index_add(1, c, b)",
            [.uniform([2, 5, 3]), .uniform([2, 4, 3], -2...2, .transposed), .integers([4], below: 5)]
        ) { $0[0].indexAdd(1, $0[2], $0[1]) },
    ]

    private static let alongAxes: [OperationCase] = [
        item("gather/axis-0", "a.gather(0, b)", [.uniform([5, 3]), .integers([4, 3], below: 5)]) {
            $0[0].gather(0, $0[1])
        },
        item(
            "gather/axis-1", "a.gather(1, b)", [.uniform([2, 5, 3]), .integers([2, 7, 3], below: 5)],
            large: [[50, 40, 30], [50, 60, 30]]
        ) { $0[0].gather(1, $0[1]) },
        item("gather/last", "a.gather(-1, b)", [.uniform([3, 5], -2...2, .transposed), .integers([3, 1], below: 5)]) {
            $0[0].gather(-1, $0[1])
        },
        item("gather/fewer-rows", "a.gather(1, b)", [.uniform([4, 5, 3]), .integers([2, 3, 2], below: 5)]) {
            $0[0].gather(1, $0[1])
        },
        item("gather/empty", "a.gather(1, b)", [.uniform([4, 5]), .integers([4, 0], below: 5)]) {
            $0[0].gather(1, $0[1])
        },
        item(
            "take-along/broadcast", "torch.take_along_dim(a, b, 1)",
            [.uniform([3, 5, 2]), .integers([3, 4, 1], below: 5)]
        ) { $0[0].takeAlong(1, $0[1]) },
        item(
            "scatter/axis-1", "a.scatter(1, torch.argsort(b, 1)[:, :3], b[:, :3])",
            [.uniform([4, 5]), .uniform([4, 5])]
        ) {
            $0[0].scatter(1, $0[1].detach().argsorted(axis: 1)[.all, 0..<3], $0[1][.all, 0..<3])
        },
        item(
            "scatter/longer-source", "a.scatter(0, c, b[:1, :2])",
            [.uniform([4, 3]), .uniform([3, 4]), .integers([1, 2], below: 4)]
        ) { $0[0].scatter(0, $0[2], $0[1]) },
        item(
            "scatter-add/axis-0", "a.scatter_add(0, c, b)",
            [.uniform([4, 3]), .uniform([6, 3]), .integers([6, 3], below: 4)]
        ) { $0[0].scatterAdd(0, $0[2], $0[1]) },
        item(
            "scatter-add/axis-1", "a.scatter_add(1, c, b)",
            [.uniform([2, 4, 3]), .uniform([2, 6, 3]), .integers([2, 6, 3], below: 4)],
            large: [[50, 40, 30], [50, 60, 30], [50, 60, 30]]
        ) {
            $0[0].scatterAdd(1, $0[2], $0[1])
        },
        item(
            "scatter-add/fewer", "a.scatter_add(1, c, b[:2, :3])",
            [.uniform([3, 4]), .uniform([3, 5], -2...2, .window), .integers([2, 3], below: 4)]
        ) { $0[0].scatterAdd(1, $0[2], $0[1]) },
    ]
}
