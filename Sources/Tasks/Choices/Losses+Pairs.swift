import Engine
import Specs

extension Losses {
    /// Losses of all pairs in a batch, with the outputs as embeddings.
    static let pairs = [
        Choice(
            "contrastive",
            "The contrastive loss over all pairs in the batch, with the outputs as embeddings: half the squared distance of two of a class, half the square of what two of different classes lack to the margin. Hadsell et al., 2006.",
            Setting(
                "margin", .number(.positive), default: 1, "The distance beyond which different classes cost nothing.")
        ) { margin in
            ofPairs(sum: { $0.contrastivePairs(labels: $1, margin: margin) }) {
                $0.contrastive(labels: $1, margin: margin)
            }
        },
        Choice(
            "cosine-embedding",
            "The cosine embedding loss over all pairs in the batch, with the outputs as embeddings: 1 - cos for two of a class, max(0, cos - margin) for two of different classes.",
            Setting(
                "margin", .number(.within(-1...1)), default: 0,
                "The cosine below which different classes cost nothing.")
        ) { margin in
            ofPairs(sum: { $0.cosineEmbeddingPairs(labels: $1, margin: margin) }) {
                $0.cosineEmbedding(labels: $1, margin: margin)
            }
        },
    ]

    /// The loss of a split adds up the pairs within its batches.
    private static func ofPairs(
        sum: @escaping (Tensor, Tensor) -> (loss: Tensor, count: Int), mean: @escaping (Tensor, Tensor) -> Tensor
    ) -> Loss {
        let accumulation = LossAccumulation.batches {
            let pairs = sum($0, $1)
            return [pairs.loss.item, Double(pairs.count)]
        } loss: {
            $0[0] / max(1, $0[1])
        }
        return Loss(
            target: .labels, takesPixels: false, isOfEmbeddings: true, accumulation: accumulation, compute: mean)
    }
}
