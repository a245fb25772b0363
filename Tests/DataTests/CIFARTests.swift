import Testing

@testable import Data

/// CIFAR's binary archives, small ones.
@Suite struct CIFARTests {
    /// Two files of two training images and one of three test images.
    private func format(labels: [Int], label: Int) -> CIFARFormat {
        CIFARFormat(
            archive: .init(name: "it.tar.gz", compressedSHA256: ""),
            trainFiles: ["data_batch_1.bin", "data_batch_2.bin"],
            testFile: "test_batch.bin", trainCount: 2, testCount: 3, labels: labels, label: label)
    }

    private func record(_ labels: [UInt8], _ start: Int) -> [UInt8] {
        labels + (0..<3072).map { UInt8(truncatingIfNeeded: start + $0 * 7) }
    }

    private var files: [(name: String, bytes: [UInt8])] {
        [
            ("b/batches.meta.txt", Array("airplane\n".utf8)),
            // An archive may have any order.
            ("b/data_batch_2.bin", record([2], 20) + record([9], 30)),
            ("b/data_batch_1.bin", record([0], 0) + record([1], 10)),
            ("b/test_batch.bin", record([7], 40) + record([8], 50) + record([9], 60)),
        ]
    }

    @Test func readsRecords() throws {
        let archive = try ImageSource.cifar10.archive(
            format(labels: [10], label: 0), [("it.tar.gz", gzip(tarHeader("b/", size: 0, type: "5") + tar(files)))])
        #expect(archive.train.count == 4 && archive.test.count == 3)
        #expect(Array(archive.train.labels) == [0, 1, 2, 9] && Array(archive.test.labels) == [7, 8, 9])
        for (row, start) in [0, 10, 20, 30].enumerated() {
            #expect(Array(archive.train.images[row * 3072..<(row + 1) * 3072]) == Array(record([], start)))
        }
        #expect(try archive.split(SplitRequest(normalize: false)).train.shape == [3, 32, 32])
    }

    /// CIFAR-100's records have two labels.
    @Test(arguments: [(0, ImageSource.cifar100Coarse, [3, 4, 5, 19]), (1, ImageSource.cifar100, [50, 60, 70, 99])])
    func fineAndCoarse(_ label: Int, _ source: ImageSource, _ expected: [UInt8]) throws {
        let files: [(name: String, bytes: [UInt8])] = [
            ("data_batch_1.bin", record([3, 50], 0) + record([4, 60], 1)),
            ("data_batch_2.bin", record([5, 70], 2) + record([19, 99], 3)),
            ("test_batch.bin", record([0, 0], 4) + record([0, 1], 5) + record([1, 2], 6)),
        ]
        let archive = try source.archive(format(labels: [20, 100], label: label), [("it.tar.gz", gzip(tar(files)))])
        #expect(Array(archive.train.labels) == expected)
        #expect(archive.train.classes == source.classes)
        #expect(Array(archive.train.images[3072..<6144]) == Array(record([], 1)))
    }

    @Test func whatIsOddIsNamed() throws {
        let format = format(labels: [10], label: 0)
        func failure(_ files: [(name: String, bytes: [UInt8])]) throws -> String {
            try ImageSource.cifar10.failure(format, [("it.tar.gz", gzip(tar(files)))])
        }
        #expect(
            try failure(Array(files.dropLast())).hasPrefix("cifar-10/it.tar.gz: the archive has no file test_batch.bin")
        )
        #expect(try failure(files + [files[1]]).contains("two files called data_batch_2.bin"))
        var short = files
        short[2].bytes.removeLast()
        #expect(try failure(short).contains("data_batch_1.bin in the archive has 6145 bytes, not 6146"))
        var wrong = files
        wrong[3].bytes[3073] = 10
        #expect(try failure(wrong).contains("test_batch.bin: label 10 of record 1 is not in 0..<10"))
        #expect(
            try ImageSource.cifar10.failure(format, [("it.tar.gz", Array(gzip(tar(files)).dropLast(9)))]).contains(
                "the gzip stream is cut off"))
    }

    @Test func mutations() throws {
        let format = format(labels: [10], label: 0)
        let whole = tar(files)
        try expectNoTrap(.cifar10, format, gzip(whole), seed: 3)
        // Behind gzip's checksum, in the headers of the archive.
        let draws = 2000
        var random = SplitMix(state: 4)
        try expectNoTrap(.cifar10, format, Array(whole[..<512]), seed: 5, count: draws) { header in
            let place = 1024 * random.below(2)
            var bytes = whole
            bytes.replaceSubrange(place..<place + min(512, header.count), with: header.prefix(512))
            return gzip(bytes, level: 1)
        }
    }

    /// The publisher's counts, files and classes.
    @Test func declarations() throws {
        let ten = try #require(ImageSource.cifar10.formats[0] as? CIFARFormat)
        #expect(ten.trainFiles.count * ten.trainCount == 50_000 && ten.testCount == 10_000)
        let hundred = try #require(ImageSource.cifar100.formats[0] as? CIFARFormat)
        #expect(hundred.trainFiles.count * hundred.trainCount == 50_000 && hundred.labels == [20, 100])
        #expect(ImageSource.cifar100.classes == 100 && ImageSource.cifar100Coarse.classes == 20)
        #expect(ImageSource.cifar100.folder == ImageSource.cifar100Coarse.folder)
        #expect(ImageSource.cifar100.classNames == ImageSource.cifar100.classNames.sorted())
    }
}
