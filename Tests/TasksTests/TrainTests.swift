import Engine
import Specs
import Store
import Testing

@testable import Tasks

@Suite struct TrainTests {
    private static let spirals = """
        data: {source: spirals, train: 60, test: 40}
        model: {mlp: {hidden: [8, 8]}}
        optimizer: {sgd: {lr: 0.1}}
        training: {epochs: 2, batch: 20}

        """

    @Test func gradientNormsAreStoredWhenAskedFor() throws {
        let plain = try run(Self.spirals)
        let asked = try run(Self.spirals + "diagnostics: [gradient-norm]\n")
        let norms = asked.datasets.filter { $0.path.hasPrefix("/diagnostics/") }
        #expect(norms.map(\.path).sorted() == ["1", "3", "5"].flatMap { layer in
            ["bias", "weight"].map { "/diagnostics/gradient-norm/\(layer).\($0)" }
        })
        // The first step's, then the mean of each epoch.
        #expect(norms.allSatisfy { $0.shape == [3] })
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
        let before = try #require(record.numbers("/tensors/initial/3.weight"))
        let after = try #require(record.numbers("/tensors/final/3.weight"))
        let moved = zip(before, after).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot() / 0.1
        let norms = try #require(record.numbers("/diagnostics/gradient-norm/3.weight"))
        #expect(norms[0] == norms[1] && abs(norms[0] - moved) < 1e-4 * moved)
    }

    @Test func initialWeightsAreScaledAndBiasesAreNot() throws {
        let (plain, scaled) = (try run(Self.spirals), try run(Self.spirals + "weight-scale: 2\n"))
        for name in ["1.weight", "1.bias"] {
            let factor = name.hasSuffix("weight") ? 2.0 : 1
            let (one, two) = (plain.numbers("/tensors/initial/\(name)"), scaled.numbers("/tensors/initial/\(name)"))
            #expect(one != nil && one?.map { $0 * factor } == two)
        }
    }

    @Test func depthAndWidthAreAListOfWidths() throws {
        let short = try run(Self.spirals.replacing("hidden: [8, 8]", with: "hidden: {depth: 2, width: 8}"))
        #expect(short.numbers("/tensors/final/5.weight") == (try run(Self.spirals)).numbers("/tensors/final/5.weight"))
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
        let (targets, outputs) = (try #require(record.numbers("/targets/test")), try #require(record.numbers("/predictions/test")))
        let inputs = try #require(record.numbers("/inputs/test"))
        #expect(targets.count == 20 && zip(inputs, targets).allSatisfy { abs($0 * $0 - $1) < 1e-6 })
        let mean = targets.reduce(0, +) / 20
        let errors = zip(outputs, targets).map { $0 - $1 }
        let squares = errors.reduce(0) { $0 + $1 * $1 }
        let r2 = 1 - squares / targets.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let last = { (name: String) in record.numbers("/curves/test/\(name)")?.last ?? .nan }
        #expect(abs(last("mae") - errors.map(abs).reduce(0, +) / 20) < 1e-9)
        #expect(abs(last("r2") - r2) < 1e-9 && abs(last("loss") - squares / 20) < 1e-6)
        #expect(record.numbers("/curves/test/accuracy") == nil && record.numbers("/curves/train/r2")?.count == 6)
    }

    @Test func foldsNeedANumberOfThem() throws {
        let text = """
            data: {source: iris, folds: 5, fold: 2, stratified: true}
            model: linear
            optimizer: adam
            training: {epochs: 1, batch: 20}
            """
        let record = try run(text)
        #expect(record.numbers("/confusion/test")?.reduce(0, +) == 30)
        #expect(throws: TaskError.self) { try trial(text.replacing("folds: 5, ", with: "")) }
        #expect(throws: (any Error).self) { try trial(text.replacing("fold: 2", with: "fold: 5")) }
        #expect(try trial(text).id != trial(text.replacing("fold: 2", with: "fold: 3")).id)
    }

    @Test func everySourceAndTaskIsMade() throws {
        for source in ["parabola", "gaussian", "linear"] {
            #expect(try run(Self.parabola.replacing("source: parabola", with: "source: \(source)")).status == .completed)
        }
        for source in ["spirals", "blobs", "iris", "digits"] {
            #expect(try run(Self.spirals.replacing("source: spirals", with: "source: \(source)")).status == .completed)
        }
        #expect(throws: TaskError.self) { try TaskKind.of(.object(["task": .string("dream")])) }
    }
}
