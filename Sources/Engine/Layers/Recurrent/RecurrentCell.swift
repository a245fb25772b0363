import CKernels

/// The cells of recurrent layers. Formulas and the order of gates are PyTorch's.
public enum RecurrentCell: Sendable, Equatable {
    /// h = tanh(W x + b + U h + c). Elman, 1990.
    case tanh
    /// The same with ReLU.
    case relu
    /// Gates: input, forget, cell, output. Hochreiter and Schmidhuber, 1997.
    case lstm
    /// Gates: reset, update, new. Cho et al., 2014.
    case gru

    /// Rows of a weight for one hidden unit.
    var gates: Int {
        switch self {
        case .tanh, .relu: 1
        case .gru: 3
        case .lstm: 4
        }
    }

    var name: String {
        switch self {
        case .tanh, .relu: "RNN"
        case .gru: "GRU"
        case .lstm: "LSTM"
        }
    }
}

/// One direction of one recurrent layer over a whole sequence: its weights.
struct RecurrentWeights {
    /// `[gates · H, I]` and `[gates · H, H]`.
    var input: Tensor
    var hidden: Tensor
    /// `[gates · H]`; both or neither.
    var inputBias: Tensor?
    var hiddenBias: Tensor?
}

/// The recurrence over a sequence as one operation: one product for the inputs of all steps, then a product and a cell for
/// each step; backward goes through time by hand and takes the weights' gradients in one product each. Samples do not meet in
/// a recurrence, so pieces of the batch go through time on their own, each on one thread.
///
/// Its result packs `[T + 1, N, H]` hidden states, the initial one at the end where the sequence starts, and for an LSTM one more
/// `[N, H]`, the last cell state.
struct Recurrence {
    let cell: RecurrentCell
    let isReversed: Bool
    let steps: Int
    let rows: Int
    let size: Int
    let dtype: DType

    init(_ cell: RecurrentCell, x: Tensor, size: Int, isReversed: Bool) {
        self.cell = cell
        self.isReversed = isReversed
        (steps, rows) = (x.shape[0], x.shape[1])
        self.size = size
        dtype = x.dtype
    }

    private var isWide: Bool { dtype == .float64 }
    private var gates: Int { cell.gates }
    /// The steps in the order in which they are computed.
    private var order: [Int] { isReversed ? Array((0..<steps).reversed()) : Array(0..<steps) }
    /// Where the state after step `t` lies in the packed result, and that before it.
    private func place(after t: Int) -> Int { isReversed ? t : t + 1 }
    private func place(before t: Int) -> Int { isReversed ? t + 1 : t }

    /// The places of the outputs, of the last hidden state and of the last cell state in the packed result.
    var outputs: Range<Int> { isReversed ? 0..<steps : 1..<steps + 1 }
    var lastHidden: Int { isReversed ? 0 : steps }
    var lastCell: Int { steps + 1 }
    private var initialHidden: Int { isReversed ? steps : 0 }
    private var previous: Range<Int> { isReversed ? 1..<steps + 1 : 0..<steps }

    /// - Parameters:
    ///   - x: `[T, N, I]`
    ///   - hidden: `[N, H]`, and `cellState` for an LSTM.
    func callAsFunction(_ x: Tensor, hidden: Tensor, cellState: Tensor?, _ weights: RecurrentWeights) -> Tensor {
        let inputs =
            [x, hidden] + [cellState].compactMap { $0 } + [weights.input, weights.hidden]
            + [weights.inputBias, weights.hiddenBias].compactMap { $0 }
        let hasBias = weights.inputBias != nil
        let (packed, state) = noGrad { forward(x.detach(), hidden, cellState, weights) }
        let saved = packed.detach()
        return Tensor.fused(
            cell.name, inputs, output: packed,
            gradient: { gradient, inputs, wanted in
                backward(gradient, inputs, wanted, packed: saved, state, hasBias: hasBias)
            },
            composition: { compose($0, hasBias: hasBias) })
    }

    /// What backward reads beside the hidden states: activated gates `[T, N, ...]` and cell states `[T + 1, N, H]`.
    private struct State {
        var gates: Tensor
        var cells: Tensor?
    }

    private func rowsOf(_ tensor: Tensor) -> Tensor { tensor.withShape([steps * rows, tensor.shape[-1]]) }

