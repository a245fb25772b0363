import Crypto
import Foundation

/// The SHA-256 of some bytes (FIPS 180-4).
public struct SHA256Sum: Hashable, Sendable {
    /// The 32 bytes as four big-endian words.
    private let words: SIMD4<UInt64>

    fileprivate init(_ digest: SHA256Digest) {
        words = digest.withUnsafeBytes { bytes in
            let words = bytes.loadUnaligned(as: SIMD4<UInt64>.self)
            return SIMD4(words[0].bigEndian, words[1].bigEndian, words[2].bigEndian, words[3].bigEndian)
        }
    }

    public init(of bytes: some DataProtocol) { self.init(SHA256.hash(data: bytes)) }

    /// Of the text's UTF-8.
    public init(of text: String) { self.init(of: Array(text.utf8)) }

    /// Of a file's content, read in pieces.
    public init(ofFileAt path: String) throws(FileError) {
        let file = try RegularFile(path: path)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        var stream = SHA256Stream()
        while case let count = try file.read(into: buffer), count > 0 {
            stream.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
        self = stream.sum
    }

    /// The 64 hex digits, in lower case.
    public var hexadecimal: String {
        (0..<4).map { Hexadecimal.digits(words[$0], count: 16) }.joined()
    }

    /// The first 64 bits as a number, the first byte the highest.
    public var leadingBits: UInt64 { words[0] }
}

/// SHA-256 over bytes that come in pieces.
public struct SHA256Stream: Sendable {
    private var state = SHA256()

    public init() {}

    public mutating func update(_ bytes: UnsafeRawBufferPointer) { state.update(bufferPointer: bytes) }

    public mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    /// Of all bytes so far.
    public var sum: SHA256Sum { SHA256Sum(state.finalize()) }
}
