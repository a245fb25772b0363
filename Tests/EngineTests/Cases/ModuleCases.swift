@testable import Engine

/// A layer whose outputs, gradients and buffers are compared with PyTorch's from the same weights.
///
/// A new case needs new fixtures: `AZMOON_WRITE_CASES=1 swift test --filter ModuleTests`, then `Fixtures/make_modules.py`.
struct ModuleCase: Sendable {
    /// An input of the module.
    enum Input: Sendable {
        /// Drawn uniformly from -1 to 1.
        case values([Int])
        /// Drawn from 0..<count, of int64.
        case labels([Int], Int)

        var shape: [Int] {
            switch self {
            case .values(let shape), .labels(let shape, _): shape
            }
        }
    }

    let name: String
    /// The module in Python.
    let torch: String
    /// Its outputs in Python, a list, from the module `m` and the inputs `a`, `b`, `c`.
    var call = "[m(a)]"
    let inputs: [Input]
    var isTraining = true
    var float32 = Tolerance(absolute: 3e-6, relative: 3e-6)
    let make: @Sendable (DType) -> Module
    /// The same outputs; that of the first input if nil.
    var outputs: (@Sendable (Module, [Tensor]) -> [Tensor])?

    func callAsFunction(_ module: Module, _ inputs: [Tensor]) -> [Tensor] {
        outputs?(module, inputs) ?? [module(inputs[0])]
    }
}

extension ModuleCase {
    /// The cases by the row of features that they prove.
    static let families: [(row: String, cases: [ModuleCase])] = [
        ("A5", recurrent + attention + normalizing + convolutional), ("A7", activations), ("A5", others),
    ]

    static let all = families.flatMap(\.cases)

    private static let recurrent: [ModuleCase] = {
        typealias Make = @Sendable (DType) -> RecurrentLayer
        func plain(_ name: String, _ torch: String, _ shape: [Int], _ make: @escaping Make) -> ModuleCase {
            ModuleCase(name: name, torch: torch, call: "[m(a)[0]]", inputs: [.values(shape)], make: make)
        }
        /// With an initial state, and the last state among the outputs.
        func stateful(
            _ name: String, _ torch: String, _ shape: [Int], _ state: [Int], isLSTM: Bool, _ make: @escaping Make
        ) -> ModuleCase {
            ModuleCase(
                name: name, torch: torch,
                call: isLSTM ? "(lambda r: [r[0], r[1][0], r[1][1]])(m(a, (b, c)))" : "list(m(a, b))",
                inputs: [.values(shape), .values(state)] + (isLSTM ? [.values(state)] : []), make: make
            ) { module, inputs in
                guard let layer = module as? RecurrentLayer else { return [] }
                let (output, last) = layer(inputs[0], RecurrentState(hidden: inputs[1], cell: isLSTM ? inputs[2] : nil))
                return [output, last.hidden] + [last.cell].compactMap { $0 }
            }
        }
        return [
            plain("rnn/tanh", "nn.RNN(3, 4)", [5, 2, 3]) { RNN(3, 4, dtype: $0) },
            plain("rnn/relu", "nn.RNN(3, 4, nonlinearity='relu', bias=False)", [5, 2, 3]) {
                RNN(3, 4, relu: true, bias: false, dtype: $0)
            },
            stateful(
                "rnn/bidirectional", "nn.RNN(3, 4, 2, bidirectional=True, batch_first=True)", [2, 5, 3], [4, 2, 4],
                isLSTM: false
            ) {
                RNN(3, 4, layers: 2, batchFirst: true, bidirectional: true, dtype: $0)
            },
            plain("lstm/plain", "nn.LSTM(3, 4)", [6, 2, 3]) { LSTM(3, 4, dtype: $0) },
            plain("lstm/one-step", "nn.LSTM(3, 4, bias=False)", [1, 2, 3]) { LSTM(3, 4, bias: false, dtype: $0) },
            plain("lstm/wide", "nn.LSTM(5, 33, batch_first=True)", [3, 4, 5]) {
                LSTM(5, 33, batchFirst: true, dtype: $0)
            },
            stateful("lstm/state", "nn.LSTM(3, 4)", [5, 2, 3], [1, 2, 4], isLSTM: true) { LSTM(3, 4, dtype: $0) },
            stateful(
                "lstm/bidirectional", "nn.LSTM(3, 4, 2, bidirectional=True, batch_first=True)", [2, 5, 3], [4, 2, 4],
                isLSTM: true
            ) {
                LSTM(3, 4, layers: 2, batchFirst: true, bidirectional: true, dtype: $0)
            },
            plain("gru/plain", "nn.GRU(3, 4)", [6, 2, 3]) { GRU(3, 4, dtype: $0) },
            plain("gru/no-bias", "nn.GRU(3, 4, bias=False, batch_first=True)", [2, 6, 3]) {
                GRU(3, 4, bias: false, batchFirst: true, dtype: $0)
            },
            stateful("gru/state", "nn.GRU(3, 4, 2)", [5, 2, 3], [2, 2, 4], isLSTM: false) {
                GRU(3, 4, layers: 2, dtype: $0)
            },
            stateful("gru/bidirectional", "nn.GRU(3, 5, bidirectional=True)", [4, 3, 3], [2, 3, 5], isLSTM: false) {
                GRU(3, 5, bidirectional: true, dtype: $0)
            },
        ]
    }()

