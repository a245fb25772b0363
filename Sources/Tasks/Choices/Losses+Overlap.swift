import Engine
import Specs

extension Losses {
    /// Losses of scores `[N, classes]` or `[N, classes, height, width]` by the overlap of each class.
    static let overlaps: [Choice<Maker>] = [
        Choice(
            "soft-dice",
            "One minus the mean over classes of the Dice overlap 2 Σ p t / (Σ p + Σ t) of softmax probabilities p and targets t, summed over the batch. Milletari et al., 2016.",
            [smooth]
        ) { settings in
            let smooth = try settings.number("smooth")
            return Loss(target: .values) { softDice($0, $1, smooth: smooth) }
        },
        Choice(
            "cross-entropy-dice", "The weighted sum of cross-entropy and soft-dice.",
            [
                Field("cross-entropy", .number(.nonnegative), default: .number(1), "The weight of the cross-entropy."),
                Field("dice", .number(.nonnegative), default: .number(1), "The weight of soft-dice."),
                smooth,
            ]
        ) { settings in
            let weights = (try settings.number("cross-entropy"), try settings.number("dice"))
            let smooth = try settings.number("smooth")
            return Loss(target: .values) {
                $0.crossEntropy($1) * weights.0 + softDice($0, $1, smooth: smooth) * weights.1
            }
        },
    ]

    private static let smooth = Field(
        "smooth", .number(.positive), default: .number(1), "Added to numerator and denominator of each class.")

    /// - Parameters:
    ///   - scores: `[N, classes, ...]`.
    ///   - target: one-hot vectors of the same shape.
    private static func softDice(_ scores: Tensor, _ target: Tensor, smooth: Double) -> Tensor {
        let probabilities = scores.softmax(axis: 1)
        let axes = (0..<scores.rank).filter { $0 != 1 }
        let overlap = (probabilities * target).sum(axes: axes) * 2 + smooth
        let total = probabilities.sum(axes: axes) + target.sum(axes: axes) + smooth
        return 1 - (overlap / total).mean()
    }
}
