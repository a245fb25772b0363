import Files
import Testing

@testable import Data

/// What a source's files may get wrong, once they are unpacked.
@Suite struct IDXTests {
    let small = SmallSource()
    let remedy = ". Remove the file and get the data set again."

    @Test func readsAllFour() throws {
        let folder = try TemporaryFolder()
        try small.write(to: folder)
        let archive = try ImageArchive.open(small.source, folders: DataFolders(cache: folder.path))
        #expect(archive.train.count == 30)
        #expect(archive.test.count == 12)
        #expect(Array(archive.train.images) == SmallSource.pixels(450, start: 1))
        #expect(Array(archive.train.labels) == (0..<30).map { UInt8($0 % 3) })
        #expect(Array(archive.test.images) == SmallSource.pixels(180, start: 9))
        #expect(Array(archive.test.labels) == (0..<12).map { UInt8($0 / 4) })
    }

    /// What `azmoon data check --time` times: all of the work, and nothing is left in the cache.
    @Test func unpackingLeavesNothing() throws {
        let folder = try TemporaryFolder()
        try small.write(to: folder)
        let folders = DataFolders(cache: folder.path)
        #expect(try ImageArchive.unpack(small.source, folders: folders) == 512 + 64 + 192 + 12)
        #expect(FileStamp(path: folders.decodedFile(of: small.source)) == nil)
        try folder.write("small/test-labels.gz", gzip(idx(extents: [12], content: [UInt8](repeating: 3, count: 12))))
        #expect(throws: DataError.self) { try ImageArchive.unpack(small.source, folders: folders) }
    }

    @Test func magicNumber() throws {
        #expect(
            try small.failure(with: "train-images.gz", packed: gzip([1, 0, 8, 3] + [UInt8](repeating: 0, count: 20)))
                == "small/train-images.gz: is not an IDX file (its magic number is 0x01000803)" + remedy)
    }

    @Test func elementType() throws {
        let floats = idx(type: 0x0D, extents: [30, 3, 5], content: [UInt8](repeating: 0, count: 1800))
        #expect(
            try small.failure(with: "train-images.gz", packed: gzip(floats))
                == "small/train-images.gz: holds 32-bit floats where unsigned bytes are expected" + remedy)
        let unknown = idx(type: 0x77, extents: [30], content: [])
        #expect(
            try small.failure(with: "test-labels.gz", packed: gzip(unknown))
                == "small/test-labels.gz: holds unknown elements (type code 119) where unsigned bytes are expected"
                + remedy)
    }

    @Test func rank() throws {
        #expect(
            try small.failure(with: "train-labels.gz", packed: gzip(small.content["train-images.gz"] ?? []))
                == "small/train-labels.gz: has rank 3 where rank 1 is expected" + remedy)
    }

    @Test func impossibleExtents() throws {
        #expect(
            try small.failure(
                with: "train-images.gz",
                packed: gzip(idx(extents: [0x7FFF_FFFF, 0x7FFF_FFFF, 0x7FFF_FFFF], content: []))
            ) == "small/train-images.gz: its header announces 2147483647 elements, which the file cannot hold" + remedy)
        #expect(
            try small.failure(with: "test-labels.gz", packed: gzip(idx(extents: [0], content: [])))
                == "small/test-labels.gz: its header announces 0 elements, which the file cannot hold" + remedy)
    }

    @Test func contentAgainstHeader() throws {
        let images = small.content["train-images.gz"] ?? []
        #expect(
            try small.failure(with: "train-images.gz", packed: gzip(images.dropLast()))
                == "small/train-images.gz: the unpacked content ends 1 byte early" + remedy)
        #expect(
            try small.failure(with: "train-images.gz", packed: gzip(images + [0]))
                == "small/train-images.gz: the unpacked content goes on behind its expected end" + remedy)
        #expect(
            try small.failure(with: "train-images.gz", packed: gzip([0, 0, 8]))
                == "small/train-images.gz: the unpacked content ends 1 byte early" + remedy)
    }

    @Test func imageShape() throws {
        let wide = idx(extents: [30, 5, 3], content: SmallSource.pixels(450, start: 1))
        #expect(
            try small.failure(with: "train-images.gz", packed: gzip(wide))
                == "small/train-images.gz: holds images of 5 x 3 pixels, not 3 x 5" + remedy)
    }

    @Test func countsOfImagesAndLabels() throws {
        let message = try small.failure(
            with: "train-labels.gz", packed: gzip(idx(extents: [29], content: [UInt8](repeating: 0, count: 29))))
        #expect(
            message == "small/train-labels.gz: holds 29 labels for the 30 images of small/train-images.gz" + remedy)
    }

    @Test func labelOutOfRange() throws {
        var labels = [UInt8](repeating: 2, count: 12)
        labels[7] = 3
        #expect(
            try small.failure(with: "test-labels.gz", packed: gzip(idx(extents: [12], content: labels)))
                == "small/test-labels.gz: label 3 of row 7 is not in 0..<3" + remedy)
    }

    @Test func contentOfAnotherDataSet() throws {
        var pinned = small
        var files = SmallSource.files
        files.testLabels.contentSHA256 = String(repeating: "0", count: 64)
        pinned.source.formats = [IDXFormat(content: files)]
        #expect(
            try pinned.failure(with: "test-labels.gz", packed: gzip(small.content["test-labels.gz"] ?? []))
                == "small/test-labels.gz: is not Small's file: the SHA-256 of its content is "
                + "002a2fae6a7473284998710a70b1954f2db0b16d5cbadfa4a36e6b5181264e6f, not "
                + "0000000000000000000000000000000000000000000000000000000000000000" + remedy)
    }
}
