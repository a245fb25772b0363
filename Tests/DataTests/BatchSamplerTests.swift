import Engine
import Testing

@testable import Data

@Suite struct BatchSamplerTests {
    @Test func batchesCoverEveryRowOnce() throws {
        let sampler = try BatchSampler(count: 10, batchSize: 4, seed: 3)
        #expect(sampler.batchCount == 3)
        #expect(sampler.ranges == [0..<4, 4..<8, 8..<10])
        let order = sampler.order(epoch: 0)
        #expect(order.sorted() == Array(0..<10))
        #expect(sampler.ranges.flatMap { order[$0] } == order)
    }

    @Test func lastBatchCanBeDropped() throws {
        let sampler = try BatchSampler(count: 10, batchSize: 4, dropLast: true, seed: 3)
        #expect(sampler.ranges == [0..<4, 4..<8])
        #expect(try BatchSampler(count: 8, batchSize: 4, dropLast: true, seed: 3).batchCount == 2)
    }

    @Test func epochsAndSeedsHaveTheirOwnOrders() throws {
        let sampler = try BatchSampler(count: 100, batchSize: 10, seed: 3)
        #expect(sampler.order(epoch: 1) == sampler.order(epoch: 1))
        #expect(sampler.order(epoch: 0) != sampler.order(epoch: 1))
        #expect(try sampler.order(epoch: 0) != BatchSampler(count: 100, batchSize: 10, seed: 4).order(epoch: 0))
        // The contract: another order would change every result made before.
        let expected = RandomStream(seed: 3, role: "shuffle").substream(7).permutation(100)
        #expect(sampler.order(epoch: 7) == expected.map { Int32($0) })
    }

    @Test func withoutShuffling() throws {
        let sampler = try BatchSampler(count: 5, batchSize: 2, shuffle: false, seed: 0)
        #expect(sampler.order(epoch: 2) == [0, 1, 2, 3, 4])
    }

    @Test func noBatches() {
        #expect(
            throws: DataError.impossible(reason: "5 rows cannot be cut into batches of 0: both must be positive.")
        ) { try BatchSampler(count: 5, batchSize: 0, seed: 0) }
        #expect(
            throws: DataError.impossible(
                reason: "A batch of 6 is larger than the 5 rows, and the last, smaller batch is to be dropped: "
                    + "no batch is left. Lower training.batch.")
        ) { try BatchSampler(count: 5, batchSize: 6, dropLast: true, seed: 0) }
        #expect(throws: Never.self) { try BatchSampler(count: 5, batchSize: 6, seed: 0) }
    }
}
