/// The hash FNV-1a of 64 bits (Fowler, Noll and Vo; RFC 9923), which makes numbers of the names of streams.
struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func absorb(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}

extension UInt64 {
    /// The number in 0..<bound that these uniform bits choose, by Lemire's method ("Fast random integer generation in an interval",
    /// 2019); the bias left is below 2⁻⁶⁴·bound.
    @inlinable
    func scaled(below bound: Int) -> Int { Int(multipliedFullWidth(by: UInt64(bound)).high) }
}
