import CKernels
import Engine
import Testing

@testable import Data

@Suite struct DatasetTests {
    /// Sizes around the width of vector registers, and several channels.
    @Test(arguments: [[1, 1, 1], [3, 5, 7], [2, 4, 8], [1, 28, 28], [3, 3, 11]])
    func gathersImages(shape: [Int]) {
        let plane = shape[1] * shape[2]
        let size = shape[0] * plane
        let bytes = (0..<5 * size).map { UInt8(truncatingIfNeeded: $0 &* 97 >> 2) }
        let subset: [Int32] = [4, 0, 2]
        let rows: [Int32] = [2, 2, 0, 1]
        let scale: [Float] = [0.013, 1.5, -2]
        let shift: [Float] = [-0.81, 0.1, 7]
        var out = [Float](repeating: .nan, count: rows.count * size + 1)
        azmoon_gather_bytes(bytes, subset, rows, rows.count, shape[0], plane, scale, shift, &out)
        var expected: [Float] = []
        for row in rows {
            for channel in 0..<shape[0] {
                for pixel in 0..<plane {
                    let byte = bytes[Int(subset[Int(row)]) * size + channel * plane + pixel]
                    expected.append(Float(byte) * scale[channel] + shift[channel])
                }
            }
        }
        #expect(Array(out.dropLast()) == expected)
        #expect(out.last?.isNaN == true)
    }

    @Test func normalizedSubset() throws {
        let folder = try TemporaryFolder()
        let small = SmallSource()
        try small.write(to: folder)
        let archive = try ImageArchive.open(small.source, folders: DataFolders(cache: folder.path))
        let splits = try archive.split(SplitRequest(train: 20, validation: 10))
        let train = try #require(splits.train as? ImageSubset)
        let normalization = try #require(splits.normalization)
        #expect(train.normalization == normalization)
        #expect(train.shape == [1, 3, 5] && train.sampleSize == 15 && train.targets == .labels(classes: 3))
        let values = train.samples((0..<20).map { $0 }).map(Double.init)
        let mean = values.reduce(0, +) / 300
        #expect(abs(mean) < 1e-6)
        #expect(abs(values.map { $0 * $0 }.reduce(0, +) / 300 - 1) < 1e-6)
        // The other subsets use the training subset's numbers.
        let test = try #require(splits.test)
        let pixels = SmallSource.pixels(180, start: 9)
        for (value, byte) in zip(test.samples([2]), pixels[30..<45]) {
            let exact = (Double(byte) / 255 - normalization.mean[0]) / normalization.deviation[0]
            #expect(abs(Double(value) - exact) < 1e-6)
        }
        #expect(test.labels([0, 11, 5]) == [0, 2, 1])
        #expect(train.labels([0, 7]) == [Int64(train.rows[0] % 3), Int64(train.rows[7] % 3)])
        #expect(train.samples([]).isEmpty && train.labels([]).isEmpty)
        var oneHot = [Float](repeating: .nan, count: 6)
        [Int32(0), 11].withUnsafeBufferPointer { test.gatherValues($0, into: &oneHot) }
        #expect(oneHot == [1, 0, 0, 0, 0, 1])
    }

