/// Bytes that are read in pieces: a file, or a part of one.
public protocol ByteSource: Sendable {
    /// For messages: the file's path.
    var name: String { get }
    var size: Int { get }
    /// Exactly `count` bytes from `offset` on. Both are checked against the size.
    func read(at offset: Int, count: Int) throws(FileError) -> [UInt8]
}

extension ByteSource {
    /// Throws unless there are `count` bytes from `offset` on.
    public func check(_ offset: Int, _ count: Int) throws(FileError) {
        guard offset >= 0, count >= 0, offset <= size, count <= size - offset else {
            throw FileError(
                path: name, reason: "the file is cut off: \(count) bytes at \(offset) are not in it", cause: .damage)
        }
    }
}

/// Bytes in memory.
public struct MemoryBytes: ByteSource {
    public let name: String
    let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    public var size: Int { bytes.count }

    public func read(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        try check(offset, count)
        return Array(bytes[offset..<offset + count])
    }
}

/// A stretch of other bytes.
public struct ByteSlice: ByteSource {
    let base: any ByteSource
    let start: Int
    public let size: Int

    public init(base: any ByteSource, start: Int, size: Int) {
        self.base = base
        self.start = start
        self.size = size
    }

    public var name: String { base.name }

    public func read(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        try check(offset, count)
        return try base.read(at: start + offset, count: count)
    }
}
