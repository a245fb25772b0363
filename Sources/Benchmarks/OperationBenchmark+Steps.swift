import Engine
import Foundation

extension OperationBenchmark {
    /// Training steps that are not bound by memory.
    static func steps(_ stream: RandomStream) -> [OperationBenchmark] { [lstm(stream), attention(stream), lbfgs()] }

    /// Batch 32, 28 steps of 28 features, hidden 128; the last output is classified.
    private static func lstm(_ stream: RandomStream) -> OperationBenchmark {
        let layer = LSTM(28, 128, stream: stream.substream("lstm"))
        let head = Linear(128, 10, stream: stream.substream("head"))
        let optimizer = Adam((layer.namedParameters + head.namedParameters).map(\.tensor))
        let x = Tensor.uniform([28, 32, 28], lower: -1, upper: 1, stream: stream.substream("sequence"))
        let labels = Tensor((0..<32).map { Int64($0 % 10) })
        // Products of the inputs and of the states with the gates' weights, and of the head: each forward, backward for its weights and,
        // but for the inputs', for its input.
        let (inputs, states, outputs) = (28 * 32 * 28 * 512, 28 * 32 * 128 * 512, 32 * 128 * 10)
        return OperationBenchmark("lstm_b32_t28_h128", operations: Double(2 * (2 * inputs + 3 * (states + outputs)))) {
            optimizer.zeroGrad()
            head(layer(x)[-1]).crossEntropy(labels).backward()
            optimizer.step()
        }
    }

    /// Self-attention over batch 8, 128 tokens, 4 heads of 32.
    private static func attention(_ stream: RandomStream) -> OperationBenchmark {
        let layer = MultiheadAttention(128, heads: 4, batchFirst: true, stream: stream.substream("attention"))
        let optimizer = Adam(layer.namedParameters.map(\.tensor))
        let x = Tensor.uniform([8, 128, 128], lower: -1, upper: 1, stream: stream.substream("tokens"))
        // The projections to queries, keys and values, which have no gradient of their input, and products of three kinds that have.
        let (projections, scores, output) = (1024 * 128 * 384, 2 * 8 * 128 * 128 * 128, 1024 * 128 * 128)
        return OperationBenchmark(
            "attention_b8_t128_h4", operations: Double(2 * (2 * projections + 3 * (scores + output)))
        ) {
            optimizer.zeroGrad()
            layer(x).square().mean().backward()
            optimizer.step()
        }
    }

    /// A step of 20 iterations of L-BFGS from the same start each time: a parabola on 100 points, one hidden ReLU layer, no bias.
    private static func lbfgs() -> OperationBenchmark {
        let hidden = 64
        let x = Tensor.linspace(-1, 1, count: 100).reshaped([100, 1])
        let y = x.square()
        let model = Sequential(Linear(1, hidden, bias: false), Activation.relu(), Linear(hidden, 1, bias: false))
        let parameters = model.namedParameters.map(\.tensor)
        let starts = [
            Tensor((0..<hidden).map { Float(sin(Double($0) * 3)) }, shape: [hidden, 1]),
            Tensor((0..<hidden).map { Float(cos(Double($0) * 5) / 8) }, shape: [1, hidden]),
        ]
        return OperationBenchmark("lbfgs_parabola") {
            noGrad { for (parameter, start) in zip(parameters, starts) { parameter.copy(from: start) } }
            let optimizer = LBFGS(parameters, lineSearch: .strongWolfe)
            optimizer.step {
                optimizer.zeroGrad()
                let loss = model(x).meanSquaredError(y)
                loss.backward()
                return loss
            }
        }
    }
}
