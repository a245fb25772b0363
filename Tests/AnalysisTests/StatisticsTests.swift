import Foundation
import Testing

@testable import Analysis

/// The expected values in Fixtures/statistics.json, which Fixtures/statistics.py made with SciPy.
private struct Expected: Decodable {
    struct Sample: Decodable {
        let name: String
        let values: [Double]
        let mean, sd, median, quantile, iqm, ttest: Double
        let t, bca: [Double]
    }
    struct Paired: Decodable {
        let name: String
        let values: [Double]
        let wilcoxon: [Double]
        let signFlip: Double
    }
    struct WithP: Decodable {
        let values: [Double]
        let p: Double
    }
    struct Superiority: Decodable {
        let first, second: [Double]
        let a: Double
    }
    struct Holm: Decodable {
        let raw, adjusted: [Double]
    }
    let samples: [Sample]
    let paired: [Paired]
    let wilcoxonLarge, signFlipLarge: WithP
    let tQuantiles, tTwoSided, beta, normal: [[Double]]
    let superiority: Superiority
    let holm: Holm

    static func load() throws -> Expected {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/statistics", withExtension: "json"))
        return try JSONDecoder().decode(Expected.self, from: Data(contentsOf: url))
    }
}

private func isClose(_ value: Double?, _ expected: Double, relative: Double = 1e-10) -> Bool {
    guard let value else { return false }
    return abs(value - expected) <= relative * max(abs(expected), 1e-12)
}

@Suite struct StatisticsTests {
    private let expected: Expected

    init() throws { expected = try Expected.load() }

    @Test func descriptionsOfASampleEqualSciPys() {
        for sample in expected.samples {
            #expect(isClose(Statistics.mean(sample.values), sample.mean), "\(sample.name)")
            #expect(isClose(Statistics.standardDeviation(sample.values), sample.sd), "\(sample.name)")
            #expect(isClose(Statistics.median(sample.values), sample.median), "\(sample.name)")
            #expect(isClose(Statistics.quantile(sample.values, 0.3), sample.quantile), "\(sample.name)")
            #expect(isClose(Statistics.interquartileMean(sample.values), sample.iqm), "\(sample.name)")
        }
    }

    @Test func tIntervalAndPairedTTestEqualSciPys() {
        for sample in expected.samples {
            let interval = Statistics.tInterval(sample.values)
            #expect(isClose(interval?.lower, sample.t[0]), "\(sample.name)")
            #expect(isClose(interval?.upper, sample.t[1]), "\(sample.name)")
            #expect(isClose(Statistics.pairedTTest(sample.values), sample.ttest, relative: 1e-9), "\(sample.name)")
        }
    }

