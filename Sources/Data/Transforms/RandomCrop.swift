/// A part of an image from a random place, after the image got an edge: torchvision's `RandomCrop`.
public struct RandomCrop: ImageTransform, Hashable {
    let height: Int
    let width: Int
    let padding: Pad

    /// A part of `height` x `width` pixels.
    public init(height: Int, width: Int, padding: Pad = Pad(0)) {
        self.height = height
        self.width = width
        self.padding = padding
    }

    public var chance: TransformChance { .varies }
    public var movesPixels: Bool { true }

    public func outputShape(of shape: ImageShape) throws(DataError) -> ImageShape {
        let padded = try padding.outputShape(of: shape)
        guard padded.height >= height, padded.width >= width else {
            throw .impossible(
                reason:
                    "a part of \(height) x \(width) pixels cannot be cut out of \(padded.height) x \(padded.width). "
                    + "Lower the size, or raise the padding.")
        }
        return ImageShape(channels: shape.channels, height: height, width: width)
    }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        let rows = image.shape.height + padding.top + padding.bottom
        let columns = image.shape.width + padding.left + padding.right
        return cropped(
            image, top: draws.integer(0, below: rows - height + 1), left: draws.integer(1, below: columns - width + 1))
    }

    /// The part at a place of the padded image.
    func cropped(_ image: PlanarImage, top: Int, left: Int) -> PlanarImage {
        if padding.mode == .constant {
            return image.cropped(
                top: top - padding.top, left: left - padding.left, height: height, width: width, fill: padding.fill)
        }
        return padding.padded(image).cropped(top: top, left: left, height: height, width: width)
    }
}
