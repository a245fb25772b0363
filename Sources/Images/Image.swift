/// A picture in memory: three planes of bytes, red, green and blue.
public struct Image: Hashable, Sendable {
    public let width: Int
    public let height: Int
    /// `[3, height, width]` values from 0 to 255.
    public let pixels: [UInt8]

    /// `pixels` must be `3 * width * height` values.
    public init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(
            width > 0 && height > 0 && pixels.count == 3 * width * height,
            "\(pixels.count) bytes are not an image of 3 x \(height) x \(width)")
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// `[3, height, width]`.
    public var shape: [Int] { [3, height, width] }
}
