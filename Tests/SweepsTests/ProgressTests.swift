import Store
import Testing

@testable import Sweeps

@Suite struct ProgressTests {
    private func snapshot(running: [ProgressSnapshot.Running] = [], waiting: Int = 8) -> ProgressSnapshot {
        ProgressSnapshot(
            name: "optimizers", total: 20, finished: [.completed: 8, .diverged: 1, .crashed: 1], running: running,
            left: 10 - running.count, waiting: waiting, workers: 2, elapsed: 60, ranHere: 10, secondsHere: 100)
    }

    private func running(_ seconds: Double, _ step: Int = 0, _ steps: Int = 0) -> ProgressSnapshot.Running {
        .init(seconds: seconds, progress: TrialProgress(step: step, steps: steps))
    }

    @Test func countsDivergedAsDoneAndCrashedAsFailed() {
        let snapshot = snapshot(running: [running(1, 10, 100), running(2)])
        #expect(snapshot.done == 9)
        #expect(snapshot.failed == 1)
        #expect(
            snapshot.plainLine
                == "optimizers: 10/20, about 48.5 s to go, 9 done (1 diverged), 1 failed, 2 running, 8 left, 10.0 trials/min, 10 steps/s, 1:00 passed"
        )
    }

    @Test func theTimeLeftIsTheMeanCorrectedByTheRunningTrialsSteps() throws {
        // The mean is 10 s. One running trial is at half after 3 s: 3 s to go; the other says nothing after 4 s: 6 s.
        // Eight wait: 80 s. Two workers share that.
        let seconds = try #require(snapshot(running: [running(3, 50, 100), running(4)]).secondsLeft)
        #expect(seconds == 44.5)
        // Nothing waits: the longest of the running ones counts.
        #expect(snapshot(running: [running(3, 50, 100), running(4)], waiting: 0).secondsLeft == 6)
        var stopping = snapshot(running: [running(3, 50, 100)])
        stopping.isStopping = true
        #expect(stopping.secondsLeft == nil)
        // A trial that is longer than the mean and says nothing is about to end, not overdue.
        #expect(snapshot(running: [running(400)], waiting: 0).secondsLeft == 0)
    }

    @Test func beforeTheFirstResultTheRunningTrialsTell() throws {
        var early = snapshot(running: [running(2, 10, 40)], waiting: 3)
        early.ranHere = 0
        early.secondsHere = 0
        #expect(early.secondsLeft == 15)
        early.running = [running(2)]
        #expect(early.secondsLeft == nil)
        #expect(early.trialsPerMinute == nil)
    }

    @Test(arguments: [0, 1, 10, 40, 80, 500]) func theBarKeepsToTheWidth(width: Int) {
        let bar = snapshot().bar(width: width)
        #expect(bar.count <= width)
        #expect(width < 500 || bar.hasPrefix("optimizers [######------] 50%, about 40.0 s to go, 9 done"))
    }

    @Test func anEmptyPlanIsComplete() {
        let empty = ProgressSnapshot(
            name: "none", total: 0, finished: [:], running: [], left: 0, waiting: 0, workers: 1, elapsed: 0, ranHere: 0,
            secondsHere: 0)
        #expect(empty.bar(width: 100).contains("100%"))
    }

    @Test func durationsAreReadable() {
        #expect(duration(4.21) == "4.2 s")
        #expect(duration(185) == "3:05")
        #expect(duration(7385) == "2:03:05")
        #expect(duration(-1) == "0.0 s")
        #expect(duration(.infinity) == "very long")
        #expect(duration(.nan) == "very long")
    }

    @Test func plainLinesKeepTheirPace() {
        var text = ""
        var display = ProgressDisplay(quiet: false, width: nil) { text += $0 }
        for tenth in 0...250 { display.update(now: Double(tenth) / 10) { snapshot() } }
        display.announce("a failure")
        display.finish(now: 25, snapshot(), summary: "the end")
        let lines = text.split(separator: "\n")
        #expect(lines.count == 6)
        #expect(lines.first?.hasPrefix("optimizers: 10/20, ") == true)
        #expect(lines.dropFirst(3).first == "a failure")
        #expect(lines.last == "the end")
        #expect(!text.contains("\u{1B}") && !text.contains("\r"))
    }

    @Test func aTerminalsLineIsDrawnInPlaceAndMadeRoomFor() {
        var text = ""
        var display = ProgressDisplay(quiet: false, width: { 40 }, write: { text += $0 })
        display.update(now: 0) { snapshot() }
        display.update(now: 0.1) { snapshot() }
        #expect(text == "\r" + snapshot().bar(width: 39) + "\u{1B}[K")
        text = ""
        display.announce("a failure")
        #expect(text == "\r\u{1B}[Ka failure\n")
        text = ""
        display.update(now: 0.1) { snapshot() }
        #expect(!text.isEmpty)
        display.finish(now: 0.2, snapshot(), summary: "the end")
        #expect(text.hasSuffix("\nthe end\n"))
    }

    @Test func quietShowsFailuresAlone() {
        var text = ""
        var display = ProgressDisplay(quiet: true, width: { 40 }, write: { text += $0 })
        display.update(now: 0) { snapshot() }
        display.announce("a failure")
        display.finish(now: 1, snapshot(), summary: "the end")
        #expect(text == "a failure\n")
    }
}
