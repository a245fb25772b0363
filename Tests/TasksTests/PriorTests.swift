import Engine
import Foundation
import Models
import Runs
import Specs
import Store
import Testing

@testable import Tasks

/// Variational autoencoders: a loss of two layers, and samples of the prior.
struct PriorTests {
    private func lines(
        loss: String = "[{bce: {weight: 64}}, {code-divergence: {weight: 0.5}}]",
        model: String = "variational-autoencoder: {hidden: 24, code: 3}",
        more: String = "metrics: [code-divergence]"
    ) -> String {
        """
        data: {source: digits, train: 200, validation: 0, test: 40, target: input, normalize: false, transforms: {all: [{pad: 0}]}}
        model: {\(model)}
        loss: \(loss)
        optimizer: {adam: {lr: 0.003}}
        training: {epochs: 4, batch: 20, \(more)}
        diagnostics: [samples]
        """
    }

    private struct Fixture: Decodable {
        let mean: [Double]
        let logVariance: [Double]
        let output: [Double]
        let target: [Double]
        let divergence: Double
        let gradients: [[Double]]
    }

    /// Value and all gradients are PyTorch's, whose divergence is that of its distributions: Fixtures/make_prior.py.
    @Test func theDivergenceIsPyTorchs() throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Fixtures/prior.json")
        let fixture = try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: path))
        let choice = try #require(Losses.all.choices.first { $0.name == Losses.codeDivergence })
        let settings: Value = .object([
            "mean": .string("mean"), "log-variance": .string("log_variance"), "weight": .number(1),
        ])
        let term = try choice.make((), Settings(settings))
        let mean = Tensor(fixture.mean, shape: [5, 3]).requiringGrad()
        let logVariance = Tensor(fixture.logVariance, shape: [5, 3]).requiringGrad()
        let output = Tensor(fixture.output, shape: [5, 6]).requiringGrad()
        func divergence(_ parts: [Tensor]) -> Tensor {
            term.loss.compute(.concatenated([parts[0], parts[1]], axis: 1), parts[0])
        }
        let found = divergence([mean, logVariance])
        #expect(abs(found.item - fixture.divergence) < 1e-11)
        (output.binaryCrossEntropy(Tensor(fixture.target, shape: [5, 6])) * 6 + found * 4).backward()
        for (tensor, wanted) in zip([mean, logVariance, output], fixture.gradients) {
            let gradient = try #require(tensor.grad).doubles
            #expect(gradient.count == wanted.count)
            #expect(zip(gradient, wanted).allSatisfy { abs($0 - $1) < 1e-9 * max(1, abs($1)) })
        }
        let check = checkGradients(divergence, at: [mean, logVariance])
        #expect(check.passes, "\(check.mismatches)")
    }

    /// Value and gradients are those of the sum written out, and the layers' order matters.
    @Test func theLossIsReconstructionAndDivergence() throws {
        let task = try TrainTask(trial(of: lines()).settings)
        let stage = task.stages[0]
        let model = try #require(stage.model as? VariationalAutoencoder)
        let x = Tensor(stage.data.train.samples((0..<10).map { $0 }), shape: [10, 1, 8, 8])
        let targets = x.reshaped([10, 64])
        func gradients() -> [[Float]] { model.namedParameters.map { $0.tensor.grad?.array() ?? [] } }
        model.train(false)
        let found = stage.loss.compute(model(x), targets)
        found.backward()
        let foundGradients = gradients()
        model.zeroGrad()
        let (output, mean, logVariance) = model.encodeAndDecode(x)
        let expected =
            output.flattened(from: 1).binaryCrossEntropy(targets) * 64
            + VariationalAutoencoder.divergence(mean: mean, logVariance: logVariance) * 0.5
        expected.backward()
        #expect(abs(found.item - expected.item) < 1e-4 * expected.item)
        for (gradient, wanted) in zip(foundGradients, gradients()) {
            #expect(gradient.count == wanted.count && !gradient.isEmpty)
            #expect(zip(gradient, wanted).allSatisfy { abs($0 - $1) < 1e-5 + 1e-4 * abs($1) })
        }
    }

    @Test func aRunHoldsTheDivergenceAndSamples() throws {
        let record = try run(lines())
        #expect(record.status == .completed, "\(record.reason)")
        let loss = try record.numbers("/curves/test/loss")
        let divergence = try record.numbers("/curves/test/code-divergence")
        #expect(divergence.count == 5 && divergence.allSatisfy { $0 >= 0 })
        // What is left of the loss is 64 times a mean cross-entropy, which is 0.69 of outputs near 1/2.
        #expect(abs((loss[0] - 0.5 * divergence[0]) / 64 - 0.69) < 0.03 && loss[4] < loss[0])
        #expect(try record.numbers("/samples/prior/epochs") == [0, 1, 2, 4])
        let images = try #require(record.datasets.first { $0.path == "/samples/prior/images" })
        #expect(images.shape == [4, 16, 1, 8, 8])
        let values = try record.numbers("/samples/prior/images")
        #expect(Array(values[..<1024]) != Array(values[3072...]))
        #expect(try TrialRunner(threads: 2).run(trial(of: lines())).bits == record.bits)
    }

    @Test(arguments: [
        ("loss", "code-divergence", "looks at no targets"),
        ("loss", "[bce, {code-divergence: {mean: encoder}}]", "needs layers of one shape"),
        ("loss", "[bce, {code-divergence: {mean: centre}}]", "no layer 'centre'"),
        ("loss", "bce", "has no such term"),
        ("model", "autoencoder: {widths: [16, 3]}", "no layer 'mean'"),
    ])
    func whatDoesNotFitIsRefused(_ key: String, _ value: String, _ message: String) throws {
        let text = key == "loss" ? lines(loss: value) : lines(model: value)
        let error = #expect(throws: TaskError.self) { try TrainTask(trial(of: text).settings) }
        #expect("\(try #require(error))".contains(message), "\(String(describing: error))")
    }

    @Test func samplesNeedAPrior() throws {
        let text = lines(loss: "bce", model: "autoencoder: {widths: [16, 3]}", more: "shuffle: true")
        let error = #expect(throws: TaskError.self) { try TrainTask(trial(of: text).settings) }
        #expect("\(try #require(error))".contains("diagnostics: samples needs a model"))
    }
}
