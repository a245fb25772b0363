import Files
import Glibc
import Runs
import Specs
import Store

extension Coordinator {
    /// How often a trial whose worker was ended from outside is given to another worker.
    static let retriesAfterAccident = 1
    /// Workers that may die one after the other before they are ready, once one has been.
    static let toleratedFailedStarts = 3

    /// Sees to the trial of a worker that has ended.
    func handleEnd(of slot: WorkerSlot, _ exit: WorkerExit) throws {
        slot.closeInput()
        switch slot.state {
        case .idle: break
        case .starting: handleFailedStart(slot, exit)
        case .running(let trial): try handleEnd(of: slot, exit, during: trial)
        }
    }

    private func handleEnd(of slot: WorkerSlot, _ exit: WorkerExit, during trial: RunningTrial) throws {
        let seconds = MonotonicClock.now - trial.started
        if stop != nil {
            try interrupt(trial.index, "the sweep was stopped", worker: slot)
            return
        }
        switch slot.killCause {
        case .timeout:
            let limit = options.timeout.map(duration) ?? ""
            let place = trial.progress.step > 0 ? " at step \(trial.progress.step) of \(trial.progress.steps)" : ""
            try record(trial.index, .timeout, "not finished after the limit of \(limit)\(place)", seconds: seconds)
        case .fault(let what):
            try record(trial.index, .crashed, "the worker was ended because \(what)", seconds: seconds)
        case .stop, nil:
            let kills = KernelKills.outOfMemoryKills()
            let kernelKilled = if let kills, let before = trial.kernelKills { kills > before } else { false }
            let death = WorkerDeath(
                exit: exit, errors: slot.errors.text, kernelKilled: kernelKilled, isHeld: trial.isHeld)
            switch death {
            case .result(let status, let reason):
                try record(trial.index, status, reason, seconds: seconds)
            case .environment(let reason):
                try interrupt(trial.index, reason, worker: slot)
                let place = name(of: trial.index)
                stopSweep(
                    .failure(
                        SweepError(
                            "\(place): \(reason). That is no result of the trial: see to the machine and run the same command again; "
                                + "what is stored is kept.")))
            case .accident(let reason):
                accidents[trial.index, default: 0] += 1
                if accidents[trial.index, default: 0] <= Self.retriesAfterAccident {
                    display.announce("\(name(of: trial.index)): \(reason); it is run once more.")
                    board.wait(trial.index)
                } else {
                    try interrupt(trial.index, "\(reason), twice", worker: slot)
                    announceFailure(trial.index, .interrupted, "\(reason), twice")
                }
            }
        }
    }

    /// Writes the run file of a trial whose worker died, unless another runner has the trial by now.
    private func record(_ index: Int, _ status: RunStatus, _ reason: String, seconds: Double) throws {
        let trial = plan.trials[index]
        guard let lease = try store.lease(trial.id) else {
            board.setElsewhere(index)
            return
        }
        defer { lease.release() }
        switch store.check(trial.id) {
        case .valid(let stored, let checksum) where checksum != replacing[index]:
            // The worker died between its run file and its word about it, or another runner was quicker.
            lease.release()
            try mendJournal(index)
            finish(index, stored, "", seconds: seconds)
            return
        case .damaged(let damage):
            try store.setAside(trial.id)
            announceDamage(index, damage)
        case .missing, .valid:
            break
        }
        try store.write(
            RunRecord(
                failed: trial, status, reason: reason, seconds: seconds,
                origin: options.origin(trial, JournalEntry.time(secondsAgo: seconds))))
        finish(index, status, reason, seconds: seconds)
    }

    /// Notes that the trial was begun and has no result; the same command later runs it again.
    private func interrupt(_ index: Int, _ reason: String, worker slot: WorkerSlot) throws {
        let trial = plan.trials[index]
        if case .valid(let status, let checksum) = store.check(trial.id), checksum != replacing[index] {
            try mendJournal(index)
            board.finish(index, status)
            return
        }
        board.interrupt(index)
        try store.note(
            JournalEntry(trial: trial.id, status: .interrupted, reason: reason, worker: Int(slot.process.identifier)))
    }

    private func handleFailedStart(_ slot: WorkerSlot, _ exit: WorkerExit) {
        guard stop == nil else { return }
        failedStarts += 1
        guard failedStarts >= Self.toleratedFailedStarts else { return }
        let lastWords = WorkerDeath.lastWords(slot.errors.text)
        let end =
            switch (slot.killCause, exit) {
            case (.fault(let what), _): what
            case (_, .code(let code)): "the last one exited with code \(code)"
            case (_, .signal(let signal)): "the last one was ended by signal \(signal)"
            }
        let saying = lastWords.isEmpty ? "" : ", saying: \(lastWords)"
        let advice = "Nothing was lost; repair that and run the same command again."
        stopSweep(.failure(SweepError("Workers end before they can take a trial: \(end)\(saying). \(advice)")))
    }

    /// Ends what is left of the workers and waits for them; the last line of defence, when the loop was left by an
    /// error.
    func endWorkers() {
        for slot in slots { slot.closeInput() }
        let deadline = MonotonicClock.now + Self.endGrace
        while !slots.isEmpty {
            slots.removeAll { $0.process.reap() != nil }
            if slots.isEmpty { return }
            if MonotonicClock.now >= deadline { for slot in slots { slot.kill(.stop) } }
            poll(nil, 0, 2)
        }
    }

    func announceFailure(_ index: Int, _ status: RunStatus, _ reason: String) {
        display.announce("\(name(of: index)): \(status.rawValue)\(reason.isEmpty ? "" : ", \(reason)")")
    }

    func announceDamage(_ index: Int, _ reason: String) {
        let consequence = "it was set aside, and the trial runs again."
        display.announce("\(name(of: index)): its run file was damaged (\(reason)); \(consequence)")
    }

    /// A trial as messages name it: `3fa9c2d1e0b7a654 optimizer=adam optimizer.lr=0.01 seed=3`.
    func name(of index: Int) -> String {
        let trial = plan.trials[index]
        return ([trial.shortID] + trial.coordinates.map { "\($0.path)=\($0.label)" }).joined(separator: " ")
    }
}

extension RunRecord {
    /// What is left of a trial that failed: no curves, but the seconds that it took.
    init(failed trial: Trial, _ status: RunStatus, reason: String, seconds: Double, origin: RunOrigin) {
        self.init(
            trialID: trial.id, status: status, reason: reason, settings: trial.settings.canonicalJSON,
            provenance: origin.json,
            datasets: [CommonData.totalSeconds(seconds)] + origin.datasets)
    }
}
