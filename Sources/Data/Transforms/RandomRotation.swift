/// Turns an image about its centre by a random angle, as torchvision's `RandomRotation`.
public struct RandomRotation: ImageTransform, Hashable {
    let degrees: Double
    let interpolation: GridInterpolation
    let fill: Float

    /// - Parameters:
    ///   - degrees: the largest angle to either side.
    ///   - interpolation: how values between pixels are found.
    ///   - fill: what is seen outside of the image.
    public init(degrees: Double, interpolation: GridInterpolation = .bilinear, fill: Double = 0) {
        self.degrees = degrees
        self.interpolation = interpolation
        self.fill = Float(fill)
    }

    public var chance: TransformChance { .varies }
    public var movesPixels: Bool { true }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        rotated(image, degrees: draws.uniform(0, -degrees...degrees))
    }

    /// - Parameter degrees: counter-clockwise.
    func rotated(_ image: PlanarImage, degrees: Double) -> PlanarImage {
        image.affine(degrees: -degrees, interpolation, fill: fill)
    }
}
