import Engine
import Foundation
import Specs
import Store
import Testing

@testable import Tasks

@Suite struct TrainTests {
    @Test func separableSamplesAreLearntByHeart() throws {
        let run = try record(spec())
        #expect(run.status == .completed && run.reason.isEmpty)
        let loss = try run.numbers("/curves/train/loss")
        #expect(loss.count == 21)
        #expect(abs(loss[0] - log(3)) < 0.5 && loss[20] < 0.05 * loss[0], "\(loss)")
        #expect(try run.numbers("/curves/train/accuracy").last == 1)
        #expect(try run.numbers("/steps/loss").count == 60)
    }

    @Test func whatARunLeavesFitsTogether() throws {
        let run = try record(spec(training: "epochs: 3, batch: 7"))
        for split in ["train", "validation", "test"] {
            for metric in ["loss", "accuracy"] { #expect(try run.numbers("/curves/\(split)/\(metric)").count == 4) }
        }
        // Three full batches and one of three samples in each epoch.
        #expect(try run.numbers("/steps/loss").count == 12)
        let confusion = try run.numbers("/confusion/test")
        let predictions = try run.numbers("/predictions/test")
        #expect(confusion.count == 9 && confusion.reduce(0, +) == 16 && predictions.count == 16)
        for predicted in 0..<3 {
            let column = (0..<3).map { confusion[$0 * 3 + predicted] }.reduce(0, +)
            #expect(column == Double(predictions.count { $0 == Double(predicted) }))
        }
        let right = (0..<3).map { confusion[$0 * 4] }.reduce(0, +)
        #expect(try run.numbers("/curves/test/accuracy").last == right / 16)

        let shapes = Dictionary(uniqueKeysWithValues: run.datasets.map { ($0.path, $0.shape) })
        for group in ["initial", "final"] {
            #expect(shapes["/tensors/\(group)/1.weight"] == [16, 32] && shapes["/tensors/\(group)/1.bias"] == [16])
            #expect(shapes["/tensors/\(group)/3.weight"] == [3, 16] && shapes["/tensors/\(group)/3.bias"] == [3])
        }
        let parts = ["data", "forward", "backward", "optimizer", "evaluation"]
        let seconds = try parts.map { try #require(run.numbers("/timing/\($0)").first) }
        let total = try #require(run.numbers("/timing/total").first)
        #expect(seconds.allSatisfy { $0 >= 0 } && seconds.reduce(0, +) <= total + 1e-9)
    }

    @Test func noEpochIsAMeasurementAlone() throws {
        let run = try record(spec(training: "epochs: 0, batch: 8"))
        #expect(try run.status == .completed && run.numbers("/curves/test/loss").count == 1)
        #expect(try run.elements("/tensors/initial/1.weight") == run.elements("/tensors/final/1.weight"))
    }

    @Test func measuredTrainMeasuresTheFirstSamples() throws {
        let all = try record(spec(training: "epochs: 1, batch: 8"))
        let some = try record(spec(training: "epochs: 1, batch: 8, measured-train: 5"))
        // Fewer samples are measured, and training is the same.
        #expect(try all.elements("/tensors/final/3.weight") == some.elements("/tensors/final/3.weight"))
        #expect(try all.numbers("/curves/train/loss") != some.numbers("/curves/train/loss"))
        let fifths = try some.numbers("/curves/train/accuracy").map { $0 * 5 }
        #expect(fifths == fifths.map { $0.rounded() })
    }

    @Test func aDivergingRateStopsEarlyAndSaysWhere() throws {
        let run = try record(spec(optimizer: "{sgd: {lr: 1.0e+30}}"))
        #expect(run.status == .diverged)
        let steps = try run.numbers("/steps/loss")
        #expect(run.reason == "the training loss was NaN at step \(steps.count)" && steps.count < 10)
        #expect(try steps.last?.isNaN == true && run.numbers("/curves/test/loss").count <= 2)
        #expect(run.datasets.contains { $0.path == "/predictions/test" })
    }

    /// The loss is finite, and a weight no longer is: after the last step nothing else would show it.
    @Test func aWeightThatOverflowsIsADivergence() throws {
        let run = try record(spec(model: "linear", optimizer: "{sgd: {lr: 1.0e+39}}", training: "epochs: 1, batch: 24"))
        #expect(
            run.status == .diverged && run.reason == "the parameter 1.weight was not finite after step 1",
            "\(run.reason)")
    }

    @Test func meanSquaredErrorComparesWithOneHotVectors() throws {
        let run = try record(spec(loss: "mse", optimizer: "{adam: {lr: 0.01}}", training: "epochs: 40, batch: 8"))
        let loss = try run.numbers("/curves/train/loss")
        #expect(loss[40] < 0.2 * loss[0] && loss[40] < 0.1, "\(loss)")
        #expect(try run.numbers("/curves/train/accuracy").last == 1)
    }

    @Test func progressCountsEveryStep() throws {
        let trial = try trial(spec(training: "epochs: 2, batch: 8"))
        let task = try TrainTask(trial.settings)
        var steps: [Int] = []
        _ = task.record(trialID: trial.id, settings: trial.settings) { steps.append($0) }
        #expect(steps == Array(1...6) && task.steps == 6)
    }
}

/// Same spec, same bits; and what each part of a spec may change.
@Suite struct RepeatabilityTests {
    @Test func theSameSpecGivesTheSameBits() throws {
        let spec = spec(model: "{mlp: {hidden: [16], dropout: 0.3}}", training: "epochs: 4, batch: 8")
        #expect(try record(spec).bits == record(spec).bits)
    }

    @Test func seedsDiffer() throws {
        let (first, second) = (try record(spec(seed: 1)).bits, try record(spec(seed: 2)).bits)
        for path in ["/tensors/initial/1.weight", "/tensors/final/1.weight", "/steps/loss"] {
            #expect(first[path] != second[path])
        }
    }

    /// Two optimizers with one seed start from the same weights and see the same batches, so that comparisons are paired.
    @Test func optimizersArePaired() throws {
        let runs = try ["sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"].map {
            // At a rate of 0 the weights stay, so the losses tell the batches; weight decay takes the rate as its factor.
            try record(spec(optimizer: "{\($0): {lr: 0}}", training: "epochs: 3, batch: 5", seed: 7))
        }
        let initial = runs[0].bits.filter { $0.key.hasPrefix("/tensors/initial/") }
        #expect(initial.count == 4)
        for run in runs {
            #expect(run.bits.filter { $0.key.hasPrefix("/tensors/initial/") } == initial)
            #expect(try run.elements("/steps/loss") == runs[0].elements("/steps/loss"))
        }
        // And the batches of an epoch are not those of the one before.
        let loss = try runs[0].numbers("/steps/loss")
        #expect(loss[..<5] != loss[5..<10])
    }

    /// Wide enough that products, loops and updates are cut into pieces.
    @Test func threadsChangeNoBit() throws {
        let spec = spec(
            data: "train: 256, validation: 0, test: 64", model: "{mlp: {hidden: [512, 512]}}", optimizer: "adam",
            training: "epochs: 2, batch: 128, measured-train: 64")
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        let runs = try [1, 2, 3].map { threads in
            Parallel.threadCount = threads
            return try record(spec).bits
        }
        #expect(runs[1] == runs[0] && runs[2] == runs[0])
    }
}
