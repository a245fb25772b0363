@testable import Engine

extension OperationCase {
    private static func item(
        _ name: String, _ torch: String, _ inputs: [CaseInput], large: [[Int]] = [],
        _ apply: @escaping @Sendable ([Tensor]) -> Tensor
    ) -> OperationCase {
        OperationCase(name, torch: torch, inputs, large: large) { x, _ in apply(x) }
    }

    /// Tensors joined, cut apart, moved around, repeated and padded.
    static let joining: [OperationCase] = joins + parts + moves + paddings

    private static let joins: [OperationCase] = [
        item(
            "concatenate/axis-0", "torch.cat([a, b, c], 0)", [.uniform([2, 3]), .uniform([1, 3]), .uniform([4, 3])],
            large: [[200, 300], [100, 300], [50, 300]]
        ) { .concatenated($0) },
        item(
            "concatenate/axis-1", "torch.cat([a, b], 1)",
            [.uniform([2, 3, 2]), .uniform([2, 1, 2], -2...2, .transposed)]
        ) { .concatenated($0, axis: 1) },
        item("concatenate/last", "torch.cat([a, b], -1)", [.uniform([2, 3], -2...2, .window), .uniform([2, 2])]) {
            .concatenated($0, axis: -1)
        },
        item("concatenate/empty", "torch.cat([a, b], 0)", [.uniform([0, 3]), .uniform([2, 3])]) { .concatenated($0) },
        item("concatenate/one", "torch.cat([a], 0)", [.uniform([2, 3])]) { .concatenated($0) },
        item("concatenate/same-twice", "torch.cat([a, b, a, b], 1)", [.uniform([2, 3]), .uniform([2, 1])]) {
            .concatenated([$0[0], $0[1], $0[0], $0[1]], axis: 1)
        },
        item("stack/axis-0", "torch.stack([a, b], 0)", [.uniform([2, 3]), .uniform([2, 3])]) { .stacked($0) },
        item("stack/last", "torch.stack([a, b], -1)", [.uniform([2, 3]), .uniform([2, 3], -2...2, .transposed)]) {
            .stacked($0, axis: -1)
        },
        item("stack/scalars", "torch.stack([a, b], 0)", [.uniform([]), .uniform([])]) { .stacked($0) },
        item("meshgrid/first", "torch.meshgrid(a, b, indexing='ij')[0] + b * 0", [.uniform([3]), .uniform([2])]) {
            Tensor.meshGrid($0)[0] + $0[1] * 0
        },
        item(
            "meshgrid/product", "(lambda g: g[0] * g[1])(torch.meshgrid(a, b, indexing='ij'))",
            [.uniform([3]), .uniform([2])]
        ) {
            let grid = Tensor.meshGrid($0)
            return grid[0] * grid[1]
        },
    ]

    private static let parts: [OperationCase] = [
        item("split/size", "(lambda p: torch.cat([p[2], p[0]], 0))(a.split(2))", [.uniform([5, 3])]) {
            let parts = $0[0].split(2)
            return .concatenated([parts[2], parts[0]])
        },
        item("split/sizes", "a.split([1, 3, 0], 1)[1]", [.uniform([2, 4])]) { $0[0].split([1, 3, 0], axis: 1)[1] },
        item("chunk/uneven", "torch.cat(a.chunk(3, 1)[::-1], 1)", [.uniform([2, 7])]) {
            .concatenated($0[0].chunked(3, axis: 1).reversed(), axis: 1)
        },
        item("unbind/plain", "(lambda p: p[0] * p[2])(a.unbind(1))", [.uniform([2, 3, 2], -2...2, .transposed)]) {
            let parts = $0[0].unbound(axis: 1)
            return parts[0] * parts[2]
        },
    ]

    private static let moves: [OperationCase] = [
        item("roll/axis", "a.roll(2, 1)", [.uniform([2, 5])]) { $0[0].rolled(2, axis: 1) },
        item("roll/back", "a.roll(-8, 0)", [.uniform([5, 2], -2...2, .transposed)]) { $0[0].rolled(-8, axis: 0) },
        item("roll/all", "a.roll(4)", [.uniform([2, 5])]) { $0[0].rolled(4) },
        item("roll/empty", "a.roll(1, 0)", [.uniform([0, 2])]) { $0[0].rolled(1, axis: 0) },
        item("tile/plain", "a.tile(2, 3)", [.uniform([2, 3])], large: [[100, 300]]) { $0[0].tiled([2, 3]) },
        item("tile/more-axes", "a.tile(2, 1, 2)", [.uniform([2, 3], -2...2, .window)]) { $0[0].tiled([2, 1, 2]) },
        item("tile/fewer-counts", "a.tile(2)", [.uniform([2, 3])]) { $0[0].tiled([2]) },
        item("tile/never", "a.tile(0, 2)", [.uniform([2, 3])]) { $0[0].tiled([0, 2]) },
        item("repeat-interleave/axis-0", "a.repeat_interleave(3, 0)", [.uniform([2, 3])]) {
            $0[0].repeatInterleaved(3, axis: 0)
        },
        item("repeat-interleave/axis-1", "a.repeat_interleave(2, 1)", [.uniform([2, 3, 2], -2...2, .transposed)]) {
            $0[0].repeatInterleaved(2, axis: 1)
        },
        item("repeat-interleave/counts", "a.repeat_interleave(torch.tensor([2, 0, 3]), 1)", [.uniform([2, 3])]) {
            $0[0].repeatInterleaved([2, 0, 3], axis: 1)
        },
    ]

    private static let paddings: [OperationCase] = [
        item("pad/constant", "F.pad(a, (1, 2, 0, 1), value=1.5)", [.uniform([2, 3])]) {
            $0[0].padded([(0, 1), (1, 2)], .constant(1.5))
        },
        item("pad/zeros", "F.pad(a, (1, 1))", [.uniform([2, 3, 2], -2...2, .transposed)]) { $0[0].padded([(1, 1)]) },
        item("pad/cut", "F.pad(a, (-1, 2, 1, -2))", [.uniform([4, 3])]) { $0[0].padded([(1, -2), (-1, 2)]) },
        item("pad/empty", "F.pad(a, (1, 1, 1, 0))", [.uniform([0, 3])]) { $0[0].padded([(1, 0), (1, 1)]) },
        item("pad/reflect", "F.pad(a, (2, 3, 1, 2), mode='reflect')", [.uniform([2, 3, 4])]) {
            $0[0].padded([(1, 2), (2, 3)], .reflect)
        },
        item("pad/replicate", "F.pad(a, (2, 5, 1, 2), mode='replicate')", [.uniform([2, 3, 4], -2...2, .window)]) {
            $0[0].padded([(1, 2), (2, 5)], .replicate)
        },
        item("pad/circular", "F.pad(a, (2, 4, 3, 1), mode='circular')", [.uniform([1, 2, 3, 4])]) {
            $0[0].padded([(3, 1), (2, 4)], .circular)
        },
    ]
}
