import Engine

extension StoredType {
    /// A tensor of little-endian elements in row-major order. `bytes` fill the shape.
    func tensor(_ bytes: [UInt8], shape: [Int]) -> Tensor {
        let result = Tensor.zeros(Shape(shape), dtype: dtype)
        bytes.withUnsafeBytes { source in
            switch self {
            case .float32: copy(source, to: result, as: Float.self)
            case .float64: copy(source, to: result, as: Double.self)
            case .int64: copy(source, to: result, as: Int64.self)
            case .uint8: copy(source, to: result, as: UInt8.self)
            case .float16: convert(source, to: result) { (bits: UInt16) in halfPrecision(bits) }
            case .bfloat16: convert(source, to: result) { (bits: UInt16) in Float(bitPattern: UInt32(bits) << 16) }
            case .int32: convert(source, to: result) { (value: Int32) in Int64(value) }
            case .int16: convert(source, to: result) { (value: Int16) in Int64(value) }
            case .int8: convert(source, to: result) { (value: Int8) in Int64(value) }
            // A Bool of another bit pattern would be undefined behaviour.
            case .bool: convert(source, to: result) { (value: UInt8) in value != 0 }
            }
        }
        return result
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

/// A number of IEEE 754's 16-bit format. Swift's own type is missing on some Macs.
func halfPrecision(_ bits: UInt16) -> Float {
    let sign = UInt32(bits & 0x8000) << 16
    let exponent = UInt32(bits >> 10) & 0x1F
    let fraction = UInt32(bits & 0x3FF)
    switch exponent {
    case 0:
        let magnitude = Float(fraction) * 0x1p-24
        return sign == 0 ? magnitude : -magnitude
    case 31: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
}
