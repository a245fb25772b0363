import Store

/// A few images with a class for each pixel, true and predicted.
public struct SegmentedSamples: Hashable, Sendable {
    public let count: Int
    /// 1 or 3.
    public let channels: Int
    public let height: Int
    public let width: Int
    /// `[count, channels, height, width]` values from 0 to 255.
    public let images: [UInt8]
    /// `[count, height, width]` classes.
    public let targets: [UInt8]
    /// The same shape.
    public let predictions: [UInt8]

    /// Nil unless the arrays are of these shapes.
    public init?(
        count: Int, channels: Int, height: Int, width: Int, images: [UInt8], targets: [UInt8], predictions: [UInt8]
    ) {
        guard count > 0, channels == 1 || channels == 3, height > 0, width > 0,
            images.count == count * channels * height * width, targets.count == count * height * width,
            predictions.count == targets.count
        else { return nil }
        self.count = count
        self.channels = channels
        self.height = height
        self.width = width
        self.images = images
        self.targets = targets
        self.predictions = predictions
    }

    static func read(_ file: RunFile) throws(StoreError) -> SegmentedSamples? {
        guard let images = try TrainingData.sampleImages.read(file),
            let targets = try TrainingData.sampleTargets.read(file),
            let predictions = try TrainingData.samplePredictions.read(file)
        else { return nil }
        return SegmentedSamples(
            count: images.shape[0], channels: images.shape[1], height: images.shape[2], width: images.shape[3],
            images: images.elements, targets: targets.elements, predictions: predictions.elements)
    }
}
