import Engine
import Models
import Specs

/// The losses that a spec can name, each a term of what training minimizes.
enum Losses {
    typealias Choice = Specs.Choice<Void, Loss>

    static let all = Category("loss", (classes + pairs + values + overlaps).map(term) + [divergence])

    static let codeDivergence = "code-divergence"

    /// A term that looks at two layers, and at no targets.
    private static let divergence = Specs.Choice<Void, TrainingLoss.Term>(
        codeDivergence,
        "The Kullback-Leibler divergence of a code's normal distributions from the standard one: the sum over the code, the mean over samples. Kingma and Welling, 2013.",
        Setting("mean", .string, default: "mean", "The layer that gives the means."),
        Setting(
            "log-variance", .string, default: "log_variance", "The layer that gives the logarithms of the variances."),
        Setting("weight", .number(.positive), default: 1, "The factor of the loss in a sum of several.")
    ) { mean, logVariance, weight in
        let loss = Loss(target: .values, hasTargets: false) { codes, _ in
            let size = codes.shape[1] / 2
            return VariationalAutoencoder.divergence(
                mean: codes.narrowed(1, 0..<size), logVariance: codes.narrowed(1, size..<2 * size))
        }
        return TrainingLoss.Term(
            loss: loss, name: codeDivergence, weight: weight, layer: mean, moreLayers: [logVariance])
    }

    /// What a spec calls the model's output, among the layers that a loss can look at.
    private static let output = "output"

    /// What a loss has as a term of a sum, beside its own settings.
    private static func term(_ choice: Choice) -> Specs.Choice<Void, TrainingLoss.Term> {
        choice.followed(
            by: Setting(
                "at", .string, default: output,
                "What the loss looks at: the model's output, or what the layer at this path gives, such as features."
            ).addedLater,
            Setting("weight", .number(.positive), default: 1, "The factor of the loss in a sum of several.").addedLater
        ) { loss, place, weight in
            TrainingLoss.Term(
                loss: loss, name: choice.name, weight: weight, layer: place == output ? nil : place)
        }
    }

    /// What no score of a class should go through before a softmax or sigmoid.
    private static let squashing = ["softmax", "sigmoid", "relu", "relu6", "hardsigmoid"]

    private static let classes = [
        Choice(
            "cross-entropy", "The negative log-likelihood of the class under a softmax.",
            Setting(
                "label-smoothing", .number(.within(0...1)), default: 0,
                "The share of the target that all classes get alike."), weights
        ) { smoothing, weights in
            guard let weights else {
                return Loss(target: .labels, contradictedBy: squashing) {
                    $0.crossEntropy($1, labelSmoothing: smoothing)
                }
            }
            return weightedCrossEntropy(weights, smoothing: smoothing)
        },
        Choice(
            "focal",
            "The cross-entropy with less weight for what is classified well: (1 - p)^focusing · (-ln p). Lin et al., 2017.",
            Setting("focusing", .number(.atLeast(1)), default: 2)
        ) { focusing in
            Loss(target: .labels, contradictedBy: squashing) { $0.focal($1, focusing: focusing) }
        },
        Choice("nll", "The negative log-likelihood of the class, for models that end in log-softmax.") {
            Loss(target: .labels, takesPixels: false, range: .logProbabilities(other: "cross-entropy")) {
                $0.negativeLogLikelihood($1)
            }
        },
        Choice(
            "hinge", "The hinge loss of several classes: what the others' scores come too near to the class's.",
            Setting("margin", .number(.positive), default: 1),
            Setting("power", .integer(1...2), default: 1, "2 squares what is too near.")
        ) { margin, power in
            Loss(target: .labels, takesPixels: false) { $0.multiMargin($1, margin: margin, power: power) }
        },
        Choice(
            "triplet", "The triplet margin loss, with the outputs as embeddings and triplets from the batch.",
            Setting("margin", .number(.positive), default: 1),
            Setting(
                "mining", .words(TripletMining.self), default: .semiHard,
                "All triplets with a loss, the hardest of each anchor, or for each pair the nearest farther negative."
            )
        ) { margin, mining in
            let accumulation = LossAccumulation.batches {
                let triplets = $0.minedTriplets(labels: $1, margin: margin, mining: mining)
                return [triplets.loss.item, Double(triplets.count)]
            } loss: {
                $0[0] / max(1, $0[1])
            }
            return Loss(target: .labels, takesPixels: false, isOfEmbeddings: true, accumulation: accumulation) {
                $0.tripletMargin(labels: $1, margin: margin, mining: mining)
            }
        },
    ]

    /// A factor for each class.
    static let weights = Setting(
        "weights", .optional(.list(.number(.nonnegative), atLeast: 1)), default: nil,
        "A factor for each class; the mean divides by the sum of those in the batch.")

