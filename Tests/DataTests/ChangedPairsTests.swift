import Streams
import Testing

@testable import Data

@Suite struct ChangedPairsTests {
    private func splits(_ changes: Changes, count: Int = 60) throws -> DataSplits {
        let letters = try LettersSource(train: count, test: 20).split(
            SplitRequest(train: count - 10, validation: 10, normalize: false))
        return try letters.paired(by: changes, seed: 3)
    }

    private func values(_ dataset: any Dataset, _ rows: [Int32]) -> [Float] {
        var values = [Float](repeating: 0, count: rows.count * 4)
        rows.withUnsafeBufferPointer { rows in
            values.withUnsafeMutableBufferPointer {
                if let base = $0.baseAddress { dataset.gatherValues(rows, into: base) }
            }
        }
        return values
    }

    @Test func theFirstImageIsTheOther() throws {
        let pairs = try splits(Changes())
        #expect(pairs.train.shape == [2, 28, 28] && pairs.train.targets == .values(shape: [4]))
        let letters = try LettersSource(train: 60, test: 20).split(
            SplitRequest(train: 50, validation: 10, normalize: false))
        for row in [0, 7] as [Int32] {
            #expect(Array(pairs.train.samples([row]).prefix(784)) == letters.train.samples([row]))
        }
    }

    @Test func nothingChangesWithoutChanges() throws {
        let pairs = try splits(Changes(shift: 0, rotation: 0, scale: 0))
        let sample = pairs.train.samples([3])
        for (first, second) in zip(sample[..<784], sample[784...]) { #expect(abs(first - second) < 1e-6) }
        #expect(values(pairs.train, [3]).allSatisfy { $0 == 0 })
    }

    /// Where a bright pixel goes: to the right and down for positive displacements, clockwise for positive angles, away from the middle for
    /// growth.
    @Test func targetsHaveTheirSigns() throws {
        var image = [Float](repeating: 0, count: 32 * 32)
        // A spot of 3 x 3 pixels 8 pixels above the middle.
        for row in 6...8 { for column in 14...17 { image[row * 32 + column] = 1 } }
        let many = try ArrayDataset(
            inputs: Array(repeating: image, count: 40).flatMap { $0 }, shape: [1, 32, 32],
            labels: Array(repeating: 0, count: 40), classes: 1)
        let base = DataSplits(train: many, validation: nil, test: nil, fingerprint: "")
        func centre(_ plane: ArraySlice<Float>) -> (x: Double, y: Double) {
            var (sum, x, y) = (0.0, 0.0, 0.0)
            for (index, value) in plane.enumerated() {
                sum += Double(value)
                x += Double(value) * Double(index % 32)
                y += Double(value) * Double(index / 32)
            }
            return (x / sum - 15.5, y / sum - 15.5)
        }
        for changes in [
            Changes(shift: 4, rotation: 0, scale: 0), Changes(shift: 0, rotation: 40, scale: 0),
            Changes(shift: 0, rotation: 0, scale: 20),
        ] {
            let pairs = try base.paired(by: changes, seed: 1)
            for row in 0..<Int32(40) {
                let (sample, target) = (pairs.train.samples([row]), values(pairs.train, [row]).map(Double.init))
                let (before, after) = (centre(sample[..<1024]), centre(sample[1024...]))
                let (sine, cosine) = Plain.sineAndCosine(degrees: target[2])
                let growth = 1 + target[3] / 100
                let x = growth * (cosine * before.x - sine * before.y) + target[0]
                let y = growth * (sine * before.x + cosine * before.y) + target[1]
                #expect(abs(after.x - x) < 0.1 && abs(after.y - y) < 0.1)
                #expect(abs(target[0]) <= changes.shift && abs(target[2]) <= changes.rotation)
            }
        }
    }

    /// Training batches change anew in each epoch; what is measured stays.
    @Test func trainingPairsAreDrawnAnew() throws {
        let pairs = try splits(Changes())
        let rows: [Int32] = [0, 1, 2]
        func epoch(_ number: Int, _ dataset: any Dataset, seed: UInt64 = 0) -> [Float] {
            values(dataset.drawn(seed: seed, epoch: number), rows)
        }
        #expect(epoch(0, pairs.training) == epoch(0, pairs.training))
        #expect(epoch(0, pairs.training) != epoch(1, pairs.training))
        #expect(epoch(0, pairs.training) != epoch(0, pairs.training, seed: 1))
        #expect(epoch(0, pairs.train) == epoch(1, pairs.train) && epoch(0, pairs.train) != epoch(0, pairs.training))
        let test = try #require(pairs.test)
        #expect(values(test, rows) != values(pairs.train, rows))
        // A row is what it is, whatever is gathered beside it.
        #expect(pairs.train.samples([2, 0]) == pairs.train.samples([2]) + pairs.train.samples([0]))
        #expect(values(pairs.train, [2, 0]) == values(pairs.train, [2]) + values(pairs.train, [0]))
    }

    /// What comes into the sight of a part was there in the whole image.
    @Test func aPartIsCutFromTheMiddle() throws {
        let (whole, part) = (try splits(Changes()), try splits(Changes(size: 20)))
        #expect(part.train.shape == [2, 20, 20])
        let (large, small) = (whole.train.samples([5]), part.train.samples([5]))
        for plane in 0..<2 {
            for row in 0..<20 {
                for column in 0..<20 {
                    #expect(small[(plane * 20 + row) * 20 + column] == large[(plane * 28 + row + 4) * 28 + column + 4])
                }
            }
        }
        #expect(throws: DataError.self) { try splits(Changes(size: 29)) }
    }
}

@Suite struct ClassBatchesTests {
    private let labels: [Int64] = (0..<60).map { [0, 1, 2, 4, 0, 1][$0 % 6] }

