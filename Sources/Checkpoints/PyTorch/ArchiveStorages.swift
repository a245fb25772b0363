import Files
import Foundation

/// The storages of an archive. The last one that had to be unpacked is kept: tensors that share it follow each other.
final class ArchiveStorages: @unchecked Sendable {
    private let archive: ZipArchive
    private let folder: String
    private let lock = NSLock()
    /// Guarded by the lock.
    private var unpacked: (key: String, bytes: any ByteSource)?
    /// Guarded by the lock: the entries whose checksums were compared.
    private var checked: Set<String> = []

    init(archive: ZipArchive, folder: String) {
        self.archive = archive
        self.folder = folder
    }

    func open(_ key: String) throws(CheckpointError) -> any ByteSource {
        lock.lock()
        defer { lock.unlock() }
        if let unpacked, unpacked.key == key { return unpacked.bytes }
        guard let entry = archive["\(folder)data/\(key)"] else {
            throw CheckpointError(archive.file.name, "the storage \(key.quoted) is not in the file")
        }
        let source = try archive.content(of: entry)
        if entry.method != 0 {
            unpacked = (key, source)
        } else if !checked.contains(key) {
            try archive.verify(source, of: entry)
            checked.insert(key)
        }
        return source
    }
}
