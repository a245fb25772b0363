import Testing

@testable import Data
@testable import Files

/// CIFAR's binary archives, small ones.
@Suite struct CIFARTests {
    /// Two files of two training images and one of three test images.
    private func format(labels: [Int], label: Int) -> CIFARArchive<CIFARRecords> {
        CIFARArchive(
            contents: CIFARFiles(
                archive: .init(name: "it.tar.gz", compressedSHA256: ""),
                train: ["data_batch_1.bin", "data_batch_2.bin"],
                test: "test_batch.bin", trainCount: 2, testCount: 3),
            content: CIFARRecords(labels: labels, label: label))
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
        let ten = try #require(ImageSource.cifar10.formats[0] as? CIFARArchive<CIFARRecords>)
        #expect(ten.contents.allTrainCount == 50_000 && ten.contents.testCount == 10_000)
        let hundred = try #require(ImageSource.cifar100.formats[0] as? CIFARArchive<CIFARRecords>)
        #expect(hundred.contents.allTrainCount == 50_000 && hundred.content.labels == [20, 100])
        #expect(ImageSource.cifar100.classes == 100 && ImageSource.cifar100Coarse.classes == 20)
        #expect(ImageSource.cifar100.folder == ImageSource.cifar100Coarse.folder)
        #expect(ImageSource.cifar100.classNames == ImageSource.cifar100.classNames.sorted())
    }
}

/// CIFAR's Python archives, whose pickles are read and not run.
@Suite struct CIFARPythonTests {
    private let format = CIFARArchive(
        contents: CIFARFiles(
            archive: .init(name: "it.tar.gz", compressedSHA256: ""), train: ["data_batch_1", "data_batch_2"],
            test: "test_batch", trainCount: 2, testCount: 1),
        content: CIFARPickles(labels: "labels"))

    private func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    private func text(_ text: String) -> [UInt8] { [UInt8(ascii: "U"), UInt8(text.utf8.count)] + Array(text.utf8) }
    private func global(_ name: String) -> [UInt8] { Array("c\(name)\n".utf8) }

    /// A batch as Python 2 pickles it: `{"labels": [...], "data": array([...], dtype=uint8), "filenames": [...]}`.
    private func batch(_ labels: [UInt8], _ pixels: [UInt8], isFortran: Bool = false, name: String = "labels")
        -> [UInt8]
    {
        func list(_ items: [UInt8]) -> [UInt8] { Array("]q\u{3}(".utf8) + items + Array("e".utf8) }
        let type =
            global("numpy\ndtype") + text("u1") + [75, 0, 75, 1, 0x87] + Array("R(".utf8) + [75, 3] + text("|")
            + Array("NNN".utf8) + [74, 255, 255, 255, 255, 74, 255, 255, 255, 255, 75, 0] + Array("tb".utf8)
        let shape = [77] + little(labels.count, 2) + [77] + little(3072, 2) + [0x86]
        let array =
            global("numpy.core.multiarray\n_reconstruct") + global("numpy\nndarray") + [75, 0, 0x85] + text("b") + [
                0x87
            ]
            + Array("R(".utf8) + [75, 1] + shape + type + [isFortran ? 0x88 : 0x89, UInt8(ascii: "T")]
            + little(pixels.count, 4) + pixels + Array("tb".utf8)
        return [0x80, 2] + Array("}q\u{1}(".utf8) + text(name) + list(labels.flatMap { [75, $0] }) + text("data")
            + array
            + text("filenames") + list(labels.flatMap { _ in text("a.png") }) + Array("u.".utf8)
    }

    private func pixels(_ start: Int) -> [UInt8] { (0..<3072).map { UInt8(truncatingIfNeeded: start + $0 * 7) } }

