import Files
import Glibc

/// The block of text before the HDF5 content of a run file, which vouches for that content.
///
///     AZMOON RUN 1
///     sha256 HEX      of every byte behind the block
///     bytes N         their number
///
/// and zeros up to 512 bytes. HDF5 calls it the user block, and skips it.
struct RunSeal: Equatable {
    static let size = 512
    private static let title = "AZMOON RUN"
    static let version = 1

    let sha256: String
    let byteCount: Int

    init(sha256: String, byteCount: Int) {
        self.sha256 = sha256
        self.byteCount = byteCount
    }

    /// The seal of a file's bytes, of which the first 512 are not looked at.
    init(sealing file: UnsafeRawBufferPointer) {
        let content = UnsafeRawBufferPointer(rebasing: file.dropFirst(Self.size))
        self.init(sha256: SHA256Sum(of: content).hexadecimal, byteCount: content.count)
    }

    var bytes: [UInt8] {
        let text = Array("\(Self.title) \(Self.version)\nsha256 \(sha256)\nbytes \(byteCount)\n".utf8)
        return text + [UInt8](repeating: 0, count: Self.size - text.count)
    }

    /// Why a file's first bytes are no seal.
    struct Broken: Error {
        let reason: String
    }

    /// Reads the seal that a file starts with; every byte of the block must be as it was written.
    init(parsing block: [UInt8]) throws(Broken) {
        guard block.starts(with: Self.title.utf8) else { throw Broken(reason: "it is not a run file of Azmoon") }
        guard block.count == Self.size else {
            throw Broken(reason: "it is cut short within its first \(Self.size) bytes")
        }
        let broken = Broken(reason: "its first \(Self.size) bytes have changed")
        guard let text = String(validating: block.prefix { $0 != 0 }, as: UTF8.self) else { throw broken }
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
        if let first = lines.first, first.count == 3, let version = Int(first[2]), version != Self.version {
            throw Broken(reason: "it has schema version \(version), and this Azmoon reads version \(Self.version)")
        }
        guard lines.count == 3, lines[1].count == 2, lines[2].count == 2, lines[1][1].utf8.count == 64,
            let count = Int(lines[2][1]), count >= 0
        else { throw broken }
        self.init(sha256: String(lines[1][1]), byteCount: count)
        guard bytes == block else { throw broken }
    }
}

extension RunSeal {
    /// Reads a whole file from its start and returns its seal if the content is what the seal vouches for.
    static func verify(_ file: borrowing Descriptor) throws(StoreError) -> RunSeal {
        let path = file.path
        let information = try StoreError.rethrowing { () throws(FileError) in try file.information() }
        guard information.st_mode & S_IFMT == S_IFREG else {
            throw .damaged(path: path, reason: "it is not a regular file")
        }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
        defer { buffer.deallocate() }
        let start = try StoreError.rethrowing { () throws(FileError) in
            try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<size]))
        }
        let seal: RunSeal
        do throws(Broken) {
            seal = try RunSeal(parsing: Array(buffer[..<start]))
        } catch {
            throw .damaged(path: path, reason: start == 0 ? "it is empty" : error.reason)
        }
        // Known from the length alone, before anything is hashed.
        let length = Int(information.st_size) - size
        guard length == seal.byteCount else {
            let change = length < seal.byteCount ? "it is cut short" : "something was added to it"
            throw .damaged(path: path, reason: "\(change): \(length) bytes instead of \(seal.byteCount)")
        }
        var hash = SHA256Stream()
        try StoreError.rethrowing { () throws(FileError) in
            while case let count = try file.read(into: buffer), count > 0 {
                hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            }
        }
        guard hash.sum.hexadecimal == seal.sha256 else {
            throw .damaged(path: path, reason: "its content does not match its checksum")
        }
        return seal
    }
}
