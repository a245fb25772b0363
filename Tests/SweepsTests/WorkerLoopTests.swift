import Files
import Foundation
import Specs
import Store
import Testing

@testable import Sweeps

@Suite struct WorkerLoopTests {
    /// Sends the trials to a worker, closes its input when it has answered them all, and returns what it said and its
    /// exit code.
    private func serve(
        _ trials: [Trial], _ store: RunStore, requests: String? = nil, work: @escaping TrialWork
    ) throws -> (events: [WorkerEvent], code: Int32) {
        let input = try PrivatePipe()
        let output = try PrivatePipe()
        let text = requests ?? trials.map { WorkerRequest(trial: $0).line + "\n" }.joined()
        #expect(writeAll(input.writeEnd, Array(text.utf8)))
        close(input.writeEnd)
        let loop = WorkerLoop(
            input: input.readEnd, output: output.writeEnd, store: store,
            origin: { _, _ in RunOrigin(json: #"{"host":"here"}"#) },
            work: work)
        let code = loop.run {}
        close(output.writeEnd)
        close(input.readEnd)
        defer { close(output.readEnd) }
        var lines = LineBuffer()
        while readOnce(output.readEnd, { lines.append($0) }) == .bytes {}
        var events: [WorkerEvent] = []
        while let line = lines.next() {
            if let event = WorkerEvent(line: line) { events.append(event) } else { Issue.record("no event: \(line)") }
        }
        return (events, code)
    }

    @Test func storesWhatTheWorkReturns() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(2)
        let (events, code) = try serve(plan.trials, folder.store) { trial, _ in
            makeRecord(trial, trial.index == 0 ? .completed : .diverged, reason: trial.index == 0 ? "" : "loss")
        }
        #expect(code == 0)
        #expect(events.count == 5)
        #expect(events[0] == .ready)
        #expect(events[1] == .progress(id: plan.trials[0].id, TrialProgress(step: 0, steps: 0)))
        guard case .done(plan.trials[1].id, .diverged, "loss", _, let bytes) = events[4] else {
            Issue.record("\(events)")
            return
        }
        #expect(bytes > 0)
        let run = try folder.store.open(plan.trials[0].id)
        #expect(try run.doubles("/steps/loss") == [0, 1, 2, 3])
        #expect(!folder.store.isLeased(plan.trials[0].id))
    }

    @Test func anErrorOfTheWorkIsAResultAndTheWorkerGoesOn() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(3)
        let (events, code) = try serve(plan.trials, folder.store) { trial, _ in
            if trial.index == 0 { throw WorkError(description: "labels out of range") }
            return makeRecord(trial.index == 1 ? plan.trials[0] : trial)
        }
        #expect(code == 0)
        let ends = events.compactMap { if case .done(_, let status, _, _, _) = $0 { status } else { nil } }
        #expect(ends == [.crashed, .crashed, .completed])
        let run = try folder.store.open(plan.trials[0].id)
        #expect(run.status == .crashed)
        #expect(run.reason == "labels out of range")
        #expect(run.provenance == #"{"host":"here"}"#)
        #expect(try folder.store.open(plan.trials[1].id).reason.contains("another trial"))
    }

    @Test func leavesAloneWhatOthersHaveOrHaveDone() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(2)
        let lease = try #require(try folder.store.lease(plan.trials[0].id))
        defer { lease.release() }
        _ = try folder.store.write(makeRecord(plan.trials[1], .diverged, reason: "before"))
        let (events, _) = try serve(plan.trials, folder.store) { trial, _ in
            Issue.record("trial \(trial.index) ran")
            return makeRecord(trial)
        }
        #expect(events == [.ready, .taken(id: plan.trials[0].id), .already(id: plan.trials[1].id, status: .diverged)])
    }

    @Test func runsATrialWithADamagedFileAgain() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(1)
        _ = try folder.store.write(makeRecord(plan.trials[0]))
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: folder.store.runPath(plan.trials[0].id)))
        let (events, _) = try serve(plan.trials, folder.store) { trial, _ in makeRecord(trial) }
        #expect(events.contains { if case .damaged = $0 { true } else { false } })
        #expect(try folder.store.open(plan.trials[0].id).status == .completed)
    }

    @Test func aStoreThatCannotBeWrittenEndsTheWorker() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(2)
        let (events, code) = try serve(plan.trials, folder.store) { trial, _ in
            try FileManager.default.removeItem(atPath: folder.directory + "/runs")
            try Data().write(to: URL(fileURLWithPath: folder.directory + "/runs"))
            return makeRecord(trial)
        }
        #expect(code == 1)
        guard case .failed(let reason) = events.last else {
            Issue.record("\(events)")
            return
        }
        #expect(!reason.isEmpty)
        #expect(!events.contains { if case .done = $0 { true } else { false } })
    }

    @Test func aRequestThatIsNoneEndsTheWorkerWithAReason() throws {
        let folder = try TemporaryStore()
        let (events, code) = try serve([], folder.store, requests: "{\"run\": 3}\n") { trial, _ in makeRecord(trial) }
        #expect(code == 1)
        #expect(events.count == 2)
    }

    @Test func progressIsRateLimited() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(1)
        let start = MonotonicClock.now
        let (events, _) = try serve(plan.trials, folder.store) { trial, report in
            var step = 0
            repeat {
                step += 1
                report(TrialProgress(step: step, steps: 0))
            } while MonotonicClock.now < start + 0.25
            report(TrialProgress(step: step, steps: step))
            #expect(step > 10)
            return makeRecord(trial)
        }
        let sent = events.count { if case .progress(_, let progress) = $0 { progress.step > 0 } else { false } }
        #expect(sent >= 1)
        // The clock of the limit moves in ticks of up to 10 ms.
        #expect(Double(sent) <= (MonotonicClock.now - start + 0.01) / WorkerLoop.progressInterval)
    }

    @Test func theCoordinatorsDeathIsSeenInTheMiddleOfATrial() throws {
        let folder = try TemporaryStore()
        let plan = makePlan(1)
        let input = try PrivatePipe()
        let output = try PrivatePipe()
        defer {
            close(input.readEnd)
            output.closeEnds()
        }
        #expect(writeAll(input.writeEnd, Array((WorkerRequest(trial: plan.trials[0]).line + "\n").utf8)))
        let gone = DispatchSemaphore(value: 0)
        let loop = WorkerLoop(
            input: input.readEnd, output: output.writeEnd, store: folder.store, origin: { _, _ in RunOrigin() },
            work: { trial, _ in
                close(input.writeEnd)
                #expect(gone.wait(timeout: .now() + 10) == .success)
                return makeRecord(trial)
            })
        #expect(loop.run { gone.signal() } == 0)
    }

    @Test func aHangUpWaitsForAWriteUnderWay() throws {
        let input = try PrivatePipe()
        defer { close(input.readEnd) }
        let gone = Counter()
        let ended = DispatchSemaphore(value: 0)
        let watcher = try HangUpWatcher(input: input.readEnd) {
            gone.add("hang-up")
            ended.signal()
        }
        watcher.whileWriting {
            close(input.writeEnd)
            usleep(30_000)
            #expect(gone.total == 0)
        }
        #expect(ended.wait(timeout: .now() + 10) == .success)
    }
}
