import Files

/// A Markdown document in the making: blocks, with a blank line between. Text from a spec or a run enters it as `MarkdownText` alone.
struct Markdown {
    private var blocks: [MarkdownText] = []

    var text: MarkdownText { blocks.joined(separator: "\n\n") + "\n" }

    mutating func heading(_ text: MarkdownText, level: Int = 2) {
        blocks.append("\(.heading(level)) \(text)")
    }

    mutating func paragraph(_ text: MarkdownText) { blocks.append(text.asBlock) }

    mutating func quote(_ text: MarkdownText) { blocks.append("> \(text.asBlock)") }

    mutating func list(_ items: [MarkdownText]) {
        if !items.isEmpty { blocks.append(items.map { "- \($0.asBlock)" }.joined(separator: "\n")) }
    }

    /// A table; columns after the first `left` are right-aligned, as numbers want to be.
    mutating func table(_ header: [MarkdownText], left: Int = 1, _ rows: [[MarkdownText]]) {
        func line(_ cells: [MarkdownText]) -> MarkdownText { "| \(cells.map(\.asCell).joined(separator: " | ")) |" }
        let rule = header.indices.map { $0 < left ? ":--" as MarkdownText : "--:" }
        let lines = [line(header), "| \(rule.joined(separator: " | ")) |"] + rows.map(line)
        blocks.append(lines.joined(separator: "\n"))
    }

    /// A part that opens on a click.
    mutating func details(_ summary: HTMLText, _ content: (inout Markdown) -> Void) {
        var inner = Markdown()
        content(&inner)
        blocks.append("\(.html("<details>\n<summary>\(summary)</summary>"))\n\n\(inner.text)\n</details>")
    }
}
