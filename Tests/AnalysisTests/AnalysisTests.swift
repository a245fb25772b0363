import Runs
import Specs
import Testing

@testable import Analysis

@Suite struct AnalysisTests {
    /// 0.8 at rate 0.1 and 0.6 elsewhere, a tenth more for `a`, and a little of its own for each seed.
    private func known(_ place: TestSweep.Place) -> TestSweep.Result {
        let base = (place.rate == 0.1 ? 0.8 : 0.6) + (place.label == "a" ? 0.1 : 0)
        let own = 0.001 * Double(place.seed) + (place.label == "a" ? 0.0001 * Double(place.seed * place.seed) : 0)
        return .values(test: base + own, validation: base - own)
    }

    @Test func theKnownBestIsFoundAndReported() throws {
        let analysis = try TestSweep().analysis(known)
        #expect(analysis.selectionMetric.path == "validation/accuracy")
        #expect(analysis.ranking.map { analysis.groups[$0].label } == ["a", "b"])
        let group = analysis.groups[0]
        #expect(group.values.map { group.cells[$0.cell].along } == Array(repeating: "0.1", count: 6))
        let values = [0.9, 0.9011, 0.9024, 0.9039, 0.9056, 0.9075]
        #expect(zip(group.values, values).allSatisfy { abs($0.value - $1) < 1e-12 })
        #expect(group.edge == nil)
        #expect(analysis.missing.isEmpty && analysis.failures.isEmpty)

        let comparison = try #require(analysis.comparisons.first)
        #expect(analysis.comparisons.count == 1)
        #expect(comparison.differences.count == 6)
        // All six differences are positive: 2 of the 64 sign patterns are as extreme.
        #expect(comparison.signFlip?.p == 0.03125 && comparison.wilcoxon?.p == 0.03125)
        #expect(comparison.signFlipHolm == 0.03125)
        #expect(comparison.superiority == 1)
        #expect(analysis.verdict == .exact && analysis.isDistinguishable(comparison))
    }

    /// Each label gives one value whatever the seed; `c` alone varies.
    private func constant(_ place: TestSweep.Place) -> TestSweep.Result {
        let value = ["a": 0.3, "b": 0.1, "c": 0.2 + 0.001 * Double(place.seed)][place.label] ?? 0.1
        return .values(test: value, validation: nil)
    }

    @Test func valuesThatSeedsDoNotChangeAreComparedExactly() throws {
        let analysis = try TestSweep(rates: [0.1]).analysis(constant)
        let comparison = try #require(analysis.comparisons.first)
        #expect(comparison.isExact && analysis.verdict == .certain && analysis.isDistinguishable(comparison))
        #expect(comparison.wilcoxon == nil && comparison.signFlip == nil && comparison.signFlipHolm == nil)
        #expect(comparison.tTest == nil && comparison.effect == nil)
        #expect(analysis.groups[0].summary?.standardDeviation == 0 && analysis.groups[0].summary?.isConstant == true)
        let level = try TestSweep(rates: [0.1]).analysis { _ in .values(test: 0.5, validation: nil) }
        #expect(!level.isDistinguishable(try #require(level.comparisons.first)) && level.verdict == .certain)
    }

    /// Holm's correction counts only the pairs that are tested.
    @Test func exactPairsCostTheOthersNothing() throws {
        let analysis = try TestSweep(labels: ["a", "b", "c"], rates: [0.1]).analysis(constant)
        #expect(analysis.comparisons.count == 3 && analysis.testedComparisons.count == 2)
        #expect(analysis.testedComparisons.allSatisfy { $0.signFlipHolm == 0.0625 })
        #expect(analysis.comparisons.count { $0.signFlipHolm == nil } == 1)
    }

    @Test func theChoiceIsMadeByValidationAndNotByTest() throws {
        let analysis = try TestSweep(labels: ["a"]).analysis { place in
            .values(test: place.rate == 1 ? 0.9 : 0.5, validation: place.rate == 0.1 ? 0.9 : 0.5)
        }
        let group = analysis.groups[0]
        #expect(group.values.allSatisfy { $0.value == 0.5 && group.cells[$0.cell].along == "0.1" })
        #expect(group.naive?.mean == 0.9)
        #expect(group.naive.map { group.cells[$0.cell].along } == "1.0")
    }

    @Test func withoutValidationTheReportedMetricChooses() throws {
        let analysis = try TestSweep().analysis { .values(test: $0.rate == 1 ? 0.9 : 0.5, validation: nil) }
        #expect(analysis.choosesByReportedMetric)
        #expect(analysis.groups.allSatisfy { $0.edge == .highest })
    }

    @Test func anOptimumBesideDivergenceIsNotAtTheEdge() throws {
        let analysis = try TestSweep().analysis { place in
            if place.rate == 1 { return .failed(.diverged) }
            return .values(test: place.rate == (place.label == "a" ? 0.1 : 0.01) ? 0.9 : 0.5, validation: nil)
        }
        #expect(analysis.groups[0].edge == nil)
        #expect(analysis.groups[1].edge == .lowest)
        #expect(analysis.failures.map(\.count) == [6, 6])
        #expect(analysis.failures.first?.along.map(\.label) == ["1.0"])
        #expect(analysis.failures.first?.reason == "the loss was inf at step 7")
    }

