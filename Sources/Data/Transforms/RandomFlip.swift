/// Mirrors an image with a probability, as torchvision's `RandomHorizontalFlip` and `RandomVerticalFlip`.
public struct RandomFlip: ImageTransform, Hashable {
    /// What an image is mirrored along.
    public enum Direction: Hashable, Sendable {
        /// Left becomes right.
        case horizontal
        /// Top becomes bottom.
        case vertical
    }

    let direction: Direction
    let probability: Double

    /// A mirror along a direction.
    public init(_ direction: Direction, probability: Double = 0.5) {
        self.direction = direction
        self.probability = probability
    }

    public var chance: TransformChance { .varies }
    public var movesPixels: Bool { true }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        draws.happens(0, probability) ? flipped(image) : image
    }

    func flipped(_ image: PlanarImage) -> PlanarImage {
        let (height, width) = (image.shape.height, image.shape.width)
        switch direction {
        case .horizontal:
            return image.mapped(height: height, width: width) { plane, row, column in
                plane[row * width + width - 1 - column]
            }
        case .vertical:
            return image.mapped(height: height, width: width) { plane, row, column in
                plane[(height - 1 - row) * width + column]
            }
        }
    }
}
