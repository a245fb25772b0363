@testable import Engine

extension OperationCase {
    /// Other shapes of the same elements, of contiguous tensors and of windows in larger ones.
    static let views: [OperationCase] = [CaseInput.Placement.contiguous, .window].flatMap { placement in
        func item(
            _ variant: String, _ shape: [Int], _ torch: String, _ apply: @escaping @Sendable (Tensor) -> Tensor
        ) -> OperationCase {
            OperationCase(
                "\(variant)\(placement == .window ? "-of-window" : "")", torch: torch,
                [.uniform(shape, -2...2, placement)],
                float32: .exact, float64: .exact
            ) { x, _ in apply(x[0]) }
        }
        return [
            item("reshape/plain", [3, 4], "a.reshape(2, 6)") { $0.reshaped([2, 6]) },
            item("reshape/inferred", [3, 4], "a.reshape(2, -1)") { $0.reshaped([2, -1]) },
            item("reshape/vector", [2, 3, 2], "a.reshape(-1)") { $0.reshaped([-1]) },
            item("reshape/more-axes", [6], "a.reshape(1, 2, 3, 1)") { $0.reshaped([1, 2, 3, 1]) },
            item("reshape/to-scalar", [1, 1], "a.reshape(())") { $0.reshaped([]) },
            item("reshape/empty", [0, 4], "a.reshape(2, 0)") { $0.reshaped([2, 0]) },
            item("reshape/of-permuted", [2, 3, 4], "a.permute(2, 0, 1).reshape(4, 6)") {
                $0.permuted([2, 0, 1]).reshaped([4, 6])
            },
            item("flatten/plain", [2, 3, 4], "a.flatten(1)") { $0.flattened() },
            item("flatten/from-0", [2, 3, 4], "a.flatten(0)") { $0.flattened(from: 0) },
            item("flatten/from-last", [2, 3], "a.flatten(1)") { $0.flattened(from: 1) },
            item("permute/plain", [2, 3, 4], "a.permute(2, 0, 1)") { $0.permuted([2, 0, 1]) },
            item("permute/negative", [2, 3, 4], "a.permute(-1, 0, -2)") { $0.permuted([-1, 0, -2]) },
            item("permute/same", [2, 3], "a.permute(0, 1)") { $0.permuted([0, 1]) },
            item("permute/four", [2, 3, 2, 2], "a.permute(0, 2, 3, 1)") { $0.permuted([0, 2, 3, 1]) },
            item("transpose/plain", [3, 4], "a.transpose(-2, -1)") { $0.transposed() },
            item("transpose/axes", [2, 3, 4], "a.transpose(0, 2)") { $0.transposed(0, 2) },
            item("transpose/twice", [3, 4], "a.transpose(0, 1).transpose(0, 1)") { $0.transposed().transposed() },
            item("narrow/axis-0", [5, 3], "a[1:4]") { $0.narrowed(0, 1..<4) },
            item("narrow/axis-1", [3, 5], "a[:, 2:4]") { $0.narrowed(1, 2..<4) },
            item("narrow/last", [3, 5], "a[..., 4:]") { $0.narrowed(-1, 4..<5) },
            item("narrow/nothing", [3, 5], "a[2:2]") { $0.narrowed(0, 2..<2) },
            item("narrow/twice", [5, 4], "a[1:4][1:, 1:3]") {
                $0.narrowed(0, 1..<4).narrowed(0, 1..<3).narrowed(1, 1..<3)
            },
            item("index/first", [3, 4], "a[0]") { $0[0] },
            item("index/negative", [3, 4], "a[-1]") { $0[-1] },
            item("index/element", [3, 4], "a[1][2]") { $0[1][2] },
            item("index/rows", [5, 2], "a[1:3]") { $0[1..<3] },
            item("index/of-transposed", [3, 4], "a.T[1]") { $0.transposed()[1] },
            item("squeeze/plain", [3, 1, 2], "a.squeeze(1)") { $0.squeezed(1) },
            item("squeeze/last", [3, 1], "a.squeeze(-1)") { $0.squeezed(-1) },
            item("unsqueeze/first", [3, 2], "a.unsqueeze(0)") { $0.unsqueezed(0) },
            item("unsqueeze/last", [3, 2], "a.unsqueeze(-1)") { $0.unsqueezed(-1) },
            item("unsqueeze/middle", [3, 2], "a.unsqueeze(1)") { $0.unsqueezed(1) },
            item("broadcast/rows", [4], "a.expand(3, 4)") { $0.broadcast(to: [3, 4]) },
            item("broadcast/columns", [3, 1], "a.expand(3, 4)") { $0.broadcast(to: [3, 4]) },
            item("broadcast/scalar", [], "a.expand(2, 3)") { $0.broadcast(to: [2, 3]) },
            item("broadcast/ranks", [1, 3, 1], "a.expand(2, 4, 3, 2)") { $0.broadcast(to: [2, 4, 3, 2]) },
            item("broadcast/same", [2, 3], "a.expand(2, 3)") { $0.broadcast(to: [2, 3]) },
            item("broadcast/to-nothing", [1, 3], "a.expand(0, 3)") { $0.broadcast(to: [0, 3]) },
        ].map { item in
            // The gradient of broadcasting is a sum, which may be taken in another order.
            var item = item
            if item.name.hasPrefix("broadcast") { (item.float32, item.float64) = (.float32, .float64) }
            return item
        }
    }
}
