@testable import Engine

extension OperationCase {
    /// Sums of many values go through other orders than PyTorch's.
    private static func item(
        _ name: String, _ torch: String, _ inputs: [CaseInput], types: [DType] = [.float32, .float64],
        smooth: Bool = true,
        large: [[Int]] = [], _ apply: @escaping @Sendable (Tensor) -> Tensor
    ) -> OperationCase {
        OperationCase(
            name, torch: torch, inputs, types: types, float32: .init(absolute: 3e-7, relative: 2e-6),
            float64: .init(absolute: 3e-15, relative: 1e-14), checksFiniteDifferences: smooth, large: large
        ) { x, _ in apply(x[0]) }
    }

    /// Variances, norms, extremes, products, running sums, counts, and softmax along any axis.
    static let statistics: [OperationCase] =
        spreads + norms + logarithms + extremes + productsOverAxes + scans + counts + softmaxes + wideSums

    private static let wideSums: [OperationCase] = [
        item("sum/leading", "a.sum(0)", [.uniform([70, 3])], large: [[3000, 40]]) { $0.sum(axes: [0]) },
        item("sum/middle", "a.sum(1)", [.uniform([3, 65, 2])], large: [[30, 700, 20]]) { $0.sum(axes: [1]) },
        item("sum/two-of-four", "a.sum((1, 2))", [.uniform([2, 3, 4, 2])], large: [[3, 50, 20, 30]]) {
            $0.sum(axes: [1, 2])
        },
        item("sum/batch-and-space", "a.sum((0, 2, 3))", [.uniform([2, 3, 4, 2])], large: [[20, 30, 10, 10]]) {
            $0.sum(axes: [0, 2, 3])
        },
        item("sum/of-permuted", "a.permute(2, 0, 1).sum(1)", [.uniform([3, 4, 5])]) {
            $0.permuted([2, 0, 1]).sum(axes: [1])
        },
        item("sum/of-permuted-kept", "a.permute(2, 0, 1).sum((0, 2), keepdim=True)", [.uniform([3, 4, 5])]) {
            $0.permuted([2, 0, 1]).sum(axes: [0, 2], keepingAxes: true)
        },
        item("sum/of-permuted-rest", "a.permute(2, 0, 1).sum(2)", [.uniform([3, 4, 5])]) {
            $0.permuted([2, 0, 1]).sum(axes: [2])
        },
        item("sum/of-broadcast", "a.expand(3, 4).sum(1)", [.uniform([3, 1])]) {
            $0.broadcast(to: [3, 4]).sum(axes: [1])
        },
        item("sum/long-row", "a.sum(1)", [.uniform([1, 40])], large: [[2, 100_000]]) { $0.sum(axes: [1]) },
    ]

    private static let spreads: [OperationCase] = [("variance", "var"), ("standard-deviation", "std")].flatMap {
        name, torch in
        @Sendable func apply(_ x: Tensor, _ axes: [Int]?, _ correction: Double = 1, keeping: Bool = false) -> Tensor {
            name == "variance"
                ? x.variance(axes: axes, correction: correction, keepingAxes: keeping)
                : x.standardDeviation(axes: axes, correction: correction, keepingAxes: keeping)
        }
        return [
            item("\(name)/all", "a.\(torch)()", [.uniform([3, 4])], large: [[300, 400]]) { apply($0, nil) },
            item("\(name)/rows", "a.\(torch)(-1, correction=0)", [.uniform([3, 4])], large: [[300, 400]]) {
                apply($0, [-1], 0)
            },
            item("\(name)/columns", "a.\(torch)(0, keepdim=True)", [.uniform([4, 3])], large: [[300, 400]]) {
                apply($0, [0], keeping: true)
            },
            item(
                "\(name)/channels", "a.\(torch)((0, 2), correction=0)", [.uniform([3, 2, 4])], large: [[30, 40, 100]]
            ) { apply($0, [0, 2], 0) },
            item("\(name)/transposed", "a.\(torch)(1, correction=2)", [.uniform([3, 5], -2...2, .transposed)]) {
                apply($0, [1], 2)
            },
            item("\(name)/window", "a.\(torch)(0)", [.uniform([3, 5], -2...2, .window)]) { apply($0, [0]) },
            item("\(name)/far-from-zero", "a.\(torch)(1)", [.uniform([2, 6], 1000...1001)], smooth: false) {
                apply($0, [1])
            },
            item("\(name)/one-element", "a.\(torch)(1, correction=0)", [.uniform([3, 1])], smooth: false) {
                apply($0, [1], 0)
            },
        ]
    }.map { item in
        var item = item
        // The elements' own rounding at 1000 is 6e-5 in float32.
        if item.name.hasSuffix("far-from-zero") {
            (item.float32, item.float64) = (
                .init(absolute: 2e-4, relative: 2e-4), .init(absolute: 1e-12, relative: 1e-12)
            )
        }
        return item
    }

