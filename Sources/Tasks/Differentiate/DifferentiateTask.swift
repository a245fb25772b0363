import Engine
import Specs

/// Takes the gradient of an expression with the engine and compares it with the one known in closed form.
///
/// A run makes `passes` backward passes: gradients add up unless they are zeroed between, and a frozen argument gets none.
public struct DifferentiateTask {
    static let entry = Entry(
        "differentiate", "Compares the engine's gradient of an expression with the analytic one.",
        fields: [
            Field("expression", .named("expression"), default: .string("cubic")),
            Field("points", .integer(2...10_000), default: .integer(41), "Places along each argument."),
            Field(
                "passes", .integer(1...1000), default: .integer(1), "Backward passes, each through a graph of its own."),
            Field("zero-gradients", .boolean, default: .boolean(false), "Zero the gradients before each pass."),
            Field("frozen", .list(.string, count: 0...16), default: .list([]), "Arguments that require no gradient."),
            Field("precision", .choice(["float32", "float64"]), default: .string("float32")),
        ])

    let expression: Expression
    let inputs: [Tensor]
    let passes: Int
    let zeroesGradients: Bool
    let frozen: Set<String>

    /// - Throws: an error that says which setting does not fit.
    public init(_ spec: Value) throws {
        let spec = Parameters(spec)
        let choice = try spec.named("expression")
        let expression = try Expressions.choices.maker(choice.name, "expression")
        let frozen = Set(try spec.names("frozen"))
        let known = expression.arguments.map(\.name)
        if let unknown = frozen.sorted().first(where: { !known.contains($0) }) {
            throw TaskError(
                "frozen names '\(unknown)', but the expression \(choice.name) has \(known.joined(separator: " and "))")
        }
        let points = try spec.integer("points")
        let dtype: DType = try spec.string("precision") == "float64" ? .float64 : .float32
        inputs = expression.arguments.map { argument in
            let places = Tensor.linspace(
                argument.domain.lowerBound, argument.domain.upperBound, count: points, dtype: dtype)
            return frozen.contains(argument.name) ? places : places.requiringGrad()
        }
        self.expression = expression
        self.frozen = frozen
        passes = try spec.integer("passes")
        zeroesGradients = try spec.boolean("zero-gradients")
    }
}
