import Runs
import Specs
import Store
import Testing

@testable import Analysis

/// What a report may not claim.
@Suite struct HonestyTests {
    /// The t interval of 2% and 30% over two or three seeds reaches far below 0.
    @Test func intervalsOfSharesStayWithinThem() throws {
        #expect(Statistics.toldInterval([0.02, 0.3, 0.1], range: 0...1)?.lower == 0)
        #expect(try #require(Statistics.toldInterval([0.02, 0.3, 0.1])).lower < 0)
        #expect(Statistics.toldInterval([0.98, 0.7, 0.99], range: 0...1)?.upper == 1)
        let summary = try #require(Summary([0.02, 0.3, 0.1], name: "a", range: 0...1))
        #expect(summary.tInterval?.lower == 0 && (summary.bootstrap?.lower ?? -1) >= 0)
    }

    @Test func twoSeedsHaveNoInterval() throws {
        let summary = try #require(Summary([0.5, 0.6], name: "a"))
        #expect(summary.tInterval == nil && summary.bootstrap == nil && summary.standardDeviation != nil)
        let analysis = try TestSweep(rates: [0.1], seeds: 2).analysis {
            .values(test: 0.5 + 0.1 * Double($0.seed), validation: nil)
        }
        #expect(analysis.comparisons.allSatisfy { $0.interval == nil })
    }

