import Data
import Engine
import Specs
import Store
import Testing

@testable import Tasks

/// The loss of a split does not depend on the parts in which it goes through the model.
@Suite struct LossAccumulationTests {
    /// How a model must end for a loss; those that are missing take any outputs.
    private static let endings = ["nll": "log-softmax", "kl": "log-softmax", "bce": "sigmoid", "dice": "sigmoid"]
    /// Beside every loss as it stands: those whose settings change how it is accumulated.
    private static let settings = [
        "{cross-entropy: {weights: [1, 1, 1, 1, 20, 1, 1, 0.01, 0, 1]}}", "{cross-entropy: {label-smoothing: 0.1}}",
        "{cross-entropy: {weights: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], label-smoothing: 0.1}}",
        "{triplet: {mining: all}}", "{contrastive: {margin: 2}}", "{cosine-embedding: {margin: 0.3}}",
        "{triplet: {mining: hard}}", "{hinge: {power: 2}}",
    ]

    private func task(_ loss: String, ending: String?) throws -> TrainTask {
        let model = "{sequential: [flatten, {linear: 10}\(ending.map { ", \($0)" } ?? "")]}"
        return try TrainTask(
            trial(
                of: """
                    data: {source: digits, train: 300, validation: 0, test: 100}
                    model: \(model)
                    loss: \(loss)
                    optimizer: sgd
                    training: {epochs: 1, batch: 32}
                    """
            ).settings)
    }

    private func losses(of task: TrainTask) -> [Double] {
        let pool = BatchPool(task.data.train, target: task.stages[0].loss.target)
        return [1, 7, 256, 300].map {
            Measurement(
                of: task.model, on: task.data.train, count: 300, loss: task.stages[0].loss, batch: task.stages[0].batch,
                pool: pool,
                chunk: $0
            ).loss
        }
    }

    /// Of those that look at targets.
    @Test(arguments: Losses.all.choices.map(\.name).filter { $0 != Losses.codeDivergence } + settings)
    func theValueIsTheSameWhateverTheParts(_ loss: String) throws {
        let values = losses(of: try task(loss, ending: Self.endings[loss]))
        for value in values { #expect(abs(value - values[3]) <= 2e-6 * max(0.1, abs(values[3])), "\(values)") }
    }

    @Test(arguments: ["cross-entropy", "soft-dice", "cross-entropy-dice", "mse"])
    func overPixelsToo(_ loss: String) throws {
        let task = try TrainTask(
            trial(
                of: """
                    data:
                      source: {shapes: {of: pixels, size: 16, canvas: 32, images: 24, test-images: 4, kinds: [circle, cross]}}
                    model: {unet: {widths: [4]}}
                    loss: \(loss)
                    optimizer: sgd
                    training: {epochs: 1, batch: 8}
                    """
            ).settings)
        let pool = BatchPool(task.data.train, target: task.stages[0].loss.target)
        let values = [1, 7, 24].map {
            Measurement(
                of: task.model, on: task.data.train, count: 24, loss: task.stages[0].loss, batch: 8, pool: pool,
                chunk: $0
            ).loss
        }
        for value in values { #expect(abs(value - values[2]) <= 2e-6 * abs(values[2]), "\(values)") }
    }

    /// Σ w[label] · loss over Σ w[label], in float64 by hand.
    @Test func weightsDivideByTheirSumOverTheSplit() throws {
        let weights = [1, 1, 1, 1, 20, 1, 1, 0.01, 0, 1]
        let task = try task("{cross-entropy: {weights: \(weights)}}", ending: nil)
        let rows = (0..<300).map(Int32.init)
        let samples = Tensor(task.data.train.samples(rows), shape: [300, 64])
        let logProbabilities = noGrad { task.model(samples).to(.float64).logSoftmax() }.doubles
        var (sum, total) = (0.0, 0.0)
        for (row, label) in task.data.train.labels(rows).enumerated() {
            sum -= weights[Int(label)] * logProbabilities[row * 10 + Int(label)]
            total += weights[Int(label)]
        }
        #expect(abs(losses(of: task)[2] - sum / total) < 1e-5)
    }

    /// A batch of classes that count for nothing changes nothing; it was NaN.
    @Test func aBatchWithoutWeightIsNoError() throws {
        let record = try run(
            """
            data: {source: digits, train: 60, validation: 20, test: 20}
            model: linear
            loss: {cross-entropy: {weights: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]}}
            optimizer: sgd
            training: {epochs: 2, batch: 1}
            """)
        #expect(record.status == .completed)
        for path in ["/curves/train/loss", "/curves/test/loss", "/steps/loss"] {
            #expect(try record.numbers(path).allSatisfy(\.isFinite))
        }
    }

    @Test func aSplitWithoutWeightIsRefused() throws {
        let text = """
            data: {source: iris, train: 60, validation: 0, test: 30}
            model: linear
            loss: {cross-entropy: {weights: [0, 0, 0]}}
            optimizer: sgd
            training: {epochs: 1, batch: 7}
            """
        let error = #expect(throws: TaskError.self) { try TrainTask(trial(of: text).settings) }
        #expect(error?.description.contains("every class of the split train the weight 0") ?? false)
    }

    @Test(arguments: ["triplet", "contrastive", "cosine-embedding"])
    func lossesOfABatchSayHowTheyAreEvaluated(_ loss: String) throws {
        let text = """
            data: {source: iris, train: 60, validation: 0, test: 30}
            model: linear
            loss: \(loss)
            optimizer: sgd
            training: {epochs: 1, batch: 20}
            """
        guard case .text(let words) = try run(text).elements("/evaluation/loss") else {
            Issue.record("no text")
            return
        }
        #expect(words.contains("consecutive batches of 20 samples"))
        #expect(try !run(text.replacing(loss, with: "hinge")).has("/evaluation/loss"))
    }

    /// Only trials whose loss is found in another way than before have other ids.
    @Test func onlyChangedLossesHaveARevision() throws {
        func revision(_ loss: String) throws -> [String: Int] {
            try TrialIdentity.azmoon.revisions(trial(spec(loss: loss)).settings)
        }
        #expect(try revision("cross-entropy").isEmpty && revision("mse").isEmpty && revision("hinge").isEmpty)
        #expect(try revision("{cross-entropy: {weights: [1, 2, 3]}}") == ["loss": 2])
        #expect(try revision("soft-dice") == ["loss": 2] && revision("triplet") == ["loss": 3])
    }
}
