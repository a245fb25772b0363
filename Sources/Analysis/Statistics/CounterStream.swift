/// Random numbers that depend on a key and a counter alone: the same data gives the same resamples on any host.
///
/// SplitMix64 (Steele, Lea and Flood 2014): the value at counter i is the finalizer applied to key + i times the
/// golden gamma.
struct CounterStream: Sendable {
    private let key: UInt64
    private var counter: UInt64 = 0

    /// A stream named by what it is for and by the bits of the data it serves.
    init(name: String, data: [Double]) {
        // FNV-1a over the name, a separator and the data.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func absorb(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        for byte in name.utf8 { absorb(byte) }
        absorb(0)
        for value in data {
            for shift in stride(from: UInt64(0), to: 64, by: 8) {
                absorb(UInt8(truncatingIfNeeded: value.bitPattern >> shift))
            }
        }
        key = Self.finalize(hash)
    }

    private static func finalize(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// The next 64 random bits.
    mutating func next() -> UInt64 {
        counter &+= 1
        return Self.finalize(key &+ counter &* 0x9e37_79b9_7f4a_7c15)
    }

    /// A number in 0..<bound. The bias of the multiplication is below bound / 2^64.
    mutating func next(below bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }
}
