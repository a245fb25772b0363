/// Moves an image by whole pixels, a random number of them along each axis: torchvision's `RandomAffine` with `translate` alone. What
/// comes into view is of one value.
///
/// Images that a model is measured on may be shifted too, each always in the same way.
public struct Shift: ImageTransform, Hashable {
    let largest: Int
    let fill: Float

    /// - Parameters:
    ///   - largest: the most pixels to either side, and up and down.
    ///   - fill: what is seen outside of the image.
    public init(largest: Int, fill: Double = 0) {
        self.largest = largest
        self.fill = Float(fill)
    }

    public var chance: TransformChance { .damages }
    public var movesPixels: Bool { true }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        FixedShift(
            right: draws.integer(0, below: 2 * largest + 1) - largest,
            down: draws.integer(1, below: 2 * largest + 1) - largest, fill: Double(fill)
        )(image, draws)
    }
}
