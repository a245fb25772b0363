/// Attention with several heads. Vaswani et al., 2017. Parameters have PyTorch's names: `in_proj_weight`, `in_proj_bias`,
/// `out_proj.weight`, `out_proj.bias`.
public final class MultiheadAttention: Module {
    /// E, the features of queries, keys, values and outputs.
    public let width: Int
    /// How many heads share the features.
    public let heads: Int
    /// Whether inputs and outputs are `[N, L, E]`, not `[L, N, E]`.
    public let batchFirst: Bool
    /// `[3 · E, E]`: for queries, keys and values.
    public let inputWeight: Tensor
    /// `[3 · E]`, for queries, keys and values; nil without biases.
    public let inputBias: Tensor?
    /// The linear layer after the heads, from E to E.
    public let output: Linear
    private let dropout: Dropout?

    /// Stops the program unless `heads` divides `width`.
    /// - Parameters:
    ///   - width: E, shared evenly by the heads.
    ///   - heads: how many heads share the features; E must be a multiple.
    ///   - dropout: the probability with which an attention weight is dropped in training.
    ///   - bias: whether the linear layers add biases.
    ///   - batchFirst: `[N, L, E]` in place of PyTorch's default `[L, N, E]`.
    ///   - dtype: the type of the parameters, float32 or float64.
    ///   - stream: draws the parameters; nil leaves them zero for ``Module/initialize(seed:)``.
    public init(
        _ width: Int, heads: Int, dropout: Double = 0, bias: Bool = true, batchFirst: Bool = false,
        dtype: DType = .float32,
        stream: RandomStream? = .next()
    ) {
        Tensor.check(
            heads >= 1 && width >= 1 && width % heads == 0,
            "MultiheadAttention: a width of \(width) cannot be shared evenly by \(heads) heads")
        self.width = width
        self.heads = heads
        self.batchFirst = batchFirst
        inputWeight = .zeros([3 * width, width], dtype: dtype).requiringGrad()
        inputBias = bias ? .zeros([3 * width], dtype: dtype).requiringGrad() : nil
        output = Linear(width, width, bias: bias, dtype: dtype, stream: nil)
        self.dropout = dropout > 0 ? Dropout(dropout) : nil
        super.init()
        if let stream {
            resetParameters(stream)
            output.resetParameters(stream.substream("out_proj"))
        }
    }

    public override var children: Members<Module> { ["out_proj": output] }
    public override var parameters: Members<Tensor> {
        Members(existing: ["in_proj_weight": inputWeight, "in_proj_bias": inputBias])
    }

    /// Xavier's uniform rule for the weight, zero for the bias.
    public override func resetParameters(_ stream: RandomStream) {
        Initializer.xavierUniform(gain: 1).fill(inputWeight, stream: stream.substream("in_proj_weight"))
        inputBias?.overwrite(with: 0)
        dropout?.resetParameters(stream)
    }

    /// Self-attention: `x` gives queries, keys and values.
    public override func forward(_ x: Tensor) -> Tensor { self(x, x, x) }