    private static let norms: [OperationCase] = [
        item("norm/two", "torch.linalg.vector_norm(a)", [.uniform([3, 4])], large: [[300, 400]]) { $0.norm() },
        item("norm/two-rows", "torch.linalg.vector_norm(a, dim=1)", [.uniform([3, 4])]) { $0.norm(axes: [1]) },
        item("norm/one-columns", "torch.linalg.vector_norm(a, 1, dim=0, keepdim=True)", [.uniform([3, 4])]) {
            $0.norm(p: 1, axes: [0], keepingAxes: true)
        },
        item("norm/three", "torch.linalg.vector_norm(a, 3, dim=(0, 2))", [.uniform([3, 2, 4])]) {
            $0.norm(p: 3, axes: [0, 2])
        },
        item("norm/one-and-a-half", "torch.linalg.vector_norm(a, 1.5)", [.uniform([3, 4], -2...2, .transposed)]) {
            $0.norm(p: 1.5)
        },
        item("norm/infinity", "torch.linalg.vector_norm(a, torch.inf, dim=1)", [.uniform([3, 4])]) {
            $0.norm(p: .infinity, axes: [1])
        },
        item("norm/smallest", "torch.linalg.vector_norm(a, -torch.inf, dim=1)", [.uniform([3, 4])]) {
            $0.norm(p: -.infinity, axes: [1])
        },
        item("norm/count", "torch.linalg.vector_norm(a, 0)", [.list([4], [0, 1, -2, 0], wantsGradient: false)]) {
            $0.norm(p: 0)
        },
        item("norm/zeros", "torch.linalg.vector_norm(a, dim=1)", [.list([2, 2], [0, 0, 3, 4])], smooth: false) {
            $0.norm(axes: [1])
        },
        item("norm/empty", "torch.linalg.vector_norm(a, dim=0)", [.uniform([0, 3])], smooth: false) {
            $0.norm(axes: [0])
        },
    ]

    private static let logarithms: [OperationCase] = [
        item("log-sum-exp/rows", "a.logsumexp(1)", [.uniform([3, 4])], large: [[300, 400]]) { $0.logSumExp(axes: [1]) },
        item("log-sum-exp/columns", "a.logsumexp(0, keepdim=True)", [.uniform([3, 4], -2...2, .window)]) {
            $0.logSumExp(axes: [0], keepingAxes: true)
        },
        item("log-sum-exp/all", "a.logsumexp((0, 1))", [.uniform([3, 4])]) { $0.logSumExp() },
        item("log-sum-exp/wide", "a.logsumexp(1)", [.uniform([2, 5], -500...500)], smooth: false) {
            $0.logSumExp(axes: [1])
        },
        item(
            "log-sum-exp/infinities", "a.logsumexp(1)",
            [.list([3, 2], [-.infinity, -.infinity, .infinity, 1, -.infinity, 2], wantsGradient: false)]
        ) { $0.logSumExp(axes: [1]) },
    ]

