import Data
import Store

extension TrainTask {
    /// `/confusion/test`, counted over pixels, and the first test samples with what was found in them: `/samples/test/images`
    /// `[samples, channels, height, width]`, `/samples/test/targets` and `/samples/test/predictions` `[samples, height, width]`, in bytes.
    func segmentationDatasets(_ segmentation: Segmentation?) -> [RunDataset] {
        guard let segmentation, let test = data.test else { return [] }
        let (classes, height, width) = (segmentation.classes, segmentation.height, segmentation.width)
        let count = segmentation.maps.count / (height * width)
        let rows = (0..<Int32(count)).map { $0 }
        let maps = [count, height, width]
        return [
            RunDataset(
                path: "/confusion/test", shape: [classes, classes], elements: .int64(segmentation.confusion)),
            RunDataset(
                path: "/samples/test/images", shape: [count] + test.shape, elements: .uint8(bytes(of: rows, in: test))),
            RunDataset(
                path: "/samples/test/targets", shape: maps,
                elements: .uint8(test.labels(rows).map { UInt8(clamping: $0) })),
            RunDataset(path: "/samples/test/predictions", shape: maps, elements: .uint8(segmentation.maps)),
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
}
