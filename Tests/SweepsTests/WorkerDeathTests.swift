import Glibc
import Store
import Testing

@testable import Sweeps

@Suite struct WorkerDeathTests {
    private func death(_ exit: WorkerExit, _ errors: String = "", kernelKilled: Bool = false, isHeld: Bool = true)
        -> WorkerDeath
    {
        WorkerDeath(exit: exit, errors: errors, kernelKilled: kernelKilled, isHeld: isHeld)
    }

    @Test func tellsAFaultFromAnAccident() {
        #expect(
            death(.signal(SIGILL), "Fatal error: Index out of range\n")
                == .result(
                    .crashed,
                    reason:
                        "the worker was ended by SIGILL (a trap: a check in the program failed): Fatal error: Index out of range"
                ))
        #expect(
            death(.code(3)) == .result(.crashed, reason: "the worker exited with code 3 in the middle of the trial"))
        #expect(
            death(.code(0)) == .result(.crashed, reason: "the worker exited with code 0 in the middle of the trial"))
        for signal in [SIGKILL, SIGTERM, SIGINT, SIGHUP] {
            guard case .accident = death(.signal(signal)) else {
                Issue.record("signal \(signal) is taken for a result")
                continue
            }
        }
    }

    /// Limits and lacks of the machine: no trial is to blame.
    @Test func knowsTheMachinesFaults() {
        let deaths = [
            death(.signal(SIGXFSZ)), death(.signal(SIGXCPU)),
            death(
                .code(127),
                "azmoon: error while loading shared libraries: libopenblas.so.0: cannot open shared object file\n"),
            death(.signal(SIGILL), "Fatal error: OpenBLAS cannot be loaded (libopenblas.so.0: file too short)\n"),
            death(.code(1), "libgomp: Thread creation failed: Resource temporarily unavailable\n"),
            death(.code(1), "runs: No space left on device\n"),
        ]
        for death in deaths {
            guard case .environment(let reason) = death else {
                Issue.record("\(death)")
                continue
            }
            #expect(reason.hasPrefix("the worker "))
        }
        #expect(death(.signal(SIGXFSZ)) == .environment(reason: "the worker met the limit of file sizes (ulimit -f)"))
        // What a worker waits for is not why it died.
        #expect(WorkerDeath.lastWords("azmoon: waiting for git, which has 5 s in all\nan end\n") == "an end")
    }

    @Test func knowsWantOfMemory() {
        guard case .result(.outOfMemory, _) = death(.signal(SIGKILL), kernelKilled: true),
            case .result(.outOfMemory, _) = death(.code(77), "no 3 GB")
        else {
            Issue.record("want of memory is not seen")
            return
        }
        guard case .result(.crashed, _) = death(.signal(SIGSEGV), kernelKilled: true) else {
            Issue.record("a fault is taken for want of memory")
            return
        }
    }

    @Test func aWorkerThatNeverTookTheTrialTellsNothingAboutIt() {
        guard case .accident = death(.signal(SIGSEGV), isHeld: false), case .accident = death(.code(1), isHeld: false)
        else {
            Issue.record("the trial is blamed")
            return
        }
    }

    @Test(arguments: [
        "Fatal error: failed to allocate 269423200 bytes of memory with alignment 8\nCurrent stack trace:\n0    libswiftCore.so 0x00007f main",
        "terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc",
    ])
    func aRuntimeThatGetsNoMemoryIsWantOfMemory(errors: String) {
        let death = WorkerDeath(exit: .signal(SIGABRT), errors: errors, kernelKilled: false, isHeld: true)
        guard case .result(.outOfMemory, let reason) = death else {
            Issue.record("\(death)")
            return
        }
        #expect(reason.contains(errors.split(separator: "\n")[0]) && !reason.contains("stack trace"))
    }

    @Test func lastWordsLeaveBacktracesOut() {
        let text = """
            a warning
            Swift/ContiguousArrayBuffer.swift:691: Fatal error: Index out of range

            *** Signal 4: Backtracing from 0x7f12... done ***
            Thread 0 "azmoon" crashed:
            0 [ra] 0x000055d5 main + 12
            """
        #expect(
            WorkerDeath.lastWords(text)
                == "a warning / Swift/ContiguousArrayBuffer.swift:691: Fatal error: Index out of range")
        #expect(
            WorkerDeath.lastWords("one\ntwo\nthree\nfour\n#0 0x1234 in f\n 1 [ra] 0x00001 g") == "two / three / four")
        #expect(WorkerDeath.lastWords("a\u{1B}[2Jb") == "a␛[2Jb")
        #expect(WorkerDeath.lastWords(String(repeating: "x", count: 1000)).count == 400)
        #expect(WorkerDeath.lastWords("").isEmpty)
    }
}
