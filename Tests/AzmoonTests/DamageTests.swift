import Foundation
import Store
import Testing

extension ProgramTests {
    /// Results that are not as they were written.
    @Suite struct Damage {
        private let workspace: Workspace
        private let reference: [String: RunBits]

        init() throws {
            workspace = try .small()
            reference = try workspace.runs("small")
        }

        @Test func damagedRunFilesAreSetAsideAndRunAgain() throws {
            let files = try workspace.names("results/small/runs").map { "results/small/runs/\($0)" }
            let before = try files.map { try workspace.bytes($0) }
            var flipped = before[3]
            flipped[flipped.count / 2] ^= 1
            let damaged = [
                (Array(before[0].dropLast(1000)), "it is cut short"),
                ([], "it is empty"),
                (Array("a note to myself".utf8), "it is not a run file of Azmoon"),
                (flipped, "its content does not match its checksum"),
                (before[7], "it belongs to trial"),
            ]
            for (file, damage) in zip(files, damaged) { try workspace.write(file, damage.0) }
            try workspace.write("results/small/runs/notes.txt", "not a run")

            // Reading harms nothing, and counts only what can be trusted.
            try workspace.succeed("status small.yaml")
            try workspace.succeed("report small.yaml")
            let report = try workspace.text("results/small/report.md")
            #expect(report.contains("3 of 8 trials have a result"), "\(report)")
            #expect(report.contains("5 run files are damaged"), "\(report)")
            for (file, damage) in zip(files, damaged) { #expect(try workspace.bytes(file) == damage.0) }

            let sweep = try workspace.succeed("sweep small.yaml")
            for damage in damaged { #expect(sweep.errors.contains(damage.1), "\(sweep.errors)") }
            #expect(sweep.errors.contains("5 ran now"), "\(sweep.errors)")
            for (file, damage) in zip(files, damaged) { #expect(try workspace.bytes(file + ".damaged") == damage.0) }
            for index in 5..<8 { #expect(try workspace.bytes(files[index]) == before[index]) }
            #expect(try workspace.text("results/small/runs/notes.txt") == "not a run")
            expectSameBits(try workspace.runs("small"), reference)
        }

        /// A crash in the middle of a line; and a line that was harmed later.
        @Test func aCutJournalIsMended() throws {
            let journal = "results/small/journal.jsonl"
            let lines = try workspace.text(journal).split(separator: "\n", omittingEmptySubsequences: false)
            try #require(lines.count == 9)
            for kept in [1, 40, 100] {
                try workspace.write(journal, (lines[..<7] + [lines[7].prefix(kept)]).joined(separator: "\n"))
                let status = try workspace.succeed("status small.yaml")
                #expect(status.output.contains("8 of 8 trials have a result"), "\(status.output)")
                try workspace.succeed("report small.yaml")
                let sweep = try workspace.succeed("sweep small.yaml")
                #expect(sweep.errors.contains("0 ran now"), "\(sweep.errors)")
                let mended = try workspace.store("small").journalWithDamage()
                #expect(!mended.isCut && Set(mended.entries.map(\.trial)) == Set(reference.keys))
            }
            try workspace.write(journal, "\0\u{1}\n" + lines[2...].joined(separator: "\n"))
            try workspace.succeed("status small.yaml")
            try workspace.succeed("sweep small.yaml")
            #expect(try Set(workspace.store("small").journal().map(\.trial)) == Set(reference.keys))
            expectSameBits(try workspace.runs("small"), reference)
        }

        @Test func aLostJournalIsWrittenAnewFromTheRuns() throws {
            try FileManager.default.removeItem(atPath: workspace.path("results/small/journal.jsonl"))
            let status = try workspace.succeed("status small.yaml")
            #expect(status.output.contains("8 of 8 trials have a result"), "\(status.output)")
            let sweep = try workspace.succeed("sweep small.yaml")
            #expect(sweep.errors.contains("0 ran now"), "\(sweep.errors)")
            try workspace.expectFinishedOnce("small")
        }

        /// A trial's place taken by what is no file.
        @Test func aFolderInAnRunFilesPlaceIsAnError() throws {
            let file = try workspace.names("results/small/runs")[0]
            try FileManager.default.removeItem(atPath: workspace.path("results/small/runs/\(file)"))
            try workspace.write("results/small/runs/\(file)/inside.txt", "precious")
            try workspace.succeed("status small.yaml")
            try workspace.succeed("report small.yaml")
            try workspace.succeed("sweep small.yaml")
            #expect(try workspace.text("results/small/runs/\(file).damaged/inside.txt") == "precious")
            expectSameBits(try workspace.runs("small"), reference)
        }
    }
}
