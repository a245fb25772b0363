import Files
import Foundation
import Testing

@testable import Sweeps

@Suite struct LauncherTests {
    /// Reads a worker's output and waits for its end.
    private func finish(_ process: any WorkerProcess) -> (output: String, errors: String, exit: WorkerExit?) {
        var output = ""
        var errors = ""
        while readOnce(process.output, { output += String(decoding: $0, as: UTF8.self) }) == .bytes {}
        while readOnce(process.errors, { errors += String(decoding: $0, as: UTF8.self) }) == .bytes {}
        var exit: WorkerExit?
        for _ in 0..<5000 where exit == nil {
            exit = process.reap()
            usleep(1000)
        }
        for descriptor in [process.input, process.output, process.errors] { close(descriptor) }
        return (output, errors, exit)
    }

    @Test func aWorkersStreamsArePipes() throws {
        let process = try LocalLauncher(command: ["sh", "-c", "read line; echo \"got $line\"; echo oops >&2; exit 5"])
            .launch()
        #expect(process.reap() == nil)
        #expect(writeAll(process.input, Array("a request\n".utf8)))
        let end = finish(process)
        #expect(end.output == "got a request\n")
        #expect(end.errors == "oops\n")
        #expect(end.exit == .code(5))
        #expect(process.reap() == .code(5))
    }

    @Test func aKillEndsWhatTheWorkerStartedToo() throws {
        let process = try LocalLauncher(command: ["/bin/sh", "-c", "sleep 100 & echo $!; wait"]).launch()
        var text = ""
        while !text.hasSuffix("\n"), readOnce(process.output, { text += String(decoding: $0, as: UTF8.self) }) == .bytes
        {}
        process.kill()
        // The child holds the output too: it ends only when both are gone.
        let end = finish(process)
        #expect(end.exit == .signal(SIGKILL))
        #expect(!text.isEmpty)
    }

    @Test func aWorkersChildrenDieWithIt() throws {
        let process = try LocalLauncher(command: ["/bin/sh", "-c", "sleep 100 & exit 0"]).launch()
        var exit: WorkerExit?
        for _ in 0..<5000 where exit == nil {
            exit = process.reap()
            usleep(1000)
        }
        #expect(exit == .code(0))
        #expect(finish(process).output.isEmpty)
    }

    @Test func workersLeadTheirOwnGroupAndStartWithDefaultSignals() throws {
        signal(SIGPIPE, SIG_IGN)
        let process = try LocalLauncher(
            command: [
                "/bin/sh", "-c", "grep SigIgn /proc/self/status; cut -d' ' -f5 /proc/$$/stat; echo $$ $SWIFT_BACKTRACE",
            ]
        ).launch()
        let lines = finish(process).output.split(separator: "\n")
        try #require(lines.count == 3)
        let ignored = try #require(
            UInt64(lines[0].drop { !$0.isWhitespace }.trimmingCharacters(in: .whitespaces), radix: 16))
        #expect(ignored & (1 << UInt64(SIGPIPE - 1)) == 0)
        #expect(lines[2].hasPrefix(lines[1] + " "))
        #expect(lines[2].contains("enable=") || getenv("SWIFT_BACKTRACE") != nil)
    }

    /// Handlers belong to the whole process, so this is one test.
    @Test func signalsBecomeReadableAndTheOldHandlersComeBack() throws {
        var before = sigaction()
        sigaction(SIGTERM, nil, &before)
        let interrupts = try Interrupts()
        #expect(kill(getpid(), SIGTERM) == 0)
        var watched = pollfd(fd: interrupts.descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&watched, 1, 10_000) < 0 && errno == EINTR {}
        var received: [UInt8] = []
        #expect(readOnce(interrupts.descriptor) { received += Array($0) } == .bytes)
        #expect(received == [UInt8(SIGTERM)])
        interrupts.restore()
        var after = sigaction()
        sigaction(SIGTERM, nil, &after)
        #expect(
            unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self)
                == unsafeBitCast(after.__sigaction_handler.sa_handler, to: Int.self))
    }

    @Test func theKernelCountsItsKills() {
        // Linux has counted since 4.13; the number itself is the machine's own affair.
        #expect(KernelKills.outOfMemoryKills() != nil)
    }
}
