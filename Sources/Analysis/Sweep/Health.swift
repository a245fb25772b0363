import Foundation
import Runs
import Specs

/// A way in which a run that completed is suspect.
public enum HealthCheck: String, CaseIterable, Sendable {
    /// A curve holds a value that is not finite.
    case notFinite
    /// The training loss ends within 1% of where it began.
    case untrained
    /// The training loss ends more than 1% above where it began.
    case lossRose
    /// More than 90% of the predictions on the test set name one class.
    case collapsed
    /// The stored accuracy differs from the confusion matrix's, or the cross-entropy is lower than so many wrong
    /// predictions allow.
    case contradiction
    /// The cross-entropy before training is not within 20% of ln(classes).
    case initialLoss
    /// Training accuracy ends more than 10 points above test accuracy.
    case overfitting

    /// Whether `run`, which completed, shows the fault. A check whose data the run does not hold finds nothing.
    func isFound(in run: RunSummary) -> Bool {
        let trainLoss = run.curves["train/loss"] ?? []
        let testAccuracy = run.end(of: "test/accuracy")
        switch self {
        case .notFinite: return run.curves.values.contains { !$0.allSatisfy(\.isFinite) }
        case .untrained:
            guard run.takesSteps, trainLoss.count > 1, let first = trainLoss.first, let last = trainLoss.last else {
                return false
            }
            return abs(last - first) <= 0.01 * abs(first)
        case .lossRose:
            guard trainLoss.count > 1, let first = trainLoss.first, let last = trainLoss.last else { return false }
            return last > first + 0.01 * abs(first)
        case .collapsed:
            return run.confusion?.largestPredictedShare.map { $0 > 0.9 } ?? false
        case .contradiction:
            if let counted = run.confusion?.accuracy, let stored = testAccuracy, abs(counted - stored) > 1e-4 {
                return true
            }
            // A wrong prediction gave the true class at most probability 1/2, so it costs at least ln 2.
            guard run.trial.usesCrossEntropy, !run.trial.weighsClasses, let accuracy = testAccuracy,
                let loss = run.end(of: "test/loss")
            else {
                return false
            }
            return loss < 0.999 * (1 - accuracy) * log(2)
        case .initialLoss:
            guard run.trial.usesCrossEntropy, run.takesSteps, !run.startsTrained, let classes = run.confusion?.classes,
                classes > 1,
                let first = trainLoss.first
            else { return false }
            return abs(first - log(Double(classes))) > 0.2 * log(Double(classes))
        case .overfitting:
            guard let train = run.end(of: "train/accuracy"), let test = testAccuracy else { return false }
            return train - test > 0.1
        }
    }
}

extension RunSummary {
    /// Whether the curves begin with weights that had been trained before.
    var startsTrained: Bool { !training.earlierStages.isEmpty || trial.startsFromWeights }

    /// Whether the model has parameters that steps could move; a classical baseline has none, and its curves are flat.
    var takesSteps: Bool { training.parameters != 0 }
}

/// Completed runs of one group that one check finds suspect.
public struct HealthFinding: Sendable {
    public let check: HealthCheck
    public let label: String
    public let count: Int
    /// The group's completed runs.
    public let of: Int
    /// How many of them the answer rests on.
    public let inAnswer: Int
    public let firstTrial: Trial

    static func all(in groups: [Group]) -> [HealthFinding] {
        HealthCheck.allCases.flatMap { check in
            groups.compactMap { group -> HealthFinding? in
                let completed = group.cells.flatMap(\.runs).filter { $0.run?.status == .completed }
                let found = completed.filter { $0.run.map(check.isFound) ?? false }
                guard let first = found.first else { return nil }
                let answer = Set(group.values.map(\.trial.id))
                return HealthFinding(
                    check: check, label: group.label, count: found.count, of: completed.count,
                    inAnswer: found.count { answer.contains($0.trial.id) }, firstTrial: first.trial)
            }
        }
    }
}
