import Images

/// The middle of an image, as torchvision's `CenterCrop`. A smaller image gets black edges.
public struct CenterCrop: ImageTransform, Hashable {
    /// Pixels of the result from top to bottom.
    public let height: Int
    /// Pixels of the result from left to right.
    public let width: Int

    /// A square of `size` pixels.
    public init(_ size: Int) { self.init(height: size, width: size) }

    /// A rectangle in pixels. Sizes that are not positive stop the program.
    public init(height: Int, width: Int) {
        precondition(height > 0 && width > 0, "CenterCrop needs positive sizes, not \(height) x \(width)")
        self.height = height
        self.width = width
    }

    /// The middle of `image`, `[3, height, width]`.
    public func callAsFunction(_ image: Image) -> Image {
        image.cropped(
            left: Self.start(image.width, width), top: Self.start(image.height, height), width: width, height: height)
    }

    public var movesPixels: Bool { true }

    public func outputShape(of shape: ImageShape) throws(DataError) -> ImageShape {
        ImageShape(channels: shape.channels, height: height, width: width)
    }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        image.cropped(
            top: Self.start(image.shape.height, height), left: Self.start(image.shape.width, width), height: height,
            width: width)
    }

    /// Where the middle `size` of `extent` pixels begin. torchvision rounds halves to even when it cuts, and puts the odd pixel of a
    /// black edge behind.
    private static func start(_ extent: Int, _ size: Int) -> Int {
        let rest = extent - size
        return rest >= 0 ? Int((Double(rest) / 2).rounded(.toNearestOrEven)) : -(-rest / 2)
    }
}
