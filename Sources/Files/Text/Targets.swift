/// A gnuplot script; an interpolated `String` becomes a quoted text.
public typealias GnuplotScript = Escaped<GnuplotTarget>
/// Markdown within a line; an interpolated `String` is read as it stands.
public typealias MarkdownText = Escaped<MarkdownTarget>
/// HTML between tags or within a quoted attribute.
public typealias HTMLText = Escaped<HTMLTarget>
/// A Graphviz graph; an interpolated `String` becomes a quoted one.
public typealias DOTText = Escaped<DOTTarget>
/// Comma-separated values; an interpolated `String` becomes one field.
public typealias CSVText = Escaped<CSVTarget>
/// JSON; an interpolated `String` becomes a quoted one.
public typealias JSONText = Escaped<JSONTarget>
/// A command that a reader may run in a shell; an interpolated `String` becomes one word.
public typealias ShellText = Escaped<ShellTarget>
/// What a terminal or a log shows.
public typealias TerminalText = Escaped<TerminalTarget>

public enum GnuplotTarget: TextTarget {
    /// Between single quotes gnuplot substitutes nothing, and a quote is written twice. But its scanner loses its way where the text
    /// begins with a quote or has two in a row; such a text stands between double quotes, every special byte as an octal number.
    public static func escaped(_ foreign: String) -> String {
        let text = foreign.visible
        let quote = UInt8(ascii: "'")
        let isClear =
            text.utf8.first != quote && !zip(text.utf8, text.utf8.dropFirst()).contains { $0 == (quote, quote) }
        guard !isClear else { return "'" + text.escapingScalars { $0 == "'" ? "''" : nil } + "'" }
        let code = text.escapingScalars { scalar in
            guard scalar.isASCII, !scalar.properties.isAlphabetic, scalar != " " else { return nil }
            let digits = String(scalar.value, radix: 8)
            return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
        }
        return "\"\(code)\""
    }
}

extension GnuplotScript {
    /// The label of a tic, which gnuplot takes for a format: a percent sign is written twice.
    public static func tic(_ label: String) -> GnuplotScript { "\(label.escapingScalars { $0 == "%" ? "%%" : nil })" }
}

public enum MarkdownTarget: TextTarget {
    /// A backslash before all that begins markup within a line: emphasis, code, links, HTML, entities, cells of tables and GitHub's
    /// strikethrough and mathematics.
    public static func escaped(_ foreign: String) -> String {
        foreign.visible.escapingScalars { "\\`*_[]<>|&~$".unicodeScalars.contains($0) ? "\\\($0)" : nil }
    }
}

extension MarkdownText {
    /// A command between backquotes, more of them than it holds itself. Nothing is escaped there.
    public static func code(_ command: ShellText) -> MarkdownText {
        let runs = command.code.utf8.split(omittingEmptySubsequences: true) { $0 != UInt8(ascii: "`") }
        let fence = String(repeating: "`", count: (runs.map(\.count).max() ?? 0) + 1)
        let gap = runs.isEmpty ? "" : " "
        return MarkdownText(code: fence + gap + command.code + gap + fence)
    }

    /// HTML is Markdown too.
    public static func html(_ html: HTMLText) -> MarkdownText { MarkdownText(code: html.code) }

    /// The mark of a heading of level 1 to 6.
    public static func heading(_ level: Int) -> MarkdownText {
        MarkdownText(code: String(repeating: "#", count: min(max(level, 1), 6)))
    }

    /// The text as a cell of a table, whose bars end there even within code.
    public var asCell: MarkdownText {
        var isAfterBackslash = false
        return MarkdownText(
            code: code.escapingScalars { scalar in
                defer { isAfterBackslash = scalar == "\\" && !isAfterBackslash }
                return scalar == "|" && !isAfterBackslash ? "\\|" : nil
            })
    }

    /// The text as the start of a block, where it is a paragraph, whatever it begins with: no heading, list, rule or code.
    public var asBlock: MarkdownText {
        let text = code.unicodeScalars.drop { $0.properties.isWhitespace }
        let digits = text.prefix { ("0"..."9").contains($0) }
        let rest = text.dropFirst(digits.count)
        guard let next = rest.first, digits.isEmpty ? "#+-=".unicodeScalars.contains(next) : next == "." || next == ")"
        else {
            return MarkdownText(code: String(text))
        }
        return MarkdownText(code: String(digits) + "\\" + String(rest))
    }
}

