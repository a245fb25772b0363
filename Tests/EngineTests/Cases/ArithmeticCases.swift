@testable import Engine

extension OperationCase {
    private typealias Binary = @Sendable (Tensor, Tensor) -> Tensor
    private typealias WithNumber = @Sendable (Tensor, Double) -> Tensor

    /// + - * / with every way in which two shapes can meet.
    static let arithmetic: [OperationCase] =
        binary("add", "+", { $0 + $1 }, { $0 + $1 }, { $1 + $0 })
        + binary("subtract", "-", { $0 - $1 }, { $0 - $1 }, { $1 - $0 })
        + binary("multiply", "*", { $0 * $1 }, { $0 * $1 }, { $1 * $0 })
        + binary("divide", "/", { $0 / $1 }, { $0 / $1 }, { $1 / $0 })

    private static func binary(
        _ name: String, _ symbol: String, _ apply: @escaping Binary, _ withNumber: @escaping WithNumber,
        _ numberFirst: @escaping WithNumber
    ) -> [OperationCase] {
        // Divisors stay away from zero.
        let right = 0.5...2.0
        let special: [Double] = [0, -0.0, 1, -1, 2.5, 1e-30, -1e-30, 1e-20, 1e20, 1e30, .infinity, -.infinity, .nan]
        func pair(
            _ variant: String, _ a: [Int], _ b: [Int], _ first: CaseInput.Placement = .contiguous,
            _ second: CaseInput.Placement = .contiguous, large: [[Int]] = []
        ) -> OperationCase {
            OperationCase(
                "\(name)/\(variant)", torch: "a \(symbol) b",
                [.uniform(a, -2...2, first), .uniform(b, right, second)], large: large
            ) { x, _ in apply(x[0], x[1]) }
        }
        return [
            pair("same", [3, 4], [3, 4], large: [[300, 400], [300, 400]]),
            pair("row", [3, 4], [4], large: [[300, 400], [400]]),
            pair("row-first", [4], [3, 4]),
            pair("column", [3, 4], [3, 1], large: [[300, 400], [300, 1]]),
            pair("column-first", [3, 1], [3, 4]),
            pair("both", [3, 1], [1, 4]),
            pair("both-ranks", [2, 1, 3], [4, 1]),
            pair("middle", [2, 3, 4], [2, 1, 4]),
            pair("scalar", [3, 4], [], large: [[300, 400], []]),
            pair("scalar-first", [], [3, 4], large: [[], [300, 400]]),
            pair("scalars", [], []),
            pair("one-element", [1], [1, 1]),
            pair("one-element-row", [2, 3], [1]),
            pair("empty", [0, 3], [0, 3]),
            pair("empty-row", [0, 3], [3]),
            pair("empty-scalar", [], [2, 0]),
            pair("empty-column", [2, 1], [2, 0]),
            pair("transposed", [3, 4], [3, 4], .transposed, .contiguous),
            pair("both-transposed", [3, 4], [3, 4], .transposed, .transposed, large: [[300, 400], [300, 400]]),
            pair("window", [3, 4], [3, 4], .contiguous, .window),
            pair("transposed-window-row", [2, 3, 4], [4], .transposed, .window),
            OperationCase(
                "\(name)/number", torch: "a \(symbol) number", [.uniform([2, 3])], attributes: ["number": 1.5]
            ) { x, attributes in withNumber(x[0], attributes["number"]!) },
            OperationCase(
                "\(name)/number-first", torch: "number \(symbol) a", [.uniform([2, 3], right)],
                attributes: ["number": 1.5]
            ) { x, attributes in numberFirst(x[0], attributes["number"]!) },
            OperationCase("\(name)/itself", torch: "a \(symbol) a", [.uniform([2, 3], right)]) { x, _ in
                apply(x[0], x[0])
            },
            OperationCase(
                "\(name)/special", torch: "a \(symbol) b", [.list([13, 1], special), .list([13], special)],
                checksFiniteDifferences: false
            ) { x, _ in apply(x[0], x[1]) },
        ]
    }
}