    /// softmax(Q · Kᵀ / √(E / heads)) · V for each head, between the linear layers for inputs and output: the shape of `query`.
    /// - Parameters:
    ///   - query: `[N, L, E]` with `batchFirst`, else `[L, N, E]`.
    ///   - key: `[N, S, E]` with `batchFirst`, else `[S, N, E]`.
    ///   - value: of the shape of `key`.
    ///   - keyPaddingMask: bool `[N, S]`, true for keys to leave out; or floats that are added to the scores.
    ///   - mask: bool `[L, S]`, true where a query must not see a key; or floats that are added to the scores.
    ///   - isCausal: whether a query sees no key after its own place.
    public func callAsFunction(
        _ query: Tensor, _ key: Tensor, _ value: Tensor, keyPaddingMask: Tensor? = nil, mask: Tensor? = nil,
        isCausal: Bool = false
    ) -> Tensor {
        let dtype = inputWeight.dtype
        for tensor in [query, key, value] {
            Tensor.check(
                tensor.rank == 3 && tensor.shape[2] == width && tensor.dtype == dtype,
                "MultiheadAttention: takes \(dtype) of \(batchFirst ? "[N, L" : "[L, N"), \(width)], not \(tensor.dtype) of \(tensor.shape)"
            )
        }
        func batched(_ x: Tensor) -> Tensor { batchFirst ? x : x.transposed(0, 1) }
        let isSelf = query === key && key === value
        let inputs = isSelf ? [batched(query)] : [batched(query), batched(key), batched(value)]
        let (samples, queries, keys) = (inputs[0].shape[0], inputs[0].shape[1], inputs[isSelf ? 0 : 1].shape[1])
        Tensor.check(
            isSelf || (inputs[1].shape == inputs[2].shape && inputs[1].shape[0] == samples),
            "MultiheadAttention: keys of \(key.shape) and values of \(value.shape) for queries of \(query.shape)")
        Tensor.check(
            mask.map { $0.shape == [queries, keys] } ?? true,
            "MultiheadAttention: a mask of \(mask?.shape ?? []); it needs [\(queries), \(keys)]")
        Tensor.check(
            keyPaddingMask.map { $0.shape == [samples, keys] } ?? true,
            "MultiheadAttention: a mask of keys of \(keyPaddingMask?.shape ?? []); it needs [\(samples), \(keys)]")
        let projected =
            isSelf
            ? [inputs[0].linear(inputWeight, inputBias)]
            : inputs.enumerated().map { part, input in
                let rows = part * width..<(part + 1) * width
                return input.linear(inputWeight[rows], inputBias.map { $0[rows] })
            }
        dropout?.train(isTraining)
        let dropped =
            isTraining
            ? dropout.map { $0.nextMask([samples * heads, queries, keys], dtype, kept: 1 / (1 - $0.probability)) } : nil
        let attention = ScaledDotProduct(
            heads: heads, isCausal: isCausal, mask: mask.map { additive($0, dtype) },
            keyMask: keyPaddingMask.map { additive($0, dtype) }, dropout: dropped)
        let result = output(attention(projected))
        return batchFirst ? result : result.transposed(0, 1)
    }

    /// A mask as numbers to add: minus infinity where a bool is true.
    private func additive(_ mask: Tensor, _ dtype: DType) -> Tensor {
        guard mask.dtype == .bool else { return mask.detach().to(dtype) }
        return Tensor(mask.array(Bool.self).map { $0 ? -Double.infinity : 0 }, shape: mask.shape).to(dtype)
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank == 3, input[2] == width else {
            throw ShapeError(
                "MultiheadAttention takes \(batchFirst ? "[N, L" : "[L, N"), \(width)], but its input has the shape \(input)"
            )
        }
        return input
    }

    /// The multiply-adds of self-attention.
    public override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        _ = try outputShape(for: input)
        let (samples, steps) = batchFirst ? (input[0], input[1]) : (input[1], input[0])
        let own = samples * steps * (3 * width * width + 2 * steps * width)
        return [LayerCost(path: "", multiplyAdds: own)]
            + (try output.multiplyAdds(for: input).map { $0.inside("out_proj") })
    }
}

/// Self-attention and a perceptron, each with a residual connection and a layer normalization. Vaswani et al., 2017; names as in
/// PyTorch.
public final class TransformerEncoderLayer: Module {
    /// `self_attn`: the self-attention.
    public let attention: MultiheadAttention
    /// `linear1`: from the width to the hidden width.
    public let first: Linear
    /// `linear2`: from the hidden width back.
    public let second: Linear
    /// `norm1` and `norm2`: for the attention and for the perceptron.
    public let norms: (LayerNorm, LayerNorm)
    /// Whether each part normalizes its input; otherwise the sum after it is normalized.
    public let normalizesFirst: Bool
    private let activation: Module
    private let dropouts: [Dropout]

    /// - Parameters:
    ///   - width: E, the features of inputs and outputs, shared evenly by the heads.
    ///   - heads: how many heads share the features; E must be a multiple.
    ///   - hidden: the perceptron's hidden features.
    ///   - dropout: the probability for the attention weights, the hidden features and the output of each part.
    ///   - activation: between the perceptron's two layers.
    ///   - normalizesFirst: PyTorch's `norm_first`.
    ///   - batchFirst: `[N, L, E]` in place of PyTorch's default `[L, N, E]`.
    ///   - dtype: the type of the parameters, float32 or float64.
    ///   - stream: draws the parameters; nil leaves them zero for ``Module/initialize(seed:)``.
    public init(
        _ width: Int, heads: Int, hidden: Int = 2048, dropout: Double = 0.1, activation: Module = Activation.relu(),
        normalizesFirst: Bool = false, batchFirst: Bool = false, dtype: DType = .float32,
        stream: RandomStream? = .next()
    ) {
        attention = MultiheadAttention(
            width, heads: heads, dropout: dropout, batchFirst: batchFirst, dtype: dtype,
            stream: stream?.substream("self_attn"))
        first = Linear(width, hidden, dtype: dtype, stream: stream?.substream("linear1"))
        second = Linear(hidden, width, dtype: dtype, stream: stream?.substream("linear2"))
        norms = (LayerNorm(width, dtype: dtype), LayerNorm(width, dtype: dtype))
        self.normalizesFirst = normalizesFirst
        self.activation = activation
        dropouts = (0..<3).map { _ in Dropout(dropout) }
    }

    public override var children: Members<Module> {
        [
            "self_attn": attention, "linear1": first, "dropout": dropouts[0], "linear2": second, "norm1": norms.0,
            "norm2": norms.1, "dropout1": dropouts[1], "dropout2": dropouts[2],
        ]
    }

    public override func forward(_ x: Tensor) -> Tensor { encoded(x, keyPaddingMask: nil, mask: nil, isCausal: false) }

    /// The output for `x` with masks; they are those of ``MultiheadAttention/callAsFunction(_:_:_:keyPaddingMask:mask:isCausal:)``.
    public func encoded(_ x: Tensor, keyPaddingMask: Tensor? = nil, mask: Tensor? = nil, isCausal: Bool = false)
        -> Tensor
    {
        func attend(_ x: Tensor) -> Tensor {
            dropouts[1](attention(x, x, x, keyPaddingMask: keyPaddingMask, mask: mask, isCausal: isCausal))
        }
        func feed(_ x: Tensor) -> Tensor { dropouts[2](second(dropouts[0](activation(first(x))))) }
        if normalizesFirst {
            let y = x + attend(norms.0(x))
            return y + feed(norms.1(y))
        }
        let y = norms.0(x + attend(x))
        return norms.1(y + feed(y))
    }

    public override func trace(
        _ input: LayerGraph.Place, in graph: inout LayerGraph
    ) throws(ShapeError) -> LayerGraph.Place {
        func attended(_ x: LayerGraph.Place) throws(ShapeError) -> LayerGraph.Place {
            try graph.pass(graph.pass(x, through: attention, as: "self_attn"), through: dropouts[1], as: "dropout1")
        }
        func fed(_ x: LayerGraph.Place) throws(ShapeError) -> LayerGraph.Place {
            var place = x
            for (name, layer) in [
                ("linear1", first), ("", activation), ("dropout", dropouts[0]), ("linear2", second),
                ("dropout2", dropouts[2]),
            ] as [(String, Module)] { place = try graph.pass(place, through: layer, as: name) }
            return place
        }
        if normalizesFirst {
            let y = try graph.join(.sum, [input, attended(graph.pass(input, through: norms.0, as: "norm1"))])
            return try graph.join(.sum, [y, fed(graph.pass(y, through: norms.1, as: "norm2"))])
        }
        let y = try graph.pass(graph.join(.sum, [input, attended(input)]), through: norms.0, as: "norm1")
        return try graph.pass(graph.join(.sum, [y, fed(y)]), through: norms.1, as: "norm2")
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        try LayerGraph(of: self, input: input).output.shape
    }

    public override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        try LayerGraph(of: self, input: input).multiplyAdds()
    }
}
