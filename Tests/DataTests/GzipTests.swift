import Streams
import Testing

@testable import Data
@testable import Files

@Suite struct GzipTests {
    let content = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 4) }

    func read(_ packed: [UInt8], expecting count: Int, atOnce: Bool = false) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        let path = try folder.write("file.gz", packed)
        return try DataError.rethrowing { () throws(FileError) in
            let reader = try GzipReader(path: path)
            if atOnce { try reader.unpackAtOnce(atMost: count) }
            let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
            defer { memory.deallocate() }
            try reader.read(into: memory)
            try reader.finish()
            return Array(memory)
        }
    }

    func failure(_ packed: [UInt8], expecting count: Int) throws -> String {
        let errors = try [false, true].map { atOnce in
            let error = #expect(throws: DataError.self) { _ = try read(packed, expecting: count, atOnce: atOnce) }
            return try withoutFolder(#require(error))
        }
        // In pieces and at once a file has the same faults.
        #expect(errors[0] == errors[1])
        return errors[0]
    }

    @Test(arguments: [Int32(0), 1, 9]) func readsWhatWasPacked(level: Int32) throws {
        for atOnce in [false, true] {
            #expect(try read(gzip(content, level: level), expecting: content.count, atOnce: atOnce) == content)
        }
    }

    /// What is unpacked at once: whole files that say of themselves that they are small enough.
    @Test func atOnceWhereItMayBe() throws {
        func isAtOnce(_ packed: [UInt8], atMost most: Int) throws -> Bool {
            let reader = try GzipReader(MemoryBytes(name: "file.gz", bytes: packed))
            try reader.unpackAtOnce(atMost: most)
            return reader.isUnpacked
        }
        let packed = gzip(content)
        #expect(try isAtOnce(packed, atMost: content.count))
        #expect(try !isAtOnce(packed, atMost: content.count - 1))
        #expect(try !isAtOnce(packed + [0], atMost: .max))
        #expect(try !isAtOnce(Array(packed.dropLast()), atMost: .max))
        #expect(try !isAtOnce(gzip([1]) + packed, atMost: .max))
        // 4 GB in a file that cannot hold them.
        #expect(try !isAtOnce(Array(packed.dropLast(4)) + [255, 255, 255, 255], atMost: .max))
        // A checksum of the head is zlib's to compare.
        var checked = packed
        checked[3] = 2
        checked.insert(contentsOf: [0, 0], at: 10)
        #expect(try !isAtOnce(checked, atMost: .max))
        #expect(try isAtOnce(gzip([]), atMost: 0))
    }

    /// A reader may have read some before, and goes on where it was.
    @Test func atOnceAfterAStart() throws {
        let reader = try GzipReader(MemoryBytes(name: "file.gz", bytes: gzip(content)))
        #expect(try reader.bytes(10) == Array(content[..<10]))
        try reader.unpackAtOnce(atMost: content.count)
        #expect(reader.isUnpacked)
        #expect(try reader.bytes(content.count - 10) == Array(content[10...]))
        try reader.finish()
        try reader.drain()
        #expect(throws: FileError.self) { try reader.bytes(1) }
    }

    /// Changed files give the same content or the same fault in both ways.
    @Test func mutatedFiles() throws {
        func outcome(_ packed: [UInt8], atOnce: Bool) -> Result<[UInt8], FileError> {
            Result { () throws(FileError) in
                let reader = try GzipReader(MemoryBytes(name: "file.gz", bytes: packed))
                if atOnce { try reader.unpackAtOnce(atMost: 1 << 20) }
                let bytes = try reader.bytes(3000)
                try reader.finish()
                return bytes
            }
        }
        let packed = gzip(Array(content[..<3000]))
        let stream = RandomStream(seed: 1, role: "mutations")
        for number in 0..<2000 as Range<UInt64> {
            var changed = packed
            for bit in 0...number % 3 {
                let place = stream.integer(at: 3 * number + bit, below: 8 * changed.count)
                changed[place / 8] ^= UInt8(1 << (place % 8))
            }
            #expect(outcome(changed, atOnce: true) == outcome(changed, atOnce: false))
        }
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
