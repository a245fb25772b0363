import Files

/// What `torch.save` writes since PyTorch 1.6: a zip archive with `NAME/data.pkl`, and `NAME/data/KEY` for each storage.
enum PyTorchArchive {
    static func contents(of file: any ByteSource) throws(CheckpointError) -> CheckpointContents {
        let archive = try CheckpointError.rethrowing { () throws(FileError) in try ZipArchive(file) }
        guard let pickle = archive.entries.first(where: { $0.name.hasSuffix("/data.pkl") }) else {
            throw CheckpointError(file.name, "is a zip archive without a data.pkl: no file of PyTorch's")
        }
        let folder = pickle.name.dropLast("data.pkl".count)
        if let order = archive["\(folder)byteorder"], order.size < 16 {
            let source = try archive.content(of: order)
            guard try source.bytes(at: 0, count: source.size).elementsEqual("little".utf8) else {
                throw CheckpointError(file.name, "its numbers are big-endian, which azmoon does not read")
            }
        }
        let source = try archive.content(of: pickle)
        if pickle.method == 0 { try archive.verify(source, of: pickle) }
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

extension ZipArchive {
    /// The bytes of an entry.
    func content(of entry: Entry) throws(CheckpointError) -> any ByteSource {
        try CheckpointError.rethrowing { () throws(FileError) in try open(entry) }
    }

    /// Compares all bytes of an entry, as `content(of:)` gives them, with its checksum.
    func verify(_ source: any ByteSource, of entry: Entry) throws(CheckpointError) {
        try CheckpointError.rethrowing { () throws(FileError) in
            try check(source.read(at: 0, count: source.size), of: entry)
        }
    }
}
