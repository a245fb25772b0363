/// Reads the JSON of safetensors, which is objects, texts and lists of whole numbers and nothing else. The order of names is kept,
/// and a name that comes twice is an error.
struct HeaderScanner {
    private let bytes: [UInt8]
    private let file: String
    private var position = 0

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    func damaged(_ reason: String) -> CheckpointError { CheckpointError(file, "its head is damaged: \(reason)") }

    private var unexpected: CheckpointError { damaged("something else was expected at byte \(8 + position)") }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    /// Takes a character, if it is the next.
    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(CheckpointError) {
        guard take(character) else { throw unexpected }
    }

    /// Nothing but spaces may follow.
    mutating func end() throws(CheckpointError) {
        skipSpace()
        guard position == bytes.count else { throw unexpected }
    }

    /// An object; `body` reads the value of each key.
    mutating func object(
        _ body: (String, inout HeaderScanner) throws(CheckpointError) -> Void
    ) throws(CheckpointError) {
        try expect("{")
        if take("}") { return }
        var keys: Set<String> = []
        repeat {
            let key = try string()
            guard keys.insert(key).inserted else { throw damaged("the name \(key.quoted) comes twice") }
            try expect(":")
            try body(key, &self)
        } while take(",")
        try expect("}")
    }

    /// A list of whole numbers that are not negative.
    mutating func integers() throws(CheckpointError) -> [Int] {
        try expect("[")
        if take("]") { return [] }
        var values: [Int] = []
        repeat { values.append(try integer()) } while take(",")
        try expect("]")
        return values
    }

    private mutating func integer() throws(CheckpointError) -> Int {
        skipSpace()
        let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty, let value = Int(String(decoding: digits, as: UTF8.self)) else { throw unexpected }
        position += digits.count
        return value
    }

    mutating func string() throws(CheckpointError) -> String {
        try expect("\"")
        var text: [UInt8] = []
        while true {
            guard position < bytes.count else { throw damaged("a text does not end") }
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let result = String(validating: text, as: UTF8.self) else { throw damaged("a text is not UTF-8") }
                return result
            case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
            case 0..<0x20: throw damaged("a text holds a control character")
            default: text.append(byte)
            }
        }
    }

    private mutating func escape() throws(CheckpointError) -> Unicode.Scalar {
        guard position < bytes.count else { throw damaged("a text does not end") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "u"):
            var code = try hexadecimal()
            // Two halves of a character beyond 16 bits.
            if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: Array("\\u".utf8)) {
                position += 2
                let low = try hexadecimal()
                guard (0xDC00..<0xE000).contains(low) else { throw damaged("a text holds half a character") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw damaged("a text holds half a character") }
            return scalar
        default: throw damaged("a text holds an unknown escape")
        }
    }

    private mutating func hexadecimal() throws(CheckpointError) -> UInt32 {
        let digits = bytes[position...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw damaged("a text holds an unknown escape") }
        position += 4
        return code
    }
}
