import Data
import Runs
import Store

extension TrainTask {
    /// The confusion matrix, counted over pixels, and the first test samples with what was found in them.
    func segmentationDatasets(_ segmentation: Segmentation?) -> [RunDataset] {
        guard let segmentation, let test = data.test else { return [] }
        let (classes, height, width) = (segmentation.classes, segmentation.height, segmentation.width)
        let count = segmentation.maps.count / (height * width)
        let rows = (0..<Int32(count)).map { $0 }
        let maps = [count, height, width]
        return [
            TrainingData.confusion(segmentation.confusion, shape: [classes, classes]),
            TrainingData.sampleImages(bytes(test.samples(rows), in: test), shape: [count] + test.shape),
            TrainingData.sampleTargets(test.labels(rows).map { UInt8(clamping: $0) }, shape: maps),
            TrainingData.samplePredictions(segmentation.maps, shape: maps),
        ]
    }

    /// The first test images and what the model made of them, where that is images.
    func reconstructionDatasets(_ outputs: [Float]) -> [RunDataset] {
        guard let test = data.test, case .values(let shape) = test.targets, shape.count == 3, shape == test.shape,
            shape[0] == 1 || shape[0] == 3, !outputs.isEmpty
        else { return [] }
        let rows = (0..<Int32(min(Self.mostSamples, test.count))).map { $0 }
        let extents = [rows.count] + shape
        let inputs = bytes(test.samples(rows), in: test)
        let wanted = bytes(test.values(rows), in: test)
        let made = Array(outputs.prefix(rows.count * test.sampleSize))
        return [
            TrainingData.sampleImages(inputs, shape: extents),
            TrainingData.sampleOutputs(bytes(made, in: test), shape: extents),
        ] + (wanted == inputs ? [] : [TrainingData.sampleTargetImages(wanted, shape: extents)])
    }

    private static let mostSamples = 8

    /// What the model made of draws from its prior, beside real images.
    func priorDatasets(_ samples: PriorSamples?) -> [RunDataset] {
        let count = ImageMoments.usualCount
        guard let samples, let real = data.test ?? data.validation ?? Optional(data.train), real.count >= count else {
            return []
        }
        let images = real.samples((0..<Int32(count)).map { $0 })
        return [
            TrainingData.priorEpochs(samples.epochs.map(Int64.init)),
            TrainingData.priorImages(
                bytes(samples.values, in: real), shape: [samples.epochs.count, count] + real.shape),
            TrainingData.priorRealImages(bytes(images, in: real), shape: [count] + real.shape),
        ]
    }

    /// Values of images `[n, channels, H, W]` as they were before they were normalized, from 0 for black to 1 for white.
    private func raw(_ values: [Float], in dataset: any Dataset) -> [Double] {
        let plane = dataset.shape.dropFirst().reduce(1, *)
        return values.enumerated().map { index, value in
            let channel = index % dataset.sampleSize / plane
            let mean = data.normalization?.mean[channel] ?? 0
            let deviation = data.normalization?.deviation[channel] ?? 1
            return Double(value) * deviation + mean
        }
    }

    /// The same as bytes; what lies beyond black and white is cut.
    private func bytes(_ values: [Float], in dataset: any Dataset) -> [UInt8] {
        raw(values, in: dataset).map { UInt8(intensity: $0) }
    }

    /// Images of `dataset` as bytes. Some sources count otherwise, such as digits to 16: there white is the greatest value.
    func pictures(_ rows: [Int32], of dataset: any Dataset) -> [UInt8] {
        let values = raw(dataset.samples(rows), in: dataset)
        let white = max(1, values.max() ?? 1)
        return values.map { UInt8(intensity: $0 / white) }
    }

    /// The first training images before and after they are changed at random; none where they are not.
    func augmentationDatasets() -> [RunDataset] {
        guard let augmentation = last.data.augmentation else { return [] }
        let rows = (0..<Int32(min(6, augmentation.originals.count))).map { $0 }
        func values(_ dataset: any Dataset) -> [UInt8] {
            dataset.samples(rows).map { UInt8(intensity: Double($0)) }
        }
        let changed = augmentation.changed.drawn(seed: last.sampler.seed, epoch: last.firstOrder)
        return [
            TrainingData.originalImages(
                values(augmentation.originals), shape: [rows.count] + augmentation.originals.shape),
            TrainingData.changedImages(values(changed), shape: [rows.count] + changed.shape),
        ]
    }
}
