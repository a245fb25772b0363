import Store

/// The datasets that runs of every task can hold.
public enum CommonData {
    public static let curve = RunData<Double>(
        "/curves/SPLIT/METRIC", ["values"],
        "a metric by what it is measured on; of a training on `train`, `validation` and `test`, one value before training and one after each epoch; of other tasks one value, on what the metric is of (`gradient`, `value`, `model`, `input`, `output`)"
    )
    public static let seconds = RunData<Double>(
        "/timing/PART", unit: "s",
        "time spent in `data`, `forward`, `backward`, `optimizer` and `evaluation`; `cpu` of a training: processor time, all threads together; `earlier-stages`: training before the last stage, part of the former"
    )
    public static let totalSeconds = RunData<Double>(RunRecord.secondsPath, unit: "s", "time spent in all")
    /// The part that is the processor's time.
    public static let processor = "cpu"
    /// The part that is training before the last stage.
    public static let earlierStages = "earlier-stages"
    static let parts = [
        "data", "forward", "backward", "optimizer", "evaluation", "total", processor, earlierStages,
    ]
    public static let uncommitted = RunData<String>(
        "/provenance/diff", "changes to the source that were not committed")

    static let all: [any RunDeclaration] = [curve, seconds, totalSeconds, uncommitted]

    /// Folders of what a replay need not give again: measured times, and the place and time of the run.
    public static let unrepeatable = ["/timing/", "/provenance/"]
}
