import Streams

/// Pairs of images: each image of another data set, and behind it in the channels the same one displaced, turned and scaled about its
/// centre by what ``Changes`` allow. The targets are what changed.
///
/// The changed image is found by bilinear interpolation in the whole image; then the middle of both is cut out, so that what comes into
/// sight is what lies there, and black only beyond the image. Changes are drawn uniformly and depend on the seed, the split, the image's
/// index and, in training batches, on the epoch alone.
struct ChangedPairs: DatasetWrapper {
    var base: any Dataset
    let shape: [Int]
    let targets = Targets.values(shape: [Changes.count])
    private let input: ImageShape
    private let changes: Changes
    private let isDrawnAnew: Bool
    private var stream: RandomStream

    /// - Parameters:
    ///   - base: images with numbers from 0 to 1.
    ///   - seed: decides what is drawn, as long as it is not ``drawn(seed:epoch:)``.
    ///   - split: the images' split, whose draws are other ones than another split's.
    ///   - isDrawnAnew: whether an epoch has changes of its own.
    /// - Throws: `DataError.impossible` where the samples are no images, or too small.
    init(
        _ base: any Dataset, _ changes: Changes, seed: UInt64, split: String, isDrawnAnew: Bool
    ) throws(DataError) {
        guard base.shape.count == 3, [1, 3].contains(base.shape[0]) else {
            throw .impossible(
                reason:
                    "data.pairs makes pairs of images, of shape [1 or 3, height, width]; these samples have the shape \(base.shape)"
            )
        }
        input = ImageShape(channels: base.shape[0], height: base.shape[1], width: base.shape[2])
        let size = changes.size
        guard size ?? 1 <= min(input.height, input.width) else {
            throw .impossible(
                reason:
                    "data.pairs shows a part of \(size ?? 0) pixels a side, but the images are of \(input). Lower size."
            )
        }
        self.base = base
        self.changes = changes
        self.isDrawnAnew = isDrawnAnew
        shape = [2 * input.channels, size ?? input.height, size ?? input.width]
        stream = RandomStream(seed: seed, role: "pairs").substream(split)
    }

    func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>) {
        let half = sampleSize / 2
        let (height, width) = (shape[1], shape[2])
        for index in rows.indices {
            let image = PlanarImage(input) { base.gather(UnsafeBufferPointer(rebasing: rows[index...index]), into: $0) }
            let change = changes.drawn(TransformDraws(stream, sample: Int(rows[index])))
            let changed = image.affine(
                degrees: change[2], right: change[0], down: change[1], scale: 1 + change[3] / 100, .bilinear, fill: 0)
            for (place, whole) in [image, changed].enumerated() {
                let part = whole.cropped(
                    top: (input.height - height) / 2, left: (input.width - width) / 2, height: height, width: width)
                part.values.withUnsafeBufferPointer {
                    if let start = $0.baseAddress {
                        (samples + (2 * index + place) * half).update(from: start, count: half)
                    }
                }
            }
        }
    }

    /// There are none, and asking for them stops the program.
    func gatherLabels(_ rows: UnsafeBufferPointer<Int32>, into labels: UnsafeMutablePointer<Int64>) {
        preconditionFailure("gatherLabels: the targets of pairs are values")
    }

    func gatherValues(_ rows: UnsafeBufferPointer<Int32>, into values: UnsafeMutablePointer<Float>) {
        checkRows(rows)
        for (index, row) in rows.enumerated() {
            for (place, value) in changes.drawn(TransformDraws(stream, sample: Int(row))).enumerated() {
                values[index * Changes.count + place] = Float(value)
            }
        }
    }

    func drawn(seed: UInt64, epoch: Int) -> any Dataset {
        var result = wrapping(base.drawn(seed: seed, epoch: epoch))
        if isDrawnAnew { result.stream = RandomStream(seed: seed, role: "pairs").substream(epoch) }
        return result
    }

    var isComputed: Bool { true }
}

extension DataSplits {
    /// Pairs made of the splits' images, whose numbers are from 0 to 1; those of training batches are drawn anew in each epoch.
    ///
    /// - Parameters:
    ///   - changes: what may change between the images of a pair.
    ///   - seed: decides what changes in pairs that are measured.
    /// - Throws: `DataError.impossible` where the samples are no images, or too small.
    public func paired(by changes: Changes, seed: UInt64) throws(DataError) -> DataSplits {
        func pairs(_ dataset: any Dataset, _ split: String, anew: Bool = false) throws(DataError) -> any Dataset {
            try ChangedPairs(dataset, changes, seed: seed, split: split, isDrawnAnew: anew)
        }
        return DataSplits(
            train: try pairs(train, "train"), training: try pairs(training, "train", anew: true),
            validation: try validation.map { dataset throws(DataError) in try pairs(dataset, "validation") },
            test: try test.map { dataset throws(DataError) in try pairs(dataset, "test") }, fingerprint: fingerprint)
    }
}
