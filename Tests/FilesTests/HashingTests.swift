import Files
import Foundation
import Testing

/// The published examples of FIPS 180-4.
@Suite struct HashingTests {
    private static let examples = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ]

    @Test(arguments: examples) func knownSums(text: String, sum: String) throws {
        #expect(SHA256Sum(of: text).hexadecimal == sum)
        #expect(SHA256Sum(of: Array(text.utf8)).hexadecimal == sum)
        var stream = SHA256Stream()
        for byte in text.utf8 { stream.update([byte]) }
        #expect(stream.sum == SHA256Sum(of: text))
        let folder = try TemporaryFolder()
        try AtomicFile.write(Array(text.utf8), to: folder.path + "/file")
        #expect(try SHA256Sum(ofFileAt: folder.path + "/file").hexadecimal == sum)
        #expect(SHA256Sum(of: text).leadingBits == UInt64(sum.prefix(16), radix: 16))
    }

    @Test func aLongFileIsReadInPieces() throws {
        let folder = try TemporaryFolder()
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        try AtomicFile.write(bytes, to: folder.path + "/file")
        let sum = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(try SHA256Sum(ofFileAt: folder.path + "/file").hexadecimal == sum)
        #expect(throws: FileError(path: folder.path, reason: "is a folder, not a regular file")) {
            try SHA256Sum(ofFileAt: folder.path)
        }
    }

    @Test func digitsAreAllThere() {
        #expect(Hexadecimal.digits(0x2A, count: 4) == "002a")
        #expect(Hexadecimal.digits(0x1234_5678, count: 4) == "5678")
        #expect(Hexadecimal.digits(of: [0, 10, 255]) == "000aff")
    }
}
