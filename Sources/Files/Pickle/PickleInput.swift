/// The bytes of a Python pickle, in order, and what its instructions for numbers and texts mean. Nothing is run: what else an instruction
/// does is for those who read a kind of pickle.
public struct PickleInput<Failure: FileFailure>: Sendable {
    public let source: any ByteSource
    public private(set) var position: Int
    private var buffer: [UInt8] = []
    private var bufferStart = 0

    private static var bufferSize: Int { 1 << 16 }

    public init(_ source: any ByteSource, from position: Int = 0) {
        self.source = source
        self.position = position
    }

    public var remaining: Int { source.size - position }

    public func damaged(_ reason: String) -> Failure {
        Failure(FileError(path: source.name, reason: reason, cause: .damage))
    }

    public mutating func byte() throws(Failure) -> UInt8 {
        let index = position - bufferStart
        if index < buffer.count {
            position += 1
            return buffer[index]
        }
        guard remaining > 0 else { throw damaged("the file is cut off inside its pickle") }
        bufferStart = position
        buffer = try read(at: position, count: min(remaining, Self.bufferSize))
        position += 1
        return buffer[0]
    }

    public mutating func bytes(_ count: Int) throws(Failure) -> [UInt8] {
        guard count >= 0, count <= remaining else { throw damaged("the file is cut off inside its pickle") }
        let index = position - bufferStart
        position += count
        if index + count <= buffer.count { return Array(buffer[index..<index + count]) }
        return try read(at: position - count, count: count)
    }

    private func read(at offset: Int, count: Int) throws(Failure) -> [UInt8] {
        try Failure.rethrowing { () throws(FileError) in try source.read(at: offset, count: count) }
    }

    /// A little-endian number of up to eight bytes without sign.
    public mutating func number(bytes count: Int) throws(Failure) -> Int {
        var value: UInt64 = 0
        for shift in 0..<count { value |= UInt64(try byte()) << UInt64(8 * shift) }
        guard let number = Int(exactly: value) else { throw damaged("a length in its pickle is impossible") }
        return number
    }

    /// The text up to the end of the line.
    public mutating func line() throws(Failure) -> String {
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
    private mutating func text(_ count: Int) throws(Failure) -> PickleScalar { .text(try decoded(bytes(count))) }

    private func decoded(_ bytes: [UInt8]) throws(Failure) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw damaged("a text in its pickle is not UTF-8")
        }
        return text
    }
}

/// A value of a pickle that holds no others.
public enum PickleScalar: Hashable, Sendable {
    case none
    case boolean(Bool)
    case integer(Int64)
    /// A whole number of more than 64 bits: little-endian two's complement.
    case largeInteger([UInt8])
    case number(Double)
    case text(String)
    case bytes([UInt8])
}

/// What an instruction of a pickle does.
public enum PickleStep: Sendable {
    /// It pushes a value.
    case push(PickleScalar)
    /// It changes nothing: the protocol's version, a frame's length.
    case nothing
    /// It is none for scalars, and its arguments are still to be read.
    case other
}

extension PickleInput {
    /// What the instruction `code`, whose arguments come next, does with numbers and texts.
    public mutating func step(_ code: UInt8) throws(Failure) -> PickleStep {
        switch code {
        case 0x80:
            let version = try byte()
            guard (2...5).contains(version) else {
                throw damaged("its pickle is of protocol \(version); 2 to 5 can be read")
            }
            return .nothing
        case 0x95:
            let size = try number(bytes: 8)
            guard size <= remaining else { throw damaged("the file is cut off inside its pickle") }
            return .nothing
        default: return try scalar(code).map { .push($0) } ?? .other
        }
    }

    private mutating func scalar(_ code: UInt8) throws(Failure) -> PickleScalar? {
        switch code {
        case UInt8(ascii: "N"): return PickleScalar.none
        case 0x88: return .boolean(true)
        case 0x89: return .boolean(false)
        case UInt8(ascii: "K"): return .integer(Int64(try byte()))
        case UInt8(ascii: "M"): return .integer(Int64(try number(bytes: 2)))
        case UInt8(ascii: "J"): return .integer(Int64(Int32(truncatingIfNeeded: try number(bytes: 4))))
        case 0x8A: return Self.integer(try bytes(number(bytes: 1)))
        case 0x8B: return Self.integer(try bytes(number(bytes: 4)))
        case UInt8(ascii: "G"):
            return .number(Double(bitPattern: try bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }))
        case UInt8(ascii: "X"): return try text(number(bytes: 4))
        case 0x8C: return try text(number(bytes: 1))
        case 0x8D: return try text(number(bytes: 8))
        // Python 2's texts are bytes.
        case UInt8(ascii: "U"): return Self.text(try bytes(number(bytes: 1)))
        case UInt8(ascii: "T"): return Self.text(try bytes(number(bytes: 4)))
        case UInt8(ascii: "C"): return .bytes(try bytes(number(bytes: 1)))
        case UInt8(ascii: "B"): return .bytes(try bytes(number(bytes: 4)))
        case 0x8E, 0x96: return .bytes(try bytes(number(bytes: 8)))
        default: return nil
        }
    }

    private static func text(_ bytes: [UInt8]) -> PickleScalar {
        String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .bytes(bytes)
    }

    /// A whole number in little-endian two's complement.
    private static func integer(_ bytes: [UInt8]) -> PickleScalar {
        guard bytes.count <= 8 else { return .largeInteger(bytes) }
        let isNegative = bytes.last.map { $0 >= 128 } ?? false
        let bits = bytes.reversed().reduce(isNegative ? UInt64.max : 0) { $0 << 8 | UInt64($1) }
        return .integer(Int64(bitPattern: bits))
    }
}
