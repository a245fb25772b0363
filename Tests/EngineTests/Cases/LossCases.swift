@testable import Engine

extension OperationCase {
    /// The loss functions.
    static let losses: [OperationCase] = crossEntropies + squaredErrors

    private static let crossEntropies: [OperationCase] = {
        func item(
            _ variant: String, _ logits: CaseInput, _ labels: CaseInput, smooth: Bool = true, large: [[Int]] = []
        ) -> OperationCase {
            OperationCase(
                "cross-entropy/\(variant)", torch: "F.cross_entropy(a, b)", [logits, labels],
                float32: .init(absolute: 3e-7, relative: 2e-6), checksFiniteDifferences: smooth, large: large
            ) { x, _ in x[0].crossEntropy(x[1]) }
        }
        return [
            item("plain", .uniform([5, 4], -3...3), .labels(5, below: 4), large: [[3000, 40], [3000]]),
            item("transposed", .uniform([5, 4], -3...3, .transposed), .labels(5, below: 4)),
            item("window", .uniform([5, 4], -3...3, .window), .labels(5, below: 4)),
            item("one-row", .uniform([1, 10]), .labels(1, below: 10)),
            item("one-class", .uniform([3, 1]), .labels(3, below: 1)),
            item("wide-range", .uniform([6, 10], -80...80), .labels(6, below: 10), smooth: false),
            item("certain", .list([2, 2], [1000, -1000, -1000, 1000]), .labels(2, below: 1), smooth: false),
            item("infinite", .list([1, 2], [.infinity, 0]), .labels(1, below: 1), smooth: false),
            item("nan", .list([2, 2], [.nan, 0, 1, 2]), .labels(2, below: 2), smooth: false),
            item("no-rows", .uniform([0, 3]), .labels(0, below: 3), smooth: false),
        ]
    }()

    private static let squaredErrors: [OperationCase] = [
        ("plain", CaseInput.uniform([3, 4]), CaseInput.uniform([3, 4]), [[300, 400], [300, 400]]),
        ("fixed-target", .uniform([5]), .uniform([5], wantsGradient: false), []),
        ("transposed", .uniform([3, 4], -2...2, .transposed), .uniform([3, 4], -2...2, .window), []),
        ("scalars", .uniform([]), .uniform([]), []),
    ].map { variant, input, target, large in
        OperationCase("mean-squared-error/\(variant)", torch: "F.mse_loss(a, b)", [input, target], large: large) {
            x, _ in
            x[0].meanSquaredError(x[1])
        }
    }
}
