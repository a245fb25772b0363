/// Turns, moves, scales and shears an image about its centre at random, as torchvision's `RandomAffine`.
public struct RandomAffine: ImageTransform, Hashable {
    let degrees: Double
    let right: Double
    let down: Double
    let scale: ClosedRange<Double>
    let shearX: Double
    let shearY: Double
    let interpolation: GridInterpolation
    let fill: Float

    /// - Parameters:
    ///   - degrees: the largest angle to either side.
    ///   - right: the largest move to either side, as a share of the width; it is rounded to whole pixels.
    ///   - down: the same up and down, as a share of the height.
    ///   - scale: by how much the image grows.
    ///   - shearX: the largest angle in degrees by which columns lean.
    ///   - shearY: the same of rows.
    ///   - interpolation: how values between pixels are found.
    ///   - fill: what is seen outside of the image.
    public init(
        degrees: Double = 0, right: Double = 0, down: Double = 0, scale: ClosedRange<Double> = 1...1,
        shearX: Double = 0, shearY: Double = 0, interpolation: GridInterpolation = .bilinear, fill: Double = 0
    ) {
        self.degrees = degrees
        self.right = right
        self.down = down
        self.scale = scale
        self.shearX = shearX
        self.shearY = shearY
        self.interpolation = interpolation
        self.fill = Float(fill)
    }

    public var chance: TransformChance { .varies }
    public var movesPixels: Bool { true }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        func symmetric(_ index: Int, _ size: Double) -> Double { draws.uniform(index, -size...size) }
        return image.affine(
            degrees: symmetric(0, degrees),
            right: symmetric(1, right * Double(image.shape.width)).rounded(.toNearestOrEven),
            down: symmetric(2, down * Double(image.shape.height)).rounded(.toNearestOrEven),
            scale: draws.uniform(3, scale), shear: (symmetric(4, shearX), symmetric(5, shearY)), interpolation,
            fill: fill)
    }
}
