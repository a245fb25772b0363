import Foundation
import Testing

extension ProgramTests {
    /// `azmoon describe`.
    @Suite struct Describe {
        let workspace: Workspace

        init() throws { workspace = try Workspace() }

        private func describe(_ words: String...) throws -> String {
            let outcome = try workspace.run(["describe"] + words)
            #expect(outcome.code == 0, "\(outcome.text)")
            return outcome.output
        }

        /// The four answers of the documentation, word for word.
        @Test func theDocumentedOutputsAreTheProgrammes() throws {
            let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("../../docs/describe.md").standardizedFileURL
            let text = try String(contentsOf: page, encoding: .utf8)
            let blocks = text.components(separatedBy: "```\n").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
            let sessions = blocks.filter { $0.hasPrefix("$ azmoon describe ") }
            #expect(sessions.count == 4)
            for session in sessions {
                let command = session.prefix { $0 != "\n" }.dropFirst("$ azmoon describe ".count)
                let quoted = command.components(separatedBy: "'")
                let words =
                    quoted.count == 3
                    ? [quoted[1]] + quoted[2].split(separator: " ").map(String.init)
                    : command.split(separator: " ").map(String.init)
                // Graphviz need not be installed.
                let outcome = try workspace.run(["describe"] + words.split(separator: "--diagram")[0])
                let shown = session.drop { $0 != "\n" }.dropFirst()
                // Lines left out are shown as dots.
                let lines = outcome.output.split(separator: "\n").map(String.init)
                for line in shown.split(separator: "\n") where line != "..." {
                    #expect(lines.contains(String(line)), "\(command): \(line)")
                }
            }
        }

        @Test func tablesAndJSONAgree() throws {
            let model = "{sequential: [{conv: {out: 16, kernel: 5, padding: 2}}]}"
            let table = try describe(model, "--input", "3x128x128")
            #expect(table.contains("Conv2d 5x5  16x128x128       1,216     19,660,800              5x5"))
            let json = try describe(model, "--input", "3x128x128", "--json", "--batch", "2")
            let object = try #require(
                try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            #expect(object["parameters"] as? Int == 1_216 && object["multiply_adds"] as? Int == 39_321_600)
            #expect(object["output"] as? [Int] == [2, 16, 128, 128])
        }

        @Test func experimentsAndSettings() throws {
            try workspace.write(
                "digits.yaml",
                """
                name: digits
                data: {source: digits, test: 100}
                model: {mlp: {hidden: [32]}}
                optimizer: sgd
                training: {epochs: 1, batch: 8}
                sweep: {model.hidden: [[16], [8]]}
                """)
            #expect(try describe("digits.yaml").contains("1,210"))
            #expect(try describe("digits.yaml", "--classes", "3", "--input", "1x8x8").contains("1,091"))
            #expect(try describe("zoo-densenet", "--input", "3x64x64", "--set", "model.growth=8").contains("64 "))
            #expect(try describe("resnet18", "--input", "3x64x64").contains("11,689,512"))
            #expect(try describe("resnet18", "--input", "3x64x64", "--classes", "10").contains("11,181,642"))
        }

        @Test func diagrams() throws {
            _ = try describe("unet", "--input", "3x32x32", "--diagram", "unet.dot")
            let dot = try workspace.text("unet.dot")
            #expect(dot.hasPrefix("digraph network {") && dot.contains("concatenate\\n64x32x32"))
            let program = "bin/dot"
            try workspace.write(program, "#!/bin/sh\ncat \"$4\" > \"$3\"\n")
            chmod(workspace.path(program), 0o755)
            _ = try describe("unet", "--input", "3x32x32", "--diagram", "unet.svg")
            #expect(try workspace.text("unet.svg") == dot)
            try workspace.write(program, "#!/bin/sh\necho no such font >&2; exit 1\n")
            try workspace.fail(
                "describe unet --input 3x32x32 --diagram a.svg", saying: "could not draw a.svg: no such font")
            try workspace.fail(
                "describe unet --input 3x32x32 --diagram a.svg", saying: "sudo apt-get install graphviz",
                variables: ["PATH": workspace.path("nothing")])
            try workspace.fail(
                "describe unet --input 3x32x32 --diagram none/a.dot", saying: "none/a.dot cannot be written")
        }

        @Test func saysWhatIsWrong() throws {
            try workspace.fail("describe resnet1 --input 3x64x64", saying: "unknown model 'resnet1'. Did you mean")
            try workspace.fail("describe vgg16 --input 3x8x8", saying: "images of [3, 8, 8] do not fit: layer features")
            try workspace.fail("describe none.yaml", saying: "none.yaml", "there is no such file")
            try workspace.fail(
                "describe resnet18 --input 3x8x8 --set model.depth=3", saying: "resnet18 has no parameter 'depth'")
            for (words, said) in [
                ("resnet18", "--input is missing"), ("resnet18 --input 3x64y64", "as 3x128x128"),
                ("resnet18 --input 3x0x64", "as 3x128x128"), ("resnet18 --input 3x64x64 --batch 0", "--batch must be"),
                ("resnet18 --input 3x64x64 --diagram a.jpg", "must end in .dot"),
                ("resnet18 --input 3x64x64 --classes 0", "--classes must be"),
            ] { try workspace.fail("describe \(words)", code: 2, saying: said) }
        }
    }
}
