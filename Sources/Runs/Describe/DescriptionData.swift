/// The datasets of runs that describe a model.
public enum DescriptionData {
    public static let output = RunData<Int64>(
        "/description/WAY/output", ["axes"],
        "the output's shape without the batch axis as one way counts it: `layers`, `formulas` or `engine`")
    public static let receptiveField = RunData<Int64>(
        "/description/WAY/receptive-field", ["spatial axes"], unit: "pixels",
        "how much of the input an output sees, 0 for all of it; absent where this way does not tell")
    public static let cost = RunData<Int64>(
        "/description/WAY/cost", ["2"], "parameters and multiply-adds; absent where this way does not tell")

    public static let (layers, formulas, engine) = ("layers", "formulas", "engine")

    static let all: [any RunDeclaration] = [output, receptiveField, cost]
}
