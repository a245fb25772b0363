extension CheckpointContents {
    /// The keys under which people put a model's state beside an optimizer's and an epoch's, the likeliest first.
    static let stateKeys = [
        "state_dict", "model_state_dict", "model", "params", "net", "network", "weights", "model_state",
    ]

    /// What wrappers put before every name.
    static let wrapperPrefixes = ["module.", "_orig_mod."]

    /// The tensors of a model's state by name, in the file's order.
    ///
    /// The state is the dictionary at `part`, a path with dots. Without one it is found: a run file's last weights
    /// (`tensors.final`); the dictionary under `state_dict`, `model_state_dict`, `model`, `params` and the like; the dictionary that
    /// holds tensors itself; or the only one below it that does. Dictionaries inside join their names by dots. A prefix that all
    /// names share because of a wrapper (`module.` of DataParallel, `_orig_mod.` of torch.compile) is cut away.
    ///
    /// - Throws: `CheckpointError` when there is nothing at `part`, several dictionaries could be meant, two tensors have one name, or a
    ///   tensor is of a kind that is not read.
    public func state(at part: String? = nil) throws(CheckpointError) -> [(name: String, tensor: StoredTensor)] {
        let value = if let part { try descend(part) } else { try find(in: root) }
        if case .tensor = value {
            throw CheckpointError(name, "holds one tensor without a name, where a dictionary of tensors is needed")
        }
        if let (path, kind) = value.firstUnread {
            let title = path.isEmpty ? "a value" : path.quoted
            throw CheckpointError(name, "\(title) is \(kind), which azmoon does not read")
        }
        var tensors = value.tensors
        guard !tensors.isEmpty else {
            throw CheckpointError(name, "holds no tensors\(part.map { " at \($0.quoted)" } ?? "")")
        }
        while let prefix = Self.wrapperPrefixes.first(where: { prefix in
            tensors.allSatisfy { $0.name.hasPrefix(prefix) && $0.name.count > prefix.count }
        }) {
            tensors = tensors.map { (String($0.name.dropFirst(prefix.count)), $0.tensor) }
        }
        var names: Set<String> = []
        for (name, _) in tensors where !names.insert(name).inserted {
            throw CheckpointError(self.name, "two tensors are called \(name.quoted)")
        }
        return tensors
    }

    private func descend(_ part: String) throws(CheckpointError) -> CheckpointValue {
        // A key may hold dots itself, so the longest key that fits is taken.
        var value = root
        var rest = Substring(part)
        while !rest.isEmpty {
            guard case .dictionary(let entries) = value,
                let entry = entries.filter({ rest == $0.key || rest.hasPrefix($0.key + ".") })
                    .max(by: { $0.key.count < $1.key.count }), !entry.key.isEmpty
            else {
                throw CheckpointError(name, "there is no \(part.quoted) in it\(hint)")
            }
            value = entry.value
            rest = rest.dropFirst(entry.key.count + 1)
        }
        return value
    }

    private var hint: String {
        guard case .dictionary(let entries) = root else { return "" }
        let keys = entries.filter { $0.value.holdsTensors }.map { $0.key.quoted }
        return keys.isEmpty
            ? "" : "; there are \(keys.prefix(8).joined(separator: ", "))\(keys.count > 8 ? ", ..." : "")"
    }

    private func find(in value: CheckpointValue) throws(CheckpointError) -> CheckpointValue {
        guard case .dictionary(let entries) = value else { return value }
        func isState(_ value: CheckpointValue) -> Bool {
            if case .dictionary = value { value.holdsTensors } else { false }
        }
        if let final = value["tensors"]?["final"], isState(final) { return final }
        for key in Self.stateKeys {
            if let state = value[key], isState(state) { return try find(in: state) }
        }
        let holders = entries.filter { $0.value.holdsTensors }
        if holders.contains(where: { $0.value.isTensor })
            || format != .pytorch && format != .pytorchLegacy
        {
            return value
        }
        if let only = holders.first, holders.count == 1 { return try find(in: only.value) }
        guard !holders.isEmpty else { return value }
        let keys = holders.map { $0.key.quoted }.prefix(8).joined(separator: ", ")
        throw CheckpointError(name, "holds tensors in several dictionaries, \(keys); say which part is meant")
    }
}
