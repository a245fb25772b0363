import CZlib

/// What stands around contents, with the right checksums: damage inside must not be found by a checksum alone.
enum Containers {
    static func crc(_ bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: bytes.withUnsafeBufferPointer { crc32_z(0, $0.baseAddress, $0.count) })
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// A zip archive of stored entries.
    static func zip(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var (file, directory): ([UInt8], [UInt8]) = ([], [])
        for (name, bytes) in entries {
            let common =
                little(0, 2) + little(0, 2) + little(0, 4) + little(Int(crc(bytes)), 4) + little(bytes.count, 4)
                + little(bytes.count, 4) + little(name.utf8.count, 2) + little(0, 2)
            directory +=
                little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + common + little(0, 2) + little(0, 2)
                + little(0, 2) + little(0, 4) + little(file.count, 4) + Array(name.utf8)
            file += little(0x0403_4B50, 4) + little(20, 2) + common + Array(name.utf8) + bytes
        }
        return file + directory + little(0x0605_4B50, 4) + little(0, 4) + little(entries.count, 2)
            + little(entries.count, 2) + little(directory.count, 4) + little(file.count, 4) + little(0, 2)
    }

    /// The stored entries of a zip archive that `zip` or PyTorch wrote.
    static func entries(_ archive: [UInt8]) -> [(name: String, bytes: [UInt8])] {
        func half(_ place: Int) -> Int { Int(archive[place]) | Int(archive[place + 1]) << 8 }
        func word(_ place: Int) -> Int { half(place) | half(place + 2) << 16 }
        guard archive.count >= 22 else { return [] }
        let end = archive.count - 22
        var place = word(end + 16)
        var result: [(String, [UInt8])] = []
        for _ in 0..<half(end + 10) {
            let (size, start) = (word(place + 24), word(place + 42))
            let name = String(decoding: archive[place + 46..<place + 46 + half(place + 28)], as: UTF8.self)
            let data = start + 30 + half(start + 26) + half(start + 28)
            result.append((name, Array(archive[data..<data + size])))
            place += 46 + half(place + 28) + half(place + 30) + half(place + 32)
        }
        return result
    }

    /// A gzip file of one stored block after another.
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        var start = 0
        repeat {
            let count = min(65_535, bytes.count - start)
            file += [start + count == bytes.count ? 1 : 0] + little(count, 2) + little(~count, 2)
            file += bytes[start..<start + count]
            start += count
        } while start < bytes.count
        return file + little(Int(crc(bytes)), 4) + little(bytes.count, 4)
    }

    /// A PNG whose chunks have the right checksums, as far as its lengths can be followed.
    static func png(_ bytes: [UInt8]) -> [UInt8] {
        var file = bytes
        var place = 8
        while place + 12 <= file.count {
            let length = file[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length <= file.count - place - 12 else { break }
            let sum = crc(Array(file[place + 4..<place + 8 + length]))
            for shift in 0..<4 {
                file[place + 8 + length + shift] = UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * shift))
            }
            place += 12 + length
        }
        return file
    }
}
