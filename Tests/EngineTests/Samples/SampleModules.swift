@testable import Engine

/// A module of PyTorch made of the engine's: a layer with parameters, or a function.
struct SampleModule {
    var layer: Module?
    let run: (SampleCall) throws -> [Tensor]

    init(_ layer: Module) {
        self.layer = layer
        run = { [layer(try $0.x)] }
    }

    init<Layer: Module>(_ layer: Layer, _ run: @escaping (Layer, SampleCall) throws -> [Tensor]) {
        self.layer = layer
        self.run = { try run(layer, $0) }
    }

    init(_ function: @escaping (Tensor) -> Tensor) { run = { [function(try $0.x)] } }
    init(loss: @escaping (SampleCall) throws -> Tensor) { run = { [try loss($0)] } }
}

/// How the engine makes a module of PyTorch from its constructor's arguments, by PyTorch's name.
enum SampleModules {
    typealias Make = @Sendable (SampleCall) throws -> SampleModule

    static func make(_ name: String) -> Make? { table[name] }

    private static let table = [layers, norms, sequences, pads, activations, losses].reduce(into: [String: Make]()) {
        $0.merge($1) { first, _ in first }
    }

    private static let layers: [String: Make] = [
        "Linear": {
            SampleModule(
                Linear($0.size(0, "in_features"), $0.size(1, "out_features"), bias: $0.hasBias(2), dtype: $0.dtype))
        },
        "Bilinear": {
            let layer = Bilinear($0.size(0), $0.size(1), $0.size(2), bias: $0.hasBias(3), dtype: $0.dtype)
            return SampleModule(layer) { [$0(try $1.x.rows, try $1.y.rows).reshaped(like: try $1.x)] }
        },
        "Embedding": {
            SampleModule(
                Embedding(
                    $0.size(0, "num_embeddings"), $0.size(1, "embedding_dim"), paddingIndex: $0.int(2, "padding_idx"),
                    dtype: $0.dtype))
        },
        "PReLU": { SampleModule(PReLU($0.int(0, "num_parameters", 1), dtype: $0.dtype)) },
    ]

    private static let norms: [String: Make] = [
        "BatchNorm1d": { call in
            SampleModule(
                batchNorm(call) {
                    BatchNorm1d($0, epsilon: $1, momentum: $2, affine: $3, trackRunningStatistics: $4, dtype: $5)
                })
        },
        "BatchNorm2d": { call in
            SampleModule(
                batchNorm(call) {
                    BatchNorm2d($0, epsilon: $1, momentum: $2, affine: $3, trackRunningStatistics: $4, dtype: $5)
                })
        },
        "BatchNorm3d": { call in
            SampleModule(
                batchNorm(call) {
                    BatchNorm3d($0, epsilon: $1, momentum: $2, affine: $3, trackRunningStatistics: $4, dtype: $5)
                })
        },
        "InstanceNorm1d": { call in
            instanceNorm(call, rank: 3) {
                InstanceNorm1d($0, epsilon: $1, momentum: $2, affine: $3, trackRunningStatistics: $4, dtype: $5)
            }
        },
        "InstanceNorm2d": { call in
            instanceNorm(call, rank: 4) {
                InstanceNorm2d($0, epsilon: $1, momentum: $2, affine: $3, trackRunningStatistics: $4, dtype: $5)
            }
        },
        "InstanceNorm3d": { call in
            instanceNorm(call, rank: 5) {
                InstanceNorm3d($0, epsilon: $1, momentum: $2, affine: $3, trackRunningStatistics: $4, dtype: $5)
            }
        },
        "GroupNorm": {
            SampleModule(
                GroupNorm(
                    $0.size(0), channels: $0.size(1), epsilon: $0.number(2, "eps", 1e-5),
                    affine: $0.flag(3, "affine", true), dtype: $0.dtype))
        },
        "LayerNorm": {
            SampleModule(
                LayerNorm(
                    $0.ints(0, "normalized_shape") ?? [], epsilon: $0.number(1, "eps", 1e-5),
                    affine: $0.flag(2, "elementwise_affine", true), bias: $0.hasBias(3), dtype: $0.dtype))
        },
        "LocalResponseNorm": {
            SampleModule(
                LocalResponseNorm(
                    $0.size(0), alpha: $0.number(1, "alpha", 1e-4), beta: $0.number(2, "beta", 0.75),
                    k: $0.number(3, "k", 1)))
        },
    ]

