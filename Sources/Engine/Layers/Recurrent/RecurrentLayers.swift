/// The state of a recurrent layer between sequences: `[layers · directions, N, H]`, layer by layer, forward before backward.
public struct RecurrentState {
    /// h of every layer and direction.
    public var hidden: Tensor
    /// c of every layer and direction of an LSTM; nil for other cells.
    public var cell: Tensor?

    /// A state of tensors of one shape; `cell` is for an LSTM alone.
    public init(hidden: Tensor, cell: Tensor? = nil) {
        self.hidden = hidden
        self.cell = cell
    }
}

/// Layers of recurrent cells over a sequence `[T, N, I]`, or `[N, T, I]` with `batchFirst`: the base of ``RNN``, ``LSTM`` and
/// ``GRU``. The output is that of the last layer at each step, `[T, N, H]`, with both directions side by side `[T, N, 2 · H]`.
///
/// Parameters have PyTorch's names: `weight_ih_l0`, `bias_hh_l1_reverse`.
public class RecurrentLayer: Module {
    /// What each layer computes in a step.
    public let cell: RecurrentCell
    /// I, the features of an input step.
    public let inputSize: Int
    /// H, the features of a layer's state in one direction.
    public let hiddenSize: Int
    /// How many layers lie above each other.
    public let layers: Int
    /// Whether each layer also runs over the sequence from its end.
    public let isBidirectional: Bool
    /// Whether sequences are `[N, T, I]`, not `[T, N, I]`.
    public let batchFirst: Bool
    /// Whether ``forward(_:)`` gives the state of the last layer after the sequence, `[N, H]` or `[N, 2 · H]`, in place of all outputs.
    public var givesLastState = false
    private let weights: [RecurrentWeights]
    private let dropout: Dropout?

    /// - Parameter dropout: the probability between layers, in training.
    init(
        _ cell: RecurrentCell, _ inputSize: Int, _ hiddenSize: Int, layers: Int, bias: Bool, batchFirst: Bool,
        dropout: Double,
        bidirectional: Bool, dtype: DType, stream: RandomStream?
    ) {
        Tensor.check(
            layers >= 1 && inputSize >= 1 && hiddenSize >= 1,
            "\(cell.name): needs at least one layer, input and hidden unit, not \(layers), \(inputSize) and \(hiddenSize)"
        )
        self.cell = cell
        self.inputSize = inputSize
        self.hiddenSize = hiddenSize
        self.layers = layers
        isBidirectional = bidirectional
        self.batchFirst = batchFirst
        let rows = cell.gates * hiddenSize
        let directions = bidirectional ? 2 : 1
        weights = (0..<layers * directions).map { number in
            let width = number < directions ? inputSize : hiddenSize * directions
            return RecurrentWeights(
                input: .zeros([rows, width], dtype: dtype).requiringGrad(),
                hidden: .zeros([rows, hiddenSize], dtype: dtype).requiringGrad(),
                inputBias: bias ? .zeros([rows], dtype: dtype).requiringGrad() : nil,
                hiddenBias: bias ? .zeros([rows], dtype: dtype).requiringGrad() : nil)
        }
        self.dropout = dropout > 0 && layers > 1 ? Dropout(dropout) : nil
        super.init()
        if let stream { resetParameters(stream) }
    }

    private var directions: Int { isBidirectional ? 2 : 1 }

    public override var parameters: Members<Tensor> {
        Members(
            weights.enumerated().flatMap { number, weights -> [(key: String, value: Tensor)] in
                let suffix = "l\(number / directions)" + (number % directions == 1 ? "_reverse" : "")
                var members = [
                    (key: "weight_ih_\(suffix)", value: weights.input),
                    (key: "weight_hh_\(suffix)", value: weights.hidden),
                ]
                if let bias = weights.inputBias { members.append((key: "bias_ih_\(suffix)", value: bias)) }
                if let bias = weights.hiddenBias { members.append((key: "bias_hh_\(suffix)", value: bias)) }
                return members
            })
    }