    private static let attention: [ModuleCase] = {
        func attend(
            _ name: String, _ arguments: String, _ inputs: [Input], heads: Int = 2, bias: Bool = true,
            batchFirst: Bool = true,
            _ outputs: @escaping @Sendable (MultiheadAttention, [Tensor]) -> Tensor
        ) -> ModuleCase {
            ModuleCase(
                name: "attention/\(name)",
                torch:
                    "nn.MultiheadAttention(6, \(heads), bias=\(bias ? "True" : "False"), batch_first=\(batchFirst ? "True" : "False"))",
                call: "[m(\(arguments))[0]]", inputs: inputs,
                make: { MultiheadAttention(6, heads: heads, bias: bias, batchFirst: batchFirst, dtype: $0) }
            ) { module, inputs in
                guard let layer = module as? MultiheadAttention else { return [] }
                return [outputs(layer, inputs)]
            }
        }
        let causal = "attn_mask=torch.triu(torch.ones(4, 4, dtype=torch.bool), 1), is_causal=True"
        let padding = "key_padding_mask=torch.tensor([[False, False, True], [False, True, False]])"
        return [
            attend("self", "a, a, a", [.values([2, 4, 6])]) { $0($1[0], $1[0], $1[0]) },
            attend("sequence-first", "a, a, a", [.values([4, 2, 6])], heads: 3, bias: false, batchFirst: false) {
                $0($1[0], $1[0], $1[0])
            },
            attend("causal", "a, a, a, \(causal)", [.values([2, 4, 6])]) { $0($1[0], $1[0], $1[0], isCausal: true) },
            attend("cross", "a, b, c", [.values([2, 4, 6]), .values([2, 3, 6]), .values([2, 3, 6])]) {
                $0($1[0], $1[1], $1[2])
            },
            attend("padding", "a, b, b, \(padding)", [.values([2, 4, 6]), .values([2, 3, 6])]) {
                $0(
                    $1[0], $1[1], $1[1],
                    keyPaddingMask: Tensor([false, false, true, false, true, false], shape: [2, 3]))
            },
            attend(
                "mask",
                "a, a, a, attn_mask=torch.tensor([[0.5, 0.0, -1.0], [0.0, 0.2, 0.3], [-0.4, 0.1, 0.0]], dtype=a.dtype)",
                [.values([2, 3, 6])]
            ) {
                $0($1[0], $1[0], $1[0], mask: Tensor([0.5, 0, -1, 0, 0.2, 0.3, -0.4, 0.1, 0], shape: [3, 3]))
            },
            ModuleCase(
                name: "transformer-encoder-layer/plain",
                torch: "nn.TransformerEncoderLayer(6, 2, 10, dropout=0.0, batch_first=True)",
                inputs: [.values([2, 4, 6])],
                make: { TransformerEncoderLayer(6, heads: 2, hidden: 10, dropout: 0, batchFirst: true, dtype: $0) }),
            ModuleCase(
                name: "transformer-encoder-layer/norm-first",
                torch: "nn.TransformerEncoderLayer(6, 3, 10, dropout=0.0, activation='gelu', norm_first=True)",
                inputs: [.values([4, 2, 6])],
                make: {
                    TransformerEncoderLayer(
                        6, heads: 3, hidden: 10, dropout: 0, activation: Activation("gelu") { $0.gelu() },
                        normalizesFirst: true, dtype: $0)
                }),
        ]
    }()

