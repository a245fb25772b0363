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

    static let choices: [Choice<Source>] =
        ImageSource.known.map { known in
            Choice(
                known.name, known.title,
                make: Source(
                    split: { request, _ in try ImageArchive.open(known).split(request) },
                    fingerprint: { request, _ in request.fingerprint(content: try ImageArchive.open(known).fingerprint)
                    }))
        } + [
            Choice(
                "random", "Normal inputs and uniform labels: nothing to learn, for timing.",
                [
                    Field(
                        "shape", .list(.integer(1...100_000), count: 1...4),
                        "The shape of one sample, such as [1, 28, 28]."),
                    Field("classes", .integer(2...100_000), default: .integer(10)),
                ],
                make: Source(
                    split: { try source($1).split(checked($0, $1)) }, fingerprint: { try source($1).fingerprint($0) }))
        ]

    private static func source(_ settings: Parameters) throws -> RandomSource {
        RandomSource(shape: try settings.integers("shape"), classes: try settings.integer("classes"))
    }

    /// The request, if the samples that it asks for can lie in memory.
    private static func checked(_ request: SplitRequest, _ settings: Parameters) throws -> SplitRequest {
        let shape = try settings.integers("shape")
        let counts = [request.train ?? 0, request.validation, request.test ?? 0]
        try MemoryCheck.require(counts.map { [$0] + shape }, for: "the samples of the source random")
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
        Field("test", .optional(.integer(0...mostSamples)), default: .null, "Test samples; null for all."),
        Field(
            "normalize", .boolean, default: .boolean(true),
            "Shift and scale to mean 0 and deviation 1 over the training samples."),
        Field("stratified", .boolean, default: .boolean(false), "Give every class its share of each subset."),
        Field("split-seed", .integer(atLeast: 0), default: .integer(0), "Decides which samples are in which subset."),
    ]

    private static func request(_ data: Parameters) throws -> SplitRequest {
        SplitRequest(
            train: try data.optionalInteger("train"), validation: try data.integer("validation"),
            test: try data.optionalInteger("test"), seed: UInt64(try data.integer("split-seed")),
            stratified: try data.boolean("stratified"), normalize: try data.boolean("normalize"))
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
