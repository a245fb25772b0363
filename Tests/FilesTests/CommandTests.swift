import Files
import Glibc
import Testing

/// Programs that fail, hang, print without end, leave others behind or do not exist: whoever waits for them goes on.
@Suite struct CommandTests {
    private func shell(_ script: String, limit: Double = 60) -> Command {
        Command(["/bin/sh", "-c", script], limit: limit)
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func outputErrorsAndCodeComeBack() {
        let result = shell("echo out; echo err >&2; exit 3").run()
        #expect(result.end == .exited(3) && !result.succeeded)
        #expect(text(result.output) == "out\n" && result.message == "err\n")
        #expect(result.reason == "it ended with code 3")
    }

    @Test func moreThanAPipeHoldsComesBackWhole() {
        let result = shell("head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2").run()
        #expect(result.succeeded && result.output.count == 1_000_000 && result.errors.count == 1_000_000)
    }

    @Test func aSignalIsToldFromACode() { #expect(shell("kill -TERM $$").run().end == .signalled(SIGTERM)) }

    @Test func aProgramThatIsNotThereIsMissing() {
        for path in ["/nowhere/program", "no-such-program-anywhere"] {
            let result = Command([path], limit: 60).run()
            guard case .missing(let reason) = result.end else {
                Issue.record("\(result.end)")
                continue
            }
            #expect(reason.contains(path))
        }
        guard case .notStarted = Command(["/dev/null"], limit: 60).run().end else {
            Issue.record("a device was run")
            return
        }
    }

    @Test func whoeverHangsIsEndedWithAllThatItStarted() {
        let result = shell("sleep 1000 & echo $!; wait", limit: 0.3).run()
        #expect(result.end == .timedOut(0.3))
        let child = pid_t(text(result.output).split(separator: "\n").first ?? "") ?? 0
        #expect(child > 0)
        // It is gone, or a zombie that waits for init.
        var ended = false
        for _ in 0..<1000 where !ended {
            ended = kill(child, 0) != 0 || isZombie(child)
            usleep(1000)
        }
        #expect(ended)
    }

    private func isZombie(_ process: pid_t) -> Bool {
        guard let file = try? RegularFile(path: "/proc/\(process)/stat"), let bytes = try? file.bytes() else {
            return true
        }
        return text(bytes).contains(") Z ")
    }

    /// Somebody who outlives the program holds its pipes: that is no reason to wait.
    @Test func aProgramThatLeavesAnotherBehindHasEnded() {
        let result = shell("sleep 1000 & echo done").run()
        #expect(result.succeeded && text(result.output) == "done\n")
    }

    @Test func whoeverClosesItsOutputIsStillWaitedFor() {
        #expect(shell("exec >&- 2>&-; sleep 0.1; exit 4").run().end == .exited(4))
    }

    @Test func outputWithoutEndIsCutOff() {
        var command = shell("yes")
        command.mostBytes = 1 << 16
        #expect(command.run().end == .tooMuchOutput(1 << 16))
    }

    @Test func theUserIsToldOnceForWhatTheProgramWaits() {
        var words: [String] = []
        var command = shell("sleep 1000", limit: 0.5)
        command.patience = 0.05
        _ = command.run { words.append($0) }
        #expect(words == ["sh, which has 0.5 s in all"])
    }

    @Test func environmentAndFolderAreThoseAskedFor() {
        var command = Command(["/usr/bin/env"], limit: 60)
        command.environment = ["ONE": "1"]
        #expect(text(command.run().output) == "ONE=1\n")
        var place = Command(["/bin/pwd"], limit: 60)
        place.directory = "/usr"
        #expect(text(place.run().output) == "/usr\n")
        place.directory = "/nowhere/at/all"
        #expect(!place.run().succeeded)
    }

    @Test func noDescriptorSignalOrTerminalIsHandedOn() {
        // Not close-on-exec, as libraries open files.
        let leaked = open("/dev/null", O_RDONLY)
        defer { close(leaked) }
        signal(SIGXFSZ, SIG_IGN)
        let result = shell("ls /proc/self/fd; grep SigIgn /proc/self/status; cat").run()
        let lines = text(result.output).split(separator: "\n").map(String.init)
        // The fourth is the folder that `ls` reads.
        #expect(lines.prefix { Int($0) != nil }.map { Int($0) } == [0, 1, 2, 3])
        #expect(
            lines.contains {
                $0.hasPrefix("SigIgn:")
                    && Int($0.dropFirst(7).filter { !$0.isWhitespace }, radix: 16).map { $0 & 0x1000000 } == 0
            })
    }
}
