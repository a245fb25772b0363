import Streams

/// The two-sided sign-flip permutation test that paired differences have mean 0 (Fisher 1935; Good 2005).
///
/// Under the hypothesis each difference could as well have had the other sign. Up to 20 pairs all 2^n patterns are
/// counted; beyond, 100,000 are drawn from a stream keyed by the data, and the observed one is counted with them.
public struct SignFlipTest: Hashable, Sendable {
    /// The share of sign patterns whose mean is at least as far from 0 as the observed one.
    public let p: Double
    /// Whether every pattern was counted.
    public let isExact: Bool

    static let largestExactCount = 20
    static let draws = 100_000

    public init(differences: [Double]) {
        isExact = differences.count <= Self.largestExactCount
        // Equal sums may differ in their last bits, by the order of their terms.
        let tolerance = 1e-12 * differences.reduce(0) { $0 + abs($1) }
        let observed = abs(differences.reduce(0, +)) - tolerance
        guard let first = differences.first else {
            p = 1
            return
        }
        if isExact {
            // A pattern and its mirror image are equally far from 0, so the first sign can stay.
            var sums = [first]
            sums.reserveCapacity(1 << (differences.count - 1))
            for difference in differences.dropFirst() {
                for index in sums.indices {
                    sums.append(sums[index] - difference)
                    sums[index] += difference
                }
            }
            p = Double(sums.count { abs($0) >= observed }) / Double(sums.count)
        } else {
            var stream = CounterStream(name: "sign-flip", data: differences)
            var extreme = 1
            for _ in 0..<Self.draws {
                var sum = 0.0
                var bits: UInt64 = 0
                for (index, difference) in differences.enumerated() {
                    if index % 64 == 0 { bits = stream.next() }
                    sum += bits & 1 == 0 ? difference : -difference
                    bits >>= 1
                }
                if abs(sum) >= observed { extreme += 1 }
            }
            p = Double(extreme) / Double(Self.draws + 1)
        }
    }

    /// The smallest two-sided p that `count` pairs can give: 2 / 2^n.
    public static func smallestP(pairs count: Int) -> Double {
        count == 0 ? 1 : 2 / Double(sign: .plus, exponent: count, significand: 1)
    }

    /// The fewest pairs whose smallest p survives Holm's correction over `tests` tests at `level`.
    public static func pairsNeeded(tests: Int, level: Double = 0.05) -> Int {
        var count = 1
        while smallestP(pairs: count) * Double(max(tests, 1)) > level { count += 1 }
        return count
    }
}
