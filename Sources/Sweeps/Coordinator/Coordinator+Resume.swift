import Files
import Glibc
import Runs
import Store

extension Coordinator {
    /// Checks one run file that was there when the sweep began. One at a time, between other events: the workers start
    /// on what is missing without waiting for it.
    func checkNextStored() throws {
        guard let index = board.nextUnverified() else { return }
        let id = plan.trials[index].id
        switch store.check(id) {
        case .missing:
            board.wait(index)
        case .damaged:
            try setAside(index)
        case .valid(let status, let checksum):
            // A run that is being made at this moment is another runner's doing.
            if options.retry.contains(status) && !store.isLeased(id) {
                replacing[index] = checksum
                board.wait(index)
            } else {
                board.finish(index, status)
                if journalled[id] != checksum { try mendJournal(index) }
            }
        }
    }

    /// The trials that have a result in the journal, with the checksum of the last.
    func results(in journal: [JournalEntry]) -> [String: String] {
        Dictionary(
            journal.lazy.filter { $0.status != .interrupted }.map { ($0.trial, $0.sha256) }, uniquingKeysWith: { $1 })
    }

    /// Notes the runs that another sweep stored while this one ran, and was killed before it noted them.
    func mendJournal() throws {
        let journalled = try results(in: store.journal())
        for (index, trial) in plan.trials.enumerated() where journalled[trial.id] == nil {
            if access(store.runPath(trial.id), F_OK) == 0 { try mendJournal(index) }
        }
    }

    /// Notes a stored run whose worker was killed before its line in the journal.
    func mendJournal(_ index: Int) throws {
        let id = plan.trials[index].id
        // Who holds the lease may be about to write the line; it is for others to mend then.
        guard let lease = try store.lease(id) else { return }
        defer { lease.release() }
        let run = try store.open(id)
        guard try results(in: store.journal())[id] != run.sha256 else { return }
        var information = stat()
        guard stat(run.path, &information) == 0 else { return }
        try store.note(
            JournalEntry(
                trial: id, status: run.status, reason: run.reason, sha256: run.sha256, bytes: Int(information.st_size),
                seconds: try CommonData.totalSeconds.scalar(run)))
    }

    /// Moves the trial's damaged run file out of the way and queues the trial, unless another runner has it.
    private func setAside(_ index: Int) throws {
        let trial = plan.trials[index]
        guard let lease = try store.lease(trial.id) else {
            board.setElsewhere(index)
            return
        }
        defer { lease.release() }
        // Only now is it certain that nobody changes the file between the check and the move.
        if case .damaged(let reason) = store.check(trial.id) {
            try store.setAside(trial.id)
            announceDamage(index, reason)
        }
        board.wait(index)
    }

    /// Says for whom this sweep waits when all that is left are trials that others run.
    private func announceWaitForOthers(_ now: Double) {
        guard let first = board.elsewhere.first, board.waitingCount == 0, board.unverifiedCount == 0,
            slots.allSatisfy({ $0.runningTrial == nil })
        else {
            waitingSince = nil
            return
        }
        let since = waitingSince ?? now
        waitingSince = since
        guard now - since >= Waiting.patience else { return }
        waitingSince = .infinity
        let count = board.elsewhere.count
        let trials = count == 1 ? "trial" : "\(count) trials"
        announceWait("waiting for \(store.holder(plan.trials[first].id)), which runs the last \(trials)")
    }

    /// Looks whether trials that other runners had are done, or free again.
    func lookElsewhere() throws {
        let now = MonotonicClock.now
        announceWaitForOthers(now)
        guard !board.elsewhere.isEmpty, now >= nextLookElsewhere else { return }
        nextLookElsewhere = now + Self.lookInterval
        for index in board.elsewhere {
            let id = plan.trials[index].id
            // Asked before the file is looked at: a lease that ends in between then leads to another look, not to a
            // second run.
            let isLeased = store.isLeased(id)
            guard access(store.runPath(id), F_OK) == 0 else {
                if !isLeased { board.wait(index) }
                continue
            }
            switch store.check(id) {
            case .valid(let status, let checksum) where checksum != replacing[index]:
                board.finish(index, status)
            case .damaged where !isLeased:
                try setAside(index)
            case .missing where !isLeased, .valid where !isLeased:
                board.wait(index)
            case .missing, .valid, .damaged:
                break
            }
        }
    }
}
