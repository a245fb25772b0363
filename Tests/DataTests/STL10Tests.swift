import Testing

@testable import Data

/// STL-10's binary archive, a small one.
@Suite struct STL10Tests {
    private let labelled = STL10Format(
        archive: .init(name: "it.tar.gz", compressedSHA256: ""),
        train: .init(images: "train_X.bin", labels: "train_y.bin", count: 2),
        test: .init(images: "test_X.bin", labels: "test_y.bin", count: 1))
    private let unlabelled = STL10Format(
        archive: .init(name: "it.tar.gz", compressedSHA256: ""),
        train: .init(images: "unlabeled_X.bin", labels: nil, count: 3), test: nil)

    /// Column by column: pixel (y, x) of a channel is 5 y + x + start.
    private func images(_ starts: [Int]) -> [UInt8] {
        starts.flatMap { start in
            (0..<3).flatMap { channel in
                (0..<96).flatMap { x in
                    (0..<96).map { y in UInt8(truncatingIfNeeded: start + channel + 5 * y + x) }
                }
            }
        }
    }

    private var files: [(name: String, bytes: [UInt8])] {
        [
            ("stl10_binary/test_X.bin", images([1])), ("stl10_binary/test_y.bin", [10]),
            ("stl10_binary/train_X.bin", images([2, 3])), ("stl10_binary/train_y.bin", [1, 4]),
            ("stl10_binary/unlabeled_X.bin", images([7, 8, 9])),
        ]
    }

    @Test func readsBothParts() throws {
        let archive = try ImageSource.stl10.archive(labelled, [("it.tar.gz", gzip(tar(files)))])
        #expect(Array(archive.train.labels) == [0, 3] && Array(archive.test.labels) == [9])
        for (channel, y, x) in [(0, 0, 0), (1, 3, 90), (2, 95, 1)] {
            let place = (channel * 96 + y) * 96 + x
            #expect(archive.train.images[27_648 + place] == UInt8(truncatingIfNeeded: 3 + channel + 5 * y + x))
            #expect(archive.test.images[place] == UInt8(truncatingIfNeeded: 1 + channel + 5 * y + x))
        }
    }

    @Test func withoutLabels() throws {
        let archive = try ImageSource.stl10Unlabelled.archive(unlabelled, [("it.tar.gz", gzip(tar(files)))])
        #expect(archive.train.count == 3 && archive.test.count == 0 && archive.train.classes == 1)
        // Testing takes rows of its own, as there are none for it.
        let splits = try archive.split(SplitRequest(train: 2, test: 1, normalize: false))
        #expect(splits.train.count == 2 && splits.test?.count == 1)
        #expect(archive.train.images[2 * 27_648] == 9)
    }

    @Test func whatIsOddIsNamed() throws {
        var files = files
        files[3].bytes = [0, 4]
        #expect(
            try ImageSource.stl10.failure(labelled, [("it.tar.gz", gzip(tar(files)))]).hasPrefix(
                "stl10/it.tar.gz: train_y.bin: label 0 of row 0 is not in 1...10"))
    }

    @Test func mutations() throws {
        let small: [(name: String, bytes: [UInt8])] = [("test_y.bin", [10]), ("train_y.bin", [1, 4])]
        let rest = [files[0], files[2]]
        let bytes = gzip(tar(small + rest), level: 1)
        // Near the start, where the headers and labels are; behind it lie pixels.
        try expectNoTrap(.stl10, labelled, Array(tar(small).prefix(2048)), seed: 6) { gzip($0 + tar(rest), level: 1) }
        try expectNoTrap(.stl10, labelled, bytes, seed: 7, count: 200)
    }
}
