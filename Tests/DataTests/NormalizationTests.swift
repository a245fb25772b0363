import Testing

@testable import Data

@Suite struct NormalizationTests {
    func part(_ bytes: [UInt8], count: Int, shape: [Int]) throws -> ImagePart {
        let memory = try ImmutableBytes(size: bytes.count + count) { memory throws(DataError) in
            memory.copyBytes(from: bytes)
        }
        return ImagePart(
            images: UnsafeRawBufferPointer(rebasing: memory.buffer[..<bytes.count]),
            labels: UnsafeRawBufferPointer(rebasing: memory.buffer[bytes.count...]),
            count: count, shape: shape, classes: 2, owner: memory)
    }

    @Test func knownNumbers() throws {
        // Channel 0 is 0 and 255 in equal parts; channel 1 is 51 = 0.2 but for one quarter at 102 = 0.4.
        let part = try part([0, 255, 51, 51, 255, 0, 51, 102], count: 2, shape: [2, 1, 2])
        let normalization = try Normalization(of: part, rows: [0, 1])
        #expect(normalization.mean == [0.5, 0.25])
        #expect(normalization.deviation[0] == 0.5)
        #expect(abs(normalization.deviation[1] - 0.2 * 0.1875.squareRoot()) < 1e-16)
    }

    @Test func agreesWithTheFormulaInTwoPasses() throws {
        let bytes = (0..<3 * 100_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
        let part = try part(bytes, count: 3, shape: [1, 250, 400])
        let values = bytes[100_000...].map { Double($0) / 255 }
        let mean = values.reduce(0, +) / Double(values.count)
        let variance = values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(values.count)
        let normalization = try Normalization(of: part, rows: [1, 2])
        #expect(abs(normalization.mean[0] - mean) < 1e-12)
        #expect(abs(normalization.deviation[0] - variance.squareRoot()) < 1e-12)
        #expect(try Normalization(of: part, rows: [2, 1]) == normalization)
    }

    @Test func constantChannel() throws {
        let part = try part([0, 1, 9, 9], count: 1, shape: [2, 1, 2])
        #expect(
            throws: DataError.impossible(
                reason: "The training images cannot be normalized: all pixels of channel 1 are equal. "
                    + "Set data.normalize to false.")
        ) { try Normalization(of: part, rows: [0]) }
    }
}
