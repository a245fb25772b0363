import Engine
import Files
import HDF5

extension HDF5Weights {
    /// One dataset a tensor at the root, called by its full name, with its position among the names as an attribute.
    static func write(_ stateDict: [(name: String, tensor: Tensor)], to path: String) throws(CheckpointError) {
        let bytes: [UInt8]
        do {
            let size = stateDict.reduce(1 << 16) { $0 + $1.tensor.elementCount * $1.tensor.dtype.byteCount }
            let file = try File.inMemory(expectedBytes: size, userBlock: WeightsSeal.size)
            let root = try file.root()
            for (position, (name, tensor)) in stateDict.enumerated() {
                guard !name.isEmpty, name != ".", !name.contains("/") else {
                    throw CheckpointError(path, "\(name.quoted) cannot be the name of a dataset")
                }
                try write(tensor, to: name, of: root)
                let attributes = try root.dataset(name).attributes
                try attributes.set("position", to: Int64(position))
                if tensor.dtype == .bool { try attributes.set("dtype", to: "bool") }
            }
            bytes = try file.image(prefix: WeightsSeal.size)
        } catch let error as CheckpointError {
            throw error
        } catch {
            throw CheckpointError(path, "\(error)".trimmingEnd("."))
        }
        try CheckpointError.rethrowing { () throws(FileError) in
            AtomicFile.removeLeftovers(of: path)
            try AtomicFile.write(WeightsSeal.sealed(bytes), to: path)
        }
    }

    private static func write(_ tensor: Tensor, to name: String, of root: Group) throws(HDF5Error) {
        let shape = tensor.shape.array
        switch tensor.dtype {
        case .float32: try root.write(tensor.array(Float.self), shape: shape, to: name)
        case .float64: try root.write(tensor.array(Double.self), shape: shape, to: name)
        case .int64: try root.write(tensor.array(Int64.self), shape: shape, to: name)
        case .uint8: try root.write(tensor.array(UInt8.self), shape: shape, to: name)
        case .bool: try root.write(tensor.array(Bool.self).map { UInt8($0 ? 1 : 0) }, shape: shape, to: name)
        }
    }
}
