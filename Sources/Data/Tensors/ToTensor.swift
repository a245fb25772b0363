import Engine
import Images

/// An image as numbers from 0 to 1, `[3, H, W]` in float32, as torchvision's `ToTensor`.
public struct ToTensor: Hashable, Sendable {
    /// The transform; it has no settings.
    public init() {}

    /// The image's values divided by 255: `[3, H, W]`, red, green and blue.
    public func callAsFunction(_ image: Image) -> Tensor {
        Tensor(image.pixels.map { Float($0) / 255 }, shape: Shape(image.shape))
    }
}
