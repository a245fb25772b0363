@testable import Engine

extension OperationCase {
    /// Conversions between types of elements.
    static let conversions: [OperationCase] =
        [
            conversion("float64-from-float32", [.uniform([2, 3])], [.float32], .float64),
            conversion("float32-from-float64", [.uniform([2, 3])], [.float64], .float32),
            conversion("same", [.uniform([2, 3])], [.float32, .float64], nil),
            conversion("window", [.uniform([2, 3], -2...2, .window)], [.float32], .float64),
            conversion(
                "float32-of-special", [.list([specialNumbers.count], specialNumbers, wantsGradient: false)], [.float64],
                .float32),
            conversion(
                "float32-overflow", [.list([4], [1e39, -1e39, 1e-46, 3.4028236e38], wantsGradient: false)], [.float64],
                .float32),
            conversion(
                "int64", [.list([6], [0, 1.9, -1.9, 2.5, -0.5, 1e15], wantsGradient: false)], [.float32, .float64],
                .int64),
            conversion(
                "uint8", [.list([5], [0, 1.9, 2.5, 254.9, 255], wantsGradient: false)], [.float32, .float64], .uint8),
            conversion(
                "bool", [.list([6], [0, -0.0, 1, -1, 1e-30, .nan], wantsGradient: false)], [.float32, .float64], .bool),
            conversion("float32-from-int64", [.labels(7, below: 100)], [.float32], .float32),
            conversion("float64-from-int64", [.labels(7, below: 100)], [.float32], .float64),
            conversion("empty", [.uniform([0, 2])], [.float32], .float64),
        ]

    private static func conversion(
        _ variant: String, _ inputs: [CaseInput], _ types: [DType], _ target: DType?
    ) -> OperationCase {
        OperationCase(
            "convert/\(variant)", torch: target.map { "a.to(torch.\($0))" } ?? "a.to(a.dtype)", inputs, types: types,
            float32: .exact, float64: .exact, checksFiniteDifferences: false
        ) { x, _ in x[0].to(target ?? x[0].dtype) }
    }
}
