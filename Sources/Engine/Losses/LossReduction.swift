/// What becomes of the losses of the elements, or of the rows.
public enum LossReduction: String, Sendable, CaseIterable {
    /// Their mean, a scalar.
    case mean
    /// Their sum, a scalar.
    case sum
    /// They stay as they are.
    case none
    /// Their sum over the first extent, a scalar: the mean over the batch.
    case batchMean
}

extension Tensor {
    /// The losses reduced, by operations that record themselves.
    func reduced(by reduction: LossReduction) -> Tensor {
        switch reduction {
        case .mean: mean()
        case .sum: sum()
        case .none: self
        case .batchMean: sum() / Double(rank == 0 ? 1 : shape[0])
        }
    }
}
