import Foundation
import Store
import Testing

extension ProgramTests {
    /// A results folder that a stranger made, that is damaged, or that cannot be written.
    @Suite struct ResultsFolder {
        /// A link in the folder leads to a victim, which no command may change.
        @Test(arguments: ["journal.jsonl", "leases", "runs", "figures"])
        func nothingIsWrittenThroughASymbolicLink(name: String) throws {
            let workspace = try Workspace.small()
            let isFolder = name == "runs" || name == "figures"
            let victim = isFolder ? "victim" : "victim/file"
            try workspace.write("victim/file", "precious")
            let place = workspace.path("results/small/\(name)")
            try FileManager.default.moveItem(atPath: place, toPath: workspace.path("moved"))
            try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: workspace.path(victim))
            try workspace.write("small.yaml", smallExperiment.replacing("seeds: 2", with: "seeds: 3"))
            for command in ["sweep small.yaml", "report small"] {
                let outcome = try workspace.run(command)
                #expect(try workspace.text("victim/file") == "precious", "\(command)")
                #expect(try workspace.names("victim") == ["file"], "\(command)")
                // The report reads runs and writes none.
                if name == "runs" && command == "report small" { continue }
                if name == "journal.jsonl" && command == "report small" { continue }
                #expect(outcome.code == 1 && outcome.errors.contains("is a symbolic link"), "\(command): \(outcome)")
            }
            unlink(place)
            try FileManager.default.moveItem(atPath: workspace.path("moved"), toPath: place)
            try workspace.succeed("sweep small.yaml")
            try workspace.expectFinishedOnce("small")
        }

        @Test func aLinkInPlaceOfVariantsIsRefused() throws {
            let workspace = try Workspace.small()
            try workspace.write("victim/file", "precious")
            try FileManager.default.createSymbolicLink(
                atPath: workspace.path("results/small/variants"), withDestinationPath: workspace.path("victim"))
            try workspace.fail("sweep small.yaml --set seeds=1", saying: "is a symbolic link")
            #expect(try workspace.names("victim") == ["file"])
        }

        /// What takes a whole file's place replaces the link, and not what it leads to.
        @Test(arguments: ["plan.json", "report.md", "published.csv"])
        func aFileThatIsReplacedLeavesALinksTargetAlone(name: String) throws {
            let workspace = try Workspace.small()
            try workspace.write("victim", "precious")
            let place = workspace.path("results/small/\(name)")
            unlink(place)
            try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: workspace.path("victim"))
            _ = try workspace.run("sweep small.yaml")
            _ = try workspace.run("report small.yaml")
            #expect(try workspace.text("victim") == "precious")
        }

        @Test func aFolderThatCannotBeWrittenIsReportedIntoAnother() throws {
            let workspace = try Workspace.small()
            let report = try workspace.bytes("results/small/report.md")
            let before = try workspace.names("results/small")
            try FileManager.default.removeItem(atPath: workspace.path("results/small/leases"))
            for folder in ["results/small/runs", "results/small"] { chmod(workspace.path(folder), 0o555) }
            defer { for folder in ["results/small", "results/small/runs"] { chmod(workspace.path(folder), 0o755) } }
            let outcome = try workspace.succeed("report small --to elsewhere/mine")
            #expect(outcome.output.contains("Report: elsewhere/mine/report.md"), "\(outcome.output)")
            #expect(try workspace.bytes("elsewhere/mine/report.md") == report)
            #expect(try workspace.names("elsewhere/mine") == ["figures", "report.md"])
            #expect(try workspace.names("elsewhere/mine/figures") == workspace.names("results/small/figures"))
            // Root may write everywhere: the proof is that nothing was.
            #expect(try workspace.names("results/small") == before.filter { $0 != "leases" })
            try workspace.fail("report small --to small.yaml", saying: "--to small.yaml", "cannot be made")
        }

        /// Damage is one error, whoever meets it, and nobody replaces the plan without a word.
        @Test(arguments: ["", "{", "{\"plan\": 1}", "{\"plan\": 99}", "[]", "\u{0}", "not a plan"])
        func aDamagedPlanIsAlwaysTheSameError(plan: String) throws {
            let workspace = try Workspace.small()
            let whole = try workspace.bytes("results/small/plan.json")
            try workspace.write("results/small/plan.json", plan)
            var errors: Set<String> = []
            for command in ["status small", "report small", "sweep small.yaml", "sweep small.yaml --dry-run"] {
                let outcome = try workspace.fail(
                    command, saying: "results/small/plan.json: the plan is damaged: ", "move it away")
                errors.insert(outcome.errors)
            }
            #expect(errors.count == 1, "\(errors)")
            #expect(try workspace.text("results/small/plan.json") == plan)
            unlink(workspace.path("results/small/plan.json"))
            #expect(try workspace.succeed("sweep small.yaml").errors.contains("0 ran now"))
            #expect(try workspace.bytes("results/small/plan.json") == whole)
        }

        @Test func damagedFilesCountAsNotDone() throws {
            let workspace = try Workspace.small()
            let files = try workspace.names("results/small/runs").map { "results/small/runs/\($0)" }
            var flipped = try workspace.bytes(files[0])
            flipped[flipped.count / 2] ^= 1
            try workspace.write(files[0], flipped)
            try workspace.write(files[1], "")
            let status = try workspace.succeed("status small").output
            #expect(status.contains("6 of 8 trials have a result"), "\(status)")
            #expect(
                status.contains("2 run files are damaged and not counted") && status.contains("2 left"), "\(status)")
            let dryRun = try workspace.succeed("sweep small.yaml --dry-run").output
            #expect(
                dryRun.contains("8 trials, 6 of them already run.") && dryRun.contains("2 run files are damaged"),
                "\(dryRun)")
            #expect(try workspace.succeed("sweep small.yaml").errors.contains("2 ran now"))
        }
    }
}
