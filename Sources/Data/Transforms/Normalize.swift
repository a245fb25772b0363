import Engine

/// Shifts and scales each channel: `(x - mean) / deviation`, as torchvision's `Normalize`.
public struct Normalize: Hashable, Sendable {
    public let mean: [Float]
    public let deviation: [Float]

    /// One mean and one standard deviation a channel.
    public init(mean: [Float], deviation: [Float]) {
        precondition(
            mean.count == deviation.count && deviation.allSatisfy { $0 != 0 },
            "Normalize needs as many deviations as means, none of them 0: \(mean), \(deviation)")
        self.mean = mean
        self.deviation = deviation
    }

    /// The means and deviations of ImageNet that torchvision's models were trained with.
    public static let imageNet = Normalize(mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225])

    /// - Parameter images: `[C, H, W]` or `[N, C, H, W]`.
    public func callAsFunction(_ images: Tensor) -> Tensor {
        let shape: Shape = [mean.count, 1, 1]
        return (images - Tensor(mean, shape: shape)) / Tensor(deviation, shape: shape)
    }
}
