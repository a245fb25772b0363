import Files
import Foundation
import Testing

@testable import Store

@Suite struct Journals {
    private func entry(_ number: Int, reason: String = "") -> JournalEntry {
        JournalEntry(trial: trialID(number), status: .interrupted, reason: reason)
    }

    @Test func entriesComeBackInOrder() throws {
        try withStore { store throws in
            #expect(try store.journal().isEmpty)
            let entries = [entry(0), entry(1, reason: "line\nbreak \"quoted\" / آزمون"), entry(0)]
            for entry in entries { try store.note(entry) }
            #expect(try store.journal() == entries)
            let text = try String(decoding: bytes(of: store.directory + "/journal.jsonl"), as: UTF8.self)
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 4 && text.hasSuffix("}\n"))
        }
    }

    @Test func aCutLastLineIsToleratedAndMended() throws {
        try withStore { store throws in
            let path = store.directory + "/journal.jsonl"
            let kept = entry(0)
            let cut = entry(1)
            let later = entry(2)
            try store.note(kept)
            let first = try bytes(of: path).count
            try store.note(cut)
            let whole = try bytes(of: path)
            for length in [first, first + 1] + stride(from: first + 2, to: whole.count - 2, by: 23) + [
                whole.count - 2, whole.count - 1,
            ] {
                try write(Array(whole[..<length]), to: path)
                let before = try store.journalWithDamage()
                // Without its line break the last line may still be whole.
                let survives = length == whole.count - 1
                #expect(before.entries == (survives ? [kept, cut] : [kept]))
                #expect(before.isCut == (length > first && !survives) && before.damagedLines.isEmpty)
                try store.note(later)
                let after = try store.journalWithDamage()
                #expect(after.entries == (survives ? [kept, cut, later] : [kept, later]))
                #expect(after.damagedLines == (length > first && !survives ? [2] : []) && !after.isCut)
            }
        }
    }

    @Test func damagedLinesInTheMiddleAreCounted() throws {
        try withStore { store throws in
            let path = store.directory + "/journal.jsonl"
            try store.note(entry(0))
            let line = try bytes(of: path)
            let bad = Array("{\"trial\": 1}\n\u{0}\u{1}\n[[[[\n".utf8) + [0xff, 0xfe, 0x0a]
            try write(line + bad + line, to: path)
            let journal = try store.journalWithDamage()
            #expect(journal.entries.count == 2 && journal.damagedLines == [2, 3, 4, 5] && !journal.isCut)
        }
    }

    @Test func manyWritersAtOnceLoseNothing() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    // Each opens the store for itself, as separate processes do.
                    let store = try RunStore(directory: path)
                    for item in 0..<10 {
                        try store.note(JournalEntry(trial: trialID(writer * 10 + item), status: .completed))
                    }
                }
            }
        }
        let journal = try RunStore(directory: path).journalWithDamage()
        #expect(journal.entries.map(\.trial).sorted() == (0..<80).map(trialID).sorted())
        #expect(journal.damagedLines.isEmpty && !journal.isCut)
        withExtendedLifetime(folder) {}
    }

    /// Undoing a half-written line would take lines of others along, were they not kept waiting.
    @Test func anAppendWaitsForTheOneBefore() throws {
        try withStore { store throws in
            try store.note(entry(0))
            let path = store.directory + "/journal.jsonl"
            let finished = DispatchSemaphore(value: 0)
            do {
                let other = try Descriptor(opening: path, O_RDWR, to: "open")
                #expect(try FileLock.acquire(.all, of: other))
                let second = entry(1)
                Thread.detachNewThread {
                    do { try store.note(second) } catch { Issue.record(error) }
                    finished.signal()
                }
                #expect(finished.wait(timeout: .now() + 0.1) == .timedOut)
                #expect(try store.journal().count == 1)
                _ = other.number
            }
            finished.wait()
            #expect(try store.journal().count == 2)
        }
    }

    @Test func aNumberThatIsNotFiniteIsRefused() throws {
        try withStore { store throws in
            var entry = entry(0)
            entry.seconds = .nan
            #expect(throws: StoreError.self) { try store.note(entry) }
            #expect(try store.journal().isEmpty)
        }
    }
}

@Suite struct Plans {
    @Test func aPlanIsFrozenWholeOrNotAtAll() throws {
        try withStore { store throws in
            #expect(try store.storedPlan() == nil)
            try store.freeze(plan: #"{"name":"آزمون"}"#)
            #expect(try store.storedPlan() == #"{"name":"آزمون"}"#)
            try store.freeze(plan: "{}")
            #expect(try store.storedPlan() == "{}")
            #expect(try names(in: store.directory) == ["plan.json", "runs"])
            try write([0xff, 0xfe], to: store.planPath)
            #expect(throws: StoreError.notText(path: store.planPath)) { try store.storedPlan() }
        }
    }
}
