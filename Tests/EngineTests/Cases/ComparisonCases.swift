@testable import Engine

extension OperationCase {
    /// Elementwise comparisons, which give booleans.
    static let comparisons: [OperationCase] =
        comparison("equal", "==") { $0.equal($1) }
        + comparison("not-equal", "!=") { $0.notEqual($1) }
        + comparison("less", "<") { $0 .< $1 }
        + comparison("less-or-equal", "<=") { $0 .<= $1 }
        + comparison("greater", ">") { $0 .> $1 }
        + comparison("greater-or-equal", ">=") { $0 .>= $1 }

    private static func comparison(
        _ name: String, _ symbol: String, _ apply: @escaping @Sendable (Tensor, Tensor) -> Tensor
    ) -> [OperationCase] {
        let few: [Double] = [0, 1, -1, 2, 1, 0, -1, 1, 2, -2, 0, 1]
        func item(_ variant: String, _ a: CaseInput, _ b: CaseInput) -> OperationCase {
            OperationCase("\(name)/\(variant)", torch: "a \(symbol) b", [a, b], float32: .exact, float64: .exact) {
                x, _ in
                apply(x[0], x[1])
            }
        }
        let special: [Double] = [0, -0.0, 1, -1, 1e-30, .infinity, -.infinity, .nan]
        return [
            item(
                "same", .list([3, 4], few, wantsGradient: false), .list([3, 4], few.reversed(), wantsGradient: false)),
            item("special", .list([8, 1], special, wantsGradient: false), .list([8], special, wantsGradient: false)),
            item("scalar", .list([3, 4], few, wantsGradient: false), .list([], [1], wantsGradient: false)),
            item("scalar-first", .list([], [1], wantsGradient: false), .list([3, 4], few, wantsGradient: false)),
            item("empty", .list([0, 2], [], wantsGradient: false), .list([2], [1, 2], wantsGradient: false)),
            item(
                "transposed",
                CaseInput(shape: [3, 4], values: .list(few), placement: .transposed, wantsGradient: false),
                CaseInput(shape: [4], values: .list([1, 0, 2, -1]), placement: .window, wantsGradient: false)),
        ]
    }
}
