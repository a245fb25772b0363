import Engine
import Specs
import Store
import Testing

@testable import Tasks

@Suite struct MeasurementTests {
    private static let spirals = """
        data: {source: spirals, train: 60, test: 40}
        model: {mlp: {hidden: [8, 8]}}
        optimizer: {sgd: {lr: 0.1}}
        training: {epochs: 2, batch: 20}

        """

    @Test func gradientNormsAreStoredWhenAskedFor() throws {
        let plain = try run(Self.spirals)
        let asked = try run(Self.spirals + "diagnostics: [gradient-norm]\n")
        let norms = asked.datasets.filter { $0.path.hasPrefix("/diagnostics/gradient-norm/") }
        #expect(
            norms.map(\.path).sorted()
                == ["1", "3", "5"].flatMap { layer in
                    ["bias", "weight"].map { "/diagnostics/gradient-norm/\(layer).\($0)" }
                })
        // The first step's, then the mean of each epoch.
        #expect(norms.allSatisfy { $0.shape == [3] })
        // Flatten has none, so the weights and biases of three linear layers.
        #expect(try asked.numbers("/diagnostics/parameter/1.weight") == [0, 2])
        #expect(try asked.numbers("/diagnostics/parameter/5.bias") == [5, 1])
        #expect(!plain.datasets.contains { $0.path.hasPrefix("/diagnostics/") })
        // Asking changes nothing else.
        for dataset in plain.datasets where !dataset.path.hasPrefix("/timing/") {
            let other = try #require(asked.datasets.first { $0.path == dataset.path })
            #expect(dataset.elements.firstDifference(from: other.elements) == nil)
        }
    }

    /// One step of plain descent moves a weight by the rate times its gradient.
    @Test func gradientNormsAreThoseOfTheStep() throws {
        let text = Self.spirals.replacing("batch: 20", with: "batch: 60").replacing("epochs: 2", with: "epochs: 1")
        let record = try run(text + "diagnostics: [gradient-norm]\n")
        let before = try record.numbers("/tensors/initial/3.weight")
        let after = try record.numbers("/tensors/final/3.weight")
        let moved = zip(before, after).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot() / 0.1
        let norms = try record.numbers("/diagnostics/gradient-norm/3.weight")
        #expect(norms[0] == norms[1] && abs(norms[0] - moved) < 1e-4 * moved)
    }

    @Test func depthAndWidthAreAListOfWidths() throws {
        let short = try run(Self.spirals.replacing("hidden: [8, 8]", with: "hidden: {depth: 2, width: 8}"))
        #expect(try short.bits == run(Self.spirals).bits)
    }

    private static let parabola = """
        data: {source: parabola, train: 50, test: 20, normalize: false}
        model: {mlp: {hidden: [10]}}
        loss: mse
        optimizer: {adam: {lr: 0.01}}
        training: {epochs: 5, batch: 10}

        """

    @Test func regressionMetricsAreThoseOfTheStoredPredictions() throws {
        let record = try run(Self.parabola)
        let (targets, outputs) = (try record.numbers("/targets/test"), try record.numbers("/outputs/test"))
        let inputs = try record.numbers("/inputs/test")
        #expect(targets.count == 20 && zip(inputs, targets).allSatisfy { abs($0 * $0 - $1) < 1e-6 })
        let mean = targets.reduce(0, +) / 20
        let errors = zip(outputs, targets).map { $0 - $1 }
        let squares = errors.reduce(0) { $0 + $1 * $1 }
        let r2 = 1 - squares / targets.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let last = { (name: String) in try record.numbers("/curves/test/\(name)").last ?? .nan }
        #expect(try abs(last("mae") - errors.map(abs).reduce(0, +) / 20) < 1e-9)
        #expect(try abs(last("r2") - r2) < 1e-9 && abs(last("loss") - squares / 20) < 1e-6)
        #expect(try !record.has("/curves/test/accuracy") && record.numbers("/curves/train/r2").count == 6)
    }

    @Test func foldsNeedANumberOfThem() throws {
        let text = """
            data: {source: iris, folds: 5, fold: 2, stratified: true}
            model: linear
            optimizer: adam
            training: {epochs: 1, batch: 20}
            """
        let record = try run(text)
        #expect(try record.numbers("/confusion/test").reduce(0, +) == 30)
        #expect(throws: TaskError.self) { try trial(of: text.replacing("folds: 5, ", with: "")) }
        #expect(throws: (any Error).self) { try trial(of: text.replacing("fold: 2", with: "fold: 5")) }
        #expect(try trial(of: text).id != trial(of: text.replacing("fold: 2", with: "fold: 3")).id)
    }

    @Test func everySourceAndTaskIsMade() throws {
        for source in ["parabola", "gaussian", "linear"] {
            #expect(
                try run(Self.parabola.replacing("source: parabola", with: "source: \(source)")).status == .completed)
        }
        for source in ["spirals", "blobs", "iris", "digits"] {
            #expect(try run(Self.spirals.replacing("source: spirals", with: "source: \(source)")).status == .completed)
        }
        #expect(throws: TaskError.self) { try TaskKind.of(.object(["task": .string("dream")])) }
    }
}
