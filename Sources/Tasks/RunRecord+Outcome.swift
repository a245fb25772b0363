import Runs
import Specs
import Store

/// What training leaves behind in any task: how it ended, and how long its parts took.
protocol TrialOutcome {
    /// Where it stopped because a number was not finite; nil when it ran to its end.
    var divergence: String? { get }
    var stopwatch: Stopwatch { get }
}

extension RunRecord {
    /// A record of what `run` does, with its times behind what came out; provenance is left to the caller.
    init<Outcome: TrialOutcome>(
        trialID: String, settings: Value, run: () -> Outcome, datasets: (Outcome) -> [RunDataset]
    ) {
        let processors = Stopwatch(.process)
        let outcome = run()
        let processorSeconds = processors.elapsed
        self.init(
            trialID: trialID, status: outcome.divergence == nil ? .completed : .diverged,
            reason: outcome.divergence ?? "", settings: settings.canonicalJSON, provenance: "{}")
        self.datasets = datasets(outcome)
        for (name, seconds) in outcome.stopwatch.named + [(name: CommonData.processor, seconds: processorSeconds)] {
            self.datasets.append(CommonData.seconds(seconds, name))
        }
    }
}
