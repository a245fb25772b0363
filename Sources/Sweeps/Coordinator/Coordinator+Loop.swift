import Files
import Glibc
import Store

extension Coordinator {
    /// Seconds that a worker has to end after it was asked to.
    static let endGrace = 2.0
    /// Seconds that a worker has from its start to its first word.
    static let startLimit = 60.0
    /// Seconds between two looks at trials that other runners have.
    static let lookInterval = 0.2
    /// The longest sleep: a worker whose end no pipe told is found after it.
    static let longestWait = 1.0

    /// Gives idle workers the next trials, and starts workers while there is more to do than they can take.
    func dispatch() throws {
        for slot in slots where slot.isIdle {
            guard let index = board.nextWaiting() else { return }
            slot.errors.clear()
            slot.state = .running(
                RunningTrial(index: index, started: MonotonicClock.now, kernelKills: KernelKills.outOfMemoryKills()))
            slot.send(WorkerRequest(trial: plan.trials[index], replacing: replacing[index]).line)
        }
        let coming = slots.count { if case .starting = $0.state { $0.killCause == nil } else { false } }
        var missing = min(options.workers - slots.count, board.waitingCount - coming)
        while missing > 0 {
            slots.append(WorkerSlot(process: try launcher.launch(), now: MonotonicClock.now))
            missing -= 1
        }
    }

    /// Sleeps until a worker, a signal or a deadline wants attention.
    func wait(interrupts descriptor: Int32) {
        var watched = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
        for slot in slots {
            if slot.outputOpen { watched.append(pollfd(fd: slot.process.output, events: Int16(POLLIN), revents: 0)) }
            if slot.errorsOpen { watched.append(pollfd(fd: slot.process.errors, events: Int16(POLLIN), revents: 0)) }
            if slot.hasUnsentBytes {
                watched.append(pollfd(fd: slot.process.input, events: Int16(POLLOUT), revents: 0))
            }
        }
        let seconds = min(max(0, nextDeadline() - MonotonicClock.now), Self.longestWait)
        poll(&watched, nfds_t(watched.count), Int32((seconds * 1000).rounded(.up)))
        if watched[0].revents & Int16(POLLIN) != 0 {
            _ = readOnce(descriptor) { bytes in stopSweep(.signal(Int32(bytes[0]))) }
        }
    }

    private func nextDeadline() -> Double {
        if stop == nil && board.unverifiedCount > 0 { return 0 }
        var deadline = display.nextUpdate
        if stop == nil && !board.elsewhere.isEmpty { deadline = min(deadline, nextLookElsewhere) }
        for slot in slots {
            // The process of a closed pipe is about to end; nothing but asking again tells when.
            if !slot.outputOpen { deadline = min(deadline, MonotonicClock.now + 0.01) }
            if let end = slot.endDeadline { deadline = min(deadline, end) }
            if let limit = limit(of: slot) { deadline = min(deadline, limit) }
        }
        return deadline
    }

    /// When the worker must have finished what it does; nil: it may take its time.
    private func limit(of slot: WorkerSlot) -> Double? {
        guard slot.killCause == nil else { return nil }
        return switch slot.state {
        case .starting(let since): since + Self.startLimit
        case .idle: nil
        case .running(let trial): options.timeout.map { trial.started + $0 }
        }
    }

    /// Takes in what the workers sent, sees to those that ended, and ends those that are late.
    func handleWorkers() throws {
        for slot in slots {
            slot.flush()
            slot.receive()
            try handleLines(of: slot)
            while let notice = slot.nextNotice() { announceWait(notice) }
            if let exit = slot.process.reap() {
                slot.receiveRest()
                try handleLines(of: slot)
                slots.removeAll { $0 === slot }
                try handleEnd(of: slot, exit)
                continue
            }
            let now = MonotonicClock.now
            if !slot.outputOpen && slot.endDeadline == nil { slot.endDeadline = now + Self.endGrace }
            if let end = slot.endDeadline, now >= end {
                slot.kill(stop != nil ? .stop : .fault("it closed its output"))
            }
            if let limit = limit(of: slot), now >= limit {
                slot.kill(
                    slot.runningTrial == nil
                        ? .fault("it was not ready \(Int(Self.startLimit)) s after its start") : .timeout)
            }
        }
    }

    private func handleLines(of slot: WorkerSlot) throws {
        // What a worker says after it was condemned counts no more: its trial must not get two results.
        while slot.killCause == nil, let line = slot.nextLine() {
            guard let event = WorkerEvent(line: line) else {
                slot.kill(.fault("it sent what is no message: \(String(line.prefix(100)).visible)"))
                return
            }
            try handle(event, of: slot)
        }
    }

    private func handle(_ event: WorkerEvent, of slot: WorkerSlot) throws {
        switch (event, slot.state) {
        case (.ready, .starting):
            failedStarts = 0
            slot.state = .idle
        case (.failed(let reason), _):
            stopSweep(.failure(SweepError(reason)))
        case (.progress(let id, let progress), .running(var trial)) where plan.trials[trial.index].id == id:
            trial.isHeld = true
            trial.progress = progress
            slot.state = .running(trial)
        case (.damaged(let id, let reason), .running(let trial)) where plan.trials[trial.index].id == id:
            announceDamage(trial.index, reason)
        case (.taken(let id), .running(let trial)) where plan.trials[trial.index].id == id:
            board.setElsewhere(trial.index)
            slot.state = .idle
        case (.already(let id, let status), .running(let trial)) where plan.trials[trial.index].id == id:
            board.finish(trial.index, status)
            slot.state = .idle
            if accidents[trial.index] != nil { try mendJournal(trial.index) }
        case (.done(let id, let status, let reason, let seconds, _), .running(let trial))
        where plan.trials[trial.index].id == id && access(store.runPath(id), F_OK) == 0:
            slot.state = .idle
            finish(trial.index, status, reason, seconds: seconds)
        default:
            slot.kill(.fault("it sent a message out of turn: \(String(event.line.prefix(100)).visible)"))
        }
    }

    /// Counts a result that this sweep has made.
    func finish(_ index: Int, _ status: RunStatus, _ reason: String, seconds: Double) {
        board.finish(index, status)
        ranHere += 1
        secondsHere += seconds
        if [.crashed, .timeout, .outOfMemory].contains(status) { announceFailure(index, status, reason) }
    }
}
