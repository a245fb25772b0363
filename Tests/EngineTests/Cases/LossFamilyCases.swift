@testable import Engine

extension OperationCase {
    /// The losses beyond the first two.
    static let lossFamilies: [OperationCase] = elementwiseLosses + softCrossEntropies + likelihoods + margins + overlaps

    private static func item(
        _ name: String, _ torch: String, _ inputs: [CaseInput], smooth: Bool = true, large: [[Int]] = [],
        float32: Tolerance = .init(absolute: 1e-6, relative: 3e-6),
        float64: Tolerance = .init(absolute: 1e-14, relative: 1e-12), apply: @escaping @Sendable ([Tensor]) -> Tensor
    ) -> OperationCase {
        OperationCase(
            name, torch: torch, inputs, float32: float32, float64: float64,
            checksFiniteDifferences: smooth, large: large
        ) { x, _ in apply(x) }
    }

    private static let elementwiseLosses: [OperationCase] = {
        typealias Body = @Sendable (Tensor, Tensor, LossReduction) -> Tensor
        func family(
            _ name: String, _ torch: String, _ input: ClosedRange<Double>, _ target: CaseInput,
            targetGradient: Bool = true,
            _ body: @escaping Body
        ) -> [OperationCase] {
            var fixed = target
            fixed.wantsGradient = false
            let pair: [CaseInput] = [.uniform([3, 4], input), fixed]
            var result: [OperationCase] = LossReduction.allCases.filter { $0 != .batchMean }.map { reduction in
                item(
                    "\(name)/\(reduction.rawValue)", torch.replacing("REDUCTION", with: reduction.rawValue), pair,
                    large: [[300, 400], [300, 400]]
                ) { body($0[0], $0[1], reduction) }
            }
            result.append(
                item(
                    "\(name)/transposed", torch.replacing("REDUCTION", with: "mean"),
                    [.uniform([3, 4], input, .transposed), fixed]
                ) { body($0[0], $0[1], .mean) })
            if targetGradient {
                result.append(
                    item("\(name)/target", torch.replacing("REDUCTION", with: "sum"), [pair[0], target]) {
                        body($0[0], $0[1], .sum)
                    })
            }
            return result
        }
        let signs = CaseInput.list([3, 4], [1, -1, 1, 1, -1, -1, -1, 1, 1, 1, -1, -1])
        return family("absolute-error", "F.l1_loss(a, b, reduction='REDUCTION')", -2...2, .uniform([3, 4])) {
            $0.absoluteError($1, reduction: $2)
        }
            + family("squared-error", "F.mse_loss(a, b, reduction='REDUCTION')", -2...2, .uniform([3, 4])) {
                $0.meanSquaredError($1, reduction: $2)
            }
            + family(
                "smooth-absolute-error", "F.smooth_l1_loss(a, b, beta=0.7, reduction='REDUCTION')", -2...2,
                .uniform([3, 4])
            ) {
                $0.smoothAbsoluteError($1, beta: 0.7, reduction: $2)
            }
            + family("huber", "F.huber_loss(a, b, delta=1.3, reduction='REDUCTION')", -2...2, .uniform([3, 4])) {
                $0.huber($1, delta: 1.3, reduction: $2)
            }
            + family(
                "binary-cross-entropy", "F.binary_cross_entropy(a, b, reduction='REDUCTION')", 0.05...0.95,
                .uniform([3, 4], 0...1), targetGradient: false
            ) {
                $0.binaryCrossEntropy($1, reduction: $2)
            }
            + family(
                "binary-cross-entropy-with-logits", "F.binary_cross_entropy_with_logits(a, b, reduction='REDUCTION')",
                -4...4, .uniform([3, 4], 0...1)
            ) {
                $0.binaryCrossEntropyWithLogits($1, reduction: $2)
            }
            + family("divergence", "F.kl_div(a, b, reduction='REDUCTION')", -3 ... -0.1, .uniform([3, 4], 0.1...1)) {
                $0.divergence($1, reduction: $2)
            }
            + family(
                "divergence-of-logarithms", "F.kl_div(a, b, reduction='REDUCTION', log_target=True)", -3 ... -0.1,
                .uniform([3, 4], -3 ... -0.1)
            ) {
                $0.divergence($1, logTarget: true, reduction: $2)
            }
            + family(
                "hinge-embedding", "F.hinge_embedding_loss(a, b, margin=0.8, reduction='REDUCTION')", 0...2, signs,
                targetGradient: false
            ) {
                $0.hingeEmbedding($1, margin: 0.8, reduction: $2)
            }
            + [
                item(
                    "divergence/batch-mean", "F.kl_div(a, b, reduction='batchmean')",
                    [.uniform([3, 4], -3 ... -0.1), .uniform([3, 4], 0...1, wantsGradient: false)]
                ) {
                    $0[0].divergence($0[1], reduction: .batchMean)
                },
                item(
                    "divergence/zeros", "F.kl_div(a, b, reduction='sum')",
                    [.uniform([4], -3 ... -0.1), .list([4], [0, 0.5, 0, 1], wantsGradient: false)]
                ) {
                    $0[0].divergence($0[1], reduction: .sum)
                },
                item(
                    "binary-cross-entropy/edges", "F.binary_cross_entropy(a, b)",
                    [.list([4], [0, 1, 0, 1]), .list([4], [0, 1, 1, 0], wantsGradient: false)], smooth: false,
                    // PyTorch's smallest denominator, 1e-12, is a float32 in either type.
                    float64: .init(absolute: 1e-14, relative: 1e-8)
                ) {
                    $0[0].binaryCrossEntropy($0[1])
                },
                item(
                    "binary-cross-entropy/weighted",
                    "F.binary_cross_entropy(a, b, weight=torch.tensor([0.5, 2.0, 1.0, 0.0], dtype=a.dtype))",
                    [.uniform([3, 4], 0.1...0.9), .uniform([3, 4], 0...1, wantsGradient: false)]
                ) {
                    $0[0].binaryCrossEntropy($0[1], weight: Tensor([0.5, 2, 1, 0]).to($0[0].dtype))
                },
                item(
                    "binary-cross-entropy-with-logits/large", "F.binary_cross_entropy_with_logits(a, b)",
                    [.list([4], [1000, -1000, 1000, -1000]), .list([4], [1, 0, 0, 1], wantsGradient: false)],
                    smooth: false
                ) {
                    $0[0].binaryCrossEntropyWithLogits($0[1])
                },
                item(
                    "binary-cross-entropy-with-logits/positive-weight",
                    "F.binary_cross_entropy_with_logits(a, b, pos_weight=torch.tensor([0.5, 2.0, 1.0, 3.0], dtype=a.dtype))",
                    [.uniform([3, 4], -4...4), .uniform([3, 4], 0...1, wantsGradient: false)]
                ) {
                    $0[0].binaryCrossEntropyWithLogits($0[1], positiveWeight: Tensor([0.5, 2, 1, 3]).to($0[0].dtype))
                },
                item(
                    "huber/empty", "F.huber_loss(a, b, reduction='sum')",
                    [.uniform([0, 3]), .uniform([0, 3], wantsGradient: false)]
                ) {
                    $0[0].huber($0[1], reduction: .sum)
                },
            ]
    }()

