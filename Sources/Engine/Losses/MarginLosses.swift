// Losses of margins and distances. Definitions and defaults are PyTorch's, where there are any.
extension Tensor {
    /// Σ over the other classes j of max(0, margin - x[label] + x[j])^power / C, for scores `[N, C]` and int64 labels `[N]`: the hinge
    /// loss of several classes.
    public func multiMargin(
        _ labels: Tensor, margin: Double = 1, power: Int = 1, weight: Tensor? = nil, reduction: LossReduction = .mean
    ) -> Tensor {
        Tensor.check(
            rank == 2 && labels.dtype == .int64 && labels.shape == [shape[0]] && dtype.isFloatingPoint
                && (power == 1 || power == 2),
            "multiMargin: power \(power) of \(dtype) of \(shape) and labels \(labels.dtype) of \(labels.shape); it needs [N, C], int64 [N], and power 1 or 2"
        )
        let chosen = labels.oneHot(classes: shape[1], dtype: dtype)
        let own = (self * chosen).sum(axes: [1], keepingAxes: true)
        var losses = (self - own + margin).relu()
        if power == 2 { losses = losses.square() }
        losses = losses * (1 - chosen)
        if let weight {
            Tensor.check(weight.shape == [shape[1]], "multiMargin: weights of \(weight.shape) for \(shape[1]) classes")
            losses = losses * (chosen * weight).sum(axes: [1], keepingAxes: true)
        }
        return (losses.sum(axes: [1]) / Double(shape[1])).reduced(by: reduction)
    }

    /// The Euclidean distances between the rows of two matrices `[N, D]`: `[N]`. PyTorch's 1e-6 is added to each difference.
    public func pairwiseDistance(_ other: Tensor, epsilon: Double = 1e-6) -> Tensor {
        Tensor.check(
            rank == 2 && shape == other.shape && dtype == other.dtype,
            "pairwiseDistance: \(dtype) of \(shape) and \(other.dtype) of \(other.shape); it needs [N, D] twice")
        return (self - other + epsilon).square().sum(axes: [1]).squareRoot()
    }

    /// max(0, d(anchor, positive) - d(anchor, negative) + margin) for rows `[N, D]`; this tensor is the anchor. Balntas et al., 2016.
    public func tripletMargin(
        positive: Tensor, negative: Tensor, margin: Double = 1, reduction: LossReduction = .mean
    ) -> Tensor {
        (pairwiseDistance(positive) - pairwiseDistance(negative) + margin).relu().reduced(by: reduction)
    }

    /// ½ · y · d² + ½ · (1 - y) · max(0, margin - d)² for the distances d of two rows `[N, D]`; y `[N]` is 1 for a pair of one kind, 0 for
    /// another. Hadsell, Chopra and LeCun, 2006.
    public func contrastive(_ other: Tensor, _ isSame: Tensor, margin: Double = 1, reduction: LossReduction = .mean)
        -> Tensor
    {
        let distance = pairwiseDistance(other)
        Tensor.check(
            isSame.shape == distance.shape && isSame.dtype == dtype,
            "contrastive: targets \(isSame.dtype) of \(isSame.shape) for \(shape[0]) pairs of \(dtype)")
        return ((isSame * distance.square() + (1 - isSame) * (margin - distance).relu().square()) * 0.5).reduced(
            by: reduction)
    }

    /// 1 - cos for pairs of rows `[N, D]` whose target `[N]` is 1, max(0, cos - margin) where it is -1.
    public func cosineEmbedding(_ other: Tensor, _ target: Tensor, margin: Double = 0, reduction: LossReduction = .mean)
        -> Tensor
    {
        Tensor.check(
            rank == 2 && shape == other.shape && dtype == other.dtype && target.shape == [shape[0]]
                && target.dtype == dtype,
            "cosineEmbedding: \(shape), \(other.shape) and targets \(target.dtype) of \(target.shape); it needs [N, D] twice and [N]"
        )
        let epsilon = 1e-12
        let squares = (square().sum(axes: [1]) + epsilon) * (other.square().sum(axes: [1]) + epsilon)
        let cosine = (self * other).sum(axes: [1]) / squares.squareRoot()
        let isSame = target.equal(.scalar(1, like: target)).to(dtype)
        let isOther = target.equal(.scalar(-1, like: target)).to(dtype)
        return ((1 - cosine) * isSame + (cosine - margin).relu() * isOther).reduced(by: reduction)
    }
}

