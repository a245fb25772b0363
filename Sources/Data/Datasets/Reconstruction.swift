/// The samples of a data set, each its own target: what an autoencoder learns from.
public struct Reconstruction: Dataset {
    private let samples: any Dataset

    /// The samples of `samples`, whose own targets are left out.
    public init(of samples: any Dataset) { self.samples = samples }

    public var count: Int { samples.count }
    public var shape: [Int] { samples.shape }
    public var targets: Targets { .values(shape: samples.shape) }

    public func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>) {
        self.samples.gather(rows, into: samples)
    }

    /// Not called: the targets are values.
    public func gatherLabels(_ rows: UnsafeBufferPointer<Int32>, into labels: UnsafeMutablePointer<Int64>) {
        samples.gatherLabels(rows, into: labels)
    }

    public func gatherValues(_ rows: UnsafeBufferPointer<Int32>, into values: UnsafeMutablePointer<Float>) {
        samples.gather(rows, into: values)
    }
}
