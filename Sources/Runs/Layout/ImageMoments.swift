/// The same images at several moments of a training.
public struct ImageMoments: Hashable, Sendable {
    /// The epochs after which they were made.
    public let epochs: [Int]
    /// How many at each moment.
    public let count: Int
    /// 1 or 3.
    public let channels: Int
    public let height: Int
    public let width: Int
    /// Of each moment, `[count, channels, height, width]`.
    public let images: [[UInt8]]
    /// As many real ones.
    public let real: [UInt8]

    /// Images that are kept at a moment.
    public static let usualCount = 16

    /// The epochs after which images are kept: before training, early, and at the end.
    public static func usualEpochs(of epochs: Int) -> [Int] {
        Set([0, 1, epochs / 4, epochs / 2, epochs]).filter { $0 <= epochs }.sorted()
    }

    /// - Parameter shape: `[moments, count, channels, height, width]`.
    /// - Returns: nil unless the arrays are of these shapes.
    public init?(epochs: [Int], shape: [Int], images: [UInt8], real: [UInt8]) {
        guard shape.count == 5, shape.allSatisfy({ $0 > 0 }), shape[2] == 1 || shape[2] == 3,
            epochs.count == shape[0], images.count == shape.reduce(1, *), real.count == images.count / shape[0]
        else { return nil }
        self.epochs = epochs
        (count, channels, height, width) = (shape[1], shape[2], shape[3], shape[4])
        self.images = (0..<shape[0]).map { Array(images[$0 * real.count..<($0 + 1) * real.count]) }
        self.real = real
    }
}
