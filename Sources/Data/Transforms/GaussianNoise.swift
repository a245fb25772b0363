/// Adds normal noise to every number of an image, as torchvision's `GaussianNoise`.
public struct GaussianNoise: ImageTransform, Hashable {
    let deviation: Double
    let clip: Bool

    /// - Parameters:
    ///   - deviation: the noise's, where white is 1.
    ///   - clip: whether what leaves [0, 1] is brought back to its edge.
    public init(deviation: Double, clip: Bool = true) {
        self.deviation = deviation
        self.clip = clip
    }

    public var chance: TransformChance { .damages }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        var result = image
        for index in image.values.indices { result.values[index] += Float(draws.normal(index) * deviation) }
        return clip ? result.clamped { $0 } : result
    }
}
