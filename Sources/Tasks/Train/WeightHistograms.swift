import Engine
import Runs

/// Histograms of the weights with two axes or more, before training and after each epoch.
struct WeightHistograms {
    private let weights: [(name: String, tensor: Tensor)]
    /// Of each weight, in the order of the model.
    private(set) var histograms: [(name: String, values: [WeightHistogram])]

    init(_ parameters: [(name: String, tensor: Tensor)]) {
        weights = parameters.filter { $0.tensor.rank >= 2 }
        histograms = weights.map { ($0.name, []) }
    }

    /// Takes the weights as they are; a weight that is not finite has no histogram.
    mutating func add() {
        for (index, weight) in weights.enumerated() {
            let values = weight.tensor.detach().array(Float.self)
            guard values.allSatisfy(\.isFinite) else { continue }
            histograms[index].values.append(WeightHistogram(of: values))
        }
    }
}
