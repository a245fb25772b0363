import CElementary
import Files
import Streams

/// A number in 0..<1 that depends on its three keys alone: the first 53 bits of their SHA-256.
///
/// Specs must draw the same values on every host and for ever, and knows no engine, so it draws from a hash.
func randomShare(seed: Int, path: String, index: Int) -> Double {
    RandomStream.uniform(SHA256Sum(of: "azmoon sweep\n\(seed)\n\(path)\n\(index)").leadingBits)
}

/// `base` to the power of `exponent`.
func power(_ base: Double, _ exponent: Double) -> Double { Elementary.pow(base, exponent) }
