import Runs
import Testing

@testable import Analysis

@Suite struct CrossFitTests {
    private let metric = MetricCurve(path: "test/accuracy")

    private func row(_ values: [Double?]) -> [Outcome] { values.map { $0.map(Outcome.value) ?? .absent } }

    @Test func eachSeedIsLeftOutOfItsOwnChoice() {
        // On all seeds the first candidate is best, but only by its seed 0; the other seeds prefer the second.
        let outcomes = [row([0.99, 0.5, 0.5]), row([0.6, 0.6, 0.6])]
        #expect(CrossFit.best(of: outcomes, on: [0, 1, 2], metric: metric) == 0)
        #expect(CrossFit.choices(of: outcomes, seedCount: 3, metric: metric) == [1, 0, 0])
    }

    @Test func aFailedRunWeighsMoreThanAnyMean() {
        let outcomes: [[Outcome]] = [[.value(0.9), .failed, .value(0.9)], row([0.2, 0.2, 0.2])]
        #expect(CrossFit.best(of: outcomes, on: [0, 1, 2], metric: metric) == 1)
        #expect(CrossFit.choices(of: outcomes, seedCount: 3, metric: metric) == [1, 0, 1])
    }

    @Test func amongFailuresTheRarestWins() {
        let outcomes: [[Outcome]] = [[.failed, .failed], [.failed, .value(0.1)]]
        #expect(CrossFit.best(of: outcomes, on: [0, 1], metric: metric) == 1)
        #expect(CrossFit.best(of: [[.failed, .failed]], on: [0, 1], metric: metric) == 0)
    }

    @Test func equalsGoToTheFirstAndALossPrefersTheLower() {
        let outcomes = [row([0.5, 0.5]), row([0.5, 0.5]), row([0.4, 0.4])]
        #expect(CrossFit.best(of: outcomes, on: [0, 1], metric: metric) == 0)
        #expect(CrossFit.best(of: outcomes, on: [0, 1], metric: MetricCurve(path: "test/loss")) == 2)
    }

    @Test func aSeedOnWhichTheChosenHasNoRunIsLeftOut() {
        let outcomes = [row([nil, 0.9, 0.9]), row([0.5, 0.5, 0.5])]
        #expect(CrossFit.choices(of: outcomes, seedCount: 3, metric: metric) == [nil, 0, 0])
        #expect(CrossFit.choices(of: [row([nil, 0.9])], seedCount: 2, metric: metric) == [nil, 0])
    }

    @Test func oneSeedChoosesForItself() {
        #expect(CrossFit.choices(of: [row([0.4]), row([0.6])], seedCount: 1, metric: metric) == [1])
    }
}
