import Data
import Engine
import Runs

/// What a training run leaves behind.
struct TrainOutcome: TrialOutcome {
    /// Where training stopped because a number was not finite; nil when it ran to its end.
    var divergence: String?
    /// Of the stages in their order, as far as training came.
    var stages: [StageOutcome]
    /// Where test samples lie before each stage and after the last; empty unless asked for.
    var embeddings: [(moment: String, places: [Double])] = []
    var embeddingLabels: [Int64] = []
    /// Nil unless asked for.
    var audit: TrainingAudit?
    var stopwatch: Stopwatch
}

extension TrainTask {
    /// Trains to the end, or until a loss or a parameter is no longer finite.
    /// - Parameter progress: called after every batch with the steps made so far.
    func run(progress: (Int) -> Void = { _ in }) -> TrainOutcome {
        ConvolutionNumerics.with(exact: isExact) { trained(progress: progress) }
    }

    private func trained(progress: (Int) -> Void) -> TrainOutcome {
        var outcome = TrainOutcome(stages: [], stopwatch: Stopwatch())
        var stepsBefore = 0
        let map = diagnostics.contains(.embedding) ? EmbeddingMap(stages) : nil
        outcome.embeddingLabels = map?.labels ?? []
        func embed(_ stage: Stage, _ moment: String) {
            guard let places = map?.places(stage.model) else { return }
            outcome.embeddings.append((stages.count > 1 ? "\(moment) \(stage.name)" : "\(moment) training", places))
            outcome.stopwatch.lap(.evaluation)
        }
        for stage in stages {
            stage.begin()
            embed(stage, "before")
            var trained = StageOutcome(stage, secondsBefore: outcome.stopwatch.trainingSeconds)
            let problem = stage.train(&trained, &outcome.stopwatch, diagnostics: diagnostics) {
                progress(stepsBefore + $0)
            }
            outcome.stages.append(trained)
            if let problem {
                outcome.divergence = stages.count > 1 ? "in the stage \(stage.name) \(problem)" : problem
                break
            }
            stepsBefore += trained.stepLoss.count
        }
        if outcome.divergence == nil { embed(last, "after") }
        if outcome.divergence == nil, diagnostics.contains(.audit), let end = outcome.stages.last {
            outcome.audit = audit(of: end)
            outcome.stopwatch.lap(.evaluation)
        }
        return outcome
    }

    /// A step on the last stage's first batch, which lies in memory and can be stepped on again and again; and what is trained on what.
    public func repeatedStep() -> (model: Module, input: Shape, step: () -> Void) {
        let stage = last
        stage.freeze()
        let rows = stage.sampler.order(epoch: 0)[stage.sampler.range(ofBatch: 0)]
        let samples = stage.data.training.drawn(seed: stage.sampler.seed, epoch: 0)
        let batch = Batch(of: samples, rows: rows.count, target: stage.loss.target)
        rows.withUnsafeBufferPointer { batch.fill(from: samples, rows: $0) }
        return (model, batch.samples.shape, { stage.train(on: batch) })
    }

    /// Those of each split, and what the analysis makes of gradients that are stored.
    var curveNames: [String]? {
        last.curves.named.map(\.name)
            + (diagnostics.contains(.gradientNorm) ? ["gradients/first-over-last"] : [])
    }

    /// What trains in silence, and badly.
    var warnings: [String] { stages.flatMap(\.warnings) }
}
