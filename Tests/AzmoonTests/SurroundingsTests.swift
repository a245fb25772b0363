import Foundation
import Store
import Testing

extension ProgramTests {
    /// A machine that does not give what the program needs: space, permissions, gnuplot.
    @Suite struct Surroundings {
        @Test(.enabled(if: MemoryDisk.isPossible, "mounting a small file system needs root"))
        func aFullDiskLosesNothing() throws {
            let undisturbed = try Workspace.small()
            let workspace = try Workspace.small(swept: false)
            let disk = try MemoryDisk(at: workspace.path("results"), size: "200k")
            let outcome = try workspace.fail(
                "sweep small.yaml --workers 2", saying: "the disk is full", "Free some space")
            #expect(outcome.errors.contains("Run the same command again to go on"), "\(outcome.errors)")
            let store = try workspace.store("small")
            let stored = try store.listing().ids
            #expect((1...7).contains(stored.count))
            for id in stored {
                guard case .valid = store.check(id) else {
                    Issue.record("\(id) is not whole")
                    continue
                }
            }
            #expect(try workspace.names("results/small/runs").allSatisfy { $0.hasSuffix(".h5") })
            try workspace.succeed("status small")

            try disk.resize("4m")
            try workspace.succeed("sweep small.yaml")
            try workspace.expectFinishedOnce("small")
            expectSameBits(try workspace.runs("small"), try undisturbed.runs("small"))
            #expect(FileManager.default.fileExists(atPath: workspace.path("results/small/report.md")))
        }

        @Test(.enabled(if: MemoryDisk.isPossible, "mounting a small file system needs root"))
        func aReadOnlyDiskIsAnErrorForWhoWritesAndNoneForWhoReads() throws {
            let workspace = try Workspace.small(swept: false)
            let disk = try MemoryDisk(at: workspace.path("results"), size: "4m")
            try workspace.write("small.yaml", smallExperiment.replacing("seeds: 2", with: "seeds: 1"))
            try workspace.succeed("sweep small.yaml")
            try disk.makeReadOnly()
            try workspace.fail("sweep small.yaml", saying: "results/small", "ead-only file system", "--results")
            try workspace.fail("report small.yaml", saying: "results/small")
            let status = try workspace.succeed("status small")
            #expect(status.output.contains("4 of 4 trials have a result"), "\(status.output)")
            try workspace.succeed("sweep small.yaml --dry-run")
            let id = try #require(workspace.names("results/small/runs").first).prefix(16)
            try workspace.succeed("replay \(id)")
        }

        @Test func resultsBelowAFileAreAnError() throws {
            let workspace = try Workspace.small(swept: false)
            try workspace.write("file", "")
            try workspace.fail("sweep small.yaml --results file/results", saying: "file", "Check the path")
            for command in ["status", "report"] {
                try workspace.fail("\(command) small.yaml --results file", saying: "no results in file/small")
            }
            try workspace.fail("replay 0123456789abcdef --results file", saying: "'file'")
        }

        @Test func withoutGnuplotTheRunsAreStoredAndTheReportFails() throws {
            let workspace = try Workspace.small(swept: false)
            try workspace.write("nothing/here", "")
            let noGnuplot = ["PATH": workspace.path("nothing")]
            let sweep = try workspace.fail("sweep small.yaml", saying: "apt install gnuplot", variables: noGnuplot)
            #expect(sweep.errors.contains("8 completed of 8 trials"), "\(sweep.errors)")
            try workspace.expectFinishedOnce("small")
            try workspace.fail("report small", saying: "apt install gnuplot", variables: noGnuplot)
            #expect(!FileManager.default.fileExists(atPath: workspace.path("results/small/report.md")))
            let report = try workspace.succeed("report small")
            #expect(report.output.contains("results/small/report.md"))
            #expect(try workspace.text("results/small/report.md").contains("# small"))
        }

        @Test func aGnuplotThatFailsLeavesTheOldReport() throws {
            let workspace = try Workspace.small()
            let report = try workspace.bytes("results/small/report.md")
            try workspace.write("bin/gnuplot", "#!/bin/sh\necho 'unknown terminal type' >&2\nexit 1\n")
            try workspace.fail("report small", saying: "unknown terminal type")
            #expect(try workspace.bytes("results/small/report.md") == report)
            #expect(try workspace.names("results/small").allSatisfy { !$0.hasPrefix(".") })
        }
    }
}
