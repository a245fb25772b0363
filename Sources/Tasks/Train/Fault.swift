import Data
import Specs

/// A mistake that a training makes on purpose, so that it can be seen what it does and whether health checks find it.
enum Fault: String, CaseIterable, Sendable {
    /// Validation and test images are changed as training images are.
    case testTransforms = "test-transforms"
    /// The labels of the training split belong to other samples.
    case shuffledLabels = "shuffled-labels"
    /// The model is measured in training mode: with dropout, and with the batch's own means and deviations.
    case trainingMode = "evaluation-in-training-mode"
    /// The accuracy of the validation and test split is counted with class 1 for class 0, 2 for 1, and so on; the loss is not.
    case miscounted = "miscounted-accuracy"

    static let setting = Setting(
        "faults", .list(.words(Fault.self), count: 0...Fault.allCases.count), default: [],
        "Mistakes made on purpose, for lessons: training transforms on validation and test images, training labels dealt out anew, measurements in training mode, accuracies counted with another class than the loss."
    ).addedLater
}

extension DataChoice {
    /// The subsets with the mistakes among `faults` that concern data.
    func load(with faults: Set<Fault>) throws -> DataSplits {
        let splits = try load(trainsMeasured: faults.contains(.testTransforms))
        guard faults.contains(.shuffledLabels) else { return splits }
        guard case .labels = splits.train.targets else {
            throw TaskError("training.faults: shuffled-labels needs samples with classes")
        }
        return splits.mapTraining { ShuffledLabels(of: $0, seed: splitSeed) }
    }
}
