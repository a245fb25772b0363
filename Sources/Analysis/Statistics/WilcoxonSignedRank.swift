import Foundation

/// The two-sided Wilcoxon signed-rank test of paired values (Wilcoxon 1945).
///
/// Pairs that are equal are dropped, and equal sizes share their mean rank. Up to 50 pairs the p is exact, ties
/// included: the distribution of the rank sum over all sign patterns is counted by dynamic programming over twice the
/// ranks, which are whole. Beyond, the normal approximation with the correction for ties.
public struct WilcoxonSignedRank: Hashable, Sendable {
    /// The smaller of the rank sums of positive and negative differences.
    public let statistic: Double
    /// The two-sided p; 1 where no difference is left.
    public let p: Double
    /// The pairs that differ.
    public let count: Int

    static let largestExactCount = 50

    /// Differences that are closer than this share of the largest value count as equal: stored metrics carry single
    /// precision or six printed digits, and what is tied in truth must not be ranked by rounding.
    static let relativeResolution = 2e-6

    /// Tests `first[i] - second[i]`; both have the same count.
    public init(_ first: [Double], _ second: [Double]) {
        let largest = (first + second).reduce(0) { max($0, abs($1)) }
        self.init(differences: zip(first, second).map { $0 - $1 }, tolerance: Self.relativeResolution * largest)
    }

    /// Tests differences; two sizes tie, and a size is zero, within `tolerance`.
    public init(differences: [Double], tolerance: Double = 0) {
        let kept = differences.filter { abs($0) > tolerance }.sorted { abs($0) < abs($1) }
        count = kept.count
        guard !kept.isEmpty else {
            statistic = 0
            p = 1
            return
        }
        let doubled = Self.doubledRanks(sortedSizes: kept.map { abs($0) }, tolerance: tolerance)
        let positive = zip(kept, doubled).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
        let smaller = min(positive, doubled.reduce(0, +) - positive)
        statistic = Double(smaller) / 2
        p =
            kept.count <= Self.largestExactCount
            ? Self.exactP(doubledRanks: doubled, statistic: smaller)
            : Self.normalP(doubledRanks: doubled, statistic: statistic)
    }

    /// Twice the mean rank of each size: neighbours within `tolerance` tie.
    private static func doubledRanks(sortedSizes sizes: [Double], tolerance: Double) -> [Int] {
        var ranks: [Int] = []
        while ranks.count < sizes.count {
            let start = ranks.count
            var end = start
            while end + 1 < sizes.count, sizes[end + 1] - sizes[end] <= tolerance { end += 1 }
            ranks += Array(repeating: start + end + 2, count: end - start + 1)
        }
        return ranks
    }

    private static func exactP(doubledRanks: [Int], statistic: Int) -> Double {
        let total = doubledRanks.reduce(0, +)
        // probabilities[s] is the chance that the ranks given a plus sum to s, over the ranks seen so far.
        var probabilities = [Double](repeating: 0, count: total + 1)
        probabilities[0] = 1
        var reach = 0
        for rank in doubledRanks {
            reach += rank
            for sum in stride(from: reach, through: 0, by: -1) {
                probabilities[sum] = (probabilities[sum] + (sum >= rank ? probabilities[sum - rank] : 0)) / 2
            }
        }
        return min(1, 2 * probabilities[0...statistic].reduce(0, +))
    }

    /// The normal approximation: mean n(n+1)/4, variance the sum of squared ranks over 4, which is the usual formula
    /// with its correction for ties (Pratt and Gibbons 1981).
    private static func normalP(doubledRanks: [Int], statistic: Double) -> Double {
        let ranks = doubledRanks.map { Double($0) / 2 }
        let mean = ranks.reduce(0, +) / 2
        let variance = ranks.reduce(0) { $0 + $1 * $1 } / 4
        return min(1, 2 * Normal.cumulative((statistic - mean) / variance.squareRoot()))
    }
}
