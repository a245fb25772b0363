extension Tensor {
    /// The focal loss of class scores `[N, C]` or `[N, C, ...]`, (1 - p)^γ · (-ln p) with p the softmax's probability of the class: what is
    /// classified well counts little, so that many easy samples do not drown a few hard ones. Lin et al., 2017, for several classes.
    ///
    /// - Parameters:
    ///   - labels: int64 `[N]` or `[N, ...]`.
    ///   - focusing: γ; 0 is the cross-entropy, else at least 1, below which a sure sample has no finite gradient.
    ///   - reduction: what becomes of the losses of the samples.
    /// - Returns: a scalar, or `[N]` or `[N, ...]` where `reduction` is none.
    public func focal(_ labels: Tensor, focusing: Double = 2, reduction: LossReduction = .mean) -> Tensor {
        Tensor.check(focusing == 0 || focusing >= 1, "focal: focusing is \(focusing); it must be 0, or at least 1")
        let entropy = crossEntropy(labels, reduction: .none)
        guard focusing > 0 else { return entropy.reduced(by: reduction) }
        return ((1 - (-entropy).exp()).power(focusing) * entropy).reduced(by: reduction)
    }
}