    /// A batch whose classes all have the weight 0 teaches nothing: its loss is 0, where the mean would divide by 0.
    private static func weightedCrossEntropy(_ weights: [Double], smoothing: Double) -> Loss {
        let factors = Tensor(weights.map(Float.init))
        func total(_ labels: Tensor) -> Double { labels.array(Int64.self).reduce(0) { $0 + weights[Int($1)] } }
        let accumulation = LossAccumulation.sums {
            let sum = $0.crossEntropy($1, weight: factors, labelSmoothing: smoothing, reduction: .sum)
            return [sum.item, total($1)]
        } loss: {
            $0[1] > 0 ? $0[0] / $0[1] : 0
        }
        return Loss(target: .labels, classWeights: weights, contradictedBy: squashing, accumulation: accumulation) {
            output, labels in
            total(labels) > 0
                ? output.crossEntropy(labels, weight: factors, labelSmoothing: smoothing) : (output * 0).sum()
        }
    }

    private static let values = [
        Choice("mse", "The mean squared error; against one-hot vectors where targets are classes.") {
            Loss(target: .values) { $0.meanSquaredError($1) }
        },
        Choice("l1", "The mean absolute error.") { Loss(target: .values) { $0.absoluteError($1) } },
        Choice(
            "huber", "Half the squared error near zero, delta times the absolute error beyond. Huber, 1964.",
            Setting("delta", .number(.positive), default: 1)
        ) { delta in Loss(target: .values) { $0.huber($1, delta: delta) } },
        Choice(
            "smooth-l1", "The absolute error, rounded within beta of zero. Girshick, 2015.",
            Setting("beta", .number(.nonnegative), default: 1)
        ) { beta in Loss(target: .values) { $0.smoothAbsoluteError($1, beta: beta) } },
        Choice("bce", "The binary cross-entropy of probabilities, for models that end in a sigmoid.") {
            Loss(target: .values, range: .probabilities(other: "bce-with-logits")) { $0.binaryCrossEntropy($1) }
        },
        Choice(
            "bce-with-logits", "The binary cross-entropy under a sigmoid.",
            Setting(
                "positive-weight", .number(.positive), default: 1, "Multiplies the loss of positive targets.")
        ) { weight in
            let positive = weight == 1 ? nil : Tensor(Float(weight))
            return Loss(target: .values, contradictedBy: squashing) {
                $0.binaryCrossEntropyWithLogits($1, positiveWeight: positive)
            }
        },
        Choice("kl", "The Kullback-Leibler divergence of the targets from log-probabilities, summed over classes.") {
            Loss(target: .values, range: .logProbabilities(other: "cross-entropy")) {
                $0.divergence($1, reduction: .batchMean)
            }
        },
        Choice(
            "dice",
            "One minus the overlap of probabilities and targets; for models that end in a sigmoid. Milletari et al., 2016.",
            Setting("smooth", .number(.positive), default: 1, "Added to numerator and denominator.")
        ) { smooth in
            Loss(target: .values, range: .probabilities(other: "soft-dice")) { $0.dice($1, smooth: smooth) }
        },
        Choice(
            "l2-average",
            "mean((yhat - y)^2) + |mean(yhat)|, both over all elements of the batch; of a split, over all of it."
        ) {
            let accumulation = LossAccumulation.sums {
                let (x, t) = ($0.to(.float64), $1.to(.float64))
                return [(x - t).square().sum().item, x.sum().item, Double(x.elementCount)]
            } loss: {
                ($0[0] + abs($0[1])) / $0[2]
            }
            return Loss(target: .values, accumulation: accumulation) { $0.squaredErrorPlusAverage($1) }
        },
        Choice(
            "l2-sample-average",
            "The mean squared error plus the squared difference of each sample's average from its target's.",
            Setting("average-weight", .number(.nonnegative), default: 1, "Of the average's part.")
        ) { weight in
            Loss(target: .values) { $0.squaredErrorWithAverage($1, weight: weight) }
        },
        Choice(
            "correlation",
            "Pearson's correlation of outputs and targets, negated: over all elements of the batch; of a split, over all of it."
        ) {
            let accumulation = LossAccumulation.sums {
                let (x, t) = ($0.to(.float64), $1.to(.float64))
                let sums = [x, t, x.square(), t.square(), x * t].map { $0.sum().item }
                return sums + [Double(x.elementCount)]
            } loss: {
                let count = $0[5]
                let (a, b) = ($0[2] - $0[0] * $0[0] / count, $0[3] - $0[1] * $0[1] / count)
                let deviations = (max(0, a) * max(0, b)).squareRoot()
                return deviations > 0 ? -($0[4] - $0[0] * $0[1] / count) / deviations : 0
            }
            return Loss(target: .values, accumulation: accumulation) { $0.negativeCorrelation($1) }
        },
        Choice("sample-correlation", "One minus Pearson's correlation of each sample's outputs and targets.") {
            Loss(target: .values) { $0.correlationLoss($1) }
        },
    ]
}
