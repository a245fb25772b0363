import CElementary

/// What can be suspect in a training.
extension HealthCheck {
    /// The training loss ends within 1% of where it began.
    public static let untrained = HealthCheck(
        "untrained", "untrained: the training loss ends within 1% of its start"
    ) { run in
        guard run.takesSteps, let (first, last) = ends(of: run) else { return false }
        return abs(last - first) <= 0.01 * abs(first)
    }

    /// The training loss ends more than 1% above where it began.
    public static let lossRose = HealthCheck("loss-rose", "the training loss ends above its start") { run in
        guard let (first, last) = ends(of: run) else { return false }
        return last > first + 0.01 * abs(first)
    }

    /// More than 90% of the predictions on the test set name one class.
    public static let collapsed = HealthCheck("collapsed", "collapsed: over 90% of predictions name one class") { run in
        run.confusion?.largestPredictedShare.map { $0 > 0.9 } ?? false
    }

    /// The stored accuracy differs from the confusion matrix's, or the cross-entropy is lower than so many wrong
    /// predictions allow.
    public static let contradiction = HealthCheck(
        "contradiction", "accuracy contradicts the loss or the confusion matrix"
    ) { run in
        let testAccuracy = run.end(of: "test/accuracy")
        if let counted = run.confusion?.accuracy, let stored = testAccuracy, abs(counted - stored) > 1e-4 {
            return true
        }
        // A wrong prediction gave the true class at most probability 1/2, so it costs at least ln 2.
        guard run.trial.usesCrossEntropy, !run.trial.weighsClasses, let accuracy = testAccuracy,
            let loss = run.end(of: "test/loss")
        else { return false }
        return loss < 0.999 * (1 - accuracy) * Elementary.log(2)
    }

    /// The cross-entropy before training is not within 20% of ln(classes).
    public static let initialLoss = HealthCheck(
        "initial-loss", "the first loss is not within 20% of ln(classes)"
    ) { run in
        guard run.trial.usesCrossEntropy, run.takesSteps, !run.startsTrained, let classes = run.confusion?.classes,
            classes > 1,
            let first = run.curves["train/loss"]?.first
        else { return false }
        return abs(first - Elementary.log(Double(classes))) > 0.2 * Elementary.log(Double(classes))
    }

    /// Training accuracy ends more than 10 points above test accuracy.
    public static let overfitting = HealthCheck(
        "overfitting", "overfitting: training accuracy over 10 points above test"
    ) { run in
        guard let train = run.end(of: "train/accuracy"), let test = run.end(of: "test/accuracy") else { return false }
        return train - test > 0.1
    }

    /// The training loss before the first epoch and after the last.
    private static func ends(of run: RunSummary) -> (first: Double, last: Double)? {
        guard let loss = run.curves["train/loss"], loss.count > 1, let first = loss.first, let last = loss.last else {
            return nil
        }
        return (first, last)
    }
}

extension RunSummary {
    /// Whether the curves begin with weights that had been trained before.
    var startsTrained: Bool { !training.earlierStages.isEmpty || trial.startsFromWeights }

    /// Whether the model has parameters that steps could move; a classical baseline has none, and its curves are flat.
    var takesSteps: Bool { training.parameters != 0 }
}
