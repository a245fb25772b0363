import Files
import Foundation
import Testing

@testable import Data

/// The decoded file: made once, shared, and never trusted when it is not whole.
@Suite struct ArchiveTests {
    let small = SmallSource()
    let folder: TemporaryFolder
    let folders: DataFolders
    var decoded: String { folders.decodedFile(of: small.source) }

    init() throws {
        folder = try TemporaryFolder()
        folders = DataFolders(cache: folder.path)
        try small.write(to: folder)
    }

    /// Opens the source as a new process would.
    func open() throws -> ImageArchive {
        let place = try folders.locate(small.source)
        let stamps = try DecodedHeader.stamps(of: place.format.files, in: place.folder)
        return try ImageArchive.openAnew(small.source, folders: folders, place: place, stamps: stamps)
    }

    func expectWhole(_ archive: ImageArchive) {
        #expect(Array(archive.train.images) == SmallSource.pixels(450, start: 1))
        #expect(Array(archive.train.labels) == (0..<30).map { UInt8($0 % 3) })
        #expect(Array(archive.test.images) == SmallSource.pixels(180, start: 9))
        #expect(Array(archive.test.labels) == (0..<12).map { UInt8($0 / 4) })
    }

    @Test func decodesOnce() throws {
        let first = try open()
        expectWhole(first)
        #expect(first.isShared)
        let stamp = try #require(FileStamp(path: decoded))
        let second = try open()
        expectWhole(second)
        #expect(second.isShared)
        #expect(second.fingerprint == first.fingerprint)
        #expect(FileStamp(path: decoded) == stamp)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/decoded").sorted()
                == ["small.data", "small.data.lock"])
    }

    @Test func damageIsFoundAndRepaired() throws {
        _ = try open()
        let whole = try readFile(decoded)
        for position in [0, 30, 90, 300, 4096, 4096 + 449, whole.count - 1] {
            var bytes = whole
            bytes[position] ^= 0x10
            try folder.write("decoded/small.data", bytes)
            let archive = try open()
            #expect(archive.isShared)
            expectWhole(archive)
            #expect(try readFile(decoded) == whole, "byte \(position)")
        }
        for size in [0, 100, 4096, whole.count - 1] {
            try folder.write("decoded/small.data", Array(whole[..<size]))
            expectWhole(try open())
            #expect(try readFile(decoded) == whole, "cut to \(size)")
        }
        try folder.write("decoded/small.data", whole + [0])
        expectWhole(try open())
        #expect(try readFile(decoded) == whole)
    }

    @Test func leftoverOfAKilledProcess() throws {
        try folder.write("decoded/.small.data.4194305.tmp", [UInt8](repeating: 7, count: 100_000))
        expectWhole(try open())
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/decoded").sorted()
                == ["small.data", "small.data.lock"])
    }

    @Test func changedSourceIsReadAgain() throws {
        let before = try open().fingerprint
        var labels = small.content["test-labels.gz"] ?? []
        labels[labels.count - 1] = 0
        try folder.write("small/test-labels.gz", gzip(labels))
        // The file keeps its size, and the system's clock for files may not have ticked since the first one.
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: 1)], ofItemAtPath: folder.path + "/small/test-labels.gz")
        let archive = try open()
        #expect(archive.test.labels.last == 0)
        #expect(archive.fingerprint != before)
    }

    @Test func brokenSourceIsAnErrorThoughItWasDecodedBefore() throws {
        _ = try open()
        try folder.write("small/test-labels.gz", [0x1F, 0x8B])
        #expect(
            throws: DataError.damaged(path: "\(folder.path)/small/test-labels.gz", reason: "the gzip stream is cut off")
        ) {
            try open()
        }
    }

    @Test func fingerprintIsOfTheContentNotOfThePacking() throws {
        let fingerprint = try open().fingerprint
        #expect(fingerprint.count == 64)
        let other = try TemporaryFolder()
        try small.write(to: other, level: 0)
        #expect(try ImageArchive.open(small.source, folders: DataFolders(cache: other.path)).fingerprint == fingerprint)
    }

    @Test func unwritableCacheCostsOnlySharing() throws {
        let blocked = try TemporaryFolder()
        try blocked.write("file", [1])
        var source = small.source
        source.package = .init(name: "dataset-small", folder: "\(folder.path)/small")
        let archive = try ImageArchive.open(source, folders: DataFolders(cache: "\(blocked.path)/file/cache"))
        #expect(!archive.isShared)
        expectWhole(archive)
        let splits = try archive.split(SplitRequest(validation: 3))
        #expect(splits.train.count == 27)
    }

    /// Nobody waits for who will never write into it.
    @Test func aPipeIsNotMapped() throws {
        let path = folder.path + "/pipe"
        try #require(mkfifo(path, 0o644) == 0)
        #expect(ImmutableBytes(mapping: path) == nil)
    }

    /// As on a full disk: the file is written aside and does not get its place.
    @Test func cacheThatTakesNoFileCostsOnlySharing() throws {
        try folder.write("decoded/small.data/in the way", [1])
        let archive = try open()
        #expect(!archive.isShared)
        expectWhole(archive)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/decoded").sorted()
                == ["small.data", "small.data.lock"])
        try FileManager.default.removeItem(atPath: decoded)
        #expect(try open().isShared)
    }

    @Test func subsetsOutliveTheArchive() throws {
        let subset = try open().split(SplitRequest(normalize: false)).train
        #expect(subset.samples([0]).first == Float(SmallSource.pixels(1, start: 1)[0]) * Float(1.0 / 255))
    }

    @Test func opensOnceInAProcess() throws {
        let first = try ImageArchive.open(small.source, folders: folders)
        #expect(try ImageArchive.open(small.source, folders: folders) === first)
        #expect(try open() !== first)
        try folder.write("small/test-labels.gz", gzip(idx(extents: [12], content: [UInt8](repeating: 1, count: 12))))
        let second = try ImageArchive.open(small.source, folders: folders)
        #expect(second !== first)
        #expect(second.test.labels.first == 1)
    }

    @Test func manyAtOnce() async throws {
        let source = small.source
        let folders = folders
        let fingerprints = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let place = try folders.locate(source)
                    let stamps = try DecodedHeader.stamps(of: place.format.files, in: place.folder)
                    return try ImageArchive.openAnew(source, folders: folders, place: place, stamps: stamps)
                        .fingerprint
                }
            }
            var all: Set<String> = []
            for try await fingerprint in group { all.insert(fingerprint) }
            return all
        }
        #expect(fingerprints.count == 1)
        expectWhole(try open())
    }
}
