import CDeflate

/// A gzip file that libdeflate unpacked in one go, which takes half of zlib's time in pieces.
struct UnpackedGzip {
    private let memory: FreshMemory
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(memory.buffer) }

    /// Packed bytes that are kept in memory for it at most.
    private static let largestPackedSize = 1 << 28

    /// Nil unless the file says of itself that it holds at most `most` bytes and is whole and right. What is wrong is zlib's to say:
    /// it reads such a file as it reads one that is too large to be unpacked at once.
    init?(_ source: any ByteSource, atMost most: Int) throws(FileError) {
        // The head takes ten bytes and the end eight: the checksum, and the content's size, which is a stranger's word.
        guard 18...Self.largestPackedSize ~= source.size else { return nil }
        let announced = ByteReader(try source.read(at: source.size - 4, count: 4)).word(0)
        guard announced <= most, announced <= source.size * GzipReader.largestRatio else { return nil }
        let packed = try source.read(at: 0, count: source.size)
        // libdeflate does not compare the checksum that a head may have (FHCRC).
        guard packed[3] & 2 == 0, let memory = FreshMemory(size: announced),
            let decompressor = libdeflate_alloc_decompressor()
        else { return nil }
        defer { libdeflate_free_decompressor(decompressor) }
        var (taken, given) = (0, 0)
        let result = packed.withUnsafeBytes {
            libdeflate_gzip_decompress_ex(
                decompressor, $0.baseAddress, $0.count, memory.buffer.baseAddress, announced, &taken, &given)
        }
        guard result == LIBDEFLATE_SUCCESS, taken == packed.count, given == announced else { return nil }
        self.memory = memory
    }
}
