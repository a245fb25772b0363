/// A Markdown document in the making: blocks, with a blank line between.
struct Markdown {
    private var blocks: [String] = []

    var text: String { blocks.joined(separator: "\n\n") + "\n" }

    mutating func heading(_ text: String, level: Int = 2) {
        blocks.append(String(repeating: "#", count: level) + " " + Self.escaped(text))
    }

    mutating func paragraph(_ text: String) { blocks.append(text) }

    mutating func quote(_ text: String) {
        blocks.append(text.split(separator: "\n").map { "> " + $0 }.joined(separator: "\n"))
    }

    mutating func list(_ items: [String]) {
        if !items.isEmpty { blocks.append(items.map { "- " + $0 }.joined(separator: "\n")) }
    }

    /// A table; columns after the first `left` are right-aligned, as numbers want to be.
    mutating func table(_ header: [String], left: Int = 1, _ rows: [[String]]) {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let rule = header.indices.map { $0 < left ? ":--" : "--:" }
        blocks.append(([line(header), line(rule)] + rows.map(line)).joined(separator: "\n"))
    }

    /// A part that opens on a click.
    mutating func details(_ summary: String, _ content: (inout Markdown) -> Void) {
        var inner = Markdown()
        content(&inner)
        blocks.append("<details>\n<summary>\(summary)</summary>\n\n\(inner.text)\n</details>")
    }

    /// Text from a spec or a run, made safe inside a line or a table cell.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\n", "\r", "\r\n", "\t": result += " "
            case "|", "*", "_", "`", "[", "]", "<", ">", "\\": result += "\\" + String(character)
            default: result.append(character)
            }
        }
        return result
    }
}
