import Data
import Engine
import Runs
import Specs
import Store
import Testing

@testable import Tasks

/// Training on a class for each pixel.
@Suite struct SegmentationTests {
    private func lines(
        model: String = "{unet: {widths: [4]}}", loss: String = "cross-entropy", size: Int = 16, epochs: Int = 1
    ) -> String {
        """
        question: "?"
        data:
          source:
            shapes: {of: pixels, size: \(size), canvas: 32, images: 24, test-images: 10, objects: [1, 2], kinds: [circle, cross]}
        model: \(model)
        loss: \(loss)
        optimizer: {adam: {lr: 0.01}}
        training: {epochs: \(epochs), batch: 8}
        """
    }

    @Test(arguments: ["cross-entropy", "soft-dice", "{cross-entropy-dice: {dice: 0.5}}", "mse"])
    func trains(_ loss: String) throws {
        let record = try run(lines(loss: loss, epochs: 6))
        #expect(record.status == .completed)
        for split in ["train", "test"] {
            for metric in ["loss", "accuracy", "iou", "dice"] {
                #expect(try record.numbers("/curves/\(split)/\(metric)").count == 7)
            }
        }
        let loss = try record.numbers("/curves/train/loss")
        #expect(try #require(loss.last) < loss[0])
    }

    @Test func repeats() throws { #expect(try run(lines()).bits == run(lines()).bits) }

    /// The curves are those of the confusion matrix, and the matrix that of the maps.
    @Test func metricsAreThoseOfTheConfusionMatrix() throws {
        let record = try run(lines(epochs: 2))
        let counts = try record.numbers("/confusion/test")
        #expect(counts.count == 9 && counts.reduce(0, +) == 10 * 16 * 16)
        func row(_ label: Int) -> Double { counts[3 * label..<3 * label + 3].reduce(0, +) }
        func column(_ label: Int) -> Double { (0..<3).reduce(0) { $0 + counts[3 * $1 + label] } }
        let both = (0..<3).map { counts[4 * $0] }
        let unions = (0..<3).map { row($0) + column($0) - both[$0] }
        let iou = zip(both, unions).map { $0 / $1 }.reduce(0, +) / 3
        let dice = (0..<3).map { 2 * both[$0] / (row($0) + column($0)) }.reduce(0, +) / 3
        #expect(abs(try #require(record.numbers("/curves/test/iou").last) - iou) < 1e-12)
        #expect(abs(try #require(record.numbers("/curves/test/dice").last) - dice) < 1e-12)
        let accuracy = both.reduce(0, +) / 2560
        #expect(abs(try #require(record.numbers("/curves/test/accuracy").last) - accuracy) < 1e-12)

        let (targets, predictions) = (
            try record.numbers("/samples/test/targets"), try record.numbers("/samples/test/predictions")
        )
        #expect(targets.count == 8 * 256 && predictions.count == targets.count)
        #expect(try record.numbers("/samples/test/images").count == 3 * targets.count)
        #expect(zip(targets, predictions).count { $0 == $1 } <= Int(both.reduce(0, +)))
    }

    /// By hand, on two classes of which one is missing from four pixels.
    @Test func classesThatAreNowhereAreLeftOut() throws {
        var found = try #require(Segmentation(.pixels(classes: 3, height: 2, width: 2)))
        found.add(predicted: [0, 0, 1, 1], labels: [0, 1, 1, 1])
        let matrix = try #require(found.matrix)
        #expect(found.maps == [0, 0, 1, 1])
        func value(_ name: String) -> Double {
            switch Metric.named(name).source {
            case .classes(let score), .pixels(let score): score(matrix)
            default: .nan
            }
        }
        #expect(value("accuracy") == 0.75)
        #expect(abs(value("iou") - (1 / 2.0 + 2 / 3.0) / 2) < 1e-12)
        #expect(abs(value("dice") - (2 / 3.0 + 4 / 5.0) / 2) < 1e-12)
        #expect(Segmentation(.labels(classes: 3)) == nil)
    }

    /// 1 - the mean of (2 Σ p t + 1) / (Σ p + Σ t + 1), with sure and with even scores.
    @Test func softDice() throws {
        let settings = Settings(.object(["smooth": .number(1), "cross-entropy": .number(2), "dice": .number(3)]))
        let oneHot = Tensor([1, 0, 0, 0, 0, 1] as [Float]).reshaped([1, 3, 1, 2])
        func loss(_ name: String) throws -> Loss {
            try #require(Losses.all.choices.first { $0.name == name }).make((), settings).loss
        }
        let dice = try loss("soft-dice")
        let sure = (oneHot - 0.5) * 200
        #expect(abs(dice.compute(sure, oneHot).item) < 1e-6)
        // p is 1/3 everywhere: classes 0 and 2 have (2/3 + 1) / (2/3 + 1 + 1), class 1 has 1 / (2/3 + 1).
        let even = Tensor.zeros([1, 3, 1, 2])
        let expected = 1 - (5 / 8.0 + 5 / 8.0 + 3 / 5.0) / 3
        #expect(abs(dice.compute(even, oneHot).item - expected) < 1e-6)
        let sum = try loss("cross-entropy-dice")
        #expect(abs(sum.compute(even, oneHot).item - (2 * 1.0986123 + 3 * expected)) < 1e-5)
    }

    private func failure(_ lines: String) throws -> String {
        let plan = try plan("name: test\n" + lines)
        let error = #expect(throws: TaskError.self) { try TrialRunner.check(plan) }
        return try #require(error).description
    }

    @Test func whatDoesNotFitIsRefused() throws {
        #expect(
            try failure(lines(model: "mnist-cnn", size: 32)).contains(
                "the model mnist-cnn gives [8, 3] for a batch of 8, but the targets need [8, 3, 32, 32]"))
        #expect(try failure(lines(model: "{unet: {widths: [4, 8]}}", size: 18)).contains("do not fit"))
        #expect(try failure(lines(model: "{sequential: [{conv: {out: 3, kernel: 3}}]}")).contains("[8, 3, 14, 14]"))
        #expect(try failure(lines(loss: "hinge")).contains("the loss hinge cannot compare a class for each pixel"))
        #expect(
            try failure(lines(loss: "{cross-entropy: {weights: [1, 1]}}")).contains("weights for 2 classes"))
        // Planning draws the data already.
        let turned = lines().replacing("of: pixels", with: "of: pixels, scale: [0.5, 0.2]")
        let error = #expect(throws: TaskError.self) { try plan("name: test\n" + turned) }
        #expect(
            try #require(error).description
                == "data.source.shapes.scale needs the least and the largest, not [0.5, 0.2]")
        #expect(
            try failure(lines(model: "{unet: {widths: [4096, 4096, 4096, 4096, 4096, 4096, 4096, 4096]}}")).contains(
                "GiB of memory"))
    }

    /// One line of YAML reads a folder: here the one that the shapes were written to.
    @Test(arguments: ["objects", "images", "pixels"])
    func aFolderInCOCOsFormatTrains(_ samples: String) throws {
        let pose = ShapesSource.Pose(rotation: 30, scale: 0.3...0.5, shift: 1)
        let shapes = ShapesSource(
            kinds: [.circle, .cross], trainImages: 24, testImages: 10, canvas: 32, objects: 1...2, train: pose,
            test: pose, noise: 0, seed: 7, samples: .images, size: 16)
        let model = samples == "pixels" ? "{unet: {widths: [4]}}" : "{resnet: {blocks: [1], width: 4}}"
        let text = lines(model: model).replacing(
            /shapes: {.*}/, with: "coco: {folder: \(try shapes.folder()), of: \(samples), size: 16}")
        let record = try run(text)
        #expect(record.status == .completed)
        #expect(try record.numbers("/curves/test/accuracy").count == 2)
        #expect(try record.numbers("/confusion/test").count == (samples == "pixels" ? 9 : 4))
    }

    @Test func aMissingFolderIsNamed() throws {
        let lines = lines().replacing(/shapes: {.*}/, with: "coco: no/such/folder")
        #expect(throws: DataError.self) { _ = try plan("name: test\n" + lines) }
    }
}
