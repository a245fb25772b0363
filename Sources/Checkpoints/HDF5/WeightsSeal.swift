import Files

/// The checksum that Azmoon's HDF5 files carry in their first 512 bytes, HDF5's user block: text lines `sha256 HEX` and
/// `bytes COUNT` of all that follows. Damage inside a file can crash the HDF5 library, so it must be found before.
enum WeightsSeal {
    static let size = 512
    /// Run files begin with it too, and have the same lines.
    private static let title = "AZMOON"

    /// Fills the first 512 bytes.
    static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        let content = bytes[size...]
        let lines = "\(title) WEIGHTS 1\nsha256 \(SHA256Sum(of: content).hexadecimal)\nbytes \(content.count)\n"
        return Array(lines.utf8) + [UInt8](repeating: 0, count: size - lines.utf8.count) + content
    }

    /// Whether the file carries a seal, whole or damaged.
    static func isSealed(_ file: some ByteSource) throws(CheckpointError) -> Bool {
        guard file.size >= size else { return false }
        return try file.bytes(at: 0, count: title.utf8.count) == Array(title.utf8)
    }

    /// Compares a file with its seal. A file without one is somebody else's, and is taken as it is.
    static func verify(_ file: some ByteSource) throws(CheckpointError) {
        guard try isSealed(file) else { return }
        let head = try file.bytes(at: 0, count: size).prefix { $0 != 0 }
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
        func field(_ name: String) -> Substring? { lines.first { $0.count == 2 && $0[0] == name }?[1] }
        guard let sha256 = field("sha256"), let count = field("bytes").flatMap({ Int($0) }) else {
            throw CheckpointError(file.name, "its checksum is damaged")
        }
        guard count == file.size - size else {
            throw CheckpointError(file.name, "the file is cut off: it has \(file.size - size) bytes of \(count)")
        }
        var hash = SHA256Stream()
        for start in stride(from: size, to: file.size, by: 1 << 20) {
            hash.update(try file.bytes(at: start, count: min(1 << 20, file.size - start)))
        }
        guard hash.sum.hexadecimal == sha256 else {
            throw CheckpointError(file.name, "its checksum does not match: it is damaged")
        }
    }
}
