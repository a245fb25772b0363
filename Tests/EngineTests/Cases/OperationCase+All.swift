extension OperationCase {
    /// The cases by the row of features that they prove.
    static let families: [(row: String, cases: [OperationCase])] = [
        ("A1", arithmetic + elementary + reductions + matrices), ("A7", activations + rows), ("A8", losses),
        ("A1", views + conversions + comparisons), ("A2", compositions),
        ("A1", pointwise + choices + indexing + joining + statistics + sorting + batchedProducts + linearAlgebra),
        ("A5", normalizations), ("A7", moreActivations + gates), ("A5", layers), ("A8", lossFamilies),
    ]

    /// Every case of every family.
    static let all = families.flatMap(\.cases)
}

/// Numbers at which functions behave in their own way: zeros, tiny and large numbers, infinities and NaN.
let specialNumbers: [Double] = [
    0, -0.0, 1e-30, -1e-30, 1e-10, -1e-10, 1e-4, -1e-4, 0.5, -0.5, 1, -1, 3, -3, 6, -6, 10, -10, 17, -17, 50, -50, 88,
    -88, 100,
    -100, 1000, -1000, 1e30, -1e30, .infinity, -.infinity, .nan,
]
