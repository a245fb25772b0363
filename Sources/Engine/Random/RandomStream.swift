import Foundation

/// Random draws that depend on (seed, role, index) alone.
///
/// Two streams with the same seed and different roles are independent; a draw does not depend on how many
/// were made before it, nor on threads.
public struct RandomStream: Sendable {
    /// What all streams of a run share.
    public let seed: UInt64
    /// What the draws are for: `init/0.weight`, `shuffle/3`, `split`, `dropout`, ...
    public let role: String
    let roleHash: UInt64

    /// The stream of this seed and role; equal ones give equal draws.
    public init(seed: UInt64, role: String) {
        self.seed = seed
        self.role = role
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a, 64 bits
        for byte in role.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        roleHash = hash
    }

    /// The stream of the same seed for a part of this role, `role/name`.
    public func substream(_ name: some CustomStringConvertible) -> RandomStream {
        RandomStream(seed: seed, role: "\(role)/\(name)")
    }

    /// Words 4·block ..< 4·block + 4 of the stream.
    public func block(_ block: UInt64) -> SIMD4<UInt32> {
        Philox.block(
            counter: SIMD4(
                UInt32(truncatingIfNeeded: block), UInt32(truncatingIfNeeded: block >> 32),
                UInt32(truncatingIfNeeded: roleHash), UInt32(truncatingIfNeeded: roleHash >> 32)),
            key: SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32)))
    }

    /// 64 uniform bits, number `index` of the stream.
    public func bits(at index: UInt64) -> UInt64 {
        let words = block(index >> 1)
        return index & 1 == 0
            ? UInt64(words[0]) | UInt64(words[1]) << 32
            : UInt64(words[2]) | UInt64(words[3]) << 32
    }

    /// Calls `body` with numbers 0..<count of ``bits(at:)``, in order, at half the cost of asking for each.
    @inline(__always)
    func forEachBits(_ count: Int, _ body: (_ index: Int, _ bits: UInt64) -> Void) {
        var index = 0
        while index < count {
            let words = block(UInt64(index) >> 1)
            body(index, UInt64(words[0]) | UInt64(words[1]) << 32)
            if index + 1 < count { body(index + 1, UInt64(words[2]) | UInt64(words[3]) << 32) }
            index += 2
        }
    }

    @inline(__always)
    static func uniform(_ bits: UInt64) -> Double { Double(bits >> 11) * 0x1p-53 }

    /// Draw `index` from the uniform distribution on [0, 1), with 53 random bits.
    public func uniform(at index: UInt64) -> Double {
        Self.uniform(bits(at: index))
    }

    /// Draw `index` from the standard normal distribution, by the transform of Box and Muller, 1958.
    public func normal(at index: UInt64) -> Double {
        let words = block(index)
        // The first uniform lies in (0, 1], so its logarithm is finite.
        let first = (Double(UInt64(words[0]) | UInt64(words[1] & 0x1F_FFFF) << 32) + 1) * 0x1p-53
        let second = Double(UInt64(words[2]) | UInt64(words[3] & 0x1F_FFFF) << 32) * 0x1p-53
        return (-2 * log(first)).squareRoot() * cos(2 * .pi * second)
    }

    /// An integer in 0..<bound, without bias (Lemire's method on 64 bits; the bias left is below 2⁻⁶⁴·bound).
    public func integer(at index: UInt64, below bound: Int) -> Int {
        Int(bits(at: index).multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A random order of 0..<count, by Fisher and Yates' shuffle; place i is decided by draw i.
    public func permutation(_ count: Int) -> [Int] {
        var order = Array(0..<count)
        guard count > 1 else { return order }
        // From the front: after step i the first i + 1 places hold a random order of 0...i.
        order.withUnsafeMutableBufferPointer { order in
            forEachBits(count) { place, bits in
                let other = Int(bits.multipliedFullWidth(by: UInt64(place + 1)).high)
                (order[place], order[other]) = (order[other], order[place])
            }
        }
        return order
    }
}
