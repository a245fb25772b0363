/// The datasets of runs that minimize a function.
public enum DescentData {
    public static let position = RunData<Double>(
        "/steps/position", ["steps + 1", "d"], "the path, from the start on; only finite places")
    public static let value = RunData<Double>("/steps/value", ["steps + 1"], "on the path: the value")
    public static let gradientNorm = RunData<Double>(
        "/steps/gradient-norm", ["steps + 1"], "on the path: the norm of the gradient")
    public static let gap = RunData<Double>(
        "/steps/gap", ["steps + 1"], "on the path: the value above the lowest minimum, where minima are known")
    public static let distance = RunData<Double>(
        "/steps/distance", ["steps + 1"], "on the path: the distance to the nearest minimum, where minima are known")
    public static let rate = RunData<Double>("/steps/learning-rate", ["steps"], "the learning rate of each step")
    public static let axis = RunData<Double>(
        "/function/AXIS", ["n"], "the grid on which the function is given: places along `x`, and `y` of two arguments")
    public static let curveValues = RunData<Float>(
        "/function/value", ["n"], "the function of one argument on the grid")
    public static let planeValues = RunData<Float>(
        "/function/value", ["m", "n"], "of two arguments: a row for each place along `y`")
    public static let minima = RunData<Double>("/function/minima", ["k", "d"], "the known minima, the lowest first")
    public static let minimumValues = RunData<Double>("/function/minimum-values", ["k"], "the values there")
    public static let saddles = RunData<Double>(
        "/function/saddles", ["k", "d"], "the known saddles, where there are such")
    public static let saddleValues = RunData<Double>("/function/saddle-values", ["k"], "the values there")

    /// The curves that a report can be about.
    public static let curves = [value, gradientNorm, gap, distance]

    static let all: [any RunDeclaration] = [
        position, value, gradientNorm, gap, distance, rate, axis, curveValues, planeValues, minima, minimumValues,
        saddles, saddleValues,
    ]
}
