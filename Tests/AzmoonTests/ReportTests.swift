import Foundation
import Store
import Testing

extension ProgramTests {
    /// The same runs give the same report, byte for byte.
    @Suite struct Reports {
        /// All files of a report by their names.
        private func report(_ workspace: Workspace, _ folder: String) throws -> [String: [UInt8]] {
            var files = ["report.md": try workspace.bytes("\(folder)/report.md")]
            for name in try workspace.names("\(folder)/figures") {
                files[name] = try workspace.bytes("\(folder)/figures/\(name)")
            }
            return files
        }

        private func expectSame(
            _ files: [String: [UInt8]], _ reference: [String: [UInt8]], at location: SourceLocation = #_sourceLocation
        ) {
            #expect(files.keys.sorted() == reference.keys.sorted(), sourceLocation: location)
            #expect(files.keys.sorted().filter { files[$0] != reference[$0] } == [], sourceLocation: location)
        }

        @Test(.enabled(if: Gnuplot.isHere, "gnuplot is not on this machine"))
        func theSameRunsGiveTheSameBytes() throws {
            let workspace = try Workspace.small(drawsFigures: true)
            let reference = try report(workspace, "results/small")
            let endings = Set(reference.keys.map { ($0 as NSString).pathExtension })
            try #require(endings.isSuperset(of: ["md", "svg", "png", "gp", "csv"]), "\(reference.keys.sorted())")

            try workspace.succeed("report small.yaml")
            expectSame(try report(workspace, "results/small"), reference)

            for variables in [
                ["LANG": "fa_IR.UTF-8", "LC_ALL": "fa_IR.UTF-8", "TZ": "Asia/Tehran"],
                ["LANG": "C", "LC_ALL": "POSIX", "TZ": "America/St_Johns"],
                ["LC_ALL": "de_DE.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"],
            ] {
                try FileManager.default.removeItem(atPath: workspace.path("results/small/figures"))
                try workspace.succeed("report small", variables: variables)
                expectSame(try report(workspace, "results/small"), reference)
            }

            // Elsewhere, and without what no report may depend on: the journal and the times of the files.
            try workspace.write("another place/here", "")
            try FileManager.default.copyItem(
                atPath: workspace.path("results/small"), toPath: workspace.path("another place/small"))
            for name in ["report.md", "figures", "journal.jsonl", "leases"] {
                try FileManager.default.removeItem(atPath: workspace.path("another place/small/\(name)"))
            }
            let copy = try workspace.run(["report", "small", "--results", "another place"])
            #expect(copy.code == 0, "\(copy.text)")
            expectSame(try report(workspace, "another place/small"), reference)

            let sweep = try workspace.succeed("sweep small.yaml --workers 2")
            #expect(sweep.errors.contains("0 ran now"), "\(sweep.errors)")
            expectSame(try report(workspace, "results/small"), reference)
        }

        /// Names of classes that only the data have: without these the report is written all the same, and says on the way what it lacks.
        @Test func classesHaveNumbersWhereTheDataAreGone() throws {
            let workspace = try Workspace()
            let rows = (0..<60).map { "\($0 % 3),\($0 % 7),\(["low", "mid", "top"][$0 % 3])" }
            try workspace.write("own.csv", (["a,b,kind"] + rows).joined(separator: "\n") + "\n")
            try workspace.write(
                "own.yaml",
                """
                name: own
                data: {source: {csv: {file: own.csv, target: kind}}, train: 30, validation: 10, test: 20}
                model: linear
                optimizer: adam
                training: {epochs: 1, batch: 10}
                seeds: 1
                """)
            try workspace.succeed("sweep own.yaml")
            let script = "results/own/figures/confusion.gp"
            #expect(try workspace.text(script).contains("'low' 0, 'mid' 1, 'top' 2"))
            try FileManager.default.removeItem(atPath: workspace.path("own.csv"))
            let outcome = try workspace.succeed("report own")
            #expect(outcome.output == "Report: results/own/report.md\n")
            #expect(outcome.errors.contains("The report numbers the classes, as their names cannot be read: own.csv"))
            #expect(try !workspace.text(script).contains("'low'"))
        }

        /// A report says nothing of workers, threads and order: two sweeps differ in measured times alone.
        @Test func aReportOfPartOfTheRunsSaysSo() throws {
            let workspace = try Workspace.small()
            for name in try workspace.names("results/small/runs").prefix(3) {
                try FileManager.default.removeItem(atPath: workspace.path("results/small/runs/\(name)"))
            }
            try workspace.succeed("report small")
            let report = try workspace.text("results/small/report.md")
            #expect(
                report.contains("5 of 8 trials have a result") && report.contains("azmoon sweep small"), "\(report)")
        }

        @Test func aMetricThatNoRunHasIsAnError() throws {
            let workspace = try Workspace.small(swept: false)
            try workspace.fail(
                "sweep small.yaml --set report.metric=test/beauty", saying: "report.metric", "test/beauty",
                "test/accuracy")
            #expect(!FileManager.default.fileExists(atPath: workspace.path("results")))
            try workspace.succeed("sweep small.yaml")
        }
    }
}

enum Gnuplot {
    static let isHere = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/gnuplot")
    }
}
