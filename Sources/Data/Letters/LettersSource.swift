import Files
import Streams

/// Grey images of the 26 capital letters, 28 x 28, drawn by a pen that no two times writes alike: what every machine has of letters.
/// For handwriting itself there is ``ImageSource/emnistLetters``.
///
/// An image depends on the seed, the part and its index alone; its letter is its index modulo 26.
public struct LettersSource: Sendable, Hashable {
    /// How many images are drawn for training.
    public var train: Int
    /// How many images are drawn for testing.
    public var test: Int
    /// How far letters are bent, turned, slanted, moved and scaled, and how much pens differ: 0 for printed letters, 1 as in handwriting.
    public var distortion: Double
    /// The deviation of the noise that is added to each value of [0, 1].
    public var noise: Double
    /// Decides every draw.
    public var seed: UInt64

    /// A source; the counts are checked when samples are drawn.
    public init(train: Int = 8000, test: Int = 2000, distortion: Double = 1, noise: Double = 0.1, seed: UInt64 = 0) {
        self.train = train
        self.test = test
        self.distortion = distortion
        self.noise = noise
        self.seed = seed
    }

    /// A to Z, in order of their labels.
    public static let classNames = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }

    /// The shape of one sample.
    public static let shape = [1, LetterDrawing.size, LetterDrawing.size]

    /// The first `count` images of a part, `train` or `test`; they do not depend on the count.
    ///
    /// - Throws: `DataError.impossible` when the count is not positive.
    public func dataset(count: Int, part: String) throws(DataError) -> ArrayDataset {
        guard count > 0 else { throw .impossible(reason: "The source letters cannot draw \(count) images.") }
        let stream = RandomStream(seed: seed, role: "data/letters").substream(part)
        let drawing = LetterDrawing(distortion: distortion, noise: noise)
        var inputs: [Float] = []
        inputs.reserveCapacity(count * Self.shape.reduce(1, *))
        for index in 0..<count {
            inputs += drawing.pixels(of: index % Self.classNames.count, stream.substream(index))
        }
        return try ArrayDataset(
            inputs: inputs, shape: Self.shape, labels: (0..<count).map { Int64($0 % Self.classNames.count) },
            classes: Self.classNames.count)
    }

    private static let drawn = Memo<LettersSource, ArrayParts>()

    private func parts() throws(DataError) -> ArrayParts {
        if let known = Self.drawn[self] { return known }
        let parts = ArrayParts(
            title: "letters", train: try dataset(count: train, part: "train"),
            test: test > 0 ? try dataset(count: test, part: "test") : nil, fingerprint: content)
        Self.drawn[self] = parts
        return parts
    }

    /// The subsets of a trial. Without images for testing, testing takes from those for training.
    ///
    /// - Throws: `DataError.impossible` when there are too few images.
    public func split(_ request: SplitRequest) throws(DataError) -> DataSplits { try parts().split(request) }

    /// SHA-256, in hex, of all that decides the values drawn.
    public func fingerprint(_ request: SplitRequest) -> String { request.fingerprint(content: content) }

    private var content: String {
        SHA256Sum(of: "letters 1\n\(train) \(test) \(distortion) \(noise) \(seed)").hexadecimal
    }
}
