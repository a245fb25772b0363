/// What a run of `task: adversarial` left.
public struct AdversarialResult: Sendable {
    /// Images of fixed noise in the course of training.
    public var samples: ImageMoments?
    /// The share of each class among generated images in the end, and among real ones.
    public var classShares: [Double] = []
    public var realShares: [Double] = []
    /// The accuracy of the classifier that sees the classes.
    public var judgeAccuracy: Double?
    /// The Fréchet distance of real images from other real ones.
    public var realDistance: Double?
    /// The mean of each epoch.
    public var generatorLosses: [Double] = []
    public var discriminatorLosses: [Double] = []

    public init() {}

    /// A class counts as covered from this share of the images on.
    public static let coveredShare = 0.02
    /// Images that are kept at a moment.
    public static let shown = 16

    /// The epochs after which images are kept: before training, early, and at the end.
    public static func moments(epochs: Int) -> [Int] { Set([0, 1, epochs / 4, epochs / 2, epochs]).sorted() }

    /// The curves that are found from the losses of the steps.
    public static let lossCurves = ["generator/loss", "discriminator/loss"]
}

/// The same images at several moments of a training.
public struct ImageMoments: Hashable, Sendable {
    /// The epochs after which they were made.
    public let epochs: [Int]
    /// How many at each moment.
    public let count: Int
    /// 1 or 3.
    public let channels: Int
    public let height: Int
    public let width: Int
    /// Of each moment, `[count, channels, height, width]`.
    public let images: [[UInt8]]
    /// As many real ones.
    public let real: [UInt8]

    /// - Parameter shape: `[moments, count, channels, height, width]`.
    /// - Returns: nil unless the arrays are of these shapes.
    public init?(epochs: [Int], shape: [Int], images: [UInt8], real: [UInt8]) {
        guard shape.count == 5, shape.allSatisfy({ $0 > 0 }), shape[2] == 1 || shape[2] == 3,
            epochs.count == shape[0], images.count == shape.reduce(1, *), real.count == images.count / shape[0]
        else { return nil }
        self.epochs = epochs
        (count, channels, height, width) = (shape[1], shape[2], shape[3], shape[4])
        self.images = (0..<shape[0]).map { Array(images[$0 * real.count..<($0 + 1) * real.count]) }
        self.real = real
    }
}
