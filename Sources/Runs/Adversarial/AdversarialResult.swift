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
    /// The curves that are found from the losses of the steps.
    public static let lossCurves = ["generator/loss", "discriminator/loss"]
}