/// Which triplets of a batch a loss takes.
public enum TripletMining: String, Sendable, CaseIterable {
    /// Every triplet whose loss is above zero; the mean is over those. Hermans et al., 2017 ("batch all").
    case all
    /// For each anchor the farthest of its kind and the nearest of another; the mean is over the anchors ("batch hard").
    case hard
    /// For each pair of a kind the nearest of another kind that is farther than the positive, or the farthest of all where none is;
    /// the mean is over the pairs. Schroff et al., 2015.
    case semiHard = "semi-hard"
}

extension Tensor {
    /// The triplet loss over a batch of embeddings `[N, D]` with int64 labels `[N]`: triplets of an anchor, another row of its label
    /// and a row of another, chosen by `mining`. Zero where there are none.
    public func tripletMargin(labels: Tensor, margin: Double = 1, mining: TripletMining = .semiHard) -> Tensor {
        let triplets = minedTriplets(labels: labels, margin: margin, mining: mining)
        return triplets.loss / Double(Swift.max(1, triplets.count))
    }

    /// The same before the mean is taken: the sum of the losses, and how many triplets, anchors or pairs (by `mining`) it is over, so
    /// that several batches can share one mean.
    public func minedTriplets(labels: Tensor, margin: Double = 1, mining: TripletMining = .semiHard) -> (
        loss: Tensor, count: Int
    ) {
        Tensor.check(
            rank == 2 && labels.dtype == .int64 && labels.shape == [shape[0]] && dtype.isFloatingPoint,
            "tripletMargin: \(dtype) of \(shape) and labels \(labels.dtype) of \(labels.shape); it needs [N, D] and int64 [N]"
        )
        let count = shape[0]
        let differences = reshaped([count, 1, shape[1]]) - reshaped([1, count, shape[1]])
        // The small number keeps the gradient finite at distance zero.
        let distances = (differences.square().sum(axes: [2]) + 1e-12).squareRoot()
        let triplets = Triplets(distances.doubles, labels.array(Int64.self), margin: margin, mining)
        // The loss is linear in the distances once the triplets are chosen.
        let coefficients = Tensor(triplets.coefficients, shape: [count, count]).to(dtype)
        return ((distances * coefficients).sum() + margin * Double(triplets.active), triplets.divisor)
    }
}

/// The triplets of a batch, as what their losses count each distance for.
private struct Triplets {
    /// How often each distance counts, with its sign.
    var coefficients: [Double]
    /// Triplets with a loss above zero, and what a mean divides by.
    var active = 0
    var divisor = 0
    private let margin: Double

    init(_ distances: [Double], _ labels: [Int64], margin: Double, _ mining: TripletMining) {
        coefficients = Array(repeating: 0, count: distances.count)
        self.margin = margin
        let count = labels.count
        for anchor in 0..<count {
            func distance(_ other: Int) -> Double { distances[anchor * count + other] }
            let positives = (0..<count).filter { $0 != anchor && labels[$0] == labels[anchor] }
            let negatives = (0..<count).filter { labels[$0] != labels[anchor] }
            guard let farthest = positives.max(by: { distance($0) < distance($1) }),
                let nearest = negatives.min(by: { distance($0) < distance($1) }),
                let easiest = negatives.max(by: { distance($0) < distance($1) })
            else { continue }
            switch mining {
            case .hard:
                divisor += 1
                add(anchor * count + farthest, anchor * count + nearest, distance(farthest) - distance(nearest))
            case .semiHard:
                for positive in positives {
                    let beyond = negatives.filter { distance($0) > distance(positive) }
                    let negative = beyond.min(by: { distance($0) < distance($1) }) ?? easiest
                    divisor += 1
                    add(anchor * count + positive, anchor * count + negative, distance(positive) - distance(negative))
                }
            case .all:
                for positive in positives {
                    for negative in negatives {
                        let before = active
                        add(
                            anchor * count + positive, anchor * count + negative,
                            distance(positive) - distance(negative))
                        divisor += active - before
                    }
                }
            }
        }
    }

    /// Counts a triplet if its loss is above zero.
    private mutating func add(_ positive: Int, _ negative: Int, _ difference: Double) {
        guard difference + margin > 0 else { return }
        active += 1
        coefficients[positive] += 1
        coefficients[negative] -= 1
    }
}
