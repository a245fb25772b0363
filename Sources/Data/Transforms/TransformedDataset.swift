import Streams

/// Images that are changed when they are gathered, each by draws of its own.
struct TransformedDataset: DatasetWrapper {
    var base: any Dataset
    let shape: [Int]
    private let input: ImageShape
    /// The same in every epoch.
    private let fixed: [Step]
    /// For training batches: drawn anew in each epoch.
    private var drawnAnew: [Step]
    /// What the model sees is damaged by these; drawn anew in each epoch of a training.
    private var damages: [Step]

    private struct Step {
        let placed: PlacedTransform
        var stream: RandomStream
    }

    /// - Parameters:
    ///   - base: images with numbers from 0 to 1.
    ///   - seed: decides what is drawn, as long as it is not ``drawn(seed:epoch:)``.
    ///   - split: the images' split, whose draws are other ones than another split's.
    /// - Throws: `DataError.impossible` where the samples are no images, or a transform cannot be applied.
    init(
        _ base: any Dataset, fixed: [PlacedTransform], drawn: [PlacedTransform], damages: [PlacedTransform],
        seed: UInt64, split: String
    ) throws(DataError) {
        guard base.shape.count == 3, [1, 3].contains(base.shape[0]) else {
            throw .impossible(
                reason:
                    "transforms are for images, of shape [1 or 3, height, width]; these samples have the shape \(base.shape)"
            )
        }
        self.base = base
        input = ImageShape(channels: base.shape[0], height: base.shape[1], width: base.shape[2])
        var output = input
        for placed in fixed + drawn + damages {
            if case .pixels = base.targets, placed.transform.movesPixels {
                throw .impossible(
                    reason: "\(placed.place) moves pixels, but not the classes that these images' pixels have; only "
                        + "transforms that leave pixels where they are fit them.")
            }
            do {
                output = try placed.transform.outputShape(of: output)
                try output.check()
            } catch {
                throw .impossible(reason: "\(placed.place): \(error)")
            }
        }
        shape = output.array
        let stream = RandomStream(seed: seed, role: "augment").substream(split)
        func steps(_ list: [PlacedTransform]) -> [Step] {
            list.map { Step(placed: $0, stream: stream.substream($0.role)) }
        }
        self.fixed = steps(fixed)
        drawnAnew = steps(drawn)
        self.damages = steps(damages)
    }

    func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>) {
        let size = sampleSize
        for index in rows.indices {
            var image = PlanarImage(input) { base.gather(UnsafeBufferPointer(rebasing: rows[index...index]), into: $0) }
            for list in [fixed, drawnAnew, damages] {
                for step in list {
                    image = step.placed.transform(image, TransformDraws(step.stream, sample: Int(rows[index])))
                }
            }
            image.values.withUnsafeBufferPointer {
                if let start = $0.baseAddress { (samples + index * size).update(from: start, count: size) }
            }
        }
    }

    func drawn(seed: UInt64, epoch: Int) -> any Dataset {
        var result = wrapping(base.drawn(seed: seed, epoch: epoch))
        let stream = RandomStream(seed: seed, role: "augment").substream(epoch)
        for index in drawnAnew.indices {
            result.drawnAnew[index].stream = stream.substream(drawnAnew[index].placed.role)
        }
        for index in damages.indices {
            result.damages[index].stream = stream.substream(damages[index].placed.role)
        }
        return result
    }

    var undamaged: any Dataset {
        var result = wrapping(base.undamaged)
        result.damages = []
        return result
    }

    var isComputed: Bool { true }

    /// The images as they can be looked at: without shifts and scales of their numbers.
    var visible: TransformedDataset {
        var result = self
        result.drawnAnew.removeAll { $0.placed.transform is Normalize }
        result.damages.removeAll { $0.placed.transform is Normalize }
        return result
    }
}
