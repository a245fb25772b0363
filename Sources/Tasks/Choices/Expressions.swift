import CElementary
import Engine
import Specs

/// The expressions that `task: differentiate` can name.
enum Expressions {
    typealias Choice = Specs.Choice<Void, Expression>

    static let all = Category("expression", [cubic] + informations + binary)

    private static let cubic = Choice("cubic", "Q = 3a³ - b², whose gradient is 9a² and -2b.") {
        Expression(
            arguments: [
                Expression.Argument(name: "a", domain: -3...3) { 9 * $0 * $0 },
                Expression.Argument(name: "b", domain: -6...6) { -2 * $0 },
            ]
        ) { 3 * ($0[0].square() * $0[0]) - $0[1].square() }
    }

    /// x ln x, where 0 · ln 0 is 0.
    private static func timesLogarithm(_ x: Tensor) -> Tensor {
        let isZero = Tensor(x.detach().doubles.map { $0 == 0 ? 1.0 : 0 }, shape: x.shape).to(x.dtype)
        return x * (x + isZero).log()
    }

    private static func entropy(_ p: Tensor) -> Tensor { -(timesLogarithm(p) + timesLogarithm(1 - p)) }

    /// The scores that the softmax of `softmax-cross-entropy` sees beside z.
    private static let otherScores = [0.0, 1]

    private static func softmax(_ scores: [Double], _ dtype: DType) -> [Double] {
        Tensor(scores, shape: [scores.count]).to(dtype).softmax().doubles
    }

    /// What a message tells: entropies in nats.
    private static let informations = [
        Choice("entropy", "H(p) = -p ln p - (1 - p) ln(1 - p), whose derivative is ln((1 - p) / p).") {
            Expression(
                arguments: [Expression.Argument(name: "p", domain: 0.01...0.99) { Elementary.log((1 - $0) / $0) }],
                exact: { -$0[0] * Elementary.log($0[0]) - (1 - $0[0]) * Elementary.log1p(-$0[0]) },
                known: [("H(0)", 0, 0), ("H(0.25)", 0.25, 0.5623351446188083), ("H(0.5)", 0.5, 0.6931471805599453)]
                    .map { name, p, exact in
                        Expression.Known(name: name, exact: exact) { entropy(Tensor(p).to($0)).item }
                    } + [Expression.Known(name: "H(1)", exact: 0) { entropy(Tensor(1).to($0)).item }]
            ) { entropy($0[0]) }
        },
        Choice(
            "cross-entropy",
            "-ln q: what a certain event costs that was given the probability q; its derivative is -1 / q."
        ) {
            Expression(
                arguments: [Expression.Argument(name: "q", domain: 0.01...1) { -1 / $0 }],
                exact: { -Elementary.log($0[0]) },
                known: [
                    ("a certain event seen with q = 0.25", 0.25, 1.3862943611198906),
                    ("a certain event seen with q = 1", 1, 0),
                ]
                .map { name, q, exact in
                    Expression.Known(name: name, exact: exact) { -Tensor(q).to($0).log().item }
                }
            ) { -$0[0].log() }
        },
        Choice(
            "softmax-cross-entropy",
            "-ln softmax(z, 0, 1)₁: the cross-entropy of the first of three classes, whose derivative is softmax(z, 0, 1)₁ - 1."
        ) {
            Expression(
                arguments: [
                    Expression.Argument(name: "z", domain: -6...6) { z in
                        let others = otherScores.reduce(0) { $0 + Elementary.exp($1 - z) }
                        return -others / (1 + others)
                    }
                ],
                exact: { arguments in Elementary.log1p(otherScores.reduce(0) { $0 + Elementary.exp($1 - arguments[0]) })
                },
                known: [0.09003057317038046, 0.24472847105479767, 0.6652409557748219].enumerated().map { place, exact in
                    Expression.Known(name: "softmax(1, 2, 3), class \(place + 1)", exact: exact) {
                        softmax([1, 2, 3], $0)[place]
                    }
                } + [
                    Expression.Known(name: "softmax(1, 2, 3), sum", exact: 1) { softmax([1, 2, 3], $0).reduce(0, +) },
                    Expression.Known(name: "softmax(1001, 1002, 1003), class 3", exact: 0.6652409557748219) {
                        softmax([1001, 1002, 1003], $0)[2]
                    },
                ]
            ) { arguments in
                let z = arguments[0]
                let scores = [z] + otherScores.map { Tensor.full(z.shape, $0, dtype: z.dtype) }
                return -Tensor.stacked(scores, axis: 1).logSoftmax().narrowed(1, 0..<1).squeezed(1)
            }
        },
    ]

    private static let target = Setting("target", .integer(0...1), default: 1, "The class that is right.").asShorthand

    /// Two ways to one loss of two classes.
    private static let binary = [
        Choice(
            "bce-with-logits", "The binary cross-entropy of σ(z), found from z itself; its derivative is σ(z) - y.",
            target
        ) { target in
            binaryCrossEntropy(of: target) { $0.binaryCrossEntropyWithLogits($1, reduction: .none) }
        },
        Choice(
            "bce-after-sigmoid", "The same of a sigmoid, and a loss that sees its result alone.", target
        ) { target in
            binaryCrossEntropy(of: target) { $0.sigmoid().binaryCrossEntropy($1, reduction: .none) }
        },
    ]

    private static func binaryCrossEntropy(
        of target: Int, _ value: @escaping @Sendable (_ z: Tensor, _ target: Tensor) -> Tensor
    ) -> Expression {
        let sign = target == 1 ? 1.0 : -1.0
        return Expression(
            // σ(z) - y is -σ(-z) for y = 1 and σ(z) for y = 0, without the difference of two numbers near 1.
            arguments: [
                Expression.Argument(name: "z", domain: -100...100) { -sign / (1 + Elementary.exp(sign * $0)) }
            ],
            exact: { max(-sign * $0[0], 0) + Elementary.log1p(Elementary.exp(-abs($0[0]))) }
        ) { value($0[0], Tensor.full($0[0].shape, Double(target), dtype: $0[0].dtype)) }
    }
}
