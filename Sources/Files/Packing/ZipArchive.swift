/// A zip archive (PKWARE's APPNOTE 6.3), as far as PyTorch's files, Python's wheels and data sets need it: stored and deflated entries, and zip64.
public struct ZipArchive: Sendable {
    /// An entry of the archive.
    public struct Entry: Sendable {
        public var name: String
        /// 0: stored, 8: deflated.
        public var method: Int
        var checksum: UInt32
        var packedSize: Int
        public var size: Int
        /// Where its own header stands.
        var headerOffset: Int
    }

    public let file: any ByteSource
    /// In the order of the directory.
    public let entries: [Entry]
    private let places: [String: Int]

    /// Reads the directory.
    public init(_ file: any ByteSource) throws(FileError) {
        self.file = file
        entries = try ZipDirectory(file).entries()
        var places: [String: Int] = [:]
        for (index, entry) in entries.enumerated() {
            guard places.updateValue(index, forKey: entry.name) == nil else {
                throw Self.damaged(file, "the archive holds two entries called \(entry.name.quoted)")
            }
        }
        self.places = places
    }

    public subscript(name: String) -> Entry? { places[name].map { entries[$0] } }

    /// The bytes of an entry. Stored ones stay in the file until they are read.
    public func open(_ entry: Entry) throws(FileError) -> any ByteSource {
        let header = ByteReader(try file.read(at: entry.headerOffset, count: 30))
        guard header.word(0) == 0x0403_4B50 else {
            throw Self.damaged(file, "the entry \(entry.name.quoted) has no header where the directory has it")
        }
        let start = entry.headerOffset + 30 + header.half(26) + header.half(28)
        let packed = ByteSlice(base: file, start: start, size: entry.packedSize)
        try file.check(start, entry.packedSize)
        if entry.method == 0 { return packed }
        let content = try packed.read(at: 0, count: entry.packedSize)
        guard let bytes = Packed.inflated(content, size: entry.size) else {
            throw Self.damaged(file, "the entry \(entry.name.quoted) is damaged or has another size than announced")
        }
        try check(bytes, of: entry)
        return MemoryBytes(name: file.name, bytes: bytes)
    }

    /// Compares the bytes of a whole entry with its CRC-32. PyTorch may leave the checksum out: it is 0 then.
    public func check(_ bytes: [UInt8], of entry: Entry) throws(FileError) {
        guard entry.checksum != 0 else { return }
        guard bytes.isEmpty || Packed.crc32(bytes) == entry.checksum else {
            throw Self.damaged(file, "the checksum of the entry \(entry.name.quoted) does not match: it is damaged")
        }
    }

    private static func damaged(_ file: any ByteSource, _ reason: String) -> FileError {
        FileError(path: file.name, reason: reason, cause: .damage)
    }
}
