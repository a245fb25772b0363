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
        let splits = measuredSplits
        var curves = Curves(splits: splits.map(\.name), targets: data.train.targets, loss: loss)
        var stepLoss: [Float] = []
        // A run of many steps may diverge at the first: memory for all of them is not asked for in advance.
        stepLoss.reserveCapacity(min(steps, 1 << 20))
        var stepRates: [Double] = []
        let pool = BatchPool(data.train, target: loss.target)
        var divergence: String?
        var predictions: [Int64] = []
        var outputs: [Float] = []
        var segmentation: Segmentation?
        var norms = diagnostics.contains(.gradientNorm) ? GradientNorms(model.namedParameters) : nil

        /// Returns the measurement of the validation split; without one, of the training split.
        func measure() -> Measurement? {
            var watched: Measurement?
            self.measure(splits) { split, measured in
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

        _ = measure()
        epochs: for epoch in 0..<epochs where divergence == nil {
            let order = sampler.order(epoch: epoch)
            for range in sampler.ranges {
                rates.begin(step: stepLoss.count)
                let value = order.withUnsafeBufferPointer { order in
                    step(UnsafeBufferPointer(rebasing: order[range]), pool: pool, watch: &watch)
                }
                stepLoss.append(Float(value))
                if rates.isActive { stepRates.append(optimizer.learningRate) }
                if !value.isFinite {
                    let quantity = value.isNaN ? "NaN" : "infinite"
                    divergence = "the training loss was \(quantity) at step \(stepLoss.count)"
                    break epochs
                }
                norms?.add()
                progress(stepLoss.count)
            }
            norms?.endEpoch()
            if let watched = measure() { rates.end(loss: watched.loss, accuracy: watched.accuracy) }
            if divergence != nil { break }
            if let parameter = parameters.first(where: { !$0.tensor.isFinite }) {
                divergence = "the parameter \(parameter.name) was not finite after step \(stepLoss.count)"
                break
            }
        }
        return TrainOutcome(
            divergence: divergence, initial: initial, final: parameters, curves: curves.named, stepLoss: stepLoss,
            stepRates: stepRates, predictions: predictions,
            labels: data.test.map { predictions.isEmpty ? [] : $0.labels(Array(0..<Int32($0.count))) } ?? [],
            outputs: outputs, segmentation: segmentation,
            gradientNorms: norms?.curves ?? [], stopwatch: watch)
    }

    /// One training step on `rows` of the training split; returns the loss before the step.
    func step(_ rows: UnsafeBufferPointer<Int32>, pool: BatchPool, watch: inout Stopwatch) -> Double {
        let batch = pool.filled(with: rows)
        watch.lap(.data)
        return train(on: batch) { watch.lap($0) }
    }

    /// One training step on `batch`: returns the loss before the step; if that is not finite, nothing is changed.
    /// - Parameter lap: called at the end of each part of the step.
    @discardableResult
    @inline(__always)
    func train(on batch: Batch, lap: (Stopwatch.Part) -> Void = { _ in }) -> Double {
        if optimizer.needsClosure { return trainByClosure(on: batch, lap: lap) }
        optimizer.zeroGrad()
        let loss = loss.compute(model(batch.samples), batch.targets)
        let value = loss.item
        lap(.forward)
        guard value.isFinite else { return value }
        loss.backward()
        lap(.backward)
        clipping.apply(to: optimizer)
        rates.gradientsAreReady()
        optimizer.step()
        lap(.optimizer)
        return value
    }

    /// A step on the training's first batch, which lies in memory and can be stepped on again and again; and what is trained on what.
    public func repeatedStep() -> (model: Module, input: Shape, step: () -> Void) {
        let rows = sampler.order(epoch: 0)[sampler.range(ofBatch: 0)]
        let batch = Batch(of: data.train, rows: rows.count, target: loss.target)
        rows.withUnsafeBufferPointer { [data = data.train] in batch.fill(from: data, rows: $0) }
        return (model, batch.samples.shape, { train(on: batch) })
    }

    /// The same for an optimizer that computes the loss itself, and may do so many times; all of it counts as its time.
    private func trainByClosure(on batch: Batch, lap: (Stopwatch.Part) -> Void) -> Double {
        let value = optimizer.step {
            optimizer.zeroGrad()
            let loss = loss.compute(model(batch.samples), batch.targets)
            loss.backward()
            clipping.apply(to: optimizer)
            return loss
        }.item
        lap(.optimizer)
        return value
    }

    /// Measures the model on every split.
    func measure(_ splits: [MeasuredSplit]? = nil, _ body: (_ split: String, Measurement) -> Void) {
        var classMeans: ClassMeans?
        for split in splits ?? measuredSplits {
            let measured = Measurement(
                of: model, on: split.dataset, count: split.count, loss: loss, batch: batch, pool: split.pool,
                classMeans: classMeans)
            // The training split is measured first.
            classMeans = measured.classMeans
            body(split.name, measured)
        }
    }

    /// Those of each split, and what the analysis makes of gradients that are stored.
    var curveNames: [String]? {
        Curves(splits: measuredSplits.map(\.name), targets: data.train.targets, loss: loss).named.map(\.name)
            + (diagnostics.contains(.gradientNorm) ? ["gradients/first-over-last"] : [])
    }

    typealias MeasuredSplit = (name: String, dataset: any Dataset, count: Int, pool: BatchPool)

    private var measuredSplits: [MeasuredSplit] {
        var splits: [MeasuredSplit] = [("train", data.train, measuredTrain, BatchPool(data.train, target: loss.target))]
        if let validation = data.validation {
            splits.append(("validation", validation, validation.count, BatchPool(validation, target: loss.target)))
        }
        if let test = data.test { splits.append(("test", test, test.count, BatchPool(test, target: loss.target))) }
        return splits
    }
}

/// The curves of each split.
private struct Curves {
    private let metrics: [Metric]
    private(set) var named: [(name: String, values: [Double])] = []

    init(splits: [String], targets: Targets, loss: Loss) {
        metrics = Metric.ofSplits.filter { $0.applies(to: targets, loss: loss) }
        for split in splits { named += metrics.map { ("\(split)/\($0.name)", []) } }
    }

    mutating func append(_ measurement: Measurement, split: String) {
        for metric in metrics {
            guard let index = named.firstIndex(where: { $0.name == "\(split)/\(metric.name)" }),
                let value = measurement.value(of: metric)
            else { continue }
            named[index].values.append(value)
        }
    }
}
