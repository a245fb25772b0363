import Testing

@testable import Engine

/// A network, a loss and an optimizer, declared once, whose training is compared with PyTorch's from the same weights and batches.
struct TrainingCase: Sendable, CustomTestStringConvertible {
    let name: String
    /// The same network in Python.
    let torchModel: String
    /// The same loss in Python, over the output `y`, the labels `labels` and the targets `targets`.
    let torchLoss: String
    /// The same optimizer in Python, over the parameters `p`.
    let torchOptimizer: String
    let model: @Sendable (DType) -> Module
    let loss: @Sendable (_ output: Tensor, _ labels: Tensor, _ targets: Tensor) -> Tensor
    let optimizer: @Sendable ([Tensor]) -> Optimizer

    var testDescription: String { name }

    static let all: [TrainingCase] = [
        TrainingCase(
            name: "relu-momentum",
            torchModel: "nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 12), nn.ReLU(), nn.Linear(12, 4))",
            torchLoss: "F.cross_entropy(y, labels)", torchOptimizer: "SGD(p, lr=0.1, momentum=0.9)",
            model: {
                Sequential(
                    Linear(8, 16, dtype: $0), Activation.relu(), Linear(16, 12, dtype: $0), Activation.relu(),
                    Linear(12, 4, dtype: $0))
            },
            loss: { output, labels, _ in output.crossEntropy(labels) },
            optimizer: { SGD($0, learningRate: 0.1, momentum: 0.9) }),
        TrainingCase(
            name: "tanh-adam",
            torchModel:
                "nn.Sequential(nn.Flatten(), nn.Sequential(nn.Linear(8, 12), nn.Tanh()), nn.Linear(12, 4, bias=False))",
            torchLoss: "F.cross_entropy(y, labels)", torchOptimizer: "Adam(p, lr=0.02)",
            model: {
                Sequential(
                    Flatten(), Sequential(Linear(8, 12, dtype: $0), Activation("tanh") { $0.tanh() }),
                    Linear(12, 4, bias: false, dtype: $0))
            },
            loss: { output, labels, _ in output.crossEntropy(labels) },
            optimizer: { Adam($0, learningRate: 0.02) }),
        TrainingCase(
            name: "gelu-adamw", torchModel: "nn.Sequential(nn.Linear(8, 10), nn.GELU(), nn.Linear(10, 3), nn.SiLU())",
            torchLoss: "F.mse_loss(y, targets)", torchOptimizer: "AdamW(p, lr=0.01, weight_decay=0.1)",
            model: {
                Sequential(
                    Linear(8, 10, dtype: $0), Activation("gelu") { $0.gelu() }, Linear(10, 3, dtype: $0),
                    Activation("silu") { $0.silu() })
            },
            loss: { output, _, targets in output.meanSquaredError(targets) },
            optimizer: { AdamW($0, learningRate: 0.01, weightDecay: 0.1) }),
    ]
}
