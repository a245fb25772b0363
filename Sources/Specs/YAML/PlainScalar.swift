/// What an unquoted YAML scalar means.
///
/// The rules are YAML 1.2's core schema, made strict: `true` and `false` are the only booleans (`no` is a text),
/// numbers are decimal, `1e-3` needs no dot, and what other readers of YAML take for different numbers (`010`, `0x10`,
/// `1_000`) is a text, so that a number field refuses it.
enum PlainScalar {
    static func value(of text: String) -> Value {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .boolean(true)
        case "false", "False", "FALSE": return .boolean(false)
        default: break
        }
        guard let form = numberForm(of: text) else { return .string(text) }
        if form == .integer, let integer = Int(text) { return .integer(integer) }
        // "1." is YAML, but not Swift.
        guard let number = Double(text.hasSuffix(".") ? text + "0" : text), number.isFinite else {
            return .string(text)
        }
        if number == 0 && hasDigitBesidesZero(text) { return .string(text) }
        return .number(number)
    }

    /// Why `text` is no number although it was meant as one, or nil.
    static func numberTrouble(in text: String) -> String? {
        let bare = text.drop { $0 == "-" || $0 == "+" }.lowercased()
        if [".inf", "inf", "infinity", ".nan", "nan"].contains(bare) { return "A number must be finite." }
        if numberForm(of: text) != nil { return "That is beyond the range of a 64-bit floating-point number." }
        guard let first = bare.unicodeScalars.first, "0"..."9" ~= first else { return nil }
        let plain = bare.filter { $0 != "_" }
        if plain != bare, numberForm(of: plain) != nil { return "Write the number without '_'." }
        if bare.hasPrefix("0x") || bare.hasPrefix("0o") || bare.hasPrefix("0b") {
            return "Write the number in decimal."
        }
        if bare.count > 1, bare.allSatisfy({ "0"..."9" ~= $0 }) { return "Write the number without leading zeros." }
        return nil
    }

    private enum Form { case integer, number }

    /// The shape of a decimal number: sign, digits, fraction, exponent; nil when `text` has another shape.
    private static func numberForm(of text: String) -> Form? {
        var rest = Substring(text).utf8
        func skipDigits() -> Int {
            let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
            rest = rest.dropFirst(digits)
            return digits
        }
        func skip(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
            guard let byte = rest.first, byte == UInt8(ascii: first) || byte == UInt8(ascii: second) else {
                return false
            }
            rest = rest.dropFirst()
            return true
        }
        _ = skip("+", "-")
        let hasLeadingZero = rest.first == UInt8(ascii: "0")
        let whole = skipDigits()
        let hasDot = skip(".", ".")
        let fraction = hasDot ? skipDigits() : 0
        if whole + fraction == 0 || hasLeadingZero && whole > 1 { return nil }
        let hasExponent = skip("e", "E")
        if hasExponent {
            _ = skip("+", "-")
            if skipDigits() == 0 { return nil }
        }
        if !rest.isEmpty { return nil }
        return hasDot || hasExponent ? .number : .integer
    }

    private static func hasDigitBesidesZero(_ text: String) -> Bool {
        text.prefix { $0 != "e" && $0 != "E" }.contains { "1"..."9" ~= $0 }
    }
}
