import Images

@_exported import enum Images.Interpolation

/// Changes the size of an image, as torchvision's `Resize` does to Pillow's images.
public struct Resize: ImageTransform, Hashable {
    /// The size that an image gets, in pixels.
    public enum Size: Hashable, Sendable {
        /// The shorter edge has so many pixels, and the proportions stay.
        case shorterEdge(Int)
        /// Both edges have so many pixels, whatever the proportions were.
        case exactly(height: Int, width: Int)
    }

    /// The size of the result.
    public let size: Size
    /// How values between pixels are found.
    public let interpolation: Interpolation

    /// So many pixels for the shorter edge; the proportions stay. A size that is not positive stops the program.
    public init(_ shorterEdge: Int, interpolation: Interpolation = .bilinear) {
        precondition(shorterEdge > 0, "Resize needs a positive size, not \(shorterEdge)")
        size = .shorterEdge(shorterEdge)
        self.interpolation = interpolation
    }

    /// A height and a width in pixels. Sizes that are not positive stop the program.
    public init(height: Int, width: Int, interpolation: Interpolation = .bilinear) {
        precondition(height > 0 && width > 0, "Resize needs positive sizes, not \(height) x \(width)")
        size = .exactly(height: height, width: width)
        self.interpolation = interpolation
    }

    /// The image in its new size.
    public func callAsFunction(_ image: Image) -> Image {
        let (height, width) = extents(image.height, image.width)
        return image.resized(width: width, height: height, interpolation: interpolation)
    }

    public var movesPixels: Bool { true }

    public func outputShape(of shape: ImageShape) throws(DataError) -> ImageShape {
        let (height, width) = extents(shape.height, shape.width)
        return ImageShape(channels: shape.channels, height: height, width: width)
    }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        let (height, width) = extents(image.shape.height, image.shape.width)
        return image.resized(height: height, width: width, interpolation)
    }

    /// What an image's height and width become.
    private func extents(_ height: Int, _ width: Int) -> (height: Int, width: Int) {
        switch size {
        case .exactly(let height, let width): return (height, width)
        case .shorterEdge(let edge):
            let longer = edge * max(height, width) / min(height, width)
            return width <= height ? (longer, edge) : (edge, longer)
        }
    }
}
