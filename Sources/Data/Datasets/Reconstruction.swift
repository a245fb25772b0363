/// The samples of a data set, each its own target before it was damaged: what an autoencoder learns from.
public struct Reconstruction: Dataset, DatasetWrapper {
    var base: any Dataset

    /// The samples of `samples`, whose own targets are left out.
    public init(of samples: any Dataset) { base = samples }

    public var targets: Targets { .values(shape: base.shape) }

    public func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>) {
        base.gather(rows, into: samples)
    }

    public func gatherValues(_ rows: UnsafeBufferPointer<Int32>, into values: UnsafeMutablePointer<Float>) {
        base.undamaged.gather(rows, into: values)
    }
}
