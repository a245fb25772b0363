import Testing

@testable import Data

/// Training samples of classes made as many as one another.
@Suite struct ClassBalanceTests {
    /// Class 0: 8 points on a line; class 1: 3 points; class 2: 2 points.
    private func splits() throws -> DataSplits {
        let inputs: [Float] = (0..<8).flatMap { [Float($0), 0] } + [0, 10, 1, 10, 5, 10] + [-1, -1, -3, -5]
        let labels: [Int64] = Array(repeating: 0, count: 8) + [1, 1, 1, 2, 2]
        let all = try ArrayDataset(inputs: inputs, shape: [2], labels: labels, classes: 3)
        return DataSplits(train: all, validation: nil, test: nil, fingerprint: "")
    }

    private func counts(_ dataset: any Dataset) -> [Int] {
        let labels = dataset.labels((0..<Int32(dataset.count)).map { $0 })
        return (0..<3).map { label in labels.filter { $0 == label }.count }
    }

    @Test func overSamplingRepeatsEachEquallyOften() throws {
        let balanced = try splits().balanced(by: .overSampling, seed: 1)
        #expect(counts(balanced.training) == [8, 8, 8] && counts(balanced.train) == [8, 3, 2])
        let samples = balanced.training.samples((0..<24).map { $0 })
        let points = stride(from: 0, to: samples.count, by: 2).map { [samples[$0], samples[$0 + 1]] }
        let times = Dictionary(grouping: points) { $0 }.mapValues(\.count)
        #expect(times[[-1, -1]] == 4 && times[[-3, -5]] == 4)
        #expect(Set([[0, 10], [1, 10], [5, 10]].compactMap { times[$0] }) == [2, 3])
        #expect(times.count == 13)
        let values = balanced.training.samples([0])
        #expect(values == [0, 0])
    }

    /// Each point lies between a sample and one of its nearest neighbours of the same class.
    @Test func smoteMakesPointsBetweenNeighbours() throws {
        let balanced = try splits().balanced(by: .smote(neighbours: 1), seed: 1)
        #expect(counts(balanced.training) == [8, 8, 8])
        let synthetic = balanced.training.samples((13..<24).map { $0 })
        var shares: Set<Float> = []
        for index in 0..<11 {
            let (x, y) = (synthetic[2 * index], synthetic[2 * index + 1])
            if index < 5 {
                // 0 and 1 are each other's nearest, and 1 is the nearest of 5.
                #expect(y == 10 && x >= 0 && x <= 5)
                shares.insert(x)
            } else {
                #expect(x >= -3 && x <= -1 && abs(y - (2 * x + 1)) < 1e-5)
                shares.insert(x)
            }
        }
        #expect(shares.count == 11)
        #expect(
            try splits().balanced(by: .smote(neighbours: 1), seed: 1).training.samples([20])
                == balanced.training.samples([20]))
        #expect(
            try splits().balanced(by: .smote(neighbours: 1), seed: 2).training.samples([20])
                != balanced.training.samples([20]))
        // All neighbours that there are, where fewer than asked for.
        #expect(counts(try splits().balanced(by: .smote(neighbours: 5), seed: 1).training) == [8, 8, 8])
        #expect(balanced.training.labels([13, 23]) == [1, 2])
    }

    @Test func someOfEachClassAreKept() throws {
        let few = try splits().keeping(counts: [4, 3, 0], seed: 3)
        #expect(counts(few.train) == [4, 3, 0] && few.train.count == 7)
        let again = try splits().keeping(counts: [4, 3, 0], seed: 3)
        #expect(few.train.samples([0, 1, 2, 3]) == again.train.samples([0, 1, 2, 3]))
        // Fewer are among more.
        let three = try splits().keeping(counts: [3, 3, 0], seed: 3).train.samples([0, 1, 2])
        let four = few.train.samples([0, 1, 2, 3])
        #expect(
            Set(stride(from: 0, to: 6, by: 2).map { three[$0] }).isSubset(
                of: stride(from: 0, to: 8, by: 2).map { four[$0] }))
    }

    @Test func valuesHaveNoClasses() throws {
        let values = try ArrayDataset(inputs: [1, 2], shape: [1], values: [1, 2], valueShape: [1])
        let splits = DataSplits(train: values, validation: nil, test: nil, fingerprint: "")
        #expect(throws: DataError.self) { try splits.balanced(by: .overSampling, seed: 0) }
        #expect(throws: DataError.self) { try splits.keeping(counts: [1], seed: 0) }
    }
}