    private static let weightText = "torch.tensor([0.5, 2.0, 1.0, 0.3], dtype=a.dtype)"

    @Sendable private static func weights(_ x: Tensor) -> Tensor { Tensor([0.5, 2, 1, 0.3]).to(x.dtype) }

    private static let softCrossEntropies: [OperationCase] = {
        let labels = CaseInput.labels(5, below: 4)
        let probabilities = CaseInput.uniform([5, 4], 0...1, wantsGradient: false)
        func whole(
            _ variant: String, _ arguments: String, _ target: CaseInput, input: CaseInput = .uniform([5, 4], -3...3),
            large: [[Int]] = [], _ body: @escaping @Sendable (Tensor, Tensor) -> Tensor
        ) -> OperationCase {
            item("soft-cross-entropy/\(variant)", "F.cross_entropy(a, b\(arguments))", [input, target], large: large) {
                body($0[0], $0[1])
            }
        }
        return [
            whole("smoothing", ", label_smoothing=0.1", labels, large: [[3000, 40], [3000]]) {
                $0.crossEntropy($1, labelSmoothing: 0.1)
            },
            whole("weights", ", weight=\(weightText)", labels) { $0.crossEntropy($1, weight: weights($0)) },
            whole("weights-smoothing", ", weight=\(weightText), label_smoothing=0.2", labels) {
                $0.crossEntropy($1, weight: weights($0), labelSmoothing: 0.2)
            },
            whole("sum", ", weight=\(weightText), reduction='sum'", labels) {
                $0.crossEntropy($1, weight: weights($0), reduction: .sum)
            },
            whole("none", ", weight=\(weightText), label_smoothing=0.2, reduction='none'", labels) {
                $0.crossEntropy($1, weight: weights($0), labelSmoothing: 0.2, reduction: .none)
            },
            whole("ignore", ", ignore_index=2", labels) { $0.crossEntropy($1, ignoreIndex: 2) },
            whole("ignore-weights-smoothing", ", ignore_index=1, weight=\(weightText), label_smoothing=0.2", labels) {
                $0.crossEntropy($1, weight: weights($0), ignoreIndex: 1, labelSmoothing: 0.2)
            },
            whole("probabilities", "", probabilities, large: [[3000, 40], [3000, 40]]) { $0.crossEntropy($1) },
            whole("probabilities-weights-smoothing", ", weight=\(weightText), label_smoothing=0.2", probabilities) {
                $0.crossEntropy($1, weight: weights($0), labelSmoothing: 0.2)
            },
            whole("probabilities-none", ", reduction='none'", probabilities) { $0.crossEntropy($1, reduction: .none) },
            whole("probabilities-gradient", "", .uniform([5, 4], 0...1)) { $0.crossEntropy($1) },
            whole(
                "images", "", CaseInput(shape: [2, 3], values: .labels(4), wantsGradient: false),
                input: .uniform([2, 4, 3], -3...3)
            ) {
                $0.crossEntropy($1)
            },
            whole(
                "images-none", ", label_smoothing=0.1, reduction='none'",
                CaseInput(shape: [2, 3, 2], values: .labels(4), wantsGradient: false),
                input: .uniform([2, 4, 3, 2], -3...3)
            ) {
                $0.crossEntropy($1, labelSmoothing: 0.1, reduction: .none)
            },
            whole(
                "images-probabilities", "", .uniform([2, 4, 3], 0...1, wantsGradient: false),
                input: .uniform([2, 4, 3], -3...3)
            ) {
                $0.crossEntropy($1)
            },
            whole("transposed", ", label_smoothing=0.1", labels, input: .uniform([5, 4], -3...3, .transposed)) {
                $0.crossEntropy($1, labelSmoothing: 0.1)
            },
        ]
    }()

