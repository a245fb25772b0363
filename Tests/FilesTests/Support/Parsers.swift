/// Readers of escaped text, as strict as the target is lenient: nil at the first scalar that would end the text or begin something else.
enum Parsers {
    /// One quoted text of gnuplot, in either of the forms that the escaper writes.
    static func gnuplot(_ code: String) -> String? {
        var scalars = Array(code.unicodeScalars)
        guard scalars.count >= 2, let quote = scalars.first, scalars.last == quote else { return nil }
        scalars = Array(scalars.dropFirst().dropLast())
        if quote == "'" {
            // What gnuplot's scanner cannot read: a quote at the start, two in a row.
            guard scalars.first != "'", !hasTwoQuotes(scalars) else { return nil }
            return pairs(scalars, doubled: "'", forbidden: "\n\r\0")
        }
        guard quote == "\"" else { return nil }
        var bytes: [UInt8] = []
        var rest = scalars[...]
        while let next = rest.popFirst() {
            if next == "\\" {
                let digits = String(String.UnicodeScalarView(rest.prefix(3)))
                guard let byte = UInt8(digits, radix: 8), digits.count == 3 else { return nil }
                bytes.append(byte)
                rest = rest.dropFirst(3)
            } else {
                guard !next.isASCII || next == " " || next.properties.isAlphabetic else { return nil }
                bytes += Array(String(next).utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func markdown(_ code: String) -> String? {
        backslashes(code, special: "\\`*_[]<>|&~$") {
            "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".unicodeScalars.contains($0) ? $0 : nil
        }
    }

    static func html(_ code: String) -> String? {
        entities(code, ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"], forbidden: "<>\"'")
    }

    static func dot(_ code: String) -> String? {
        guard code.utf8.count >= 2, code.utf8.first == UInt8(ascii: "\""), code.utf8.last == UInt8(ascii: "\"") else {
            return nil
        }
        let inner = String(String.UnicodeScalarView(code.unicodeScalars.dropFirst().dropLast()))
        return backslashes(inner, special: "\"", { $0 == "\\" || $0 == "\"" ? $0 : nil })
            .flatMap { entities($0, ["&amp;": "&"], forbidden: "\n\r") }
    }

    static func csv(_ code: String) -> String? {
        let scalars = Array(code.unicodeScalars)
        guard scalars.first == "\"" else {
            return scalars.contains { "\",\n\r".unicodeScalars.contains($0) } ? nil : code
        }
        guard scalars.count >= 2, scalars.last == "\"" else { return nil }
        let inner = scalars.dropFirst().dropLast()
        return inner.contains { "\"\n\r".unicodeScalars.contains($0) } ? nil : String(String.UnicodeScalarView(inner))
    }

    static func shell(_ code: String) -> String? {
        var text = String.UnicodeScalarView()
        var rest = Array(code.unicodeScalars)[...]
        while let next = rest.popFirst() {
            switch next {
            case "'":
                guard let end = rest.firstIndex(of: "'") else { return nil }
                text.append(contentsOf: rest[..<end])
                rest = rest[(end + 1)...]
            case "\\":
                guard let escaped = rest.popFirst(), escaped == "'" else { return nil }
                text.append(escaped)
            case _
            where next.isASCII && (next.properties.isAlphabetic || "0123456789._/-".unicodeScalars.contains(next)):
                text.append(next)
            default: return nil
            }
        }
        return String(text)
    }

    static func json(_ code: String) -> String? {
        var rest = Array(code.utf16)[...]
        guard rest.popFirst() == 0x22, rest.popLast() == 0x22 else { return nil }
        var units: [UInt16] = []
        let short: [UInt16: UInt16] = [0x22: 0x22, 0x5C: 0x5C, 0x6E: 10, 0x72: 13, 0x74: 9, 0x62: 8, 0x66: 12]
        while let unit = rest.popFirst() {
            guard unit >= 0x20, unit != 0x22 else { return nil }
            guard unit == 0x5C else {
                units.append(unit)
                continue
            }
            guard let kind = rest.popFirst() else { return nil }
            if kind == 0x75 {
                guard let value = UInt16(String(decoding: rest.prefix(4), as: UTF16.self), radix: 16) else {
                    return nil
                }
                units.append(value)
                rest = rest.dropFirst(4)
            } else {
                guard let value = short[kind] else { return nil }
                units.append(value)
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Whether two doubled quotes follow each other.
    private static func hasTwoQuotes(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.indices.dropFirst(3).contains { index in scalars[(index - 3)...index].allSatisfy { $0 == "'" } }
    }

    private static func pairs(_ scalars: [Unicode.Scalar], doubled quote: Unicode.Scalar, forbidden: String) -> String?
    {
        var text = String.UnicodeScalarView()
        var rest = scalars[...]
        while let next = rest.popFirst() {
            if forbidden.unicodeScalars.contains(next) { return nil }
            if next == quote, rest.popFirst() != quote { return nil }
            text.append(next)
        }
        return String(text)
    }

    private static func backslashes(
        _ code: String, special: String, _ meaning: (Unicode.Scalar) -> Unicode.Scalar?
    ) -> String? {
        var text = String.UnicodeScalarView()
        var rest = Array(code.unicodeScalars)[...]
        while let next = rest.popFirst() {
            if next == "\n" || next == "\r" { return nil }
            if next == "\\" {
                guard let escaped = rest.popFirst().flatMap(meaning) else { return nil }
                text.append(escaped)
            } else {
                if special.unicodeScalars.contains(next) { return nil }
                text.append(next)
            }
        }
        return String(text)
    }

    private static func entities(_ code: String, _ known: [String: Unicode.Scalar], forbidden: String) -> String? {
        var text = String.UnicodeScalarView()
        var rest = Array(code.unicodeScalars)[...]
        while let next = rest.popFirst() {
            if forbidden.unicodeScalars.contains(next) { return nil }
            guard next == "&" else {
                text.append(next)
                continue
            }
            guard let end = rest.firstIndex(of: ";") else { return nil }
            guard let meaning = known["&" + String(String.UnicodeScalarView(rest[...end]))] else { return nil }
            text.append(meaning)
            rest = rest[(end + 1)...]
        }
        return String(text)
    }
}
