import Engine

/// A perceptron with hidden layers: flatten, then linear, activation (and dropout) for each hidden width, then linear.
///
/// - Parameters:
///   - inputs: features of one sample, flattened.
///   - hidden: the widths of the hidden layers; none gives softmax regression.
///   - outputs: classes, or values.
///   - bias: whether the linear layers add biases.
///   - dropout: the probability after each activation; 0 for no dropout layers.
///   - activation: makes the activation after each hidden layer.
///   - seed: draws the weights; nil leaves them zero for `initialize(seed:)`.
/// - Returns: `Sequential(Flatten, Linear, activation, ..., Linear)` with PyTorch's names: `1.weight`, `1.bias`, `3.weight`, ...
public func multilayerPerceptron(
    inputs: Int, hidden: [Int], outputs: Int, bias: Bool = true, dropout: Double = 0,
    activation: () -> Module = { Activation.relu() }, seed: UInt64? = 0
) -> Sequential {
    var layers: [Module] = [Flatten()]
    var width = inputs
    for next in hidden {
        layers += [Linear(width, next, bias: bias, stream: nil), activation()]
        if dropout > 0 { layers.append(Dropout(dropout)) }
        width = next
    }
    let model = Sequential(layers + [Linear(width, outputs, bias: bias, stream: nil)])
    if let seed { model.initialize(seed: seed) }
    return model
}
