import Files

/// The bytes of a pickle, in order.
struct PickleInput {
    let source: any ByteSource
    private(set) var position: Int
    private var buffer: [UInt8] = []
    private var bufferStart = 0

    private static let bufferSize = 1 << 16

    init(_ source: any ByteSource, from position: Int = 0) {
        self.source = source
        self.position = position
    }

    var remaining: Int { source.size - position }

    func damaged(_ reason: String) -> CheckpointError { CheckpointError(source.name, reason) }

    mutating func byte() throws(CheckpointError) -> UInt8 {
        let index = position - bufferStart
        if index < buffer.count {
            position += 1
            return buffer[index]
        }
        guard remaining > 0 else { throw damaged("the file is cut off inside its pickle") }
        bufferStart = position
        buffer = try source.bytes(at: position, count: min(remaining, Self.bufferSize))
        position += 1
        return buffer[0]
    }

    mutating func bytes(_ count: Int) throws(CheckpointError) -> [UInt8] {
        guard count >= 0, count <= remaining else { throw damaged("the file is cut off inside its pickle") }
        let index = position - bufferStart
        position += count
        if index + count <= buffer.count { return Array(buffer[index..<index + count]) }
        return try source.bytes(at: position - count, count: count)
    }

    /// A little-endian number of up to eight bytes without sign.
    mutating func number(bytes count: Int) throws(CheckpointError) -> Int {
        var value: UInt64 = 0
        for shift in 0..<count { value |= UInt64(try byte()) << UInt64(8 * shift) }
        guard let number = Int(exactly: value) else { throw damaged("a length in its pickle is impossible") }
        return number
    }

    /// The text up to the end of the line.
    mutating func line() throws(CheckpointError) -> String {
        var text: [UInt8] = []
        while true {
            let next = try byte()
            if next == 10 { break }
            text.append(next)
            guard text.count <= 4096 else { throw damaged("a name in its pickle is too long") }
        }
        return try decoded(text)
    }

    /// A text of `count` bytes.
    mutating func text(_ count: Int) throws(CheckpointError) -> String { try decoded(bytes(count)) }

    private func decoded(_ bytes: [UInt8]) throws(CheckpointError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw damaged("a text in its pickle is not UTF-8")
        }
        return text
    }
}
