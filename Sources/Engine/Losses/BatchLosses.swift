// Losses of all elements of a batch at once.
extension Tensor {
    private func checkAgainst(_ target: Tensor, _ operation: String) {
        Tensor.check(
            shape == target.shape && dtype == target.dtype && dtype.isFloatingPoint && elementCount > 0,
            "\(operation): \(dtype) of \(shape) and \(target.dtype) of \(target.shape); they must agree, and be floats")
    }

    /// mean((x - t)²) + |mean(x)|, both over all elements: the squared error, and a pull of the average output towards 0.
    ///
    /// - Parameter target: t, of the shape and type of x.
    /// - Returns: a scalar.
    public func squaredErrorPlusAverage(_ target: Tensor) -> Tensor {
        checkAgainst(target, "squaredErrorPlusAverage")
        return (self - target).square().mean() + mean().abs()
    }

    /// -r, where r is Pearson's correlation between x and t over all elements: -Σ (x - x̄)(t - t̄) / ((n - 1) s(x) s(t)) with
    /// deviations s of denominator n - 1, which cancels. From -1, which is best, to 1; scale and offset of x change nothing.
    ///
    /// - Parameters:
    ///   - target: t, of the shape and type of x.
    ///   - epsilon: added to the product of the deviations, so that constant outputs have a correlation of 0.
    /// - Returns: a scalar.
    public func negativeCorrelation(_ target: Tensor, epsilon: Double = 1e-8) -> Tensor {
        checkAgainst(target, "negativeCorrelation")
        let (a, b) = (self - mean(), target - target.mean())
        // The small number under the root keeps the gradient of constant outputs finite.
        let deviations = (a.square().sum() * b.square().sum() + epsilon * epsilon).squareRoot() + epsilon
        return -((a * b).sum() / deviations)
    }
}
