/// Exchanges black and white with a probability, in every channel: torchvision's `RandomInvert`.
public struct RandomInvert: ImageTransform, Hashable {
    let probability: Double

    /// A negative, as often as `probability` says.
    public init(probability: Double = 0.5) { self.probability = probability }

    public var chance: TransformChance { .varies }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        draws.happens(0, probability) ? Self.inverted(image) : image
    }

    static func inverted(_ image: PlanarImage) -> PlanarImage { PlanarImage(image.shape, image.values.map { 1 - $0 }) }
}
