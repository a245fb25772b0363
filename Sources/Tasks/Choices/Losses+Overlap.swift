import Engine
import Specs

extension Losses {
    /// Losses of scores `[N, classes]` or `[N, classes, height, width]` by the overlap of each class.
    static let overlaps = [
        Choice(
            "soft-dice",
            "One minus the mean over classes of the Dice overlap 2 Σ p t / (Σ p + Σ t) of softmax probabilities p and targets t, summed over the batch. Milletari et al., 2016.",
            smooth
        ) { smooth in
            let overlap = ClassOverlap(smooth: smooth)
            return Loss(
                target: .values, accumulation: .sums(overlap.sums, loss: overlap.loss), compute: overlap.loss)
        },
        Choice(
            "cross-entropy-dice", "The weighted sum of cross-entropy and soft-dice.",
            Setting("cross-entropy", .number(.nonnegative), default: 1, "The weight of the cross-entropy."),
            Setting("dice", .number(.nonnegative), default: 1, "The weight of soft-dice."), smooth
        ) { entropyWeight, diceWeight, smooth in
            let overlap = ClassOverlap(smooth: smooth)
            let accumulation = LossAccumulation.sums { output, target in
                let places = Double(output.elementCount / output.shape[1])
                return [output.crossEntropy(target).item * places, places] + overlap.sums(output, target)
            } loss: { sums in
                sums[0] / sums[1] * entropyWeight + overlap.loss(Array(sums.dropFirst(2))) * diceWeight
            }
            return Loss(target: .values, accumulation: accumulation) {
                $0.crossEntropy($1) * entropyWeight + overlap.loss($0, $1) * diceWeight
            }
        },
    ]

    private static let smooth = Setting(
        "smooth", .number(.positive), default: 1, "Added to numerator and denominator of each class.")
}

/// The Dice overlap of each class, from sums over samples and places.
private struct ClassOverlap: Sendable {
    let smooth: Double

    /// - Parameters:
    ///   - scores: `[N, classes, ...]`.
    ///   - target: one-hot vectors of the same shape.
    /// - Returns: Σ p t and Σ p + Σ t of each class.
    private func parts(_ scores: Tensor, _ target: Tensor) -> (both: Tensor, total: Tensor) {
        let probabilities = scores.softmax(axis: 1)
        let axes = (0..<scores.rank).filter { $0 != 1 }
        return (
            (probabilities * target).sum(axes: axes), probabilities.sum(axes: axes) + target.sum(axes: axes)
        )
    }

    /// One minus the mean overlap over a batch.
    func loss(_ scores: Tensor, _ target: Tensor) -> Tensor {
        let (both, total) = parts(scores, target)
        return 1 - ((both * 2 + smooth) / (total + smooth)).mean()
    }

    /// The classes' Σ p t, then their Σ p + Σ t.
    func sums(_ scores: Tensor, _ target: Tensor) -> [Double] {
        let (both, total) = parts(scores, target)
        return both.doubles + total.doubles
    }

    func loss(_ sums: [Double]) -> Double {
        let classes = sums.count / 2
        let overlaps = (0..<classes).map { (2 * sums[$0] + smooth) / (sums[classes + $0] + smooth) }
        return 1 - overlaps.reduce(0, +) / Double(classes)
    }
}