    private var files: [(name: String, bytes: [UInt8])] {
        [
            ("cifar-10-batches-py/data_batch_1", batch([3, 4], pixels(0) + pixels(1))),
            ("cifar-10-batches-py/readme.html", [1]),
            ("cifar-10-batches-py/data_batch_2", batch([5, 6], pixels(2) + pixels(3))),
            ("cifar-10-batches-py/test_batch", batch([9], pixels(4))),
        ]
    }

    /// The same data as from the binary archive, fingerprint included.
    @Test func readsBatches() throws {
        let archive = try ImageSource.cifar10.archive(format, [("it.tar.gz", gzip(tar(files)))])
        #expect(Array(archive.train.labels) == [3, 4, 5, 6] && Array(archive.test.labels) == [9])
        for row in 0..<4 { #expect(Array(archive.train.images[row * 3072..<(row + 1) * 3072]) == pixels(row)) }
        let binary = CIFARArchive(
            contents: CIFARFiles(
                archive: .init(name: "it.tar.gz", compressedSHA256: ""), train: ["a.bin"], test: "b.bin",
                trainCount: 4, testCount: 1),
            content: CIFARRecords(labels: [10], label: 0))
        let records = (0..<4).flatMap { [UInt8(3 + $0)] + pixels($0) }
        let other = try ImageSource.cifar10.archive(
            binary, [("it.tar.gz", gzip(tar([("a.bin", records), ("b.bin", [9] + pixels(4))])))])
        #expect(other.fingerprint == archive.fingerprint)
    }

    @Test func anArrayWhoseFirstIndexIsFastest() throws {
        let (first, second) = (pixels(0), pixels(1))
        var files = files
        files[0].bytes = batch([3, 4], zip(first, second).flatMap { [$0, $1] }, isFortran: true)
        let archive = try ImageSource.cifar10.archive(format, [("it.tar.gz", gzip(tar(files)))])
        #expect(Array(archive.train.images[..<6144]) == first + second)
    }

    private func failure(_ batch: [UInt8]) throws -> String {
        var files = files
        files[0].bytes = batch
        return try ImageSource.cifar10.failure(format, [("it.tar.gz", gzip(tar(files)))])
    }

    @Test func whatIsOddIsNamed() throws {
        let place = "cifar-10/it.tar.gz: data_batch_1: "
        #expect(
            try failure(batch([3, 10], pixels(0) + pixels(1))).hasPrefix("\(place)label 10 of row 1 is not in 0..<10"))
        #expect(
            try failure(batch([3], pixels(0))).hasPrefix("\(place)has an array of the shape [1, 3072], not [2, 3072]"))
        #expect(try failure(batch([3, 4], pixels(0))).contains("array of the shape [2, 3072] with 3072 bytes"))
        #expect(
            try failure(batch([3, 4], pixels(0) + pixels(1), name: "fine_labels")).contains("has no list labels of 2"))
        #expect(
            try failure([0x80, 2] + Array("cos\nsystem\n(U\u{2}lstR.".utf8)).contains(
                #"asks to run "os.system"; azmoon never runs"#))
        #expect(try failure([0x80, 2] + Array("}.".utf8)).contains("no array of bytes called data"))
        #expect(try failure(Array(batch([3, 4], pixels(0) + pixels(1)).dropLast(9))).contains("pickle"))
    }

    @Test func mutations() throws {
        let whole = batch([3, 4], [UInt8](repeating: 7, count: 6144))
        // The pixels of a row less, so that most changes hit the instructions.
        let head = Array(whole.prefix(whole.count - 6144 - 40))
        var draws = SplitMix(state: 13)
        var refused = 0
        for round in 0..<5000 {
            let bytes = round % 4 == 0 ? draws.mutated(whole) : draws.mutated(head) + whole[head.count...]
            do throws(DataError) {
                let batch = try CIFARPickle(MemoryBytes(name: "it", bytes: bytes))
                #expect(batch.data.count == batch.shape.reduce(1, *))
            } catch {
                #expect(!error.description.isEmpty)
                refused += 1
            }
        }
        #expect(refused > 1000 && refused < 5000)
    }
}
