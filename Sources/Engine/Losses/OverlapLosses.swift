// Losses of whole samples `[N, ...]`: one value for each, then reduced over the batch.
extension Tensor {
    private func samples(_ target: Tensor, _ operation: String) -> (x: Tensor, target: Tensor) {
        Tensor.check(
            rank >= 1 && shape == target.shape && dtype == target.dtype && dtype.isFloatingPoint,
            "\(operation): \(dtype) of \(shape) and \(target.dtype) of \(target.shape); they must agree, and be floats of [N, ...]"
        )
        let width = shape.array.dropFirst().reduce(1, *)
        return (reshaped([shape[0], width]), target.reshaped([shape[0], width]))
    }

    /// 1 - (2 · Σ x·t + smooth) / (Σ x + Σ t + smooth) for probabilities x and targets t in [0, 1]. Milletari et al., 2016, with sums
    /// in the denominator.
    public func dice(_ target: Tensor, smooth: Double = 1, reduction: LossReduction = .mean) -> Tensor {
        let (x, t) = samples(target, "dice")
        let overlap = (x * t).sum(axes: [1]) * 2 + smooth
        return (1 - overlap / (x.sum(axes: [1]) + t.sum(axes: [1]) + smooth)).reduced(by: reduction)
    }

    /// The mean squared error plus weight · (mean of x - mean of t)²: the second part asks for the right brightness as a whole.
    public func squaredErrorWithAverage(_ target: Tensor, weight: Double = 1, reduction: LossReduction = .mean)
        -> Tensor
    {
        let (x, t) = samples(target, "squaredErrorWithAverage")
        let average = (x.mean(axes: [1]) - t.mean(axes: [1])).square() * weight
        return ((x - t).square().mean(axes: [1]) + average).reduced(by: reduction)
    }

    /// 1 - r, where r is Pearson's correlation between the elements of x and t; `epsilon` is added to the product of the deviations.
    public func correlationLoss(_ target: Tensor, epsilon: Double = 1e-8, reduction: LossReduction = .mean) -> Tensor {
        let (x, t) = samples(target, "correlationLoss")
        let (a, b) = (x - x.mean(axes: [1], keepingAxes: true), t - t.mean(axes: [1], keepingAxes: true))
        // The small number under the root keeps the gradient of a constant sample finite.
        let deviations = (a.square().sum(axes: [1]) * b.square().sum(axes: [1]) + epsilon * epsilon).squareRoot()
        return (1 - (a * b).sum(axes: [1]) / (deviations + epsilon)).reduced(by: reduction)
    }
}
