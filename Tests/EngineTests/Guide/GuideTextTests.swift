import Foundation
import Testing

/// Every block of code in Sources/Engine/Engine.docc/Guide.md is the one of the same name that `GuideTests` compiles and runs.
@Suite struct GuideTextTests {
    @Test func theGuideShowsTheCodeThatIsTested() throws {
        let guide = try CodeBlocks.inPage("Sources/Engine/Engine.docc/Guide.md")
        let source = try CodeBlocks.inTests("Tests/EngineTests/Guide/GuideTests.swift")
        #expect(guide.map(\.name).sorted() == source.map(\.name).sorted())
        for block in source {
            #expect(
                guide.first { $0.name == block.name }?.code == block.code,
                "\(block.name): paste the test's code into the guide")
        }
    }
}
