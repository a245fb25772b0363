import Streams

/// A change of an image, with the same meaning and the same parameters as torchvision's transform of that name.
///
/// A transform is a value. What it draws comes from the draws that it is given, so that an image is changed in the same way whatever
/// was changed before it, and on whatever thread.
public protocol ImageTransform: Sendable {
    /// What chance does in it.
    var chance: TransformChance { get }

    /// Whether pixels change their places, so that a class of each pixel would have to move with them.
    var movesPixels: Bool { get }

    /// The shape of what it makes of images of a shape.
    ///
    /// - Throws: `DataError.impossible` when it cannot be applied to them.
    func outputShape(of shape: ImageShape) throws(DataError) -> ImageShape

    /// The changed image. The image's shape must be one that ``outputShape(of:)`` takes.
    func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage
}

extension ImageTransform {
    /// Nothing.
    public var chance: TransformChance { .none }
    /// They do not.
    public var movesPixels: Bool { false }
    /// The same shape.
    public func outputShape(of shape: ImageShape) throws(DataError) -> ImageShape { shape }
}

/// What chance does in a transform.
public enum TransformChance: Hashable, Sendable {
    /// An image is changed in one way.
    case none
    /// An image is damaged at random. Images that a model is measured on may be, too: each in one way, whatever the epoch.
    case damages
    /// An image gets a random variant, for training alone.
    case varies
}

/// The random numbers of one transform for one image: number i depends on the stream, the image's index and i alone.
///
/// A transform takes uniform draws or normal ones, not both.
public struct TransformDraws: Sendable {
    private let stream: RandomStream
    private let start: UInt64

    /// - Parameters:
    ///   - stream: that of the transform's place and of the epoch.
    ///   - sample: the image's index in its data set.
    public init(_ stream: RandomStream, sample: Int) {
        self.stream = stream
        start = UInt64(sample) << 32
    }

    /// A number in [0, 1).
    func uniform(_ index: Int) -> Double { stream.uniform(at: start + UInt64(index)) }

    /// A number between two others.
    func uniform(_ index: Int, _ range: ClosedRange<Double>) -> Double {
        range.lowerBound + (range.upperBound - range.lowerBound) * uniform(index)
    }

    /// An integer in 0..<bound.
    func integer(_ index: Int, below bound: Int) -> Int { stream.integer(at: start + UInt64(index), below: bound) }

    /// Whether something of a probability happens.
    func happens(_ index: Int, _ probability: Double) -> Bool { uniform(index) < probability }

    /// Calls `body` with draws 0..<count from the standard normal distribution, in order: two of a block of random bits, by Box and
    /// Muller's transform.
    @inline(__always)
    func forEachNormal(_ count: Int, _ body: (_ index: Int, _ normal: Double) -> Void) {
        for pair in 0..<(count + 1) / 2 {
            let words = stream.block(start + UInt64(pair))
            // The first uniform lies in (0, 1], so its logarithm is finite.
            let first = (Double(UInt64(words[0]) | UInt64(words[1] & 0x1F_FFFF) << 32) + 1) * 0x1p-53
            let second = Double(UInt64(words[2]) | UInt64(words[3] & 0x1F_FFFF) << 32) * 0x1p-53
            let radius = (-2 * Plain.logarithm(first)).squareRoot()
            let (sine, cosine) = Plain.sineAndCosine(degrees: 360 * second)
            body(2 * pair, radius * cosine)
            if 2 * pair + 1 < count { body(2 * pair + 1, radius * sine) }
        }
    }
}
