import Data
import Engine
import Runs

/// What a training run leaves behind.
struct TrainOutcome {
    /// Where training stopped because a number was not finite; nil when it ran to its end.
    var divergence: String?
    var initial: [(name: String, tensor: Tensor)]
    var final: [(name: String, tensor: Tensor)]
    /// `SPLIT/METRIC`, one value before training and one after each epoch.
    var curves: [(name: String, values: [Double])]
    var stepLoss: [Float]
    /// The learning rate of each step; empty where it is always the optimizer's own.
    var stepRates: [Double]
    var predictions: [Int64]
    var labels: [Int64]
    /// Where targets are values: the model's outputs on the test split.
    var outputs: [Float]
    /// Where each pixel has a class: what was found on the test split.
    var segmentation: Segmentation?
    /// Empty unless asked for.
    var gradientNorms: [(name: String, values: [Double])]
    var stopwatch: Stopwatch
}

extension TrainTask {
    /// Trains to the end, or until a loss or a parameter is no longer finite.
    /// - Parameter progress: called after every batch with the steps made so far.
    func run(progress: (Int) -> Void = { _ in }) -> TrainOutcome {
        ConvolutionNumerics.with(exact: isExact) { trained(progress: progress) }
    }

    private func trained(progress: (Int) -> Void) -> TrainOutcome {
        var watch = Stopwatch()
        let parameters = model.stateDict
        let initial = parameters.map { ($0.name, $0.tensor.detach().clone()) }
        var curves = stages[0].curves
        var stepLoss: [Float] = []
        // A run of many steps may diverge at the first: memory for all of them is not asked for in advance.
        stepLoss.reserveCapacity(min(steps, 1 << 20))
        var stepRates: [Double] = []
        var divergence: String?
        var predictions: [Int64] = []
        var outputs: [Float] = []
        var segmentation: Segmentation?
        var norms = diagnostics.contains(.gradientNorm) ? GradientNorms(model.namedParameters) : nil

        /// Returns the measurement of the validation split; without one, of the training split.
        func measure(_ stage: Stage, _ splits: [Stage.MeasuredSplit]) -> Measurement? {
            var watched: Measurement?
            stage.measure(splits) { split, measured in
                curves.append(measured, split: split)
                if divergence == nil, let problem = measured.outputProblem {
                    divergence = "the loss \(problem); found on the split \(split) after step \(stepLoss.count)"
                }
                if split == "test" {
                    (predictions, outputs) = (measured.predictions, measured.outputs)
                    segmentation = measured.segmentation
                } else {
                    watched = measured
                }
            }
            watch.lap(.evaluation)
            return watched
        }

        var epochsBefore = 0
        stages: for (number, stage) in stages.enumerated() {
            let splits = stage.measuredSplits
            let pool = BatchPool(stage.data.training, target: stage.loss.target)
            let stepsBefore = stepLoss.count
            // Curves begin with what nothing has trained yet.
            if number == 0 { _ = measure(stage, splits) }
            for epoch in 0..<stage.epochs where divergence == nil {
                let order = stage.sampler.order(epoch: epochsBefore + epoch)
                let samples = stage.data.training.drawn(seed: stage.sampler.seed, epoch: epochsBefore + epoch)
                pool.announce(order, stage.sampler.ranges, of: samples)
                for range in stage.sampler.ranges {
                    stage.rates.begin(step: stepLoss.count - stepsBefore)
                    let value = order.withUnsafeBufferPointer { order in
                        stage.step(UnsafeBufferPointer(rebasing: order[range]), pool: pool, watch: &watch)
                    }
                    stepLoss.append(Float(value))
                    if stage.rates.isActive { stepRates.append(stage.optimizer.learningRate) }
                    if !value.isFinite {
                        let quantity = value.isNaN ? "NaN" : "infinite"
                        divergence = "the training loss was \(quantity) at step \(stepLoss.count)"
                        break stages
                    }
                    norms?.add()
                    progress(stepLoss.count)
                }
                norms?.endEpoch()
                if let watched = measure(stage, splits) {
                    stage.rates.end(loss: watched.loss, accuracy: watched.accuracy)
                }
                if divergence != nil { break stages }
                if let parameter = parameters.first(where: { !$0.tensor.isFinite }) {
                    divergence = "the parameter \(parameter.name) was not finite after step \(stepLoss.count)"
                    break stages
                }
            }
            epochsBefore += stage.epochs
        }
        return TrainOutcome(
            divergence: divergence, initial: initial, final: parameters, curves: curves.named, stepLoss: stepLoss,
            stepRates: stepRates, predictions: predictions,
            labels: data.test.map { predictions.isEmpty ? [] : $0.labels(Array(0..<Int32($0.count))) } ?? [],
            outputs: outputs, segmentation: segmentation,
            gradientNorms: norms?.curves ?? [], stopwatch: watch)
    }

    /// A step on the training's first batch, which lies in memory and can be stepped on again and again; and what is trained on what.
    public func repeatedStep() -> (model: Module, input: Shape, step: () -> Void) {
        let stage = stages[0]
        let rows = stage.sampler.order(epoch: 0)[stage.sampler.range(ofBatch: 0)]
        let samples = stage.data.training.drawn(seed: stage.sampler.seed, epoch: 0)
        let batch = Batch(of: samples, rows: rows.count, target: stage.loss.target)
        rows.withUnsafeBufferPointer { batch.fill(from: samples, rows: $0) }
        return (model, batch.samples.shape, { stage.train(on: batch) })
    }

    /// Those of each split, and what the analysis makes of gradients that are stored.
    var curveNames: [String]? {
        stages[0].curves.named.map(\.name)
            + (diagnostics.contains(.gradientNorm) ? ["gradients/first-over-last"] : [])
    }

    /// What trains in silence, and badly.
    var warnings: [String] { stages.flatMap(\.warnings) }
}