    @Test func metricsKnowWhatTheyCanBe() {
        #expect(MetricCurve(path: "test/accuracy").range == 0...1 && MetricCurve(path: "test/iou").range == 0...1)
        #expect(
            MetricCurve(path: "test/loss").range == nil && MetricCurve(path: "test/accuracy").differenceRange == -1...1)
    }

    private func curve(_ values: [Double], _ name: String = "validation/accuracy") throws -> [UnfinishedTraining] {
        try TestSweep(labels: ["a"], rates: [0.1], seeds: 3).analysis { _ in
            .curves([name: values, "test/accuracy": values])
        }.unfinished
    }

    @Test func trainingThatStillLearnsIsUnfinished() throws {
        let found = try #require(curve([0.1, 0.5, 0.6, 0.7, 0.8]).first)
        #expect(found.epochs == 1 && abs(found.change - 0.1) < 1e-12)
        // Of eight epochs the last two count.
        #expect(try curve([0.1, 0.5, 0.6, 0.7, 0.8, 0.8, 0.8, 0.805, 0.815]).first?.epochs == 2)
        #expect(try curve([2.3, 1, 0.9, 0.8], "validation/loss").count == 1)
    }

    @Test func trainingThatHasLevelledOffOrGotWorseIsFinished() throws {
        #expect(try curve([0.1, 0.5, 0.8, 0.8, 0.805]).isEmpty)
        #expect(try curve([0.1, 0.5, 0.8, 0.8, 0.7]).isEmpty)
        #expect(try curve([2.3, 1, 0.9, 0.95], "validation/loss").isEmpty)
    }

    /// Three runs that keep the weights of their best epoch.
    private func keeping(_ losses: [Double], accuracies: [Double]? = nil) throws -> [UnfinishedTraining] {
        let sweep = TestSweep(labels: ["a"], rates: [0.1], seeds: 3)
        let best = losses.indices.min { losses[$0] < losses[$1] }
        let runs = sweep.plan.trials.map { trial in
            var content = TrainingResult(steps: 100)
            content.keptEpoch = best
            return RunSummary(
                trial: trial, status: .completed,
                curves: [
                    "validation/loss": losses, "test/accuracy": losses.map { 1 - $0 / 3 },
                    "validation/accuracy": accuracies ?? losses.map { _ in 0.8 },
                ], content: content)
        }
        return try Analysis(SweepRuns(plan: sweep.plan, runs: runs)).unfinished
    }

    /// What is kept counts: not how the curves go on after the best epoch, and not noise at the end.
    @Test func keptWeightsAreFinishedWhereTheBestEpochIsPast() throws {
        #expect(try keeping([2, 1, 0.5, 0.9, 0.8, 0.7, 0.6, 0.55, 0.53]).isEmpty)
        // Those of the last epoch would have been called unfinished.
        #expect(try curve([2, 1, 0.5, 0.9, 0.8, 0.7, 0.6, 0.55, 0.53], "validation/loss").count == 1)
        #expect(try keeping([2, 1, 0.6, 0.55, 0.52, 0.51, 0.505, 0.5, 0.52]).isEmpty)
        // The accuracy still grows, but not that of what is kept.
        #expect(try keeping([2, 1, 0.5, 0.6, 0.7], accuracies: [0.1, 0.5, 0.6, 0.7, 0.8]).isEmpty)
    }

    @Test func keptWeightsAreUnfinishedWhereTheBestEpochIsTheLast() throws {
        let found = try #require(keeping([2, 1, 0.9, 0.7, 0.5]).first)
        #expect(found.keptLast == nil && found.epochs == 1 && abs(found.change + 0.2) < 1e-12)
        // By too little to count, but in every run.
        let slow = try #require(keeping([2, 1, 0.6, 0.55, 0.52, 0.51, 0.505, 0.502, 0.5]).first)
        #expect(slow.keptLast?.runs == 3 && slow.keptLast?.of == 3)
    }

    /// Runs at a schedule that ends, with a last step at next to no rate.
    private func scheduled(_ schedule: Value, _ values: [Double], planned: Int, steps: Int = 100) throws -> Analysis {
        let sweep = TestSweep(labels: ["a"], rates: [0.1], seeds: 3)
        let trials = sweep.plan.trials.map { trial in
            Trial(
                id: trial.id, index: trial.index,
                settings: .object([
                    "schedule": schedule, "training": .object(["epochs": .integer(planned)]),
                    "optimizer": .object(["sgd": .object(["lr": .number(0.1)])]),
                ]), coordinates: trial.coordinates)
        }
        let plan = Plan(
            name: "test", question: "", task: "train", trials: trials, axes: sweep.plan.axes, report: sweep.plan.report)
        let runs = trials.map {
            RunSummary(
                trial: $0, status: .completed, curves: ["validation/accuracy": values, "test/accuracy": values],
                content: TrainingResult(steps: steps))
        }
        return try Analysis(SweepRuns(plan: plan, runs: runs))
    }

    /// Where the rate falls to zero, curves get better while it falls and are flat at its end, however long the schedule is.
    @Test func aScheduleThatEndsAtZeroIsNoUnfinishedTraining() throws {
        let rising = [0.1, 0.5, 0.6, 0.7, 0.8]
        let cosine = Value.object(["cosine": .object(["minimum": .number(0), "period": .null])])
        let found = try scheduled(cosine, rising, planned: 4)
        let end = try #require(found.scheduledEnds.first)
        #expect(found.unfinished.isEmpty && end.group == 0 && abs((end.gain?.change ?? 0) - 0.1) < 1e-12)
        #expect(try scheduled(cosine, [0.1, 0.5, 0.8, 0.8, 0.8], planned: 4).scheduledEnds.first?.gain == nil)
        // It was stopped before the end of its schedule, or its rate stays.
        #expect(try scheduled(cosine, rising, planned: 8).unfinished.count == 1)
        #expect(try scheduled(cosine, rising, planned: 8).scheduledEnds.isEmpty)
        for schedule in ["constant", "exponential"] {
            let other = try scheduled(.object([schedule: .object(["factor": .number(0.5)])]), rising, planned: 4)
            #expect(other.unfinished.count == 1 && other.scheduledEnds.isEmpty)
        }
        let high = Value.object(["cosine": .object(["minimum": .number(0.01)])])
        #expect(try scheduled(high, rising, planned: 4).unfinished.count == 1)
    }

    /// What a network says before it has learnt anything is no merit of its training.
    @Test func anUntrainedNetworkIsNeverCreditedWithATarget() throws {
        var sweep = TestSweep(labels: ["a"], rates: [0.1], seeds: 1)
        sweep.report["target"] = .number(0.5)
        func epochs(_ values: [Double]) throws -> Int? {
            try sweep.analysis { _ in .curves(["test/accuracy": values, "validation/accuracy": values]) }.targetTimes?
                .times[0][0].epochs
        }
        #expect(try epochs([0.6, 0.4, 0.7]) == 2 && epochs([0.6, 0.7]) == 1 && epochs([0.6, 0.1]) == nil)
    }
}
