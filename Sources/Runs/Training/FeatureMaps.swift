import Store

/// What the convolutions of a trained model give of a few images.
public struct FeatureMaps: Sendable {
    public struct Layer: Sendable {
        public let name: String
        /// Of the images.
        public let count: Int
        public let channels: Int
        public let height: Int
        public let width: Int
        /// `[count, channels, height, width]`, from the least value, 0, to the greatest, 255.
        public let values: [UInt8]
        public let range: ClosedRange<Double>

        /// Nil unless the values are of that shape.
        public init?(name: String, shape: [Int], values: [UInt8], range: ClosedRange<Double>) {
            guard shape.count == 4, shape.allSatisfy({ $0 > 0 }), values.count == shape.reduce(1, *) else { return nil }
            self.name = name
            (count, channels, height, width) = (shape[0], shape[1], shape[2], shape[3])
            self.values = values
            self.range = range
        }
    }

    /// Nil where samples are no images of one or three channels.
    public let images: StoredImages?
    /// From the input to the output; one at least.
    public let layers: [Layer]

    /// Nil without layers, or where these are not all of the same images.
    public init?(images: StoredImages?, layers: [Layer]) {
        guard let first = layers.first, layers.allSatisfy({ $0.count == first.count }),
            images.map({ $0.count == first.count }) ?? true
        else { return nil }
        (self.images, self.layers) = (images, layers)
    }

    static func read(_ file: RunFile, _ paths: [String]) throws(StoreError) -> FeatureMaps? {
        var found: [(place: Int64, layer: Layer)] = []
        for name in TrainingData.featureMaps.names(in: paths) {
            guard let maps = try TrainingData.featureMaps.read(file, name),
                let ends = try TrainingData.featureRange.read(file, name)?.elements, ends.count == 2,
                ends[0] <= ends[1], let place = try TrainingData.featurePlace.scalar(file, name),
                let layer = Layer(name: name, shape: maps.shape, values: maps.elements, range: ends[0]...ends[1])
            else { continue }
            found.append((place, layer))
        }
        let images = try TrainingData.featureImages.read(file).flatMap { StoredImages($0) }
        return FeatureMaps(images: images, layers: found.sorted { $0.place < $1.place }.map(\.layer))
    }
}
