import Testing

@testable import Data

@Suite struct TableTests {
    @Test func irisIsFishers() throws {
        let iris = try TableSource.iris.dataset()
        #expect(iris.count == 150 && iris.shape == [4] && iris.targets.classes == 3)
        let all = Array(0..<Int32(150))
        #expect(iris.labels(all) == (0..<150).map { Int64($0 / 50) })
        let numbers = iris.samples(all).map(Double.init)
        // The means of R's data set.
        for (column, mean) in [5.843333, 3.057333, 3.758, 1.199333].enumerated() {
            let sum = (0..<150).reduce(0) { $0 + numbers[4 * $1 + column] }
            #expect(abs(sum / 150 - mean) < 1e-6)
        }
        // The two flowers that UCI's copy has wrong (35 and 38).
        #expect(iris.samples([34]) == [4.9, 3.1, 1.5, 0.2] && iris.samples([37]) == [4.9, 3.6, 1.4, 0.1])
    }

    @Test func digitsAreUCIs() throws {
        let digits = try TableSource.digits.dataset()
        #expect(digits.count == 1797 && digits.shape == [1, 8, 8] && digits.targets.classes == 10)
        let all = Array(0..<Int32(1797))
        let counts = digits.labels(all).reduce(into: [Int](repeating: 0, count: 10)) { $0[Int($1)] += 1 }
        #expect(counts == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180])
        let pixels = digits.samples(all)
        #expect(pixels.reduce(0.0) { $0 + Double($1) } == 561_718 && pixels.max() == 16 && pixels.min() == 0)
    }

    @Test func theRowsOfASplitAreDisjointAndAsMany() throws {
        let splits = try TableSource.iris.split(SplitRequest(train: 90, validation: 30, test: 20, normalize: false))
        #expect(splits.train.count == 90 && splits.validation?.count == 30 && splits.test?.count == 20)
        let rest = try TableSource.iris.split(SplitRequest(train: 90, validation: 30))
        #expect(rest.test?.count == 30)
        #expect(throws: DataError.self) { try TableSource.iris.split(SplitRequest()) }
        #expect(throws: DataError.self) {
            try TableSource.iris.split(SplitRequest(train: 140, validation: 30, test: 20))
        }
    }

    @Test(arguments: [false, true]) func foldsShareNoRowAndHoldAll(stratified: Bool) throws {
        var held: [Int32] = []
        for index in 0..<7 {
            let fold = try Fold(index: index, of: 7)
            let request = SplitRequest(validation: 10, stratified: stratified, fold: fold)
            let split = try RowSplit(
                order: rowOrder(labels: nil, count: 150, .init(seed: 0, role: "test")), request: request, title: "Test")
            #expect(Set(split.train + split.validation + split.test).count == 150)
            #expect(split.validation.count == 10 && split.train.count + split.test.count == 140)
            held += split.test
            #expect(split.test == split.test.sorted())
            let iris = try TableSource.iris.split(request)
            #expect(iris.test?.count == split.test.count)
        }
        #expect(held.sorted() == Array(0..<150))
    }

    @Test func stratifiedFoldsHoldEachClassAlike() throws {
        for index in 0..<10 {
            let request = SplitRequest(stratified: true, fold: try Fold(index: index, of: 10))
            let test = try #require(TableSource.iris.split(request).test)
            let counts = test.labels(Array(0..<Int32(test.count))).reduce(into: [0, 0, 0]) { $0[Int($1)] += 1 }
            #expect(counts == [5, 5, 5])
        }
    }

    @Test func aFoldMustBeOneOfThem() throws {
        #expect(throws: DataError.self) { try Fold(index: 5, of: 5) }
        #expect(throws: DataError.self) { try Fold(index: 0, of: 1) }
        let many = SplitRequest(fold: try Fold(index: 0, of: 151))
        #expect(throws: DataError.self) { try TableSource.iris.split(many) }
        let large = SplitRequest(test: 16, fold: try Fold(index: 0, of: 10))
        #expect(throws: DataError.self) { try TableSource.iris.split(large) }
    }

    @Test func everyColumnIsNormalizedByTheTrainingRows() throws {
        let splits = try TableSource.iris.split(SplitRequest(train: 100))
        let numbers = splits.train.samples(Array(0..<100)).map(Double.init)
        for column in 0..<4 {
            let values = (0..<100).map { numbers[4 * $0 + column] }
            let mean = values.reduce(0, +) / 100
            let square = values.reduce(0) { $0 + $1 * $1 } / 100
            #expect(abs(mean) < 1e-6 && abs(square - 1) < 1e-5)
        }
        // Images are normalized by channel, and a column that never varies is only shifted.
        let digits = try TableSource.digits.split(SplitRequest(train: 1000))
        #expect(digits.normalization?.mean.count == 1)
        let flat = try ArrayDataset(inputs: [3, 1, 3, 2], shape: [2], labels: [0, 1], classes: 2)
        #expect(Normalization(of: flat).deviation == [1, 0.5])
    }

    @Test func aFoldIsInTheFingerprintAndItsAbsenceIsNot() throws {
        let plain = SplitRequest(train: 100)
        var folded = plain
        folded.fold = try Fold(index: 1, of: 5)
        #expect(TableSource.iris.fingerprint(plain) != TableSource.iris.fingerprint(folded))
        // A fingerprint made before there were folds.
        #expect(
            SplitRequest(train: 10).fingerprint(content: "content")
                == "2052e11fcbfdee24cee543db80471ab9169d520675cb6316bdce48af22030782")
    }
}
