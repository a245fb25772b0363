import Engine
import Runs
import Specs
import Store
import Testing

@testable import Tasks

/// What a training can have beside its loss and optimizer: penalties, patience, weights that are kept, gradients of several batches.
struct TrainingPartsTests {
    private func iris(_ training: String, validation: Int = 30, extra: String = "") -> String {
        """
        data: {source: iris, train: 60, validation: \(validation), test: 60}
        model: {mlp: {hidden: [8]}}
        optimizer: {sgd: {lr: 0.05}}
        training: {\(training)}
        \(extra)
        """
    }

    private func refusal(_ lines: String) throws -> String {
        let plan = try plan("name: test\n" + lines)
        return try #require(#expect(throws: TaskError.self) { try TrialRunner.check(plan) }).description
    }

    /// Batches of 10 whose gradients are averaged in threes move the weights as batches of 30 do.
    @Test func gradientsOfSeveralBatchesAreAveraged() throws {
        let parts = try run(iris("epochs: 3, batch: 10, accumulate: 3, shuffle: false"))
        let whole = try run(iris("epochs: 3, batch: 30, shuffle: false"))
        for name in ["1.weight", "3.bias"] {
            let (a, b) = (try parts.numbers("/tensors/final/\(name)"), try whole.numbers("/tensors/final/\(name)"))
            #expect(zip(a, b).allSatisfy { abs($0 - $1) < 1e-6 }, "\(name)")
        }
        // The last step of an epoch takes what is left: 60 = 25 + 25 + 10 as 50 and 10.
        let rest = try run(iris("epochs: 1, batch: 25, accumulate: 2, shuffle: false"))
        #expect(try rest.numbers("/steps/loss").count == 3 && rest.status == .completed)
        #expect(
            try refusal(iris("epochs: 1, batch: 10, accumulate: 2").replacing("{sgd: {lr: 0.05}}", with: "lbfgs"))
                .contains("training.accumulate"))
    }

    /// One step from known weights: w - rate · (gradient + what the penalty adds).
    @Test(arguments: ["l1", "l2"]) func aPenaltyPullsWeights(_ name: String) throws {
        let plain = try run(iris("epochs: 1, batch: 60"))
        let pulled = try run(iris("epochs: 1, batch: 60, penalties: [{\(name): {weight: 0.5, on: [1.weight]}}]"))
        let (start, a, b) = (
            try plain.numbers("/tensors/initial/1.weight"), try plain.numbers("/tensors/final/1.weight"),
            try pulled.numbers("/tensors/final/1.weight")
        )
        for index in start.indices {
            let gradient = name == "l1" ? 0.5 * (start[index] > 0 ? 1 : -1) : start[index]
            #expect(abs(a[index] - 0.05 * gradient - b[index]) < 1e-6)
        }
        #expect(try plain.numbers("/tensors/final/3.weight") == pulled.numbers("/tensors/final/3.weight"))
        // The loss that is shown is without it.
        #expect(try plain.numbers("/steps/loss") == pulled.numbers("/steps/loss"))
        #expect(
            try refusal(iris("epochs: 1, batch: 60, penalties: [{\(name): {weight: 1, on: [fc.*]}}]")).contains(
                "'fc.*'"))
    }

    /// Training that gets worse at once stops after `patience` epochs and keeps the weights of the best.
    @Test func patienceAndTheBestWeights() throws {
        let lines = iris("epochs: 30, batch: 5, patience: 4, keep: best").replacing("lr: 0.05", with: "lr: 3")
        let record = try run(lines)
        let losses = try record.numbers("/curves/validation/loss")
        let kept = Int(try #require(record.numbers("/model/epoch").first))
        let best = try #require(losses.indices.min { losses[$0] < losses[$1] })
        #expect(kept == best && losses.count == min(31, best + 5))
        // Predictions are those of the kept weights.
        let predictions = try record.numbers("/predictions/test")
        let confusion = try record.numbers("/confusion/test")
        let right: Double = confusion[0] + confusion[4] + confusion[8]
        let accuracy = try record.numbers("/curves/test/accuracy")[kept]
        #expect(abs(right / Double(predictions.count) - accuracy) < 1e-9)
        let last = try run(lines.replacing(", keep: best", with: ""))
        #expect(!last.has("/model/epoch"))
        #expect(try last.numbers("/curves/validation/loss") == losses)
        let (ended, chosen) = (
            try last.numbers("/tensors/final/1.weight"), try record.numbers("/tensors/final/1.weight")
        )
        #expect(kept == losses.count - 1 || ended != chosen)
        #expect(try refusal(iris("epochs: 1, batch: 5, patience: 2", validation: 0)).contains("data.validation is 0"))
    }

    @Test func weightsAreCounted() throws {
        let record = try run(iris("epochs: 2, batch: 10", extra: "diagnostics: [weights]"))
        let counts = try record.numbers("/diagnostics/weights/1.weight/counts")
        #expect(counts.count == 3 * WeightHistogram.bins)
        #expect(counts.prefix(WeightHistogram.bins).reduce(0, +) == 32)
        let weight = try record.numbers("/tensors/final/1.weight")
        let range = try record.numbers("/diagnostics/weights/1.weight/range")
        #expect(range.count == 6 && range[4] == weight.min() && range[5] == weight.max())
        #expect(!record.has("/diagnostics/weights/1.bias/counts"))
    }
}