    @Test func aLabelOfWhichEveryRunFailedIsNotRanked() throws {
        let analysis = try TestSweep().analysis { $0.label == "a" ? .failed(.diverged) : known($0) }
        #expect(analysis.groups[0].allFailed && analysis.groups[0].edge == nil)
        #expect(analysis.ranking == [1])
        #expect(analysis.comparisons.isEmpty)
        #expect(analysis.failures.map { $0.count } == [18])
    }

    @Test func aFailedHeldOutRunCountsAsUntrained() throws {
        let analysis = try TestSweep().analysis { place in
            place.label == "a" && place.rate == 0.1 && place.seed == 3 ? .failed(.diverged) : known(place)
        }
        // Without its own seed the rate looks flawless, so seed 3 gets it and pays for it.
        let value = try #require(analysis.groups[0].values.first { $0.seed == 3 })
        #expect(value.isUntrained && value.value == 0.1)
        #expect(analysis.groups[0].failedValues == 1)
    }

    @Test func whatTheMachineEndedIsLeftOut() throws {
        let analysis = try TestSweep().analysis { place in
            place.label == "a" && place.rate == 0.1 && place.seed == 3 ? .failed(.outOfMemory) : known(place)
        }
        let group = analysis.groups[0]
        #expect(group.values.map(\.seed) == [0, 1, 2, 4, 5])
        #expect(group.failedValues == 0 && group.cells[1].failed == 1)
        #expect(analysis.failures.map(\.status) == [.outOfMemory])
        let never = try TestSweep().analysis { $0.label == "a" ? .failed(.timeout) : known($0) }
        #expect(never.groups[0].allFailed && never.ranking == [1])
    }

    @Test func oneSeedHasNoIntervalAndNoVerdict() throws {
        let analysis = try TestSweep(seeds: 1).analysis(known)
        #expect(analysis.verdict == .none)
        #expect(analysis.comparisons.allSatisfy { !analysis.isDistinguishable($0) })
        let summary = try #require(analysis.groups[0].summary)
        #expect(summary.count == 1 && summary.tInterval == nil && summary.bootstrap == nil)
    }

    @Test func fewSeedsFallBackToTheTTest() throws {
        let analysis = try TestSweep(seeds: 5).analysis(known)
        #expect(analysis.verdict == .tTest)
        let comparison = try #require(analysis.comparisons.first)
        #expect(comparison.signFlip?.p == 0.0625)
        #expect(analysis.isDistinguishable(comparison))
    }

    @Test func missingRunsLeaveTheirSeedsOut() throws {
        let analysis = try TestSweep().analysis { $0.label == "b" && $0.seed >= 4 ? nil : known($0) }
        #expect(analysis.missing.count == 6 && analysis.resultCount == 30)
        #expect(analysis.groups[1].values.map(\.seed) == [0, 1, 2, 3])
        #expect(analysis.comparisons.first?.differences.count == 4)
    }

