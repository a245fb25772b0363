import Data
import Engine
import Foundation
import Models
import Specs
import Store
import Testing

@testable import Tasks

/// Pairs of images, what changed between them, and how that is measured.
struct PairTests {
    private func text(_ model: String, pairs: String = "moved", more: String = "") -> String {
        """
        data: {source: {letters: {train: 80, test: 64}}, train: 64, validation: 16, test: 32, pairs: \(pairs)}
        model: \(model)
        loss: mse
        optimizer: {adam: {lr: 0.001}}
        training: {epochs: 2, batch: 16, metrics: [dx-error, dy-error, rotation-error, scale-error]}
        \(more)
        """
    }

    private static let metrics = ["dx-error", "dy-error", "rotation-error", "scale-error"]

    @Test func errorsAreOfEachOutput() throws {
        let record = try run(text("{change-detection: {channels: [4, 8], hidden: 8}}"))
        #expect(record.status == .completed)
        let last = try Self.metrics.map { try record.numbers("/curves/test/\($0)")[2] }
        let (outputs, targets) = (try record.numbers("/outputs/test"), try record.numbers("/targets/test"))
        #expect(outputs.count == 32 * 4)
        for (place, value) in last.enumerated() {
            let errors = stride(from: place, to: outputs.count, by: 4).map { abs(outputs[$0] - targets[$0]) }
            #expect(abs(errors.reduce(0, +) / 32 - value) < 1e-9)
        }
        let mean = last.reduce(0, +) / 4
        #expect(abs(try record.numbers("/curves/test/mae")[2] - mean) < 1e-9)
    }

    /// The classical method finds what was drawn, without a step.
    @Test func phaseCorrelationFindsWhatChanged() throws {
        let record = try run(
            text("{phase-correlation: 0.5}").replacing("validation: 16, test: 32", with: "validation: 16, test: 64"))
        let errors = try Self.metrics.map { try record.numbers("/curves/test/\($0)") }
        #expect(errors.allSatisfy { $0.count == 3 && Set($0).count == 1 })
        // Of no answer at all: 1.5 pixels, 10 degrees, 7.5 percent.
        for (error, most) in zip(errors, [0.3, 0.3, 2, 4]) { #expect(error[0] < most) }
        #expect(!record.datasets.contains { $0.path.hasPrefix("/tensors/") })
    }

    /// A known change of a picture: signs and units.
    @Test func signsAndUnits() throws {
        func error(_ pairs: String) throws -> [Double] {
            let record = try run(text("{phase-correlation: 0.5}", pairs: pairs))
            let (outputs, targets) = (try record.numbers("/outputs/test"), try record.numbers("/targets/test"))
            return zip(outputs, targets).map { abs($0 - $1) }
        }
        let moved = try error("{moved: {shift: 4, rotation: 0, scale: 0}}")
        let mean = moved.enumerated().filter { $0.offset % 4 < 2 }.map(\.element).reduce(0, +) / 64
        #expect(mean < 0.15)
    }

    @Test(arguments: [
        ("data: {source: iris, train: 50, validation: 0, test: 50, pairs: moved}", "makes pairs of images"),
        (
            "data: {source: {letters: {train: 20, test: 20}}, train: 20, test: 20, pairs: {moved: {size: 40}}}",
            "Lower size"
        ),
        (
            "data: {source: {letters: {train: 20, test: 20}}, train: 20, test: 20, pairs: moved, target: input}",
            "data.target: input"
        ),
        (
            "data: {source: {letters: {train: 20, test: 20}}, train: 20, test: 20, pairs: moved, transforms: {train: [random-invert]}}",
            "data.transforms"
        ),
    ])
    func whatMakesNoPairsIsRefused(_ data: String, _ words: String) throws {
        let error = try #require(
            #expect(throws: (any Error).self) {
                try run(
                    """
                    \(data)
                    model: linear
                    loss: mse
                    optimizer: {adam: {lr: 0.001}}
                    training: {epochs: 1, batch: 10}
                    """)
            })
        #expect("\(error)".contains(words), "\(error)")
    }

    @Test func otherValuesHaveNoSuchErrors() throws {
        let error = try #require(
            #expect(throws: (any Error).self) {
                try run(
                    """
                    data: {source: parabola, train: 20, test: 20}
                    model: linear
                    loss: mse
                    optimizer: {adam: {lr: 0.001}}
                    training: {epochs: 1, batch: 10, metrics: [dx-error]}
                    """)
            })
        #expect("\(error)".contains("say data.pairs: moved"), "\(error)")
        #expect(throws: (any Error).self) {
            try run(
                """
                data: {source: {letters: {train: 20, test: 20}}, train: 20, test: 20}
                model: phase-correlation
                optimizer: {adam: {lr: 0.001}}
                training: {epochs: 1, batch: 10}
                """)
        }
    }

    // MARK: Batches of classes

    @Test func batchesOfClassesTrain() throws {
        func text(_ sampler: String, batch: Int) -> String {
            """
            data: {source: digits, train: 400, validation: 0, test: 100}
            model: {mlp: {hidden: [16]}}
            loss: {triplet: {margin: 1}}
            optimizer: {adam: {lr: 0.01}}
            training: {epochs: 2, batch: \(batch), sampler: \(sampler)}
            """
        }
        let record = try run(text("{classes: 8, samples: 4}", batch: 32))
        let losses = try record.numbers("/steps/loss")
        #expect(record.status == .completed && losses.count == 2 * 12)
        #expect(try run(text("{classes: 8, samples: 4}", batch: 32)).bits == record.bits)
        for (wrong, batch, words) in [
            ("{classes: 8, samples: 4}", 30, "training.batch must be 32"),
            ("{classes: 11, samples: 2}", 22, "are of 10"),
        ] {
            let error = try #require(#expect(throws: (any Error).self) { try run(text(wrong, batch: batch)) })
            #expect("\(error)".contains(words), "\(error)")
        }
    }
}
