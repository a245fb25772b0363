import Testing

@testable import Data

/// Tables in text files.
@Suite struct CSVTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func source(_ text: String, _ change: (inout CSVSource) -> Void = { _ in }) throws -> CSVSource {
        var source = CSVSource(file: try folder.write("it.csv", Array(text.utf8)))
        change(&source)
        return source
    }

    private func splits(_ source: CSVSource, test: Int = 0) throws -> DataSplits {
        try source.split(SplitRequest(test: test, normalize: false))
    }

    private func samples(_ source: CSVSource) throws -> [[Float]] {
        let train = try splits(source).train
        return (0..<Int32(train.count)).map { train.samples([$0]) }
    }

    private func failure(_ text: String, _ change: (inout CSVSource) -> Void = { _ in }) throws -> String {
        let error = #expect(throws: DataError.self) { try splits(source(text, change)) }
        return try withoutFolder(#require(error))
    }

    @Test func numbersAndClasses() throws {
        let source = try source("a,b,kind\n1,-2.5,dog\n3e1,4,cat\n0.5,+6,dog\n")
        #expect(try samples(source) == [[1, -2.5], [30, 4], [0.5, 6]])
        #expect(try splits(source).train.labels([0, 1, 2]) == [1, 0, 1])
        #expect(try source.classNames() == ["cat", "dog"])
    }

    /// One table, written in the ways of several programs.
    @Test(arguments: [
        "a,b,kind\n1,2,x\n3,4,y\n", "\u{FEFF}a,b,kind\r\n1,2,x\r\n3,4,y\r\n", "a,b,kind\n\n1,2,x\n\n3,4,y",
        "\"a\",\"b\",\"kind\"\n\"1\",\"2\",\"x\"\n3,4,\"y\"\r\n",
    ]) func ways(_ text: String) throws {
        #expect(try samples(source(text)) == [[1, 2], [3, 4]])
    }

    @Test func quotesHoldSeparatorsQuotesAndLines() throws {
        let source = try source("a,kind\n1,\"x, \"\"y\"\"\nz\"\n2,w\n")
        #expect(try source.classNames() == ["w", "x, \"y\"\nz"])
    }

    @Test func withoutHeaderAndWithOtherSeparators() throws {
        let semicolons = try source("1;2;0\n3;4;1\n") {
            $0.hasHeader = false
            $0.separator = UInt8(ascii: ";")
            $0.target = "1"
        }
        #expect(try samples(semicolons) == [[2, 0], [4, 1]])
        #expect(try semicolons.classNames() == ["1", "3"])
    }

    @Test func categoriesAsOneHotAndDummies() throws {
        let text = "colour,size,kind\nred,1,x\nblue,2,y\ngreen,3,x\nred,4,y\n"
        let oneHot = try source(text) { $0.categories = ["colour"] }
        // blue, green, red
        #expect(try samples(oneHot) == [[0, 0, 1, 1], [1, 0, 0, 2], [0, 1, 0, 3], [0, 0, 1, 4]])
        let dummy = try source(text) {
            $0.categories = ["colour"]
            $0.coding = .dummy
        }
        #expect(try samples(dummy) == [[0, 1, 1], [0, 0, 2], [1, 0, 3], [0, 1, 4]])
    }

    @Test func numbersAsTargets() throws {
        let source = try source("a,y,note\n1,2.5,good\n3,-4,bad\n") {
            $0.target = "y"
            $0.prediction = .numbers
            $0.leftOut = ["note"]
        }
        let train = try splits(source).train
        #expect(train.targets == .values(shape: [1]) && train.shape == [1])
        var values = [Float](repeating: 0, count: 2)
        [Int32(0), 1].withUnsafeBufferPointer { train.gatherValues($0, into: &values) }
        #expect(values == [2.5, -4])
    }

    @Test func classesThatAreNumbersAreInOrder() throws {
        #expect(try source("a,k\n1,10\n2,9\n3,-1\n").classNames() == ["-1", "9", "10"])
    }

    private let gaps = "a,b,kind\n1,10,x\nNA,20,y\n3,,x\n5,40,\n7,60,y\n"

    @Test func missingValuesAreRefusedOrDropped() throws {
        #expect(
            try failure(gaps)
                == "it.csv:3: has no value in the column \"a\". Set missing to drop or mean, or add it.")
        #expect(try samples(source(gaps) { $0.missing = .drop }) == [[1, 10], [7, 60]])
    }

    /// The mean is of the training rows alone: what is tested on must not be looked at.
    @Test func missingValuesAreMeansOfTheTrainingRows() throws {
        let source = try source(gaps) { $0.missing = .mean }
        #expect(
            try samples(source).map { $0.map { ($0 * 100).rounded() / 100 } }
                == [[1, 10], [3.67, 20], [3, 30], [7, 60]])
        let all: Set<[Float]> = [[1, 10], [.nan, 20], [3, .nan], [7, 60]]
        #expect(all.count == 4)
        for seed in 0..<6 as Range<UInt64> {
            let splits = try source.split(SplitRequest(test: 2, seed: seed, normalize: false))
            let train = (0..<Int32(2)).map { splits.train.samples([$0]) }
            let test = try #require(splits.test)
            for row in 0..<Int32(2) {
                let sample = test.samples([row])
                // The row with the missing a is the one whose b is 20, if b was measured.
                if sample[1] == 20, !train.contains(where: { $0[1] == 20 }) {
                    let known = train.filter { [1, 3, 7].contains($0[0]) }.map { $0[0] }
                    #expect(sample[0] == known.reduce(0, +) / Float(known.count))
                }
            }
        }
    }

    @Test(arguments: [
        ("a,kind\n1,x\n2\n", "it.csv:3: has 1 fields where 2 columns are."),
        ("a,kind\n1,x\ntwo,y\n", "it.csv:3: has \"two\" in the column \"a\", which is no number."),
        ("a,kind\n1,x\n0x10,y\n", "it.csv:3: has \"0x10\" in the column \"a\", which is no number."),
        ("a,kind\n1,x\ninf,y\n", "it.csv:3: has \"inf\" in the column \"a\""),
        ("a,kind\n1,x\n1e99,y\n", "it.csv:3: has \"1e99\" in the column \"a\""),
        ("a,a\n1,x\n", "it.csv: has two columns called \"a\"."), ("a,kind\n", "it.csv: has no rows."),
        ("", "it.csv: has no rows."), ("a,kind\n1,\"x\n", "it.csv:2: has a quote that is never closed."),
        ("a,kind\n1,\"x\"y\n", "it.csv:2: has text behind a closing quote."),
        ("a,kind\n1,x\"y\n", "it.csv:2: has a quote inside a field"),
        ("a,kind\n1,x\n2,x\n", "it.csv: has a single class in the column \"kind\""),
        ("kind\nx\ny\n", "it.csv: has no column beside the target."),
    ]) func whatIsOddIsNamed(_ text: String, _ words: String) throws {
        #expect(try failure(text).hasPrefix(words))
    }

    @Test func otherFaults() throws {
        #expect(
            try failure("a,kind\n1,x\n") { $0.target = "b" }.contains(
                "has no column \"b\" for the target; it has \"a\", \"kind\""))
        #expect(try failure("a,kind\n1,x\n") { $0.categories = ["kind"] }.contains("two roles"))
        let bytes = CSVSource(file: try folder.write("latin.csv", [97, 44, 107, 10, 0xE9, 44, 120, 10]))
        let error = #expect(throws: DataError.self) { try splits(bytes) }
        #expect(try #require(error).description.contains("is not a text in UTF-8"))
        #expect(throws: DataError.self) { try splits(CSVSource(file: folder.path + "/none.csv")) }
    }

    @Test func aChangedFileIsReadAgain() throws {
        let first = try source("a,kind\n1,x\n2,y\n")
        let print = try first.fingerprint(SplitRequest())
        _ = try folder.write("it.csv", Array("a,kind\n1,x\n25,y\n".utf8))
        #expect(try first.fingerprint(SplitRequest()) != print)
        #expect(try samples(first) == [[1], [25]])
    }

    @Test func mutations() throws {
        let text = Array("a,\"b\",colour,kind\r\n1,2.5,red,x\r\n-3e2,?,\"blue, \"\"dark\"\"\",y\r\n4,5,red,x\n".utf8)
        var draws = SplitMix(state: 11)
        var refused = 0
        for _ in 0..<2500 {
            let bytes = draws.mutated(text)
            do throws(DataError) {
                let table = try CSVTable(bytes, separator: 44, hasHeader: true, path: "it")
                var source = CSVSource(file: "it")
                source.missing = [.refuse, .drop, .mean][draws.below(3)]
                if table.names.contains("colour") { source.categories = ["colour"] }
                let samples = try CSVSamples(table, of: source, hash: "")
                _ = try samples.parts.split(SplitRequest(test: 1))
            } catch {
                #expect(!error.description.isEmpty)
                refused += 1
            }
        }
        #expect(refused > 500 && refused < 2500)
    }
}
