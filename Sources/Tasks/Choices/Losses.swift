import Engine
import Specs

/// The losses that a spec can name.
enum Losses {
    typealias Maker = @Sendable (_ settings: Parameters) throws -> Loss

    static let choices: [Choice<Maker>] = classes + values + overlaps

    /// What no score of a class should go through before a softmax or sigmoid.
    private static let squashing = ["softmax", "sigmoid", "relu", "relu6", "hardsigmoid"]

    private static let classes: [Choice<Maker>] = [
        Choice(
            "cross-entropy", "The negative log-likelihood of the class under a softmax.",
            [
                Field(
                    "label-smoothing", .number(.within(0...1)), default: .number(0),
                    "The share of the target that all classes get alike."),
                Field(
                    "weights", .optional(.list(.number(.nonnegative), atLeast: 1)), default: .null,
                    "A factor for each class; the mean divides by the sum of those in the batch."),
            ]
        ) { settings in
            let smoothing = try settings.number("label-smoothing")
            guard let weights = try settings.optionalNumbers("weights") else {
                return Loss(target: .labels, contradictedBy: squashing) {
                    $0.crossEntropy($1, labelSmoothing: smoothing)
                }
            }
            return weightedCrossEntropy(weights, smoothing: smoothing)
        },
        Choice("nll", "The negative log-likelihood of the class, for models that end in log-softmax.") { _ in
            Loss(target: .labels, takesPixels: false, range: .logProbabilities(other: "cross-entropy")) {
                $0.negativeLogLikelihood($1)
            }
        },
        Choice(
            "hinge", "The hinge loss of several classes: what the others' scores come too near to the class's.",
            [
                Field("margin", .number(.positive), default: .number(1)),
                Field("power", .integer(1...2), default: .integer(1), "2 squares what is too near."),
            ]
        ) { settings in
            let (margin, power) = (try settings.number("margin"), try settings.integer("power"))
            return Loss(target: .labels, takesPixels: false) { $0.multiMargin($1, margin: margin, power: power) }
        },
        Choice(
            "triplet", "The triplet margin loss, with the outputs as embeddings and triplets from the batch.",
            [
                Field("margin", .number(.positive), default: .number(1)),
                Field(
                    "mining", .words(TripletMining.self), default: .string("semi-hard"),
                    "All triplets with a loss, the hardest of each anchor, or for each pair the nearest farther negative."
                ),
            ]
        ) { settings in
            let margin = try settings.number("margin")
            let mining: TripletMining = try settings.choice("mining")
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

    private static let values: [Choice<Maker>] = [
        Choice("mse", "The mean squared error; against one-hot vectors where targets are classes.") { _ in
            Loss(target: .values) { $0.meanSquaredError($1) }
        },
        Choice("l1", "The mean absolute error.") { _ in Loss(target: .values) { $0.absoluteError($1) } },
        Choice(
            "huber", "Half the squared error near zero, delta times the absolute error beyond. Huber, 1964.",
            [Field("delta", .number(.positive), default: .number(1))]
        ) { settings in
            let delta = try settings.number("delta")
            return Loss(target: .values) { $0.huber($1, delta: delta) }
        },
        Choice(
            "smooth-l1", "The absolute error, rounded within beta of zero. Girshick, 2015.",
            [Field("beta", .number(.nonnegative), default: .number(1))]
        ) { settings in
            let beta = try settings.number("beta")
            return Loss(target: .values) { $0.smoothAbsoluteError($1, beta: beta) }
        },
        Choice("bce", "The binary cross-entropy of probabilities, for models that end in a sigmoid.") { _ in
            Loss(target: .values, range: .probabilities(other: "bce-with-logits")) { $0.binaryCrossEntropy($1) }
        },
        Choice(
            "bce-with-logits", "The binary cross-entropy under a sigmoid.",
            [
                Field(
                    "positive-weight", .number(.positive), default: .number(1),
                    "Multiplies the loss of positive targets.")
            ]
        ) { settings in
            let weight = try settings.number("positive-weight")
            let positive = weight == 1 ? nil : Tensor(Float(weight))
            return Loss(target: .values, contradictedBy: squashing) {
                $0.binaryCrossEntropyWithLogits($1, positiveWeight: positive)
            }
        },
        Choice("kl", "The Kullback-Leibler divergence of the targets from log-probabilities, summed over classes.") {
            _ in
            Loss(target: .values, range: .logProbabilities(other: "cross-entropy")) {
                $0.divergence($1, reduction: .batchMean)
            }
        },
        Choice(
            "dice",
            "One minus the overlap of probabilities and targets; for models that end in a sigmoid. Milletari et al., 2016.",
            [Field("smooth", .number(.positive), default: .number(1), "Added to numerator and denominator.")]
        ) { settings in
            let smooth = try settings.number("smooth")
            return Loss(target: .values, range: .probabilities(other: "soft-dice")) { $0.dice($1, smooth: smooth) }
        },
        Choice(
            "l2-average", "The mean squared error plus the squared error of each sample's average.",
            [Field("weight", .number(.nonnegative), default: .number(1), "Of the average's part.")]
        ) { settings in
            let weight = try settings.number("weight")
            return Loss(target: .values) { $0.squaredErrorWithAverage($1, weight: weight) }
        },
        Choice("correlation", "One minus Pearson's correlation of each sample's outputs and targets.") { _ in
            Loss(target: .values) { $0.correlationLoss($1) }
        },
    ]
}
