/// Moves every image by the same whole pixels. What comes into view is of one value.
public struct FixedShift: ImageTransform, Hashable {
    let right: Int
    let down: Int
    let fill: Float

    /// Negative numbers move to the left and up.
    public init(right: Int, down: Int, fill: Double = 0) {
        self.right = right
        self.down = down
        self.fill = Float(fill)
    }

    public var movesPixels: Bool { true }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        image.cropped(
            top: -down, left: -right, height: image.shape.height, width: image.shape.width, fill: fill)
    }
}
