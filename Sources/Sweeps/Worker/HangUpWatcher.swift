import Files
import Glibc
import Synchronization

/// Ends a worker whose coordinator is gone, even in the middle of a trial: a thread waits for the other side of the
/// worker's input to close. (A signal at the parent's death would do the same, but it could hit the worker in the
/// middle of writing a run file.)
final class HangUpWatcher: Sendable {
    private let writing = Mutex(())
    private let descriptor: Int32
    private let hangUp: @Sendable () -> Void

    /// - Parameter hangUp: called once on the watcher's thread when `input` has hung up and no write is under way; no
    ///   write starts while it runs.
    init(input: Int32, hangUp: @escaping @Sendable () -> Void) throws(SweepError) {
        descriptor = fcntl(input, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
        self.hangUp = hangUp
        guard descriptor >= 0 else { throw SweepError("A worker cannot watch its input: \(systemMessage(errno)).") }
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<HangUpWatcher>.fromOpaque(pointer).takeRetainedValue().watch()
                return nil
            }, Unmanaged.passRetained(self).toOpaque())
        guard code == 0 else {
            Unmanaged.passUnretained(self).release()
            throw SweepError("A worker cannot start a thread: \(systemMessage(code)).")
        }
        pthread_detach(thread)
    }

    /// Runs `body` so that a hang-up waits for its end.
    @discardableResult
    func whileWriting<Result>(_ body: () throws -> Result) rethrows -> Result {
        try writing.withLock { _ in try body() }
    }

    private func watch() {
        // No events are asked for: the trial's requests stay in the pipe, and only a hang-up or an error wakes the
        // thread.
        var watched = pollfd(fd: descriptor, events: 0, revents: 0)
        while poll(&watched, 1, -1) < 0 && (errno == EINTR || errno == EAGAIN) {}
        writing.withLock { _ in hangUp() }
        close(descriptor)
    }
}
