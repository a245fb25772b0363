import Files
import Foundation
import Specs
import Store
import Sweeps
import Tasks

/// What a sweep would do: its trials, and the time that they may take.
struct DryRun {
    let text: TerminalText
    /// Whether the thread that tries the first trial's steps has not ended: one of them takes longer than it has.
    let isStillTrying: Bool

    init(plan: Plan, directory: String, workers: Int, threads: Int) throws {
        var lines = plan.trials.map { trial -> TerminalText in
            "\(trial.shortID)  \(trial.coordinates.map { "\($0.path)=\($0.label)" }.joined(separator: "  "))"
        }
        var done = 0
        var damaged = 0
        if FileManager.default.fileExists(atPath: directory) {
            let store = try RunStore(directory: directory, access: .readOnly)
            // A sweep refuses to go on from a damaged plan.
            _ = try store.plan()
            for trial in plan.trials {
                switch store.check(trial.id) {
                case .valid: done += 1
                case .damaged: damaged += 1
                case .missing: break
                }
            }
        }
        let left = plan.trials.count - done
        lines.append("\(plan.trials.count) trials, \(done) of them already run.")
        if damaged > 0 {
            lines.append(
                "\(damaged) run \(damaged == 1 ? "file is" : "files are") damaged; the sweep sets them aside and runs those trials again."
            )
        }
        var isStillTrying = false
        if left > 0, let trial = plan.trials.first {
            let estimate = try TrialEstimate(trial, threads: threads)
            isStillTrying = estimate.isLowerBound
            let total = estimate.seconds * Double(left) / Double(min(workers, left))
            lines.append(
                estimate.isLowerBound
                    ? "More than \(Self.share(estimate.seconds)) a trial, so more than \(Self.words(total)) with \(workers) workers; the first trial's first steps took too long for more."
                    : "About \(Self.share(estimate.seconds)) a trial, so about \(Self.words(total)) with \(workers) workers; measured on the first trial's first steps."
            )
        }
        self.isStillTrying = isStillTrying
        text = lines.joined(separator: "\n")
    }

    /// The time of one trial.
    private static func share(_ seconds: Double) -> TerminalText {
        seconds < 100 ? "\(seconds, format: "%.2g") s" : "\(words(seconds))"
    }

    private static func words(_ seconds: Double) -> String {
        switch seconds {
        case ..<120: String(format: "%.0f s", seconds.rounded(.up))
        case ..<7200: String(format: "%.0f min", seconds / 60)
        default: String(format: "%.1f h", seconds / 3600)
        }
    }
}
