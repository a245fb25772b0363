import Files
import Glibc

/// Where the signal handler writes; it can reach nothing but globals.
private nonisolated(unsafe) var signalDescriptor: Int32 = -1
private nonisolated(unsafe) var signalsSeen: Int32 = 0

/// Turns SIGINT, SIGTERM and SIGHUP into a readable descriptor, so that one event loop can wait for them beside its
/// workers. The second signal ends the program at once. One instance at a time; `restore()` puts the old handlers back.
final class Interrupts {
    /// Becomes readable with the first signal: its number, one byte.
    var descriptor: Int32 { pipe.readEnd }

    private let pipe: PrivatePipe
    private var old: [(signal: Int32, action: sigaction)] = []

    init() throws(ProcessError) {
        pipe = try PrivatePipe()
        setNonBlocking(pipe.readEnd)
        setNonBlocking(pipe.writeEnd)
        signalDescriptor = pipe.writeEnd
        signalsSeen = 0
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            var previous = sigaction()
            sigaction(signal, nil, &previous)
            // Started under nohup, or in the background of a script: the parent wants the signal ignored, and so it
            // stays.
            if ignores(previous) { continue }
            install(signal) { signal in
                let savedError = errno
                signalsSeen += 1
                if signalsSeen > 1 { _exit(130) }
                var number = UInt8(truncatingIfNeeded: signal)
                _ = write(signalDescriptor, &number, 1)
                errno = savedError
            }
        }
        // A worker that dies while it is written to must cost a trial, not the coordinator.
        install(SIGPIPE, SIG_IGN)
    }

    private func install(_ signal: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        sigemptyset(&action.sa_mask)
        action.sa_flags = SA_RESTART
        var previous = sigaction()
        sigaction(signal, &action, &previous)
        old.append((signal, previous))
    }

    func restore() {
        for (signal, action) in old {
            var action = action
            sigaction(signal, &action, nil)
        }
        old = []
        signalDescriptor = -1
        pipe.closeEnds()
    }
}

private func ignores(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
}