    private static let normalizing: [ModuleCase] = {
        func twice(
            _ name: String, _ torch: String, _ shape: [Int], _ make: @escaping @Sendable (DType) -> Module
        ) -> ModuleCase {
            ModuleCase(
                name: name, torch: torch, call: "[m(a), m(b)]", inputs: [.values(shape), .values(shape)], make: make
            ) { module, inputs in
                [module(inputs[0]), module(inputs[1])]
            }
        }
        return [
            twice("batch-norm-1d/rows", "nn.BatchNorm1d(4)", [5, 4]) { BatchNorm1d(4, dtype: $0) },
            twice("batch-norm-1d/sequences", "nn.BatchNorm1d(4, momentum=None)", [5, 4, 3]) {
                BatchNorm1d(4, momentum: nil, dtype: $0)
            },
            twice("batch-norm-2d/plain", "nn.BatchNorm2d(3, eps=1e-3, momentum=0.3)", [2, 3, 4, 2]) {
                BatchNorm2d(3, epsilon: 1e-3, momentum: 0.3, dtype: $0)
            },
            twice(
                "batch-norm-2d/not-tracked", "nn.BatchNorm2d(3, affine=False, track_running_stats=False)", [2, 3, 4, 2]
            ) {
                BatchNorm2d(3, affine: false, trackRunningStatistics: false, dtype: $0)
            },
            twice("batch-norm-3d/plain", "nn.BatchNorm3d(2)", [2, 2, 2, 3, 2]) { BatchNorm3d(2, dtype: $0) },
            ModuleCase(
                name: "batch-norm-2d/evaluation", torch: "nn.BatchNorm2d(3)", inputs: [.values([2, 3, 4, 2])],
                isTraining: false,
                make: { BatchNorm2d(3, dtype: $0) }),
            ModuleCase(
                name: "batch-norm-1d/evaluation", torch: "nn.BatchNorm1d(3)", inputs: [.values([4, 3])],
                isTraining: false,
                make: { BatchNorm1d(3, dtype: $0) }),
            twice("instance-norm-1d/affine", "nn.InstanceNorm1d(3, affine=True)", [2, 3, 5]) {
                InstanceNorm1d(3, affine: true, dtype: $0)
            },
            twice(
                "instance-norm-2d/tracked", "nn.InstanceNorm2d(3, affine=True, track_running_stats=True)", [2, 3, 4, 2]
            ) {
                InstanceNorm2d(3, affine: true, trackRunningStatistics: true, dtype: $0)
            },
            ModuleCase(
                name: "instance-norm-2d/evaluation", torch: "nn.InstanceNorm2d(3, track_running_stats=True)",
                inputs: [.values([2, 3, 4, 2])], isTraining: false,
                make: { InstanceNorm2d(3, trackRunningStatistics: true, dtype: $0) }),
            ModuleCase(
                name: "layer-norm/two-axes", torch: "nn.LayerNorm([3, 4])", inputs: [.values([2, 3, 4])],
                make: { LayerNorm([3, 4], dtype: $0) }),
            ModuleCase(
                name: "group-norm/plain", torch: "nn.GroupNorm(2, 4)", inputs: [.values([2, 4, 3])],
                make: { GroupNorm(2, channels: 4, dtype: $0) }),
            ModuleCase(
                name: "local-response-norm/plain", torch: "nn.LocalResponseNorm(3, alpha=0.1)",
                inputs: [.values([2, 4, 3])],
                make: { _ in LocalResponseNorm(3, alpha: 0.1) }),
        ]
    }()