    @Test func whatCannotBeAnalysedSaysWhy() {
        #expect(throws: AnalysisError.noRuns(name: "test")) { try TestSweep().analysis { _ in nil } }
        #expect(throws: AnalysisError.noRuns(name: "test")) {
            try TestSweep().analysis { _ in .failed(.interrupted) }
        }
        var sweep = TestSweep()
        sweep.report["metric"] = .string("test/f1")
        #expect(
            throws: AnalysisError.unknownMetric(
                key: "metric", "test/f1", known: ["test/accuracy", "validation/accuracy"])
        ) {
            try sweep.analysis(known)
        }
        sweep = TestSweep()
        sweep.report["along"] = .string("optimizer.beta")
        #expect(
            throws: AnalysisError.unknownAxis(
                key: "along", path: "optimizer.beta", known: ["optimizer", "optimizer.lr"])
        ) { try sweep.analysis(known) }
        sweep.report["along"] = .integer(3)
        #expect(throws: AnalysisError.badOption(key: "along", problem: "must be a name")) { try sweep.analysis(known) }
    }

    @Test func withoutAlongEveryOtherAxisIsPartOfTheLabel() throws {
        var sweep = TestSweep(rates: [0.01, 0.1])
        sweep.report["along"] = nil
        let analysis = try sweep.analysis(known)
        #expect(
            analysis.groups.map(\.label) == [
                "a, lr=0.01", "a, lr=0.1", "b, lr=0.01", "b, lr=0.1",
            ])
        #expect(analysis.comparisons.count == 6)
        sweep.report["compare"] = nil
        let table = try sweep.analysis(known)
        #expect(table.groups.count == 4 && table.comparisons.isEmpty && table.ranking.count == 4)
    }

    /// `true` alone does not say what is true; a name does, and so does one that the spec gives to a value.
    @Test func whatIsNoNameIsToldWithItsSetting() throws {
        let values: [(Value, String)] = [
            (.boolean(true), "true"), (.null, "none"), (.number(0.123456), "0.123456"), (.list([.integer(1)]), "[1]"),
            (.object(["a": .integer(1), "b": .integer(2)]), "{a: 1, b: 2}"), (.integer(3), "three"),
            (.string("nan"), "nan"), (.object(["adam": .object([:])]), "adam"),
        ]
        func labels(_ path: String, other: String? = nil) throws -> [String] {
            let trials = values.enumerated().map { index, value in
                Trial(
                    id: TestSweep.identity(index), index: index, settings: .object([:]),
                    coordinates: [Coordinate(path: path, value: value.0, label: value.1)]
                        + (other.map { [Coordinate(path: $0, value: .boolean(false), label: "false")] } ?? []))
            }
            let axes =
                [Axis(path: path, labels: values.map(\.1))] + (other.map { [Axis(path: $0, labels: ["false"])] } ?? [])
            let plan = Plan(
                name: "test", question: "?", task: "train", trials: trials, axes: axes,
                report: .object(["compare": .string(path)]))
            let runs = trials.map { TestSweep.run($0, .values(test: 0.5, validation: nil)) }
            return try Analysis(SweepRuns(plan: plan, runs: runs)).groups.map(\.label)
        }
        #expect(
            try labels("model.skips") == [
                "skips=true", "skips=none", "skips=0.123456", "skips=[1]", "skips={a: 1, b: 2}", "three", "nan", "adam",
            ])
        #expect(try labels("model.layers.2").first == "layers.2=true")
        #expect(
            try labels("encoder.norm", other: "decoder.norm").first == "encoder.norm=true, decoder.norm=false")
    }

    @Test func aLossIsBetterLow() throws {
        var sweep = TestSweep(rates: [0.1])
        sweep.report["metric"] = .string("test/loss")
        let analysis = try sweep.analysis { place in
            .curves(["test/loss": [2.3, (place.label == "a" ? 0.5 : 0.4) + 0.001 * Double(place.seed)]])
        }
        #expect(analysis.ranking.map { analysis.groups[$0].label } == ["b", "a"])
        #expect(analysis.comparisons.first?.superiority == 1)
        #expect(
            !MetricCurve(path: "validation/error").higherIsBetter && !MetricCurve(path: "steps/value").higherIsBetter)
        #expect(MetricCurve(path: "test/recall@1").higherIsBetter && MetricCurve(path: "test/unknown").higherIsBetter)
        #expect(!MetricCurve(path: "test/score", higherIsBetter: false).higherIsBetter)
    }

    @Test func targetTimesAreOfTheFirstEpochThatReaches() throws {
        var sweep = TestSweep(rates: [0.1], seeds: 3)
        sweep.report["target"] = .number(0.7)
        let analysis = try sweep.analysis { place in
            .curves([
                "test/accuracy": place.label == "a"
                    ? [0.1, 0.6, 0.7, 0.9] : [0.1, 0.2, 0.3, place.seed == 0 ? 0.8 : 0.4]
            ])
        }
        let times = try #require(analysis.targetTimes)
        #expect(times.isFromSpec)
        #expect(times.times[0].map(\.epochs) == [2, 2, 2])
        #expect(times.times[0].map(\.steps) == [66, 66, 66])
        #expect(times.reached(1) == 1)
        #expect(times.median(0) { $0.epochs.map(Double.init) } == 2)
        #expect(times.median(1) { $0.epochs.map(Double.init) } == nil)
    }

    @Test func theDefaultTargetIgnoresWhatDidNotLearn() throws {
        let ends = ["a": 0.857, "b": 0.843, "c": 0.11]
        let analysis = try TestSweep(labels: ["a", "b", "c"], rates: [0.1], seeds: 2).analysis {
            .values(test: ends[$0.label] ?? 0, validation: nil)
        }
        #expect(analysis.targetTimes?.target == 0.84)
    }

    @Test func provenanceAndCostAreSummed() throws {
        let plan = TestSweep(labels: ["a"], rates: [0.1], seeds: 3).plan
        let runs = plan.trials.map { trial in
            RunSummary(
                trial: trial, status: .completed, curves: ["test/accuracy": [0.1, 0.9]],
                timing: ["data": 1, "forward": 2, "total": 4],
                provenance: .object(["commit": .string(trial.index == 0 ? "old" : "new"), "cpu": .null]))
        }
        let analysis = try Analysis(
            SweepRuns(
                plan: Plan(
                    name: plan.name, question: "", task: "train", trials: plan.trials, axes: plan.axes,
                    report: .object([:])), runs: runs))
        #expect(analysis.cost.total == 12 && analysis.cost.rest == 3 && analysis.cost.median == 4)
        #expect(analysis.cost.byPart.map(\.part) == ["data", "forward"])
        #expect(analysis.provenance.map(\.key) == ["commit"])
        #expect(analysis.provenance.first?.values.map(\.text) == ["new", "old"])
    }
}
