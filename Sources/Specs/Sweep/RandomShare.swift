import Crypto
import Foundation

/// A number in 0..<1 that depends on its three keys alone: the first 53 bits of their SHA-256.
///
/// Specs must draw the same values on every host and for ever, and knows no engine, so it draws from a hash.
func randomShare(seed: Int, path: String, index: Int) -> Double {
    let digest = SHA256.hash(data: Data("azmoon sweep\n\(seed)\n\(path)\n\(index)".utf8))
    let bits = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Double(bits >> 11) * 0x1p-53
}

/// `base` to the power of `exponent`.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
