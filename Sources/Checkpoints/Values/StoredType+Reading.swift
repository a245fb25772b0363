import Engine

extension StoredType {
    /// A tensor of little-endian elements in row-major order. `bytes` fill the shape.
    ///
    /// - Throws: `CheckpointError` where an element is larger than the engine's numbers.
    func tensor(_ bytes: [UInt8], shape: [Int], file: String, title: String) throws(CheckpointError) -> Tensor {
        if self == .uint64, stride(from: 7, to: bytes.count, by: 8).contains(where: { bytes[$0] >= 0x80 }) {
            throw beyond(file, title)
        }
        let result = Tensor.zeros(Shape(shape), dtype: dtype)
        bytes.withUnsafeBytes { source in
            switch self {
            case .float32: copy(source, to: result, as: Float.self)
            case .float64: copy(source, to: result, as: Double.self)
            case .int64: copy(source, to: result, as: Int64.self)
            case .uint8: copy(source, to: result, as: UInt8.self)
            case .float16: convert(source, to: result) { (bits: UInt16) in halfPrecision(bits) }
            case .bfloat16: convert(source, to: result) { (bits: UInt16) in Float(bitPattern: UInt32(bits) << 16) }
            case .float8E4M3FN, .float8E5M2, .float8E4M3FNUZ, .float8E5M2FNUZ, .float8E8M0FNU:
                convert(source, to: result) { (bits: UInt8) in eighthPrecision(bits) }
            case .uint64: convert(source, to: result) { (value: Int64) in value }
            case .uint32: convert(source, to: result) { (value: UInt32) in Int64(value) }
            case .uint16: convert(source, to: result) { (value: UInt16) in Int64(value) }
            case .int32: convert(source, to: result) { (value: Int32) in Int64(value) }
            case .int16: convert(source, to: result) { (value: Int16) in Int64(value) }
            case .int8: convert(source, to: result) { (value: Int8) in Int64(value) }
            // A Bool of another bit pattern would be undefined behaviour.
            case .bool: convert(source, to: result) { (value: UInt8) in value != 0 }
            }
        }
        return result
    }

    /// That an element has no place in the engine's widest integers.
    func beyond(_ file: String, _ title: String) -> CheckpointError {
        CheckpointError(file, "\(title) of \(rawValue) has a number beyond 2^63 - 1, which azmoon does not read")
    }

    /// A number in one of the forms of 8 bits.
    private func eighthPrecision(_ bits: UInt8) -> Float {
        switch self {
        case .float8E5M2: halfPrecision(UInt16(bits) << 8)
        case .float8E5M2FNUZ: SmallFloat(fractionBits: 2, bias: 16, isUnsignedZero: true).value(bits)
        case .float8E4M3FNUZ: SmallFloat(fractionBits: 3, bias: 8, isUnsignedZero: true).value(bits)
        case .float8E8M0FNU: bits == 0xFF ? .nan : Float(sign: .plus, exponent: Int(bits) - 127, significand: 1)
        default: SmallFloat(fractionBits: 3, bias: 7, isUnsignedZero: false).value(bits)
        }
    }

    private func copy<Element: TensorElement>(_ source: UnsafeRawBufferPointer, to result: Tensor, as _: Element.Type) {
        result.withElements(Element.self) { UnsafeMutableRawBufferPointer($0).copyMemory(from: source) }
    }

    private func convert<Raw: BitwiseCopyable, Element: TensorElement>(
        _ source: UnsafeRawBufferPointer, to result: Tensor, _ value: (Raw) -> Element
    ) {
        result.withElements(Element.self) { elements in
            for index in elements.indices {
                elements[index] = value(
                    source.loadUnaligned(fromByteOffset: index * MemoryLayout<Raw>.size, as: Raw.self))
            }
        }
    }
}
