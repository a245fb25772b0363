extension Optimizer {
    /// Takes one step from the mean of several losses, whose graphs exist one at a time: a batch that is too large for memory goes
    /// in parts.
    ///
    /// With parts of one size and a loss that is a mean over samples, the gradient is that of the whole batch.
    /// - Parameters:
    ///   - parts: how many parts there are.
    ///   - weights: how much each part counts; 1 / parts if nil. For parts of different sizes, their shares of the batch.
    ///   - prepare: called between the last backward and the step, to clip gradients.
    ///   - loss: the loss of a part.
    /// - Returns: the mean loss before the step.
    @discardableResult
    public func step(
        accumulating parts: Int, weights: [Double]? = nil, prepare: () -> Void = {}, _ loss: (_ part: Int) -> Tensor
    ) -> Double {
        Tensor.check(parts > 0, "accumulation needs at least one part")
        Tensor.check(weights.map { $0.count == parts } ?? true, "accumulation of \(parts) parts needs as many weights")
        zeroGrad()
        var total = 0.0
        for part in 0..<parts {
            let weighted = loss(part) * (weights?[part] ?? 1 / Double(parts))
            total += weighted.item
            weighted.backward()
        }
        prepare()
        step()
        return total
    }
}
