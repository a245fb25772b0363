/// Bytes that are read in pieces: a file, or a part of one.
protocol ByteSource: Sendable {
    /// For messages: the file's path.
    var name: String { get }
    var size: Int { get }
    /// Exactly `count` bytes from `offset` on. Both are checked against the size.
    func read(at offset: Int, count: Int) throws(CheckpointError) -> [UInt8]
}

extension ByteSource {
    /// Throws unless there are `count` bytes from `offset` on.
    func check(_ offset: Int, _ count: Int) throws(CheckpointError) {
        guard offset >= 0, count >= 0, offset <= size, count <= size - offset else {
            throw CheckpointError(name, "the file is cut off: \(count) bytes at \(offset) are not in it")
        }
    }
}

/// Bytes in memory.
struct MemoryBytes: ByteSource {
    let name: String
    let bytes: [UInt8]

    var size: Int { bytes.count }

    func read(at offset: Int, count: Int) throws(CheckpointError) -> [UInt8] {
        try check(offset, count)
        return Array(bytes[offset..<offset + count])
    }
}

/// A stretch of other bytes.
struct ByteSlice: ByteSource {
    let base: any ByteSource
    let start: Int
    let size: Int

    var name: String { base.name }

    func read(at offset: Int, count: Int) throws(CheckpointError) -> [UInt8] {
        try check(offset, count)
        return try base.read(at: start + offset, count: count)
    }
}
