/// The list of entries at the end of a zip archive.
struct ZipDirectory {
    private let file: any ByteSource
    private let count: Int
    private let offset: Int
    private let size: Int

    /// A stretch that unpacks to more than this many times the file is refused.
    static let largestRatio = 100

    /// Finds the directory from the end of the file.
    init(_ file: any ByteSource) throws(FileError) {
        self.file = file
        // The last record has 22 bytes and a comment of up to 65,535.
        let tailSize = min(file.size, 22 + 65_535)
        let tail = ByteReader(try file.read(at: file.size - tailSize, count: tailSize))
        let places = stride(from: tailSize - 22, through: 0, by: -1)
        guard tailSize >= 22, let place = places.first(where: { tail.word($0) == 0x0605_4B50 }) else {
            throw Self.damaged(file, "the archive is cut off: it has no directory at its end")
        }
        var (count, size, offset) = (tail.half(place + 10), tail.word(place + 12), tail.word(place + 16))
        let end = file.size - tailSize + place
        if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
            (count, size, offset) = try Self.zip64(file, end: end)
        }
        guard offset <= end, size <= end - offset, count <= size / 46 else {
            throw Self.damaged(file, "the archive's directory lies outside of it")
        }
        (self.count, self.size, self.offset) = (count, size, offset)
    }

    private static func zip64(
        _ file: any ByteSource, end: Int
    ) throws(FileError) -> (count: Int, size: Int, offset: Int) {
        let broken = Self.damaged(file, "the archive's 64-bit directory is damaged")
        guard end >= 20 else { throw broken }
        let locator = ByteReader(try file.read(at: end - 20, count: 20))
        guard locator.word(0) == 0x0706_4B50, let place = locator.long(8), place <= file.size - 56 else { throw broken }
        let record = ByteReader(try file.read(at: place, count: 56))
        guard record.word(0) == 0x0606_4B50, let count = record.long(32), let size = record.long(40),
            let offset = record.long(48)
        else { throw broken }
        return (count, size, offset)
    }

    func entries() throws(FileError) -> [ZipArchive.Entry] {
        let bytes = ByteReader(try file.read(at: offset, count: size))
        var entries: [ZipArchive.Entry] = []
        var place = 0
        var packed = 0
        for _ in 0..<count {
            let entry = try entry(bytes, at: &place)
            packed += entry.packedSize
            // Entries that lie over each other are how small archives become huge.
            guard packed <= file.size else {
                throw Self.damaged(file, "the archive's entries are larger than the file")
            }
            entries.append(entry)
        }
        return entries
    }

    private func entry(_ bytes: ByteReader, at place: inout Int) throws(FileError) -> ZipArchive.Entry {
        let broken = Self.damaged(file, "the archive's directory is damaged")
        guard bytes.count - place >= 46, bytes.word(place) == 0x0201_4B50 else { throw broken }
        let (nameLength, extraLength) = (bytes.half(place + 28), bytes.half(place + 30))
        let length = 46 + nameLength + extraLength + bytes.half(place + 32)
        guard bytes.count - place >= length,
            let name = String(validating: bytes.bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
        else { throw broken }
        var (packed, size, header) = (bytes.word(place + 20), bytes.word(place + 24), bytes.word(place + 42))
        if packed == 0xFFFF_FFFF || size == 0xFFFF_FFFF || header == 0xFFFF_FFFF {
            let extra = place + 46 + nameLength
            guard widen(bytes, extra..<extra + extraLength, &size, &packed, &header) else { throw broken }
        }
        let (flags, method) = (bytes.half(place + 8), bytes.half(place + 10))
        guard flags & 1 == 0 else { throw Self.damaged(file, "the entry \(name.quoted) is encrypted") }
        guard method == 0 && packed == size || method == 8 else {
            throw Self.damaged(file, "the entry \(name.quoted) is packed in a way that azmoon does not know")
        }
        guard header <= file.size, packed <= file.size - header else {
            throw Self.damaged(file, "the file is cut off: the entry \(name.quoted) reaches beyond its end")
        }
        guard size <= (64 << 20) + Self.largestRatio * min(file.size, 1 << 50) else {
            throw Self.damaged(
                file,
                "the entry \(name.quoted) announces \(size) bytes, far more than the file of \(file.size) can hold")
        }
        let checksum = UInt32(bytes.word(place + 16))
        place += length
        return ZipArchive.Entry(
            name: name, method: method, checksum: checksum, packedSize: packed, size: size, headerOffset: header)
    }

    /// Takes the fields that did not fit into 32 bits from the extra field of zip64.
    private func widen(
        _ bytes: ByteReader, _ extra: Range<Int>, _ size: inout Int, _ packed: inout Int, _ header: inout Int
    ) -> Bool {
        var place = extra.lowerBound
        while extra.upperBound - place >= 4 {
            let (kind, length) = (bytes.half(place), bytes.half(place + 2))
            place += 4
            guard length <= extra.upperBound - place else { return false }
            if kind == 1 {
                let end = place + length
                func take(_ field: inout Int) -> Bool {
                    guard field == 0xFFFF_FFFF else { return true }
                    guard end - place >= 8, let value = bytes.long(place) else { return false }
                    field = value
                    place += 8
                    return true
                }
                return take(&size) && take(&packed) && take(&header)
            }
            place += length
        }
        return false
    }

    private static func damaged(_ file: any ByteSource, _ reason: String) -> FileError {
        FileError(path: file.name, reason: reason, cause: .damage)
    }
}
