import Files

/// The head of a file in the IDX format of the MNIST database: two zero bytes, the element type, the rank,
/// then each extent as a big-endian 32-bit integer (http://yann.lecun.com/exdb/mnist/, "The IDX file format").
struct IDXHeader: Equatable {
    /// The extents, the number of samples first.
    var extents: [Int]

    /// Bytes behind the header, one an element.
    var contentSize: Int { extents.reduce(1, *) }

    /// The header as it stands in the file.
    var bytes: [UInt8] {
        var bytes: [UInt8] = [0, 0, 0x08, UInt8(extents.count)]
        for extent in extents {
            for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: extent >> shift)) }
        }
        return bytes
    }

    /// Reads the header of unsigned bytes of the given rank from an open file, and checks it against the
    /// file's size.
    init(from reader: GzipReader, rank: Int) throws(DataError) {
        let path = reader.path
        let magic = try Self.word(from: reader)
        guard magic >> 16 == 0 else {
            throw .damaged(path: path, reason: "is not an IDX file (its magic number is \(Self.hex(magic)))")
        }
        let type = UInt8(truncatingIfNeeded: magic >> 8)
        guard type == 0x08 else {
            let name = Self.typeNames[type] ?? "unknown elements (type code \(type))"
            throw .damaged(path: path, reason: "holds \(name) where unsigned bytes are expected")
        }
        let foundRank = Int(magic & 0xFF)
        guard foundRank == rank else {
            throw .damaged(path: path, reason: "has rank \(foundRank) where rank \(rank) is expected")
        }
        extents = []
        var size = 1
        // A deflate stream cannot hold more than this, so a false header cannot ask for all the memory.
        let limit = reader.compressedSize * GzipReader.largestRatio
        for _ in 0..<rank {
            let extent = Int(try Self.word(from: reader))
            extents.append(extent)
            let (product, overflow) = size.multipliedReportingOverflow(by: extent)
            guard extent > 0, !overflow, product <= limit else {
                let list = extents.map(String.init).joined(separator: " x ")
                throw .damaged(path: path, reason: "its header announces \(list) elements, which the file cannot hold")
            }
            size = product
        }
    }

    private static func word(from reader: GzipReader) throws(DataError) -> UInt32 {
        var word: UInt32 = 0
        try DataError.rethrowing { () throws(FileError) in
            try withUnsafeMutableBytes(of: &word) { buffer throws(FileError) in try reader.read(into: buffer) }
        }
        return UInt32(bigEndian: word)
    }

    private static func hex(_ word: UInt32) -> String { "0x" + Hexadecimal.digits(UInt64(word), count: 8) }

    private static let typeNames: [UInt8: String] = [
        0x09: "signed bytes", 0x0B: "16-bit integers", 0x0C: "32-bit integers", 0x0D: "32-bit floats",
        0x0E: "64-bit floats",
    ]
}
