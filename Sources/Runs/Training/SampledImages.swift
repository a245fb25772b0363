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
            return shifts.reduce(0, +) / Double(shifts.count)
        }
    }

    public let images: [Image]

    /// Nil for no images.
    public init?(_ images: [Image]) {
        guard !images.isEmpty else { return nil }
        self.images = images
    }

    static func read(_ file: RunFile) throws(StoreError) -> SampledImages? {
        guard let images = try TrainingData.samplingImages.read(file),
            let centres = try TrainingData.samplingCentres.read(file),
            let moved = try TrainingData.samplingMoved.read(file),
            let regular = try TrainingData.samplingRegular.read(file)
        else { return nil }
        let values = images.rows
        func places(_ array: RunArray<Double>) -> [[Place]] {
            array.rows.map { numbers in
                stride(from: 0, to: numbers.count - 1, by: 2).map { Place(row: numbers[$0], column: numbers[$0 + 1]) }
            }
        }
        let (middles, ours, theirs) = (places(centres), places(moved), places(regular))
        let count = [values.count, middles.count, ours.count, theirs.count].min() ?? 0
        return SampledImages(
            (0..<count).compactMap { index in
                middles[index].first.flatMap { centre in
                    Image(
                        channels: images.shape[1], height: images.shape[2], width: images.shape[3],
                        values: values[index].map(Double.init), centre: centre, moved: ours[index],
                        regular: theirs[index])
                }
            })
    }
}
