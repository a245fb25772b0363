/// The datasets of runs that compare gradients.
public enum GradientData {
    public static let input = RunData<Double>("/gradient/NAME/input", ["points"], "the places of an argument")
    public static let expected = RunData<Double>(
        "/gradient/NAME/expected", ["points"], "the gradient that it should have there")
    public static let engine = RunData<Double>(
        "/gradient/NAME/engine", ["points"], "the gradient that the engine gives; absent where there is none")
    public static let values = RunData<Double>(
        "/value/WAY", ["points"],
        "the expression at these places, of `engine` and in closed form, `expected`; absent where gradients alone are compared"
    )
    public static let known = RunData<Double>(
        "/value/known/NAME", ["2"], "a number that textbooks give: as the engine finds it, and exactly")

    public static let (engineWay, expectedWay) = ("engine", "expected")

    static let all: [any RunDeclaration] = [input, expected, engine, values, known]
}
