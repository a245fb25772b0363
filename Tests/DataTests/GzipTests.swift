import Files
import Testing

@testable import Data

@Suite struct GzipTests {
    let content = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 4) }

    func read(_ packed: [UInt8], expecting count: Int) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        let path = try folder.write("file.gz", packed)
        return try DataError.rethrowing { () throws(FileError) in
            let reader = try GzipReader(path: path)
            let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
            defer { memory.deallocate() }
            try reader.read(into: memory)
            try reader.finish()
            return Array(memory)
        }
    }

    func failure(_ packed: [UInt8], expecting count: Int) throws -> String {
        let error = #expect(throws: DataError.self) { _ = try read(packed, expecting: count) }
        return try withoutFolder(#require(error))
    }

    @Test(arguments: [Int32(0), 1, 9]) func readsWhatWasPacked(level: Int32) throws {
        #expect(try read(gzip(content, level: level), expecting: content.count) == content)
    }

    @Test func cutStream() throws {
        let packed = gzip(content)
        for cut in [0, 5, 10, packed.count / 2, packed.count - 8, packed.count - 1] {
            #expect(
                try failure(Array(packed[..<cut]), expecting: content.count)
                    == "file.gz: the gzip stream is cut off. Remove the file and get the data set again.")
        }
    }

    @Test func changedContent() throws {
        var packed = gzip(content, level: 0)
        packed[packed.count / 2] ^= 1
        #expect(
            try failure(packed, expecting: content.count)
                .hasPrefix("file.gz: the gzip checksum (CRC-32) does not match the content."))
    }

    @Test func changedLength() throws {
        var packed = gzip(content)
        packed[packed.count - 2] ^= 1
        #expect(
            try failure(packed, expecting: content.count)
                .hasPrefix("file.gz: the gzip length field does not match the content."))
    }

    @Test func brokenStream() throws {
        var packed = gzip(content)
        packed[10] = 0xFF
        #expect(
            try failure(packed, expecting: content.count)
                .hasPrefix("file.gz: the gzip stream is broken (invalid block type)."))
    }

    @Test func bytesBehindTheEnd() throws {
        #expect(
            try failure(gzip(content) + [1, 2, 3], expecting: content.count)
                .hasPrefix("file.gz: the gzip stream ends 3 bytes before the file."))
        let second = gzip([1, 2])
        #expect(
            try failure(gzip(content) + second, expecting: content.count)
                .hasPrefix("file.gz: the gzip stream ends \(second.count) bytes before the file."))
    }

    @Test func otherFiles() throws {
        #expect(try failure(Array("not gzip at all".utf8), expecting: 3).hasPrefix("file.gz: is not a gzip file."))
    }

    @Test func otherLengths() throws {
        let packed = gzip(content)
        #expect(
            try failure(packed, expecting: content.count + 7)
                .hasPrefix("file.gz: the unpacked content ends 7 bytes early."))
        #expect(
            try failure(packed, expecting: content.count - 1)
                .hasPrefix("file.gz: the unpacked content goes on behind its expected end."))
    }

    @Test func missingFileAndFolder() throws {
        let folder = try TemporaryFolder()
        #expect(
            throws: FileError(
                path: "\(folder.path)/none", reason: "there is no such file")
        ) { try GzipReader(path: "\(folder.path)/none") }
        #expect(throws: FileError(path: folder.path, reason: "is a folder, not a regular file")) {
            try GzipReader(path: folder.path)
        }
    }
}
