/// Cuts a stream of bytes into lines.
struct LineBuffer {
    /// A longer line is no message of ours: the sender is out of its mind.
    static let longestLine = 64 << 20

    private var bytes: [UInt8] = []
    private var start = 0
    private var scanned = 0

    mutating func append(_ more: UnsafeRawBufferPointer) {
        if start > 0 {
            bytes.removeFirst(start)
            scanned -= start
            start = 0
        }
        bytes.append(contentsOf: more)
    }

    /// The next whole line without its end, if one is there.
    mutating func next() -> String? {
        guard let end = bytes[scanned...].firstIndex(of: UInt8(ascii: "\n")) else {
            scanned = bytes.count
            return nil
        }
        defer {
            start = end + 1
            scanned = end + 1
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Whether the unfinished line is too long to wait for its end.
    var isOverfull: Bool { bytes.count - start > Self.longestLine }
}

/// The last bytes of a text that may be long.
struct TextTail {
    static let capacity = 8 << 10

    private var bytes: [UInt8] = []

    mutating func append(_ more: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: more.suffix(Self.capacity))
        if bytes.count > 2 * Self.capacity { bytes.removeFirst(bytes.count - Self.capacity) }
    }

    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    var text: String { String(decoding: bytes.suffix(Self.capacity), as: UTF8.self) }
}
