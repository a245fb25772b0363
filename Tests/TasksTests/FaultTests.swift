import Engine
import Specs
import Store
import Testing

@testable import Tasks

/// Mistakes that a training makes on purpose, and what its audit tells of them.
@Suite struct FaultTests {
    /// A small network for 8x8 digits, whose training images are moved.
    private func train(
        _ training: String = "", _ rest: String = "", optimizer: String = "{adam: {lr: 0.003}}",
        activation: String = "relu"
    ) throws -> RunRecord {
        try run(
            """
            data: {source: digits, train: 300, test: 200, transforms: {train: [{random-crop: {size: 8, padding: 2}}]}}
            model: {sequential: [{conv: {out: 8, kernel: 3}}, batch-norm, \(activation), flatten, {linear: 16}, \(activation), {dropout: 0.2}, linear]}
            optimizer: \(optimizer)
            training: {epochs: 2, batch: 30\(training)}
            diagnostics: [audit]
            \(rest)
            """)
    }

    private func faults(_ names: String) -> String { ", faults: [\(names)]" }

    private func accuracy(_ record: RunRecord, _ way: String) throws -> Double {
        try record.numbers("/audit/\(way)/accuracy")[0]
    }

    private func loss(_ record: RunRecord, _ way: String) throws -> Double {
        try record.numbers("/audit/\(way)/loss")[0]
    }

    @Test func aSoundTrainingIsTheSameInEveryWay() throws {
        let record = try train()
        let end = try #require(record.numbers("/curves/test/loss").last)
        for way in ["sound", "mode", "images", "labels"] {
            #expect(
                try loss(record, way) == end && accuracy(record, way) == record.numbers("/curves/test/accuracy").last)
        }
        let near = try record.numbers("/audit/neighbours")
        #expect(near[0] > 0.8 && abs(near[1] - 0.1) < 0.01 && near[2] == 300)
        #expect(try record.numbers("/audit/moved")[0] > 0.9 && record.numbers("/audit/units")[0] < 0.5)
    }

    /// An audit changes nothing of the training, neither do faults that are not made.
    @Test func anAuditChangesNoBit() throws {
        let audited = try train().bits.filter { !$0.key.hasPrefix("/audit/") }
        let plain = try run(
            """
            data: {source: digits, train: 300, test: 200, transforms: {train: [{random-crop: {size: 8, padding: 2}}]}}
            model: {sequential: [{conv: {out: 8, kernel: 3}}, batch-norm, relu, flatten, {linear: 16}, relu, {dropout: 0.2}, linear]}
            optimizer: {adam: {lr: 0.003}}
            training: {epochs: 2, batch: 30}
            """)
        #expect(plain.bits == audited)
        #expect(try trial(spec()).settings["training"]?["faults"] == nil)
    }

    @Test func trainingTransformsOnTestImages() throws {
        let record = try train(faults("test-transforms"))
        #expect(try loss(record, "images") == record.numbers("/curves/test/loss").last)
        #expect(try loss(record, "images") > loss(record, "sound") && loss(record, "mode") == loss(record, "sound"))
        // The training itself is the sound one.
        #expect(try record.numbers("/steps/loss") == train().numbers("/steps/loss"))
        #expect(try record.numbers("/curves/train/loss") == train().numbers("/curves/train/loss"))
    }

    @Test func accuracyOfOtherClassesThanTheLoss() throws {
        let record = try train(faults("miscounted-accuracy"))
        #expect(try loss(record, "labels") == loss(record, "sound"))
        #expect(try accuracy(record, "labels") == record.numbers("/curves/test/accuracy").last)
        #expect(try accuracy(record, "labels") < accuracy(record, "sound") / 2)
        #expect(try record.numbers("/curves/train/accuracy") == train().numbers("/curves/train/accuracy"))
    }

    /// Dropout and the statistics of a batch are in what is measured; the audit leaves the running statistics as they were.
    @Test func measuredInTrainingMode() throws {
        let record = try train(faults("evaluation-in-training-mode"))
        #expect(try loss(record, "mode") != loss(record, "sound") && loss(record, "images") == loss(record, "sound"))
    }

    @Test func labelsOfOtherSamples() throws {
        let record = try train(faults("shuffled-labels"))
        let near = try record.numbers("/audit/neighbours")
        #expect(abs(near[0] - near[1]) < 0.06 && near[2] == 300)
        #expect(try accuracy(record, "sound") < 0.4 && loss(record, "images") == loss(record, "sound"))
    }

    @Test func unitsDieOfALargeRate() throws {
        let record = try train(optimizer: "{adam: {lr: 3}}")
        #expect(try record.numbers("/audit/units")[0] > 0.5)
    }

    @Test func sigmoidsSaturate() throws {
        let sound = try train(activation: "sigmoid")
        #expect(try sound.numbers("/audit/units")[1] < 0.1)
        let record = try train(optimizer: "{adam: {lr: 3}}", activation: "sigmoid")
        #expect(try record.numbers("/audit/units")[1] > 0.5)
    }

    @Test func whatIsFrozenDoesNotMove() throws {
        let record = try train("", "stages: [{name: head, freeze: ['0.*', '1.*', '4.*']}]")
        #expect(try record.numbers("/audit/moved")[0] < 0.1)
    }

    @Test func labelsOfValuesCannotBeShuffled() throws {
        let error = #expect(throws: TaskError.self) {
            try run(
                """
                data: {source: digits, train: 30, test: 20, target: input}
                model: {convolutional-autoencoder: {widths: [4]}}
                loss: mse
                optimizer: adam
                training: {epochs: 1, batch: 10, faults: [shuffled-labels]}
                """)
        }
        #expect(try #require(error).description.contains("shuffled-labels needs samples with classes"))
    }
}