    private typealias MakeNorm<Momentum> = (Int, Double, Momentum, Bool, Bool, DType) -> Module

    private static func batchNorm(_ call: SampleCall, _ make: MakeNorm<Double?>) -> Module {
        let hasMomentum = call.arguments.count > 2 || call.options["momentum"] != nil
        return make(
            call.size(0), call.number(1, "eps", 1e-5), hasMomentum ? call.number(2, "momentum") : 0.1,
            call.flag(3, "affine", true), call.flag(4, "track_running_stats", true), call.dtype)
    }

    /// PyTorch's layer takes a sample without a batch's axis, too.
    private static func instanceNorm(_ call: SampleCall, rank: Int, _ make: MakeNorm<Double>) -> SampleModule {
        let layer = make(
            call.size(0), call.number(1, "eps", 1e-5), call.number(2, "momentum", 0.1), call.flag(3, "affine"),
            call.flag(4, "track_running_stats"), call.dtype)
        return SampleModule(layer) { layer, call in
            let x = try call.x
            return [x.rank == rank ? layer(x) : layer(x.unsqueezed(0)).squeezed(0)]
        }
    }

    private static let sequences: [String: Make] = [
        "RNN": { call in
            recurrent(
                call,
                RNN(
                    call.size(.named, "input_size"), call.size(.named, "hidden_size"),
                    layers: call.int(.named, "num_layers", 1), relu: call.text(.named, "nonlinearity") == "relu",
                    bias: call.hasBias(.named), batchFirst: call.flag(.named, "batch_first"),
                    bidirectional: call.flag(.named, "bidirectional"), dtype: call.dtype))
        },
        "LSTM": { call in
            recurrent(
                call,
                LSTM(
                    call.size(.named, "input_size"), call.size(.named, "hidden_size"),
                    layers: call.int(.named, "num_layers", 1), bias: call.hasBias(.named),
                    batchFirst: call.flag(.named, "batch_first"), bidirectional: call.flag(.named, "bidirectional"),
                    dtype: call.dtype))
        },
        "GRU": { call in
            recurrent(
                call,
                GRU(
                    call.size(.named, "input_size"), call.size(.named, "hidden_size"),
                    layers: call.int(.named, "num_layers", 1), bias: call.hasBias(.named),
                    batchFirst: call.flag(.named, "batch_first"), bidirectional: call.flag(.named, "bidirectional"),
                    dtype: call.dtype))
        },
        "MultiheadAttention": { call in
            let isBatchFirst = call.flag(.named, "batch_first")
            let layer = MultiheadAttention(
                call.size(0, "embed_dim"), heads: call.size(1, "num_heads"), bias: call.hasBias(.named),
                batchFirst: isBatchFirst, dtype: call.dtype)
            return SampleModule(layer) { layer, call in
                let inputs = try (0..<3).map { try call.tensor($0, ["query", "key", "value"][$0]) }
                let isBatched = inputs[0].rank == 3
                let batched = isBatched ? inputs : inputs.map { $0.unsqueezed(isBatchFirst ? 0 : 1) }
                let padding = call.optionalTensor(3, "key_padding_mask").map { isBatched ? $0 : $0.unsqueezed(0) }
                let output = layer(
                    batched[0], batched[1], batched[2], keyPaddingMask: padding,
                    mask: call.optionalTensor(5, "attn_mask"))
                return [isBatched ? output : output.squeezed(isBatchFirst ? 0 : 1)]
            }
        },
        "TransformerEncoderLayer": { call in
            let isBatchFirst = call.flag(.named, "batch_first")
            let layer = TransformerEncoderLayer(
                call.size(0, "d_model"), heads: call.size(1, "nhead"), hidden: call.size(2, "dim_feedforward"),
                dropout: call.number(3, "dropout", 0.1),
                activation: call.text(4, "activation") == "gelu" ? Activation("gelu") { $0.gelu() } : .relu(),
                normalizesFirst: call.flag(.named, "norm_first"), batchFirst: isBatchFirst, dtype: call.dtype)
            return SampleModule(layer) { layer, call in
                let x = try call.x
                let isBatched = x.rank == 3
                let padding = call.optionalTensor(2, "src_key_padding_mask").map { isBatched ? $0 : $0.unsqueezed(0) }
                let output = layer.encoded(
                    isBatched ? x : x.unsqueezed(isBatchFirst ? 0 : 1), keyPaddingMask: padding,
                    mask: call.optionalTensor(1, "src_mask"))
                return [isBatched ? output : output.squeezed(isBatchFirst ? 0 : 1)]
            }
        },
    ]

