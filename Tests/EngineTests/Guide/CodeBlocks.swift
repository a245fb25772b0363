import Foundation

/// The blocks of code in a page of documentation, and those that tests run.
struct CodeBlocks {
    typealias Block = (name: String, code: [String])

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")

    /// Blocks of Swift in Markdown, each after a comment with its name: `<!-- hooks -->`.
    static func inPage(_ path: String) throws -> [Block] {
        let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
        var blocks: [Block] = []
        var name = "a block without a name"
        var code: [String]?
        for line in text.components(separatedBy: "\n") {
            if line.hasPrefix("<!-- "), line.hasSuffix(" -->") {
                name = String(line.dropFirst(5).dropLast(4))
            } else if line == "```swift" {
                code = []
            } else if line == "```", let ended = code {
                blocks.append((name, ended))
                (name, code) = ("a block without a name", nil)
            } else {
                code?.append(line)
            }
        }
        return blocks
    }

    /// What stands between `// guide: NAME` and `// end` in a file of tests, without the indentation of a test.
    static func inTests(_ path: String) throws -> [Block] {
        let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
        let indentation = String(repeating: " ", count: 8)
        var blocks: [Block] = []
        var current: Block?
        for line in text.components(separatedBy: "\n") {
            let content = line.hasPrefix(indentation) ? String(line.dropFirst(8)) : line
            if content.hasPrefix("// guide: ") {
                current = (String(content.dropFirst(10)), [])
            } else if content == "// end", let ended = current {
                blocks.append(ended)
                current = nil
            } else {
                current?.code.append(content)
            }
        }
        return blocks
    }
}
