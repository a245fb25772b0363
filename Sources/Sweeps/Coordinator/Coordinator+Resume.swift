import Glibc
import Store

/// A file's identity and time: another stamp, another file.
struct FileStamp: Equatable {
    let inode: UInt64
    let seconds: Int
    let nanoseconds: Int

    /// Nil when there is no such file.
    init?(path: String) {
        var information = stat()
        guard stat(path, &information) == 0 else { return nil }
        inode = UInt64(information.st_ino)
        seconds = information.st_mtim.tv_sec
        nanoseconds = information.st_mtim.tv_nsec
    }
}

extension Coordinator {
    /// Checks one run file that was there when the sweep began. One at a time, between other events: the workers start on what is missing without waiting for it.
    func checkNextStored() throws {
        guard let index = board.nextUnverified() else { return }
        let trial = plan.trials[index]
        switch store.check(trial.id) {
        case .missing:
            board.wait(index)
        case .damaged:
            try setAside(index)
        case .valid(let status, _):
            if isToBeRetried(index, status) { try setAside(index) } else { board.finish(index, status) }
        }
    }

    /// Whether the user wants the stored run made again. One that changed since the sweep began was just made by another runner.
    private func isToBeRetried(_ index: Int, _ status: RunStatus) -> Bool {
        options.retry.contains(status) && storedAtStart[index] == FileStamp(path: store.runPath(plan.trials[index].id))
    }

    /// Moves the trial's run file out of the way and queues the trial, unless another runner has it.
    private func setAside(_ index: Int) throws {
        let trial = plan.trials[index]
        guard let lease = try store.lease(trial.id) else {
            board.setElsewhere(index)
            return
        }
        defer { lease.release() }
        // Only now is it certain that nobody changes the file between the check and the move.
        switch store.check(trial.id) {
        case .missing:
            board.wait(index)
        case .damaged(let reason):
            _ = try store.setAside(trial.id)
            announceDamage(index, reason)
            board.wait(index)
        case .valid(let status, _):
            guard isToBeRetried(index, status) else {
                board.finish(index, status)
                return
            }
            _ = try store.setAside(trial.id)
            board.wait(index)
        }
    }

    /// Looks whether trials that other runners had are done, or free again.
    func lookElsewhere() throws {
        let now = MonotonicClock.now
        guard !board.elsewhere.isEmpty, now >= nextLookElsewhere else { return }
        nextLookElsewhere = now + Self.lookInterval
        for index in board.elsewhere {
            let id = plan.trials[index].id
            if access(store.runPath(id), F_OK) == 0 {
                switch store.check(id) {
                case .valid(let status, _): board.finish(index, status)
                case .missing: board.wait(index)
                case .damaged: try setAside(index)
                }
            } else if !store.isLeased(id) {
                board.wait(index)
            }
        }
    }
}
