import Engine
import Specs

/// The expressions that `task: differentiate` can name.
enum Expressions {
    static let all = Category("expression", choices)

    private static let choices = [
        Choice<Void, Expression>("cubic", "Q = 3a³ - b², whose gradient is 9a² and -2b.") {
            Expression(
                arguments: [
                    Expression.Argument(name: "a", domain: -3...3) { 9 * $0 * $0 },
                    Expression.Argument(name: "b", domain: -6...6) { -2 * $0 },
                ]
            ) { 3 * ($0[0].square() * $0[0]) - $0[1].square() }
        }
    ]
}
