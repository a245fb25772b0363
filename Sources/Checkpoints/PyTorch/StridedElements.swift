import Files

/// Which elements of a storage a tensor shows.
struct StridedElements: Sendable {
    /// The first, counted from the storage's start.
    let start: Int
    private let shape: [Int]
    private let strides: [Int]

    init(_ tensor: TensorReference) {
        let (sum, overflow) = tensor.storage.view.lowerBound.addingReportingOverflow(tensor.offset)
        start = overflow ? .max : sum
        shape = tensor.shape
        strides = tensor.strides
    }

    private var count: Int { shape.reduce(1, *) }

    /// One behind the last element, nil where that is beyond all numbers. There must be elements.
    var end: Int? {
        var last = start
        for (extent, stride) in zip(shape, strides) {
            let (reach, overflow) = (extent - 1).multipliedReportingOverflow(by: stride)
            let (sum, beyond) = last.addingReportingOverflow(reach)
            guard !overflow, !beyond else { return nil }
            last = sum
        }
        return last < .max ? last + 1 : nil
    }

    private var isContiguous: Bool {
        var expected = 1
        for (extent, stride) in zip(shape, strides).reversed() where extent != 1 {
            guard stride == expected else { return false }
            expected *= extent
        }
        return true
    }

    /// The elements' bytes in row-major order. `source` is nil when there are none.
    func read(from source: (any ByteSource)?, type: StoredType) throws(CheckpointError) -> [UInt8] {
        guard let source, let end, count > 0 else { return [] }
        let size = type.byteCount
        let bytes = try source.bytes(at: start * size, count: (end - start) * size)
        if isContiguous { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(count * size)
        var index = [Int](repeating: 0, count: shape.count)
        var place = 0
        for _ in 0..<count {
            result += bytes[place * size..<(place + 1) * size]
            var axis = shape.count - 1
            while axis >= 0 {
                index[axis] += 1
                place += strides[axis]
                if index[axis] < shape[axis] { break }
                place -= strides[axis] * shape[axis]
                index[axis] = 0
                axis -= 1
            }
        }
        return result
    }
}
