import Data
import Engine
import Foundation
import Specs
import Store
import Testing

@testable import Models
@testable import Tasks

/// Models that are fitted at once and have no parameters.
struct ClassicalTests {
    /// What scikit-learn says of its digits.
    private struct Fixture: Decodable {
        let neighbours: [String: [Int64]]
        let means: [Int64]
        let clusters: [Int64]
        let inertia: Double

        static func load() throws -> Fixture {
            let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent("Golden/classical/classical.json")
            return try JSONDecoder().decode(Fixture.self, from: Foundation.Data(contentsOf: file))
        }
    }

    /// The first 1,000 digits, and the others as an input.
    private func digits() throws -> (train: LabelledSamples, test: Tensor) {
        let all = try #require(TableSource.known.first { $0.name == "digits" }).dataset()
        let (first, rest) = (Array(0..<Int32(1000)), Array(1000..<Int32(all.count)))
        return (
            LabelledSamples(all.samples(first), labels: all.labels(first), classes: 10),
            Tensor(all.samples(rest), shape: Shape([rest.count] + all.shape))
        )
    }

    private func predicted(_ model: SampleFitting, _ test: Tensor) -> [Int64] { model(test).argmax().array(Int64.self) }

    @Test func neighboursAreThoseOfScikitLearn() throws {
        let (train, test) = try digits()
        for (count, expected) in try Fixture.load().neighbours {
            let model = NearestNeighbourClassifier(neighbours: try #require(Int(count)), classes: 10)
            model.fit(train, seed: 0)
            #expect(predicted(model, test) == expected, "\(count)")
        }
    }

    @Test func meansAndClustersAreThoseOfScikitLearn() throws {
        let ((train, test), fixture) = (try digits(), try Fixture.load())
        let means = NearestMeanClassifier(classes: 10)
        means.fit(train, seed: 0)
        #expect(predicted(means, test) == fixture.means)
        let clusters = KMeansClassifier(clusters: 10, classes: 10)
        clusters.fit(train, from: Array(0..<10))
        #expect(abs(clusters.inertia - fixture.inertia) < 1e-6 * fixture.inertia)
        #expect(predicted(clusters, test) == fixture.clusters)
    }

    /// Scores are logarithms of probabilities; of equally near samples the first count, and of equally many votes the first class.
    @Test func votesAndTies() {
        let samples = LabelledSamples([0, 2, -2, 4], labels: [2, 1, 0, 0], classes: 3)
        let model = NearestNeighbourClassifier(neighbours: 2, classes: 3)
        let place = Tensor([0] as [Float], shape: [1, 1])
        #expect(model(place).array(Float.self) == [0, 0, 0])
        model.fit(samples, seed: 0)
        let shares = model(place).array(Float.self).map { exp($0) }
        for (share, expected) in zip(shares, [0.2, 0.4, 0.4] as [Float]) { #expect(abs(share - expected) < 1e-6) }
        #expect(predicted(model, place) == [1])
        let all = NearestNeighbourClassifier(neighbours: 99, classes: 3)
        all.fit(samples, seed: 0)
        #expect(predicted(all, place) == [0])
    }

    /// k-means++ draws by its stream: the same seed gives the same clusters, and clear clouds are found whatever it is.
    @Test func clustersAreDrawnByTheSeed() throws {
        let (train, test) = try digits()
        func model(_ seed: UInt64) -> KMeansClassifier {
            let model = KMeansClassifier(clusters: 20, classes: 10)
            model.fit(train, seed: seed)
            return model
        }
        let (first, again, other) = (model(1), model(1), model(2))
        #expect(first.centres == again.centres && first.centres != other.centres)
        #expect(predicted(first, test) == predicted(again, test))
        let places = (0..<90).map { Float($0 % 3) * 10 + Float($0) * 0.001 }
        let labels = (0..<90).map { Int64($0 % 3) }
        for seed in 0..<5 as Range<UInt64> {
            let clear = KMeansClassifier(clusters: 3, classes: 3)
            clear.fit(LabelledSamples(places, labels: labels, classes: 3), seed: seed)
            #expect(predicted(clear, Tensor(places, shape: [90, 1])) == labels)
        }
        // More clusters than places: some are empty, and nothing fails.
        let few = KMeansClassifier(clusters: 5, classes: 2)
        few.fit(LabelledSamples([1, 1, 2], labels: [0, 0, 1], classes: 2), seed: 0)
        #expect(predicted(few, Tensor([1, 2] as [Float], shape: [2, 1])) == [0, 1])
    }

    @Test func resultsDoNotDependOnThreads() throws {
        let (train, test) = try digits()
        let models: [SampleFitting] = [
            NearestNeighbourClassifier(neighbours: 3, classes: 10), NearestMeanClassifier(classes: 10),
            KMeansClassifier(clusters: 12, classes: 10),
        ]
        let before = Parallel.threadCount
        defer { Parallel.threadCount = before }
        let outputs = [1, 3].map { threads in
            Parallel.threadCount = threads
            return models.map { model in
                model.fit(train, seed: 0)
                return model(test).array(Float.self)
            }
        }
        #expect(outputs[0] == outputs[1])
    }

    // MARK: In a trial

    private func text(_ model: String, more: String = "training: {epochs: 3, batch: 32}") -> String {
        """
        data: {source: digits, train: 1200, validation: 97, test: 500, normalize: false}
        model: \(model)
        optimizer: {adam: {lr: 0.01}}
        \(more)
        """
    }

    @Test(arguments: [
        ("{nearest-neighbours: 3}", 0.97), ("{nearest-neighbours: {k: 1}}", 0.97), ("nearest-mean", 0.85),
        ("k-means", 0.55), ("{k-means: 60}", 0.85),
    ])
    func aTrialTakesNoSteps(_ model: String, _ accuracy: Double) throws {
        let record = try run(text(model))
        #expect(record.status == .completed)
        for split in ["train", "validation", "test"] {
            let values = try record.numbers("/curves/\(split)/accuracy")
            #expect(values.count == 4 && Set(values).count == 1)
            #expect(try record.numbers("/curves/\(split)/loss").allSatisfy(\.isFinite))
        }
        #expect(try record.numbers("/curves/test/accuracy")[0] >= accuracy)
        #expect(!record.datasets.contains { $0.path.hasPrefix("/tensors/") })
        #expect(record.has("/timing/forward"))
        #expect(try run(text(model)).bits == record.bits)
    }

    /// What a training does with gradients it does not do with a model that has none, whatever the spec asks for.
    @Test func whatNeedsParametersIsLeftOut() throws {
        let more = """
            training: {epochs: 2, batch: 32, patience: 1, keep: best, accumulate: 2, clip-norm: 1, warm-up: 3, metrics: [f1]}
            diagnostics: [gradient-norm, weights, embedding]
            schedule: cosine
            """
        for optimizer in ["{adam: {lr: 0.01}}", "{momentum: {lr: 0.1}}"] {
            let text = text("{nearest-neighbours: 1}", more: more).replacing("{adam: {lr: 0.01}}", with: optimizer)
            let record = try run(text)
            #expect(record.status == .completed && record.has("/curves/test/f1"))
        }
        let lines = text("{nearest-neighbours: 1}").replacing("{adam: {lr: 0.01}}", with: "lbfgs")
        let trial = try trial(of: lines)
        let task = try TrainTask(trial.settings)
        #expect(task.steps == 0 && task.estimatedSeconds() >= 0)
        task.repeatedStep().step()
    }

    /// Nothing asks for gradients that do not flow.
    @Test func otherTasksKnowThatNoGradientFlows() throws {
        let description = try run("task: describe\nmodel: {nearest-neighbours: 3}\ninput: [1, 8, 8]")
        #expect(try description.numbers("/curves/model/parameters") == [0])
        let message = try #require(
            #expect(throws: (any Error).self) {
                try run(
                    """
                    task: time
                    baseline: linear
                    candidate: phase-correlation
                    input: [2, 16, 16]
                    batch: 2
                    outputs: 4
                    """)
            })
        #expect("\(message)".contains("no gradient flows through the model phase-correlation"), "\(message)")
    }

    @Test func valuesHaveNoNearestClass() throws {
        let message = try #require(
            #expect(throws: (any Error).self) {
                try run(
                    """
                    data: {source: parabola, train: 20, test: 20}
                    model: {nearest-neighbours: 3}
                    loss: mse
                    optimizer: {adam: {lr: 0.01}}
                    training: {epochs: 1, batch: 5}
                    """)
            })
        #expect("\(message)".contains("the model nearest-neighbours needs one class a sample"))
    }
}
