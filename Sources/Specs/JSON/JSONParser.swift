extension Value {
    /// Reads a JSON text (RFC 8259), strictly: one value, no key twice, at most 128 levels, no number beyond Double.
    ///
    /// A number without a fraction and an exponent is an integer, as long as it fits in 64 bits; all others are
    /// numbers. This is why Foundation's reader does not serve here: it cannot tell `1` from `1.0`.
    public init(json: String) throws(JSONError) {
        let bytes = Array(json.utf8)
        var parser = JSONParser(bytes: bytes)
        self = try parser.parseDocument()
    }
}

/// A recursive-descent reader of JSON over UTF-8 bytes.
private struct JSONParser {
    let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private static let deepest = 128

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func parseDocument() throws(JSONError) -> Value {
        let value = try parseValue()
        skipSpace()
        if position < bytes.count { throw error("expected the end of the text, found \(found)") }
        return value
    }

    private mutating func parseValue() throws(JSONError) -> Value {
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): return try parseObject()
        case UInt8(ascii: "["): return try parseList()
        case UInt8(ascii: "\""): return .string(try parseString())
        case UInt8(ascii: "t"): return try parse(word: "true", as: .boolean(true))
        case UInt8(ascii: "f"): return try parse(word: "false", as: .boolean(false))
        case UInt8(ascii: "n"): return try parse(word: "null", as: .null)
        case .some(let byte) where byte == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte:
            return try parseNumber()
        default: throw error("expected a value, found \(found)")
        }
    }

    private mutating func parse(word: StaticString, as value: Value) throws(JSONError) -> Value {
        let end = position + word.utf8CodeUnitCount
        let matches = word.withUTF8Buffer { end <= bytes.count && bytes[position..<end].elementsEqual($0) }
        if !matches { throw error("expected \(word)") }
        position = end
        return value
    }

    private mutating func parseObject() throws(JSONError) -> Value {
        try enter()
        var members: [String: Value] = [:]
        skipSpace()
        if current == UInt8(ascii: "}") {
            leave()
            return .object(members)
        }
        while true {
            skipSpace()
            let start = position
            if current != UInt8(ascii: "\"") { throw error("expected a key in double quotes, found \(found)") }
            let key = try parseString()
            skipSpace()
            if current != UInt8(ascii: ":") { throw error("expected ':' after the key, found \(found)") }
            position += 1
            let value = try parseValue()
            if members.updateValue(value, forKey: key) != nil {
                throw error("the key '\(key)' stands twice in one object", at: start)
            }
            skipSpace()
            if current == UInt8(ascii: "}") { break }
            if current != UInt8(ascii: ",") { throw error("expected ',' or '}', found \(found)") }
            position += 1
        }
        leave()
        return .object(members)
    }

    private mutating func parseList() throws(JSONError) -> Value {
        try enter()
        var elements: [Value] = []
        skipSpace()
        if current == UInt8(ascii: "]") {
            leave()
            return .list(elements)
        }
        while true {
            elements.append(try parseValue())
            skipSpace()
            if current == UInt8(ascii: "]") { break }
            if current != UInt8(ascii: ",") { throw error("expected ',' or ']', found \(found)") }
            position += 1
        }
        leave()
        return .list(elements)
    }

    /// Steps over an opening bracket.
    private mutating func enter() throws(JSONError) {
        depth += 1
        if depth > Self.deepest { throw error("nested more than \(Self.deepest) levels deep") }
        position += 1
    }

    /// Steps over a closing bracket.
    private mutating func leave() {
        depth -= 1
        position += 1
    }

    private mutating func parseNumber() throws(JSONError) -> Value {
        let start = position
        var isInteger = true
        if current == UInt8(ascii: "-") { position += 1 }
        let firstDigit = position
        try skipDigits()
        if bytes[firstDigit] == UInt8(ascii: "0") && position > firstDigit + 1 {
            throw error("a number does not start with a zero", at: start)
        }
        if current == UInt8(ascii: ".") {
            isInteger = false
            position += 1
            try skipDigits()
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            isInteger = false
            position += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
            try skipDigits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isInteger, let integer = Int(text) { return .integer(integer) }
        guard let number = Double(text), number.isFinite else {
            throw error("the number is too large for a Double", at: start)
        }
        return .number(number)
    }

    private mutating func skipDigits() throws(JSONError) {
        let start = position
        while let byte = current, UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9") { position += 1 }
        if position == start { throw error("expected a digit, found \(found)") }
    }

    private mutating func parseString() throws(JSONError) -> String {
        position += 1
        let start = position
        while let byte = current, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
        if current == UInt8(ascii: "\"") {
            position += 1
            return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
        }
        var characters = Array(bytes[start..<position])
        while let byte = current, byte >= 0x20 {
            position += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: characters, as: UTF8.self) }
            if byte == UInt8(ascii: "\\") {
                characters.append(contentsOf: Array(String(Character(try parseEscape())).utf8))
            } else {
                characters.append(byte)
            }
        }
        throw error(
            current == nil ? "the text ends within a string" : "a control character must be escaped in a string")
    }

    /// Reads what follows a backslash.
    private mutating func parseEscape() throws(JSONError) -> Unicode.Scalar {
        let start = position - 1
        guard let byte = current else { throw error("the text ends within a string") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw error("unknown escape", at: start)
        }
        let first = try parseHex()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, current == UInt8(ascii: "\\"), position + 1 < bytes.count,
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw error("half of a surrogate pair", at: start) }
        position += 2
        let second = try parseHex()
        guard 0xDC00...0xDFFF ~= second,
            let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        else { throw error("half of a surrogate pair", at: start) }
        return scalar
    }

    private mutating func parseHex() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error("expected four hexadecimal digits after '\\u'")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// The text at hand, for an error.
    private var found: String {
        guard let byte = current else { return "the end of the text" }
        return 0x20..<0x7F ~= byte ? "'\(Character(Unicode.Scalar(byte)))'" : "the byte 0x\(String(byte, radix: 16))"
    }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private func error(_ message: String, at place: Int? = nil) -> JSONError {
        let end = place ?? position
        var line = 1
        var lineStart = 0
        for index in 0..<min(end, bytes.count) where bytes[index] == 0x0A {
            line += 1
            lineStart = index + 1
        }
        return JSONError(line: line, column: end - lineStart + 1, message: message)
    }
}
