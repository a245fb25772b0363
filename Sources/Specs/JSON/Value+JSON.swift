import Files

extension Value {
    /// The one JSON text of this value: keys sorted by their UTF-8 bytes, no white space, the shortest digits that
    /// read back as the same number, `1.0` for a number and `1` for an integer.
    ///
    /// JSON has no name for a number that is not finite: it is written as `null`. Schemas let none through.
    public var canonicalJSON: String {
        var writer = JSONWriter(isPretty: false)
        writer.write(self)
        return writer.text
    }

    /// The value as JSON for people: keys sorted, two spaces a level, a list of plain values on one line.
    public var prettyJSON: String {
        var writer = JSONWriter(isPretty: true)
        writer.write(self)
        return writer.text
    }
}

/// Writes a value as JSON text.
private struct JSONWriter {
    let isPretty: Bool
    var text = ""
    private var depth = 0

    init(isPretty: Bool) {
        self.isPretty = isPretty
    }

    mutating func write(_ value: Value) {
        switch value {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += value.isFinite ? "\(value)" : "null"
        case .string(let value): write(string: value)
        case .list(let values): write(list: values)
        case .object(let members): write(object: members)
        }
    }

    private mutating func write(list: [Value]) {
        let onOneLine = !isPretty || list.allSatisfy(\.isScalar)
        text += "["
        depth += 1
        for (index, element) in list.enumerated() {
            if index > 0 { text += onOneLine && isPretty ? ", " : "," }
            if !onOneLine { startLine() }
            write(element)
        }
        depth -= 1
        if !onOneLine { startLine() }
        text += "]"
    }

    private mutating func write(object: [String: Value]) {
        text += "{"
        depth += 1
        let members = object.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (index, member) in members.enumerated() {
            if index > 0 { text += "," }
            if isPretty { startLine() }
            write(string: member.key)
            text += isPretty ? ": " : ":"
            write(member.value)
        }
        depth -= 1
        if isPretty && !object.isEmpty { startLine() }
        text += "}"
    }

    private mutating func startLine() {
        text += "\n"
        for _ in 0..<depth { text += "  " }
    }

    private mutating func write(string: String) { text += JSONText(escaping: string).code }
}

extension Value {
    /// Whether the value is neither a list nor an object.
    var isScalar: Bool {
        switch self {
        case .list, .object: false
        default: true
        }
    }
}
