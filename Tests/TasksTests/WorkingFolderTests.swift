import Files
import Foundation
import Specs
import Testing

@testable import Tasks

/// Where runs come from: git is asked with a limit, and runs nothing that a stranger's repository names.
@Suite struct WorkingFolderTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "azmoon-git-\(UUID().uuidString)"
    ).path

    private func git(_ words: String...) throws {
        var command = Command(
            ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "init.defaultBranch=main"] + words, limit: 60)
        command.directory = folder
        let result = command.run()
        try #require(result.succeeded, "\(words): \(result.message)")
    }

    private func write(_ name: String, _ text: String, executable: Bool = false) throws {
        let path = "\(folder)/\(name)"
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        if executable { chmod(path, 0o755) }
    }

    private func repository() throws {
        try write("file.txt", "one\n")
        try git("init", "--quiet")
        try git("add", ".")
        try git("commit", "--quiet", "-m", "first")
    }

    private func remove() { try? FileManager.default.removeItem(atPath: folder) }

    @Test func commitAndChangesAreTold() throws {
        defer { remove() }
        try repository()
        let clean = WorkingFolder(folder)
        #expect(clean.commit?.count == 40 && clean.diff == "" && clean.silence == nil)
        try write("file.txt", "two\n")
        let changed = WorkingFolder(folder)
        #expect(changed.commit == clean.commit && changed.diff?.contains("-one\n+two\n") == true)
    }

    @Test func outsideOfARepositoryThereIsNothingToSay() throws {
        defer { remove() }
        try write("file.txt", "one\n")
        let outside = WorkingFolder(folder)
        #expect(outside.commit == nil && outside.diff == nil && outside.silence == nil)
    }

    /// Every way that was found in which a repository's own configuration makes `git diff` run a program.
    @Test func nothingOfTheRepositorysConfigurationRuns() throws {
        defer { remove() }
        try repository()
        let evil = "\(folder)/evil.sh"
        try write("evil.sh", "#!/bin/sh\necho \"$0 $*\" >> '\(folder)/ran'\ncat\n", executable: true)
        try write("file.txt", "two\n")
        try write("other.txt", "two\n")
        try write(".gitattributes", "*.txt filter=evil diff=evil\nother.txt filter=more\n")
        try git("add", "--intent-to-add", "other.txt")
        try write(
            ".git/more", "[filter \"more\"]\n\tclean = \(evil) more\n\tsmudge = \(evil) more\n\trequired = true\n")
        let settings = [
            "core.fsmonitor": evil, "diff.external": evil, "diff.evil.command": evil, "diff.evil.textconv": evil,
            "filter.evil.clean": evil, "filter.evil.smudge": evil, "filter.evil.process": evil,
            "filter.evil.required": "true",
            "core.sshCommand": evil, "core.pager": evil, "pager.diff": evil, "core.askPass": evil,
            "credential.helper": evil,
            "include.path": "more",
        ]
        for (name, value) in settings { try git("config", name, value) }
        for hook in ["post-index-change", "pre-commit", "post-checkout", "fsmonitor-watchman"] {
            try write(".git/hooks/\(hook)", "#!/bin/sh\necho \(hook) >> '\(folder)/ran'\n", executable: true)
        }
        // The file's time has changed, so that git compares its content.
        try write("file.txt", "three\n")
        let found = WorkingFolder(folder)
        #expect(found.silence == nil && found.diff?.contains("+three") == true, "\(found)")
        let ran = try? String(contentsOfFile: "\(folder)/ran", encoding: .utf8)
        #expect(ran == nil, "\(ran ?? "")")
        // The trap is set: git as it comes runs into it.
        var careless = Command(["git", "diff", "HEAD"], limit: 60)
        careless.directory = folder
        _ = careless.run()
        #expect(FileManager.default.fileExists(atPath: "\(folder)/ran"))
    }

    /// A name that could hide from the settings that put filters out of use.
    @Test(arguments: ["a=b", "a=\u{301}b", "\u{600}=", "x.y z'\""])
    func aFilterOfAnyNameDoesNotRun(name: String) throws {
        defer { remove() }
        try repository()
        try write("evil.sh", "#!/bin/sh\necho >> '\(folder)/ran'\ncat\n", executable: true)
        try git("config", "filter.\(name).clean", "\(folder)/evil.sh")
        try write(".gitattributes", "*.txt filter=\(name)\n")
        try write("file.txt", "three\n")
        let found = WorkingFolder(folder)
        #expect(found.commit?.count == 40)
        #expect(found.diff?.contains("+three") == true || found.silence?.contains("filter") == true, "\(found)")
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/ran"))
    }

    @Test func aGitThatDoesNotAnswerIsNotWaitedFor() throws {
        defer { remove() }
        try write("git", "#!/bin/sh\nexec sleep 1000\n", executable: true)
        let found = WorkingFolder(folder, program: "\(folder)/git", limit: 0.2)
        #expect(found.commit == nil && found.diff == nil)
        #expect(found.silence == "git did not answer within 0.2 s")
    }

    @Test func whatGitComplainsOfIsTold() throws {
        defer { remove() }
        try write(
            "git", "#!/bin/sh\necho 'fatal: detected dubious ownership in repository' >&2\nexit 128\n", executable: true
        )
        #expect(
            WorkingFolder(folder, program: "\(folder)/git").silence
                == "git: fatal: detected dubious ownership in repository")
        #expect(WorkingFolder(folder, program: "\(folder)/none").silence?.contains("could not be started") == true)
    }

    /// The run file of a trial whose worker died says what the others say.
    @Test func theCoordinatorsRecordSaysWhatAWorkersSays() throws {
        let trial = try trial(spec())
        let origin = CoordinatorProvenance(threads: 3).origin(of: trial, started: "2026-01-31T12:00:00Z")
        let told = try Value(json: origin.json)
        #expect(told["threads"]?.integer == 3 && told["started"]?.string == "2026-01-31T12:00:00Z")
        #expect(told["data"]?.string == (try TrialIdentity.azmoon.fingerprint(trial.settings)))
        #expect(origin.datasets.map(\.path) == ["/provenance/diff"])
    }

    /// A clock that somebody replaced may stand anywhere, and go back.
    @Test func aClockThatGoesBackIsNoTrap() {
        #expect(Stopwatch.seconds(from: 5, to: 3) == 0)
        #expect(Stopwatch.seconds(from: .max, to: .min) >= 0 && Stopwatch.seconds(from: .min, to: .max) >= 0)
        #expect(Stopwatch.seconds(from: -1_000_000_000, to: 1_000_000_000) == 2)
    }
}
