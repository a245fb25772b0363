/// The datasets of runs that pass a picture through filters.
public enum FilterData {
    public static let input = RunData<Float>(
        "/filter/input", ["channels", "height", "width"],
        "the picture that the filters see, noise included; 0 is black and 1 white"
    )
    public static let output = RunData<Float>(
        "/filter/output", ["channels", "height", "width"], "what the filters make of it")
    public static let formula = RunData<Int64>(
        "/filter/formula", ["3"],
        "the output's shape by ⌊(n + 2p - d(k - 1) - 1) / s⌋ + 1 for each filter; absent where one has another formula")

    static let all: [any RunDeclaration] = [input, output, formula]
}
