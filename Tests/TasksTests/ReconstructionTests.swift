import Engine
import Specs
import Store
import Testing

@testable import Tasks

/// Models whose targets are their inputs, and the losses that compare images as a whole.
struct ReconstructionTests {
    private func lines(loss: String, data: String = "normalize: false") -> String {
        """
        data: {source: digits, train: 60, validation: 20, test: 30, target: input, \(data)}
        model: {sequential: [{conv: {out: 4, kernel: 3, padding: 1}}, relu, {conv: {out: 1, kernel: 3, padding: 1}}]}
        loss: \(loss)
        optimizer: {adam: {lr: 0.01}}
        training: {epochs: 60, batch: 16}
        """
    }

    /// The stored images are the source's, normalized or not, and outputs are on the same scale.
    @Test(arguments: [true, false]) func samplesAreStored(isNormalized: Bool) throws {
        let record = try run(lines(loss: "mse", data: "normalize: \(isNormalized)"))
        let images = try record.numbers("/samples/test/images")
        let outputs = try record.numbers("/samples/test/outputs")
        #expect(images.count == 8 * 64 && outputs.count == images.count)
        #expect(!record.has("/samples/test/target-images"))
        let plain = try run(lines(loss: "mse"))
        #expect(try plain.numbers("/samples/test/images") == images)
        let error = zip(images, outputs).map { abs($0 - $1) }.reduce(0, +) / Double(images.count)
        #expect(error < 70 && error > 1, "\(error)")
    }

    /// A model that gives one vector a sample is compared element by element.
    @Test func aFlatOutputIsTakenToo() throws {
        let record = try run(
            """
            data: {source: digits, train: 60, validation: 0, test: 30, target: input, normalize: false}
            model: {mlp: {hidden: [16]}}
            loss: mse
            optimizer: adam
            training: {epochs: 1, batch: 16}
            """)
        #expect(try record.numbers("/samples/test/outputs").count == 8 * 64)
    }

    /// The loss of a split is that of all its elements at once, however it is cut into parts.
    @Test(arguments: ["l2-average", "correlation"]) func lossesOfAllElements(_ name: String) throws {
        let choice = try #require(Losses.all.choices.first { $0.name == name })
        let term = try choice.make((), Settings(.object([:])))
        let stream = RandomStream(seed: 3, role: "test")
        let (x, t) = (
            Tensor.uniform([7, 1, 3, 3], lower: -1, upper: 2, stream: stream),
            Tensor.uniform([7, 1, 3, 3], lower: 0, upper: 1, stream: stream.substream("t"))
        )
        let whole = term.loss.compute(x, t).item
        var accumulated = AccumulatedLoss(try TrainingLoss([term]))
        for (start, count) in [(0, 3), (3, 4)] {
            accumulated.add(x.narrowed(0, start..<start + count), t.narrowed(0, start..<start + count), count: count)
        }
        #expect(abs(accumulated.value - whole) < 1e-6)
        // By hand.
        let (a, b) = (x.array(Float.self).map(Double.init), t.array(Float.self).map(Double.init))
        let (ma, mb) = (a.reduce(0, +) / 63, b.reduce(0, +) / 63)
        func sum(_ terms: [Double]) -> Double { terms.reduce(0, +) }
        let expected: Double
        if name == "l2-average" {
            expected = sum(zip(a, b).map { ($0 - $1) * ($0 - $1) }) / 63 + abs(ma)
        } else {
            let deviations = [(a, ma), (b, mb)].map { values, mean in
                (sum(values.map { ($0 - mean) * ($0 - mean) }) / 62).squareRoot()
            }
            expected = -sum(zip(a, b).map { ($0 - ma) * ($1 - mb) }) / (62 * deviations[0] * deviations[1])
        }
        #expect(abs(whole - expected) < 1e-5)
    }
}
