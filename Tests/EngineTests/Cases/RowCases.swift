@testable import Engine

extension OperationCase {
    /// Softmax and its logarithm.
    static let rows: [OperationCase] =
        rowFunction("softmax", "F.softmax(a, -1)") { $0.softmax() }
        + rowFunction("log-softmax", "F.log_softmax(a, -1)") { $0.logSoftmax() }

    private static func rowFunction(
        _ name: String, _ torch: String, _ apply: @escaping @Sendable (Tensor) -> Tensor
    ) -> [OperationCase] {
        func item(_ variant: String, _ input: CaseInput, smooth: Bool = true, large: [[Int]] = []) -> OperationCase {
            OperationCase(
                "\(name)/\(variant)", torch: torch, [input], float32: .init(absolute: 3e-7, relative: 2e-6),
                checksFiniteDifferences: smooth, large: large
            ) { x, _ in apply(x[0]) }
        }
        return [
            item("rows", .uniform([4, 6], -3...3), large: [[3000, 40]]),
            item("vector", .uniform([7], -3...3)),
            item("rank-3", .uniform([2, 3, 4], -3...3)),
            item("transposed", .uniform([3, 4], -3...3, .transposed), large: [[3000, 40]]),
            item("window", .uniform([3, 4], -3...3, .window)),
            item("one-column", .uniform([3, 1])),
            item("no-rows", .uniform([0, 3])),
            item("no-columns", .uniform([2, 0])),
            item("wide-range", .uniform([3, 50], -80...80), smooth: false),
            item("far-from-zero", .list([2, 3], [1000, 1001, 1002, -1000, -1001, -1002]), smooth: false),
            item("masked", .list([2, 3], [0, -.infinity, 1, -.infinity, -.infinity, 2]), smooth: false),
            item(
                "not-finite", .list([4, 2], [.infinity, 0, .nan, 0, 0, .nan, -.infinity, -.infinity]), smooth: false),
        ]
    }
}
