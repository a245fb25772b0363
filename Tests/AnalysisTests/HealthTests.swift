import Foundation
import Runs
import Specs
import Store
import Testing

@testable import Analysis

@Suite struct HealthTests {
    private func found(
        _ curves: [String: [Double]], confusion: ConfusionMatrix? = nil
    ) -> [HealthCheck] {
        let trial = TestSweep(labels: ["a"], rates: [0.1], seeds: 1).plan.trials[0]
        let run = RunSummary(
            trial: trial, status: .completed, curves: curves, content: TrainingResult(confusion: confusion))
        return RunKind.train.allChecks.filter { $0.isFound(in: run) }
    }

    private let balanced = ConfusionMatrix(classes: 2, counts: [40, 10, 10, 40])

    @Test func aSoundRunHasNoFinding() {
        let curves = [
            "train/loss": [log(2), 0.5], "test/loss": [0.7, 0.45], "test/accuracy": [0.5, 0.8],
            "train/accuracy": [0.5, 0.85],
        ]
        #expect(found(curves, confusion: balanced).isEmpty)
        #expect(found([:]).isEmpty)
    }

    @Test func eachFaultIsFound() {
        #expect(found(["train/loss": [2.3, 2.29]]) == [.untrained])
        #expect(found(["train/loss": [2.3, 2.5]]) == [.lossRose])
        #expect(found(["train/accuracy": [0.1, 0.99], "test/accuracy": [0.1, 0.85]]) == [.overfitting])
        #expect(found([:], confusion: ConfusionMatrix(classes: 2, counts: [50, 0, 45, 5])) == [.collapsed])
        // Half wrong costs at least ln 2 / 2.
        #expect(found(["test/loss": [0.7, 0.3], "test/accuracy": [0.5, 0.5]]) == [.contradiction])
        #expect(found(["test/accuracy": [0.5, 0.7]], confusion: balanced) == [.contradiction])
        #expect(found(["train/loss": [2.3, 0.5]], confusion: balanced) == [.initialLoss])
        #expect(found(["test/loss": [0.7, .nan]]) == [.notFinite])
        #expect(found(["validation/loss": [.infinity, 0.7]]) == [.notFinite])
    }

    /// What an audit found, and what checks make of it.
    private func found(_ change: (inout Audit) -> Void) -> [HealthCheck] {
        var audit = Audit()
        change(&audit)
        let trial = TestSweep(labels: ["a"], rates: [0.1], seeds: 1).plan.trials[0]
        var result = TrainingResult()
        result.audit = TrainingAudit(
            measured: audit.measured, neighbours: audit.neighbours, units: audit.units, moved: audit.moved)
        let run = RunSummary(trial: trial, status: .completed, curves: [:], content: result)
        return RunKind.train.allChecks.filter { $0.isFound(in: run) }
    }

    /// Of a sound training.
    private struct Audit {
        var measured = Dictionary(
            uniqueKeysWithValues: TrainingAudit.Way.allCases.map {
                ($0, TrainingAudit.Measured(loss: 0.4, accuracy: 0.85))
            })
        var neighbours: TrainingAudit.Neighbours? = .init(agreement: 0.7, chance: 0.1, samples: 1000)
        var units: TrainingAudit.Units? = .init(dead: 0.2, saturated: 0.1)
        var moved = 1.0
    }

    @Test func aSoundAuditHasNoFinding() {
        #expect(found { _ in }.isEmpty)
        #expect(found { ($0.measured, $0.neighbours, $0.units) = ([:], nil, nil) }.isEmpty)
    }

    @Test func eachPlantedFaultIsFoundByTheAudit() {
        let other = TrainingAudit.Measured(loss: 0.5, accuracy: 0.8)
        #expect(found { $0.measured[.mode] = other } == [.trainingMode])
        #expect(found { $0.measured[.images] = other } == [.changedTestImages])
        #expect(found { $0.measured[.labels] = .init(loss: 0.4, accuracy: 0.1) } == [.miscounted])
        #expect(found { $0.neighbours = .init(agreement: 0.105, chance: 0.1, samples: 1000) } == [.shuffledLabels])
        #expect(found { $0.units?.dead = 0.6 } == [.deadUnits])
        #expect(found { $0.units?.saturated = 0.6 } == [.saturated])
        #expect(found { $0.moved = 0.1 } == [.unmoved])
    }

    /// A model without parameters is fitted at once: its curves are flat, and begin where it is fitted.
    @Test func whatTakesNoStepsIsNotUntrained() {
        let plan = TestSweep(labels: ["a"], rates: [0.1], seeds: 1).plan
        for (parameters, faults) in [(0, []), (10, [HealthCheck.untrained, .initialLoss])] {
            let run = RunSummary(
                trial: plan.trials[0], status: .completed, curves: ["train/loss": [0.3, 0.3]],
                content: TrainingResult(confusion: balanced, parameters: parameters))
            #expect(RunKind.train.allChecks.filter { $0.isFound(in: run) } == faults)
        }
    }

    /// A wrong prediction of a class that counts little costs little.
    @Test func theBoundOnTheLossIsForEqualWeights() {
        var sweep = TestSweep(labels: ["a"], rates: [0.1], seeds: 1)
        sweep.loss = .object(["cross-entropy": .object(["weights": .list([.number(1), .number(0.01)])])])
        let run = RunSummary(
            trial: sweep.plan.trials[0], status: .completed,
            curves: ["test/loss": [0.7, 0.01], "test/accuracy": [0.5, 0.5]])
        #expect(!HealthCheck.contradiction.isFound(in: run))
    }

    @Test func findingsAreCountedByLabelAndInTheAnswer() throws {
        let analysis = try TestSweep(seeds: 2).analysis { place in
            .curves([
                "test/accuracy": [0.1, place.rate == 0.1 ? 0.8 : 0.2],
                "train/loss": [2.3, place.label == "a" && place.rate == 0.01 ? 2.3 : 1],
            ])
        }
        let finding = try #require(analysis.health.first)
        #expect(analysis.health.count == 1)
        #expect(finding.check == .untrained && finding.label == "a")
        #expect(finding.count == 2 && finding.of == 6 && finding.inAnswer == 0)
    }
}