    /// PyTorch's layers take a sequence without a batch's axis, too.
    private static func recurrent(_ call: SampleCall, _ layer: RecurrentLayer) -> SampleModule {
        SampleModule(layer) { layer, call in
            let x = try call.x
            let axis = layer.batchFirst ? 0 : 1
            let isBatched = x.rank == 3
            func batched(_ state: Tensor) -> Tensor { isBatched ? state : state.unsqueezed(1) }
            func single(_ state: Tensor) -> Tensor { isBatched ? state : state.squeezed(1) }
            var states = call.optionalTensor(1, "hx").map { [$0] } ?? []
            if case .list(let list) = call.value(1, "hx") {
                states = SampleCall(arguments: list, options: [:], tensors: call.tensors, dtype: call.dtype).tensorList(
                    9)
            }
            let state = states.first.map {
                RecurrentState(hidden: batched($0), cell: states.count > 1 ? batched(states[1]) : nil)
            }
            let (output, last) = layer(isBatched ? x : x.unsqueezed(axis), state)
            return [isBatched ? output : output.squeezed(axis), single(last.hidden)]
                + [last.cell].compactMap { $0.map(single) }
        }
    }

    private static let pads: [String: Make] = [
        "ReflectionPad1d": { pad($0, 1, .reflect) }, "ReflectionPad2d": { pad($0, 2, .reflect) },
        "ReplicationPad1d": { pad($0, 1, .replicate) }, "ReplicationPad2d": { pad($0, 2, .replicate) },
        "ZeroPad1d": { pad($0, 1, .constant(0)) },
        "ZeroPad2d": { pad($0, 2, .constant(0)) },
        "CircularPad1d": { pad($0, 1, .circular) }, "CircularPad2d": { pad($0, 2, .circular) },
        "CircularPad3d": { pad($0, 3, .circular) },
        "ConstantPad1d": { pad($0, 1, .constant($0.number(1, "value", 0))) },
        "ConstantPad2d": { pad($0, 2, .constant($0.number(1, "value", 0))) },
    ]

    private static func pad(_ call: SampleCall, _ axes: Int, _ mode: Padding) -> SampleModule {
        let widths = call.ints(0, "padding") ?? []
        if widths.count == 1 { return SampleModule(Pad(widths[0], axes: axes, mode: mode)) }
        return SampleModule(Pad(SampleCall.pairs(widths), mode: mode))
    }

    private static let activations: [String: Make] = {
        var table: [String: Make] = [
            "CELU": { call in SampleModule { $0.celu(alpha: call.number(0, "alpha", 1)) } },
            "ELU": { call in SampleModule { $0.elu(alpha: call.number(0, "alpha", 1)) } },
            "GELU": { call in SampleModule { call.text(0, "approximate") == "tanh" ? $0.geluTanh() : $0.gelu() } },
            "GLU": { call in SampleModule(GLU(axis: call.int(0, "dim", -1))) },
            "Hardshrink": { call in SampleModule { $0.hardshrink(lambda: call.number(0, "lambd", 0.5)) } },
            "Hardtanh": { call in
                SampleModule { $0.hardtanh(lower: call.number(0, "min_val", -1), upper: call.number(1, "max_val", 1)) }
            },
            "LeakyReLU": { call in SampleModule { $0.leakyReLU(slope: call.number(0, "negative_slope", 0.01)) } },
            "Softmax": { call in SampleModule { along($0, call.int(0, "dim", -1)) { $0.softmax(axis: $1) } } },
            "LogSoftmax": { call in SampleModule { along($0, call.int(0, "dim", -1)) { $0.logSoftmax(axis: $1) } } },
            "Softmin": { call in SampleModule { along(-$0, call.int(0, "dim", -1)) { $0.softmax(axis: $1) } } },
            "Softshrink": { call in SampleModule { $0.softshrink(lambda: call.number(0, "lambd", 0.5)) } },
            "Threshold": { call in
                SampleModule { $0.threshold(call.number(0, "threshold", 0), value: call.number(1, "value", 0)) }
            },
        ]
        for (name, body) in plain { table[name] = { _ in SampleModule(body) } }
        return table
    }()

