/// Blurs an image with a bell curve of a random width, as torchvision's `GaussianBlur`.
public struct GaussianBlur: ImageTransform, Hashable {
    let kernel: Int
    let sigma: ClosedRange<Double>

    /// - Parameters:
    ///   - kernel: the edge of the square of pixels that one is made of; odd.
    ///   - sigma: the bell's standard deviation in pixels, drawn from a range.
    public init(kernel: Int, sigma: ClosedRange<Double> = 0.1...2) {
        self.kernel = kernel
        self.sigma = sigma
    }

    public var chance: TransformChance { sigma.lowerBound == sigma.upperBound ? .none : .varies }

    public func outputShape(of shape: ImageShape) throws(DataError) -> ImageShape {
        guard kernel / 2 < min(shape.height, shape.width) else {
            throw .impossible(
                reason: "a kernel of \(kernel) pixels is too large for an image of \(shape.height) x \(shape.width)")
        }
        return shape
    }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        blurred(image, sigma: draws.uniform(0, sigma))
    }

    func blurred(_ image: PlanarImage, sigma: Double) -> PlanarImage {
        let (height, width, reach) = (image.shape.height, image.shape.width, kernel / 2)
        let weights = Self.weights(kernel, sigma: sigma)
        let padded = Pad(reach, mode: .reflect).padded(image)
        let rows = padded.mapped(height: height + 2 * reach, width: width) { plane, row, column in
            let source = plane + row * (width + 2 * reach) + column
            var sum: Float = 0
            for index in weights.indices { sum += source[index] * weights[index] }
            return sum
        }
        return rows.mapped(height: height, width: width) { plane, row, column in
            let source = plane + row * width + column
            var sum: Float = 0
            for index in weights.indices { sum += source[index * width] * weights[index] }
            return sum
        }
    }

    /// The bell at whole pixels; their sum is 1.
    private static func weights(_ count: Int, sigma: Double) -> [Float] {
        let bell = (0..<count).map { index -> Double in
            let distance = Double(2 * index - count + 1) / 2
            return Plain.exponential(-distance * distance / (2 * sigma * sigma))
        }
        let sum = bell.reduce(0, +)
        return bell.map { Float($0 / sum) }
    }
}
