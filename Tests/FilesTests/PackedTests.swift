import Files
import Testing

/// Packed bytes in memory, which must give what was announced and nothing else.
@Suite struct PackedTests {
    /// "abc", stored in one deflate block.
    private let packed: [UInt8] = [1, 3, 0, 0xFC, 0xFF, 97, 98, 99]

    @Test func deflatedBytesHaveTheirSize() {
        #expect(Packed.inflated(packed, size: 3) == [97, 98, 99])
        for size in [0, 2, 4] { #expect(Packed.inflated(packed, size: size) == nil, "\(size)") }
        #expect(Packed.inflated([1, 2, 3], size: 3) == nil)
        #expect(Packed.inflated([], size: 0) == nil)
        for cut in packed.indices { #expect(Packed.inflated(Array(packed[..<cut]), size: 3) == nil, "\(cut)") }
    }

    @Test func gzipChecksItsChecksum() {
        let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        let checksum = Packed.crc32([97, 98, 99])
        #expect(checksum == 0x3524_41C2)
        func file(_ checksum: UInt32) -> [UInt8] {
            head + packed + (0..<4).map { UInt8(truncatingIfNeeded: checksum >> (8 * $0)) } + [3, 0, 0, 0]
        }
        #expect(Packed.gunzipped(file(checksum), size: 3) == [97, 98, 99])
        #expect(Packed.gunzipped(file(checksum ^ 1), size: 3) == nil)
        #expect(Packed.gunzipped(packed, size: 3) == nil)
        #expect(Packed.gunzipped(Array(file(checksum).dropLast()), size: 3) == nil)
    }
}