    /// PyTorch's default: all uniform in ±1/√H.
    public override func resetParameters(_ stream: RandomStream) {
        let bound = 1 / Double(hiddenSize).squareRoot()
        for (name, tensor) in parameters {
            Initializer.uniform(lower: -bound, upper: bound).fill(tensor, stream: stream.substream(name))
        }
        dropout?.resetParameters(stream)
    }

    public override func forward(_ x: Tensor) -> Tensor {
        let (output, state) = self(x, nil)
        guard givesLastState else { return output }
        let last = (weights.count - directions..<weights.count).map { state.hidden[$0] }
        return last.count == 1 ? last[0] : .concatenated(last, axis: 1)
    }

    /// The outputs, and the state after the sequence, from the state before it: zeros if nil. A shape that does not fit stops the
    /// program.
    public func callAsFunction(_ x: Tensor, _ state: RecurrentState?) -> (output: Tensor, state: RecurrentState) {
        let dtype = weights[0].input.dtype
        Tensor.check(
            x.rank == 3 && x.shape[2] == inputSize && x.dtype == dtype && x.shape[batchFirst ? 1 : 0] > 0,
            "\(cell.name): takes \(dtype) of \(batchFirst ? "[N, T" : "[T, N"), \(inputSize)] with at least one step, not \(x.dtype) of \(x.shape)"
        )
        var sequence = batchFirst ? x.transposed(0, 1) : x
        let rows = sequence.shape[1]
        let stateShape: Shape = [weights.count, rows, hiddenSize]
        for given in [state?.hidden, state?.cell] {
            Tensor.check(
                given.map { $0.shape == stateShape && $0.dtype == dtype } ?? true,
                "\(cell.name): an initial state of shape \(given?.shape ?? []); it needs \(stateShape)")
        }
        let zeros = Tensor.zeros([rows, hiddenSize], dtype: dtype)
        func initial(_ states: Tensor?, _ number: Int) -> Tensor { states.map { $0[number] } ?? zeros }
        var hidden: [Tensor] = []
        var cells: [Tensor] = []
        dropout?.train(isTraining)
        for layer in 0..<layers {
            if layer > 0, let dropout { sequence = dropout(sequence) }
            let outputs = (0..<directions).map { direction -> Tensor in
                let number = layer * directions + direction
                let recurrence = Recurrence(cell, x: sequence, size: hiddenSize, isReversed: direction == 1)
                let packed = recurrence(
                    sequence, hidden: initial(state?.hidden, number),
                    cellState: cell == .lstm ? initial(state?.cell, number) : nil, weights[number])
                hidden.append(packed[recurrence.lastHidden..<recurrence.lastHidden + 1])
                if cell == .lstm { cells.append(packed[recurrence.lastCell..<recurrence.lastCell + 1]) }
                return packed[recurrence.outputs]
            }
            sequence = outputs.count == 1 ? outputs[0] : .concatenated(outputs, axis: 2)
        }
        let last = RecurrentState(
            hidden: hidden.count == 1 ? hidden[0] : .concatenated(hidden, axis: 0),
            cell: cells.isEmpty ? nil : cells.count == 1 ? cells[0] : .concatenated(cells, axis: 0))
        return (batchFirst ? sequence.transposed(0, 1) : sequence, last)
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank == 3, input[2] == inputSize, input[batchFirst ? 1 : 0] > 0 else {
            throw ShapeError(
                "\(cell.name) takes \(batchFirst ? "[N, T" : "[T, N"), \(inputSize)] with at least one step, but its input has the shape \(input)"
            )
        }
        let features = hiddenSize * directions
        return try .checked(
            givesLastState ? [input[batchFirst ? 0 : 1], features] : [input[0], input[1], features], for: cell.name)
    }

    public override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        _ = try outputShape(for: input)
        let each = weights.map { $0.input.elementCount + $0.hidden.elementCount }.reduce(0, +)
        return [LayerCost(path: "", multiplyAdds: input[0] * input[1] * each)]
    }
}

/// Layers of plain recurrent cells, h ← tanh(W x + b + U h + c) or with ReLU. Elman, 1990.
public final class RNN: RecurrentLayer {
    /// - Parameters:
    ///   - inputSize: I, the features of an input step.
    ///   - hiddenSize: H, the features of a layer's state in one direction.
    ///   - layers: how many layers lie above each other.
    ///   - relu: ReLU in place of tanh.
    ///   - bias: whether cells have biases, two for each gate as in PyTorch.
    ///   - batchFirst: `[N, T, I]` in place of PyTorch's default `[T, N, I]`.
    ///   - dropout: the probability with which the output of a layer below another is dropped in training.
    ///   - bidirectional: whether each layer also runs over the sequence from its end.
    ///   - dtype: the type of the parameters, float32 or float64.
    ///   - stream: draws the parameters; nil leaves them zero for ``Module/initialize(seed:)``.
    public init(
        _ inputSize: Int, _ hiddenSize: Int, layers: Int = 1, relu: Bool = false, bias: Bool = true,
        batchFirst: Bool = false,
        dropout: Double = 0, bidirectional: Bool = false, dtype: DType = .float32, stream: RandomStream? = .next()
    ) {
        super.init(
            relu ? .relu : .tanh, inputSize, hiddenSize, layers: layers, bias: bias, batchFirst: batchFirst,
            dropout: dropout,
            bidirectional: bidirectional, dtype: dtype, stream: stream)
    }
}

/// Layers of long short-term memory, with gates in PyTorch's form. Hochreiter and Schmidhuber, 1997.
public final class LSTM: RecurrentLayer {
    /// - Parameters:
    ///   - inputSize: I, the features of an input step.
    ///   - hiddenSize: H, the features of a layer's state in one direction.
    ///   - layers: how many layers lie above each other.
    ///   - bias: whether cells have biases, two for each gate as in PyTorch.
    ///   - batchFirst: `[N, T, I]` in place of PyTorch's default `[T, N, I]`.
    ///   - dropout: the probability with which the output of a layer below another is dropped in training.
    ///   - bidirectional: whether each layer also runs over the sequence from its end.
    ///   - dtype: the type of the parameters, float32 or float64.
    ///   - stream: draws the parameters; nil leaves them zero for ``Module/initialize(seed:)``.
    public init(
        _ inputSize: Int, _ hiddenSize: Int, layers: Int = 1, bias: Bool = true, batchFirst: Bool = false,
        dropout: Double = 0,
        bidirectional: Bool = false, dtype: DType = .float32, stream: RandomStream? = .next()
    ) {
        super.init(
            .lstm, inputSize, hiddenSize, layers: layers, bias: bias, batchFirst: batchFirst, dropout: dropout,
            bidirectional: bidirectional, dtype: dtype, stream: stream)
    }
}

/// Layers of gated recurrent units, with gates in PyTorch's form. Cho et al., 2014.
public final class GRU: RecurrentLayer {
    /// - Parameters:
    ///   - inputSize: I, the features of an input step.
    ///   - hiddenSize: H, the features of a layer's state in one direction.
    ///   - layers: how many layers lie above each other.
    ///   - bias: whether cells have biases, two for each gate as in PyTorch.
    ///   - batchFirst: `[N, T, I]` in place of PyTorch's default `[T, N, I]`.
    ///   - dropout: the probability with which the output of a layer below another is dropped in training.
    ///   - bidirectional: whether each layer also runs over the sequence from its end.
    ///   - dtype: the type of the parameters, float32 or float64.
    ///   - stream: draws the parameters; nil leaves them zero for ``Module/initialize(seed:)``.
    public init(
        _ inputSize: Int, _ hiddenSize: Int, layers: Int = 1, bias: Bool = true, batchFirst: Bool = false,
        dropout: Double = 0,
        bidirectional: Bool = false, dtype: DType = .float32, stream: RandomStream? = .next()
    ) {
        super.init(
            .gru, inputSize, hiddenSize, layers: layers, bias: bias, batchFirst: batchFirst, dropout: dropout,
            bidirectional: bidirectional, dtype: dtype, stream: stream)
    }
}
