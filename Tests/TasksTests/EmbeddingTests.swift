import Engine
import Specs
import Testing

@testable import Tasks

/// What is measured of a model whose output is an embedding.
struct EmbeddingTests {
    @Test func theNearestMeanGivesTheClass() {
        let embeddings = Tensor([0.0, 0, 2, 0, 10, 10, 12, 10], shape: [4, 2])
        // Class 1 has no sample.
        let means = ClassMeans(of: embeddings, labels: [0, 0, 2, 2], classes: 3)
        let places = Tensor([1.0, 1, 11, 9, 6, 4.9, 6, 5.1, 6, 5], shape: [5, 2])
        #expect(means.nearest(to: places) == [0, 2, 0, 2, 0])
    }

    @Test func recallComparesWithTheNearestOther() {
        let line = Tensor([0.0, 1, 3, 3.5, 9], shape: [5, 1])
        // Neighbours: 1, 0, 3, 2, 3.
        #expect(NearestNeighbours.ranks(line, labels: [0, 0, 1, 1, 1], within: 1).share(within: 1) == 1)
        #expect(NearestNeighbours.ranks(line, labels: [0, 1, 1, 1, 0], within: 1).share(within: 1) == 2.0 / 5)
        #expect(NearestNeighbours.ranks(Tensor([1.0], shape: [1, 1]), labels: [0], within: 1).share(within: 1).isNaN)
    }

    /// More rows than are compared at a time; the same as by the definition.
    @Test func recallIsTheSameInParts() {
        let (count, size) = (1100, 3)
        let values = (0..<count * size).map { place -> Double in
            let mixed = (place * 7919 + place * place % 613) % 1009
            return Double(mixed) + 1e6
        }
        let labels: [Int64] = (0..<count).map { Int64($0 * $0 % 5) }
        let right = (0..<count).count { row in
            func distance(_ other: Int) -> Double {
                var sum = 0.0
                for column in 0..<size {
                    let difference = values[row * size + column] - values[other * size + column]
                    sum += difference * difference
                }
                return sum
            }
            let nearest = (0..<count).filter { $0 != row }.map(distance).min() ?? 0
            let neighbour = (0..<count).first { $0 != row && distance($0) == nearest }
            return neighbour.map { labels[$0] == labels[row] } ?? false
        }
        let found = NearestNeighbours.ranks(Tensor(values, shape: [count, size]), labels: labels, within: 1).share(
            within: 1)
        #expect(found == Double(right) / Double(count))
    }

    /// Two outputs for three classes: there is no score of a class to take the greatest of.
    @Test(arguments: ["triplet", "{contrastive: {margin: 2}}", "{cosine-embedding: {margin: 0.5}}"])
    func theyTrainAnEmbeddingOfAnySize(_ loss: String) throws {
        let record = try run(
            """
            data: {source: iris, train: 90, validation: 15, test: 45}
            model: {sequential: {layers: [{linear: {out: 16}}, relu, {linear: {out: 2}}]}}
            loss: \(loss)
            optimizer: {adam: {lr: 0.01}}
            training: {epochs: 30, batch: 30}
            """)
        let accuracy = try record.numbers("/curves/test/accuracy")
        #expect(accuracy.count == 31 && (accuracy.last ?? 0) > 0.9)
        let recall = try record.numbers("/curves/test/recall@1")
        #expect(recall.count == 31 && (recall.last ?? 0) > 0.9)
        #expect(record.has("/evaluation/accuracy"))
        let confusion = try record.numbers("/confusion/test")
        #expect((confusion[0] + confusion[4] + confusion[8]) / 45 == accuracy.last)
    }

    @Test func otherLossesNeedAScoreOfEachClass() throws {
        let text = """
            data: {source: iris, train: 90, validation: 15, test: 45}
            model: {sequential: {layers: [{linear: {out: 2}}]}}
            optimizer: sgd
            training: {epochs: 1, batch: 30}
            """
        #expect(throws: TaskError.self) { try TrainTask(trial(of: text).settings) }
    }
}
