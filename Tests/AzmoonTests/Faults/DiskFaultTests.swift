import Foundation
import Runs
import Store
import Testing

extension ProgramTests {
    /// A disk that is full, becomes read-only, refuses long files or loses bytes, while sweeps run: nothing that was stored is lost, and
    /// the same command goes on from there to the same bits.
    @Suite struct DiskFaults {
        private let undisturbed: Workspace
        private let workspace: Workspace

        init() throws {
            undisturbed = try Workspace.small()
            workspace = try Workspace.small(swept: false)
        }

        @Test func aFewFaultsOfEachKindChangeNoBit() throws { _ = try inject(8, seed: 1) }

        /// `scripts/kill.sh` asks for it.
        @Test(.enabled(if: Campaign.diskFaults > 0, "scripts/kill.sh runs it"))
        func asManyFaultsAsWanted() throws {
            let (counts, sweeps) = try inject(Campaign.diskFaults, seed: Campaign.seed)
            let kinds = counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.value) \($0.key.rawValue)" }
            Campaign.say(
                "\(counts.values.reduce(0, +)) disk faults (\(kinds.joined(separator: ", "))) in \(sweeps) sweeps")
        }

        enum Fault: String, CaseIterable {
            case full = "full disks"
            case readOnly = "disks that became read-only"
            case fileSize = "limits of file sizes"
            case damage = "damaged files"
        }

        private func inject(_ count: Int, seed: UInt64) throws -> (counts: [Fault: Int], sweeps: Int) {
            var random = SplitMix(state: seed)
            var disk = try newDisk()
            var counts: [Fault: Int] = [:]
            var sweeps = 1
            // Only root may mount a disk.
            let kinds = disk == nil ? [Fault.fileSize, .damage] : Fault.allCases
            for number in 0..<count {
                let fault = kinds[number % kinds.count]
                let outcome = try run(under: fault, disk, using: &random)
                counts[fault, default: 0] += 1
                #expect(outcome.code == 0 || outcome.code == 1, "\(fault): \(outcome)")
                #expect(!outcome.errors.contains("crashed"), "\(fault): \(outcome)")
                guard outcome.code == 0 else { continue }
                // Done in spite of it.
                try finish()
                disk = nil
                if FileManager.default.fileExists(atPath: workspace.path("results")) {
                    try FileManager.default.removeItem(atPath: workspace.path("results"))
                }
                disk = try newDisk()
                sweeps += 1
            }
            try finish()
            return (counts, sweeps)
        }

        private func newDisk() throws -> MemoryDisk? {
            guard MemoryDisk.isPossible else { return nil }
            return try MemoryDisk(at: workspace.path("results"), size: "16m")
        }

        /// Runs the sweep under a fault, and mends the fault. What was stored before is there after it, whole.
        private func run(under fault: Fault, _ disk: MemoryDisk?, using random: inout SplitMix) throws -> Outcome {
            let workers = Int.random(in: 1...2, using: &random)
            let command = "sweep small.yaml --no-report --workers \(workers)"
            let before = try stored()
            let outcome: Outcome
            switch fault {
            case .full:
                let room = Int.random(in: 0...40, using: &random) * 4096
                try disk?.resize("\((disk?.used ?? 0) + room)")
                outcome = try workspace.run(command)
                try disk?.resize("16m")
            case .readOnly:
                let sweep = try workspace.start(command)
                usleep(.random(in: 0...300_000, using: &random))
                // While a file is being written the disk is busy.
                while sweep.isRunning { if (try? disk?.makeReadOnly()) != nil { break } }
                outcome = try sweep.wait()
                expectNoTrap(outcome)
                try disk?.makeWritable()
            case .fileSize:
                let blocks = Int.random(in: 0...60, using: &random)
                outcome = try workspace.runInShell("ulimit -f \(blocks); exec azmoon \(command)")
                expectNoTrap(outcome)
            case .damage:
                let damaged = try damage(before, using: &random)
                outcome = try workspace.run(command)
                #expect(try stored().isSuperset(of: before.subtracting(damaged.map { [$0] } ?? [])))
                return outcome
            }
            #expect(try stored().isSuperset(of: before), "\(fault): \(outcome)")
            return outcome
        }

        /// Harms a stored run, as a disk that loses bytes does, and returns its id.
        private func damage(_ ids: Set<String>, using random: inout SplitMix) throws -> String? {
            guard let id = ids.sorted().randomElement(using: &random) else { return nil }
            let name = "results/small/runs/\(id).h5"
            var bytes = try workspace.bytes(name)
            let place = Int.random(in: 0..<bytes.count, using: &random)
            if Bool.random(using: &random) { bytes[place] ^= 1 } else { bytes.removeSubrange(place...) }
            try workspace.write(name, bytes)
            return id
        }

        /// The ids of the whole run files.
        private func stored() throws -> Set<String> {
            guard FileManager.default.fileExists(atPath: workspace.path("results/small/runs")) else { return [] }
            let store = try RunStore(directory: workspace.path("results/small"), access: .readOnly)
            return Set(try store.listing().ids.filter { if case .valid = store.check($0) { true } else { false } })
        }

        /// Ends the sweep without a fault: every trial has one whole run, with the bits of a sweep that nobody disturbed.
        private func finish(at location: SourceLocation = #_sourceLocation) throws {
            try workspace.succeed("sweep small.yaml --no-report", at: location)
            let store = try workspace.store("small")
            for trial in try workspace.plan("small").trials {
                let entries = try store.journal().filter { $0.trial == trial.id && $0.status != .interrupted }
                let run = try store.open(trial.id)
                #expect(entries.last?.sha256 == run.sha256, sourceLocation: location)
                // A trial whose file was harmed has run again: one line for each file that there was.
                let aside = try store.listing().setAside.count { $0.hasPrefix(trial.shortID) }
                #expect(entries.count == 1 + aside, "\(entries)", sourceLocation: location)
            }
            #expect(try store.journalWithDamage().damagedLines.isEmpty, sourceLocation: location)
            expectSameBits(try workspace.runs("small"), try undisturbed.runs("small"), at: location)
        }
    }
}
