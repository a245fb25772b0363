import Checkpoints
import Engine
import Foundation
import Models
import Testing

extension ProgramTests {
    /// `azmoon classify`.
    @Suite struct Classify {
        let workspace: Workspace
        private let image = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../ImagesTests/Fixtures/colour.jpg").standardizedFileURL.path

        init() throws {
            workspace = try Workspace()
            let model = try #require(Zoo.entry("squeezenet1_1")).make(3, 1000)
            model.initialize(seed: 1)
            try Checkpoint.write(model.stateDict, to: workspace.path("weights.safetensors"))
        }

        @Test func namesTheMostProbable() throws {
            let command = "classify \(image) --model squeezenet1_1 --weights weights.safetensors"
            let lines = try workspace.succeed(command).output.split(separator: "\n")
            let shares = lines.compactMap { $0.split(separator: "%").first.flatMap { Double($0.filter { $0 != " " }) } }
            #expect(lines.count == 5 && shares.count == 5 && shares == shares.sorted(by: >))
            #expect(lines.allSatisfy { line in imageNetClasses.contains { line.hasSuffix($0) } })
            let json = try workspace.succeed("\(command) --json --top 2").output
            #expect(json.components(separatedBy: "probability").count == 3)
            #expect(try workspace.succeed("\(command) --json --top 2").output == json)
        }

        @Test func saysWhatIsWrong() throws {
            let weights = "--weights weights.safetensors"
            try workspace.fail("classify none.png --model squeezenet1_1 \(weights)", saying: "none.png")
            try workspace.fail("classify \(image) --model resnet \(weights)", saying: "there is no network 'resnet'")
            try workspace.fail(
                "classify \(image) --model squeezenet1_0 \(weights)", saying: "these weights are not squeezenet1_0's")
            try workspace.fail("classify \(image) --top 0", code: 2, saying: "--top must be from 1 to 1000")
            try workspace.fail(
                "classify \(image)", saying: "azmoon weights fetch efficientnet-lite0",
                variables: ["AZMOON_DATA": workspace.path("nothing")])
        }
    }
}
