import Engine
import Testing

@testable import Data

@Suite struct SplitTests {
    let archive: ImageArchive

    init() throws {
        let folder = try TemporaryFolder()
        let small = SmallSource()
        try small.write(to: folder)
        archive = try ImageArchive.open(small.source, folders: DataFolders(cache: folder.path))
    }

    func rows(_ dataset: (any Dataset)?) throws -> [Int32] { try #require(dataset as? ImageSubset).rows }

    @Test func trainingAndValidationAreDisjointAndRandom() throws {
        let splits = try archive.split(SplitRequest(train: 20, validation: 10, test: 5))
        let train = try rows(splits.train)
        let validation = try rows(splits.validation)
        #expect(train.count == 20 && validation.count == 10)
        #expect(Set(train + validation) == Set(0..<30))
        #expect(train == train.sorted() && validation == validation.sorted())
        #expect(validation != Array(20..<30))
        #expect(try rows(splits.test).count == 5)
    }

    @Test func allRowsByDefault() throws {
        let splits = try archive.split(SplitRequest())
        #expect(try rows(splits.train) == Array(0..<30))
        #expect(splits.validation == nil)
        #expect(try rows(splits.test) == Array(0..<12))
        #expect(try archive.split(SplitRequest(validation: 4)).train.count == 26)
        #expect(try archive.split(SplitRequest(test: 0)).test == nil)
    }

    @Test(arguments: [false, true]) func sizesDoNotDisturbOneAnother(stratified: Bool) throws {
        func split(_ train: Int, _ validation: Int, _ test: Int) throws -> [Set<Int32>] {
            let splits = try archive.split(
                SplitRequest(train: train, validation: validation, test: test, seed: 4, stratified: stratified))
            return try [splits.train, splits.validation, splits.test].map { Set(try rows($0)) }
        }
        let small = try split(10, 6, 4)
        let large = try split(15, 6, 4)
        #expect(large[0].isSuperset(of: small[0]))
        #expect(large[1] == small[1] && large[2] == small[2])
        let validated = try split(10, 12, 9)
        #expect(validated[0] == small[0])
        #expect(validated[1].isSuperset(of: small[1]) && validated[2].isSuperset(of: small[2]))
    }

    @Test func theSeedDecides() throws {
        func train(_ seed: UInt64) throws -> [Int32] {
            try rows(archive.split(SplitRequest(train: 10, seed: seed)).train)
        }
        #expect(try train(1) == train(1))
        #expect(try train(1) != train(2))
        // The order is the contract's: a change of it would change every result made before.
        let order = RandomStream(seed: 1, role: "split").substream("train").permutation(30)
        #expect(try train(1) == order.prefix(10).sorted().map { Int32($0) })
    }

    @Test func stratifiedSharesAreEven() throws {
        let splits = try archive.split(SplitRequest(train: 13, validation: 6, test: 6, stratified: true))
        func counts(_ dataset: (any Dataset)?) throws -> [Int] {
            let dataset = try #require(dataset)
            let labels = dataset.labels((0..<Int32(dataset.count)).map { $0 })
            return (0..<3).map { label in labels.count { $0 == label } }
        }
        #expect(try counts(splits.train).sorted() == [4, 4, 5])
        #expect(try counts(splits.validation) == [2, 2, 2])
        #expect(try counts(splits.test) == [2, 2, 2])
        #expect(try Set(rows(splits.train)).isDisjoint(with: rows(splits.validation)))
    }

    @Test func tooManyRows() throws {
        #expect(
            throws: DataError.impossible(
                reason: "Small has 30 training images, but data.train and data.validation ask for 25 and 6. "
                    + "Lower one of them.")
        ) { try archive.split(SplitRequest(train: 25, validation: 6)) }
        #expect(
            throws: DataError.impossible(reason: "Small has 12 test images, but data.test asks for 13. Lower it.")
        ) { try archive.split(SplitRequest(train: 5, test: 13)) }
        #expect(
            throws: DataError.impossible(
                reason: "data.train must be at least 1 and data.validation and data.test at least 0; they are "
                    + "0, 30 and 12 of Small's rows.")
        ) { try archive.split(SplitRequest(validation: 30)) }
        #expect(throws: DataError.self) { try archive.split(SplitRequest(train: Int.max, validation: Int.max)) }
        #expect(throws: DataError.self) { try archive.split(SplitRequest(train: 5, validation: -1)) }
    }

    @Test func fingerprintsNameWhatATrialSees() throws {
        let request = SplitRequest(train: 10, validation: 5, test: 5)
        var others = [SplitRequest](repeating: request, count: 6)
        others[0].train = 11
        others[1].validation = 4
        others[2].test = nil
        others[3].seed = 1
        others[4].stratified = true
        others[5].normalize = false
        let all = try ([request] + others).map { try archive.split($0).fingerprint }
        #expect(Set(all).count == 7)
        #expect(all[0] == request.fingerprint(content: archive.fingerprint))
        #expect(all[0] != request.fingerprint(content: "other"))
    }

    @Test func foldsCutTheTrainingPart() throws {
        var held: [Int32] = []
        for index in 0..<4 {
            let splits = try archive.split(SplitRequest(validation: 5, fold: try Fold(index: index, of: 4)))
            let test = try rows(splits.test)
            held += test
            #expect(Set(try rows(splits.train) + rows(splits.validation) + test) == Set(0..<30))
            let part = try #require(splits.test as? ImageSubset).part
            #expect(part.count == archive.train.count)
        }
        #expect(held.sorted() == Array(0..<30))
    }
}
