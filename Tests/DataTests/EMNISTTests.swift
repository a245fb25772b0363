import Testing

@testable import Data

/// EMNIST's letters from its zip archive: labels from 1 in the file, images column by column.
@Suite struct EMNISTTests {
    private var format: IDXFormat {
        get throws { try #require(ImageSource.emnistLetters.formats.first as? IDXFormat) }
    }
    /// An image of every letter for training, two for testing; pixel (y, x) of image i is 7 i + 3 y + x.
    private func entries(firstLabel: UInt8 = 1) -> [(name: String, bytes: [UInt8])] {
        func images(_ count: Int) -> [UInt8] {
            (0..<count).flatMap { image in
                (0..<28).flatMap { x in (0..<28).map { y in UInt8(truncatingIfNeeded: 7 * image + 3 * y + x) } }
            }
        }
        return [
            ("train-images-idx3", idx(extents: [26, 28, 28], content: images(26))),
            ("train-labels-idx1", idx(extents: [26], content: (0..<26).map { firstLabel + $0 })),
            ("test-images-idx3", idx(extents: [2, 28, 28], content: images(2))),
            ("test-labels-idx1", idx(extents: [2], content: [26, 1])),
        ].map { ("emnist-letters-\($0.0)-ubyte.gz", gzip($0.1)) }
    }

    private func zipped(_ entries: [(name: String, bytes: [UInt8])]) -> [(name: String, bytes: [UInt8])] {
        [("gzip.zip", zip(entries.map { ("gzip/\($0.name)", $0.bytes) }))]
    }

    private func expectUpright(_ archive: ImageArchive) {
        #expect(Array(archive.train.labels) == Array(0..<26) && Array(archive.test.labels) == [25, 0])
        let image = 5
        for (y, x) in [(0, 0), (0, 27), (27, 0), (3, 11)] {
            #expect(
                archive.train.images[(image * 28 + y) * 28 + x] == UInt8(truncatingIfNeeded: 7 * image + 3 * y + x))
        }
    }

    @Test func fromTheArchive() throws {
        expectUpright(try ImageSource.emnistLetters.archive(format, zipped(entries())))
    }

    /// The four files by themselves are the same data.
    @Test func fromTheFilesOfTheArchive() throws {
        let folder = try TemporaryFolder()
        for (name, bytes) in entries() { try folder.write("emnist/\(name)", bytes) }
        let archive = try ImageArchive.open(.emnistLetters, folders: DataFolders(cache: folder.path))
        expectUpright(archive)
        #expect(try ImageSource.emnistLetters.archive(format, zipped(entries())).fingerprint == archive.fingerprint)
    }

    @Test func whatIsOddIsNamed() throws {
        let source = ImageSource.emnistLetters
        #expect(
            try source.failure(format, zipped(entries(firstLabel: 0))).hasPrefix(
                "emnist/gzip.zip: gzip/emnist-letters-train-labels-idx1-ubyte.gz: label 0 of row 0 is not in 1..<27"))
        #expect(
            try source.failure(format, zipped(Array(entries().dropLast()))).hasPrefix(
                "emnist/gzip.zip: the archive has no gzip/emnist-letters-test-labels-idx1-ubyte.gz"))
        #expect(try source.failure(format, [("gzip.zip", [1, 2, 3])]).contains("no directory at its end"))
    }

    @Test func mutations() throws {
        let whole = zipped(entries())[0].bytes
        try expectNoTrap(.emnistLetters, format, whole, seed: 1)
        // Behind the archive's and gzip's checksums.
        let labels = idx(extents: [26], content: (1...26).map { UInt8($0) })
        var damaged = entries()
        try expectNoTrap(.emnistLetters, format, labels, seed: 2, count: 500) {
            damaged[1].bytes = gzip($0)
            return zipped(damaged)[0].bytes
        }
    }
}

/// Reads mutations of a source's one file: each is read or refused.
func expectNoTrap(
    _ source: ImageSource, _ format: any ImageFormat, _ bytes: [UInt8], seed: UInt64, count: Int = 2000,
    wrap: ([UInt8]) -> [UInt8] = { $0 }
) throws {
    let folder = try TemporaryFolder()
    var draws = SplitMix(state: seed)
    var refused = 0
    for _ in 0..<count {
        try folder.write(format.files[0].name, wrap(draws.mutated(bytes)))
        do throws(DataError) {
            _ = try ImageArchive.decode(source, format, in: folder.path, stamps: [])
        } catch {
            #expect(!error.description.isEmpty)
            refused += 1
        }
    }
    #expect(refused > count / 10)
}