    private func sampler(seed: UInt64 = 0, classes: Int = 3, samples: Int = 4) throws -> BatchSampler {
        try BatchSampler(
            count: labels.count, classBatches: ClassBatches(labels: labels, classes: classes, samples: samples),
            seed: seed)
    }

    @Test func eachBatchHasItsClasses() throws {
        let sampler = try sampler()
        #expect(sampler.batchCount == 5 && sampler.batchSize == 12)
        var seen: Set<Int64> = []
        for epoch in 0..<4 {
            let order = sampler.order(epoch: epoch)
            #expect(order.count == 60)
            for range in sampler.ranges {
                var counts: [Int64: Set<Int32>] = [:]
                for row in order[range] { counts[labels[Int(row)], default: []].insert(row) }
                #expect(counts.count == 3 && counts.values.allSatisfy { $0.count == 4 })
                seen.formUnion(counts.keys)
            }
        }
        #expect(seen == [0, 1, 2, 4])
    }

    @Test func ordersDependOnSeedAndEpochAlone() throws {
        let sampler = try sampler()
        #expect(try sampler.order(epoch: 2) == self.sampler().order(epoch: 2))
        #expect(sampler.order(epoch: 2) != sampler.order(epoch: 3))
        #expect(try sampler.order(epoch: 2) != self.sampler(seed: 1).order(epoch: 2))
    }

    /// Each sample of a class comes once before any comes again; one of a small class comes several times in a batch.
    @Test func samplesComeInTurn() throws {
        let order = try sampler(classes: 4, samples: 5).order(epoch: 0)
        for label in [0, 1, 2, 4] as [Int64] {
            let members = Set((0..<60).filter { labels[$0] == label }.map { Int32($0) })
            let own = order.filter { labels[Int($0)] == label }
            #expect(Set(own.prefix(members.count)).count == min(own.count, members.count))
        }
        let few = try BatchSampler(
            count: 8, classBatches: ClassBatches(labels: [0, 0, 0, 0, 0, 0, 0, 1], classes: 2, samples: 3), seed: 0)
        #expect(few.order(epoch: 0).count { $0 == 7 } == 3)
    }

    @Test func whatCannotBeIsRefused() {
        #expect(throws: DataError.self) { try sampler(classes: 5) }
        #expect(throws: DataError.self) { try sampler(classes: 3, samples: 21) }
        #expect(throws: DataError.self) { try sampler(classes: 0) }
    }
}
