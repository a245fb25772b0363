/// Adds normal noise to every number of an image, as torchvision's `GaussianNoise`.
public struct GaussianNoise: ImageTransform, Hashable {
    let deviation: Double
    let clip: Bool

    /// - Parameters:
    ///   - deviation: the noise's, where white is 1.
    ///   - clip: whether what leaves [0, 1] is brought back to its edge.
    public init(deviation: Double, clip: Bool = true) {
        self.deviation = deviation
        self.clip = clip
    }

    public var chance: TransformChance { .damages }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        var result = image
        result.values.withUnsafeMutableBufferPointer { values in
            draws.forEachNormal(values.count) { index, normal in values[index] += Float(normal * deviation) }
        }
        return clip ? result.clamped { $0 } : result
    }
}
