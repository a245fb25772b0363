// Losses over all pairs of rows of a labelled batch, each pair once. Two rows are of one kind when their labels are the same.
extension Tensor {
    /// The mean of the contrastive loss over all pairs of rows of `[N, D]` with int64 labels `[N]`: ½ · d² for two rows of one label,
    /// ½ · max(0, margin - d)² for two of different ones. Zero for a single row. Hadsell, Chopra and LeCun, 2006.
    public func contrastive(labels: Tensor, margin: Double = 1) -> Tensor {
        meanOfPairs(contrastivePairs(labels: labels, margin: margin))
    }

    /// The same before the mean is taken: the sum of the losses, and how many pairs it is over, so that several batches can share one mean.
    public func contrastivePairs(labels: Tensor, margin: Double = 1) -> (loss: Tensor, count: Int) {
        let pairs = pairs(labels: labels, same: 1, other: 0, "contrastive")
        return (pairs.first.contrastive(pairs.second, pairs.target, margin: margin, reduction: .sum), pairs.count)
    }

    /// The mean of the cosine embedding loss over all pairs of rows of `[N, D]` with int64 labels `[N]`: 1 - cos for two rows of one label,
    /// max(0, cos - margin) for two of different ones. Zero for a single row.
    public func cosineEmbedding(labels: Tensor, margin: Double = 0) -> Tensor {
        meanOfPairs(cosineEmbeddingPairs(labels: labels, margin: margin))
    }

    /// The same before the mean is taken: the sum of the losses, and how many pairs it is over.
    public func cosineEmbeddingPairs(labels: Tensor, margin: Double = 0) -> (loss: Tensor, count: Int) {
        let pairs = pairs(labels: labels, same: 1, other: -1, "cosineEmbedding")
        return (pairs.first.cosineEmbedding(pairs.second, pairs.target, margin: margin, reduction: .sum), pairs.count)
    }

    private func meanOfPairs(_ pairs: (loss: Tensor, count: Int)) -> Tensor {
        pairs.loss / Double(Swift.max(1, pairs.count))
    }

    /// The rows of all pairs, in the order 0-1, 0-2, ..., 1-2, ..., and what their labels make of each pair.
    private func pairs(labels: Tensor, same: Double, other: Double, _ name: String) -> (
        first: Tensor, second: Tensor, target: Tensor, count: Int
    ) {
        Tensor.check(
            rank == 2 && labels.dtype == .int64 && labels.shape == [shape[0]] && dtype.isFloatingPoint,
            "\(name): \(dtype) of \(shape) and labels \(labels.dtype) of \(labels.shape); it needs [N, D] and int64 [N]"
        )
        let kinds = labels.array(Int64.self)
        var (first, second, targets): ([Int64], [Int64], [Double]) = ([], [], [])
        for row in kinds.indices {
            for partner in kinds.indices where partner > row {
                first.append(Int64(row))
                second.append(Int64(partner))
                targets.append(kinds[row] == kinds[partner] ? same : other)
            }
        }
        return (
            indexSelect(0, Tensor(first)), indexSelect(0, Tensor(second)),
            Tensor(targets, shape: [targets.count]).to(dtype), targets.count
        )
    }
}
