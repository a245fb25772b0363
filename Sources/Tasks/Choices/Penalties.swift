import Engine
import Specs

/// What parameters cost by their size, beside the loss: regularization.
struct Penalty: Sendable {
    let name: String
    let weight: Double
    /// Patterns of the parameters that it is on.
    let patterns: [String]
    fileprivate let size: @Sendable (Tensor) -> Tensor

    static let all = Category(
        "penalty",
        [
            choice("l1", "weight · Σ |w|: pulls weights to 0 and leaves many there. Tibshirani, 1996.") {
                $0.abs().sum()
            },
            choice("l2", "weight · Σ w²: pulls weights towards 0. Hoerl and Kennard, 1970.") { $0.square().sum() },
        ])

    private static func choice(
        _ name: String, _ documentation: String, size: @escaping @Sendable (Tensor) -> Tensor
    ) -> Choice<Void, Penalty> {
        Choice(
            name, documentation, Setting("weight", .number(.positive)).asShorthand,
            Setting(
                "on", .list(.string, atLeast: 1), default: ["*.weight"], "Patterns of the parameters that it is on.")
        ) { Penalty(name: name, weight: $0, patterns: $1, size: size) }
    }
}

extension [Penalty] {
    /// The loss with what the parameters cost.
    func added(to loss: Tensor, _ parameters: [(name: String, tensor: Tensor)]) -> Tensor {
        reduce(loss) { loss, penalty in
            let patterns = penalty.patterns.map(GlobPattern.init)
            return parameters.reduce(loss) { loss, parameter in
                guard parameter.tensor.requiresGrad, patterns.contains(where: { $0.matches(parameter.name) }) else {
                    return loss
                }
                return loss + penalty.size(parameter.tensor) * penalty.weight
            }
        }
    }

    /// - Throws: `TaskError` where a pattern matches no parameter.
    func check(_ parameters: [(name: String, tensor: Tensor)]) throws {
        for penalty in self {
            for pattern in penalty.patterns where !parameters.contains(where: { GlobPattern(pattern).matches($0.name) })
            {
                throw TaskError(
                    "training.penalties: the penalty \(penalty.name) is on '\(pattern)', but no parameter is called so")
            }
        }
    }
}
