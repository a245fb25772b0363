/// Sets a random rectangle of an image to one value, as torchvision's `RandomErasing` (Zhong et al. 2017, arXiv:1708.04896).
public struct RandomErasing: ImageTransform, Hashable {
    let probability: Double
    let scale: ClosedRange<Double>
    let ratio: ClosedRange<Double>
    let value: Float

    /// - Parameters:
    ///   - probability: that an image is changed.
    ///   - scale: the rectangle's share of the image's area.
    ///   - ratio: its height by its width.
    ///   - value: what the rectangle is filled with.
    public init(
        probability: Double = 0.5, scale: ClosedRange<Double> = 0.02...0.33, ratio: ClosedRange<Double> = 0.3...3.3,
        value: Double = 0
    ) {
        self.probability = probability
        self.scale = scale
        self.ratio = ratio
        self.value = Float(value)
    }

    public var chance: TransformChance { .varies }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        // torchvision takes height by width here, and asks for less than the whole edge.
        let proportions = 1 / ratio.upperBound...1 / ratio.lowerBound
        guard draws.happens(0, probability),
            let part = RandomRectangle(
                in: image.shape, share: scale, ratio: proportions, draws, at: 1, fits: { $0 < $1 })
        else { return image }
        return erased(image, part)
    }

    func erased(_ image: PlanarImage, _ part: RandomRectangle) -> PlanarImage {
        image.erased(top: part.top, left: part.left, height: part.height, width: part.width, value: value)
    }
}
