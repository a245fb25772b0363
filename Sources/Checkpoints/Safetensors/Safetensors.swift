import Engine
import Files

/// Files in the safetensors format.
enum Safetensors {
    static func contents(of file: any ByteSource) throws(CheckpointError) -> CheckpointContents {
        let header = try SafetensorsHeader(file)
        let entries = header.entries.map { entry in
            let start = header.size + entry.range.lowerBound
            let tensor = StoredTensor(type: entry.type, shape: entry.shape) { () throws(CheckpointError) in
                try entry.type.tensor(
                    try file.bytes(at: start, count: entry.range.count), shape: entry.shape, file: file.name,
                    title: entry.name.quoted)
            }
            return (key: entry.name, value: CheckpointValue.tensor(tensor))
        }
        return CheckpointContents(
            name: file.name, format: .safetensors, root: .dictionary(entries), storedBytes: file.size - header.size)
    }

    /// The head lists the tensors in their order. Their elements lie by width, the widest first, so that all are aligned.
    static func write(_ stateDict: [(name: String, tensor: Tensor)], to path: String) throws(CheckpointError) {
        var offsets = [Int](repeating: 0, count: stateDict.count)
        var order: [Int] = []
        for width in [8, 4, 1] { order += stateDict.indices.filter { stateDict[$0].tensor.dtype.byteCount == width } }
        var position = 0
        for index in order {
            offsets[index] = position
            position += stateDict[index].tensor.byteCount
        }
        var parts: [JSONText] = ["\"__metadata__\":{\"format\":\"pt\"}"]
        for (index, (name, tensor)) in stateDict.enumerated() {
            guard name != "__metadata__" else { throw CheckpointError(path, "no tensor can be called \(name) there") }
            let shape = tensor.shape.array.map { "\($0)" as JSONText }.joined(separator: ",")
            parts.append(
                "\(name):{\"dtype\":\(tensor.dtype.safetensorsName),\"shape\":[\(shape)],"
                    + "\"data_offsets\":[\(offsets[index]),\(offsets[index] + tensor.byteCount)]}")
        }
        var head = Array("{\(parts.joined(separator: ",").code)}".utf8)
        head += [UInt8](repeating: 0x20, count: (8 - head.count % 8) % 8)
        guard head.count <= SafetensorsHeader.largestSize else {
            throw CheckpointError(path, "the names are too long for the format")
        }
        try CheckpointError.rethrowing { () throws(FileError) in
            AtomicFile.removeLeftovers(of: path)
            let file = try AtomicFile(at: path)
            try file.write((0..<8).map { UInt8(truncatingIfNeeded: head.count >> (8 * $0)) } + head)
            for index in order { try file.write(stateDict[index].tensor.elementBytes) }
            try file.publish()
        }
    }
}

extension DType {
    fileprivate var safetensorsName: String {
        switch self {
        case .float32: "F32"
        case .float64: "F64"
        case .int64: "I64"
        case .uint8: "U8"
        case .bool: "BOOL"
        }
    }
}

extension Tensor {
    fileprivate var byteCount: Int { elementCount * dtype.byteCount }

    /// The elements in row-major order, little-endian.
    fileprivate var elementBytes: [UInt8] {
        func bytes<Element: TensorElement>(_: Element.Type) -> [UInt8] {
            array(Element.self).withUnsafeBytes { Array($0) }
        }
        return switch dtype {
        case .float32: bytes(Float.self)
        case .float64: bytes(Double.self)
        case .int64: bytes(Int64.self)
        case .uint8: bytes(UInt8.self)
        case .bool: bytes(Bool.self)
        }
    }
}
