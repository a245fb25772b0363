@testable import Engine

extension SampleOperations {
    static let layers: [String: One] = [
        "nn.functional.linear": { try $0.x.linear($0.tensor(1, "weight"), $0.optionalTensor(2, "bias")) },
        "nn.functional.bilinear": { call in
            let (first, second, weight) = (try call.x, try call.y, try call.tensor(2))
            let rows = [first, second].map { $0.reshaped([-1, $0.shape[-1]]) }
            let form = Bilinear.form(rows[0], rows[1], weight)
                .reshaped(Array(first.shape.array.dropLast()) + [weight.shape[0]])
            return call.optionalTensor(3, "bias").map { form + $0 } ?? form
        },
        "nn.functional.embedding": { call in
            let count = try call.x.shape[0]
            return try call.x.embedding(
                call.y, paddingIndex: call.int(2, "padding_idx").map { $0 < 0 ? $0 + count : $0 })
        },
        "nn.functional.one_hot": { call in
            let classes = call.int(1, "num_classes", -1)
            return try call.x.oneHot(
                classes: classes < 0 ? Int(call.x.row.max().item) + 1 : classes, dtype: .int64)
        },
        "nn.functional.batch_norm": { call in
            let (weight, bias) = (call.optionalTensor(3, "weight"), call.optionalTensor(4, "bias"))
            let epsilon = call.number(7, "eps", 1e-5)
            guard !call.flag(5, "training") else {
                return try call.x.batchNorm(weight: weight, bias: bias, epsilon: epsilon).output
            }
            return try call.x.batchNorm(
                mean: call.tensor(1, "running_mean"), variance: call.tensor(2, "running_var"), weight: weight,
                bias: bias, epsilon: epsilon)
        },
        "nn.functional.group_norm": {
            try $0.x.groupNorm(
                $0.int(1, "num_groups", 1), weight: $0.optionalTensor(2, "weight"), bias: $0.optionalTensor(3, "bias"),
                epsilon: $0.number(4, "eps", 1e-5))
        },
        "nn.functional.instance_norm": { call in
            let (weight, bias) = (call.optionalTensor(3, "weight"), call.optionalTensor(4, "bias"))
            let epsilon = call.number(7, "eps", 1e-5)
            guard !call.flag(5, "use_input_stats", true) else {
                return try call.x.groupNorm(call.x.shape[1], weight: weight, bias: bias, epsilon: epsilon)
            }
            return try call.x.batchNorm(
                mean: call.tensor(1, "running_mean"), variance: call.tensor(2, "running_var"), weight: weight,
                bias: bias, epsilon: epsilon)
        },
        "nn.functional.layer_norm": {
            try $0.x.layerNorm(
                $0.ints(1) ?? [], weight: $0.optionalTensor(2, "weight"), bias: $0.optionalTensor(3, "bias"),
                epsilon: $0.number(4, "eps", 1e-5))
        },
        "nn.functional.local_response_norm": {
            try $0.x.localResponseNorm(
                size: $0.int(1, "size", 1), alpha: $0.number(2, "alpha", 1e-4), beta: $0.number(3, "beta", 0.75),
                k: $0.number(4, "k", 1))
        },
        "nn.functional.normalize": { call in
            let axes = try call.x.rank == 0 ? [] : [call.int(2, "dim", 1)]
            let norm = try call.x.norm(p: call.number(1, "p", 2), axes: axes, keepingAxes: true)
            return try call.x / norm.clamped(lower: call.number(3, "eps", 1e-12))
        },
        "nn.functional.pad.constant": { try $0.x.padded($0.padding, .constant($0.number(3, "value", 0))) },
        "nn.functional.pad.reflect": { try $0.x.padded($0.padding, .reflect) },
        "nn.functional.pad.replicate": { try $0.x.padded($0.padding, .replicate) },
        "nn.functional.pad.circular": { try $0.x.padded($0.padding, .circular) },
        "nn.functional.pixel_shuffle": { try PixelShuffle($0.int(1, "upscale_factor", 1))($0.x) },
    ]

