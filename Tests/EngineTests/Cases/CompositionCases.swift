@testable import Engine

extension OperationCase {
    /// Several operations in one: paths that meet, and gradients that pass through views.
    static let compositions: [OperationCase] = [
        OperationCase(
            "composition/standardize",
            torch: "(a - a.mean(0, keepdim=True)) / (a.var(0, unbiased=False, keepdim=True) + epsilon).sqrt() * b + c",
            [.uniform([6, 3]), .uniform([3]), .uniform([3])], attributes: ["epsilon": 1e-3],
            float32: .init(absolute: 2e-6, relative: 2e-6), float64: .init(absolute: 2e-15, relative: 1e-13),
            large: [[3000, 40], [40], [40]]
        ) { x, attributes in
            let centered = x[0] - x[0].mean(axes: [0], keepingAxes: true)
            let variance = centered.square().mean(axes: [0], keepingAxes: true)
            return centered / (variance + attributes["epsilon"]!).squareRoot() * x[1] + x[2]
        },
        OperationCase(
            "composition/attention", torch: "F.softmax(a @ b.T / 2, -1) @ c",
            [.uniform([3, 4]), .uniform([5, 4]), .uniform([5, 2])], float32: .init(absolute: 1e-6, relative: 2e-6),
            float64: .init(absolute: 5e-15, relative: 1e-13)
        ) { x, _ in (x[0].matmul(x[1].transposed()) / 2).softmax().matmul(x[2]) },
        OperationCase(
            "composition/reused", torch: "(a * a + a).sum() * a.mean() - a[0].sum()", [.uniform([3, 2])],
            float32: .init(absolute: 1e-6, relative: 2e-6)
        ) { x, _ in (x[0] * x[0] + x[0]).sum() * x[0].mean() - x[0][0].sum() },
        OperationCase(
            "composition/views", torch: "(a.T.reshape(2, 6)[:, 1:5] * b.expand(2, 4)).permute(1, 0).sum(0)",
            [.uniform([4, 3]), .uniform([4])], float32: .init(absolute: 5e-7, relative: 2e-6)
        ) { x, _ in
            (x[0].transposed().reshaped([2, 6]).narrowed(1, 1..<5) * x[1].broadcast(to: [2, 4])).permuted([1, 0]).sum(
                axes: [0])
        },
        OperationCase(
            "composition/perceptron", torch: "F.linear(torch.tanh(F.linear(a, b)), c)",
            [.uniform([4, 3]), .uniform([5, 3]), .uniform([2, 5])], float32: .init(absolute: 1e-6, relative: 2e-6),
            float64: .init(absolute: 2e-15, relative: 1e-13)
        ) { x, _ in x[0].linear(x[1]).tanh().linear(x[2]) },
    ]
}