    /// Runs `body` over pieces of the batch: 16 samples, which keep a matrix product busy.
    private func overSamples(_ body: (Range<Int>) -> Void) {
        let size = 16
        Parallel.run((rows + size - 1) / size) { body($0 * size..<Swift.min(rows, ($0 + 1) * size)) }
    }

    /// `[T, N, width]` of a type of `dtype`: the address of row `row` of step `t`.
    private func address(_ tensor: Tensor, _ t: Int, _ row: Int, _ width: Int) -> UnsafeMutableRawPointer {
        tensor.start + (t * rows + row) * width * dtype.byteCount
    }

    private func forward(_ x: Tensor, _ hidden: Tensor, _ cellState: Tensor?, _ weights: RecurrentWeights) -> (
        Tensor, State
    ) {
        let packed = Tensor(uninitialized: [steps + (cell == .lstm ? 2 : 1), rows, size], dtype: dtype)
        packed[initialHidden].copy(from: hidden)
        let width = gates * size
        // Cells add both biases, but for GRU's new gate, whose hidden part is multiplied by the reset gate first.
        var bias = weights.inputBias
        if cell != .gru, let first = weights.inputBias, let second = weights.hiddenBias { bias = first + second }
        let projected = rowsOf(x.contiguous()).linear(weights.input, bias)
        let product = HiddenProduct(weights.hidden, isTransposed: true, inputs: size, outputs: width)
        let gatesOut = cell == .gru ? Tensor(uninitialized: [steps, rows, 4 * size], dtype: dtype) : projected
        var cells: Tensor?
        if cell == .lstm {
            let states = Tensor(uninitialized: [steps + 1, rows, size], dtype: dtype)
            if let cellState { states[initialHidden].copy(from: cellState) } else { states[initialHidden].fill(0) }
            cells = states
        }
        // GRU's hidden part stays apart from the input's.
        let hiddenParts = cell == .gru ? Tensor(uninitialized: [rows, width], dtype: dtype) : nil
        let hiddenBias = weights.hiddenBias?.contiguous()
        guard size > 0 else { return (packed, State(gates: gatesOut, cells: cells)) }
        overSamples { samples in
            let (first, count) = (samples.lowerBound, samples.count)
            for t in order {
                let (before, after) = (place(before: t), place(after: t))
                var gate = address(projected, t, first, width)
                if let hiddenParts {
                    gate = address(hiddenParts, 0, first, width)
                    if let hiddenBias { repeatRow(hiddenBias.start, into: gate, count, width) }
                }
                product.multiply(
                    address(packed, before, first, size), rows: count, into: gate,
                    adds: hiddenParts == nil || hiddenBias != nil)
                switch cell {
                case .tanh, .relu:
                    kernel_rnn_cell(isWide, address(packed, after, first, size), gate, size, cell == .relu, 0, count)
                case .lstm:
                    guard let cells else { continue }
                    kernel_lstm_cell(
                        isWide, address(packed, after, first, size), address(cells, after, first, size), gate,
                        address(cells, before, first, size), size, 0, count)
                case .gru:
                    kernel_gru_cell(
                        isWide, address(packed, after, first, size), address(gatesOut, t, first, 4 * size),
                        address(projected, t, first, width), gate, address(packed, before, first, size), size, 0,
                        count)
                }
            }
        }
        if let cells { packed[lastCell].copy(from: cells[lastHidden]) }
        return (packed, State(gates: gatesOut, cells: cells))
    }

