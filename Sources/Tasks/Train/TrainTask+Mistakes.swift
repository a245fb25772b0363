import CElementary
import Data
import Engine
import Foundation
import Runs
import Specs
import Store

extension TrainTask {
    /// What a run file tells of a training beside the result: what it holds, and what its last weights get wrong.
    ///
    /// The mistakes need the data. Where these cannot be had, or are others than those of the run, the details say so.
    static func details(of file: RunFile, _ settings: Value, isCompleted: Bool) throws -> TrainingDetails {
        var details = try TrainingDetails(file)
        let stored = isCompleted ? try TrainingData.predictedClasses.read(file)?.elements : nil
        do {
            let task = try TrainTask(settings, initialized: false)
            details.order(by: task.model.stateDict.map(\.name))
            guard let stored else { return details }
            details.classNames = try classNames(settings)
            try task.load(file)
            details.mistakes = .found(try task.mistakes(stored: stored))
        } catch let error as StoreError {
            throw error
        } catch {
            // Where no class was predicted, weights in the order of their names are all that is lost.
            guard stored != nil else { return details }
            let reason = "\(error)"
            details.mistakes = .impossible(reason.hasSuffix(".") ? String(reason.dropLast()) : reason)
        }
        return details
    }

    /// The names of the classes that the last stage tells apart.
    static func classNames(_ settings: Value) throws -> [String] {
        guard let last = try StageSettings.all(Settings(settings)).last else { return [] }
        return try last.settings[TrainSettings.data].classNames()
    }

    /// Gives the model the last weights of a run.
    private func load(_ file: RunFile) throws {
        let state = try model.stateDict.map { name, _ -> (name: String, tensor: Tensor) in
            let stored = try file.read(TrainingData.finalTensor.folder + name)
            guard let tensor = Tensor(stored) else { throw TaskError("the run's \(name) is not of numbers") }
            return (name, tensor)
        }
        do {
            _ = try model.load(stateDict: state)
        } catch {
            throw TaskError("the run's last weights do not fit the model: \(error)")
        }
    }

    /// The test samples that the model gives a wrong class.
    /// - Parameter stored: the classes that the run gave.
    /// - Throws: `TaskError` where the model gives others now, or no class has a score.
    private func mistakes(stored: [Int64]) throws -> TestMistakes {
        guard let test = data.test, let classes = test.targets.classes else {
            throw TaskError("the data have no test split with classes")
        }
        guard !last.loss.isOfEmbeddings else {
            throw TaskError("the model gives places and no scores of classes, so that no mistake is worse than another")
        }
        let found = ConvolutionNumerics.with(exact: isExact) {
            Measurement(
                of: model, on: test, count: test.count, loss: last.loss, batch: last.batch,
                pool: BatchPool(test, target: last.loss.target), keepsScores: true)
        }
        let others = zip(found.predictions, stored).count { $0 != $1 }
        guard found.predictions.count == stored.count, others == 0 else {
            throw TaskError(
                "the last weights give \(others) of \(stored.count) test samples another class here than in the run: the data or the engine are others than the run's"
            )
        }
        let labels = test.labels(Array(0..<Int32(test.count)))
        let scores = ClassScores(found.outputs, classes: classes, areLogits: last.loss.givesLogits)
        let wrong = labels.indices.filter { labels[$0] != stored[$0] }
        let costs = Dictionary(
            uniqueKeysWithValues: wrong.map {
                ($0, scores.cost(of: $0, label: Int(labels[$0]), given: Int(stored[$0])))
            })
        let worst = wrong.sorted { (costs[$1] ?? 0, $0) < (costs[$0] ?? 0, $1) }.prefix(TestMistakes.most)
        return TestMistakes(
            worst: worst.map { sample in
                TestMistakes.Mistake(
                    sample: sample, label: Int(labels[sample]), predicted: Int(stored[sample]),
                    confidence: scores.probability(of: Int(stored[sample]), sample: sample),
                    confidenceInLabel: scores.probability(of: Int(labels[sample]), sample: sample))
            }, count: wrong.count, samples: stored.count, images: images(of: Array(worst), in: test))
    }

    /// The samples as images, as they were before they were normalized; nil where they are none.
    private func images(of samples: [Int], in test: any Dataset) -> StoredImages? {
        guard test.shape.count == 3, !samples.isEmpty else { return nil }
        let values = test.samples(samples.map { Int32($0) }).enumerated().map { index, value -> Double in
            guard let normalization = data.normalization, !normalization.mean.isEmpty else { return Double(value) }
            // A channel has a mean, or each number one.
            let part = max(1, test.sampleSize / normalization.mean.count)
            let place = index % test.sampleSize / part
            return Double(value) * normalization.deviation[place] + normalization.mean[place]
        }
        // White is 1, but for sources whose numbers go further.
        let brightest = max(1, values.max() ?? 1)
        return StoredImages(
            count: samples.count, channels: test.shape[0], height: test.shape[1], width: test.shape[2],
            values: values.map { UInt8(intensity: $0 / brightest) })
    }
}

/// The scores that a model gives the classes of each sample.
private struct ClassScores {
    private let scores: [Float]
    private let classes: Int
    /// Whether a softmax makes probabilities of them.
    private let areLogits: Bool

    init(_ scores: [Float], classes: Int, areLogits: Bool) {
        (self.scores, self.classes, self.areLogits) = (scores, classes, areLogits)
    }

    private func row(_ sample: Int) -> [Double] {
        scores[sample * classes..<(sample + 1) * classes].map(Double.init)
    }

    private func logProbability(of label: Int, sample: Int) -> Double {
        let row = row(sample)
        let highest = row.max() ?? 0
        return row[label] - highest - Elementary.log(row.reduce(0) { $0 + Elementary.exp($1 - highest) })
    }

    /// Nil where the scores are no logits.
    func probability(of label: Int, sample: Int) -> Double? {
        areLogits ? Elementary.exp(logProbability(of: label, sample: sample)) : nil
    }

    /// What a mistake costs: the cross-entropy of the right class; of scores that are no logits the lead of the wrong class.
    func cost(of sample: Int, label: Int, given: Int) -> Double {
        areLogits ? -logProbability(of: label, sample: sample) : row(sample)[given] - row(sample)[label]
    }
}

extension TrainingLoss {
    /// Whether a softmax makes probabilities of what the model gives: log-probabilities are not changed by it.
    fileprivate var givesLogits: Bool {
        terms.allSatisfy {
            ["cross-entropy", "focal", "nll"].contains($0.name) || $0.layer != nil || $0.loss.isOfEmbeddings
        }
    }
}

extension Tensor {
    /// Nil for a text.
    fileprivate convenience init?(_ stored: RunDataset) {
        let shape = Shape(stored.shape)
        switch stored.elements {
        case .float32(let elements): self.init(elements, shape: shape)
        case .float64(let elements): self.init(elements, shape: shape)
        case .int64(let elements): self.init(elements, shape: shape)
        case .uint8(let elements): self.init(elements, shape: shape)
        case .text: return nil
        }
    }
}