public enum HTMLTarget: TextTarget {
    public static func escaped(_ foreign: String) -> String {
        foreign.visible.escapingScalars { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            default: nil
            }
        }
    }
}

public enum DOTTarget: TextTarget {
    /// Graphviz reads `\N` and entities in quoted texts too.
    public static func escaped(_ foreign: String) -> String { "\"\(inner(foreign))\"" }

    fileprivate static func inner(_ foreign: String) -> String {
        foreign.visible.escapingScalars { scalar in
            switch scalar {
            case "\\": "\\\\"
            case "\"": "\\\""
            case "&": "&amp;"
            default: nil
            }
        }
    }
}

extension DOTText {
    /// A quoted text of several lines.
    public static func lines(_ lines: [String]) -> DOTText {
        DOTText(code: "\"" + lines.map(DOTTarget.inner).joined(separator: "\\n") + "\"")
    }
}

public enum CSVTarget: TextTarget {
    /// A field, quoted where it holds a comma. gnuplot draws from these files and loses columns after a doubled quote, so a quote is
    /// written as `”`. A spreadsheet runs what begins with one of `=+-@` and is no number; an apostrophe before it makes it text.
    public static func escaped(_ foreign: String) -> String {
        var text = foreign.visible.escapingScalars { $0 == "\"" ? "”" : nil }
        if let first = text.unicodeScalars.first, "=+-@".unicodeScalars.contains(first), Double(text) == nil {
            text = "'" + text
        }
        return text.utf8.contains(UInt8(ascii: ",")) ? "\"\(text)\"" : text
    }
}

public enum JSONTarget: TextTarget {
    /// JSON can say every scalar, so controls are kept.
    public static func escaped(_ foreign: String) -> String {
        if foreign.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            return "\"\(foreign)\""
        }
        return "\""
            + foreign.escapingScalars { scalar in
                switch scalar {
                case "\"": return "\\\""
                case "\\": return "\\\\"
                case "\n": return "\\n"
                case "\r": return "\\r"
                case "\t": return "\\t"
                case "\u{8}": return "\\b"
                case "\u{C}": return "\\f"
                case "\u{0}"..<"\u{20}": return unit(UInt16(scalar.value))
                default: return nil
                }
            } + "\""
    }

    fileprivate static func unit(_ value: UInt16) -> String {
        "\\u" + Hexadecimal.digits(UInt64(value), count: 4)
    }
}

public enum ShellTarget: TextTarget {
    /// A word: as it stands where no shell can find more in it, else between single quotes.
    public static func escaped(_ foreign: String) -> String {
        let text = foreign.visible
        let isPlain = text.utf8.allSatisfy { byte in
            let scalar = Unicode.Scalar(byte)
            return scalar.properties.isAlphabetic && scalar.isASCII || "0123456789._/-".unicodeScalars.contains(scalar)
        }
        guard !isPlain || text.isEmpty || text.utf8.first == UInt8(ascii: "-") else { return text }
        return "'" + text.escapingScalars { $0 == "'" ? "'\\''" : nil } + "'"
    }
}

public enum TerminalTarget: TextTarget {
    public static func escaped(_ foreign: String) -> String { foreign.visible }
}

extension TerminalText {
    /// Lines of a message that this program put together as a `String` and that may quote foreign text, such as an error's
    /// description: line feeds stay, all else is escaped.
    public init(message: String) {
        self = message.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { TerminalText(escaping: String(decoding: $0, as: UTF8.self)) }.joined(separator: "\n")
    }

    /// JSON as it stands, but for controls within its texts, which are written as numbers: the same value to any reader.
    public static func json(_ json: String) -> TerminalText {
        TerminalText(
            code: json.escapingScalars { scalar in
                guard scalar.isControl, scalar != "\n" else { return nil }
                return String(scalar).utf16.map(JSONTarget.unit).joined()
            })
    }
}

extension TerminalText.StringInterpolation {
    /// A message of several lines; see `TerminalText.init(message:)`.
    public mutating func appendInterpolation(message: String) { appendInterpolation(TerminalText(message: message)) }
}

extension String {
    /// The text with each scalar replaced for which `replacement` is not nil.
    fileprivate func escapingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if let code = replacement(scalar) {
                scalars.append(contentsOf: code.unicodeScalars)
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
