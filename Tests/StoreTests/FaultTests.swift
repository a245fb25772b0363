import Files
import Foundation
import Testing

@testable import Store

@Suite struct Faults {
    @Test func aFolderBelowAFileIsAnError() throws {
        let folder = try TemporaryFolder()
        try write([1], to: folder.path + "/file")
        for path in ["/file", "/file/results"] {
            let error = #expect(throws: StoreError.self) { try RunStore(directory: folder.path + path) }
            #expect(try #require(error).description.contains("cannot create the folder"))
        }
        #expect(throws: StoreError.self) { try RunStore(directory: folder.path + "/absent", access: .readOnly) }
    }

    @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
    func aReadOnlyFolderIsAnErrorThatSaysSo() throws {
        try withStore { store throws in
            try store.write(sampleRecord())
            let folders = [store.directory + "/runs", store.directory]
            for folder in folders { chmod(folder, 0o555) }
            defer { for folder in folders { chmod(folder, 0o755) } }
            let error = #expect(throws: StoreError.self) { try RunStore(directory: store.directory) }
            guard case .notPermitted = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(throws: StoreError.self) { try store.write(sampleRecord(1)) }
            let reader = try RunStore(directory: store.directory, access: .readOnly)
            #expect(try reader.open(trialID(0)).status == .completed)
            #expect(try reader.journal().count == 1)
        }
    }

    /// Only root may mount, so only root sees this one; CI runs as root.
    @Test(.enabled(if: Mount.isPossible, "mounting a file system needs root"))
    func aReadOnlyFileSystemIsAnErrorThatSaysSo() throws {
        let mount = try Mount(options: "size=1m")
        let store = try RunStore(directory: mount.path + "/r")
        try store.write(sampleRecord())
        try mount.makeReadOnly()
        let error = #expect(throws: StoreError.self) { try RunStore(directory: store.directory) }
        guard case .notPermitted = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(throws: StoreError.self) { try store.write(sampleRecord(1)) }
        #expect(throws: StoreError.self) { try store.note(JournalEntry(trial: trialID(0), status: .crashed)) }
        let reader = try RunStore(directory: store.directory, access: .readOnly)
        #expect(try reader.open(trialID(0)).status == .completed)
    }

    @Test(.enabled(if: Mount.isPossible, "mounting a file system needs root"))
    func aFullDiskHarmsNothingAndRecovers() throws {
        let mount = try Mount(options: "size=256k")
        let store = try RunStore(directory: mount.path + "/r")
        try store.freeze(plan: "{}")
        try store.write(sampleRecord(0))
        let before = try names(in: store.directory + "/runs")
        let error = #expect(throws: StoreError.self) { try store.write(sampleRecord(1, weights: 200_000)) }
        guard case .noSpace(let path, false) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(path.hasPrefix(store.directory) && error?.description.contains("disk is full") == true)
        #expect(throws: StoreError.self) { try store.freeze(plan: String(repeating: "x", count: 300_000)) }
        #expect(try names(in: store.directory + "/runs") == before)
        #expect(try names(in: store.directory) == ["journal.jsonl", "plan.json", "runs"])
        #expect(try store.storedPlan() == "{}" && store.journal().count == 1)
        #expect(try store.open(trialID(0)).status == .completed)
        try store.write(sampleRecord(1))
        #expect(try store.journal().count == 2)
    }

