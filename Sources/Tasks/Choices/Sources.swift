import Data
import Engine
import Specs

/// The data that a spec can name.
enum Sources {
    typealias Maker = @Sendable (_ request: SplitRequest, _ settings: Parameters) throws -> DataSplits
    typealias Fingerprint = @Sendable (_ request: SplitRequest, _ settings: Parameters) throws -> String

    /// How a source gives its subsets, and their fingerprint without loading more than that needs.
    struct Source: Sendable {
        let split: Maker
        let fingerprint: Fingerprint
    }

    static let choices: [Choice<Source>] = images + tables + [drawn] + synthetic + objects

    private static let images = ImageSource.known.map { known in
        Choice(
            known.name, known.title,
            make: Source(
                split: { request, _ in try ImageArchive.open(known).split(request) },
                fingerprint: { request, _ in request.fingerprint(content: try ImageArchive.open(known).fingerprint) }))
    }

    private static let tables = TableSource.known.map { known in
        Choice(
            known.name, "\(known.title): \(known.rows) samples of shape \(known.shape) in \(known.classes) classes.",
            make: Source(
                split: { request, _ in try known.split(request) },
                fingerprint: { request, _ in known.fingerprint(request) }))
    }

    private static let drawn = Choice(
        "random", "Normal inputs and uniform labels: nothing to learn, for timing.",
        [
            Field("shape", .list(.integer(1...100_000), count: 1...4), "The shape of one sample, such as [1, 28, 28]."),
            Field("classes", .integer(2...100_000), default: .integer(10)),
        ],
        make: Source(
            split: { try source($1).split(checked($0, shape: $1.integers("shape"), name: "random")) },
            fingerprint: { try source($1).fingerprint($0) }))

    private static func source(_ settings: Parameters) throws -> RandomSource {
        RandomSource(shape: try settings.integers("shape"), classes: try settings.integer("classes"))
    }

    /// The request, if the samples that it asks for can lie in memory.
    static func checked(_ request: SplitRequest, shape: [Int], name: String) throws -> SplitRequest {
        let counts = [request.train ?? 0, request.validation, request.test ?? 0]
        try MemoryCheck.require(counts.map { [$0] + shape }, for: "the samples of the source \(name)")
        return request
    }

    /// The most samples of a split: their numbers are 32-bit integers.
    private static let mostSamples = Int(Int32.max)

    /// The `data:` section of a task.
    static let fields = [
        Field("source", .named("source"), "Where the samples come from."),
        Field("train", .optional(.integer(1...mostSamples)), default: .null, "Training samples; null for all."),
        Field(
            "validation", .integer(0...mostSamples), default: .integer(0),
            "Samples for choosing settings, taken from the source's training part and never trained on."),
        Field(
            "test", .optional(.integer(0...mostSamples)), default: .null,
            "Test samples; null for all. Of a source without a test part: null for what training and validation leave."),
        Field(
            "normalize", .boolean, default: .boolean(true),
            "Shift and scale to mean 0 and deviation 1 over the training samples."),
        Field("stratified", .boolean, default: .boolean(false), "Give every class its share of each subset."),
        Field("split-seed", .integer(atLeast: 0), default: .integer(0), "Decides which samples are in which subset."),
        Field(
            "folds", .optional(.integer(2...1000)), default: .null,
            "Cross-validation: into how many parts the source's training rows are cut, one of which is for testing."),
        Field("fold", .integer(0...999), default: .integer(0), "Which of the folds is for testing, from 0."),
    ]

    private static func request(_ data: Parameters) throws -> SplitRequest {
        SplitRequest(
            train: try data.optionalInteger("train"), validation: try data.integer("validation"),
            test: try data.optionalInteger("test"), seed: UInt64(try data.integer("split-seed")),
            stratified: try data.boolean("stratified"), normalize: try data.boolean("normalize"), fold: try fold(data))
    }

    private static func fold(_ data: Parameters) throws -> Fold? {
        let index = try data.integer("fold")
        guard let count = try data.optionalInteger("folds") else {
            guard index == 0 else { throw TaskError("data.fold is \(index), but data.folds does not say of how many") }
            return nil
        }
        return try Fold(index: index, of: count)
    }

    static func load(_ data: Parameters) throws -> DataSplits {
        let source = try data.named("source")
        return try choices.maker(source.name, "data source").split(request(data), source.parameters)
    }

    static func fingerprint(_ data: Parameters) throws -> String {
        let source = try data.named("source")
        return try choices.maker(source.name, "data source").fingerprint(request(data), source.parameters)
    }
}
