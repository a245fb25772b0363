/// Tensors and storages. Each argument of PyTorch's functions is honoured, or the tensor counts as one that is not read.
extension PickleMachine {
    func rebuild(
        _ function: PickleGlobal.TensorFunction, _ arguments: [PickleValue]
    ) throws(CheckpointError) -> PickleValue {
        switch function {
        case .tensor: return try tensor(arguments[..<4], form: nil)
        case .tensor2:
            let tensor = try training(self.tensor(arguments[..<4], form: nil), arguments[4], hooks: arguments[5])
            return arguments.count == 7 ? try describe(tensor, arguments[6]) : tensor
        case .tensor3:
            guard case .global(.type(let form)) = arguments[6] else { throw inconsistent }
            let tensor = try training(self.tensor(arguments[..<4], form: form), arguments[4], hooks: arguments[5])
            return arguments.count == 8 ? try describe(tensor, arguments[7]) : tensor
        case .parameter: return try training(arguments[0], arguments[1], hooks: arguments[2])
        // The state has attributes that a program gave to the tensor: they are none of its values.
        case .parameterWithState: return try training(arguments[0], arguments[1], hooks: arguments[2])
        case .fromType: return try ofType(arguments)
        case .fromTensor:
            // The elements, the type and the device that they had.
            guard case .tensor(let tensor) = arguments[0], case .global(.type(let form)) = arguments[1] else {
                return .unread("a tensor of another device")
            }
            guard form.type == tensor.type else { return .unread("a tensor of another device and type") }
            return try training(arguments[0], arguments[3], hooks: .none)
        case .quantized: return .unread("a quantized tensor")
        case .sparse: return .unread("a sparse tensor")
        case .meta: return .unread("a tensor of the device meta, which has no elements")
        case .wrapper: return .unread("a tensor of a class that wraps others")
        case .fromNumPy: return .unread("a tensor of another device, as an array of NumPy")
        }
    }

    /// A tensor of a class: `function(*arguments)` as that class, with attributes.
    private func ofType(_ arguments: [PickleValue]) throws(CheckpointError) -> PickleValue {
        guard case .global(.rebuild(let function)) = arguments[0], case .global(.tensorClass) = arguments[1],
            function != .fromType
        else { throw inconsistent }
        let inner = try elements(arguments[2])
        guard function.argumentCounts.contains(inner.count) else { throw inconsistent }
        return try rebuild(function, inner)
    }

    /// Storage, offset, shape and strides.
    private func tensor(_ arguments: ArraySlice<PickleValue>, form: ElementForm?) throws(CheckpointError) -> PickleValue
    {
        guard case .storage(let storage) = arguments[0], case .integer(let offset) = arguments[1],
            form == nil ? storage.form != .bytes : storage.form == .bytes
        else { throw inconsistent }
        let shape = try integers(arguments[2])
        let strides = try integers(arguments[3])
        let form = form ?? storage.form
        guard let type = form.type else { return .unread("a tensor of \(form.name)") }
        return .tensor(
            TensorReference(storage: storage, type: type, offset: Int(offset), shape: shape, strides: strides))
    }

    /// The tensor with what says whether it is trained, and by which functions its gradient goes.
    func training(
        _ value: PickleValue, _ requiresGrad: PickleValue, hooks: PickleValue
    ) throws(CheckpointError) -> PickleValue {
        guard case .boolean(let requiresGrad) = requiresGrad else { throw inconsistent }
        switch hooks {
        case .none: break
        case .dictionary(let number) where dictionaries[number].isEmpty: break
        case .dictionary: return .unread("a tensor with hooks, which are functions")
        default: throw inconsistent
        }
        switch value {
        case .tensor(var tensor):
            tensor.requiresGrad = requiresGrad
            return .tensor(tensor)
        case .unread: return value
        default: throw inconsistent
        }
    }

    /// The tensor with PyTorch's metadata: `neg` and `conj` say that its elements are negated or conjugated when they are read.
    private func describe(_ value: PickleValue, _ metadata: PickleValue) throws(CheckpointError) -> PickleValue {
        if case .none = metadata { return value }
        guard case .dictionary(let number) = metadata else { throw inconsistent }
        guard case .tensor(var tensor) = value else { return value }
        for (key, flag) in dictionaries[number] {
            guard case .text(let name) = key else { throw inconsistent }
            switch (name, flag) {
            case (_, .boolean(false)): continue
            case ("neg", .boolean(true)):
                guard tensor.type.isSignedNumber else { return .unread("a negated tensor of \(tensor.type.rawValue)") }
                tensor.isNegated = true
            // A real number is its own conjugate.
            case ("conj", .boolean(true)): continue
            default: return .unread("a tensor with the metadata \(name.quoted)")
            }
        }
        return .tensor(tensor)
    }

    /// What a persistent id stands for: `("storage", class, key, device, count)`, and for old files a view.
    mutating func findStorage(_ identifier: PickleValue) throws(CheckpointError) {
        let parts = try elements(identifier)
        guard parts.count == 5 || parts.count == 6, case .text("storage") = parts[0],
            case .global(.storage(let form)) = parts[1], case .text(let key) = parts[2], case .text = parts[3],
            case .integer(let number) = parts[4], let count = Int(exactly: number), count >= 0
        else {
            throw input.damaged("its pickle names something outside of it that is no storage of numbers")
        }
        var reference = StorageReference(key: key, form: form, count: count, view: 0..<count)
        if parts.count == 6 {
            switch parts[5] {
            case .none: break
            case .tuple(let view):
                guard lists[view].count == 3, case .integer(let start) = lists[view][1],
                    case .integer(let length) = lists[view][2], start >= 0, length >= 0, start <= count,
                    length <= count - Int(start)
                else { throw inconsistent }
                reference.view = Int(start)..<Int(start + length)
            default: throw inconsistent
            }
        }
        if storages[key] == nil { storages[key] = reference }
        stack.append(.storage(reference))
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