    /// A device, or a link to one: what a stranger's folder has in a file's place is not written through.
    @Test(arguments: ["journal.jsonl", "leases"])
    func whatIsNoFileOfTheStoreIsNotWritten(name: String) throws {
        try withStore { store throws in
            let path = "\(store.directory)/\(name)"
            try #require(symlink("/dev/full", path) == 0)
            func use() throws {
                if name == "leases" { _ = try store.lease(trialID(0)) } else { try store.write(sampleRecord()) }
            }
            #expect(throws: StoreError.notOfStore(path: path, reason: "it is a symbolic link")) { try use() }
            unlink(path)
            try #require(mkfifo(path, 0o644) == 0)
            #expect(throws: StoreError.notOfStore(path: path, reason: "it is a pipe (FIFO), not a regular file")) {
                try use()
            }
            // The run itself is stored: the journal only tells its story.
            if name == "journal.jsonl" {
                guard case .valid = store.check(trialID(0)) else {
                    Issue.record("the run is gone")
                    return
                }
            }
        }
    }

    @Test func runsThatLieElsewhereAreNotWritten() throws {
        let folder = try TemporaryFolder()
        let elsewhere = try TemporaryFolder()
        try #require(symlink(elsewhere.path, folder.path + "/runs") == 0)
        #expect(throws: StoreError.notOfStore(path: folder.path + "/runs", reason: "it is a symbolic link")) {
            try RunStore(directory: folder.path)
        }
    }

    @Test func aTimeOfLongAgoIsNoTrap() {
        #expect(JournalEntry.time(secondsAgo: 1e10).hasPrefix("17"))
        #expect(JournalEntry.time(secondsAgo: .nan) <= JournalEntry.now)
        #expect(JournalEntry.time(secondsAgo: 1e300) <= JournalEntry.now)
    }

    @Test func aFullJournalLosesNoOlderLine() throws {
        guard Mount.isPossible else { return print("skipped: mounting a file system needs root") }
        let mount = try Mount(options: "size=64k")
        let store = try RunStore(directory: mount.path)
        var written = 0
        let long = String(repeating: "x", count: 1000)
        let error = #expect(throws: StoreError.self) {
            while written < 1000 {
                try store.note(JournalEntry(trial: trialID(written), status: .crashed, reason: long))
                written += 1
            }
        }
        guard case .noSpace = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        let journal = try store.journalWithDamage()
        #expect(written > 10 && journal.entries.count == written)
        #expect(journal.damagedLines.isEmpty && !journal.isCut)
    }
}

@Suite struct LeftOvers {
    @Test func whatADeadWriterLeftIsRemovedAndALivingOnesIsNot() throws {
        try withStore { store throws in
            let runs = store.directory + "/runs/"
            let stale = [
                "." + trialID(0).prefix(16) + ".h5.4194305.tmp", "." + trialID(1).prefix(16) + ".h5.\(getpid())-2.tmp",
            ]
            for name in stale { try write([1, 2, 3], to: runs + name) }
            let living = runs + "." + trialID(2).prefix(16) + ".h5.77.tmp"
            let writer = try Descriptor(opening: living, O_RDWR | O_CREAT, to: "open")
            #expect(try FileLock.acquire(.all, of: writer))
            try write([1], to: store.directory + "/.plan.json.12.tmp")
            #expect(try store.removeStaleTemporaries() == 3)
            #expect(try names(in: runs) == [(living as NSString).lastPathComponent])
            try write([1], to: store.directory + "/.mine.12.tmp")
            #expect(try store.removeStaleTemporaries() == 0)
            #expect(try names(in: store.directory) == [".mine.12.tmp", "runs"])
            #expect(try writer.information().st_nlink == 1)
        }
    }

    @Test func aLeftOverOfAProcessWithOurNumberIsNoObstacle() throws {
        try withStore { store throws in
            let stale = store.directory + "/runs/." + trialID(0).prefix(16) + ".h5.\(getpid()).tmp"
            try write([1, 2, 3], to: stale)
            try store.write(sampleRecord())
            guard case .valid = store.check(trialID(0)) else {
                Issue.record("not written")
                return
            }
            #expect(try bytes(of: stale) == [1, 2, 3])
        }
    }

    @Test func writersAndCleanersAtOnceDoNotDisturbEachOther() async throws {
        let folder = try TemporaryFolder()
        let store = try RunStore(directory: folder.path)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<24 { group.addTask { try store.write(sampleRecord(number)) } }
            for _ in 0..<24 { group.addTask { try store.removeStaleTemporaries() } }
            try await group.waitForAll()
        }
        for number in 0..<24 {
            guard case .valid = store.check(trialID(number)) else {
                Issue.record("trial \(number)")
                continue
            }
        }
        #expect(try names(in: folder.path + "/runs").count == 24)
    }
}

/// A small file system in memory, mounted for one test.
private final class Mount {
    let path: String
    private let folder: TemporaryFolder

    static let isPossible: Bool = {
        do {
            _ = try Mount(options: "size=64k")
            return true
        } catch {
            return false
        }
    }()

    init(options: String) throws {
        folder = try TemporaryFolder()
        path = folder.path + "/mount"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("none", path, "tmpfs", 0, options) == 0 else { throw POSIXError(.EPERM) }
    }

    func makeReadOnly() throws {
        guard mount("none", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), "") == 0 else {
            throw POSIXError(.EBUSY)
        }
    }

    deinit { umount2(path, Int32(MNT_DETACH)) }
}
