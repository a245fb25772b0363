@testable import Engine

extension OperationCase {
    /// Sums, means and argmax.
    static let reductions: [OperationCase] = totals + overAxes + largest

    private static let totals: [OperationCase] = ["sum", "mean"].flatMap { name in
        func item(
            _ variant: String, _ input: CaseInput, smooth: Bool = true, large: [[Int]] = []
        ) -> OperationCase {
            OperationCase(
                "\(name)/\(variant)", torch: "a.\(name)()", [input], checksFiniteDifferences: smooth, large: large
            ) {
                x, _ in name == "sum" ? x[0].sum() : x[0].mean()
            }
        }
        return [
            item("all", .uniform([3, 4, 2]), large: [[300, 400]]),
            item("all-long", .uniform([500], 0...1), smooth: false),
            item("all-transposed", .uniform([3, 4], -2...2, .transposed)),
            item("all-window", .uniform([2, 3, 4], -2...2, .window)),
            item("all-scalar", .uniform([])),
            item("all-empty", .uniform([0, 3]), smooth: false),
            item("all-special", .list([4], [1, .infinity, 2, 3]), smooth: false),
            item("all-opposite", .list([3], [.infinity, -.infinity, 1]), smooth: false),
        ]
    }

    private static let overAxes: [OperationCase] = ["sum", "mean"].flatMap { name in
        func item(
            _ variant: String, _ input: CaseInput, _ axes: [Int], keeping: Bool = false, smooth: Bool = true,
            large: [[Int]] = []
        ) -> OperationCase {
            let tuple = axes.map { "\($0)," }.joined(separator: " ")
            return OperationCase(
                "\(name)/\(variant)", torch: "a.\(name)(dim=(\(tuple)), keepdim=\(keeping ? "True" : "False"))",
                [input],
                checksFiniteDifferences: smooth, large: large
            ) { x, _ in
                name == "sum" ? x[0].sum(axes: axes, keepingAxes: keeping) : x[0].mean(axes: axes, keepingAxes: keeping)
            }
        }
        return [
            item("axis-0", .uniform([3, 4, 2]), [0], large: [[300, 40, 10]]),
            item("axis-1", .uniform([3, 4, 2]), [1], large: [[300, 40, 10]]),
            item("axis-last", .uniform([3, 4, 2]), [-1], large: [[300, 40, 10]]),
            item("axes-0-2", .uniform([3, 4, 2]), [0, 2], large: [[300, 40, 10]]),
            item("axes-2-0", .uniform([3, 4, 2]), [2, 0]),
            item("axes-all", .uniform([3, 4, 2]), [0, 1, 2]),
            item("axes-kept", .uniform([3, 4, 2]), [0, 2], keeping: true),
            item("axis-kept", .uniform([3, 4]), [-1], keeping: true),
            item("axes-all-kept", .uniform([3, 4]), [0, 1], keeping: true),
            item("axis-transposed", .uniform([3, 4], -2...2, .transposed), [0]),
            item("axis-window", .uniform([2, 3, 4], -2...2, .window), [1]),
            item("axis-empty", .uniform([0, 3]), [0], smooth: false),
            item("axis-of-empty", .uniform([0, 3]), [1]),
            item("axis-one", .uniform([3, 1, 2]), [1]),
        ]
    }

    private static let largest: [OperationCase] = [
        ("rows", CaseInput.uniform([5, 7], wantsGradient: false)),
        ("vector", .uniform([9], wantsGradient: false)),
        ("rank-3", .uniform([2, 3, 4], wantsGradient: false)),
        ("transposed", .uniform([3, 4], -2...2, .transposed, wantsGradient: false)),
        ("one-column", .uniform([4, 1], wantsGradient: false)),
        ("no-rows", .uniform([0, 3], wantsGradient: false)),
        ("equals", .list([3, 4], [1, 5, 5, 2, 7, 7, 7, 7, -1, -2, -1, -3], wantsGradient: false)),
        (
            "infinities",
            .list([2, 3], [-.infinity, -.infinity, -.infinity, 1, .infinity, .infinity], wantsGradient: false)
        ),
        ("nan", .list([3, 3], [1, .nan, 2, .nan, .infinity, .nan, 0, 1, .nan], wantsGradient: false)),
    ].map { variant, input in
        OperationCase("argmax/\(variant)", torch: "a.argmax(-1)", [input], float32: .exact, float64: .exact) { x, _ in
            x[0].argmax()
        }
    }
}
