import Engine
import Foundation
import Runs
import Specs
import Store
import Testing

@testable import Tasks

/// What `diagnostics: [kernels, feature-maps]` stores.
struct ConvolutionOutputTests {
    private static let network = """
        data: {source: digits, train: 60, validation: 0, test: 30, normalize: false}
        model: {sequential: [{conv: {out: 20, kernel: 3}}, relu, {conv: {out: 4, kernel: 3}}, flatten, linear]}
        optimizer: {sgd: {lr: 0.05}}
        training: {epochs: 1, batch: 20}

        """

    @Test func mapsAreThoseOfTheTrainedConvolutions() throws {
        let record = try run(Self.network + "diagnostics: [kernels, feature-maps]\n")
        #expect(try record.elements("/diagnostics/kernels") == .text("0.weight"))
        let images = try #require(record.datasets.first { $0.path == "/diagnostics/feature-maps/images" })
        #expect(images.shape == [2, 1, 8, 8])
        let first = try #require(record.datasets.first { $0.path == "/diagnostics/feature-maps/0/maps" })
        #expect(first.shape == [2, 16, 6, 6])
        #expect(try record.numbers("/diagnostics/feature-maps/0/place") == [0])
        #expect(try record.numbers("/diagnostics/feature-maps/2/place") == [1])
        // The same by the stored weights, before the ReLU.
        let weight = try record.numbers("/tensors/final/0.weight").map(Float.init)
        let bias = try record.numbers("/tensors/final/0.bias")
        // Digits count to 16.
        let pixels = try record.numbers("/diagnostics/feature-maps/images").map { $0 / 255 * 16 }
        func value(_ image: Int, _ channel: Int, _ row: Int, _ column: Int) -> Double {
            (0..<9).reduce(bias[channel]) { sum, tap in
                sum + Double(weight[channel * 9 + tap]) * pixels[image * 64 + (row + tap / 3) * 8 + column + tap % 3]
            }
        }
        var all: [Double] = []
        for image in 0..<2 {
            for channel in 0..<16 {
                for place in 0..<36 { all.append(value(image, channel, place / 6, place % 6)) }
            }
        }
        let range = try record.numbers("/diagnostics/feature-maps/0/range")
        let (low, high) = (try #require(all.min()), try #require(all.max()))
        #expect(abs(range[0] - low) < 0.2 && abs(range[1] - high) < 0.2 && low < 0)
        let stored = try record.numbers("/diagnostics/feature-maps/0/maps")
        #expect(zip(stored, all).allSatisfy { abs($0 - 255 * ($1 - low) / (high - low)) < 4 })
    }

    /// Nothing is stored unasked, nothing is learnt otherwise, and a network without convolutions has nothing to store.
    @Test func diagnosticsChangeNoBit() throws {
        let (plain, asked) = (try run(Self.network), try run(Self.network + "diagnostics: [kernels, feature-maps]\n"))
        #expect(!plain.datasets.contains { $0.path.hasPrefix("/diagnostics/") })
        #expect(try plain.elements("/tensors/final/2.weight") == asked.elements("/tensors/final/2.weight"))
        #expect(try plain.elements("/curves/test/loss") == asked.elements("/curves/test/loss"))
        let dense = try run(
            """
            data: {source: digits, train: 60, validation: 0, test: 30}
            model: linear
            optimizer: {sgd: {lr: 0.05}}
            training: {epochs: 1, batch: 20}
            diagnostics: [kernels, feature-maps]
            """)
        #expect(!dense.datasets.contains { $0.path.hasPrefix("/diagnostics/") })
    }

    @Test func offsetsAreNoConvolutionsOfTheirOwn() throws {
        let block = Sequential(DeformableConv2d(1, 4, kernel: 3), Conv2d(4, 2, kernel: 3))
        #expect(block.convolutions.map(\.path) == ["0", "1"])
    }

    /// Of convolutions that leave 6x6 and 4x4 places, and a dense layer.
    @Test func multiplyAddsAreStored() throws {
        let record = try run(Self.network)
        let (first, second, dense) = (20 * 9 * 36, 4 * 20 * 9 * 16, 64 * 10)
        #expect(try record.numbers("/model/multiply-adds") == [Double(first + second + dense)])
    }

    /// A run of an earlier version lacks what was added since, and is the same.
    @Test func aReplayMayHoldWhatWasAddedLater() throws {
        let directory = FileManager.default.temporaryDirectory.path + "/azmoon-replay-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: directory) }
        var record = try run(Self.network)
        record.provenance = "{}"
        var earlier = record
        earlier.datasets.removeAll { $0.path == "/model/multiply-adds" }
        let store = try RunStore(directory: directory)
        try store.write(earlier)
        #expect(try RunComparison(stored: store.open(record.trialID), replayed: record).isEqual)
        // What was always stored, where it was asked for, may not come new.
        var other = record
        other.datasets.append(TrainingData.keptEpoch(1))
        #expect(try !RunComparison(stored: store.open(record.trialID), replayed: other).isEqual)
    }
}
