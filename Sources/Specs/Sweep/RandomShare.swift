import Files
import Foundation

/// A number in 0..<1 that depends on its three keys alone: the first 53 bits of their SHA-256.
///
/// Specs must draw the same values on every host and for ever, and knows no engine, so it draws from a hash.
func randomShare(seed: Int, path: String, index: Int) -> Double {
    let bits = SHA256Sum(of: "azmoon sweep\n\(seed)\n\(path)\n\(index)").leadingBits
    return Double(bits >> 11) * 0x1p-53
}

/// `base` to the power of `exponent`.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
