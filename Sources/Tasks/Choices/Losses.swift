import Engine
import Specs

/// What training minimizes, and which targets it compares with.
struct Loss {
    enum Target {
        /// int64 labels `[N]`.
        case labels
        /// float32 values, one-hot vectors for classes.
        case values
    }

    let target: Target
    /// The mean loss over a batch: a scalar.
    let compute: (_ output: Tensor, _ target: Tensor) -> Tensor
}

/// The losses that a spec can name.
enum Losses {
    typealias Maker = @Sendable (_ settings: Parameters) throws -> Loss

    static let choices: [Choice<Maker>] = [
        Choice("cross-entropy", "The negative log-likelihood of the class under a softmax.") { _ in
            Loss(target: .labels) { $0.crossEntropy($1) }
        },
        Choice("mse", "The mean squared error; against one-hot vectors where targets are classes.") { _ in
            Loss(target: .values) { $0.meanSquaredError($1) }
        },
    ]
}
