import Files

/// A table in a text file: records of fields with a separator between them (RFC 4180), in UTF-8 with or without a byte order mark.
///
/// Lines end in LF or CR LF. A field may stand in double quotes, and must when it has a separator, a quote or a line's end in it; a quote
/// in it is written twice. Empty lines are passed over.
struct CSVTable: Sendable {
    /// The names of the columns: those of the first line, or 1, 2, ... where there is none.
    let names: [String]
    /// The fields, row by row.
    let rows: [[String]]
    /// The line of the file that each row begins on, from 1.
    let lines: [Int]

    /// - Throws: `DataError.invalid`, which names the file and the line, when it is no such table.
    init(_ bytes: [UInt8], separator: UInt8, hasHeader: Bool, path: String) throws(DataError) {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw .invalid(path: path, reason: "is not a text in UTF-8")
        }
        var reader = CSVReader(bytes: bytes, separator: separator, path: path)
        var records: [(fields: [String], line: Int)] = []
        while let record = try reader.next() { records.append(record) }
        guard let first = records.first, records.count > (hasHeader ? 1 : 0) else {
            throw .invalid(path: path, reason: "has no rows")
        }
        names = hasHeader ? first.fields : first.fields.indices.map { "\($0 + 1)" }
        if let twice = Dictionary(grouping: names, by: { $0 }).first(where: { $0.value.count > 1 }) {
            throw .invalid(path: path, reason: "has two columns called \(twice.key.quoted)")
        }
        for record in records where record.fields.count != names.count {
            throw .invalid(
                path: "\(path):\(record.line)",
                reason: "has \(record.fields.count) fields where \(names.count) columns are")
        }
        let content = hasHeader ? records.dropFirst() : records[...]
        rows = content.map(\.fields)
        lines = content.map(\.line)
    }
}

/// Takes a text apart, record by record.
private struct CSVReader {
    let bytes: [UInt8]
    let separator: UInt8
    let path: String
    private var place: Int
    private var line = 1

    init(bytes: [UInt8], separator: UInt8, path: String) {
        self.bytes = bytes
        self.separator = separator
        self.path = path
        place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func next() throws(DataError) -> (fields: [String], line: Int)? {
        while isLineEnd { skipLineEnd() }
        guard place < bytes.count else { return nil }
        let start = line
        var fields: [String] = []
        while true {
            fields.append(try field())
            if place < bytes.count, bytes[place] == separator {
                place += 1
                continue
            }
            if isLineEnd { skipLineEnd() }
            return (fields, start)
        }
    }

    private static let quote = UInt8(ascii: "\"")

    /// A field, up to the separator or the line's end behind it.
    private mutating func field() throws(DataError) -> String {
        guard place < bytes.count, bytes[place] == Self.quote else {
            let start = place
            while place < bytes.count, bytes[place] != separator, !isLineEnd {
                if bytes[place] == Self.quote {
                    throw invalid("has a quote inside a field that does not begin with one")
                }
                place += 1
            }
            return String(decoding: bytes[start..<place], as: UTF8.self)
        }
        let start = line
        var content: [UInt8] = []
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == Self.quote {
                guard place < bytes.count, bytes[place] == Self.quote else {
                    guard place == bytes.count || bytes[place] == separator || isLineEnd else {
                        throw invalid("has text behind a closing quote")
                    }
                    return String(decoding: content, as: UTF8.self)
                }
                place += 1
            } else if byte == 10 {
                line += 1
            }
            content.append(byte)
        }
        line = start
        throw invalid("has a quote that is never closed")
    }

    private var isLineEnd: Bool {
        guard place < bytes.count else { return false }
        return bytes[place] == 10 || bytes[place] == 13 && (place + 1 == bytes.count || bytes[place + 1] == 10)
    }

    private mutating func skipLineEnd() {
        if bytes[place] == 13 { place += 1 }
        if place < bytes.count, bytes[place] == 10 { place += 1 }
        line += 1
    }

    private func invalid(_ reason: String) -> DataError { .invalid(path: "\(path):\(line)", reason: reason) }
}
