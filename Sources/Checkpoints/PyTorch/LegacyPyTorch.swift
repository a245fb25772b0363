import Files

/// What `torch.save` wrote before PyTorch 1.6: four pickles (a magic number, the protocol, the machine, the object), the keys of
/// the storages as a fifth, and then for each storage its count in 8 bytes and its elements.
enum LegacyPyTorch {
    /// 0x1950a86a20f9469cfc6c
    private static let magic: [UInt8] = [0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19]
    private static let protocolVersion: Int64 = 1001

    static func contents(of file: any ByteSource) throws(CheckpointError) -> CheckpointContents {
        var machine = PickleMachine(PickleInput(file))
        guard case .largeInteger(magic) = try machine.decode() else {
            throw CheckpointError(file.name, "is a pickle, but no file of PyTorch's")
        }
        guard case .integer(protocolVersion) = try machine.decode() else {
            throw CheckpointError(file.name, "is of another protocol than PyTorch's \(protocolVersion)")
        }
        try checkByteOrder(machine.decode(), machine, file.name)
        let root = try machine.decode()
        let keys = try keys(machine.decode(), machine, file.name)
        let places = try places(of: keys, machine, file)
        let storedBytes = places.values.reduce(0) { $0 + $1.count }
        let tree = PyTorchTree(
            machine: machine, file: file.name,
            open: { (key) throws(CheckpointError) in
                guard let place = places[key] else {
                    throw CheckpointError(file.name, "the storage \(key.quoted) is not in the file")
                }
                return ByteSlice(base: file, start: place.lowerBound, size: place.count)
            },
            size: { places[$0]?.count }, storedBytes: storedBytes)
        return CheckpointContents(
            name: file.name, format: .pytorchLegacy, root: try tree.value(root), storedBytes: storedBytes)
    }

    private static func checkByteOrder(
        _ information: PickleValue, _ machine: PickleMachine, _ name: String
    ) throws(CheckpointError) {
        guard case .dictionary(let number) = information else {
            throw CheckpointError(name, "does not say on what machine it was written: it is damaged")
        }
        for (key, value) in machine.dictionaries[number] {
            if case .text("little_endian") = key, case .boolean(false) = value {
                throw CheckpointError(name, "its numbers are big-endian, which azmoon does not read")
            }
        }
    }

    private static func keys(
        _ list: PickleValue, _ machine: PickleMachine, _ name: String
    ) throws(CheckpointError) -> [String] {
        var keys: [String] = []
        for key in try machine.elements(list) {
            guard case .text(let key) = key else { throw CheckpointError(name, "the list of its storages is damaged") }
            keys.append(key)
        }
        return keys
    }

    /// Where each storage's elements lie.
    private static func places(
        of keys: [String], _ machine: PickleMachine, _ file: any ByteSource
    ) throws(CheckpointError) -> [String: Range<Int>] {
        var places: [String: Range<Int>] = [:]
        var position = machine.input.position
        for key in keys {
            guard let storage = machine.storages[key] else {
                throw CheckpointError(file.name, "the storage \(key.quoted) belongs to no tensor: the file is damaged")
            }
            let count = ByteReader(try file.bytes(at: position, count: 8)).long(0)
            guard let count, count == storage.count else {
                throw CheckpointError(
                    file.name,
                    "the storage \(key.quoted) has \(count.map(String.init) ?? "too many") elements, where \(storage.count) are announced"
                )
            }
            position += 8
            let (size, overflow) = count.multipliedReportingOverflow(by: storage.form.byteCount)
            guard !overflow, size <= file.size - position else {
                throw CheckpointError(
                    file.name,
                    "the file is cut off: the storage \(key.quoted) of \(count) elements reaches beyond its end")
            }
            places[key] = position..<position + size
            position += size
        }
        return places
    }
}
