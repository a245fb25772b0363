import CZlib
import Testing

@testable import Data

/// A tar archive of regular files (POSIX ustar), as `tar` writes it.
func tar(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    for (name, bytes) in files { archive += tarHeader(name, size: bytes.count) + bytes + padding(bytes.count) }
    return archive + [UInt8](repeating: 0, count: 1024)
}

func tarHeader(_ name: String, size: Int, type: Character = "0") -> [UInt8] {
    var block = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at place: Int) { block.replaceSubrange(place..<place + text.utf8.count, with: text.utf8) }
    func octal(_ value: Int, _ count: Int) -> String {
        let digits = String(value, radix: 8)
        return String(repeating: "0", count: count - digits.count) + digits
    }
    put(name, at: 0)
    put("0000644", at: 100)
    put(octal(size, 11), at: 124)
    put("        ", at: 148)
    put(String(type), at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    put(octal(block.reduce(0) { $0 + Int($1) }, 6) + "\0", at: 148)
    return block
}

private func padding(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: (512 - count % 512) % 512) }

/// A zip archive of stored entries.
func zip(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, bytes) in entries {
        let sum = bytes.withUnsafeBufferPointer { Int(crc32_z(0, $0.baseAddress, $0.count)) }
        let common =
            little(0, 8) + little(sum, 4) + little(bytes.count, 4) + little(bytes.count, 4)
            + little(name.utf8.count, 2) + little(0, 2)
        directory +=
            little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + common + little(0, 10) + little(file.count, 4)
            + Array(name.utf8)
        file += little(0x0403_4B50, 4) + little(20, 2) + common + Array(name.utf8) + bytes
    }
    return file + directory + little(0x0605_4B50, 4) + little(0, 4) + little(entries.count, 2)
        + little(entries.count, 2) + little(directory.count, 4) + little(file.count, 4) + little(0, 2)
}

extension ImageSource {
    /// The source in one format of a test's own, in a folder with these files.
    func archive(_ format: any ImageFormat, _ files: [(name: String, bytes: [UInt8])]) throws -> ImageArchive {
        let folder = try TemporaryFolder()
        for file in files { try folder.write("\(self.folder)/\(file.name)", file.bytes) }
        var source = self
        source.formats = [format]
        return try ImageArchive.open(source, folders: DataFolders(cache: folder.path))
    }

    /// The message of the error that opening throws, without the folder's name.
    func failure(_ format: any ImageFormat, _ files: [(name: String, bytes: [UInt8])]) throws -> String {
        let error = #expect(throws: DataError.self) { _ = try archive(format, files) }
        return try withoutFolder(#require(error))
    }
}

/// Numbers that look drawn and are the same each time.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ bound: Int) -> Int { bound > 0 ? Int(next() % UInt64(bound)) : 0 }

    /// The bytes with one to three changes: cut, removed, put in, replaced, a bit turned.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...below(3) {
            let place = below(bytes.count + 1)
            let end = min(bytes.count, place + 1 + below(8))
            switch below(6) {
            case 0: bytes.removeLast(bytes.count - place)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: (0..<1 + below(8)).map { _ in UInt8(below(256)) }, at: place)
            case 3:
                bytes.replaceSubrange(place..<end, with: repeatElement([0, 0x7F, 0xFF][below(3)], count: end - place))
            case 4: for index in place..<end { bytes[index] = UInt8(below(256)) }
            default: if place < bytes.count { bytes[place] ^= 1 << UInt8(below(8)) }
            }
        }
        return bytes
    }
}