    static let activations: [String: One] = [
        "softmax": { try $0.along { [$0.softmax(axis: $1)] }[0] },
        "log_softmax": { try $0.along { [$0.logSoftmax(axis: $1)] }[0] },
        "nn.functional.softmin": { try $0.along { [(-$0).softmax(axis: $1)] }[0] },
        "nn.functional.relu": { try $0.x.relu() }, "nn.functional.relu6": { try $0.x.relu6() },
        "nn.functional.leaky_relu": { try $0.x.leakyReLU(slope: $0.number(1, "negative_slope", 0.01)) },
        "nn.functional.elu": { try $0.x.elu(alpha: $0.number(1, "alpha", 1)) },
        "nn.functional.selu": { try $0.x.selu() },
        "nn.functional.celu": { try $0.x.celu(alpha: $0.number(1, "alpha", 1)) },
        "nn.functional.gelu": { try $0.text(1, "approximate") == "tanh" ? $0.x.geluTanh() : $0.x.gelu() },
        "nn.functional.glu": { try $0.x.glu(axis: $0.int(1, "dim", -1)) },
        "nn.functional.hardshrink": { try $0.x.hardshrink(lambda: $0.number(1, "lambd", 0.5)) },
        "nn.functional.hardsigmoid": { try $0.x.hardSigmoid() },
        "nn.functional.hardswish": { try $0.x.hardSwish() },
        "nn.functional.hardtanh": {
            try $0.x.hardtanh(lower: $0.number(1, "min_val", -1), upper: $0.number(2, "max_val", 1))
        },
        "nn.functional.logsigmoid": { try $0.x.logSigmoid() }, "nn.functional.mish": { try $0.x.mish() },
        "nn.functional.prelu": { try $0.x.prelu($0.tensor(1, "weight").vector) },
        "nn.functional.silu": { try $0.x.silu() },
        "nn.functional.softshrink": { try $0.x.softshrink(lambda: $0.number(1, "lambd", 0.5)) },
        "nn.functional.softsign": { try $0.x.softsign() }, "nn.functional.tanhshrink": { try $0.x.tanhshrink() },
        "nn.functional.threshold": {
            try $0.x.threshold($0.number(1, "threshold", 0), value: $0.number(2, "value", 0))
        },
    ]

    static let losses: [String: One] = [
        "nn.functional.l1_loss": { try $0.x.absoluteError($0.y, reduction: $0.reduction) },
        "nn.functional.mse_loss": { try $0.x.meanSquaredError($0.y, reduction: $0.reduction) },
        "nn.functional.smooth_l1_loss": {
            try $0.x.smoothAbsoluteError($0.y, beta: $0.number(.named, "beta", 1), reduction: $0.reduction)
        },
        "nn.functional.huber_loss": {
            try $0.x.huber($0.y, delta: $0.number(.named, "delta", 1), reduction: $0.reduction)
        },
        "nn.functional.binary_cross_entropy": {
            try $0.x.binaryCrossEntropy($0.y, weight: $0.optionalTensor(.named, "weight"), reduction: $0.reduction)
        },
        "nn.functional.binary_cross_entropy_with_logits": {
            try $0.x.binaryCrossEntropyWithLogits(
                $0.y, weight: $0.optionalTensor(.named, "weight"),
                positiveWeight: $0.optionalTensor(.named, "pos_weight"),
                reduction: $0.reduction)
        },
        "nn.functional.cross_entropy": {
            try $0.x.crossEntropy(
                $0.y, weight: $0.optionalTensor(.named, "weight"), ignoreIndex: $0.int(.named, "ignore_index", -100),
                labelSmoothing: $0.number(.named, "label_smoothing", 0), reduction: $0.reduction)
        },
        "nn.functional.nll_loss": {
            try $0.x.negativeLogLikelihood(
                $0.y, weight: $0.optionalTensor(.named, "weight"), ignoreIndex: $0.int(.named, "ignore_index", -100),
                reduction: $0.reduction)
        },
        "nn.functional.kl_div": {
            try $0.x.divergence($0.y, logTarget: $0.flag(.named, "log_target"), reduction: $0.reduction)
        },
        "nn.functional.hinge_embedding_loss": {
            try $0.x.hingeEmbedding($0.y, margin: $0.number(.named, "margin", 1), reduction: $0.reduction)
        },
        "nn.functional.multi_margin_loss": {
            try $0.x.multiMargin(
                $0.y, margin: $0.number(.named, "margin", 1), power: $0.int(.named, "p", 1),
                weight: $0.optionalTensor(.named, "weight"),
                reduction: $0.reduction)
        },
        "nn.functional.triplet_margin_loss": {
            try $0.x.tripletMargin(
                positive: $0.y, negative: $0.tensor(2), margin: $0.number(.named, "margin", 1), reduction: $0.reduction)
        },
        "nn.functional.cosine_embedding_loss": {
            try $0.x.cosineEmbedding(
                $0.y, $0.tensor(2), margin: $0.number(.named, "margin", 0), reduction: $0.reduction)
        },
        "nn.functional.pairwise_distance": { try $0.x.pairwiseDistance($0.y, epsilon: $0.number(.named, "eps", 1e-6)) },
    ]
}

extension SampleCall {
    /// PyTorch's list of widths, the last axis first, as pairs, the last axis last.
    fileprivate var padding: [(before: Int, after: Int)] { SampleCall.pairs(ints(1, "pad") ?? []) }

    static func pairs(_ widths: [Int]) -> [(before: Int, after: Int)] {
        stride(from: widths.count - 2, through: 0, by: -2).map { (widths[$0], widths[$0 + 1]) }
    }
}
