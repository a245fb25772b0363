import Foundation
import Specs
import Testing

extension ProgramTests {
    /// `azmoon data`, and experiments on a user's own files.
    @Suite struct DataCommands {
        private let workspace: Workspace

        init() throws { workspace = try .small(swept: false) }

        private func run(_ command: [String]) throws -> Outcome { try workspace.run(["data"] + command) }

        @Test func listSaysWhatIsHereAndHowToGetTheRest() throws {
            let text = try run(["list"]).output
            for line in ["iris ", "mnist-5k ", "azmoon data fetch cifar-10", "{csv: FILE}", "moons"] {
                #expect(text.contains(line), "\(text)")
            }
            let entries = try #require(try Value(json: run(["list", "--json"]).output).list)
            let mnist = try #require(entries.first { $0["name"]?.string == "mnist" })
            #expect(mnist["here"]?.boolean == false && mnist["bytes"]?.integer == 11_594_722)
            #expect(mnist["get"]?.string == "azmoon data fetch mnist")
            #expect(entries.first { $0["name"]?.string == "iris" }?["here"]?.boolean == true)
        }

        @Test func checkCountsClasses() throws {
            let outcome = try run(["check", "iris"])
            #expect(outcome.code == 0 && outcome.output.contains("iris: samples of shape 4, 3 classes"))
            #expect(outcome.output.contains("1      versicolor  50"))
            let drawn = try Value(json: run(["check", "{moons: {noise: 0.2}}", "--json"]).output)
            #expect(drawn["shape"]?.list?.count == 1 && drawn["samples"]?["test"]?.integer == 1000)
            #expect(drawn["classes"]?.list?.count == 2)
        }

        @Test func whatIsNotThereIsSaid() throws {
            #expect(
                try run(["check", "mnist"]).errors.contains(
                    "Get it with `azmoon data fetch mnist`, or set data.source to digits"))
            #expect(try run(["check", "mnist", "--time"]).errors.contains("azmoon data fetch mnist"))
            #expect(try run(["check", "iris", "--time"]).errors.contains("there is nothing to time"))
            #expect(try run(["fetch", "mnst"]).errors.contains("Did you mean 'mnist'?"))
            #expect(try run(["fetch", "iris"]).errors.contains("part of the program"))
            let unknown = try run(["show", "iriss"])
            #expect(
                unknown.code == 1 && unknown.errors.contains("unknown source 'iriss'")
                    && !unknown.errors.contains("--set"))
            #expect(try run(["show", "{csv: none.csv}"]).errors.contains("none.csv: there is no such file"))
        }

        @Test func showDrawsAContactSheet() throws {
            let outcome = try run(["show", "digits", "--columns", "3"])
            #expect(outcome.code == 0 && outcome.output.hasPrefix("digits.png\n"), "\(outcome.text)")
            let sheet = try workspace.bytes("digits.png")
            #expect(sheet.starts(with: [0x89, 0x50, 0x4E, 0x47]))
            // 3 columns and 10 rows of 8 x 8 digits, 7 times as large, with 2 pixels between them.
            #expect(sheet[16..<24].elementsEqual([0, 0, 0, 176, 0, 0, 2, 70]))
            let table = try run(["show", "iris"])
            #expect(
                table.code == 0 && table.errors.contains("has no images to draw") && table.output.contains("setosa"))
        }

        /// A table, two classes of three by name, and a missing number: from the file to the report.
        @Test func anExperimentOnATable() throws {
            let rows = (0..<60).map {
                "\($0 % 3 + $0 / 30),\($0 == 6 ? "" : "\($0)"),\(["low", "mid", "high"][$0 % 3])"
            }
            try workspace.write("mine.csv", "\u{FEFF}a,b,kind\r\n" + rows.joined(separator: "\r\n") + "\r\n")
            let spec = smallExperiment.replacing(
                "source: {random: {shape: [16], classes: 4}}",
                with: "source: {csv: {file: mine.csv, missing: mean}}, classes: [low, high]"
            ).replacing("train: 256, validation: 64, test: 64", with: "train: 20, validation: 6, test: 10")
                .replacing("measured-train: 64", with: "measured-train: 20")
            try workspace.write("small.yaml", spec)
            let outcome = try workspace.run("sweep small.yaml --workers 1")
            #expect(outcome.code == 0, "\(outcome.text)")
            try workspace.write("small.yaml", spec.replacing("[low, high]", with: "[low, hgih]"))
            let wrong = try workspace.run("sweep small.yaml --workers 1")
            #expect(
                wrong.code == 1 && wrong.errors.contains("csv has no class 'hgih'. Did you mean 'high'?"),
                "\(wrong.text)")
        }
    }
}
