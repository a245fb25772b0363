import Engine
import Files

/// Makes values of a pickle's arena, with the storages that lie beside the pickle.
struct PyTorchTree {
    let machine: PickleMachine
    let file: String
    /// The bytes of a storage.
    let open: @Sendable (_ key: String) throws(CheckpointError) -> any ByteSource
    /// Bytes of a storage without opening it.
    let size: (_ key: String) -> Int?
    /// Bytes of all storages.
    let storedBytes: Int

    /// Deeper than any state; a list inside itself ends here too.
    private static let largestDepth = 100
    /// The same list may stand in many places, and each of those too: a small pickle can mean endless values.
    private static let largestCount = 1 << 20

    func value(_ root: PickleValue) throws(CheckpointError) -> CheckpointValue {
        var count = 0
        return try value(root, depth: 0, &count)
    }

    private func value(_ value: PickleValue, depth: Int, _ count: inout Int) throws(CheckpointError) -> CheckpointValue
    {
        count += 1
        guard depth <= Self.largestDepth else {
            throw CheckpointError(
                file, "its values are nested more than \(Self.largestDepth) deep, or one holds itself")
        }
        guard count <= Self.largestCount else {
            throw CheckpointError(file, "it means more than \(Self.largestCount) values")
        }
        switch value {
        case .none: return .none
        case .boolean(let value): return .boolean(value)
        case .integer(let value): return .integer(value)
        case .largeInteger(let bytes): return .bytes(bytes)
        case .number(let value): return .number(value)
        case .text(let value): return .text(value)
        case .bytes(let value): return .bytes(value)
        case .tensor(let reference): return .tensor(try tensor(reference))
        case .unread(let kind): return .unread(kind)
        case .object(let kind): return .object(kind)
        case .global(.type(let form)): return .text("torch.\(form.name)")
        case .global(.scheme(let name)): return .text("torch.\(name)")
        case .numpyType(let number): return .text(machine.numpyTypes[number].code)
        case .list(let number), .tuple(let number):
            var values: [CheckpointValue] = []
            for element in machine.lists[number] { values.append(try self.value(element, depth: depth + 1, &count)) }
            return .list(values)
        case .dictionary(let number):
            return .dictionary(try entries(machine.dictionaries[number], depth: depth, &count))
        case .global, .storage:
            throw CheckpointError(
                file, "holds a class or a bare storage as a value, where tensors and numbers are read")
        }
    }

    /// As Python's dictionaries: a key that comes again replaces the value and keeps the place.
    private func entries(
        _ pairs: [(key: PickleValue, value: PickleValue)], depth: Int, _ count: inout Int
    ) throws(CheckpointError) -> [(key: String, value: CheckpointValue)] {
        var result: [(key: String, value: CheckpointValue)] = []
        var places: [String: Int] = [:]
        for (key, value) in pairs {
            let name: String
            switch key {
            case .text(let text): name = text
            case .integer(let number): name = String(number)
            default: throw CheckpointError(file, "a dictionary has a key that is neither a text nor a whole number")
            }
            let value = try self.value(value, depth: depth + 1, &count)
            if let place = places[name] {
                result[place].value = value
            } else {
                places[name] = result.count
                result.append((name, value))
            }
        }
        return result
    }

    private func tensor(_ reference: TensorReference) throws(CheckpointError) -> StoredTensor {
        let storage = reference.storage
        let title = "a tensor in the storage \(storage.key.quoted)"
        let count = try StoredTensor.elementCount(of: reference.shape, file: file, tensor: title)
        guard reference.strides.count == reference.shape.count, reference.strides.allSatisfy({ $0 >= 0 }),
            reference.offset >= 0
        else {
            throw CheckpointError(
                file, "\(title) has impossible strides: \(reference.strides) for the shape \(reference.shape)")
        }
        guard let bytes = size(storage.key) else {
            throw CheckpointError(file, "the storage \(storage.key.quoted) is not in the file")
        }
        guard storage.count <= bytes / storage.form.byteCount else {
            throw CheckpointError(
                file,
                "the storage \(storage.key.quoted) has \(bytes) bytes, too few for \(storage.count) elements of \(storage.form.name)"
            )
        }
        let type = reference.type
        let elements = StridedElements(reference)
        // A storage of bytes without a type holds fewer elements than it has bytes.
        let room = storage.view.upperBound / (type.byteCount / storage.form.byteCount)
        guard count == 0 || elements.end.map({ $0 <= room }) ?? false else {
            throw CheckpointError(
                file, "\(title) with the shape \(reference.shape) reaches beyond its \(room) elements")
        }
        guard count * type.dtype.byteCount <= StoredTensor.largestSize(storedBytes: storedBytes) else {
            throw CheckpointError(
                file, "\(title) with the shape \(reference.shape) is far larger than what the file stores")
        }
        let identity = StoredTensor.Identity(
            storage: storage.key, type: type, offset: elements.start, shape: reference.shape,
            strides: reference.strides, requiresGrad: reference.requiresGrad, isNegated: reference.isNegated)
        return StoredTensor(
            type: type, shape: reference.shape, identity: identity, requiresGrad: reference.requiresGrad
        ) { [open, file] () throws(CheckpointError) in
            let source = count == 0 ? nil : try open(storage.key)
            let tensor = try type.tensor(
                try elements.read(from: source, type: type), shape: reference.shape, file: file, title: title)
            return reference.isNegated ? -tensor : tensor
        }
    }
}
