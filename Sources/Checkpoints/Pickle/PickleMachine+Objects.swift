/// What people save beside weights: dictionaries of other kinds, arguments, paths, numbers of NumPy. They become values that do nothing.
extension PickleMachine {
    /// What copying an element costs of the work that a pickle may ask for: one instruction can copy a whole list.
    private static let copyWork = 8

    mutating func makeContainer(_ function: PickleGlobal, _ arguments: [PickleValue]) throws(CheckpointError) {
        switch function {
        case .sequence:
            guard arguments.count <= 1 else { throw inconsistent }
            let values = try arguments.first.map { value throws(CheckpointError) in try elements(value) } ?? []
            try count(Self.copyWork * values.count)
            push(list: values)
        case .namespace:
            guard arguments.isEmpty else { throw inconsistent }
            push(dictionary: [])
            namespaces.insert(dictionaries.count - 1)
        case .defaultDictionary:
            // The first argument makes the values that are missing; only its name is known here.
            let factory = arguments.first ?? .none
            switch factory {
            case .none, .global: try makeDictionary(Array(arguments.dropFirst()))
            default: throw inconsistent
            }
        default: try makeDictionary(arguments)
        }
    }

    /// From nothing, another dictionary, or a list of pairs as Python 2 wrote them.
    private mutating func makeDictionary(_ arguments: [PickleValue]) throws(CheckpointError) {
        guard arguments.count <= 1 else { throw inconsistent }
        switch arguments.first {
        case nil: push(dictionary: [])
        case .dictionary(let number):
            try count(Self.copyWork * dictionaries[number].count)
            push(dictionary: dictionaries[number])
        case .list(let number):
            try count(Self.copyWork * lists[number].count)
            var entries: [(key: PickleValue, value: PickleValue)] = []
            for item in lists[number] {
                let pair = try elements(item)
                guard pair.count == 2 else { throw inconsistent }
                entries.append((pair[0], pair[1]))
            }
            push(dictionary: entries)
        default: throw inconsistent
        }
    }

    mutating func makeObject(
        _ function: PickleGlobal, _ arguments: [PickleValue]
    ) throws(CheckpointError) -> PickleValue {
        switch function {
        case .size:
            guard let first = arguments.first, arguments.count == 1 else { throw inconsistent }
            return first
        case .path: return .text(try path(arguments))
        case .device:
            switch (arguments.first, arguments.count) {
            case (.text(let kind), 1): return .text(kind)
            case (.text(let kind), 2):
                guard case .integer(let index) = arguments[1] else { throw inconsistent }
                return .text("\(kind):\(index)")
            default: throw inconsistent
            }
        case .layout:
            guard case .text? = arguments.first, arguments.count == 1 else { throw inconsistent }
            return arguments[0]
        case .complex: return .object("complex number")
        case .byteArray:
            guard arguments.count <= 2 else { throw inconsistent }
            if arguments.isEmpty { return .bytes([]) }
            return arguments.count == 1 ? arguments[0] : .bytes(try encoded(arguments))
        case .encode: return .bytes(try encoded(arguments))
        case .numpyType:
            guard arguments.count == 3, case .text(let code) = arguments[0] else { throw inconsistent }
            numpyTypes.append(NumPyType(code: code))
            return .numpyType(numpyTypes.count - 1)
        case .numpyScalar:
            guard arguments.count == 2, case .numpyType(let number) = arguments[0] else { throw inconsistent }
            guard case .bytes(let bytes) = arguments[1], let value = numpyTypes[number].value(bytes) else {
                return .object("NumPy scalar")
            }
            return value
        case .numpyRebuild: return .object("NumPy array")
        default: throw inconsistent
        }
    }

    /// The parts of a path, joined. The first may be the root.
    private func path(_ arguments: [PickleValue]) throws(CheckpointError) -> String {
        var path = ""
        for argument in arguments {
            guard case .text(let part) = argument else { throw inconsistent }
            path += path.isEmpty || path.hasSuffix("/") || path.hasSuffix("\\") ? part : "/\(part)"
        }
        return path
    }

    /// `encode(text, "latin1")`: each character is a byte.
    private func encoded(_ arguments: [PickleValue]) throws(CheckpointError) -> [UInt8] {
        guard arguments.count == 2, case .text(let text) = arguments[0], case .text(let encoding) = arguments[1],
            encoding == "latin1" || encoding == "latin-1"
        else { throw inconsistent }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = UInt8(exactly: scalar.value) else { throw inconsistent }
            bytes.append(byte)
        }
        return bytes
    }

    /// The state of an object that was made before.
    mutating func setState(_ state: PickleValue, of object: PickleValue) throws(CheckpointError) {
        switch (object, state) {
        case (.dictionary(let number), .dictionary(let attributes)):
            // A namespace is its attributes. Those of an OrderedDict, such as a state's `_metadata`, are not its entries.
            guard namespaces.contains(number) else { break }
            try count(Self.copyWork * dictionaries[attributes].count)
            dictionaries[number] += dictionaries[attributes]
        case (.numpyType(let number), .tuple(let fields)):
            guard lists[fields].count >= 2, case .text(let order) = lists[fields][1] else { throw inconsistent }
            numpyTypes[number].isBigEndian = order == ">"
        // What an object of this kind holds is not kept.
        case (.object, _): break
        default: throw input.damaged("its pickle sets the state of an object, which azmoon never does")
        }
    }
}

/// NumPy's type of elements: a letter and a count of bytes.
struct NumPyType: Sendable {
    let code: String
    var isBigEndian = false

    /// The number of a scalar; nil where it is none that a value can hold.
    func value(_ bytes: [UInt8]) -> PickleValue? {
        guard let kind = code.first, let size = Int(code.dropFirst()), size == bytes.count, (1...8).contains(size)
        else { return nil }
        let bits = (isBigEndian ? bytes : bytes.reversed()).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        switch (kind, size) {
        case ("f", 8): return .number(Double(bitPattern: bits))
        case ("f", 4): return .number(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
        case ("f", 2): return .number(Double(halfPrecision(UInt16(truncatingIfNeeded: bits))))
        case ("b", 1): return .boolean(bits != 0)
        case ("u", _): return Int64(exactly: bits).map { .integer($0) }
        case ("i", _):
            let unused = UInt64(64 - 8 * size)
            return .integer(Int64(bitPattern: bits << unused) >> Int64(unused))
        default: return nil
        }
    }
}