    @Test func arraysOfLabels() throws {
        let data = try ArrayDataset(inputs: [1, 2, 3, 4, 5, 6], shape: [2], labels: [1, 0, 2], classes: 3)
        #expect(data.count == 3 && data.targets.classes == 3)
        #expect(data.samples([2, 0]) == [5, 6, 1, 2])
        #expect(data.labels([2, 0]) == [2, 1])
        var values = [Float](repeating: .nan, count: 3)
        [Int32(1)].withUnsafeBufferPointer { data.gatherValues($0, into: &values) }
        #expect(values == [1, 0, 0])
        #expect(throws: DataError.impossible(reason: "Label 3 of row 1 is not in 0..<3.")) {
            try ArrayDataset(inputs: [1, 2], shape: [1], labels: [0, 3], classes: 3)
        }
        #expect(
            throws: DataError.impossible(reason: "5 numbers are not 3 samples of shape [2], one a label.")
        ) { try ArrayDataset(inputs: [1, 2, 3, 4, 5], shape: [2], labels: [0, 1, 2], classes: 3) }
    }

    @Test func arraysOfValues() throws {
        let data = try ArrayDataset(inputs: [1, 2, 3], shape: [1], values: [1, 10, 2, 20, 3, 30], valueShape: [2])
        #expect(data.targets == .values(shape: [2]) && data.targets.classes == nil)
        var values = [Float](repeating: .nan, count: 4)
        [Int32(2), 0].withUnsafeBufferPointer { data.gatherValues($0, into: &values) }
        #expect(values == [3, 30, 1, 10])
        #expect(
            throws: DataError.impossible(
                reason: "3 numbers and 5 target numbers are not equally many samples of shapes [1] and [2].")
        ) { try ArrayDataset(inputs: [1, 2, 3], shape: [1], values: [1, 10, 2, 20, 3], valueShape: [2]) }
    }

    @Test func randomSamples() throws {
        let source = RandomSource(shape: [2, 3], classes: 4, seed: 5)
        let long = try source.dataset(count: 2000, part: "train")
        let short = try source.dataset(count: 10, part: "train")
        let all = long.samples((0..<2000).map { $0 })
        #expect(Array(all[..<60]) == short.samples((0..<10).map { $0 }))
        #expect(short.samples([0]) != (try source.dataset(count: 10, part: "test").samples([0])))
        // 12,000 draws: the mean's deviation is 0.009, the variance's 0.013.
        let mean = all.reduce(0, +) / 12_000
        let variance = all.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 12_000
        #expect(abs(mean) < 0.04 && abs(variance - 1) < 0.06)
        #expect(Set(long.labels((0..<2000).map { $0 })) == [0, 1, 2, 3])

        let request = SplitRequest(train: 10, validation: 5, test: nil)
        let splits = try source.split(request)
        #expect(splits.train.count == 10 && splits.validation?.count == 5 && splits.test == nil)
        #expect(splits.fingerprint == source.fingerprint(request))
        #expect(splits.fingerprint != RandomSource(shape: [3, 2], classes: 4, seed: 5).fingerprint(request))
        #expect(
            throws: DataError.impossible(
                reason: "The source random has no end: data.train must say how many samples to draw.")
        ) { try source.split(SplitRequest()) }
        #expect(
            throws: DataError.impossible(
                reason: "The source random cannot draw 0 samples of shape [2, 3] in 4 classes: all of these must be "
                    + "positive.")
        ) { try source.dataset(count: 0, part: "train") }
    }

    /// Fashion-MNIST itself, where it is installed: its published mean and deviation, and its first rows.
    @Test(.enabled(if: DataFolders().place(of: .fashionMNIST) != nil)) func fashionMNIST() throws {
        let folder = try TemporaryFolder()
        var source = ImageSource.fashionMNIST
        source.package = .init(name: "", folder: try #require(DataFolders().place(of: source)))
        let archive = try ImageArchive.open(source, folders: DataFolders(cache: folder.path))
        #expect(archive.train.count == 60_000 && archive.test.count == 10_000)
        #expect(Array(archive.train.labels[..<10]) == [9, 0, 0, 3, 0, 2, 7, 2, 5, 5])
        #expect(Array(archive.test.labels[..<10]) == [9, 2, 1, 1, 6, 1, 4, 6, 5, 7])
        #expect(archive.fingerprint == "697249e9d1e87d6b2c6a738e828c890264cffecccb13840d472e3585751a5582")
        let normalization = try #require(archive.split(SplitRequest()).normalization)
        #expect(abs(normalization.mean[0] - 0.2860) < 5e-5)
        #expect(abs(normalization.deviation[0] - 0.3530) < 5e-5)
    }
}
