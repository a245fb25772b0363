import Data
import Engine
import Runs
import Specs
import Store

extension TrainTask {
    /// Trains and puts all that came out into a run record, whose provenance is left to the caller.
    func record(trialID: String, settings: Value, progress: (Int) -> Void = { _ in }) -> RunRecord {
        RunRecord(
            trialID: trialID, settings: settings, run: { run(progress: progress) }, datasets: datasets)
    }

    private func datasets(_ outcome: TrainOutcome) -> [RunDataset] {
        var datasets: [RunDataset] = []
        // A training that ended before its last stage has nothing to be judged by.
        var earlier = outcome.stages
        let judged = earlier.count == stages.count ? earlier.removeLast() : nil
        if !outcome.embeddings.isEmpty {
            datasets.append(TrainingData.embeddingLabels(outcome.embeddingLabels))
        }
        for (number, (moment, places)) in outcome.embeddings.enumerated() {
            datasets += [
                TrainingData.embeddingPlaces(places, shape: [places.count / 2, 2], "\(number + 1)"),
                TrainingData.embeddingMoment(moment, "\(number + 1)"),
            ]
        }
        datasets += stageDatasets(earlier) + (judged.map(judgedDatasets) ?? [])
        if let judged, stages.count > 1 {
            datasets.append(CommonData.seconds(judged.secondsBefore, CommonData.earlierStages))
        }
        datasets += outcome.audit?.runDatasets ?? []
        for (split, dataset) in [("train", data.train), ("validation", data.validation), ("test", data.test)] {
            if let count = dataset?.count { datasets.append(TrainingData.splitSize(Int64(count), split)) }
        }
        if let words = last.loss.words(batch: last.batch) {
            datasets.append(TrainingData.evaluation(words, "loss"))
        }
        if let words = last.loss.accuracyWords { datasets.append(TrainingData.evaluation(words, "accuracy")) }
        let parameters = model.namedParameters.reduce(0) { $0 + Int64($1.tensor.elementCount) }
        datasets.append(TrainingData.parameterCount(parameters))
        if let multiplyAdds { datasets.append(TrainingData.multiplyAdds(multiplyAdds)) }
        if outcome.divergence == nil {
            datasets += (SamplingPlaces(of: model, data)?.runDatasets ?? []) + layerDatasets()
        }
        return datasets
    }

    /// What the stage leaves on which a run is judged.
    private func judgedDatasets(_ outcome: StageOutcome) -> [RunDataset] {
        var datasets: [RunDataset] = []
        for (data, tensors) in [
            (TrainingData.initialTensor, outcome.initial), (TrainingData.finalTensor, outcome.final),
        ] {
            datasets += tensors.map { data($1.runElements, shape: $1.shape.array, name: $0) }
        }
        datasets += outcome.curves.named.map { CommonData.curve($0.values, $0.name) }
        datasets.append(TrainingData.stepLoss(outcome.stepLoss))
        if !outcome.stepRates.isEmpty { datasets.append(TrainingData.stepRate(outcome.stepRates)) }
        if let classes = last.classes, !outcome.predictions.isEmpty, let test = data.test {
            var confusion = [Int64](repeating: 0, count: classes * classes)
            for (label, predicted) in zip(test.labels(Array(0..<Int32(test.count))), outcome.predictions) {
                confusion[Int(label) * classes + Int(predicted)] += 1
            }
            datasets += [
                TrainingData.confusion(confusion, shape: [classes, classes]),
                TrainingData.predictedClasses(outcome.predictions),
            ]
        }
        datasets += regressionDatasets(outcome.outputs) + reconstructionDatasets(outcome.outputs)
        datasets += segmentationDatasets(outcome.segmentation) + augmentationDatasets()
        datasets += priorDatasets(outcome.priorSamples)
        let axes = Dictionary(model.namedParameters.map { ($0.name, $0.tensor.rank) }) { first, _ in first }
        for (place, (name, values)) in outcome.gradientNorms.enumerated() {
            datasets += [
                TrainingData.gradientNorm(values, name),
                TrainingData.gradientParameter([Int64(place), Int64(axes[name] ?? 0)], name),
            ]
        }
        for (place, (name, histograms)) in outcome.weights.enumerated() {
            datasets += [
                TrainingData.weightCounts(
                    histograms.flatMap(\.counts), shape: [histograms.count, WeightHistogram.bins], name),
                TrainingData.weightRange(
                    histograms.flatMap { [$0.lower, $0.upper] }, shape: [histograms.count, 2], name),
                TrainingData.weightPlace(Int64(place), name),
            ]
        }
        if let epoch = outcome.keptEpoch { datasets.append(TrainingData.keptEpoch(Int64(epoch))) }
        if !last.frozen.isEmpty {
            datasets.append(
                TrainingData.frozen(
                    model.namedParameters.map(\.name).filter(last.frozen.contains).joined(separator: "\n")))
        }
        return datasets
    }

    /// What the stages before leave.
    private func stageDatasets(_ outcomes: [StageOutcome]) -> [RunDataset] {
        outcomes.enumerated().flatMap { number, outcome in
            let place = "\(number + 1)"
            return [TrainingData.stageName(outcome.stage.name, place), TrainingData.stageLoss(outcome.stepLoss, place)]
                + outcome.curves.named.map { TrainingData.stageCurve($0.values, "\(place)/\($0.name)") }
        }
    }

    /// More numbers than this are not worth keeping.
    private static let mostOutputs = 100_000

    /// What the model gives on the test split and what it should, and the samples where each is one number.
    private func regressionDatasets(_ outputs: [Float]) -> [RunDataset] {
        guard let test = data.test, case .values(let shape) = test.targets, !outputs.isEmpty,
            outputs.count <= Self.mostOutputs
        else { return [] }
        let rows = Array(0..<Int32(test.count))
        let extents = [test.count, shape.reduce(1, *)]
        var datasets = [
            TrainingData.outputs(outputs, shape: extents), TrainingData.targets(test.values(rows), shape: extents),
        ]
        if test.sampleSize == 1 { datasets.append(TrainingData.inputs(test.samples(rows))) }
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
