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
        case UInt8(ascii: "R"): try reduce()
        case 0x81: try makeObject()
        case UInt8(ascii: "b"):
            let state = try pop()
            guard let object = stack.last else { throw inconsistent }
            try setState(state, of: object)
        case UInt8(ascii: "Q"): try findStorage(pop())
        case 0x92, UInt8(ascii: "o"), UInt8(ascii: "P"), 0x82, 0x83, 0x84: throw building
        default: return false
        }
        return true
    }

    private var building: CheckpointError {
        input.damaged(
            "its pickle builds an object, which azmoon never does: only tensors, dictionaries, lists, texts and numbers are read"
        )
    }

    private mutating func name(module: String, _ name: String) throws(CheckpointError) {
        guard let global = PickleGlobal(module: module, name: name) else { throw refusal(module: module, name) }
        stack.append(.global(global))
    }

    private func refusal(module: String, _ name: String) -> CheckpointError {
        let program = module.hasPrefix("__torch__") ? " (a TorchScript program; save its state_dict instead)" : ""
        return input.damaged(
            "the file asks to run \("\(module).\(name)".quoted)\(program); azmoon never runs what a file says")
    }

    /// A call: the function and a tuple of its arguments.
    private mutating func reduce() throws(CheckpointError) {
        let arguments = try pop()
        guard case .global(let function) = try pop(), case .tuple(let number) = arguments else { throw inconsistent }
        try call(function, lists[number])
    }

    /// A class's `__new__`, which of the known classes does what a call does.
    private mutating func makeObject() throws(CheckpointError) {
        let arguments = try pop()
        let type = try pop()
        guard case .tuple(let number) = arguments, case .global(let function) = type else { throw building }
        switch function {
        case .orderedDictionary, .counter, .defaultDictionary, .namespace, .tensorClass:
            try call(function, lists[number])
        default: throw building
        }
    }

    private mutating func call(_ function: PickleGlobal, _ arguments: [PickleValue]) throws(CheckpointError) {
        switch function {
        case .orderedDictionary, .counter, .defaultDictionary, .namespace, .sequence:
            try makeContainer(function, arguments)
        case .rebuild(let function):
            guard function.argumentCounts.contains(arguments.count) else {
                throw input.damaged(
                    "its pickle gives \(arguments.count) arguments to \(function.rawValue), which takes \(function.countText)"
                )
            }
            stack.append(try rebuild(function, arguments))
        case .tensorClass:
            // Parameter(data) and Parameter(data, requires_grad).
            guard (1...2).contains(arguments.count) else { throw inconsistent }
            let requiresGrad = arguments.count == 2 ? arguments[1] : .boolean(true)
            stack.append(try training(arguments[0], requiresGrad, hooks: .none))
        case .storage: throw input.damaged("its pickle makes a storage by hand, which azmoon does not do")
        case .type, .scheme, .factory, .numpyArray: throw inconsistent
        default: stack.append(try makeObject(function, arguments))
        }
    }

    /// The elements of a list or a tuple.
    func elements(_ value: PickleValue) throws(CheckpointError) -> [PickleValue] {
        switch value {
        case .list(let number), .tuple(let number): return lists[number]
        default: throw inconsistent
        }
    }
}

extension PickleGlobal.TensorFunction {
    fileprivate var countText: String {
        argumentCounts.count == 1
            ? "\(argumentCounts.lowerBound)" : "\(argumentCounts.lowerBound) or \(argumentCounts.upperBound)"
    }
}
