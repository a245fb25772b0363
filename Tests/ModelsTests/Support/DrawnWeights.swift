import Engine
import Testing

/// Weights and images by a simple rule that the scripts beside the fixtures have, too.
enum DrawnWeights {
    /// Numbers in [0, 1) that depend on the name and the place alone; as in make_zoo.py.
    static func draw(_ name: String, _ count: Int) -> [Double] {
        let seed = crc32(name)
        return (0..<count).map { index in
            var bits = (UInt64(truncatingIfNeeded: (index + 1) &* 2_654_435_761) &+ UInt64(seed)) & 0xFFFF_FFFF
            for _ in 0..<2 { bits = ((bits ^ (bits >> 16)) &* 0x45D9F3B) & 0xFFFF_FFFF }
            bits ^= bits >> 16
            return Double(bits) / 4_294_967_296
        }
    }

    private static func crc32(_ text: String) -> UInt32 {
        var crc = ~UInt32(0)
        for byte in text.utf8 {
            crc ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = crc & 1 == 1
                crc >>= 1
                if isOdd { crc ^= 0xEDB8_8320 }
            }
        }
        return ~crc
    }

    static func fill(_ tensor: Tensor, _ name: String) {
        guard tensor.dtype == .float32 else { return }
        let uniform = draw(name, tensor.elementCount)
        let values: [Double]
        if tensor.rank >= 2 {
            let factor = (6 / Double(tensor.shape.array.dropFirst().reduce(1, *))).squareRoot()
            values = uniform.map { (2 * $0 - 1) * factor }
        } else if name.hasSuffix("running_var") || name.hasSuffix("weight") {
            values = uniform.map { 0.5 + $0 }
        } else {
            values = uniform.map { ($0 - 0.5) * 0.2 }
        }
        noGrad { tensor.copy(from: Tensor(values.map(Float.init), shape: tensor.shape)) }
    }
}

/// All within a share of the largest: rounding spreads over a network's outputs.
func close(_ actual: [Double], _ expected: [Double], _ tolerance: Double, _ what: String) {
    let scale = expected.map(abs).max() ?? 0
    let error = zip(actual, expected).map { abs($0 - $1) }.max() ?? 0
    #expect(actual.count == expected.count && error <= tolerance * scale, "\(what): off by \(error) of \(scale)")
}