    @Test func distributionsEqualSciPysToTenDigits() {
        for row in expected.beta {
            #expect(isClose(Statistics.regularizedIncompleteBeta(row[0], row[1], row[2]), row[3]), "\(row)")
        }
        for row in expected.tQuantiles {
            #expect(isClose(StudentT(degreesOfFreedom: row[0]).quantile(row[1]), row[2]), "\(row)")
        }
        for row in expected.tTwoSided {
            #expect(isClose(StudentT(degreesOfFreedom: row[0]).twoSided(row[1]), row[2]), "\(row)")
        }
        for row in expected.normal { #expect(isClose(Normal.quantile(row[0]), row[1]), "\(row)") }
    }

    /// The two draw different resamples: the ends agree within a few percent of the width.
    @Test func bootstrapIntervalIsSciPysBCaUpToResampling() throws {
        for sample in expected.samples {
            let interval = try #require(Statistics.bootstrapInterval(sample.values, name: sample.name))
            let width = sample.bca[1] - sample.bca[0]
            #expect(abs(interval.lower - sample.bca[0]) < 0.03 * width, "\(sample.name) \(interval) \(sample.bca)")
            #expect(abs(interval.upper - sample.bca[1]) < 0.03 * width, "\(sample.name) \(interval) \(sample.bca)")
        }
    }

    @Test func bootstrapDependsOnItsNameAndDataAlone() {
        let values = expected.samples[3].values
        let once = Statistics.bootstrapInterval(values, name: "a")
        #expect(once == Statistics.bootstrapInterval(values, name: "a"))
        #expect(once != Statistics.bootstrapInterval(values, name: "b"))
        #expect(Statistics.bootstrapInterval([0.5, 0.5, 0.5], name: "a") == Interval(lower: 0.5, upper: 0.5))
    }

    @Test func exactTestsEqualCountingEverySignPattern() {
        for pair in expected.paired {
            let wilcoxon = WilcoxonSignedRank(differences: pair.values)
            #expect(wilcoxon.statistic == pair.wilcoxon[0], "\(pair.name)")
            #expect(isClose(wilcoxon.p, pair.wilcoxon[1]), "\(pair.name)")
            let flip = SignFlipTest(differences: pair.values)
            #expect(flip.isExact)
            #expect(isClose(flip.p, pair.signFlip), "\(pair.name)")
        }
    }

    @Test func beyondTheExactRangeTheTestsApproximate() {
        let wilcoxon = WilcoxonSignedRank(differences: expected.wilcoxonLarge.values)
        #expect(isClose(wilcoxon.p, expected.wilcoxonLarge.p, relative: 1e-9))
        let flip = SignFlipTest(differences: expected.signFlipLarge.values)
        #expect(!flip.isExact)
        #expect(abs(flip.p - expected.signFlipLarge.p) < 0.006)
        #expect(flip == SignFlipTest(differences: expected.signFlipLarge.values))
    }

    @Test func degenerateSamplesHaveNoTestOrInterval() {
        #expect(WilcoxonSignedRank(differences: []).p == 1)
        #expect(WilcoxonSignedRank(differences: [0, 0]).p == 1)
        #expect(SignFlipTest(differences: []).p == 1)
        #expect(SignFlipTest(differences: [0, 0, 0]).p == 1)
        #expect(SignFlipTest(differences: [0.3]).p == 1)
        #expect(Statistics.tInterval([1]) == nil)
        #expect(Statistics.bootstrapInterval([1], name: "one") == nil)
        #expect(Statistics.mean([]).isNaN && Statistics.median([]).isNaN && Statistics.standardDeviation([1]).isNaN)
    }

    /// Seven times 0.1 has a rounded mean that is not 0.1, and a rounded deviation that is not 0.
    @Test(arguments: [[0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], [0, 0], [-4.8e15, -4.8e15, -4.8e15], [1e-300, 1e-300]])
    func aConstantSampleHasNoSpreadAndNoTest(_ values: [Double]) {
        #expect(Statistics.isConstant(values) && Statistics.mean(values) == values[0])
        #expect(Statistics.standardDeviation(values) == 0)
        let point = Interval(lower: values[0], upper: values[0])
        #expect(Statistics.tInterval(values) == point)
        #expect(Statistics.bootstrapInterval(values, name: "constant") == point)
        #expect(Statistics.pairedTTest(values) == nil && Statistics.cohensD(paired: values) == nil)
    }

    @Test func oneValueOrNaNIsNotConstant() {
        #expect(!Statistics.isConstant([]) && !Statistics.isConstant([1]) && !Statistics.isConstant([1, 1.0.nextUp]))
        #expect(!Statistics.isConstant([.nan, .nan]))
    }

    @Test func correctionsAndEffectSizes() {
        let adjusted = Statistics.holm(expected.holm.raw)
        for (value, wanted) in zip(adjusted, expected.holm.adjusted) { #expect(isClose(value, wanted)) }
        let superiority = expected.superiority
        #expect(
            isClose(
                Statistics.probabilityOfSuperiority(superiority.first, over: superiority.second), superiority.a))
        // Mean 2, standard deviation 1.
        #expect(Statistics.cohensD(paired: [1, 2, 3]) == 2)
    }

    @Test func pairsNeededReachTheLevelAndOneFewerDoesNot() {
        for tests in [1, 3, 21] {
            let needed = SignFlipTest.pairsNeeded(tests: tests)
            #expect(SignFlipTest.smallestP(pairs: needed) * Double(tests) <= 0.05)
            #expect(SignFlipTest.smallestP(pairs: needed - 1) * Double(tests) > 0.05)
        }
        #expect(SignFlipTest.pairsNeeded(tests: 1) == 6)
        #expect(SignFlipTest.pairsNeeded(tests: 21) == 10)
    }
}
