import Foundation
import Testing

@testable import Data

/// Columns made of a table's own.
@Suite struct TableFeatureTests {
    private func splits(_ inputs: [Float]) throws -> DataSplits {
        let all = try ArrayDataset(inputs: inputs, shape: [3], labels: [0, 1], classes: 2)
        return DataSplits(train: all, validation: nil, test: all, fingerprint: "")
    }

    @Test func productsAndLogarithmsStandBehind() throws {
        let extended = try splits([1, 2, 3, 4, 5, 6]).extended(by: [
            .products(columns: nil, squares: false), .products(columns: [2], squares: true), .logarithm(columns: [1]),
        ])
        #expect(extended.train.shape == [8] && extended.test?.shape == [8] && extended.validation == nil)
        let samples = extended.train.samples([1, 0])
        #expect(samples == [4, 5, 6, 20, 24, 30, 36, Float(log(5.0)), 1, 2, 3, 2, 3, 6, 9, Float(log(2.0))])
        #expect(extended.train.labels([1]) == [1])
    }

    @Test func whatCannotBeMadeIsRefused() throws {
        let table = try splits([1, 0, 3, 4, 5, 6])
        for (feature, words) in [
            (TableFeature.logarithm(columns: nil), "column 1, which holds 0.0"),
            (.products(columns: [0, 3], squares: false), "the column 3"),
        ] {
            let error = try #require(#expect(throws: DataError.self) { try table.extended(by: [feature]) })
            #expect(error.description.contains(words), "\(error)")
        }
        let image = try ArrayDataset(inputs: [1, 2, 3, 4], shape: [1, 2, 2], labels: [0], classes: 1)
        let images = DataSplits(train: image, validation: nil, test: nil, fingerprint: "")
        #expect(throws: DataError.self) { try images.extended(by: [.logarithm(columns: nil)]) }
    }
}
