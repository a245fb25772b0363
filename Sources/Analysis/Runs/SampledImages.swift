import Store

/// Where a trained model with deformable convolutions samples some images.
public struct SampledImages: Hashable, Sendable {
    /// A place down and right in pixels from the centre of an image's first pixel.
    public struct Place: Hashable, Sendable {
        public let row: Double
        public let column: Double

        public init(row: Double, column: Double) {
            self.row = row
            self.column = column
        }
    }

    public struct Image: Hashable, Sendable {
        public let channels: Int
        public let height: Int
        public let width: Int
        /// Channel by channel, row by row.
        public let values: [Double]
        /// The middle of what the places belong to.
        public let centre: Place
        /// What the deformable convolutions read.
        public let moved: [Place]
        /// What standard ones in their stead would read.
        public let regular: [Place]

        /// Nil unless there is a value for each pixel.
        public init?(
            channels: Int, height: Int, width: Int, values: [Double], centre: Place, moved: [Place], regular: [Place]
        ) {
            guard channels > 0, height > 0, width > 0, values.count == channels * height * width else { return nil }
            self.channels = channels
            self.height = height
            self.width = width
            self.values = values
            self.centre = centre
            self.moved = moved
            self.regular = regular
        }

        /// How far the places lie from those of a standard convolution, on average, in pixels; nil where they cannot be paired.
        public var meanShift: Double? {
            guard !regular.isEmpty, moved.count % regular.count == 0 else { return nil }
            let shifts = moved.enumerated().map { index, place -> Double in
                let other = regular[index % regular.count]
                let (down, right) = (place.row - other.row, place.column - other.column)
                return (down * down + right * right).squareRoot()
            }
            return Statistics.mean(shifts)
        }
    }

    public let images: [Image]

    /// Nil for no images.
    public init?(_ images: [Image]) {
        guard !images.isEmpty else { return nil }
        self.images = images
    }

    /// Reads `/sampling` of a run file; nil where it has none.
    init?(_ file: RunFile) throws(StoreError) {
        let paths = ["images", "centres", "moved", "regular"].map { "/sampling/\($0)" }
        for path in paths where !file.has(path) { return nil }
        let shape = try file.read(paths[0]).shape
        guard shape.count == 4, shape[0] > 0 else { return nil }
        let (count, size) = (shape[0], shape[1] * shape[2] * shape[3])
        let values = try file.doubles(paths[0])
        func places(_ path: String) throws(StoreError) -> [[Place]] {
            let numbers = try file.doubles(path)
            let each = numbers.count / (2 * count)
            return (0..<count).map { image in
                (0..<each).map { place in
                    let index = 2 * (image * each + place)
                    return Place(row: numbers[index], column: numbers[index + 1])
                }
            }
        }
        let (centres, moved, regular) = (try places(paths[1]), try places(paths[2]), try places(paths[3]))
        self.init(
            (0..<count).compactMap { index in
                centres[index].first.flatMap { centre in
                    Image(
                        channels: shape[1], height: shape[2], width: shape[3],
                        values: Array(values[index * size..<(index + 1) * size]), centre: centre, moved: moved[index],
                        regular: regular[index])
                }
            })
    }
}
