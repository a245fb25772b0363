import Images

/// A random part of an image at one size: torchvision's `RandomResizedCrop` (Szegedy et al. 2015, "Going deeper with convolutions").
public struct RandomResizedCrop: ImageTransform, Hashable {
    let height: Int
    let width: Int
    let scale: ClosedRange<Double>
    let ratio: ClosedRange<Double>
    let interpolation: Interpolation

    /// - Parameters:
    ///   - height: of what the part is resized to, in pixels.
    ///   - width: the same.
    ///   - scale: the part's share of the image's area.
    ///   - ratio: its width by its height.
    ///   - interpolation: how the part is resized.
    public init(
        height: Int, width: Int, scale: ClosedRange<Double> = 0.08...1, ratio: ClosedRange<Double> = 3 / 4.0...4 / 3.0,
        interpolation: Interpolation = .bilinear
    ) {
        self.height = height
        self.width = width
        self.scale = scale
        self.ratio = ratio
        self.interpolation = interpolation
    }

    public var chance: TransformChance { .varies }
    public var movesPixels: Bool { true }

    public func outputShape(of shape: ImageShape) throws(DataError) -> ImageShape {
        ImageShape(channels: shape.channels, height: height, width: width)
    }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        resized(image, part: part(of: image.shape, draws))
    }

    func resized(_ image: PlanarImage, part: RandomRectangle) -> PlanarImage {
        image.cropped(top: part.top, left: part.left, height: part.height, width: part.width)
            .resized(height: height, width: width, interpolation)
    }

    /// A part that is drawn; after ten that do not fit the middle one, as near to the proportions as can be.
    func part(of shape: ImageShape, _ draws: TransformDraws) -> RandomRectangle {
        if let part = RandomRectangle(in: shape, share: scale, ratio: ratio, draws, at: 0, fits: { $0 <= $1 }) {
            return part
        }
        var (height, width) = (shape.height, shape.width)
        let proportion = Double(width) / Double(height)
        if proportion < ratio.lowerBound {
            height = Int((Double(width) / ratio.lowerBound).rounded(.toNearestOrEven))
        } else if proportion > ratio.upperBound {
            width = Int((Double(height) * ratio.upperBound).rounded(.toNearestOrEven))
        }
        return RandomRectangle(
            top: (shape.height - height) / 2, left: (shape.width - width) / 2, height: max(1, height),
            width: max(1, width))
    }
}

/// A rectangle of pixels at a random place, of a random area and random proportions.
struct RandomRectangle: Hashable {
    var top: Int
    var left: Int
    var height: Int
    var width: Int

    init(top: Int, left: Int, height: Int, width: Int) {
        self.top = top
        self.left = left
        self.height = height
        self.width = width
    }

    /// The first of ten draws that fits the image; nil for none. Each takes two numbers, from `first` on, and the place the next two.
    /// - Parameters:
    ///   - share: of the image's area.
    ///   - ratio: width by height, drawn evenly by its logarithm.
    ///   - fits: whether an edge fits into the image's.
    init?(
        in shape: ImageShape, share: ClosedRange<Double>, ratio: ClosedRange<Double>, _ draws: TransformDraws,
        at first: Int, fits: (Int, Int) -> Bool
    ) {
        let logarithms = Plain.logarithm(ratio.lowerBound)...Plain.logarithm(ratio.upperBound)
        for attempt in 0..<10 {
            let area = Double(shape.plane) * draws.uniform(first + 2 * attempt, share)
            let proportion = Plain.exponential(draws.uniform(first + 2 * attempt + 1, logarithms))
            func edge(_ square: Double) -> Int {
                // More than any image has is as much as too much.
                Int(min(square.squareRoot(), 1e9).rounded(.toNearestOrEven))
            }
            let (width, height) = (edge(area * proportion), edge(area / proportion))
            guard height > 0, width > 0, fits(height, shape.height), fits(width, shape.width) else { continue }
            self.init(
                top: draws.integer(first + 20, below: shape.height - height + 1),
                left: draws.integer(first + 21, below: shape.width - width + 1), height: height, width: width)
            return
        }
        return nil
    }
}
