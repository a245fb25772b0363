/// The datasets of runs that compare gradients.
public enum GradientData {
    public static let input = RunData<Double>("/gradient/NAME/input", ["points"], "the places of an argument")
    public static let expected = RunData<Double>(
        "/gradient/NAME/expected", ["points"], "the gradient that it should have there")
    public static let engine = RunData<Double>(
        "/gradient/NAME/engine", ["points"], "the gradient that the engine gives; absent where there is none")

    static let all: [any RunDeclaration] = [input, expected, engine]
}
