import Files
import Testing

@testable import Checkpoints

@Suite struct ZipTests {
    /// A change of bytes in `state.pth`'s directory: the first entry's place, and the end record's.
    func failure(_ change: (inout [UInt8], _ entry: Int, _ end: Int) -> Void) throws -> String {
        var bytes = try Fixtures.bytes("one.pth")
        func find(_ signature: [UInt8]) throws -> Int {
            try #require(bytes.indices.first { bytes[$0...].starts(with: signature) })
        }
        let (entry, end) = (try find([0x50, 0x4B, 1, 2]), try find([0x50, 0x4B, 5, 6]))
        change(&bytes, entry, end)
        return try Fixtures.failure(bytes)
    }

    func set(_ value: UInt32, in bytes: inout [UInt8], at place: Int) {
        for index in 0..<4 { bytes[place + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
    }

    @Test func refusesSizesThatCannotBe() throws {
        #expect(
            try failure { bytes, entry, _ in
                bytes[entry + 10] = 8
                set(2_000_000_000, in: &bytes, at: entry + 24)
            }.contains("announces 2000000000 bytes, far more than the file of"))
        #expect(
            try failure { bytes, entry, _ in
                for place in [20, 24] { set(1_000_000, in: &bytes, at: entry + place) }
            }.contains("reaches beyond its end"))
        #expect(try failure { bytes, entry, _ in set(1, in: &bytes, at: entry + 20) }.contains("packed in a way"))
        #expect(try failure { bytes, entry, _ in bytes[entry + 10] = 12 }.contains("packed in a way"))
        #expect(try failure { bytes, entry, _ in bytes[entry + 8] |= 1 }.contains("is encrypted"))
        #expect(try failure { bytes, entry, _ in set(5, in: &bytes, at: entry + 42) }.contains("has no header where"))
        #expect(try failure { bytes, entry, _ in bytes[entry] = 0 }.contains("the archive's directory is damaged"))
    }

    @Test func refusesDirectoriesThatCannotBe() throws {
        #expect(
            try failure { bytes, _, end in
                set(.max, in: &bytes, at: end + 12)
                bytes[end - 20] = 0
            }.contains("64-bit directory"))
        #expect(try failure { bytes, _, end in set(1 << 30, in: &bytes, at: end + 16) }.contains("lies outside of it"))
        #expect(try failure { bytes, _, end in set(1 << 30, in: &bytes, at: end + 10) }.contains("lies outside of it"))
    }

    /// PyTorch always writes the 64-bit directory too; large files have no other.
    @Test func readsThe64BitDirectory() throws {
        var bytes = try Fixtures.bytes("state.pth")
        let end = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 5, 6]) })
        for place in [12, 16] { set(.max, in: &bytes, at: end + place) }
        let state = try Checkpoint.contents(of: MemoryBytes(name: "it", bytes: bytes)).load()
        try expectEqual(state, Fixtures.expected("state.pth"))
    }

    @Test func comparesChecksums() throws {
        #expect(
            try failure { bytes, entry, _ in bytes[entry + 16] ^= 1 }
                .contains("/data.pkl\" does not match: it is damaged"))
        var bytes = try Fixtures.bytes("one.pth")
        let value = try #require(
            bytes.indices.first { bytes[$0...].starts(with: [0, 0, 0x80, 0x3F, 0, 0, 0x80, 0x3F]) })
        bytes[value] = 9
        let contents = try Checkpoint.contents(of: MemoryBytes(name: "it", bytes: bytes))
        let tensor = try #require(contents.root.tensors.first).tensor
        let error = #expect(throws: CheckpointError.self) { try tensor.load() }
        #expect(try #require(error).reason.contains("does not match: it is damaged"))
    }

    /// Stored bytes are no deflate stream.
    @Test func deflatedEntriesMustHaveTheirSize() throws {
        #expect(
            try failure { bytes, entry, _ in bytes[entry + 10] = 8 }
                .contains("is damaged or has another size than announced"))
    }
}
