@testable import Engine

extension OperationCase {
    typealias Unary = @Sendable (Tensor, Attributes) -> Tensor

    /// The elementary functions of one number.
    static let elementary: [OperationCase] =
        unary("negate", "-a") { x, _ in -x }
        + unary("exp", "a.exp()", float32: .init(absolute: 1e-7, relative: 2e-6)) { x, _ in x.exp() }
        + unary("log", "a.log()", range: 0.05...4) { x, _ in x.log() }
        + unary("square-root", "a.sqrt()", range: 0.05...4) { x, _ in x.squareRoot() }
        + unary("square", "a.square()") { x, _ in x.square() }
        + unary("abs", "a.abs()") { x, _ in x.abs() }
        + unary("reciprocal", "a.reciprocal()", range: 0.2...4) { x, _ in x.reciprocal() }
        + unary("sin", "a.sin()") { x, _ in x.sin() }
        + unary("cos", "a.cos()") { x, _ in x.cos() }

    /// A function of one number at ordinary and special numbers, in every placement.
    static func unary(
        _ name: String, _ torch: String, range: ClosedRange<Double> = -7...7, special: [Double] = specialNumbers,
        attributes: Attributes = [:], float32: Tolerance = .float32, float64: Tolerance = .float64,
        apply: @escaping Unary
    ) -> [OperationCase] {
        func item(_ variant: String, _ input: CaseInput, smooth: Bool = true, large: [[Int]] = []) -> OperationCase {
            OperationCase(
                "\(name)/\(variant)", torch: torch, [input], attributes: attributes, float32: float32, float64: float64,
                checksFiniteDifferences: smooth, large: large
            ) { x, attributes in apply(x[0], attributes) }
        }
        return [
            item("plain", .uniform([7, 6], range), large: [[300, 400]]),
            item("special", .list([special.count], special), smooth: false),
            item("transposed", .uniform([3, 4], range, .transposed)),
            item("window", .uniform([2, 3, 2], range, .window)),
            item("scalar", .uniform([], range)),
            item("empty", .uniform([0, 3], range)),
        ]
    }
}
