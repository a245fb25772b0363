import Store

/// A few images as a run stores them.
public struct StoredImages: Hashable, Sendable {
    public let count: Int
    /// 1 or 3.
    public let channels: Int
    public let height: Int
    public let width: Int
    /// `[count, channels, height, width]` values from 0 to 255.
    public let values: [UInt8]

    /// Nil unless the array is of this shape.
    public init?(count: Int, channels: Int, height: Int, width: Int, values: [UInt8]) {
        guard count > 0, channels == 1 || channels == 3, height > 0, width > 0,
            values.count == count * channels * height * width
        else { return nil }
        self.count = count
        self.channels = channels
        self.height = height
        self.width = width
        self.values = values
    }

    /// The images at another size, each pixel the nearest one.
    public func seen(height: Int, width: Int) -> StoredImages {
        guard (height, width) != (self.height, self.width), height > 0, width > 0 else { return self }
        let values = (0..<count * channels * height * width).map { index -> UInt8 in
            let (plane, row, column) = (index / (height * width), index / width % height, index % width)
            return self.values[
                (plane * self.height + row * self.height / height) * self.width + column * self.width / width]
        }
        return StoredImages(count: count, channels: channels, height: height, width: width, values: values) ?? self
    }

    init?(_ array: RunArray<UInt8>) {
        self.init(
            count: array.shape[0], channels: array.shape[1], height: array.shape[2], width: array.shape[3],
            values: array.elements)
    }
}

/// Training images, and what random transforms make of them.
public struct ChangedSamples: Hashable, Sendable {
    public let originals: StoredImages
    public let changed: StoredImages

    /// Nil unless there are equally many.
    public init?(originals: StoredImages, changed: StoredImages) {
        guard originals.count == changed.count else { return nil }
        self.originals = originals
        self.changed = changed
    }

    static func read(_ file: RunFile) throws(StoreError) -> ChangedSamples? {
        guard let originals = try TrainingData.originalImages.read(file).flatMap({ StoredImages($0) }),
            let changed = try TrainingData.changedImages.read(file).flatMap({ StoredImages($0) })
        else { return nil }
        return ChangedSamples(originals: originals, changed: changed)
    }
}
