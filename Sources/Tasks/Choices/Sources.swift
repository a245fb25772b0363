import Data
import Specs

/// The data that a spec can name.
enum Sources {
    typealias Choice = Specs.Choice<Void, Source>

    /// How a source gives its subsets, and their fingerprint without loading more than that needs.
    struct Source: Sendable {
        let split: @Sendable (SplitRequest) throws -> DataSplits
        let fingerprint: @Sendable (SplitRequest) throws -> String
        /// The number of a white pixel, where samples are images that are not normalized.
        var brightest = 1.0
        /// The names of the classes, in order of their labels; empty where they have none.
        var classNames: @Sendable () throws -> [String] = { [] }
    }

    static let all = Category("source", images + tables + own + [drawn] + synthetic + objects + [letters])

    private static let images = ImageSource.known.map { known in
        Choice(known.name, "\(known.title): \(known.summary).") {
            Source(
                split: { try ImageArchive.open(known).split($0) },
                fingerprint: { $0.fingerprint(content: try ImageArchive.open(known).fingerprint) },
                classNames: { known.classNames })
        }
    }

    private static let tables = TableSource.known.map { known in
        Choice(
            known.name, "\(known.title): \(known.rows) samples of shape \(known.shape) in \(known.classes) classes."
        ) {
            Source(
                split: { try known.split($0) }, fingerprint: { known.fingerprint($0) }, brightest: known.brightest,
                classNames: { known.classNames })
        }
    }

    private static let drawn = Choice(
        "random", "Normal inputs and uniform labels: nothing to learn, for timing.",
        Setting("shape", .list(.integer(1...100_000), count: 1...4), "The shape of one sample, such as [1, 28, 28]."),
        Setting("classes", .integer(2...100_000), default: 10)
    ) { shape, classes in
        let source = RandomSource(shape: shape, classes: classes)
        return Source(
            split: { try source.split(checked($0, shape: shape, name: "random")) },
            fingerprint: { source.fingerprint($0) })
    }

    /// The request, if the samples that it asks for can lie in memory.
    static func checked(_ request: SplitRequest, shape: [Int], name: String) throws -> SplitRequest {
        let counts = [request.train ?? 0, request.validation, request.test ?? 0]
        try MemoryCheck.require(counts.map { [$0] + shape }, for: "the samples of the source \(name)")
        return request
    }

    /// The most samples of a split: their numbers are 32-bit integers.
    static let mostSamples = Int(Int32.max)
}

/// The `data:` section of a task: a source, and which of its samples are for what.
struct DataChoice: Sendable {
    let source: Named<Void, Sources.Source>
    private let request: SplitRequest
    /// The classes that are taken, by name or number; nil for all.
    private let classes: [Either<String, Int>]?
    let changes: DataChanges
    let target: Target

    /// What a model is to give of a sample.
    enum Target: String, CaseIterable { case source, input }

    static let record = Record(
        Setting("source", .named(Sources.all), "Where the samples come from."),
        Setting(
            "train", .optional(.integer(1...Sources.mostSamples)), default: nil, "Training samples; null for all."),
        Setting(
            "validation", .integer(0...Sources.mostSamples), default: 0,
            "Samples for choosing settings, taken from the source's training part and never trained on."),
        Setting(
            "test", .optional(.integer(0...Sources.mostSamples)), default: nil,
            "Test samples; null for all. Of a source without a test part: null for what training and validation leave."),
        Setting(
            "normalize", .boolean, default: true,
            "Shift and scale to mean 0 and deviation 1 over the training samples."),
        Setting("stratified", .boolean, default: false, "Give every class its share of each subset."),
        Setting("split-seed", .integer(atLeast: 0), default: 0, "Decides which samples are in which subset."),
        Setting(
            "folds", .optional(.integer(2...1000)), default: nil,
            "Cross-validation: into how many parts the source's training rows are cut, one of which is for testing."),
        Setting("fold", .integer(0...999), default: 0, "Which of the folds is for testing, from 0."),
        Setting(
            "target", .words(Target.self), default: .source,
            "What the model is to give: what the source asks for, or the `input` itself, as of an autoencoder."
        ).addedLater, DataChanges.transforms, DataChanges.classCounts, DataChanges.balance, DataChanges.features,
        Setting(
            "classes", .optional(.list(.either(.string, .integer(0...99_999)), count: 1...1000)), default: nil,
            "The classes that are taken, by name or by number from 0; labels are counted anew in this order. null for all."
        ).addedLater, DataChanges.pairs
    ) {
        source, train, validation, test, normalize, stratified, seed, folds, fold, target, transforms, classCounts,
        balance, features, classes, pairs in
        guard folds != nil || fold == 0 else {
            throw TaskError("data.fold is \(fold), but data.folds does not say of how many")
        }
        guard pairs == nil || target == .source else {
            throw TaskError("data.pairs asks what changed in a pair, and cannot stand beside data.target: input")
        }
        return DataChoice(
            source: source,
            request: SplitRequest(
                train: train, validation: validation, test: test, seed: UInt64(seed), stratified: stratified,
                normalize: normalize, fold: try folds.map { try Fold(index: fold, of: $0) }), classes: classes,
            changes: try DataChanges(
                transforms: transforms, classCounts: classCounts, balance: balance, features: features, pairs: pairs),
            target: target)
    }

    /// Decides which samples are in which subset.
    var splitSeed: UInt64 { request.seed }

    /// - Parameter trainsMeasured: whether validation and test images are changed as training images are, which is a mistake.
    func load(trainsMeasured: Bool = false) throws -> DataSplits {
        let source = try source.make()
        let splits = try changes.applied(to: source, request(of: source), trainsMeasured: trainsMeasured)
        return target == .source ? splits : splits.map { Reconstruction(of: $0) }
    }

    func fingerprint() throws -> String {
        let source = try source.make()
        return try source.fingerprint(request(of: source))
    }

    /// The names of the classes that are taken, in the order of their labels; empty where they have none.
    func classNames() throws -> [String] {
        let source = try source.make()
        let names = try source.classNames()
        guard !names.isEmpty, let taken = try request(of: source).classes else { return names }
        return taken.map { names.indices.contains($0) ? names[$0] : "\($0)" }
    }

    /// The request, with the numbers of the classes that are named.
    private func request(of source: Sources.Source) throws -> SplitRequest {
        guard let classes else { return request }
        let names = try source.classNames()
        var request = request
        request.classes = try classes.map {
            switch $0 {
            case .second(let number): return number
            case .first(let name):
                if let number = names.firstIndex(of: name) { return number }
                throw TaskError(
                    "data.classes: \(self.source.name) has no class '\(name)'. "
                        + (names.isEmpty
                            ? "Its classes have no names: give their numbers, from 0."
                            : Suggestion.hint(for: name, among: names, list: "There are")))
            }
        }
        return request
    }
}
