import Engine

/// Shifts and scales each channel: `(x - mean) / deviation`, as torchvision's `Normalize`.
public struct Normalize: ImageTransform, Hashable {
    /// What is subtracted, one number a channel.
    public let mean: [Float]
    /// What is divided by, one number a channel.
    public let deviation: [Float]

    /// One mean and one standard deviation a channel. Different counts or a deviation of 0 stop the program.
    public init(mean: [Float], deviation: [Float]) {
        precondition(
            mean.count == deviation.count && deviation.allSatisfy { $0 != 0 },
            "Normalize needs as many deviations as means, none of them 0: \(mean), \(deviation)")
        self.mean = mean
        self.deviation = deviation
    }

    /// The means and deviations of ImageNet that torchvision's models were trained with
    /// (https://docs.pytorch.org/vision/stable/models.html).
    public static let imageNet = Normalize(mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225])

    /// The images with each channel shifted and scaled, of the same shape.
    /// - Parameter images: `[C, H, W]` or `[N, C, H, W]`.
    public func callAsFunction(_ images: Tensor) -> Tensor {
        let shape: Shape = [mean.count, 1, 1]
        return (images - Tensor(mean, shape: shape)) / Tensor(deviation, shape: shape)
    }

    public func outputShape(of shape: ImageShape) throws(DataError) -> ImageShape {
        guard shape.channels == mean.count else {
            throw .impossible(
                reason: "there are \(mean.count) means and deviations for images of \(shape.channels) channels")
        }
        return shape
    }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        var result = image
        let plane = image.shape.plane
        for index in image.values.indices {
            result.values[index] = (image.values[index] - mean[index / plane]) / deviation[index / plane]
        }
        return result
    }
}
