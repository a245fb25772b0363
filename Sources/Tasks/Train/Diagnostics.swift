import Engine

/// What a run can store for a closer look, because it is asked to.
enum Diagnostic: String, CaseIterable, Sendable {
    /// `/diagnostics/gradient-norm/NAME`: the L2 norm of each parameter's gradient; first at the first step, before anything was
    /// learnt, then the mean over the steps of each epoch.
    case gradientNorm = "gradient-norm"
    /// `/diagnostics/weights/NAME`: a histogram of each weight's elements before training and after each epoch.
    case weights
    /// `/embedding`: where the first test samples lie before each stage and after the last, on a map of two axes.
    case embedding
    /// `/samples/prior`: what the model makes of fixed draws from its prior, before, during and after the last stage.
    case samples
}

/// The norms of the parameters' gradients, gathered step by step.
struct GradientNorms {
    private let parameters: [(name: String, tensor: Tensor)]
    private var sums: [Double]
    private var steps = 0
    /// A curve for each parameter.
    private(set) var curves: [(name: String, values: [Double])]

    init(_ parameters: [(name: String, tensor: Tensor)]) {
        self.parameters = parameters
        sums = Array(repeating: 0, count: parameters.count)
        curves = parameters.map { ($0.name, []) }
    }

    /// Takes the gradients of a step.
    mutating func add() {
        let norms = noGrad { parameters.map { $0.tensor.grad.map { $0.square().sum().item.squareRoot() } ?? 0 } }
        for (index, norm) in norms.enumerated() {
            if curves[index].values.isEmpty { curves[index].values.append(norm) }
            sums[index] += norm
        }
        steps += 1
    }

    /// Ends an epoch.
    mutating func endEpoch() {
        guard steps > 0 else { return }
        for index in curves.indices {
            curves[index].values.append(sums[index] / Double(steps))
            sums[index] = 0
        }
        steps = 0
    }
}
