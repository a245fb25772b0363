import Runs

/// Two groups, paired by seed. The first is the one with the better mean.
public struct Comparison: Sendable {
    /// Places in `Analysis.groups`.
    public let first: Int
    public let second: Int
    /// First minus second, over the seeds that both have.
    public let differences: [Double]
    public let mean: Double
    /// The 95% t interval of the mean difference, not corrected for the number of comparisons; nil below
    /// ``Interval/fewestValues`` seeds.
    public let interval: Interval?
    /// Whether each side gave the same value for every seed. Seeds then change nothing: the difference is a fact, and there is
    /// nothing to test.
    public let isExact: Bool
    /// Nil where the comparison is exact, as are the others.
    public let wilcoxon: WilcoxonSignedRank?
    public let signFlip: SignFlipTest?
    /// The sign-flip p after Holm's correction over all comparisons that are tested.
    public internal(set) var signFlipHolm: Double?
    /// The paired t test's p, and after Holm's correction; nil below two seeds, and where all differences are the same.
    public let tTest: Double?
    public internal(set) var tTestHolm: Double?
    /// Cohen's d of the paired differences; nil as the t test.
    public let effect: Double?
    /// The chance that a run of the first is better than one of the second (Vargha and Delaney's A).
    public let superiority: Double

    /// Nil where the two share no seed.
    init?(first: Int, _ firstValues: [HeadlineValue], second: Int, _ secondValues: [HeadlineValue], metric: MetricCurve)
    {
        var pairs: [(Double, Double)] = []
        for value in firstValues {
            if let other = secondValues.first(where: { $0.seed == value.seed }) {
                pairs.append((value.value, other.value))
            }
        }
        guard !pairs.isEmpty else { return nil }
        self.first = first
        self.second = second
        let one = pairs.map(\.0)
        let two = pairs.map(\.1)
        differences = zip(one, two).map { $0 - $1 }
        mean = Statistics.mean(differences)
        interval = Statistics.toldInterval(differences, range: metric.differenceRange)
        isExact = Statistics.isConstant(one) && Statistics.isConstant(two)
        wilcoxon = isExact ? nil : WilcoxonSignedRank(one, two)
        signFlip = isExact ? nil : SignFlipTest(differences: differences)
        signFlipHolm = signFlip?.p
        tTest = Statistics.pairedTTest(differences)
        tTestHolm = tTest
        effect = Statistics.cohensD(paired: differences)
        superiority =
            metric.higherIsBetter
            ? Statistics.probabilityOfSuperiority(one, over: two) : Statistics.probabilityOfSuperiority(two, over: one)
    }

    /// Every pair of `ranking` (places in `groups`, best first), corrected together.
    static func all(of groups: [Group], ranking: [Int], metric: MetricCurve) -> [Comparison] {
        var comparisons: [Comparison] = []
        for (place, first) in ranking.enumerated() {
            for second in ranking[(place + 1)...] {
                if let comparison = Comparison(
                    first: first, groups[first].values, second: second, groups[second].values, metric: metric)
                {
                    comparisons.append(comparison)
                }
            }
        }
        let tested = comparisons.indices.filter { !comparisons[$0].isExact }
        let exact = Statistics.holm(tested.map { comparisons[$0].signFlip?.p ?? 1 })
        let normal = Statistics.holm(tested.map { comparisons[$0].tTest ?? 1 })
        for (place, index) in tested.enumerated() {
            comparisons[index].signFlipHolm = exact[place]
            if comparisons[index].tTest != nil { comparisons[index].tTestHolm = normal[place] }
        }
        return comparisons
    }
}

/// On which test a difference is called real.
public enum Verdict: Sendable {
    /// The exact sign-flip test, Holm-corrected: it assumes nothing about the spread.
    case exact
    /// The paired t test, Holm-corrected, where there are too few seeds for any exact test to speak. It assumes that
    /// differences between seeds are normal.
    case tTest
    /// One seed: nothing can be told apart.
    case none
    /// Every seed gave the same values: what differs differs, and there is nothing to test.
    case certain
}
