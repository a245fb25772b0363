@testable import Engine

extension OperationCase {
    /// Normalizations as operations.
    static let normalizations: [OperationCase] = batchNorms + layerNorms + groupNorms + responses

    private static let near = Tolerance(absolute: 3e-6, relative: 3e-6)
    private static let near64 = Tolerance(absolute: 1e-13, relative: 1e-12)

    private static func item(
        _ name: String, _ torch: String, _ inputs: [CaseInput], smooth: Bool = true, large: [[Int]] = [],
        float32: Tolerance = near, float64: Tolerance = near64, apply: @escaping @Sendable ([Tensor]) -> Tensor
    ) -> OperationCase {
        OperationCase(
            name, torch: torch, inputs, float32: float32, float64: float64, checksFiniteDifferences: smooth,
            large: large
        ) { x, _ in apply(x) }
    }

    private static func vector(_ count: Int) -> CaseInput { .uniform([count], -1...1) }

    private static let batchNorms: [OperationCase] = {
        let torch = "F.batch_norm(a, None, None, b, c, training=True)"
        func whole(
            _ variant: String, _ input: CaseInput, smooth: Bool = true, large: [[Int]] = [], float32: Tolerance = near,
            float64: Tolerance = near64
        ) -> OperationCase {
            item(
                "batch-norm/\(variant)", torch, [input, vector(input.shape[1]), vector(input.shape[1])], smooth: smooth,
                large: large, float32: float32, float64: float64
            ) {
                $0[0].batchNorm(weight: $0[1], bias: $0[2]).output
            }
        }
        return [
            whole("rows", .uniform([6, 5]), large: [[700, 130], [130], [130]]),
            whole("wide-rows", .uniform([5, 33])),
            whole("images", .uniform([3, 4, 2, 3]), large: [[16, 8, 28, 28], [8], [8]]),
            whole("sequences", .uniform([2, 3, 40])),
            whole("volumes", .uniform([2, 2, 2, 3, 2])),
            whole("transposed", .uniform([4, 3, 2, 2], -2...2, .transposed), large: [[16, 8, 28, 28], [8], [8]]),
            whole("window", .uniform([4, 3], -2...2, .window)),
            // A mean far from zero costs digits of x itself.
            whole(
                "far-from-zero", .uniform([8, 3, 4, 4], 1000...1001), smooth: false,
                float32: .init(absolute: 2e-3, relative: 2e-3), float64: .init(absolute: 1e-9, relative: 1e-9)),
            item("batch-norm/plain", "F.batch_norm(a, None, None, training=True)", [.uniform([3, 4, 5])]) {
                $0[0].batchNorm().output
            },
            item(
                "batch-norm/evaluation",
                "F.batch_norm(a, torch.tensor([0.1, -0.2, 0.3], dtype=a.dtype), torch.tensor([0.5, 1.0, 2.0], dtype=a.dtype), b, c)",
                [.uniform([3, 3, 4]), vector(3), vector(3)], large: [[64, 3, 1000], [3], [3]]
            ) {
                let (mean, variance) = (
                    Tensor([0.1, -0.2, 0.3]).to($0[0].dtype), Tensor([0.5, 1, 2.0]).to($0[0].dtype)
                )
                return $0[0].batchNorm(mean: mean, variance: variance, weight: $0[1], bias: $0[2])
            },
            item(
                "batch-norm/evaluation-rows",
                "F.batch_norm(a, torch.tensor([0.1, -0.2, 0.3], dtype=a.dtype), torch.tensor([0.5, 1.0, 2.0], dtype=a.dtype), b, c)",
                [.uniform([5, 3]), vector(3), vector(3)]
            ) {
                let (mean, variance) = (
                    Tensor([0.1, -0.2, 0.3]).to($0[0].dtype), Tensor([0.5, 1, 2.0]).to($0[0].dtype)
                )
                return $0[0].batchNorm(mean: mean, variance: variance, weight: $0[1], bias: $0[2])
            },
        ]
    }()

