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
            TrainingData.sampleImages(bytes(of: rows, in: test), shape: [count] + test.shape),
            TrainingData.sampleTargets(test.labels(rows).map { UInt8(clamping: $0) }, shape: maps),
            TrainingData.samplePredictions(segmentation.maps, shape: maps),
        ]
    }

    /// Samples as they were before they were normalized.
    private func bytes(of rows: [Int32], in dataset: any Dataset) -> [UInt8] {
        let plane = dataset.shape.dropFirst().reduce(1, *)
        return dataset.samples(rows).enumerated().map { index, value in
            let channel = index % dataset.sampleSize / plane
            let mean = data.normalization?.mean[channel] ?? 0
            let deviation = data.normalization?.deviation[channel] ?? 1
            return UInt8(min(255, max(0, (255 * (Double(value) * deviation + mean)).rounded())))
        }
    }

    /// The first training images before and after they are changed at random; none where they are not.
    func augmentationDatasets() -> [RunDataset] {
        let stage = stages[stages.count - 1]
        guard let augmentation = stage.data.augmentation else { return [] }
        let rows = (0..<Int32(min(6, augmentation.originals.count))).map { $0 }
        func values(_ dataset: any Dataset) -> [UInt8] {
            dataset.samples(rows).map { UInt8(min(255, max(0, (255 * $0).rounded()))) }
        }
        let changed = augmentation.changed.drawn(seed: stage.sampler.seed, epoch: 0)
        return [
            TrainingData.originalImages(
                values(augmentation.originals), shape: [rows.count] + augmentation.originals.shape),
            TrainingData.changedImages(values(changed), shape: [rows.count] + changed.shape),
        ]
    }
}
