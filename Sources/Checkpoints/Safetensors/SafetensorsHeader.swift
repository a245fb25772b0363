import Files

/// The head of a safetensors file: its length in 8 bytes, then JSON that gives each tensor's type, shape and place
/// (https://huggingface.co/docs/safetensors, "Format").
struct SafetensorsHeader {
    struct Entry {
        var name: String
        var type: StoredType
        var shape: [Int]
        /// Bytes behind the head.
        var range: Range<Int>
    }

    /// In the order of the file's JSON.
    private(set) var entries: [Entry] = []
    private(set) var metadata: [(key: String, value: String)] = []
    /// Bytes before the elements.
    let size: Int

    /// As in the reference implementation.
    static let largestSize = 100_000_000

    static let types: [String: StoredType] = [
        "F64": .float64, "F32": .float32, "F16": .float16, "BF16": .bfloat16, "I64": .int64, "I32": .int32,
        "I16": .int16, "I8": .int8, "U64": .uint64, "U32": .uint32, "U16": .uint16, "U8": .uint8, "BOOL": .bool,
        "F8_E4M3": .float8E4M3FN, "F8_E5M2": .float8E5M2, "F8_E8M0": .float8E8M0FNU,
        "F8_E4M3FNUZ": .float8E4M3FNUZ, "F8_E5M2FNUZ": .float8E5M2FNUZ,
    ]

    /// The length of the JSON when a file's first bytes are a safetensors file's; nil otherwise.
    static func length(_ head: [UInt8]) -> Int? {
        guard head.count >= 9, head[8] == UInt8(ascii: "{"), let length = ByteReader(head).long(0), length >= 2,
            length <= largestSize
        else { return nil }
        return length
    }

    init(_ file: some ByteSource) throws(CheckpointError) {
        let head = try file.bytes(at: 0, count: min(file.size, 9))
        guard let length = Self.length(head) else {
            throw CheckpointError(file.name, "is no safetensors file")
        }
        guard length <= file.size - 8 else {
            throw CheckpointError(file.name, "the file is cut off: its head should have \(length) bytes")
        }
        size = 8 + length
        var scanner = HeaderScanner(try file.bytes(at: 8, count: length), file: file.name)
        try scanner.object { (name, scanner) throws(CheckpointError) in
            if name == "__metadata__" {
                try scanner.object { (key, scanner) throws(CheckpointError) in
                    metadata.append((key, try scanner.string()))
                }
            } else {
                entries.append(try Self.entry(name, &scanner, file.name))
            }
        }
        try scanner.end()
        try check(file)
    }

    private static func entry(
        _ name: String, _ scanner: inout HeaderScanner, _ file: String
    ) throws(CheckpointError) -> Entry {
        var (type, shape, offsets): (String?, [Int]?, [Int]?)
        try scanner.object { (key, scanner) throws(CheckpointError) in
            switch key {
            case "dtype": type = try scanner.string()
            case "shape": shape = try scanner.integers()
            case "data_offsets": offsets = try scanner.integers()
            default: throw scanner.damaged("\(name.quoted) has the unknown field \(key.quoted)")
            }
        }
        guard let type, let shape, let offsets, offsets.count == 2, offsets[0] <= offsets[1] else {
            throw scanner.damaged("\(name.quoted) lacks its type, its shape or its two offsets")
        }
        guard let known = types[type] else {
            throw CheckpointError(file, "\(name.quoted) is of the type \(type.quoted), which azmoon does not read")
        }
        let count = try StoredTensor.elementCount(of: shape, file: file, tensor: name.quoted)
        guard count * known.byteCount == offsets[1] - offsets[0] else {
            throw CheckpointError(
                file, "\(name.quoted) of \(type) and shape \(shape) does not fill its \(offsets[1] - offsets[0]) bytes"
            )
        }
        return Entry(name: name, type: known, shape: shape, range: offsets[0]..<offsets[1])
    }

    /// Every byte behind the head belongs to one tensor.
    private func check(_ file: some ByteSource) throws(CheckpointError) {
        var position = 0
        for entry in entries.sorted(by: {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }) {
            guard entry.range.lowerBound == position else {
                throw CheckpointError(
                    file.name,
                    "\(entry.name.quoted) begins at byte \(entry.range.lowerBound), where \(position) was expected")
            }
            position = entry.range.upperBound
        }
        guard position <= file.size - size else {
            throw CheckpointError(
                file.name,
                "the file is cut off: it should have \(position) bytes of elements and has \(file.size - size)")
        }
        guard position == file.size - size else {
            throw CheckpointError(file.name, "\(file.size - size - position) bytes at its end belong to no tensor")
        }
    }
}
