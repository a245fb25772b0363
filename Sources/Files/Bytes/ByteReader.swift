/// Little-endian numbers out of bytes. The places are the caller's to check.
public struct ByteReader {
    public let bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    public var count: Int { bytes.count }

    /// 16 bits.
    public func half(_ place: Int) -> Int { Int(bytes[place]) | Int(bytes[place + 1]) << 8 }

    /// 32 bits.
    public func word(_ place: Int) -> Int { half(place) | half(place + 2) << 16 }

    /// 64 bits; nil where they are more than an Int holds.
    public func long(_ place: Int) -> Int? {
        let high = word(place + 4)
        return high < 1 << 31 ? high << 32 | word(place) : nil
    }
}
