/// An edge around an image, as torchvision's `Pad`.
public struct Pad: ImageTransform, Hashable {
    /// What the edge is made of.
    public enum Mode: String, Hashable, Sendable, CaseIterable {
        /// One value.
        case constant
        /// The image's outermost pixels again and again.
        case edge
        /// The image mirrored at its outermost pixels, which are not repeated.
        case reflect
        /// The image mirrored at its edge.
        case symmetric
    }

    let left: Int
    let top: Int
    let right: Int
    let bottom: Int
    let mode: Mode
    let fill: Float

    /// Pixels on each side. They must not be negative.
    public init(left: Int, top: Int, right: Int, bottom: Int, mode: Mode = .constant, fill: Double = 0) {
        precondition(min(left, top, right, bottom) >= 0, "Pad needs edges of no pixel or more")
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
        self.mode = mode
        self.fill = Float(fill)
    }

    /// The same pixels on every side.
    public init(_ size: Int, mode: Mode = .constant, fill: Double = 0) {
        self.init(left: size, top: size, right: size, bottom: size, mode: mode, fill: fill)
    }

    public var movesPixels: Bool { true }

    public func outputShape(of shape: ImageShape) throws(DataError) -> ImageShape {
        let largest =
            switch mode {
            case .constant, .edge: Int.max
            case .reflect: min(shape.height, shape.width) - 1
            case .symmetric: min(shape.height, shape.width)
            }
        guard max(left, top, right, bottom) <= largest else {
            throw .impossible(
                reason:
                    "an edge of \(max(left, top, right, bottom)) pixels cannot mirror an image of \(shape.height) x "
                    + "\(shape.width). Lower the padding, or use another mode.")
        }
        let padded = ImageShape(
            channels: shape.channels, height: shape.height + top + bottom, width: shape.width + left + right)
        try padded.check()
        return padded
    }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage { padded(image) }

    func padded(_ image: PlanarImage) -> PlanarImage {
        let (rows, columns) = (image.shape.height, image.shape.width)
        let (height, width) = (rows + top + bottom, columns + left + right)
        if mode == .constant {
            return image.cropped(top: -top, left: -left, height: height, width: width, fill: fill)
        }
        let sourceRows = (0..<height).map { source($0 - top, rows) }
        let sourceColumns = (0..<width).map { source($0 - left, columns) }
        return image.mapped(height: height, width: width) { plane, row, column in
            plane[sourceRows[row] * columns + sourceColumns[column]]
        }
    }

    /// Which of `count` pixels stands at a place, which may be outside.
    private func source(_ place: Int, _ count: Int) -> Int {
        switch mode {
        case .constant, .edge: max(0, min(count - 1, place))
        case .reflect: place < 0 ? -place : place >= count ? 2 * count - 2 - place : place
        case .symmetric: place < 0 ? -1 - place : place >= count ? 2 * count - 1 - place : place
        }
    }
}
