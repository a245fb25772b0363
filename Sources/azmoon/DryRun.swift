import Files
import Foundation
import Specs
import Store
import Sweeps
import Tasks

/// What a sweep would do: its trials, and the time that they may take.
struct DryRun {
    let text: TerminalText

    init(plan: Plan, directory: String, workers: Int, threads: Int) throws {
        var lines = plan.trials.map { trial -> TerminalText in
            "\(trial.shortID)  \(trial.coordinates.map { "\($0.path)=\($0.label)" }.joined(separator: "  "))"
        }
        let done: Int
        if FileManager.default.fileExists(atPath: directory) {
            let store = try RunStore(directory: directory, access: .readOnly)
            done = plan.trials.count { FileManager.default.fileExists(atPath: store.runPath($0.id)) }
        } else {
            done = 0
        }
        let left = plan.trials.count - done
        lines.append("\(plan.trials.count) trials, \(done) of them already run.")
        if left > 0, let trial = plan.trials.first {
            let seconds = try TrialEstimate(trial, threads: threads).seconds
            let total = seconds * Double(left) / Double(min(workers, left))
            lines.append(
                "About \(seconds, format: "%.2g") s a trial, so about \(Self.words(total)) with \(workers) workers; measured on the first trial's first steps."
            )
        }
        text = lines.joined(separator: "\n")
    }

    private static func words(_ seconds: Double) -> String {
        switch seconds {
        case ..<120: String(format: "%.0f s", seconds.rounded(.up))
        case ..<7200: String(format: "%.0f min", seconds / 60)
        default: String(format: "%.1f h", seconds / 3600)
        }
    }
}
