import CKernels

/// The mean and the standard deviation of each channel of some images, in units of pixel values in [0, 1], or of each column of a
/// table.
public struct Normalization: Sendable, Hashable {
    /// One mean a channel or column.
    public let mean: [Double]
    /// One standard deviation a channel or column, the population's (divided by the number of pixels, not by one less).
    public let deviation: [Double]

    /// Measures the images of `rows`. Sums are exact integers, so no order of adding can change the result.
    ///
    /// Throws `DataError.impossible` when all pixels of a channel are equal.
    init(of part: ImagePart, rows: [Int32]) throws(DataError) {
        let channels = part.shape[0]
        let plane = part.shape.dropFirst().reduce(1, *)
        var sums = [UInt64](repeating: 0, count: channels)
        var squares = sums
        if let start = part.images.baseAddress?.assumingMemoryBound(to: UInt8.self) {
            for row in rows {
                for channel in 0..<channels {
                    azmoon_byte_sums(
                        start + (Int(row) * channels + channel) * plane, plane, &sums[channel], &squares[channel])
                }
            }
        }
        var mean: [Double] = []
        var deviation: [Double] = []
        for channel in 0..<channels {
            let count = Double(rows.count * plane)
            let average = Double(sums[channel]) / count
            let spread = Self.spread(count: UInt64(rows.count * plane), sum: sums[channel], squares: squares[channel])
            guard spread > 0 else {
                throw .impossible(
                    reason: "The training images cannot be normalized: all pixels of channel \(channel) are equal. "
                        + "Set data.normalize to false.")
            }
            mean.append(average / 255)
            deviation.append((spread / (count * count)).squareRoot() / 255)
        }
        self.mean = mean
        self.deviation = deviation
    }

    /// Measures all samples of a data set: each channel of samples `[channels, height, width]`, each number of others. What never
    /// varies has deviation 1, so that it is only shifted.
    init(of dataset: any Dataset) {
        let size = dataset.sampleSize
        let channels = dataset.shape.count == 3 ? dataset.shape[0] : size
        let plane = size / channels
        let count = Double(dataset.count * plane)
        var mean = [Double](repeating: 0, count: channels)
        Self.forEachNumber(of: dataset) { index, number in mean[index / plane] += Double(number) / count }
        var squares = [Double](repeating: 0, count: channels)
        Self.forEachNumber(of: dataset) { index, number in
            let channel = index / plane
            squares[channel] += (Double(number) - mean[channel]) * (Double(number) - mean[channel])
        }
        self.mean = mean
        deviation = squares.map { $0 > 0 ? ($0 / count).squareRoot() : 1 }
    }

    /// Every number of every sample in order, with its index in the sample. Few samples are in memory at a time.
    private static func forEachNumber(of dataset: any Dataset, _ body: (_ index: Int, Float) -> Void) {
        for start in stride(from: 0, to: dataset.count, by: 256) {
            let numbers = dataset.samples((start..<min(start + 256, dataset.count)).map { Int32($0) })
            for (index, number) in numbers.enumerated() { body(index % dataset.sampleSize, number) }
        }
    }

    /// A normalization with known numbers, one mean and one deviation a channel.
    public init(mean: [Double], deviation: [Double]) {
        self.mean = mean
        self.deviation = deviation
    }

    /// n Σx² - (Σx)². It needs more than 64 bits for a full data set; 128 bits hold it exactly.
    private static func spread(count: UInt64, sum: UInt64, squares: UInt64) -> Double {
        let left = count.multipliedFullWidth(by: squares)
        let right = sum.multipliedFullWidth(by: sum)
        let (low, borrow) = left.low.subtractingReportingOverflow(right.low)
        let high = left.high &- right.high &- (borrow ? 1 : 0)
        return Double(high) * 0x1p64 + Double(low)
    }
}
