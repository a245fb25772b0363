import Files
import Streams

/// Samples drawn from the standard normal distribution with labels drawn uniformly: nothing to learn, which is
/// what timing and smoke tests need.
public struct RandomSource: Sendable, Hashable {
    /// The shape of one sample, such as `[784]` or `[1, 28, 28]`.
    public var shape: [Int]
    /// How many classes there are; labels are 0..<classes.
    public var classes: Int
    /// Decides every draw.
    public var seed: UInt64

    /// A source of samples of one shape in so many classes.
    public init(shape: [Int], classes: Int, seed: UInt64 = 0) {
        self.shape = shape
        self.classes = classes
        self.seed = seed
    }

    /// `count` samples. Parts of different names (`train`, `test`) are independent; the first rows of a part do
    /// not depend on its count.
    ///
    /// - Throws: `DataError.impossible` when the count, the classes or an extent of the shape is not positive.
    public func dataset(count: Int, part: String) throws(DataError) -> ArrayDataset {
        let size = shape.reduce(1, *)
        guard count > 0, classes > 0, !shape.isEmpty, shape.allSatisfy({ $0 > 0 }) else {
            throw .impossible(
                reason: "The source random cannot draw \(count) samples of shape \(shape) in \(classes) classes: all "
                    + "of these must be positive.")
        }
        let stream = RandomStream(seed: seed, role: "data/random").substream(part)
        let inputStream = stream.substream("inputs")
        let labelStream = stream.substream("labels")
        let inputs = (0..<count * size).map { Float(inputStream.normal(at: UInt64($0))) }
        let labels = (0..<count).map { Int64(labelStream.integer(at: UInt64($0), below: classes)) }
        return try ArrayDataset(inputs: inputs, shape: shape, labels: labels, classes: classes)
    }

    /// The subsets of a trial. The train count must be given; nil for test means none.
    ///
    /// - Throws: `DataError.impossible` when the train count is missing or 0, a count is negative, or the shape or the classes
    ///   are not positive.
    public func split(_ request: SplitRequest) throws(DataError) -> DataSplits {
        guard let train = request.train else {
            throw .impossible(reason: "The source random has no end: data.train must say how many samples to draw.")
        }
        try request.refuseClasses(of: "the source random", because: "its own setting classes says how many are drawn")
        func part(_ name: String, _ count: Int) throws(DataError) -> ArrayDataset? {
            count == 0 ? nil : try dataset(count: count, part: name)
        }
        return DataSplits(
            train: try dataset(count: train, part: "train"), validation: try part("validation", request.validation),
            test: try part("test", request.test ?? 0), fingerprint: fingerprint(request))
    }

    /// SHA-256, in hex, of all that decides the values drawn.
    public func fingerprint(_ request: SplitRequest) -> String {
        let content = "random 1\n\(shape.map(String.init).joined(separator: "x")) \(classes) \(seed)"
        return request.fingerprint(content: SHA256Sum(of: content).hexadecimal)
    }
}
