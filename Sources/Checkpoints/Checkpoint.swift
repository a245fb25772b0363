import Engine
import Files

/// Files of weights, in and out.
///
/// Reading never runs what a file says: PyTorch's pickles are read by a decoder that knows tensors, dictionaries, lists, texts and
/// numbers, and refuses everything else by name.
public enum Checkpoint {
    /// The tensors of a file by name, in its order. The format is known by the content: PyTorch (both forms), safetensors, HDF5.
    ///
    /// Half and bfloat16 become float32, integers of other widths int64. Names that share elements share a tensor.
    ///
    /// - Parameters:
    ///   - path: the file's.
    ///   - part: which dictionary of the file, as a path with dots, when it holds several: `generator`. Without it the
    ///     state is found as in ``CheckpointContents/state(at:)``.
    /// - Throws: `CheckpointError` when the file cannot be read, is damaged or in no known format, or when it is not clear which of its
    ///   dictionaries is meant.
    public static func read(
        _ path: String, part: String? = nil
    ) throws(CheckpointError) -> [(name: String, tensor: Tensor)] {
        try contents(of: path).load(part)
    }

    /// Whether damage in the file can end the program that reads it: the HDF5 library is not safe from it, and the file has no checksum of
    /// Azmoon's that would show it first. Such a file is best tried in a process of its own.
    ///
    /// - Throws: `CheckpointError` when the file cannot be read or is in no known format.
    public static func canCrash(_ path: String) throws(CheckpointError) -> Bool {
        let file = try CheckpointError.rethrowing { () throws(FileError) in try FileBytes(path: path) }
        guard case .hdf5 = try CheckpointFormat(of: file) else { return false }
        return try !WeightsSeal.isSealed(file)
    }

    /// What a file holds, with its tensors unread.
    ///
    /// - Throws: `CheckpointError` when the file cannot be read, is damaged or in no known format.
    public static func contents(of path: String) throws(CheckpointError) -> CheckpointContents {
        try contents(
            of: CheckpointError.rethrowing { () throws(FileError) in try FileBytes(path: path) })
    }

    static func contents(of file: some ByteSource) throws(CheckpointError) -> CheckpointContents {
        let format = try CheckpointFormat(of: file)
        switch format {
        case .pytorch: return try PyTorchArchive.contents(of: file)
        case .pytorchLegacy: return try LegacyPyTorch.contents(of: file)
        case .safetensors: return try Safetensors.contents(of: file)
        case .hdf5: return try HDF5Weights.contents(of: file)
        }
    }

    /// Writes tensors by name: safetensors where the path ends in `.safetensors`, HDF5 where it ends in `.h5` or `.hdf5`. The file
    /// appears whole or not at all.
    ///
    /// - Throws: `CheckpointError` when two tensors have one name, the ending is another, the format cannot hold a name, or the file
    ///   cannot be written.
    public static func write(
        _ stateDict: [(name: String, tensor: Tensor)], to path: String
    ) throws(CheckpointError) {
        var names: Set<String> = []
        for (name, _) in stateDict where !names.insert(name).inserted {
            throw CheckpointError(path, "two tensors are called \(name.quoted)")
        }
        let ending = path.split(separator: "/").last.flatMap { $0.split(separator: ".").last }.map { $0.lowercased() }
        switch ending {
        case "safetensors": try Safetensors.write(stateDict, to: path)
        case "h5", "hdf5": try HDF5Weights.write(stateDict, to: path)
        default:
            throw CheckpointError(path, "weights are written to a name that ends in .safetensors or .h5")
        }
    }
}
