import CElementary
import Engine
import Specs

/// The functions that `task: minimize` can name.
enum Objectives {
    typealias Choice = Specs.Choice<Void, Objective>

    static let all = Category("function", choices)

    private static let choices = [
        Choice("quadratic", "x², in one dimension.") {
            Objective(start: [-2], domain: [-2.5...2.5], minima: [[0]]) { $0[0].square() }
        },
        Choice(
            "double-well", "x⁴ - 4x² + x, in one dimension: the global minimum near -1.47, a local one near 1.35."
        ) {
            let slope = { (x: Double) in (4 * x * x * x - 8 * x + 1, 12 * x * x - 8) }
            return Objective(
                start: [2], domain: [-2.5...2.5], minima: [[root(of: slope, near: -1.5)], [root(of: slope, near: 1.3)]]
            ) {
                let square = $0[0].square()
                return square * (square - 4) + $0[0]
            }
        },
        Choice(
            "bowl", "(x² + c y²) / 2: a quadratic whose Hessian has the condition number c.",
            Setting("condition", .number(.atLeast(1)), default: 10, "How much steeper it is along y.")
        ) { condition in
            Objective(start: [-4, 2], domain: [-5...5, -3...3], minima: [[0, 0]]) {
                ($0[0].square() + $0[1].square() * condition) * 0.5
            }
        },
        Choice("rosenbrock", "(1 - x)² + 100 (y - x²)²: a curved valley (Rosenbrock 1960).") {
            Objective(start: [-1.2, 1], domain: [-2...2, -1...3], minima: [[1, 1]]) {
                (1 - $0[0]).square() + ($0[1] - $0[0].square()).square() * 100
            }
        },
        Choice(
            "beale", "(1.5 - x + xy)² + (2.25 - x + xy²)² + (2.625 - x + xy³)²: flat, with steep corners (Beale 1958)."
        ) {
            Objective(start: [1, 1], domain: [-4.5...4.5, -4.5...4.5], minima: [[3, 0.5]]) { arguments in
                let (x, y) = (arguments[0], arguments[1])
                let square = y.square()
                return (1.5 - x + x * y).square() + (2.25 - x + x * square).square()
                    + (2.625 - x + x * (square * y)).square()
            }
        },
        Choice("himmelblau", "(x² + y - 11)² + (x + y² - 7)²: four minima, all of value 0 (Himmelblau 1972).") {
            Objective(
                start: [0, 0], domain: [-6...6, -6...6],
                minima: [
                    [3, 2], [-2.805118086952745, 3.131312518250573], [-3.779310253377747, -3.283185991286170],
                    [3.584428340330492, -1.848126526964404],
                ]
            ) { ($0[0].square() + $0[1] - 11).square() + ($0[0] + $0[1].square() - 7).square() }
        },
        Choice("saddle", "x² - y²: no minimum; descent from the ridge y = 0 ends in the saddle at 0.") {
            Objective(start: [-1.5, 0.001], domain: [-2...2, -2...2], minima: [], saddles: [[0, 0]]) {
                $0[0].square() - $0[1].square()
            }
        },
        Choice(
            "rastrigin", "20 + x² - 10 cos 2πx + y² - 10 cos 2πy: a bowl full of local minima (Rastrigin 1974)."
        ) {
            let slope = { (x: Double) in
                (
                    2 * x + 20 * Double.pi * Elementary.sin(2 * .pi * x),
                    2 + 40 * Double.pi * .pi * Elementary.cos(2 * .pi * x)
                )
            }
            let places = (-5...5).map { root(of: slope, near: Double($0)) }.sorted {
                ($0.magnitude, $0) < ($1.magnitude, $1)
            }
            let minima = places.flatMap { x in places.map { [x, $0] } }
            return Objective(start: [2.3, -1.6], domain: [-5.12...5.12, -5.12...5.12], minima: minima) { arguments in
                arguments.map { $0.square() - ($0 * (2 * .pi)).cos() * 10 + 10 }.reduce(Tensor(0.0)) { $0 + $1 }
            }
        },
    ]

    /// The zero of a function near `start`, by Newton's steps; `function` gives value and derivative.
    private static func root(of function: (Double) -> (Double, Double), near start: Double) -> Double {
        (0..<30).reduce(start) { x, _ in
            let (value, derivative) = function(x)
            return x - value / derivative
        }
    }
}
