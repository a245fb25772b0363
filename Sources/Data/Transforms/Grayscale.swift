/// The grey values of an image, as torchvision's `Grayscale` and `RandomGrayscale`.
public struct Grayscale: ImageTransform, Hashable {
    /// Nil for as many as the image has.
    let channels: Int?
    let probability: Double

    /// - Parameter channels: 1, or 3 equal ones.
    public init(channels: Int = 1) {
        self.channels = channels
        probability = 1
    }

    /// Images that become grey with a probability, and keep their channels.
    public init(probability: Double) {
        channels = nil
        self.probability = probability
    }

    public var chance: TransformChance { channels == nil ? .varies : .none }

    public func outputShape(of shape: ImageShape) throws(DataError) -> ImageShape {
        ImageShape(channels: channels ?? shape.channels, height: shape.height, width: shape.width)
    }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        guard channels != nil || draws.happens(0, probability) else { return image }
        let grey = image.shape.channels == 3 ? Self.grey(image) : image.values
        let count = channels ?? image.shape.channels
        let shape = ImageShape(channels: count, height: image.shape.height, width: image.shape.width)
        return PlanarImage(shape, count == 1 ? grey : grey + grey + grey)
    }

    /// The grey values of three channels, by the weights of ITU-R BT.601 as torchvision rounds them.
    static func grey(_ image: PlanarImage) -> [Float] {
        let plane = image.shape.plane
        return image.values.withUnsafeBufferPointer { values in
            (0..<plane).map { 0.2989 * values[$0] + 0.587 * values[plane + $0] + 0.114 * values[2 * plane + $0] }
        }
    }
}
