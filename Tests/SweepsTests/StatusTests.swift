import Foundation
import Specs
import Store
import Testing

@testable import Sweeps

@Suite struct StatusTests {
    @Test func tellsWhatIsDoneRunningAndLeft() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(8)
        let statuses: [RunStatus] = [.completed, .diverged, .crashed, .completed]
        for (trial, status) in zip(plan.trials, statuses) {
            try folder.store.write(makeRecord(trial, status, reason: status == .crashed ? "a\ntrap" : ""))
        }
        try folder.store.note(JournalEntry(trial: plan.trials[4].id, status: .interrupted, reason: "stopped"))
        let lease = try #require(try folder.store.lease(plan.trials[5].id))
        let presence = try #require(try folder.store.announceCoordinator())
        var status = try SweepStatus.read(plan: plan, store: folder.store)
        #expect(status.counts == [.completed: 2, .diverged: 1, .crashed: 1])
        #expect(status.running == 1 && status.left == 3 && status.coordinators == 1)
        #expect(status.failures == [.init(trial: plan.trials[2], status: .crashed, reason: "a\ntrap")])
        #expect(status.trialsPerMinute != nil && status.secondsLeft != nil)
        #expect(status.text.code.contains("test: 4 of 8 trials have a result (50%)"))
        #expect(status.text.code.contains("seed=2: crashed, a trap\n"))
        #expect(status.text.code.contains("One sweep is at work."))
        lease.release()
        presence.release()

        status = try SweepStatus.read(plan: plan, store: folder.store)
        #expect(status.running == 0 && status.left == 4 && status.coordinators == 0)
        #expect(status.secondsLeft == nil)
        #expect(status.text.code.contains("the same sweep command goes on"))
    }

    @Test func theRateIsOfTheLastMinutes() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(10)
        let now = try #require(secondsSince1970("2026-02-28T23:59:00Z"))
        let times = ["2026-02-28T20:00:00Z", "2026-02-28T23:57:30Z", "2026-02-28T23:58:00Z", "2026-02-28T23:58:50Z"]
        for (trial, time) in zip(plan.trials, times) {
            try folder.store.write(makeRecord(trial))
            try folder.store.note(JournalEntry(trial: trial.id, status: .completed, seconds: 30, finished: time))
        }
        // The entries that `write` itself made are of another time. Three in the two minutes since the first of them
        // began.
        let status = try SweepStatus.read(plan: plan, store: folder.store, now: now)
        #expect(status.trialsPerMinute == 1.5)
    }

    @Test func aRunWithoutALineInTheJournalCounts() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(2)
        try folder.store.write(makeRecord(plan.trials[0], .diverged, reason: "loss"))
        try FileManager.default.removeItem(atPath: folder.directory + "/journal.jsonl")
        #expect(try SweepStatus.read(plan: plan, store: folder.store).counts == [.diverged: 1])
    }

    @Test func anEmptyFolderHasEverythingLeft() throws {
        let folder = try TemporaryStore()
        let status = try SweepStatus.read(plan: makePlan(3), store: folder.store)
        #expect(status.left == 3 && status.counts.isEmpty && status.trialsPerMinute == nil)
    }

    @Test func timesAreRead() {
        #expect(secondsSince1970("1970-01-02T00:00:01Z") == 86_401)
        #expect(secondsSince1970("2024-02-29T12:00:00.5Z") == 1_709_208_000.5)
        for text in ["", "now", "2024-02-29 12:00:00", "2024-02-29T12:00:00+01:00", "2024-02-29T12:00Z"] {
            #expect(secondsSince1970(text) == nil)
        }
    }
}

@Suite struct TrialBoardTests {
    @Test func keepsThePlansOrderAndPutsWhatWaitsAgainAtTheBack() {
        var board = TrialBoard(stored: [false, true, false, true])
        #expect(board.waitingCount == 2 && board.unverifiedCount == 2)
        #expect(board.nextWaiting() == 0)
        board.wait(0)
        #expect(board.nextUnverified() == 1)
        board.finish(1, .completed)
        #expect(board.nextUnverified() == 3)
        board.wait(3)
        #expect(
            [board.nextWaiting(), board.nextWaiting(), board.nextWaiting(), board.nextWaiting()] == [2, 0, 3, nil])
        for index in [0, 2] { board.finish(index, .diverged) }
        #expect(!board.isSettled)
        board.setElsewhere(3)
        board.setElsewhere(3)
        #expect(board.elsewhere == [3])
        board.finish(3, .crashed)
        board.finish(3, .completed)
        #expect(board.elsewhere.isEmpty && board.isSettled)
        #expect(board.finished == [.completed: 1, .diverged: 2, .crashed: 1])
    }
}
