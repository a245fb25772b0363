import Foundation
import Runs
import Specs
import Streams
import Testing

@testable import Analysis

/// Hodges and Lehmann's estimate, and ratios of times.
@Suite struct TimingTests {
    /// The interval holds exactly the middles that the signed-rank test, itself checked against SciPy, does not reject.
    @Test(arguments: [6, 7, 12, 25, 40]) func theIntervalIsTheTests(count: Int) throws {
        let values = (0..<count).map { 3 + SyntheticNoise.value($0) }
        let middle = try #require(HodgesLehmann(values))
        let interval = try #require(middle.interval)
        #expect(interval.lower < middle.estimate && middle.estimate < interval.upper)
        func p(_ shift: Double) -> Double { WilcoxonSignedRank(differences: values.map { $0 - shift }).p }
        let step = 1e-7
        for (inside, outside) in [
            (interval.lower + step, interval.lower - step), (interval.upper - step, interval.upper + step),
        ] {
            #expect(p(inside) > 0.05 && p(outside) <= 0.05, "\(p(inside)) and \(p(outside))")
        }
    }

    @Test func knownValues() throws {
        // Means of all pairs of 1, 2, 9: 1, 1.5, 2, 5, 5.5, 9.
        #expect(HodgesLehmann([1, 2, 9])?.estimate == 3.5)
        #expect(HodgesLehmann([1, 2, 9])?.interval == nil && HodgesLehmann([]) == nil)
        #expect(HodgesLehmann([4, 4, 4, 4, 4, 4])?.interval == Interval(lower: 4, upper: 4))
        // Six values: with 95% confidence only the whole range will do.
        #expect(HodgesLehmann([1, 2, 3, 5, 8, 13])?.interval == Interval(lower: 1, upper: 13))
    }

    private func times(_ factor: Double, rounds: Int = 12, seed: Int = 0) throws -> PairedTimes {
        // What slows a round down slows all three.
        let load = (0..<rounds).map { 1 + 0.5 * abs(SyntheticNoise.value($0 + 100 * seed)) }
        func noise(_ salt: Int) -> [Double] { load.indices.map { 1 + 0.01 * SyntheticNoise.value($0 + salt) } }
        func pass(_ factor: Double, _ salt: Int) throws -> PairedTimes.Pass {
            try #require(
                PairedTimes.Pass(
                    candidate: zip(load, noise(salt)).map { $0 * $1 * factor * 1e-3 },
                    baseline: zip(load, noise(salt + 1000)).map { $0 * $1 * 1e-3 },
                    repeated: zip(load, noise(salt + 2000)).map { $0 * $1 * 1e-3 }))
        }
        return PairedTimes(forward: try pass(factor, 1), backward: try pass(2 * factor, 5000))
    }

    @Test func ratiosAreOfRounds() throws {
        let ratio = try #require(try TimeRatio(times(3).forward.candidate, to: times(3).forward.baseline))
        #expect(abs(ratio.estimate - 3) < 0.02 && !ratio.coversOne)
        let interval = try #require(ratio.interval)
        #expect(interval.contains(ratio.estimate) && interval.upper - interval.lower < 0.1)
        #expect(PairedTimes.Pass(candidate: [1], baseline: [1, 2], repeated: [1]) == nil)
        #expect(PairedTimes.Pass(candidate: [1], baseline: [0], repeated: [1]) == nil)
    }

    /// Rounds of several seeds count together; combinations stand in the order of the plan, forward before backward.
    @Test func combinations() throws {
        var trials: [Trial] = []
        var runs: [RunSummary] = []
        for size in [8, 16] {
            for seed in 0..<2 {
                let trial = Trial(
                    id: String(format: "%064x", trials.count + 1), index: trials.count, settings: .object([:]),
                    coordinates: [
                        Coordinate(path: "input.size", value: .integer(size), label: "\(size)"),
                        Coordinate(path: "seed", value: .integer(seed), label: "\(seed)"),
                    ])
                trials.append(trial)
                runs.append(
                    RunSummary(
                        trial: trial, status: .completed,
                        content: try times(Double(size) / 4, seed: seed)))
            }
        }
        let plan = Plan(
            name: "timing", question: "", task: "time", trials: trials,
            axes: [Axis(path: "input.size", labels: ["8", "16"]), Axis(path: "seed", labels: ["0", "1"])],
            report: .object([:]))
        let analysis = try Analysis(SweepRuns(plan: plan, runs: runs.reversed()))
        #expect(analysis.timings.map(\.pass) == [.forward, .backward, .forward, .backward])
        #expect(analysis.timings.map { $0.coordinates[0].label } == ["8", "8", "16", "16"])
        #expect(analysis.timings.allSatisfy { $0.rounds == 24 && $0.coordinates.count == 1 })
        for (timing, expected) in zip(analysis.timings, [2.0, 4, 4, 8]) {
            #expect(abs(timing.ratio.estimate / expected - 1) < 0.01, "\(timing.ratio)")
            #expect(abs(timing.selfTest.estimate - 1) < 0.01)
        }
        #expect(analysis.targetTimes == nil && analysis.ranking.isEmpty)
    }
}

/// Numbers in -1...1 that depend on a key alone.
enum SyntheticNoise {
    static func value(_ key: Int) -> Double {
        var stream = CounterStream(name: "timing", data: [Double(key)])
        return Double(stream.next() >> 11) / Double(1 << 53) * 2 - 1
    }
}
