import Data
import Engine
import Runs
import Store

extension TrainTask {
    /// Samples whose labels are compared with those of their neighbours.
    private static let mostNeighbours = 1000
    /// Samples that units are looked at with.
    private static let mostSamples = 512

    /// Looks at a training that has ended, beside its curves. The model is left as it was.
    func audit(of outcome: StageOutcome) -> TrainingAudit {
        let stage = outcome.stage
        return TrainingAudit(
            measured: remeasured(stage), neighbours: neighbours(stage), units: units(stage), moved: moved(outcome))
    }

    /// The test split measured as it should be, and with one thing each as curves were: the model's mode, the images, the labels.
    private func remeasured(_ stage: Stage) -> [TrainingAudit.Way: TrainingAudit.Measured] {
        guard let sound = stage.soundTest, let test = stage.data.test, case .labels = sound.targets else { return [:] }
        // In training mode a normalization changes its running statistics.
        let buffers = model.namedBuffers.map { ($0.tensor, $0.tensor.detach().clone()) }
        defer { noGrad { for (buffer, before) in buffers { buffer.copy(from: before) } } }
        func measured(_ dataset: any Dataset, _ faults: Set<Fault>) -> TrainingAudit.Measured {
            let found = Measurement(
                of: model, on: dataset, count: dataset.count, loss: stage.loss, batch: stage.batch,
                pool: BatchPool(dataset, target: stage.loss.target), metrics: stage.metrics, faults: faults)
            return TrainingAudit.Measured(loss: found.loss, accuracy: found.accuracy)
        }
        let faults = stage.faults
        return [
            .sound: measured(sound, []), .images: measured(test, []),
            .labels: measured(sound, faults.intersection([.miscounted])),
            .mode: measured(sound, faults.intersection([.trainingMode])),
        ]
    }

    /// How often the training sample that is nearest to one, number by number, has its label; and how often it would by chance.
    private func neighbours(_ stage: Stage) -> TrainingAudit.Neighbours? {
        let train = stage.data.train
        guard case .labels(let classes) = train.targets, train.count > 1 else { return nil }
        let rows = (0..<Int32(min(Self.mostNeighbours, train.count))).map { $0 }
        let labels = train.labels(rows)
        let samples = Tensor(train.samples(rows).map(Double.init), shape: [rows.count, train.sampleSize])
        var counts = [Double](repeating: 0, count: classes)
        for label in labels { counts[Int(label)] += 1 }
        let chance = counts.reduce(0) { $0 + $1 * ($1 - 1) } / Double(rows.count * (rows.count - 1))
        return TrainingAudit.Neighbours(
            agreement: NearestNeighbours.ranks(samples, labels: labels, within: 1).share(within: 1), chance: chance,
            samples: rows.count)
    }

    /// Of the activations of the model, the largest share of units that give nothing but 0 for any test sample, and of outputs at an end
    /// of a sigmoid's or a hyperbolic tangent's range.
    private func units(_ stage: Stage) -> TrainingAudit.Units? {
        guard let test = stage.soundTest, test.count > 0 else { return nil }
        let taps = model.namedModules.compactMap { path, module -> (name: String, tap: LayerTap)? in
            guard let activation = module as? Activation, let tap = model.tap(path) else { return nil }
            return (activation.name, tap)
        }
        guard !taps.isEmpty else { return nil }
        let rows = (0..<Int32(min(Self.mostSamples, test.count))).map { $0 }
        let wasTraining = model.isTraining
        model.train(false)
        defer { if wasTraining { model.trainUnfrozen() } }
        noGrad { _ = model(Tensor(test.samples(rows), shape: Shape([rows.count] + test.shape))) }
        var units = TrainingAudit.Units(dead: 0, saturated: 0)
        for (name, tap) in taps {
            guard let output = tap.output, output.rank >= 2 else { continue }
            switch name {
            case "relu", "relu6": units.dead = max(units.dead, Self.deadShare(output))
            case "sigmoid", "tanh":
                let values = output.array(Float.self)
                let lower: Float = name == "tanh" ? -1 : 0
                let margin = 0.01 * (1 - lower)
                let ends = values.count { $0 < lower + margin || $0 > 1 - margin }
                units.saturated = max(units.saturated, Double(ends) / Double(max(1, values.count)))
            default: break
            }
        }
        return units
    }

    /// The share of units, or channels of images, that are 0 at every place of every sample.
    private static func deadShare(_ output: Tensor) -> Double {
        let values = output.array(Float.self)
        let units = output.shape[1]
        let places = output.shape.array.dropFirst(2).reduce(1, *)
        var isAlive = [Bool](repeating: false, count: units)
        for (index, value) in values.enumerated() where value != 0 { isAlive[index / places % units] = true }
        return units == 0 ? 0 : Double(isAlive.count { !$0 }) / Double(units)
    }

    /// The share of numbers that are not what they were when the last stage began.
    private func moved(_ outcome: StageOutcome) -> Double {
        let before = Dictionary(outcome.initial.map { ($0.name, $0.tensor) }) { first, _ in first }
        var (moved, count) = (0, 0)
        for (name, tensor) in model.namedParameters {
            guard let initial = before[name] else { continue }
            let (old, new) = (initial.array(Float.self), tensor.detach().array(Float.self))
            moved += zip(old, new).count { $0 != $1 }
            count += new.count
        }
        return count == 0 ? 1 : Double(moved) / Double(count)
    }
}

extension TrainingAudit {
    /// The datasets of a run.
    var runDatasets: [RunDataset] {
        var datasets = Way.allCases.flatMap { way -> [RunDataset] in
            guard let found = measured[way] else { return [] }
            return [
                TrainingData.auditLoss(found.loss, way.rawValue),
                TrainingData.auditAccuracy(found.accuracy, way.rawValue),
            ]
        }
        if let neighbours {
            datasets.append(
                TrainingData.auditNeighbours([neighbours.agreement, neighbours.chance, Double(neighbours.samples)]))
        }
        if let units { datasets.append(TrainingData.auditUnits([units.dead, units.saturated])) }
        datasets.append(TrainingData.auditMoved(moved))
        return datasets
    }
}