    private static let likelihoods: [OperationCase] = [
        item("nll/mean", "F.nll_loss(a, b)", [.uniform([5, 4], -3 ... -0.1), .labels(5, below: 4)]) {
            $0[0].negativeLogLikelihood($0[1])
        },
        item(
            "nll/weights-ignore", "F.nll_loss(a, b, weight=\(weightText), ignore_index=1)",
            [.uniform([5, 4], -3 ... -0.1), .labels(5, below: 4)]
        ) {
            $0[0].negativeLogLikelihood($0[1], weight: weights($0[0]), ignoreIndex: 1)
        },
        item("nll/none", "F.nll_loss(a, b, reduction='none')", [.uniform([5, 4], -3 ... -0.1), .labels(5, below: 4)]) {
            $0[0].negativeLogLikelihood($0[1], reduction: .none)
        },
    ]

    private static let margins: [OperationCase] = [
        item("multi-margin/plain", "F.multi_margin_loss(a, b)", [.uniform([5, 4]), .labels(5, below: 4)]) {
            $0[0].multiMargin($0[1])
        },
        item(
            "multi-margin/squared", "F.multi_margin_loss(a, b, p=2, margin=0.5, weight=\(weightText), reduction='sum')",
            [.uniform([5, 4]), .labels(5, below: 4)]
        ) {
            $0[0].multiMargin($0[1], margin: 0.5, power: 2, weight: weights($0[0]), reduction: .sum)
        },
        item(
            "triplet-margin/plain", "F.triplet_margin_loss(a, b, c)",
            [.uniform([5, 3]), .uniform([5, 3]), .uniform([5, 3])]
        ) {
            $0[0].tripletMargin(positive: $0[1], negative: $0[2])
        },
        item(
            "triplet-margin/none", "F.triplet_margin_loss(a, b, c, margin=0.4, reduction='none')",
            [.uniform([5, 3]), .uniform([5, 3]), .uniform([5, 3])]
        ) {
            $0[0].tripletMargin(positive: $0[1], negative: $0[2], margin: 0.4, reduction: .none)
        },
        item(
            "cosine-embedding/plain", "F.cosine_embedding_loss(a, b, c, margin=0.1)",
            [.uniform([4, 3]), .uniform([4, 3]), .list([4], [1, -1, 1, -1], wantsGradient: false)]
        ) {
            $0[0].cosineEmbedding($0[1], $0[2], margin: 0.1)
        },
        item(
            "contrastive/plain",
            "(0.5 * (c * F.pairwise_distance(a, b)**2 + (1 - c) * F.relu(1.2 - F.pairwise_distance(a, b))**2)).mean()",
            [
                .uniform([4, 3], -0.5...0.5), .uniform([4, 3], -0.5...0.5),
                .list([4], [1, 0, 1, 0], wantsGradient: false),
            ]
        ) { $0[0].contrastive($0[1], $0[2], margin: 1.2) },
        item(
            "contrastive/all-pairs",
            "(lambda i, j: (lambda d, s: (0.5 * (s * d**2 + (1 - s) * F.relu(1.2 - d)**2)).mean())(F.pairwise_distance(a[i], a[j]), (b[i] == b[j]).to(a.dtype)))(*torch.triu_indices(9, 9, 1))",
            [.uniform([9, 3], -0.5...0.5), .labels(9, below: 3)]
        ) { $0[0].contrastive(labels: $0[1], margin: 1.2) },
        item(
            "cosine-embedding/all-pairs",
            "(lambda i, j: F.cosine_embedding_loss(a[i], a[j], torch.where(b[i] == b[j], 1, -1), margin=0.1))(*torch.triu_indices(9, 9, 1))",
            [.uniform([9, 3]), .labels(9, below: 3)]
        ) { $0[0].cosineEmbedding(labels: $0[1], margin: 0.1) },
    ]