    private static let extremes: [OperationCase] = [(true, "max"), (false, "min")].flatMap { largest, torch in
        @Sendable func over(_ x: Tensor, _ axes: [Int]?, keeping: Bool = false) -> Tensor {
            largest ? x.max(axes: axes, keepingAxes: keeping) : x.min(axes: axes, keepingAxes: keeping)
        }
        @Sendable func along(_ x: Tensor, _ axis: Int, keeping: Bool = false) -> (values: Tensor, indices: Tensor) {
            largest ? x.max(axis: axis, keepingAxis: keeping) : x.min(axis: axis, keepingAxis: keeping)
        }
        return [
            item("\(torch)/all", "a.\(torch)()", [.uniform([3, 4])], large: [[300, 700]]) { over($0, nil) },
            item("\(torch)/axes", "a.a\(torch)((0, 2))", [.uniform([3, 4, 2])], large: [[30, 40, 50]]) {
                over($0, [0, 2])
            },
            item("\(torch)/equals", "a.a\(torch)(1)", [.list([2, 4], [1, 3, 1, 3, 2, 2, 2, 2])], smooth: false) {
                over($0, [1])
            },
            item("\(torch)/columns", "a.\(torch)(0).values", [.uniform([5, 3])], large: [[300, 700]]) {
                along($0, 0).values
            },
            item(
                "\(torch)/column-indices", "a.\(torch)(0).indices", [.uniform([5, 3], wantsGradient: false)],
                large: [[300, 700]]
            ) { along($0, 0).indices },
            item("\(torch)/rows", "a.\(torch)(1, keepdim=True).values", [.uniform([3, 40], -2...2, .transposed)]) {
                along($0, 1, keeping: true).values
            },
            item(
                "\(torch)/row-indices", "a.\(torch)(1).indices", [.uniform([3, 40], wantsGradient: false)],
                large: [[300, 700]]
            ) { along($0, 1).indices },
            item(
                "\(torch)/nan", "a.\(torch)(1).values",
                [.list([3, 3], [1, .nan, 2, .infinity, 3, -.infinity, .nan, .nan, 1], wantsGradient: false)]
            ) { along($0, 1).values },
            item(
                "\(torch)/nan-columns", "a.\(torch)(0).values",
                [.list([3, 2], [1, .nan, 2, .infinity, .nan, 3], wantsGradient: false)]
            ) { along($0, 0).values },
            item("\(torch)/int64", "a.\(torch)(1).values", [.integers([3, 7], below: 100)], types: [.float32]) {
                along($0, 1).values
            },
            item("arg\(torch)/middle", "a.arg\(torch)(1)", [.uniform([3, 5, 2], wantsGradient: false)]) {
                largest ? $0.argmax(axis: 1) : $0.argmin(axis: 1)
            },
        ]
    }

    private static let productsOverAxes: [OperationCase] = [
        item("product/all", "a.prod()", [.uniform([3, 2])]) { $0.product() },
        item("product/rows", "a.prod(1)", [.uniform([3, 4], -2...2, .transposed)], large: [[300, 400]]) {
            $0.product(axis: 1)
        },
        item("product/columns", "a.prod(0, keepdim=True)", [.uniform([3, 4])]) {
            $0.product(axis: 0, keepingAxis: true)
        },
        item("product/zeros", "a.prod(1)", [.list([3, 3], [1, 0, 2, 0, 0, 3, 1, 2, 3])]) { $0.product(axis: 1) },
        item("product/empty", "a.prod(0)", [.uniform([0, 3])], smooth: false) { $0.product(axis: 0) },
        item("product/int64", "a.prod()", [.integers([5], below: 9)], types: [.float32]) { $0.product() },
    ]

    private static let scans: [OperationCase] = [
        item("cumulative-sum/rows", "a.cumsum(1)", [.uniform([3, 4])], large: [[300, 400]]) {
            $0.cumulativeSum(axis: 1)
        },
        item("cumulative-sum/columns", "a.cumsum(0)", [.uniform([3, 4], -2...2, .window)]) {
            $0.cumulativeSum(axis: 0)
        },
        item("cumulative-sum/middle", "a.cumsum(1)", [.uniform([2, 3, 4])], large: [[20, 30, 300]]) {
            $0.cumulativeSum(axis: 1)
        },
        item("cumulative-sum/int64", "a.cumsum(0)", [.integers([6], below: 9)], types: [.float32]) {
            $0.cumulativeSum(axis: 0)
        },
        item("cumulative-sum/bool", "(a > 0).cumsum(0)", [.uniform([6], wantsGradient: false)]) {
            ($0 .> 0).cumulativeSum(axis: 0)
        },
        item("cumulative-sum/empty", "a.cumsum(1)", [.uniform([3, 0])]) { $0.cumulativeSum(axis: 1) },
        item("cumulative-product/rows", "a.cumprod(1)", [.uniform([3, 4])], large: [[300, 40]]) {
            $0.cumulativeProduct(axis: 1)
        },
        item("cumulative-product/columns", "a.cumprod(0)", [.uniform([3, 4], -2...2, .transposed)]) {
            $0.cumulativeProduct(axis: 0)
        },
        item("cumulative-product/zeros", "a.cumprod(1)", [.list([2, 4], [1, 0, 2, 3, 0, 2, 0, 4])]) {
            $0.cumulativeProduct(axis: 1)
        },
    ]

