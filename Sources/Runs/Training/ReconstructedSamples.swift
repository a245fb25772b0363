import Store

/// A few images that a model was given, the images that it should give, and those that it gave.
public struct ReconstructedSamples: Hashable, Sendable {
    public let count: Int
    /// 1 or 3.
    public let channels: Int
    public let height: Int
    public let width: Int
    /// `[count, channels, height, width]` values from 0 to 255.
    public let inputs: [UInt8]
    public let targets: [UInt8]
    public let outputs: [UInt8]

    /// Nil unless the arrays are of these shapes.
    public init?(shape: [Int], inputs: [UInt8], targets: [UInt8], outputs: [UInt8]) {
        guard shape.count == 4, shape.allSatisfy({ $0 > 0 }), shape[1] == 1 || shape[1] == 3,
            [inputs, targets, outputs].allSatisfy({ $0.count == shape.reduce(1, *) })
        else { return nil }
        (count, channels, height, width) = (shape[0], shape[1], shape[2], shape[3])
        self.inputs = inputs
        self.targets = targets
        self.outputs = outputs
    }

    static func read(_ file: RunFile) throws(StoreError) -> ReconstructedSamples? {
        guard let outputs = try TrainingData.sampleOutputs.read(file),
            let inputs = try TrainingData.sampleImages.read(file)
        else { return nil }
        let targets = try TrainingData.sampleTargetImages.read(file) ?? inputs
        return ReconstructedSamples(
            shape: outputs.shape, inputs: inputs.elements, targets: targets.elements, outputs: outputs.elements)
    }
}
