import Data
import Engine
import Runs

/// What a stage leaves behind.
struct StageOutcome {
    let stage: Stage
    /// Seconds of training before the stage.
    let secondsBefore: Double
    var initial: [(name: String, tensor: Tensor)] = []
    var final: [(name: String, tensor: Tensor)] = []
    /// One value before the stage and one after each of its epochs.
    var curves: Curves
    var stepLoss: [Float] = []
    /// The learning rate of each step; empty where it is always the optimizer's own.
    var stepRates: [Double] = []
    /// What was found on the test split in the end.
    var predictions: [Int64] = []
    /// Where targets are values: the model's outputs on the test split.
    var outputs: [Float] = []
    /// Where each pixel has a class: what was found on the test split.
    var segmentation: Segmentation?
    /// Empty unless asked for.
    var gradientNorms: [(name: String, values: [Double])] = []
    var weights: [(name: String, values: [WeightHistogram])] = []
    /// Of the last stage alone, and nil unless asked for.
    var priorSamples: PriorSamples?
    /// The epoch whose weights were kept; nil for the last.
    var keptEpoch: Int?

    init(_ stage: Stage, secondsBefore: Double) {
        self.stage = stage
        self.secondsBefore = secondsBefore
        curves = stage.curves
    }

    /// Keeps what was found on the test split.
    mutating func take(_ measured: Measurement, of split: String) {
        guard split == "test" else { return }
        (predictions, outputs, segmentation) = (measured.predictions, measured.outputs, measured.segmentation)
    }
}

extension Stage {
    /// Trains a stage that has begun to its end, or until a loss or a parameter is no longer finite.
    /// - Parameter progress: called after every batch with the stage's steps so far.
    /// - Returns: what was not finite; nil when the stage came to its end.
    func train(
        _ outcome: inout StageOutcome, _ watch: inout Stopwatch, diagnostics: Set<Diagnostic>,
        progress: (Int) -> Void
    ) -> String? {
        let parameters = model.stateDict
        if isLast { outcome.initial = parameters.map { ($0.name, $0.tensor.detach().clone()) } }
        outcome.final = parameters
        guard hasParameters else { return fit(&outcome, &watch) }
        // A run of many steps may diverge at the first: memory for all of them is not asked for in advance.
        outcome.stepLoss.reserveCapacity(min(steps, 1 << 20))
        var norms = diagnostics.contains(.gradientNorm) ? GradientNorms(model.namedParameters) : nil
        var weights = diagnostics.contains(.weights) ? WeightHistograms(model.namedParameters) : nil
        var prior =
            diagnostics.contains(.samples) && firstOrder == 0
            ? PriorSamples(model, seed: sampler.seed, epochs: epochs) : nil
        defer {
            (outcome.gradientNorms, outcome.weights) = (norms?.curves ?? [], weights?.histograms ?? [])
            outcome.priorSamples = prior
        }
        var best = stopping.watches ? BestEpoch(stopping, parameters) : nil
        let splits = measuredSplits
        let pool = BatchPool(data.training, target: loss.target)
        var (watched, problem) = measure(splits, &outcome, &watch)
        if let watched { best?.add(watched.loss, epoch: 0) }
        weights?.add()
        prior?.add(epoch: 0)
        for epoch in 0..<epochs where problem == nil {
            let order = sampler.order(epoch: firstOrder + epoch)
            let samples = data.training.drawn(seed: sampler.seed, epoch: firstOrder + epoch)
            pool.announce(order, sampler.ranges, of: samples)
            for (number, range) in sampler.ranges.enumerated() {
                rates.begin(step: outcome.stepLoss.count)
                let value = order.withUnsafeBufferPointer { order in
                    step(UnsafeBufferPointer(rebasing: order[range]), number: number, pool: pool, watch: &watch)
                }
                outcome.stepLoss.append(Float(value))
                if rates.isActive { outcome.stepRates.append(optimizer.learningRate) }
                if !value.isFinite {
                    let quantity = value.isNaN ? "NaN" : "infinite"
                    return "the training loss was \(quantity) at step \(outcome.stepLoss.count)"
                }
                norms?.add()
                progress(outcome.stepLoss.count)
            }
            norms?.endEpoch()
            weights?.add()
            prior?.add(epoch: epoch + 1)
            (watched, problem) = measure(splits, &outcome, &watch)
            if let watched {
                rates.end(loss: watched.loss, accuracy: watched.accuracy)
                best?.add(watched.loss, epoch: epoch + 1)
            }
            if problem == nil, let parameter = parameters.first(where: { !$0.tensor.isFinite }) {
                problem = "the parameter \(parameter.name) was not finite after step \(outcome.stepLoss.count)"
            }
            if best?.isExhausted == true {
                prior?.add(epoch: epoch + 1, isLast: true)
                break
            }
        }
        if problem == nil, let kept = best?.restore(model) {
            outcome.keptEpoch = kept
            // The curves have that epoch already.
            measure(splits) { outcome.take($1, of: $0) }
            watch.lap(.evaluation)
        }
        return problem
    }

    /// Adds a measurement of every split to the curves.
    /// - Returns: that of the validation split, without one of the training split; and what is wrong with the model's outputs.
    private func measure(
        _ splits: [MeasuredSplit], _ outcome: inout StageOutcome, _ watch: inout Stopwatch
    ) -> (watched: Measurement?, problem: String?) {
        var watched: Measurement?
        var problem: String?
        measure(splits) { split, measured in
            outcome.curves.append(measured, split: split)
            if problem == nil, let found = measured.outputProblem {
                problem = "the loss \(found); found on the split \(split) after step \(outcome.stepLoss.count)"
            }
            outcome.take(measured, of: split)
            if split != "test" { watched = measured }
        }
        watch.lap(.evaluation)
        return (watched, problem)
    }
}
