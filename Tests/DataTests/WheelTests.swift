import Testing

@testable import Data
@testable import Files

/// A table of pixels inside a Python package.
@Suite struct WheelTests {
    private let table = Array("0,255,7,1\n1,02,3,0\n".utf8)
    private var source: ImageSource {
        ImageSource(
            name: "it", title: "It", shape: [1, 1, 3], classNames: ["a", "b"], summary: "", formats: [], mirrors: [],
            standIn: nil)
    }

    private func format(_ table: [UInt8], sha256: String? = nil) -> WheelFormat {
        WheelFormat(
            wheel: .init(name: "it.whl", compressedSHA256: ""), table: "it/table.csv.gz", size: table.count, count: 2,
            sha256: sha256)
    }

    private func wheel(_ table: [UInt8]) -> [(name: String, bytes: [UInt8])] {
        [("it.whl", zip([("it/__init__.py", [35, 10]), ("it/table.csv.gz", gzip(table))]))]
    }

    @Test func readsTheTable() throws {
        let archive = try source.archive(format(table, sha256: SHA256Sum(of: table).hexadecimal), wheel(table))
        #expect(Array(archive.train.images) == [0, 255, 7, 1, 2, 3] && Array(archive.train.labels) == [1, 0])
        #expect(archive.test.count == 0)
    }

    @Test(arguments: [
        ("0,256,7,1\n1,02,3,0\n", "row 0 is not 3 bytes and a class"), ("0,1,1\n1,02,3,0\n", "row 0 is not 3 bytes"),
        ("0,25,7,1\n1,2,3,4,0\n", "row 1 is not 3 bytes"), ("0,25,7,1\n1,2,3,2\n", "label 2 of row 1 is not in 0..<2"),
        ("0,25,7,1\n1,-2,3,0\n", "row 1 is not"), ("0,25,7,1\n1,2,3,0\n1,2,3,0\n", "has more than 2 rows"),
        ("0,25,7,1\n1,2,3,0", "row 1 is not"),
    ]) func whatIsOddIsNamed(_ text: String, _ words: String) throws {
        let table = Array(text.utf8)
        #expect(try source.failure(format(table), wheel(table)).hasPrefix("it/it.whl: it/table.csv.gz: \(words)"))
    }

    @Test func anotherTableIsRefused() throws {
        let message = try source.failure(format(table, sha256: String(repeating: "0", count: 64)), wheel(table))
        #expect(message.contains("is not It's table: its SHA-256 is"))
        #expect(try source.failure(format(table), [("it.whl", zip([]))]).contains("the archive has no it/table.csv.gz"))
        #expect(try source.failure(format(table + [1]), wheel(table)).contains("ends 1 byte early"))
    }

    @Test func mutations() throws {
        try expectNoTrap(source, format(table), wheel(table)[0].bytes, seed: 8)
        try expectNoTrap(source, format(table), table, seed: 9) { wheel($0)[0].bytes }
    }
}
