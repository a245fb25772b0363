import Engine
import Foundation
import Runs
import Specs
import Store
import Testing

@testable import Tasks

/// Metrics that a spec asks for.
struct SelectedMetricsTests {
    private struct Fixtures: Decodable {
        struct Neighbours: Decodable {
            let size: Int
            let labels: [Int64]
            let vectors: [Double]
            let recall: [String: Double]
        }

        struct Means: Decodable {
            let size, classes, train: Int
            let labels: [Int64]
            let vectors: [Double]
            let accuracy: Double
        }

        let neighbours: Neighbours
        let means: Means

        static func load() throws -> Fixtures {
            let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent("Golden/metrics/metrics.json")
            return try JSONDecoder().decode(Fixtures.self, from: Data(contentsOf: file))
        }
    }

    private func text(_ metrics: String, loss: String = "cross-entropy", source: String = "digits") -> String {
        """
        data: {source: \(source), train: 300, validation: 0, test: 100}
        model: {mlp: {hidden: [16]}}
        loss: \(loss)
        optimizer: {adam: {lr: 0.01}}
        training: {epochs: 2, batch: 32\(metrics.isEmpty ? "" : ", metrics: [\(metrics)]")}

        """
    }

    @Test func neighboursAreThoseOfScikitLearn() throws {
        let found = try Fixtures.load().neighbours
        let places = Tensor(found.vectors, shape: [found.labels.count, found.size])
        let ranks = NearestNeighbours.ranks(places, labels: found.labels, within: 10)
        for (count, expected) in found.recall {
            #expect(abs(ranks.share(within: try #require(Int(count))) - expected) < 1e-12, "\(count)")
        }
        // A class of one sample has no other, however many are looked at.
        let lone = NearestNeighbours.ranks(Tensor([0.0, 1, 2], shape: [3, 1]), labels: [0, 0, 1], within: 5)
        #expect(lone.share(within: 5) == 2.0 / 3)
    }

    @Test func meansAreThoseOfScikitLearn() throws {
        let found = try Fixtures.load().means
        let (half, end) = (found.train, found.labels.count)
        func part(_ rows: Range<Int>) -> Tensor {
            Tensor(
                Array(found.vectors[rows.lowerBound * found.size..<rows.upperBound * found.size]),
                shape: [rows.count, found.size])
        }
        let means = ClassMeans(of: part(0..<half), labels: Array(found.labels[..<half]), classes: found.classes)
        let nearest = means.nearest(to: part(half..<end))
        let right = zip(nearest, found.labels[half...]).count { $0 == $1 }
        #expect(abs(Double(right) / Double(end - half) - found.accuracy) < 1e-12)
    }

    @Test func whatIsAskedForIsMeasuredAndNothingElseChanges() throws {
        let names = [
            "error-rate", "balanced-accuracy", "precision", "recall", "f1", "top-5-accuracy", "top-2-accuracy",
            "recall@3", "nearest-mean-accuracy",
        ]
        let asked =
            "error-rate, balanced-accuracy, precision, recall, f1, top-k-accuracy, {top-k-accuracy: 2}, "
            + "{recall-at-k: 3}, nearest-mean-accuracy, accuracy"
        let plain = try run(text(""))
        let record = try run(text(asked))
        for name in names {
            for split in ["train", "test"] {
                let values = try record.numbers("/curves/\(split)/\(name)")
                #expect(values.count == 3 && values.allSatisfy { (0...1).contains($0) }, "\(name)")
            }
            #expect(!plain.has("/curves/test/\(name)"))
        }
        for (path, bits) in plain.bits { #expect(record.bits[path] == bits, "\(path)") }
        #expect(record.bits.count == plain.bits.count + 2 * names.count)
        // By the stored matrix.
        let counts = try record.numbers("/confusion/test")
        let matrix = try #require(ConfusionMatrix(classes: 10, counts: counts))
        let accuracy = try #require(matrix.accuracy)
        #expect(try record.numbers("/curves/test/error-rate").last == 1 - accuracy)
        let f1 = matrix.classMean { both, predicted, real in 2 * both / (predicted + real) }
        #expect(try record.numbers("/curves/test/f1").last == f1)
        let (second, fifth) = (
            try record.numbers("/curves/test/top-2-accuracy"), try record.numbers("/curves/test/top-5-accuracy")
        )
        let first = try record.numbers("/curves/test/accuracy")
        #expect(zip(first, second).allSatisfy { $0 <= $1 } && zip(second, fifth).allSatisfy { $0 <= $1 })
    }

    /// Embeddings have classes by the nearest mean already.
    @Test func ofEmbeddings() throws {
        let record = try run(text("nearest-mean-accuracy, {recall-at-k: 4}, f1", loss: "triplet"))
        #expect(
            try record.numbers("/curves/test/nearest-mean-accuracy") == record.numbers("/curves/test/accuracy"))
        let (one, four) = (
            try record.numbers("/curves/test/recall@1"), try record.numbers("/curves/test/recall@4")
        )
        #expect(zip(one, four).allSatisfy { $0 <= $1 })
    }

    @Test func ofValues() throws {
        let lines = """
            data: {source: parabola, train: 50, test: 20, normalize: false}
            model: {mlp: {hidden: [10]}}
            loss: mse
            optimizer: {adam: {lr: 0.01}}
            training: {epochs: 5, batch: 10, metrics: [psnr]}

            """
        let record = try run(lines)
        let (targets, outputs) = (try record.numbers("/targets/test"), try record.numbers("/outputs/test"))
        let error = zip(outputs, targets).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / 20
        let peak = try #require(targets.max()) - #require(targets.min())
        let psnr = try #require(try record.numbers("/curves/test/psnr").last)
        #expect(abs(psnr - 10 * log10(peak * peak / error)) < 1e-9)
    }

    @Test(arguments: [
        ("psnr", "digits", "cross-entropy", "training.metrics: psnr compares values, and the targets are classes"),
        ("f1", "parabola", "mse", "training.metrics: f1 needs classes, and the targets are values"),
        ("iou", "digits", "cross-entropy", "training.metrics: iou needs a class for each pixel"),
        (
            "{top-k-accuracy: 10}", "digits", "cross-entropy",
            "top-10-accuracy is always 1: the targets are of 10 classes"
        ),
        ("top-k-accuracy", "digits", "triplet", "needs a score of each class, and the loss triplet makes embeddings"),
    ]) func whatSaysNothingIsRefused(_ metric: String, _ source: String, _ loss: String, _ message: String) throws {
        let settings = try trial(of: text(metric, loss: loss, source: source)).settings
        let error = #expect(throws: TaskError.self) { try TrainTask(settings) }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }

    @Test func anUnknownOneIsNamedWithTheNearest() {
        let error = #expect(throws: SpecError.self) { try trial(of: text("balanced-acuracy")) }
        #expect(error?.description.contains("balanced-accuracy") == true)
    }
}
