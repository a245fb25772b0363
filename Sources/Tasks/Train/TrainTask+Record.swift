import Data
import Engine
import Specs
import Store

extension TrainTask {
    /// Trains and puts all that came out into a run record, whose provenance is left to the caller.
    func record(trialID: String, spec: Value, progress: (Int) -> Void = { _ in }) -> RunRecord {
        let processors = Stopwatch(.process)
        let outcome = run(progress: progress)
        let processorSeconds = processors.elapsed
        var record = RunRecord(
            trialID: trialID, status: outcome.divergence == nil ? .completed : .diverged,
            reason: outcome.divergence ?? "", spec: spec.canonicalJSON, provenance: "{}")
        for (group, tensors) in [("initial", outcome.initial), ("final", outcome.final)] {
            for (name, tensor) in tensors {
                record.datasets.append(
                    RunDataset(
                        path: "/tensors/\(group)/\(name)", shape: tensor.shape.array, elements: tensor.runElements))
            }
        }
        for (name, values) in outcome.curves {
            record.datasets.append(
                RunDataset(path: "/curves/\(name)", shape: [values.count], elements: .float64(values)))
        }
        record.datasets.append(
            RunDataset(path: "/steps/loss", shape: [outcome.stepLoss.count], elements: .float32(outcome.stepLoss)))
        if !outcome.stepRates.isEmpty {
            record.datasets.append(
                RunDataset(
                    path: "/steps/learning-rate", shape: [outcome.stepRates.count],
                    elements: .float64(outcome.stepRates)))
        }
        if let classes, !outcome.predictions.isEmpty {
            var confusion = [Int64](repeating: 0, count: classes * classes)
            for (label, predicted) in zip(outcome.labels, outcome.predictions) {
                confusion[Int(label) * classes + Int(predicted)] += 1
            }
            record.datasets.append(
                RunDataset(path: "/confusion/test", shape: [classes, classes], elements: .int64(confusion)))
            record.datasets.append(
                RunDataset(
                    path: "/predictions/test", shape: [outcome.predictions.count], elements: .int64(outcome.predictions)
                ))
        }
        for (split, dataset) in [("train", data.train), ("validation", data.validation), ("test", data.test)] {
            guard let count = dataset?.count else { continue }
            record.datasets.append(RunDataset(path: "/data/\(split)", shape: [], elements: .int64([Int64(count)])))
        }
        if let words = loss.accumulation.words(batch: batch) {
            record.datasets.append(RunDataset(path: "/evaluation/loss", shape: [], elements: .text(words)))
        }
        if let words = loss.accuracyWords {
            record.datasets.append(RunDataset(path: "/evaluation/accuracy", shape: [], elements: .text(words)))
        }
        let parameters = model.namedParameters.reduce(0) { $0 + Int64($1.tensor.elementCount) }
        record.datasets.append(RunDataset(path: "/model/parameters", shape: [], elements: .int64([parameters])))
        record.datasets += regressionDatasets(outcome.outputs) + segmentationDatasets(outcome.segmentation)
        let axes = Dictionary(model.namedParameters.map { ($0.name, $0.tensor.rank) }) { first, _ in first }
        for (place, (name, values)) in outcome.gradientNorms.enumerated() {
            record.datasets += [
                RunDataset(
                    path: "/diagnostics/gradient-norm/\(name)", shape: [values.count], elements: .float64(values)),
                RunDataset(
                    path: "/diagnostics/parameter/\(name)", shape: [2],
                    elements: .int64([Int64(place), Int64(axes[name] ?? 0)])),
            ]
        }
        if outcome.divergence == nil { record.datasets += SampledImages(of: model, data)?.runDatasets ?? [] }
        for (name, seconds) in outcome.stopwatch.named + [(name: "cpu", seconds: processorSeconds)] {
            record.datasets.append(RunDataset(path: "/timing/\(name)", shape: [], elements: .float64([seconds])))
        }
        return record
    }

    /// More numbers than this are not worth keeping.
    private static let mostOutputs = 100_000

    /// `/predictions/test` and `/targets/test`, `[N, outputs]`, and `/inputs/test` where a sample is one number.
    private func regressionDatasets(_ outputs: [Float]) -> [RunDataset] {
        guard let test = data.test, case .values(let shape) = test.targets, !outputs.isEmpty,
            outputs.count <= Self.mostOutputs
        else { return [] }
        let rows = Array(0..<Int32(test.count))
        var targets = [Float](repeating: 0, count: outputs.count)
        rows.withUnsafeBufferPointer { rows in
            targets.withUnsafeMutableBufferPointer {
                if let base = $0.baseAddress { test.gatherValues(rows, into: base) }
            }
        }
        let extents = [test.count, shape.reduce(1, *)]
        var datasets = [
            RunDataset(path: "/predictions/test", shape: extents, elements: .float32(outputs)),
            RunDataset(path: "/targets/test", shape: extents, elements: .float32(targets)),
        ]
        if test.sampleSize == 1 {
            datasets.append(
                RunDataset(path: "/inputs/test", shape: [test.count], elements: .float32(test.samples(rows))))
        }
        return datasets
    }
}

extension Tensor {
    /// The elements as a run file stores them.
    var runElements: RunElements {
        switch dtype {
        case .float32: .float32(array())
        case .float64: .float64(array())
        case .int64: .int64(array())
        case .uint8: .uint8(array())
        case .bool: .uint8(array(Bool.self).map { $0 ? 1 : 0 })
        }
    }
}
