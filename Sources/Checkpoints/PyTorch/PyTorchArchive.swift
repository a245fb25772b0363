/// What `torch.save` writes since PyTorch 1.6: a zip archive with `NAME/data.pkl`, and `NAME/data/KEY` for each storage.
enum PyTorchArchive {
    static func contents(of file: any ByteSource) throws(CheckpointError) -> CheckpointContents {
        let archive = try ZipArchive(file)
        guard let pickle = archive.entries.first(where: { $0.name.hasSuffix("/data.pkl") }) else {
            throw CheckpointError(file.name, "is a zip archive without a data.pkl: no file of PyTorch's")
        }
        let folder = pickle.name.dropLast("data.pkl".count)
        if let order = archive["\(folder)byteorder"], order.size < 16 {
            let source = try archive.open(order)
            guard try source.read(at: 0, count: source.size).elementsEqual("little".utf8) else {
                throw CheckpointError(file.name, "its numbers are big-endian, which azmoon does not read")
            }
        }
        let source = try archive.open(pickle)
        if pickle.method == 0 { try archive.check(source.read(at: 0, count: source.size), of: pickle) }
        var machine = PickleMachine(PickleInput(source))
        let root = try machine.decode()
        func entry(_ key: String) -> ZipArchive.Entry? { archive["\(folder)data/\(key)"] }
        let storedBytes = machine.storages.keys.reduce(0) { $0 + (entry($1)?.size ?? 0) }
        let storages = ArchiveStorages(archive: archive, folder: String(folder))
        let tree = PyTorchTree(
            machine: machine, file: file.name,
            open: { (key) throws(CheckpointError) in try storages.open(key) },
            size: { entry($0)?.size }, storedBytes: storedBytes)
        return CheckpointContents(
            name: file.name, format: .pytorch, root: try tree.value(root), storedBytes: storedBytes)
    }
}

import Foundation

/// The storages of an archive. The last one that had to be unpacked is kept: tensors that share it follow each other.
private final class ArchiveStorages: @unchecked Sendable {
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
            throw CheckpointError(archive.file.name, "the storage \(quoted(key)) is not in the file")
        }
        let source = try archive.open(entry)
        if entry.method != 0 {
            unpacked = (key, source)
        } else if !checked.contains(key) {
            try archive.check(source.read(at: 0, count: source.size), of: entry)
            checked.insert(key)
        }
        return source
    }
}