    private static let plain: [String: @Sendable (Tensor) -> Tensor] = [
        "Hardswish": { $0.hardSwish() }, "ReLU": { $0.relu() }, "ReLU6": { $0.relu6() }, "Sigmoid": { $0.sigmoid() },
        "LogSigmoid": { $0.logSigmoid() }, "SiLU": { $0.silu() }, "Softplus": { $0.softplus() },
        "Softsign": { $0.softsign() }, "Tanh": { $0.tanh() }, "Tanhshrink": { $0.tanhshrink() },
        "Mish": { $0.mish() }, "SELU": { $0.selu() },
    ]

    /// PyTorch lets a scalar have one axis.
    private static func along(_ x: Tensor, _ axis: Int, _ body: (Tensor, Int) -> Tensor) -> Tensor {
        x.rank == 0 ? body(x.reshaped([1]), 0).reshaped([]) : body(x, axis)
    }

    private static let losses: [String: Make] = [
        "L1Loss": { make in SampleModule(loss: { try $0.x.absoluteError($0.y, reduction: make.reduction) }) },
        "MSELoss": { make in SampleModule(loss: { try $0.x.meanSquaredError($0.y, reduction: make.reduction) }) },
        "SmoothL1Loss": { make in
            SampleModule(loss: {
                try $0.x.smoothAbsoluteError($0.y, beta: make.number(.named, "beta", 1), reduction: make.reduction)
            })
        },
        "HuberLoss": { make in
            SampleModule(loss: {
                try $0.x.huber($0.y, delta: make.number(.named, "delta", 1), reduction: make.reduction)
            })
        },
        "KLDivLoss": { make in
            SampleModule(loss: {
                try $0.x.divergence($0.y, logTarget: make.flag(.named, "log_target"), reduction: make.reduction)
            })
        },
        "HingeEmbeddingLoss": { make in
            SampleModule(loss: {
                try $0.x.hingeEmbedding($0.y, margin: make.number(.named, "margin", 1), reduction: make.reduction)
            })
        },
        "CosineEmbeddingLoss": { make in
            SampleModule(loss: {
                try $0.x.cosineEmbedding(
                    $0.y, $0.tensor(2), margin: make.number(.named, "margin", 0), reduction: make.reduction)
            })
        },
        "MultiMarginLoss": { make in
            SampleModule(loss: {
                try $0.x.multiMargin(
                    $0.y, margin: make.number(.named, "margin", 1), power: make.int(.named, "p", 1),
                    weight: make.optionalTensor(.named, "weight"), reduction: make.reduction)
            })
        },
        "NLLLoss": { make in
            SampleModule(loss: {
                try $0.x.negativeLogLikelihood(
                    $0.y, weight: make.optionalTensor(.named, "weight"),
                    ignoreIndex: make.int(.named, "ignore_index", -100),
                    reduction: make.reduction)
            })
        },
        "CrossEntropyLoss": { make in
            SampleModule(loss: {
                try $0.x.crossEntropy(
                    $0.y, weight: make.optionalTensor(.named, "weight"),
                    ignoreIndex: make.int(.named, "ignore_index", -100),
                    labelSmoothing: make.number(.named, "label_smoothing", 0), reduction: make.reduction)
            })
        },
        "BCELoss": { make in
            SampleModule(loss: {
                try $0.x.binaryCrossEntropy(
                    $0.y, weight: make.optionalTensor(.named, "weight"), reduction: make.reduction)
            })
        },
        "BCEWithLogitsLoss": { make in
            SampleModule(loss: {
                try $0.x.binaryCrossEntropyWithLogits(
                    $0.y, weight: make.optionalTensor(.named, "weight"),
                    positiveWeight: make.optionalTensor(.named, "pos_weight"),
                    reduction: make.reduction)
            })
        },
    ]
}

extension SampleCall {
    /// A size that must be given.
    fileprivate func size(_ place: Int, _ name: String = "") -> Int { int(place, name, 0) }

    fileprivate func hasBias(_ place: Int) -> Bool { flag(place, "bias", true) }
}

extension Tensor {
    fileprivate var rows: Tensor { rank == 1 ? unsqueezed(0) : self }
    fileprivate func reshaped(like x: Tensor) -> Tensor { x.rank == 1 ? squeezed(0) : self }
}
