import Foundation
import Store
import Testing

extension ProgramTests {
    /// SIGKILL at any time, then the same command: every trial finishes once, with the bits of a sweep that nobody disturbed.
    @Suite struct Kills {
        /// The wide network's matrix products and loops are cut into several pieces, so that threads share the work.
        private static let experiment = """
            name: kills
            question: Does a kill change a bit?
            data: {source: {random: {shape: [16], classes: 4}}, train: 256, validation: 64, test: 64}
            model: {mlp: {hidden: [512, 512]}}
            training: {epochs: 8, batch: 256}
            seeds: 2
            sweep:
              optimizer: [momentum, adam]
              model.mlp.hidden: [[512, 512], [8]]
            """
        private static let command = "sweep kills.yaml --workers"

        /// What a sweep with one worker and one thread leaves behind when nobody disturbs it.
        private static let undisturbed = Result {
            let workspace = try Workspace()
            try workspace.write("kills.yaml", experiment)
            try workspace.succeed("\(command) 1")
            try workspace.expectFinishedOnce("kills")
            return try workspace.runs("kills")
        }

        private let workspace: Workspace
        private let reference: [String: RunBits]

        init() throws {
            workspace = try Workspace()
            try workspace.write("kills.yaml", Self.experiment)
            reference = try Self.undisturbed.get()
            try #require(reference.count == 8 && reference.values.allSatisfy { $0.status == .completed })
        }

        @Test(arguments: [(1, 2), (2, 1), (2, 2)])
        func workersAndThreadsChangeNoBit(workers: Int, threads: Int) throws {
            try workspace.succeed("\(Self.command) \(workers) --threads \(threads)")
            try expectAllDone()
        }

        /// Coordinators and workers are killed at seeded random moments, until a sweep is done; then the next one begins.
        @Test(arguments: 1...3)
        func aKillAtAnyMomentChangesNoBit(seed: UInt64) throws {
            var random = SplitMix(state: seed)
            for round in 0..<8 { _ = try disturb(round, using: &random) }
            try finish()
        }

        /// The same until so many kills are done; `scripts/kill.sh` asks for it.
        @Test(.enabled(if: Campaign.kills > 0, "scripts/kill.sh runs it"))
        func asManyKillsAsWanted() throws {
            var random = SplitMix(state: Campaign.seed)
            var kills = 0
            var sweeps = 1
            var round = 0
            while kills < Campaign.kills {
                let (count, isDone) = try disturb(round, using: &random)
                kills += count
                round += 1
                if isDone { sweeps += 1 }
            }
            try finish()
            Campaign.say("\(kills) kills in \(round + 1) starts of \(sweeps) sweeps")
        }

        /// Starts a sweep, or goes on with it, and kills workers and coordinator. Returns the number of kills, and whether it was done
        /// before; then its results are removed.
        private func disturb(_ round: Int, using random: inout SplitMix) throws -> (kills: Int, isDone: Bool) {
            var kills = 0
            let sweep = try workspace.start("\(Self.command) \(1 + round % 2) --threads \(1 + round / 2 % 2)")
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                pause(.random(in: 0...0.4, using: &random), watching: sweep)
                if let worker = try workspace.workers().randomElement(using: &random) {
                    kill(worker, SIGKILL)
                    kills += 1
                }
            }
            pause(.random(in: 0...0.8, using: &random), watching: sweep)
            sweep.send(SIGKILL)
            let outcome = try sweep.wait()
            try workspace.expectNoWorkers()
            // It may have been quicker than the kill. 1: a trial's worker was killed twice, which ends the sweep without it.
            #expect(outcome.signal == SIGKILL || outcome.code == 0 || outcome.code == 1, "\(outcome.text)")
            if outcome.signal == SIGKILL { kills += 1 }
            guard outcome.code == 0 else { return (kills, false) }
            try expectAllDone()
            try FileManager.default.removeItem(atPath: workspace.path("results"))
            return (kills, true)
        }

        private func finish() throws {
            try workspace.succeed("\(Self.command) 2 --threads 2")
            try expectAllDone()
        }

        /// The moments that chance seldom meets: a run file is being written, or has its name and is not yet in the journal.
        @Test(arguments: [Moment.writing, .renamed], [false, true])
        func aKillWhileARunIsStoredChangesNoBit(moment: Moment, ofCoordinator: Bool) throws {
            for round in 0..<3 {
                let before = runFiles().count
                let sweep = try workspace.start("\(Self.command) \(1 + round % 2)")
                var workers: [pid_t] = []
                try until("a worker has begun") {
                    workers = try workspace.workers()
                    return !workers.isEmpty || !sweep.isRunning
                }
                while sweep.isRunning, !moment.isNow(runFiles(), before: before) {}
                if ofCoordinator { sweep.send(SIGKILL) }
                for worker in workers { kill(worker, SIGKILL) }
                if !ofCoordinator { pause(0.05, watching: sweep) }
                sweep.send(SIGKILL)
                _ = try sweep.wait()
                try workspace.expectNoWorkers()
            }
            try workspace.succeed("\(Self.command) 2")
            try expectAllDone()
        }

        enum Moment {
            case writing, renamed

            func isNow(_ files: [String], before: Int) -> Bool {
                switch self {
                case .writing: files.contains { $0.hasSuffix(".tmp") }
                case .renamed: files.count { $0.hasSuffix(".h5") } > before
                }
            }
        }

        private func runFiles() -> [String] {
            (try? FileManager.default.contentsOfDirectory(atPath: workspace.path("results/kills/runs"))) ?? []
        }

        private func expectAllDone(at location: SourceLocation = #_sourceLocation) throws {
            try workspace.expectFinishedOnce("kills", at: location)
            expectSameBits(try workspace.runs("kills"), reference, at: location)
        }
    }
}

/// Waits for so many seconds, or until the process ends.
private func pause(_ seconds: Double, watching process: RunningProcess) {
    let end = Date().addingTimeInterval(seconds)
    while process.isRunning, Date() < end { usleep(1000) }
}

/// Random numbers that are the same in every run of the tests (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