    private static let layerNorms: [OperationCase] = {
        func whole(
            _ variant: String, _ input: CaseInput, smooth: Bool = true, large: [[Int]] = [], float32: Tolerance = near
        ) -> OperationCase {
            let width = input.shape[input.shape.count - 1]
            return item(
                "layer-norm/\(variant)", "F.layer_norm(a, a.shape[-1:], b, c)", [input, vector(width), vector(width)],
                smooth: smooth, large: large, float32: float32
            ) {
                $0[0].layerNorm([$0[0].shape[-1]], weight: $0[1], bias: $0[2])
            }
        }
        return [
            whole("rows", .uniform([4, 7]), large: [[3000, 65], [65], [65]]),
            whole("rank-3", .uniform([2, 3, 5]), large: [[8, 128, 256], [256], [256]]),
            whole("long", .uniform([2, 70])),
            whole("transposed", .uniform([4, 3], -2...2, .transposed), large: [[400, 300], [300], [300]]),
            whole("window", .uniform([4, 3], -2...2, .window)),
            // The gradient of one column is zero; PyTorch gives rounding errors times 1 / sqrt(epsilon).
            whole("one-column", .uniform([3, 1]), smooth: false, float32: .init(absolute: 1e-4, relative: 1e-4)),
            whole("no-rows", .uniform([0, 3])),
            item(
                "layer-norm/two-axes", "F.layer_norm(a, a.shape[-2:], b, c)",
                [.uniform([3, 2, 4]), .uniform([2, 4]), .uniform([2, 4])]
            ) {
                $0[0].layerNorm([2, 4], weight: $0[1], bias: $0[2])
            },
            item("layer-norm/plain", "F.layer_norm(a, a.shape[-1:])", [.uniform([3, 6])]) { $0[0].layerNorm([6]) },
            item("layer-norm/weight-alone", "F.layer_norm(a, a.shape[-1:], b)", [.uniform([3, 6]), vector(6)]) {
                $0[0].layerNorm([6], weight: $0[1])
            },
        ]
    }()

    private static let groupNorms: [OperationCase] = {
        func whole(_ variant: String, _ groups: Int, _ input: CaseInput, large: [[Int]] = []) -> OperationCase {
            item(
                "group-norm/\(variant)", "F.group_norm(a, \(groups), b, c)",
                [input, vector(input.shape[1]), vector(input.shape[1])], large: large
            ) {
                $0[0].groupNorm(groups, weight: $0[1], bias: $0[2])
            }
        }
        return [
            whole("images", 2, .uniform([3, 4, 2, 3]), large: [[16, 8, 28, 28], [8], [8]]),
            whole("rows", 2, .uniform([3, 6]), large: [[2000, 60], [60], [60]]),
            whole("one-group", 1, .uniform([2, 3, 5])),
            whole("transposed", 2, .uniform([2, 4, 3], -2...2, .transposed)),
            whole("no-rows", 2, .uniform([0, 4, 3])),
            item("group-norm/plain", "F.group_norm(a, 3)", [.uniform([2, 6, 4])]) { $0[0].groupNorm(3) },
            item(
                "instance-norm/images", "F.instance_norm(a, weight=b, bias=c)",
                [.uniform([3, 4, 2, 3]), vector(4), vector(4)]
            ) {
                $0[0].groupNorm(4, weight: $0[1], bias: $0[2])
            },
            item("instance-norm/sequences", "F.instance_norm(a)", [.uniform([2, 3, 9])]) { $0[0].groupNorm(3) },
        ]
    }()

    private static let responses: [OperationCase] = [
        item(
            "local-response-norm/default", "F.local_response_norm(a, 5)", [.uniform([2, 7, 3])],
            large: [[8, 16, 32, 32]]
        ) {
            $0[0].localResponseNorm(size: 5)
        },
        item(
            "local-response-norm/strong", "F.local_response_norm(a, 2, alpha=0.5, beta=0.6, k=2.0)",
            [.uniform([2, 5, 2, 2], -3...3)]
        ) {
            $0[0].localResponseNorm(size: 2, alpha: 0.5, beta: 0.6, k: 2)
        },
        item(
            "local-response-norm/wider-than-the-channels", "F.local_response_norm(a, 6, alpha=0.5)",
            [.uniform([2, 3, 4], -3...3, .transposed)]
        ) {
            $0[0].localResponseNorm(size: 6, alpha: 0.5)
        },
    ]
}
