import Data
import Engine
import Runs
import Specs
import Store
import Testing

@testable import Tasks

/// `task: adversarial`, on the digits of 8x8 pixels that every machine has.
@Suite struct AdversarialTests {
    private func lines(
        networks: String = "{dense: {widths: [16]}}", optimizer: String = "{adam: {lr: 0.001, beta1: 0.5}}",
        data: String = "train: 300, test: 200, normalize: false", more: String = "epochs: 2, batch: 50"
    ) -> String {
        let members = more.split(separator: ",").map { $0.drop { $0 == " " } }.joined(separator: "\n")
        return
            "task: adversarial\ndata: {source: digits, \(data)}\nnetworks: \(networks)\ncode: 8\noptimizer: \(optimizer)\njudged: 100\n\(members)"
    }

    private func task(_ lines: String, initialized: Bool = true) throws -> AdversarialTask {
        try AdversarialTask(trial(of: lines).settings, initialized: initialized)
    }

    private func parameters(_ network: Module) -> [[Float]] { network.namedParameters.map { $0.tensor.array() } }

    /// Noise and real images for a step.
    private func batch(_ task: AdversarialTask, _ count: Int = 50) -> (real: Tensor, noise: Tensor) {
        let images = Tensor(task.images(task.data.train, count), shape: [count, 1, 8, 8])
        return (images, task.noise(count, "noise/0"))
    }

