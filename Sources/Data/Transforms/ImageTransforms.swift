/// A transform, and where a spec names it.
public struct PlacedTransform: Sendable {
    /// `data.transforms.train.0.random-crop`, for errors.
    public let place: String
    /// Names what it draws among other transforms: `train.0.random-crop`.
    public let role: String
    /// What is done.
    public let transform: any ImageTransform

    /// A transform at a place.
    public init(place: String, role: String, transform: any ImageTransform) {
        self.place = place
        self.role = role
        self.transform = transform
    }
}

/// What is done to which images, in this order.
public struct ImageTransforms: Sendable {
    /// To all images of every split.
    public var all: [PlacedTransform]
    /// To images of training batches.
    public var train: [PlacedTransform]
    /// To images that a model is measured on, those of the training split among them, in place of ``train``.
    public var evaluation: [PlacedTransform]
    /// To images of the test split.
    public var test: [PlacedTransform]
    /// To what the model sees of all images, last; ``Dataset/undamaged`` is without it.
    public var input: [PlacedTransform]

    /// Lists of transforms.
    public init(
        all: [PlacedTransform] = [], train: [PlacedTransform] = [], evaluation: [PlacedTransform] = [],
        test: [PlacedTransform] = [], input: [PlacedTransform] = []
    ) {
        self.all = all
        self.train = train
        self.evaluation = evaluation
        self.test = test
        self.input = input
    }

    /// Whether nothing is done to any image.
    public var isEmpty: Bool {
        all.isEmpty && train.isEmpty && evaluation.isEmpty && test.isEmpty && input.isEmpty
    }

    /// - Throws: `DataError.impossible` where images that a model is measured on would be other ones each time.
    func check() throws(DataError) {
        for placed in all + evaluation + test + input where placed.transform.chance == .varies {
            throw .impossible(
                reason:
                    "\(placed.place) draws anew each time, but images that a model is measured on must stay the same: put "
                    + "it below `train`, which is for training batches alone, or take a transform that draws nothing there."
            )
        }
    }
}

extension DataSplits {
    /// The splits with transforms applied to their images, whose numbers are from 0 to `brightest`.
    ///
    /// - Parameters:
    ///   - transforms: the lists.
    ///   - brightest: the number of a white pixel in the samples.
    ///   - seed: decides the damages of images that are measured.
    ///   - isNormalized: whether the results are shifted and scaled to mean 0 and deviation 1 over the training images, after the
    ///     transforms for all images and before others.
    ///   - trainsMeasured: whether validation and test images are changed as training images are, which is a mistake.
    /// - Throws: `DataError.impossible` when a transform cannot be applied, says where it stands and why.
    public func transformed(
        by transforms: ImageTransforms, brightest: Double, seed: UInt64, isNormalized: Bool,
        trainsMeasured: Bool = false
    ) throws(DataError) -> DataSplits {
        try transforms.check()
        let unit = Normalization(
            mean: Array(repeating: 0, count: train.shape.first ?? 1),
            deviation: Array(repeating: brightest, count: train.shape.first ?? 1))
        func images(_ dataset: any Dataset) -> any Dataset {
            brightest == 1 ? dataset : NormalizedDataset(dataset, unit)
        }
        func measured(_ dataset: any Dataset, _ split: String) throws(DataError) -> any Dataset {
            let list = transforms.all + transforms.evaluation + (split == "test" ? transforms.test : [])
            return try TransformedDataset(
                images(dataset), fixed: list, drawn: trainsMeasured && split != "train" ? transforms.train : [],
                damages: transforms.input, seed: seed, split: split)
        }
        let trainImages = try measured(train, "train")
        let trainingImages = try TransformedDataset(
            images(training), fixed: transforms.all, drawn: transforms.train, damages: transforms.input, seed: seed,
            split: "train")
        let validationImages = try validation.map { dataset throws(DataError) in try measured(dataset, "validation") }
        let testImages = try test.map { dataset throws(DataError) in try measured(dataset, "test") }
        for (name, other) in [
            ("training batches", trainingImages as any Dataset),
            ("the validation split", validationImages ?? trainImages),
            ("the test split", testImages ?? trainImages),
        ] where other.shape != trainImages.shape {
            throw .impossible(
                reason:
                    "transforms make images of shape \(other.shape) for \(name), and of shape \(trainImages.shape) for "
                    + "measurements of the training split; a model needs one shape. Put what changes it below `all`, or the same size below "
                    + "`train` and `evaluation`.")
        }
        var normalization: Normalization?
        if isNormalized {
            let names = transforms.all + transforms.train + transforms.evaluation + transforms.test + transforms.input
            if let placed = names.first(where: { $0.transform is Normalize }) {
                throw .impossible(
                    reason: "\(placed.place) shifts and scales images that are shifted and scaled already: set "
                        + "data.normalize to false.")
            }
            let common = try TransformedDataset(
                images(train), fixed: transforms.all, drawn: [], damages: [], seed: seed, split: "train")
            normalization = Normalization(of: common)
            guard common.shape.first == trainImages.shape.first else {
                throw .impossible(
                    reason:
                        "transforms below `train` and `evaluation` change the number of channels, of which means and deviations are "
                        + "taken before: put the change below `all`, or set data.normalize to false.")
            }
        }
        func normalized(_ dataset: any Dataset) -> any Dataset {
            normalization.map { NormalizedDataset(dataset, $0) } ?? dataset
        }
        return DataSplits(
            train: normalized(trainImages), training: normalized(trainingImages),
            validation: validationImages.map(normalized), test: testImages.map(normalized),
            normalization: normalization, fingerprint: fingerprint,
            augmentation: transforms.train.isEmpty && transforms.input.isEmpty
                ? nil : .init(originals: images(training), changed: trainingImages.visible))
    }
}
