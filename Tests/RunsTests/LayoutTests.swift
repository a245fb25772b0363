import Foundation
import Testing

@testable import Runs

struct LayoutTests {
    /// docs/run-file.md holds the tables that the declarations print: `azmoon schema --run-file` gives them.
    @Test func theDocumentationIsTheDeclarations() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent("docs/run-file.md"), encoding: .utf8)
        #expect(text.contains(RunLayout.documentation))
    }
}
