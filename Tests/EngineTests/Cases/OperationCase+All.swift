extension OperationCase {
    /// Every case of every family.
    static let all =
        arithmetic + elementary + activations + reductions + matrices + rows + losses + views + conversions
        + comparisons
        + compositions
        + pointwise + choices + indexing + joining + statistics + sorting + batchedProducts + linearAlgebra
        + normalizations
        + layers
        + lossFamilies
        + convolutions + pooling + deformable
}

/// Numbers at which functions behave in their own way: zeros, tiny and large numbers, infinities and NaN.
let specialNumbers: [Double] = [
    0, -0.0, 1e-30, -1e-30, 1e-10, -1e-10, 1e-4, -1e-4, 0.5, -0.5, 1, -1, 3, -3, 6, -6, 10, -10, 17, -17, 50, -50, 88,
    -88, 100,
    -100, 1000, -1000, 1e30, -1e30, .infinity, -.infinity, .nan,
]
