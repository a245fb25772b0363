/// Hides a rectangle of one size at a random place of an image, which lies inside it as a whole: torchvision's `erase`.
public struct Occlusion: ImageTransform, Hashable {
    let height: Int
    let width: Int
    let value: Float

    /// A rectangle in pixels, and what it is filled with.
    public init(height: Int, width: Int, value: Double = 0) {
        self.height = height
        self.width = width
        self.value = Float(value)
    }

    public var chance: TransformChance { .damages }

    public func outputShape(of shape: ImageShape) throws(DataError) -> ImageShape {
        guard height <= shape.height, width <= shape.width else {
            throw .impossible(
                reason: "a rectangle of \(height) x \(width) pixels does not lie inside an image of \(shape.height) x "
                    + "\(shape.width)")
        }
        return shape
    }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        image.erased(
            top: draws.integer(0, below: image.shape.height - height + 1),
            left: draws.integer(1, below: image.shape.width - width + 1), height: height, width: width, value: value)
    }
}
