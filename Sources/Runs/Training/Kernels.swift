import Store

/// The kernels of a model's first convolution before and after its training.
public struct Kernels: Sendable {
    /// The weight's name.
    public let name: String
    public let outputs: Int
    /// Channels of the input that each output reads.
    public let channels: Int
    public let height: Int
    public let width: Int
    /// `[outputs, channels, height, width]`.
    public let initial: [Double]
    public let final: [Double]

    /// Nil unless both are of that shape, which has four axes.
    public init?(name: String, shape: [Int], initial: [Double], final: [Double]) {
        let count = shape.reduce(1, *)
        guard shape.count == 4, shape.allSatisfy({ $0 > 0 }), initial.count == count, final.count == count else {
            return nil
        }
        self.name = name
        (outputs, channels, height, width) = (shape[0], shape[1], shape[2], shape[3])
        (self.initial, self.final) = (initial, final)
    }

    /// The weights of the convolution that `file` names; they are stored among the others.
    static func read(_ file: RunFile) throws(StoreError) -> Kernels? {
        guard let name = try TrainingData.firstConvolution.scalar(file),
            let initial = try TrainingData.initialTensor.read(file, name),
            let final = try TrainingData.finalTensor.read(file, name), initial.shape == final.shape
        else { return nil }
        return Kernels(name: name, shape: final.shape, initial: initial.elements, final: final.elements)
    }
}
