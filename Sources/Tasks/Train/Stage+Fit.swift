import Data
import Engine
import Models
import Specs

/// Stages whose model has no parameters, such as a classical baseline: it is fitted to the training samples, where it learns from any, and
/// takes no steps.
extension Stage {
    /// - Throws: `TaskError` where the model learns from classes, and the targets are none.
    static func checkFitting(_ model: Module, _ name: String, targets: Targets) throws {
        guard model is SampleFitting else { return }
        guard case .labels = targets else {
            throw TaskError("the model \(name) needs one class a sample, and the targets are others")
        }
    }

    /// Fits the model to the training samples, as they are in the first epoch.
    func fit() {
        guard let model = model as? SampleFitting, let classes else { return }
        let samples = data.training.drawn(seed: sampler.seed, epoch: firstOrder)
        let rows = Array(0..<Int32(samples.count))
        model.fit(
            LabelledSamples(samples.samples(rows), labels: samples.labels(rows), classes: classes), seed: sampler.seed)
    }

    /// What ``train(_:_:diagnostics:progress:)`` does for such a model: what it gives after each epoch is what it gives once.
    /// - Returns: what is wrong with its outputs; nil where nothing is.
    func fit(_ outcome: inout StageOutcome, _ watch: inout Stopwatch) -> String? {
        fit()
        watch.lap(.forward)
        var problem: String?
        measure { split, measured in
            for _ in 0...epochs { outcome.curves.append(measured, split: split) }
            if problem == nil, let found = measured.outputProblem {
                problem = "the loss \(found); found on the split \(split)"
            }
            outcome.take(measured, of: split)
        }
        watch.lap(.evaluation)
        return problem
    }
}
