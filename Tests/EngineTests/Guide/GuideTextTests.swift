import Foundation
import Testing

/// Every block of code in Sources/Engine/Engine.docc/Guide.md is the one of the same name that `GuideTests` compiles and runs.
@Suite struct GuideTextTests {
    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let root = tests.appendingPathComponent("../../..")

    @Test func theGuideShowsTheCodeThatIsTested() throws {
        let guide = try blocks(
            ofGuide: String(
                contentsOf: Self.root.appendingPathComponent("Sources/Engine/Engine.docc/Guide.md"), encoding: .utf8))
        let source = try blocks(
            ofSource: String(contentsOf: Self.tests.appendingPathComponent("GuideTests.swift"), encoding: .utf8))
        #expect(guide.map(\.name).sorted() == source.map(\.name).sorted())
        for block in source {
            #expect(
                guide.first { $0.name == block.name }?.code == block.code,
                "\(block.name): paste the test's code into the guide")
        }
    }

    private typealias Block = (name: String, code: [String])

    /// Blocks of Swift in Markdown, each after a comment with its name: `<!-- raw tensors -->`.
    private func blocks(ofGuide text: String) -> [Block] {
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

    /// What stands between `// guide: NAME` and `// end`, without the indentation of a test.
    private func blocks(ofSource text: String) -> [Block] {
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
