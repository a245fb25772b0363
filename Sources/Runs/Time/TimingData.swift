/// The datasets of runs that measure time.
public enum TimingData {
    public static let seconds = RunData<Double>(
        "/timing/SIDE/PASS", ["rounds"], unit: "s",
        "one pass, `forward` or `backward`, of `candidate`, `baseline`, or `repeat` for the baseline's copy")
    public static let order = RunData<Int64>(
        "/timing/order", ["rounds", "3"],
        "which side came first, second and third in each round: 0, 1, 2 for candidate, baseline, copy")
    public static let passes = RunData<Int64>("/timing/passes", ["3"], "the passes in a sample of each side")
    public static let processor = RunData<Int64>(
        "/timing/processor", ["rounds"], "the processor that each round stayed on, or -1")
    public static let output = RunData<Double>(
        "/results/SIDE/output", ["2"], "sum and sum of squares of the output: what replay compares")
    public static let gradients = RunData<Double>(
        "/results/SIDE/gradients", ["gradients", "2"], "the same of each gradient, the input's first")

    /// The sides that are compared, and the baseline's copy.
    public static let (candidate, baseline, copy) = ("candidate", "baseline", "repeat")
    public static let (forward, backward) = ("forward", "backward")

    static let all: [any RunDeclaration] = [seconds, order, passes, processor, output, gradients]
}
