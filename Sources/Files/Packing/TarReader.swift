/// Reads a gzipped tar archive (POSIX.1-2001, "ustar Interchange Format") from its start to its end.
///
/// Regular files have their content; of folders, links and the records of longer names only the headers are read, so that a file with a
/// name of more than 100 bytes goes by the first 100.
public struct TarReader {
    /// A file of the archive.
    public struct Entry: Sendable, Hashable {
        /// Its path in the archive.
        public let name: String
        /// Bytes.
        public let size: Int
    }

    private let stream: GzipReader
    /// Bytes of the current entry, its padding included, that were not read yet.
    private var left = 0
    private var padding = 0

    private static let blockSize = 512

    public init(_ stream: GzipReader) { self.stream = stream }

    /// The next regular file, or nil at the end of the archive, whose checksum is compared then.
    /// - Throws: `FileError` with the cause `damage` when the archive is cut off or broken.
    public mutating func next() throws(FileError) -> Entry? {
        while true {
            try skip()
            let block = try stream.bytes(Self.blockSize)
            if block.allSatisfy({ $0 == 0 }) {
                try stream.drain()
                return nil
            }
            guard Self.isWhole(block) else { throw damaged("the tar archive has a broken header") }
            guard let size = Self.number(block[124..<136]),
                size <= stream.compressedSize * GzipReader.largestRatio
            else { throw damaged("the tar archive has a file of an impossible size") }
            left = size
            padding = (Self.blockSize - size % Self.blockSize) % Self.blockSize
            // A regular file is of the type 0, in old archives of none.
            guard block[156] == UInt8(ascii: "0") || block[156] == 0 else { continue }
            let name = [block[345..<500], block[..<100]].map { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            let isUStar = block[257..<262].elementsEqual("ustar".utf8)
            return Entry(name: isUStar && !name[0].isEmpty ? "\(name[0])/\(name[1])" : name[1], size: size)
        }
    }

    /// Fills `buffer` with the next bytes of the entry, all of it.
    /// - Throws: `FileError` with the cause `damage` when the entry has fewer, or the archive is broken.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) {
        guard buffer.count <= left else { throw damaged("a file in the tar archive is shorter than it must be") }
        try stream.read(into: buffer)
        left -= buffer.count
    }

    /// The next `count` bytes of the entry. The count is the caller's to limit.
    /// - Throws: `FileError` with the cause `damage` when the entry has fewer, or the archive is broken.
    public mutating func bytes(_ count: Int) throws(FileError) -> [UInt8] {
        guard count <= left else { throw damaged("a file in the tar archive is shorter than it must be") }
        left -= count
        return try stream.bytes(count)
    }

    private mutating func skip() throws(FileError) {
        left += padding
        padding = 0
        guard left > 0 else { return }
        let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: min(left, 1 << 18), alignment: 16)
        defer { scratch.deallocate() }
        while left > 0 {
            let count = min(left, scratch.count)
            try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: scratch[..<count]))
            left -= count
        }
    }

    /// Whether the header's sum, in which its own place counts as blanks, is the one that it says.
    private static func isWhole(_ block: [UInt8]) -> Bool {
        let sum = block.enumerated().reduce(0) { $0 + (148..<156 ~= $1.offset ? 32 : Int($1.element)) }
        return number(block[148..<156]) == sum
    }

    /// Octal digits, with blanks before and a blank or zero behind.
    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        let digits = field.drop { $0 == 32 }.prefix { $0 != 32 && $0 != 0 }
        guard !digits.isEmpty, digits.allSatisfy({ 48...55 ~= $0 }) else { return nil }
        return digits.reduce(0) { $0 << 3 | Int($1 - 48) }
    }

    private func damaged(_ reason: String) -> FileError { FileError(path: stream.path, reason: reason, cause: .damage) }
}