    private func backward(
        _ gradient: Tensor, _ inputs: [Tensor], _ wanted: [Bool], packed: Tensor, _ state: State, hasBias: Bool
    ) -> [Tensor?] {
        let x = rowsOf(inputs[0].contiguous())
        let at = cell == .lstm ? 3 : 2
        let inputWeight = inputs[at]
        let width = gates * size
        let product = HiddenProduct(inputs[at + 1], isTransposed: false, inputs: width, outputs: size)
        // The gradients of the packed states: each step adds to that of the state before it.
        let dstates = gradient.clone()
        let dinput = Tensor(uninitialized: [steps * rows, width], dtype: dtype)
        let dhidden = cell == .gru ? Tensor(uninitialized: [steps * rows, width], dtype: dtype) : dinput
        if size > 0 {
            overSamples { samples in
                let (first, count) = (samples.lowerBound, samples.count)
                for t in order.reversed() {
                    let (before, after) = (place(before: t), place(after: t))
                    let (dh, dbefore) = (address(dstates, after, first, size), address(dstates, before, first, size))
                    let dgates = address(dinput, t, first, width)
                    switch cell {
                    case .tanh, .relu:
                        kernel_rnn_cell_gradient(
                            isWide, dgates, dh, address(packed, after, first, size), size, cell == .relu, 0, count)
                    case .lstm:
                        guard let cells = state.cells else { continue }
                        kernel_lstm_cell_gradient(
                            isWide, dgates, address(dstates, lastCell, first, size), dh,
                            address(state.gates, t, first, width), address(cells, after, first, size),
                            address(cells, before, first, size), size, 0, count)
                    case .gru:
                        kernel_gru_cell_gradient(
                            isWide, dgates, address(dhidden, t, first, width), dh,
                            address(state.gates, t, first, 4 * size), address(packed, before, first, size), size, 0,
                            count)
                        accumulate(dh, onto: dbefore, count * size)
                    }
                    product.multiply(address(dhidden, t, first, width), rows: count, into: dbefore, adds: true)
                }
            }
        }
        var result: [Tensor?] = [wanted[0] ? dinput.matmul(inputWeight).withShape(inputs[0].shape) : nil]
        result.append(dstates[initialHidden])
        if cell == .lstm { result.append(dstates[lastCell]) }
        result.append(dinput.transpose.matmul(x))
        result.append(dhidden.transpose.matmul(rowsOf(packed[previous])))
        if hasBias {
            let sums = dinput.columnSums()
            result += [sums, cell == .gru ? dhidden.columnSums() : sums.clone()]
        }
        return result
    }

    private func repeatRow(
        _ row: UnsafeMutableRawPointer, into out: UnsafeMutableRawPointer, _ rows: Int, _ columns: Int
    ) {
        if isWide {
            kernel_repeat_row_f64(
                out.assumingMemoryBound(to: Double.self), row.assumingMemoryBound(to: Double.self), rows, columns)
        } else {
            kernel_repeat_row_f32(
                out.assumingMemoryBound(to: Float.self), row.assumingMemoryBound(to: Float.self), rows, columns)
        }
    }

    private func accumulate(_ source: UnsafeMutableRawPointer, onto sum: UnsafeMutableRawPointer, _ count: Int) {
        if isWide {
            kernel_accumulate_f64(
                sum.assumingMemoryBound(to: Double.self), source.assumingMemoryBound(to: Double.self), count)
        } else {
            kernel_accumulate_f32(
                sum.assumingMemoryBound(to: Float.self), source.assumingMemoryBound(to: Float.self), count)
        }
    }

    /// The same result by operations that record themselves.
    private func compose(_ inputs: [Tensor], hasBias: Bool) -> Tensor {
        let at = cell == .lstm ? 3 : 2
        let (inputWeight, hiddenWeight) = (inputs[at], inputs[at + 1])
        let biases = hasBias ? (inputs[at + 2], inputs[at + 3]) : nil
        var h = inputs[1]
        var c = inputs[2]
        var states = Array(repeating: h, count: steps + 1)
        for t in order {
            let a = inputs[0][t].linear(inputWeight, biases?.0)
            let b = h.linear(hiddenWeight, biases?.1)
            func gate(_ tensor: Tensor, _ number: Int) -> Tensor {
                tensor.narrowed(1, number * size..<(number + 1) * size)
            }
            switch cell {
            case .tanh: h = (a + b).tanh()
            case .relu: h = (a + b).relu()
            case .lstm:
                let sum = a + b
                c = gate(sum, 1).sigmoid() * c + gate(sum, 0).sigmoid() * gate(sum, 2).tanh()
                h = gate(sum, 3).sigmoid() * c.tanh()
            case .gru:
                let update = (gate(a, 1) + gate(b, 1)).sigmoid()
                let new = (gate(a, 2) + (gate(a, 0) + gate(b, 0)).sigmoid() * gate(b, 2)).tanh()
                h = new + update * (h - new)
            }
            states[place(after: t)] = h
        }
        if cell == .lstm { states.append(c) }
        return Tensor.concatenated(states.map { $0.unsqueezed(0) }, axis: 0)
    }
}
