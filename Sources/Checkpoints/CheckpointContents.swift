import Engine

/// What a file of weights holds. Tensors are read when they are asked for.
public struct CheckpointContents: Sendable {
    /// The file's path.
    public let name: String
    /// The format that its content has.
    public let format: CheckpointFormat
    /// All that the file holds.
    public let root: CheckpointValue
    /// How many bytes all elements take in the file.
    public let storedBytes: Int

    /// Reads the tensors of ``state(at:)``, in the file's order. Names that share elements share a tensor.
    ///
    /// - Throws: `CheckpointError` as ``state(at:)`` does, and when elements are damaged or would take far more memory than the file
    ///   stores.
    public func load(_ part: String? = nil) throws(CheckpointError) -> [(name: String, tensor: Tensor)] {
        let state = try state(at: part)
        try checkSize(state)
        var read: [StoredTensor.Identity: Tensor] = [:]
        var result: [(name: String, tensor: Tensor)] = []
        for (name, stored) in state {
            if let identity = stored.identity, let tensor = read[identity] {
                result.append((name, tensor))
                continue
            }
            let tensor = try stored.load()
            if let identity = stored.identity { read[identity] = tensor }
            result.append((name, tensor))
        }
        return result
    }

    /// Many names may show the same few bytes: a small file must not ask for all the memory.
    private func checkSize(_ state: [(name: String, tensor: StoredTensor)]) throws(CheckpointError) {
        var seen: Set<StoredTensor.Identity> = []
        var bytes = 0
        for (_, tensor) in state {
            if let identity = tensor.identity, !seen.insert(identity).inserted { continue }
            bytes += tensor.loadedByteCount
            guard bytes <= StoredTensor.largestSize(storedBytes: storedBytes) else {
                throw CheckpointError(
                    name, "its tensors would take more than \(bytes) bytes of memory, where it stores \(storedBytes)")
            }
        }
    }
}
