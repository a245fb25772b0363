extension Tensor {
    /// The mean of (x - target)² over all elements, a scalar. The shapes must be equal.
    public func meanSquaredError(_ target: Tensor) -> Tensor {
        Tensor.check(
            shape == target.shape && dtype == target.dtype,
            "meanSquaredError: \(dtype) of \(shape) and \(target.dtype) of \(target.shape); they must agree")
        return (self - target).square().mean()
    }
}