    @Test func aRunHoldsLossesImagesAndWhatWasFound() throws {
        let record = try run(lines())
        #expect(record.status == .completed, "\(record.reason)")
        for path in ["/steps/generator-loss", "/steps/discriminator-loss"] {
            let losses = try record.numbers(path)
            #expect(losses.count == 12 && losses.allSatisfy { $0 > 0 && $0.isFinite })
        }
        for data in AdversarialData.curves {
            let values = try record.numbers(data.path)
            #expect(values.count == (data.path.hasPrefix("/samples") ? 3 : 2), "\(data.path)")
        }
        #expect(try record.numbers("/samples/epochs") == [0, 1, 2])
        let images = try #require(record.datasets.first { $0.path == "/samples/images" })
        #expect(images.shape == [3, 16, 1, 8, 8])
        let shares = try record.numbers("/samples/class-shares")
        #expect(shares.count == 30 && abs(shares[..<10].reduce(0, +) - 1) < 1e-12)
        #expect(try record.numbers("/classifier/accuracy")[0] > 0.8)
        let shape = try #require(record.datasets.first { $0.path == "/tensors/generator/main.0.weight" }).shape
        #expect(shape == [16, 8])
        #expect(
            try record.numbers("/samples/real-images").max() == 255 && record.numbers("/samples/real-images").min() == 0
        )
    }

    /// No bit depends on threads, on what ran before or on which of two runs it is.
    @Test(arguments: ["{dense: {widths: [16]}}", "{convolutional: {width: 4}}"])
    func runsRepeat(_ networks: String) throws {
        let trial = try trial(of: lines(networks: networks))
        let first = try TrialRunner(threads: 1).run(trial)
        let second = try TrialRunner(threads: 2).run(trial)
        #expect(first.status == .completed && first.bits == second.bits)
    }

    @Test func seedsDrawOtherNoise() throws {
        let (first, second) = (try run(lines() + "\nseeds: [0]"), try run(lines() + "\nseeds: [1]"))
        #expect(try first.numbers("/samples/images") != second.numbers("/samples/images"))
        // The judge is the same for all.
        #expect(try first.numbers("/classifier/accuracy") == second.numbers("/classifier/accuracy"))
    }

    /// With a rate of 0 for one network, only the other one moves: neither step touches what is not its own.
    @Test func eachStepMovesItsOwnNetworkAlone() throws {
        let still = "{sgd: {lr: 0}}"
        for (discriminator, generator) in [(still, "{sgd: {lr: 0.1}}"), ("{sgd: {lr: 0.1}}", still)] {
            let task = try task(lines(optimizer: discriminator) + "\ngenerator-optimizer: \(generator)")
            let networks = task.networks
            let before = (parameters(networks.generator), parameters(networks.discriminator))
            let (real, noise) = batch(task)
            _ = task.step(real: real, noise: noise)
            #expect((before.0 != parameters(networks.generator)) == (generator != still))
            #expect((before.1 != parameters(networks.discriminator)) == (discriminator != still))
        }
    }

    /// The generator's gradient is that of -ln D(G(z)), which goes through the discriminator and leaves none in it.
    @Test func theGeneratorLearnsThroughTheDiscriminator() throws {
        let task = try task(lines(optimizer: "{sgd: {lr: 0}}"))
        let (real, noise) = batch(task)
        let (generator, discriminator) = (task.networks.generator, task.networks.discriminator)
        let step = task.step(real: real, noise: noise)
        #expect(discriminator.namedParameters.allSatisfy { $0.tensor.grad == nil && $0.tensor.requiresGrad })
        let found = generator.namedParameters.map { $0.tensor.grad?.array(Float.self) ?? [] }
        // With a rate of 0 both networks are as they were.
        generator.zeroGrad()
        let loss = -discriminator(generator(noise)).sigmoid().log().mean()
        #expect(abs(loss.item - step.generatorLoss) < 1e-5)
        loss.backward()
        for (gradient, parameter) in zip(found, generator.namedParameters) {
            let wanted = try #require(parameter.tensor.grad).array(Float.self)
            let scale = max(1e-4, wanted.map(abs).max() ?? 0)
            #expect(gradient.count == wanted.count, "\(parameter.name)")
            #expect(zip(gradient, wanted).allSatisfy { abs($0 - $1) < 1e-4 * scale }, "\(parameter.name)")
        }
    }

    /// Networks of zeros guess: D = 1/2 for every image.
    @Test func lossesOfGuessing() throws {
        let ln2 = 0.6931471805599453
        for smoothing in [0, 0.1] {
            let task = try task(lines() + "\nlabel-smoothing: \(smoothing)", initialized: false)
            let (real, noise) = batch(task)
            let step = task.step(real: real, noise: noise)
            #expect(abs(step.discriminatorLoss - 2 * ln2) < 1e-6)
            // One update of the last bias alone: it falls or stays, as real images weigh less with smoothing.
            #expect(smoothing == 0 ? abs(step.generatorLoss - ln2) < 1e-6 : step.generatorLoss > ln2)
        }
    }

    /// A generator that makes one image only is caught, and real images are not.
    @Test func plantedCollapseIsFound() throws {
        let task = try task(lines())
        let count = task.judged
        let labels = task.data.train.labels((0..<300).map { $0 })
        let judge = ImageJudge(task.images(task.data.train, 300), labels: labels, classes: 10, task.judgeSampler)
        let check = CollapseCheck(judge, classes: 10, real: task.images(task.test, count), count: count)
        let one = Array(task.images(task.data.train, 1))
        let collapsed = check.finding((0..<count).flatMap { _ in one }, count: count)
        #expect(collapsed.coverage == 0.1 && collapsed.entropy == 0 && collapsed.diversity == 0)
        let real = check.finding(task.images(task.data.train, count), count: count)
        #expect(real.coverage == 1 && real.entropy > 0.9 && abs(real.diversity - 1) < 0.1)
        #expect(real.distance < collapsed.distance / 10, "\(real.distance) \(collapsed.distance)")
        // Two images in turn are two classes at most.
        let two = Array(task.images(task.data.train, 2))
        let halved = check.finding((0..<count / 2).flatMap { _ in two }, count: count)
        #expect(halved.coverage <= 0.2 && halved.diversity > 0 && halved.diversity < 0.8)
        // Real images have no distance from themselves.
        #expect(check.finding(task.images(task.test, count), count: count).distance < 1e-9 * collapsed.distance)
    }

    /// By SciPy's matrix root, and by the formula for covariances that commute.
    @Test func frechetDistances() {
        let first: [Double] = [1, 2, 0, 0, 1, 3, 4, 0, 1, 2, 2, 2, 1, 0, 0.5]
        let second: [Double] = [0, 1, 1, 2, 0, 1, 3, 3, 0, 1, 1, 4, 0.5, 2, 2]
        let (a, b) = (FeatureDistribution(first, count: 5), FeatureDistribution(second, count: 5))
        #expect(abs(a.frechetDistance(from: b) - 0.9778239574014168) < 1e-10)
        #expect(abs(b.frechetDistance(from: a) - 0.9778239574014168) < 1e-10)
        #expect(a.frechetDistance(from: a) < 1e-12)
        // Variances of 8/3 and 2/3 around 0, and of 2/3 and 8/3 around (3, 4).
        let wide = FeatureDistribution([2, 0, -2, 0, 0, 1, 0, -1], count: 4)
        let high = FeatureDistribution([4, 4, 2, 4, 3, 6, 3, 2], count: 4)
        #expect(abs(wide.frechetDistance(from: high) - (25 + 2 * 2.0 / 3)) < 1e-12)
    }

    @Test(arguments: [
        ("data", "train: 300, test: 200", "data.normalize must be false"),
        ("data", "train: 300, test: 50, normalize: false", "the test split, which has 50"),
        ("optimizer", "lbfgs", "while the other network"),
        ("networks", "{convolutional: {width: 4}}", ""),
    ])
    func whatDoesNotFitIsRefused(_ key: String, _ value: String, _ message: String) throws {
        let text =
            switch key {
            case "data": lines(data: value)
            case "optimizer": lines(optimizer: value)
            default: lines(networks: value)
            }
        guard !message.isEmpty else {
            _ = try task(text)
            return
        }
        let error = #expect(throws: TaskError.self) { try task(text) }
        #expect("\(try #require(error))".contains(message), "\(String(describing: error))")
    }

    /// Sides that do not halve twice.
    @Test func imagesOfOtherSidesNeedDenseNetworks() throws {
        let data = "train: 300, test: 200, normalize: false, transforms: {all: [{pad: [1, 1]}]}"
        let error = #expect(throws: TaskError.self) { try task(lines(networks: "convolutional", data: data)) }
        #expect("\(try #require(error))".contains("a multiple of 4, but these are 10x10"))
        _ = try task(lines(data: data))
    }
}
