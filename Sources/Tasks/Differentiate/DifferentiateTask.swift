import Engine
import Runs
import Specs

/// Takes the gradient of an expression with the engine and compares it with the one known in closed form.
///
/// A run makes `passes` backward passes: gradients add up unless they are zeroed between, and a frozen argument gets none.
public struct DifferentiateTask {
    private static let expression = Setting(
        "expression", .named(Expressions.all), written: .string("cubic"))
    private static let points = Setting("points", .integer(2...10_000), default: 41, "Places along each argument.")
    private static let passes = Setting(
        "passes", .integer(1...1000), default: 1, "Backward passes, each through a graph of its own.")
    private static let zeroGradients = Setting(
        "zero-gradients", .boolean, default: false, "Zero the gradients before each pass.")
    private static let frozen = Setting(
        "frozen", .list(.string, count: 0...16), default: [], "Arguments that require no gradient.")
    private static let precision = Setting("precision", .words(Precision.self), default: .float32)

    static let entry = Entry(
        RunKind.differentiate.name, "Compares the engine's gradient of an expression with the analytic one.",
        fields: [
            expression.field, points.field, passes.field, zeroGradients.field, frozen.field, precision.field,
        ])

    private enum Precision: String, CaseIterable { case float32, float64 }

    let expression: Expression
    let inputs: [Tensor]
    let passes: Int
    let zeroesGradients: Bool
    let frozen: Set<String>

    /// - Throws: an error that says which setting does not fit.
    public init(_ settings: Value) throws {
        let settings = Settings(settings)
        let choice = try settings[Self.expression]
        let expression = try choice.make()
        let frozen = Set(try settings[Self.frozen])
        let known = expression.arguments.map(\.name)
        if let unknown = frozen.sorted().first(where: { !known.contains($0) }) {
            throw TaskError(
                "frozen names '\(unknown)', but the expression \(choice.name) has \(known.joined(separator: " and "))")
        }
        let points = try settings[Self.points]
        let dtype: DType =
            switch try settings[Self.precision] {
            case .float32: .float32
            case .float64: .float64
            }
        inputs = expression.arguments.map { argument in
            let places = Tensor.linspace(
                argument.domain.lowerBound, argument.domain.upperBound, count: points, dtype: dtype)
            return frozen.contains(argument.name) ? places : places.requiringGrad()
        }
        self.expression = expression
        self.frozen = frozen
        passes = try settings[Self.passes]
        zeroesGradients = try settings[Self.zeroGradients]
    }
}

extension TaskKind {
    /// Compares gradients.
    static let differentiate = TaskKind(
        entry: DifferentiateTask.entry, report: .gradients, categories: [Expressions.all.vocabulary],
        make: { settings, _ in try DifferentiateTask(settings) })
}
