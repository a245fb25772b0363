extension PickleMachine {
    /// What names Python's functions and classes, and what calls them.
    mutating func callGlobals(_ code: UInt8) throws(CheckpointError) -> Bool {
        switch code {
        case UInt8(ascii: "c"):
            let module = try input.line()
            try name(module: module, input.line())
        case 0x93:
            guard case .text(let name) = try pop(), case .text(let module) = try pop() else { throw inconsistent }
            try self.name(module: module, name)
        case UInt8(ascii: "i"):
            let module = try input.line()
            throw refusal(module: module, try input.line())
        case UInt8(ascii: "R"):
            let arguments = try pop()
            guard case .global(let function) = try pop(), case .tuple(let number) = arguments else {
                throw inconsistent
            }
            try call(function, lists[number])
        case UInt8(ascii: "b"):
            // The attributes of an OrderedDict, such as a state's `_metadata`, hold no tensors.
            guard case .dictionary = try pop(), case .dictionary? = stack.last else {
                throw input.damaged("its pickle sets the state of an object, which azmoon never does")
            }
        case UInt8(ascii: "Q"): try findStorage(pop())
        case 0x81, 0x92, UInt8(ascii: "o"), UInt8(ascii: "P"), 0x82, 0x83, 0x84:
            throw input.damaged(
                "its pickle builds an object, which azmoon never does: only tensors, dictionaries, lists, texts and numbers are read"
            )
        default: return false
        }
        return true
    }

    private mutating func name(module: String, _ name: String) throws(CheckpointError) {
        guard let global = PickleGlobal(module: module, name: name) else { throw refusal(module: module, name) }
        stack.append(.global(global))
    }

    private func refusal(module: String, _ name: String) -> CheckpointError {
        let program = module.hasPrefix("__torch__") ? " (a TorchScript program; save its state_dict instead)" : ""
        return input.damaged(
            "the file asks to run \(quoted("\(module).\(name)"))\(program); azmoon never runs what a file says")
    }

    private mutating func call(_ function: PickleGlobal, _ arguments: [PickleValue]) throws(CheckpointError) {
        switch function {
        case .orderedDictionary:
            guard let first = arguments.first else { return push(dictionary: []) }
            // Python 2's form: a list of pairs.
            guard case .list(let number) = first, arguments.count == 1 else { throw inconsistent }
            // One list can be named again and again.
            try count(lists[number].count)
            var entries: [(key: PickleValue, value: PickleValue)] = []
            for item in lists[number] {
                let pair = try elements(item)
                guard pair.count == 2 else { throw inconsistent }
                entries.append((pair[0], pair[1]))
            }
            push(dictionary: entries)
        case .size:
            guard let first = arguments.first, arguments.count == 1 else { throw inconsistent }
            push(tuple: try elements(first))
        case .rebuildTensor:
            guard arguments.count >= 4, case .storage(let storage) = arguments[0],
                case .integer(let offset) = arguments[1]
            else { throw inconsistent }
            stack.append(
                .tensor(
                    TensorReference(
                        storage: storage, offset: Int(offset), shape: try integers(arguments[2]),
                        strides: try integers(arguments[3]))))
        case .rebuildParameter:
            guard case .tensor(let tensor)? = arguments.first else { throw inconsistent }
            stack.append(.tensor(tensor))
        case .storage:
            throw input.damaged("its pickle makes a storage by hand, which azmoon does not do")
        }
    }

    /// What a persistent id stands for: `("storage", class, key, device, count)`, and for old files a view.
    private mutating func findStorage(_ identifier: PickleValue) throws(CheckpointError) {
        let parts = try elements(identifier)
        guard parts.count == 5 || parts.count == 6, case .text("storage") = parts[0],
            case .global(.storage(let type)) = parts[1], case .text(let key) = parts[2],
            case .integer(let number) = parts[4], let count = Int(exactly: number), count >= 0
        else {
            throw input.damaged("its pickle names something outside of it that is no storage of numbers")
        }
        var reference = StorageReference(key: key, type: type, count: count, view: 0..<count)
        if parts.count == 6, case .tuple(let view) = parts[5] {
            guard lists[view].count == 3, case .integer(let start) = lists[view][1],
                case .integer(let length) = lists[view][2], start >= 0, length >= 0, start <= count,
                length <= count - Int(start)
            else { throw inconsistent }
            reference.view = Int(start)..<Int(start + length)
        }
        if storages[key] == nil { storages[key] = reference }
        stack.append(.storage(reference))
    }

    /// The elements of a list or a tuple.
    func elements(_ value: PickleValue) throws(CheckpointError) -> [PickleValue] {
        switch value {
        case .list(let number), .tuple(let number): return lists[number]
        default: throw inconsistent
        }
    }

    private func integers(_ value: PickleValue) throws(CheckpointError) -> [Int] {
        let elements = try elements(value)
        guard elements.count <= 64 else { throw inconsistent }
        var result: [Int] = []
        for element in elements {
            guard case .integer(let number) = element else { throw inconsistent }
            result.append(Int(number))
        }
        return result
    }
}
