import Engine
import Files
import HDF5

/// Weights in HDF5: one dataset a tensor, called by its full name, or by its parts in nested groups.
enum HDF5Weights {
    private static let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Whether HDF5's signature stands at the start, or behind a user block of 512 bytes or a larger power of two.
    static func isHDF5(_ file: some ByteSource) throws(CheckpointError) -> Bool {
        var place = 0
        while place <= file.size - signature.count {
            if try file.bytes(at: place, count: signature.count) == signature { return true }
            place = place == 0 ? 512 : 2 * place
        }
        return false
    }

    static func contents(of file: some ByteSource) throws(CheckpointError) -> CheckpointContents {
        try WeightsSeal.verify(file)
        do {
            let root: Group
            if file is FileBytes {
                root = try File.open(atPath: file.name).root()
            } else {
                let bytes = try file.bytes(at: 0, count: file.size)
                root = try bytes.withUnsafeBytes { try File.open(image: $0, name: file.name) }.root()
            }
            var tree = Tree()
            var storedBytes = 0
            for path in try root.datasetPaths() {
                let dataset = try root.dataset(path)
                guard let (place, value) = try self.value(dataset, file: file.name) else { continue }
                if case .tensor(let tensor) = value { storedBytes += tensor.byteCount }
                tree.insert(value, place: place, at: path.split(separator: "/").map(String.init)[...])
            }
            return CheckpointContents(
                name: file.name, format: .hdf5, root: tree.value, storedBytes: storedBytes)
        } catch let error as CheckpointError {
            throw error
        } catch {
            throw CheckpointError(file.name, "\(error)".trimmingEnd("."))
        }
    }

    /// A dataset as a value, and its place in the state. Nil for what is neither numbers nor one text.
    private static func value(_ dataset: Dataset, file: String) throws -> (place: Int, value: CheckpointValue)? {
        if dataset.elementType == .text {
            return dataset.count == 1 ? (.max, .text(try dataset.readText())) : nil
        }
        guard let form = try dataset.numberForm() else { return nil }
        let title = dataset.path.quoted
        _ = try StoredTensor.elementCount(of: dataset.shape, file: file, tensor: title)
        let attributes = dataset.attributes
        let isBool = try attributes.contains("dtype") && attributes.text("dtype") == "bool"
        let place = try attributes.contains("position") ? Int(attributes.integer("position")) : .max
        let type: StoredType
        switch (form.isInteger, form.byteCount) {
        case (false, 8): type = .float64
        case (false, 4): type = .float32
        case (false, 2): type = .float16
        case (true, 1) where isBool: type = .bool
        case (true, 1): type = form.isUnsigned ? .uint8 : .int8
        case (true, 2): type = form.isUnsigned ? .uint16 : .int16
        case (true, 4): type = form.isUnsigned ? .uint32 : .int32
        case (true, 8): type = form.isUnsigned ? .uint64 : .int64
        default:
            throw CheckpointError(file, "\(title) has numbers of \(form.byteCount) bytes, which azmoon does not read")
        }
        let tensor = StoredTensor(type: type, shape: dataset.shape) { () throws(CheckpointError) in
            let tensor: Tensor
            do { tensor = try load(dataset, type) } catch { throw CheckpointError(file, "\(error)".trimmingEnd(".")) }
            // The library makes the largest number of what is larger.
            if type == .uint64, tensor.array(Int64.self).contains(.max) { throw type.beyond(file, title) }
            return tensor
        }
        return (place, .tensor(tensor))
    }

    /// The library converts what is not the tensor's own type.
    private static func load(_ dataset: Dataset, _ type: StoredType) throws(HDF5Error) -> Tensor {
        let shape = Shape(dataset.shape)
        switch type.dtype {
        case .float32: return Tensor(try dataset.read(as: Float.self), shape: shape)
        case .float64: return Tensor(try dataset.read(as: Double.self), shape: shape)
        case .int64: return Tensor(try dataset.read(as: Int64.self), shape: shape)
        case .uint8: return Tensor(try dataset.read(as: UInt8.self), shape: shape)
        case .bool: return Tensor(try dataset.read(as: UInt8.self).map { $0 != 0 }, shape: shape)
        }
    }
}

/// Datasets by group, put in the order in which they were written.
private struct Tree {
    private var children: [(key: String, child: Tree)] = []
    private var leaf: CheckpointValue?
    private var place = Int.max

    mutating func insert(_ value: CheckpointValue, place: Int, at path: ArraySlice<String>) {
        self.place = min(self.place, place)
        guard let key = path.first else {
            leaf = value
            return
        }
        let index = children.firstIndex { $0.key == key } ?? children.count
        if index == children.count { children.append((key, Tree())) }
        children[index].child.insert(value, place: place, at: path.dropFirst())
    }

    var value: CheckpointValue {
        if let leaf { return leaf }
        let sorted = children.enumerated().sorted {
            ($0.element.child.place, $0.offset) < ($1.element.child.place, $1.offset)
        }
        return .dictionary(sorted.map { ($0.element.key, $0.element.child.value) })
    }
}

extension String {
    /// Without a full stop at the end, so that it can be a part of a sentence.
    func trimmingEnd(_ end: String) -> String { hasSuffix(end) ? String(dropLast(end.count)) : self }
}
