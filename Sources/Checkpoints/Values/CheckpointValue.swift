/// What a file of weights holds: tensors in dictionaries and lists, among texts and numbers.
public indirect enum CheckpointValue: Sendable {
    case none
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case bytes([UInt8])
    case tensor(StoredTensor)
    /// A list or a tuple.
    case list([CheckpointValue])
    /// In the file's order; whole numbers as keys are written in decimal.
    case dictionary([(key: String, value: CheckpointValue)])

    /// The value under a key; nil where there is none, or no dictionary.
    public subscript(key: String) -> CheckpointValue? {
        guard case .dictionary(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// Every tensor in this value, with its path: keys and positions joined by dots.
    public var tensors: [(name: String, tensor: StoredTensor)] {
        var result: [(String, StoredTensor)] = []
        collect("", into: &result)
        return result
    }

    private func collect(_ path: String, into result: inout [(String, StoredTensor)]) {
        func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
        switch self {
        case .tensor(let tensor): result.append((path, tensor))
        case .list(let values):
            for (index, value) in values.enumerated() { value.collect(full(String(index)), into: &result) }
        case .dictionary(let entries):
            for (key, value) in entries { value.collect(full(key), into: &result) }
        default: break
        }
    }

    /// Whether there is a tensor somewhere inside.
    var holdsTensors: Bool {
        switch self {
        case .tensor: true
        case .list(let values): values.contains { $0.holdsTensors }
        case .dictionary(let entries): entries.contains { $0.value.holdsTensors }
        default: false
        }
    }
}
