import Engine
import Specs
import Testing

@testable import Tasks

/// Weighted sums of losses, each of the output or of a layer inside.
struct TrainingLossTests {
    private let stream = RandomStream(seed: 5, role: "loss")
    private let labels = Tensor([0, 1, 2, 1, 0, 2] as [Int64], shape: [6])

    private func loss(_ name: String) throws -> Loss {
        let settings = try trial(
            of: """
                data: {source: iris, train: 60, validation: 0, test: 30}
                model: linear
                loss: \(name)
                optimizer: sgd
                training: {epochs: 1, batch: 10}
                """
        ).settings
        return try #require(TrainTask(settings).stages[0].loss.terms.first).loss
    }

    private func model() -> Sequential {
        Sequential(Linear(4, 5, stream: stream), Activation.relu(), Linear(5, 3, stream: stream.substream("output")))
    }

    /// Value and gradients are those of the sum written out.
    @Test func aSumIsTheSumOfItsTerms() throws {
        let model = model()
        let x = Tensor.uniform([6, 4], lower: -1, upper: 1, stream: stream)
        let terms = [
            TrainingLoss.Term(loss: try loss("cross-entropy"), name: "cross-entropy"),
            TrainingLoss.Term(loss: try loss("triplet"), name: "triplet", weight: 0.5, layer: "1"),
        ]
        let sum = try TrainingLoss(terms).tapping(model)
        let value = sum.compute(model(x), labels)
        value.backward()
        let found = model.namedParameters.map { $0.tensor.grad?.array(Float.self) ?? [] }
        for parameter in model.namedParameters { parameter.tensor.grad = nil }
        let features = model.layers[1](model.layers[0](x))
        let expected =
            model.layers[2](features).crossEntropy(labels) + features.tripletMargin(labels: labels) * 0.5
        expected.backward()
        #expect(abs(value.item - expected.item) < 1e-6)
        for (parameter, gradient) in zip(model.namedParameters, found) {
            let wanted = parameter.tensor.grad?.array(Float.self) ?? []
            #expect(zip(gradient, wanted).allSatisfy { abs($0 - $1) < 1e-6 } && gradient.count == wanted.count)
        }
        #expect(sum.isOfBatches && !sum.isOfEmbeddings && sum.name == "cross-entropy + triplet")
    }

    /// The loss of a split adds up its terms, each by its own accumulation.
    @Test func partsAddUp() throws {
        let model = model()
        let terms = [
            TrainingLoss.Term(loss: try loss("cross-entropy"), name: "cross-entropy", weight: 2),
            TrainingLoss.Term(loss: try loss("hinge"), name: "hinge"),
        ]
        let sum = try TrainingLoss(terms).tapping(model)
        let x = Tensor.uniform([6, 4], lower: -1, upper: 1, stream: stream)
        var accumulated = AccumulatedLoss(sum)
        #expect(accumulated.value.isNaN)
        noGrad {
            for (start, count) in [(0, 4), (4, 2)] {
                let rows = x.narrowed(0, start..<start + count)
                accumulated.add(model(rows), labels.narrowed(0, start..<start + count), count: count)
            }
        }
        let whole = noGrad { sum.compute(model(x), labels).item }
        #expect(abs(accumulated.value - whole) < 1e-6)
    }

    @Test func whatCannotBeAddedIsRefused() throws {
        let (classes, values) = (try loss("cross-entropy"), try loss("mse"))
        #expect(throws: TaskError.self) {
            try TrainingLoss([.init(loss: classes, name: "cross-entropy"), .init(loss: values, name: "mse")])
        }
        let lost = try TrainingLoss([.init(loss: classes, name: "cross-entropy", layer: "7")])
        let error = #expect(throws: TaskError.self) { try lost.tapping(model()) }
        #expect(error?.description.contains("there is no layer '7'") ?? false)
    }
}