    private static let counts: [OperationCase] = [
        item("any/rows", "(a > 1).any(1)", [.uniform([4, 3], wantsGradient: false)]) { ($0 .> 1).any(axes: [1]) },
        item("all/columns", "(a > -1).all(0)", [.uniform([4, 3], wantsGradient: false)]) { ($0 .> -1).all(axes: [0]) },
        item("any/all-of-empty", "a.any()", [.uniform([0, 3], wantsGradient: false)]) { $0.any() },
        item("all/all-of-empty", "a.all()", [.uniform([0, 3], wantsGradient: false)]) { $0.all() },
        item("count/nonzero", "torch.count_nonzero(a > 0, 1)", [.uniform([4, 30], wantsGradient: false)]) {
            ($0 .> 0).countNonzero(axes: [1])
        },
        item("sum/of-bool", "(a > 0).sum()", [.uniform([4, 30], wantsGradient: false)]) { ($0 .> 0).sum() },
    ]

    private static let softmaxes: [OperationCase] = [
        item("softmax/axis-0", "a.softmax(0)", [.uniform([3, 4])]) { $0.softmax(axis: 0) },
        item("softmax/axis-1", "a.softmax(1)", [.uniform([2, 3, 4], -2...2, .window)], large: [[20, 30, 100]]) {
            $0.softmax(axis: 1)
        },
        item("log-softmax/axis-0", "a.log_softmax(0)", [.uniform([3, 4], -2...2, .transposed)]) {
            $0.logSoftmax(axis: 0)
        },
    ]

    /// Orders along an axis.
    static let sorting: [OperationCase] = [
        item("sort/rows", "a.sort(dim=1, stable=True).values", [.uniform([3, 7])], large: [[30, 7000]]) {
            $0.sorted(axis: 1).values
        },
        item("sort/columns", "a.sort(dim=0, descending=True, stable=True).values", [.uniform([60, 3])]) {
            $0.sorted(axis: 0, descending: true).values
        },
        item("sort/long", "a.sort(stable=True).values", [.uniform([300])], smooth: false) { $0.sorted().values },
        item(
            "sort/special", "a.sort(stable=True).values",
            [.list([specialNumbers.count], specialNumbers, wantsGradient: false)]
        ) { $0.sorted().values },
        item(
            "sort/special-long", "a.tile(3).sort(stable=True, descending=True).indices",
            [.list([specialNumbers.count], specialNumbers, wantsGradient: false)]
        ) {
            $0.tiled([3]).sorted(descending: true).indices
        },
        item(
            "sort/transposed", "a.sort(dim=1, stable=True).indices",
            [.uniform([3, 60], -2...2, .transposed, wantsGradient: false)]
        ) { $0.sorted(axis: 1).indices },
        item("sort/empty", "a.sort(1).values", [.uniform([3, 0])]) { $0.sorted(axis: 1).values },
        item("argsort/equals", "a.argsort(stable=True)", [.integers([200], below: 7)], types: [.float32]) {
            $0.argsorted()
        },
        item(
            "argsort/equals-descending", "a.argsort(stable=True, descending=True)", [.integers([20], below: 7)],
            types: [.float32]
        ) { $0.argsorted(descending: true) },
        item("top-k/largest", "a.topk(2, 1).values", [.uniform([3, 7])]) { $0.topK(2, axis: 1).values },
        item("top-k/smallest", "a.topk(2, 0, largest=False).values", [.uniform([5, 3], -2...2, .transposed)]) {
            $0.topK(2, axis: 0, largest: false).values
        },
        item("top-k/indices", "a.topk(3, 1).indices", [.uniform([3, 70], wantsGradient: false)]) {
            $0.topK(3, axis: 1).indices
        },
        item("median/odd", "a.median(1).values", [.uniform([3, 7])]) { $0.median(axis: 1).values },
        item("median/even", "a.median(0).values", [.uniform([6, 3])]) { $0.median(axis: 0).values },
        item("median/nan", "a.median(1).values", [.list([2, 3], [1, .nan, 3, 3, 1, 2], wantsGradient: false)]) {
            $0.median(axis: 1).values
        },
        item("unique/values", "a.unique()", [.integers([40], below: 9)], types: [.float32]) { $0.unique().values },
        item("unique/inverse", "a.unique(return_inverse=True)[1]", [.integers([8, 5], below: 9)], types: [.float32]) {
            $0.unique().inverse
        },
        item("unique/counts", "a.unique(return_counts=True)[1]", [.integers([40], below: 9)], types: [.float32]) {
            $0.unique().counts
        },
        item("unique/floats", "a.round().unique()", [.uniform([40], wantsGradient: false)]) {
            $0.rounded().unique().values
        },
    ]
}