    private static let activations: [ModuleCase] = [
        ModuleCase(name: "prelu/one", torch: "nn.PReLU()", inputs: [.values([3, 4])], make: { PReLU(dtype: $0) }),
        ModuleCase(
            name: "prelu/channels", torch: "nn.PReLU(4)", inputs: [.values([3, 4, 2])], make: { PReLU(4, dtype: $0) }),
        ModuleCase(name: "glu/plain", torch: "nn.GLU(1)", inputs: [.values([3, 4, 2])], make: { _ in GLU(axis: 1) }),
        ModuleCase(
            name: "softmax/channels", torch: "nn.Softmax(1)", inputs: [.values([3, 4, 2])],
            make: { _ in Softmax(axis: 1) }),
        ModuleCase(
            name: "log-softmax/plain", torch: "nn.LogSoftmax(-1)", inputs: [.values([3, 4])],
            make: { _ in LogSoftmax() }),
    ]

    private static let others: [ModuleCase] = [
        ModuleCase(
            name: "bilinear/plain", torch: "nn.Bilinear(3, 2, 5)", call: "[m(a, b)]",
            inputs: [.values([4, 3]), .values([4, 2])],
            make: { Bilinear(3, 2, 5, dtype: $0) }
        ) { module, inputs in (module as? Bilinear).map { [$0(inputs[0], inputs[1])] } ?? [] },
        ModuleCase(
            name: "embedding/plain", torch: "nn.Embedding(6, 3)", inputs: [.labels([2, 5], 6)],
            make: { Embedding(6, 3, dtype: $0) }),
        ModuleCase(
            name: "embedding/padding", torch: "nn.Embedding(4, 3, padding_idx=1)", inputs: [.labels([2, 5], 4)],
            make: { Embedding(4, 3, paddingIndex: 1, dtype: $0) }),
        ModuleCase(
            name: "flatten/middle", torch: "nn.Flatten(1, 2)", inputs: [.values([2, 3, 4, 2])],
            make: { _ in Flatten(from: 1, to: 2) }),
        ModuleCase(
            name: "unflatten/plain", torch: "nn.Unflatten(1, (2, 3))", inputs: [.values([2, 6, 2])],
            make: { _ in Unflatten(1, [2, -1]) }),
        ModuleCase(
            name: "pixel-unshuffle/plain", torch: "nn.PixelUnshuffle(2)", inputs: [.values([2, 2, 4, 6])],
            make: { _ in PixelUnshuffle(2) }),
        ModuleCase(
            name: "pixel-shuffle/plain", torch: "nn.PixelShuffle(2)", inputs: [.values([2, 8, 2, 3])],
            make: { _ in PixelShuffle(2) }),
        ModuleCase(
            name: "pad/reflection", torch: "nn.ReflectionPad2d((1, 2, 2, 0))", inputs: [.values([2, 2, 3, 4])],
            make: { _ in Pad([(2, 0), (1, 2)], mode: .reflect) }),
        ModuleCase(
            name: "identity/plain", torch: "nn.Identity()", inputs: [.values([2, 3])], make: { _ in Identity() }),
    ]
}

extension ModuleCase {
    /// What Fixtures/modules.json holds.
    static var json: String {
        let items = families.flatMap { row, cases in cases.map { (row, $0) } }.map { row, item -> String in
            let inputs = item.inputs.map { input in
                switch input {
                case .values(let shape): "{\"shape\": \(shape)}"
                case .labels(let shape, let count): "{\"shape\": \(shape), \"labels\": \(count)}"
                }
            }
            return
                "  {\"row\": \"\(row)\", \"name\": \"\(item.name)\", \"module\": \"\(item.torch)\", \"call\": \"\(item.call)\", \"training\": \(item.isTraining), \"inputs\": [\(inputs.joined(separator: ", "))]}"
        }
        return "[\n\(items.joined(separator: ",\n"))\n]\n"
    }
}
