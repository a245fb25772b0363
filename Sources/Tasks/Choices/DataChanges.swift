import Data
import Specs

/// What a spec asks to be done to a source's samples before a model sees them.
struct DataChanges: Sendable {
    let transforms: ImageTransforms
    /// Training samples of each class; nil for all.
    let classCounts: [Int]?
    let balance: ClassBalance?
    let features: [TableFeature]
    /// Pairs that are made of the images; nil for none.
    let pairs: Changes?

    init(
        transforms: TransformLists, classCounts: [Int]?, balance: Named<Void, ClassBalance>?,
        features: [Named<Void, TableFeature>], pairs: Named<Void, Changes>?
    ) throws {
        self.transforms = try transforms.made()
        self.classCounts = classCounts
        self.balance = try balance?.make()
        self.features = try features.map { try $0.make() }
        self.pairs = try pairs?.make()
        guard pairs == nil || self.transforms.isEmpty else {
            throw TaskError("data.pairs makes its own changes of images, and cannot stand beside data.transforms")
        }
    }

    /// The source's subsets, changed.
    /// - Parameter trainsMeasured: whether validation and test images are changed as training images are, which is a mistake.
    func applied(
        to source: Sources.Source, _ request: SplitRequest, trainsMeasured: Bool = false
    ) throws -> DataSplits {
        let usual = try source.split(request)
        guard !transforms.isEmpty || classCounts != nil || !features.isEmpty || pairs != nil else {
            return try balanced(usual, request)
        }
        // Means and deviations are taken of what is left and made here.
        var rawRequest = request
        rawRequest.normalize = false
        var splits = try source.split(rawRequest).with(fingerprint: usual.fingerprint)
        if let classCounts { splits = try splits.keeping(counts: classCounts, seed: request.seed) }
        if !features.isEmpty { splits = try splits.extended(by: features) }
        let isNormalized = usual.normalization != nil
        if let pairs {
            let paired = try balanced(splits, request).paired(by: pairs, seed: request.seed)
            return isNormalized ? paired.normalized() : paired
        }
        guard !transforms.isEmpty else {
            return try balanced(isNormalized ? splits.normalized() : splits, request)
        }
        let changed = try balanced(splits, request).transformed(
            by: transforms, brightest: source.brightest, seed: request.seed, isNormalized: isNormalized,
            trainsMeasured: trainsMeasured)
        // Measurements take batches of up to 256, some of which are made ahead.
        try MemoryCheck.require([[4 * 256] + changed.train.shape], for: "batches of images of \(changed.train.shape)")
        return changed
    }

    private func balanced(_ splits: DataSplits, _ request: SplitRequest) throws -> DataSplits {
        try balance.map { try splits.balanced(by: $0, seed: request.seed) } ?? splits
    }

    static let transforms = Setting(
        "transforms", .record(TransformLists.record), written: .object([:]),
        "What is done to images, in the order of the lists: `all`, then `train` in training batches and `evaluation` wherever the model is measured, then `test` in the test split, then `input`."
    ).addedLater

    static let classCounts = Setting(
        "class-counts", .optional(.list(.integer(0...Sources.mostSamples), count: 2...100_000)), default: nil,
        "How many training samples of each class are kept, to make classes of unequal size; null for all."
    ).addedLater

    static let balance = Setting(
        "balance", .optional(.named(balances)), default: nil,
        "How small classes are made as large as the largest in training batches; null for not at all."
    ).addedLater

    static let pairs = Setting(
        "pairs", .optional(.named(pairChoices)), default: nil,
        "Pairs made of a source's images, and what the model is to say of each; null for none."
    ).addedLater

    static let pairChoices = Category(
        "pairs",
        [
            Choice(
                "moved",
                "Two images in one, [2 · C, H, W], the second the first one displaced, turned and scaled; the targets are displacement to the right and down in pixels, rotation in degrees and growth in percent.",
                Setting(
                    "shift", .number(.within(0...1000)), default: 3,
                    "The largest displacement along each axis, in pixels."),
                Setting(
                    "rotation", .number(.within(0...180)), default: 20, "The largest angle to either side, in degrees."),
                Setting("scale", .number(.within(0...90)), default: 15, "The largest growth or shrinkage, in percent."),
                Setting(
                    "size", .optional(.integer(1...4096)), default: nil,
                    "Height and width of the middle part that a pair shows, so that what comes into sight was there; null for whole images, with black beyond their edges."
                )
            ) { Changes(shift: $0, rotation: $1, scale: $2, size: $3) }
        ])

    static let features = Setting(
        "features", .list(.named(featureChoices), count: 0...100), default: [],
        "Columns added to a table, made of its own before they are normalized."
    ).addedLater

    static let featureChoices = Category(
        "feature",
        [
            Choice(
                "products", "The product of each pair of columns.", columns.asShorthand,
                Setting("squares", .boolean, default: false, "Also of each column with itself.")
            ) { TableFeature.products(columns: $0, squares: $1) },
            Choice("logarithm", "The natural logarithm of columns whose numbers are positive.", columns.asShorthand) {
                .logarithm(columns: $0)
            },
        ])

    private static let columns = Setting(
        "columns", .optional(.list(.integer(0...100_000), count: 1...1000)), default: nil,
        "Their numbers, from 0; null for all.")

    static let balances = Category(
        "balance",
        [
            Choice("over-sampling", "Samples of small classes are repeated.") { ClassBalance.overSampling },
            Choice(
                "smote",
                "Samples are made up between a sample and one of its nearest neighbours of the same class. Chawla et al., 2002.",
                Setting("neighbours", .integer(1...1000), default: 5).asShorthand
            ) { .smote(neighbours: $0) },
        ])
}

/// The lists of transforms in a spec.
struct TransformLists: Sendable {
    typealias List = [Named<Void, any ImageTransform>]
    let all: List
    let train: List
    let evaluation: List
    let test: List
    let input: List

    static let record = Record(
        list("all", "To the images of all splits; they are the same in every epoch."),
        list("train", "To the images of training batches alone, drawn anew in each epoch."),
        list("evaluation", "To images that the model is measured on, in place of `train`."),
        list("test", "To the images of the test split."),
        list("input", "To what the model sees of all images; an autoencoder's targets are the images before.")
    ) { TransformLists(all: $0, train: $1, evaluation: $2, test: $3, input: $4) }

    private static func list(_ name: String, _ documentation: String) -> Setting<List> {
        Setting(name, .list(.named(Transforms.all), count: 0...100), default: [], documentation)
    }

    /// The transforms, each with its place in the spec.
    func made() throws -> ImageTransforms {
        func placed(_ list: List, _ name: String) throws -> [PlacedTransform] {
            try list.enumerated().map { index, named in
                PlacedTransform(
                    place: named.path, role: "\(name).\(index).\(named.name)", transform: try named.make())
            }
        }
        return ImageTransforms(
            all: try placed(all, "all"), train: try placed(train, "train"),
            evaluation: try placed(evaluation, "evaluation"), test: try placed(test, "test"),
            input: try placed(input, "input"))
    }
}
