/// Random numbers that depend on a key and a counter alone: the same data gives the same resamples on any host.
///
/// SplitMix64 (Steele, Lea and Flood 2014): the value at counter i is the finalizer applied to key + i times the
/// golden gamma. Where a stream belongs to a seed and a role and not to data, it is a ``RandomStream``.
public struct CounterStream: Sendable {
    private let key: UInt64
    private var counter: UInt64 = 0

    /// A stream named by what it is for and by the bits of the data it serves.
    public init(name: String, data: [Double]) {
        // The name, a separator and the data.
        var hash = FNV1a()
        for byte in name.utf8 { hash.absorb(byte) }
        hash.absorb(0)
        for value in data {
            for shift in stride(from: UInt64(0), to: 64, by: 8) {
                hash.absorb(UInt8(truncatingIfNeeded: value.bitPattern >> shift))
            }
        }
        key = Self.finalize(hash.value)
    }

    init(key: UInt64) { self.key = key }

    private static func finalize(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        counter &+= 1
        return Self.finalize(key &+ counter &* 0x9e37_79b9_7f4a_7c15)
    }

    /// A number in 0..<bound.
    public mutating func next(below bound: Int) -> Int { next().scaled(below: bound) }
}