    private static let overlaps: [OperationCase] = [
        item(
            "focal/plain",
            "((1 - F.softmax(a, 1).gather(1, b[:, None])[:, 0])**2 * F.cross_entropy(a, b, reduction='none')).mean()",
            [.uniform([5, 4], -3...3), .labels(5, below: 4)], float32: .init(absolute: 1e-6, relative: 1e-5)
        ) { $0[0].focal($0[1]) },
        item(
            "focal/odd",
            "((1 - F.softmax(a, 1).gather(1, b[:, None])[:, 0])**1.5 * F.cross_entropy(a, b, reduction='none')).sum()",
            [.uniform([5, 4], -3...3), .labels(5, below: 4)], float32: .init(absolute: 1e-6, relative: 1e-5)
        ) { $0[0].focal($0[1], focusing: 1.5, reduction: .sum) },
        item(
            "dice/plain", "(1 - (2 * (a * b).sum((1, 2)) + 1) / (a.sum((1, 2)) + b.sum((1, 2)) + 1)).mean()",
            [.uniform([3, 2, 4], 0...1), .uniform([3, 2, 4], 0...1)]
        ) {
            $0[0].dice($0[1])
        },
        item(
            "squared-error-with-average/plain", "(((a - b)**2).mean(1) + 0.5 * (a.mean(1) - b.mean(1))**2).mean()",
            [.uniform([3, 5]), .uniform([3, 5])]
        ) {
            $0[0].squaredErrorWithAverage($0[1], weight: 0.5)
        },
        item(
            "correlation/plain",
            "(1 - torch.stack([torch.corrcoef(torch.stack([x, y]))[0, 1] for x, y in zip(a, b)])).mean()",
            [.uniform([3, 6]), .uniform([3, 6])], float32: .init(absolute: 1e-6, relative: 1e-5)
        ) {
            $0[0].correlationLoss($0[1], epsilon: 0)
        },
        item(
            "squared-error-plus-average/plain", "((a - b)**2).mean() + a.mean().abs()",
            [.uniform([3, 5]), .uniform([3, 5])]
        ) { $0[0].squaredErrorPlusAverage($0[1]) },
        item(
            "negative-correlation/plain",
            "-((a - a.mean()) * (b - b.mean())).sum() / ((a.numel() - 1) * a.std() * b.std())",
            [.uniform([3, 6]), .uniform([3, 6])], float32: .init(absolute: 1e-6, relative: 1e-5)
        ) { $0[0].negativeCorrelation($0[1], epsilon: 0) },
    ]
}
