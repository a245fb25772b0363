@testable import Engine

extension OperationCase {
    /// Functions of one number whose derivatives are written with other operations.
    static let pointwise: [OperationCase] =
        unary("floor", "a.floor()", smooth: false) { x, _ in x.floor() }
        + unary("ceil", "a.ceil()", smooth: false) { x, _ in x.ceil() }
        + unary("round", "a.round()", smooth: false) { x, _ in x.rounded() }
        + unary("truncate", "a.trunc()", smooth: false) { x, _ in x.truncated() }
        + unary("sign", "a.sign()", smooth: false) { x, _ in x.sign() }
        + unary("erf", "a.erf()", range: -3...3) { x, _ in x.erf() }
        + unary("erfc", "a.erfc()", range: -3...3, float64: .init(absolute: 1e-15, relative: 2e-13)) { x, _ in x.erfc()
        }
        + unary("log1p", "a.log1p()", range: -0.9...4) { x, _ in x.log1p() }
        + unary("expm1", "a.expm1()", range: -4...4) { x, _ in x.expm1() }
        + unary("rsqrt", "a.rsqrt()", range: 0.05...4) { x, _ in x.reciprocalSquareRoot() }
        + unary("log2", "a.log2()", range: 0.05...4) { x, _ in x.log2() }
        + unary("log10", "a.log10()", range: 0.05...4) { x, _ in x.log10() }
        + unary("atan", "a.atan()") { x, _ in x.atan() }
        + unary("tan", "a.tan()", range: -1.2...1.2, special: [0, -0.0, 1e-10, 0.5, -0.5, 1, -1]) { x, _ in x.tan() }
        + unary("asin", "a.asin()", range: -0.9...0.9, special: [0, -0.0, 1e-10, 0.5, -0.5, 2, -2, .nan]) { x, _ in
            x.asin()
        }
        + unary("acos", "a.acos()", range: -0.9...0.9, special: [0, -0.0, 1e-10, 0.5, -0.5, 2, -2, .nan]) { x, _ in
            x.acos()
        }
        + unary("sinh", "a.sinh()", range: -3...3, special: [0, -0.0, 1e-10, 0.5, -0.5, 1, -1, 3, -3, 10]) { x, _ in
            x.sinh()
        }
        + unary("cosh", "a.cosh()", range: -3...3, special: [0, -0.0, 1e-10, 0.5, -0.5, 1, -1, 3, -3, 10]) { x, _ in
            x.cosh()
        }
        + clamps + predicates

    private static func unary(
        _ name: String, _ torch: String, range: ClosedRange<Double> = -7...7, special: [Double] = specialNumbers,
        smooth: Bool,
        apply: @escaping Unary
    ) -> [OperationCase] {
        unary(name, torch, range: range, special: special, apply: apply).map { item in
            var item = item
            item.checksFiniteDifferences = smooth
            return item
        }
    }

    private static let clamps: [OperationCase] = [
        OperationCase("clamp/both", torch: "a.clamp(-1, 0.5)", [.uniform([5, 6])], large: [[300, 400]]) { x, _ in
            x[0].clamped(lower: -1, upper: 0.5)
        },
        OperationCase("clamp/lower", torch: "a.clamp(min=-0.5)", [.uniform([3, 4], -2...2, .transposed)]) { x, _ in
            x[0].clamped(lower: -0.5)
        },
        OperationCase("clamp/upper", torch: "a.clamp(max=0.5)", [.uniform([3, 4], -2...2, .window)]) { x, _ in
            x[0].clamped(upper: 0.5)
        },
        OperationCase(
            "clamp/special", torch: "a.clamp(-1, 3)", [.list([specialNumbers.count], specialNumbers)], float32: .exact,
            float64: .exact, checksFiniteDifferences: false
        ) { x, _ in x[0].clamped(lower: -1, upper: 3) },
        OperationCase("clamp/crossed", torch: "a.clamp(1, -1)", [.uniform([4])], checksFiniteDifferences: false) {
            x, _ in
            x[0].clamped(lower: 1, upper: -1)
        },
        OperationCase("clamp/int64", torch: "a.clamp(3, 6)", [.integers([9], below: 10)], types: [.float32]) { x, _ in
            x[0].clamped(lower: 3, upper: 6)
        },
    ]

    private static let predicates: [OperationCase] = [
        OperationCase(
            "is-nan/special", torch: "a.isnan()", [.list([specialNumbers.count], specialNumbers, wantsGradient: false)]
        ) {
            x, _ in x[0].isNaN()
        },
        OperationCase(
            "is-infinite/special", torch: "a.isinf()",
            [.list([specialNumbers.count], specialNumbers, wantsGradient: false)]
        ) { x, _ in x[0].isInfinite() },
        OperationCase(
            "is-close/special", torch: "torch.isclose(a, b, rtol=0.01, atol=0.1)",
            [
                .list([7, 1], [0, 1, 1.05, -5, .infinity, -.infinity, .nan], wantsGradient: false),
                .list([7], [0.05, 1, 1.2, -5.1, .infinity, -.infinity, .nan], wantsGradient: false),
            ]
        ) { x, _ in x[0].isClose(x[1], relative: 0.01, absolute: 0.1) },
    ]
}

extension CaseInput {
    /// Whole numbers in 0..<bound, of int64.
    static func integers(_ shape: [Int], below bound: Int, _ placement: Placement = .contiguous) -> CaseInput {
        CaseInput(shape: shape, values: .labels(bound), placement: placement, wantsGradient: false)
    }
}
