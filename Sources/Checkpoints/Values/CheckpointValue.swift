/// What a file of weights holds: tensors in dictionaries and lists, among texts and numbers.
public indirect enum CheckpointValue: Sendable {
    /// Python's `None`.
    case none
    /// True or false.
    case boolean(Bool)
    /// A whole number of at most 64 bits.
    case integer(Int64)
    /// A floating-point number.
    case number(Double)
    /// A text, or the name of an element type such as `torch.float32`.
    case text(String)
    /// Raw bytes; a whole number of more than 64 bits too, in Python's little-endian form.
    case bytes([UInt8])
    /// A tensor, unread.
    case tensor(StoredTensor)
    /// A tensor of a kind that is not read, in words: `a sparse tensor`.
    case unread(String)
    /// An object of this kind, whose content is not kept: `NumPy array`.
    case object(String)
    /// A list, a tuple or a set.
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

    /// The first tensor in this value that is not read: its path, and what it is.
    var firstUnread: (path: String, kind: String)? {
        switch self {
        case .unread(let kind): return ("", kind)
        case .list(let values):
            return Self.firstUnread(values.enumerated().lazy.map { (String($0.offset), $0.element) })
        case .dictionary(let entries): return Self.firstUnread(entries.lazy.map { ($0.key, $0.value) })
        default: return nil
        }
    }

    private static func firstUnread(
        _ entries: some Sequence<(key: String, value: CheckpointValue)>
    ) -> (path: String, kind: String)? {
        for (key, value) in entries {
            if let (path, kind) = value.firstUnread { return (path.isEmpty ? key : "\(key).\(path)", kind) }
        }
        return nil
    }

    /// Whether this is a tensor, even one that is not read.
    var isTensor: Bool {
        switch self {
        case .tensor, .unread: true
        default: false
        }
    }

    /// Whether there is a tensor somewhere inside, even one that is not read.
    var holdsTensors: Bool {
        switch self {
        case .tensor, .unread: true
        case .list(let values): values.contains { $0.holdsTensors }
        case .dictionary(let entries): entries.contains { $0.value.holdsTensors }
        default: false
        }
    }
}
