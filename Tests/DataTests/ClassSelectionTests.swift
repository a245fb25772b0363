import Testing

@testable import Data

/// Some of a source's classes, counted anew.
@Suite struct ClassSelectionTests {
    private let archive: ImageArchive

    init() throws {
        let folder = try TemporaryFolder()
        let small = SmallSource()
        try small.write(to: folder)
        archive = try ImageArchive.open(small.source, folders: DataFolders(cache: folder.path))
    }

    /// Training label of row i is i % 3; test label is i / 4.
    @Test(arguments: [false, true]) func imagesOfTwoClasses(isStratified: Bool) throws {
        let request = SplitRequest(stratified: isStratified, normalize: false, classes: [2, 0])
        let splits = try archive.split(request)
        let train = try #require(splits.train as? ImageSubset)
        #expect(train.count == 20 && train.targets == .labels(classes: 2))
        #expect(train.rows == (0..<30).filter { $0 % 3 != 1 }.map { Int32($0) })
        #expect(train.labels(Array(0..<20)) == train.rows.map { $0 % 3 == 2 ? 0 : 1 })
        // The pixels are those of the row.
        let all = try archive.split(SplitRequest(normalize: false)).train
        #expect(train.samples([1, 2]) == all.samples([2, 3]))
        #expect(splits.test?.labels(Array(0..<8)) == [1, 1, 1, 1, 0, 0, 0, 0])
        #expect(train.samples([0]).count == 15)
    }

    @Test func subsetsAndFolds() throws {
        let splits = try archive.split(SplitRequest(train: 6, validation: 4, test: 3, classes: [1]))
        #expect(splits.train.count == 6 && splits.validation?.count == 4 && splits.test?.count == 3)
        #expect(throws: DataError.self) { try archive.split(SplitRequest(train: 11, classes: [1])) }
        let fold = try archive.split(SplitRequest(fold: Fold(index: 0, of: 5), classes: [1, 2]))
        #expect(fold.test?.count == 4 && fold.train.count == 16)
    }

    @Test(arguments: [[3], [0, 0], [-1], []]) func classesThatAreNotThere(_ classes: [Int]) throws {
        #expect(
            throws: DataError.impossible(
                reason: "data.classes is \(classes): it needs classes of Small from 0 to 2, and each once.")
        ) { try archive.split(SplitRequest(classes: classes)) }
    }

    @Test func tables() throws {
        let splits = try TableSource.iris.split(SplitRequest(test: 20, normalize: false, classes: [2, 1]))
        #expect(splits.train.count == 80 && splits.train.targets == .labels(classes: 2))
        let all = try TableSource.iris.dataset()
        let samples = Set((50..<100).map { all.samples([Int32($0)]) })
        for row in 0..<Int32(80) where splits.train.labels([row]) == [1] {
            #expect(samples.contains(splits.train.samples([row])))
        }
    }

    @Test func whatIsDrawnHasNoneToChoose() throws {
        #expect(throws: DataError.self) {
            try SyntheticSource.blobs(classes: 3, spread: 0.1).split(SplitRequest(train: 9, classes: [0]))
        }
        #expect(throws: DataError.self) {
            try RandomSource(shape: [2], classes: 3).split(SplitRequest(train: 9, classes: [0]))
        }
    }

    /// The choice is part of what the data are, and its absence of nothing.
    @Test func fingerprints() throws {
        let whole = SplitRequest().fingerprint(content: "it")
        let prints = [[0, 1], [1, 0], [0]].map { SplitRequest(classes: $0).fingerprint(content: "it") }
        #expect(Set(prints + [whole]).count == 4)
    }
}
