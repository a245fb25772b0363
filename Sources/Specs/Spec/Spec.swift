/// An experiment as its author wrote it: read, checked against a vocabulary, its sweep expanded and every trial
/// resolved.
///
/// What remains to make a plan of it are the identities of the trials, which need the data.
public struct Spec: Sendable {
    /// The experiment's name, which is also its folder's under `results/`.
    public let name: String
    /// The question that the experiment answers; empty when the spec asks none.
    public let question: String
    /// What every trial does, such as `train`.
    public let task: String
    /// Every point of the sweep is tried with each of these.
    public let seeds: [Int]
    /// The axes of the sweep in the order of the file, the seed last.
    public let axes: [Axis]
    /// The `report:` section, resolved.
    public let report: Value

    /// The settings of the command line, as they were typed.
    public let overrides: [String]

    /// The other sizes in which the experiment can be run, by the names that `--set scale=NAME` takes.
    public let scales: [String]

    let cells: [Expansion.Cell]
    private let file: String
    /// Where the values of the `report:` section stand, and the section itself by the empty name.
    private let reportPlaces: [String: Place]

    init(
        name: String, question: String, task: String, seeds: [Int], axes: [Axis], report: Value,
        cells: [Expansion.Cell], file: String, reportPlaces: [String: Place], overrides: [String], scales: [String]
    ) {
        self.overrides = overrides
        self.scales = scales
        self.name = name
        self.question = question
        self.task = task
        self.seeds = seeds
        self.axes = axes
        self.report = report
        self.cells = cells
        self.file = file
        self.reportPlaces = reportPlaces
    }

    /// An error about the value of `key` in the section `report:`, for those who know what runs will hold.
    public func error(inReport key: String, _ message: String, hint: String) -> SpecError {
        (reportPlaces[key] ?? reportPlaces[""] ?? .start).error(message, hint: hint, in: file)
    }

    /// The number of trials, seeds counted.
    public var trialCount: Int { cells.count * seeds.count }

    /// The trials' settings in the order of the plan: the last axis advances fastest, and the seed faster than it.
    public var trialSettings: [Value] { cells.flatMap { cell in seeds.map { trialSettings(of: cell, seed: $0) } } }

    /// Every setting that can change a trial's result.
    func trialSettings(of cell: Expansion.Cell, seed: Int) -> Value {
        var settings = cell.settings
        settings["task"] = .string(task)
        settings["seed"] = .integer(seed)
        return .object(settings)
    }

    /// Reads the spec in the file `path`.
    ///
    /// - Parameter overrides: settings from the command line, such as `data.train=60000`; see
    ///   ``parse(text:file:vocabulary:overrides:)``.
    /// - Throws: ``SpecError``.
    public static func load(
        path: String, vocabulary: Vocabulary, overrides: [String] = []
    ) throws(SpecError) -> Spec {
        try parse(text: SpecFile.text(at: path), file: path, vocabulary: vocabulary, overrides: overrides)
    }

    /// Reads the spec `text`.
    ///
    /// An override is `KEY=VALUE` with the value in YAML. Its key is a path of a setting (`optimizer.adam.lr` or
    /// `optimizer.lr`), a key of the envelope (`seeds=1`), an axis (`sweep.optimizer=[sgd]`; `null` drops it) or a
    /// report option (`report.metric=...`); `scale=full` stands for all that the spec's `scales: {full: {...}}` names. Overrides apply in order. An override of a setting that the sweep sets is
    /// an error: it would either do nothing or silently drop an axis.
    ///
    /// - Parameter file: the name that errors give.
    /// - Throws: ``SpecError``.
    public static func parse(
        text: String, file: String, vocabulary: Vocabulary, overrides: [String] = []
    ) throws(SpecError) -> Spec {
        guard let root = try YAMLReader(file: file, override: nil).read(text) else { throw empty(file) }
        var parsed: [Override] = []
        for override in overrides { parsed.append(try Override(override, file: file)) }
        return try SpecReader(file: file, vocabulary: vocabulary).read(root, overrides: parsed)
    }

    static func empty(_ file: String) -> SpecError {
        SpecError(file: file, line: 1, column: 1, message: "the spec is empty", hint: "Start it with 'name:'.")
    }
}
