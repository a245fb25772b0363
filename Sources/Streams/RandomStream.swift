import CElementary

/// Random draws that depend on (seed, role, index) alone.
///
/// Two streams with the same seed and different roles are independent; a draw does not depend on how many
/// were made before it, nor on threads.
public struct RandomStream: Sendable {
    /// The trial's seed, or another that a setting gives.
    public let seed: UInt64
    /// What the draws are for: `init/0.weight`, `shuffle/3`, `split`, `dropout`, ...
    public let role: String
    /// FNV-1a of the role: the upper 64 bits of every block's counter.
    public let roleHash: UInt64

    /// The stream of a seed for one role.
    public init(seed: UInt64, role: String) {
        self.seed = seed
        self.role = role
        var hash = FNV1a()
        for byte in role.utf8 { hash.absorb(byte) }
        roleHash = hash.value
    }

    /// The stream of the same seed for a part of this role, `role/name`.
    public func substream(_ name: some CustomStringConvertible) -> RandomStream {
        RandomStream(seed: seed, role: "\(role)/\(name)")
    }

    /// Words 4·block ..< 4·block + 4 of the stream.
    @inlinable
    public func block(_ block: UInt64) -> SIMD4<UInt32> {
        Philox.block(
            counter: SIMD4(
                UInt32(truncatingIfNeeded: block), UInt32(truncatingIfNeeded: block >> 32),
                UInt32(truncatingIfNeeded: roleHash), UInt32(truncatingIfNeeded: roleHash >> 32)),
            key: SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32)))
    }

    /// 64 uniform bits, number `index` of the stream.
    @inlinable
    public func bits(at index: UInt64) -> UInt64 {
        let words = block(index >> 1)
        return index & 1 == 0
            ? UInt64(words[0]) | UInt64(words[1]) << 32
            : UInt64(words[2]) | UInt64(words[3]) << 32
    }

    /// Calls `body` with numbers 0..<count of ``bits(at:)``, in order, at half the cost of asking for each.
    @inlinable @inline(__always)
    public func forEachBits(_ count: Int, _ body: (_ index: Int, _ bits: UInt64) -> Void) {
        var index = 0
        while index < count {
            let words = block(UInt64(index) >> 1)
            body(index, UInt64(words[0]) | UInt64(words[1]) << 32)
            if index + 1 < count { body(index + 1, UInt64(words[2]) | UInt64(words[3]) << 32) }
            index += 2
        }
    }

    /// The number in [0, 1) of 64 uniform bits: the highest 53 of them.
    @inlinable @inline(__always)
    public static func uniform(_ bits: UInt64) -> Double { Double(bits >> 11) * 0x1p-53 }

    /// A uniform draw in [0, 1) with 53 random bits.
    @inlinable
    public func uniform(at index: UInt64) -> Double {
        Self.uniform(bits(at: index))
    }

    /// A draw from the standard normal distribution, by Box and Muller's transform.
    public func normal(at index: UInt64) -> Double {
        let words = block(index)
        // The first uniform lies in (0, 1], so its logarithm is finite.
        let first = (Double(UInt64(words[0]) | UInt64(words[1] & 0x1F_FFFF) << 32) + 1) * 0x1p-53
        let second = Double(UInt64(words[2]) | UInt64(words[3] & 0x1F_FFFF) << 32) * 0x1p-53
        return (-2 * Elementary.log(first)).squareRoot() * Elementary.cos(2 * .pi * second)
    }

    /// An integer in 0..<bound, with a bias below 2⁻⁶⁴·bound.
    public func integer(at index: UInt64, below bound: Int) -> Int {
        bits(at: index).scaled(below: bound)
    }

    /// A random order of 0..<count, by Fisher and Yates' shuffle; place i is decided by draw i.
    public func permutation(_ count: Int) -> [Int] {
        var order = Array(0..<count)
        guard count > 1 else { return order }
        // From the front: after step i the first i + 1 places hold a random order of 0...i.
        order.withUnsafeMutableBufferPointer { order in
            forEachBits(count) { place, bits in
                let other = bits.scaled(below: place + 1)
                (order[place], order[other]) = (order[other], order[place])
            }
        }
        return order
    }
}
