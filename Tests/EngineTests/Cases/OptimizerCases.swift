import Testing

@testable import Engine

/// An optimizer with its parameters, declared once, whose trajectory is compared with PyTorch's.
struct OptimizerCase: Sendable, CustomTestStringConvertible {
    let name: String
    /// The same optimizer in Python, over the parameters `p`.
    let torch: String
    let make: @Sendable ([Tensor]) -> Optimizer

    var testDescription: String { name }

    init(_ name: String, torch: String, make: @escaping @Sendable ([Tensor]) -> Optimizer) {
        self.name = name
        self.torch = torch
        self.make = make
    }

    static let all: [OptimizerCase] = [
        OptimizerCase("sgd/plain", torch: "SGD(p, lr=0.05)") { SGD($0, learningRate: 0.05) },
        OptimizerCase("sgd/weight-decay", torch: "SGD(p, lr=0.05, weight_decay=0.1)") {
            SGD($0, learningRate: 0.05, weightDecay: 0.1)
        },
        OptimizerCase("sgd/momentum", torch: "SGD(p, lr=0.05, momentum=0.9)") { SGD($0, learningRate: 0.05, momentum: 0.9) },
        OptimizerCase("sgd/dampening", torch: "SGD(p, lr=0.05, momentum=0.9, dampening=0.3)") {
            SGD($0, learningRate: 0.05, momentum: 0.9, dampening: 0.3)
        },
        OptimizerCase("sgd/momentum-weight-decay", torch: "SGD(p, lr=0.05, momentum=0.8, weight_decay=0.1)") {
            SGD($0, learningRate: 0.05, momentum: 0.8, weightDecay: 0.1)
        },
        OptimizerCase("sgd/nesterov", torch: "SGD(p, lr=0.05, momentum=0.9, nesterov=True)") {
            SGD($0, learningRate: 0.05, momentum: 0.9, nesterov: true)
        },
        OptimizerCase(
            "sgd/nesterov-weight-decay", torch: "SGD(p, lr=0.05, momentum=0.9, weight_decay=0.1, nesterov=True)"
        ) { SGD($0, learningRate: 0.05, momentum: 0.9, weightDecay: 0.1, nesterov: true) },
        OptimizerCase("adagrad/default", torch: "Adagrad(p)") { Adagrad($0) },
        OptimizerCase("adagrad/weight-decay", torch: "Adagrad(p, lr=0.1, weight_decay=0.1, eps=1e-6)") {
            Adagrad($0, learningRate: 0.1, weightDecay: 0.1, epsilon: 1e-6)
        },
        OptimizerCase("rmsprop/default", torch: "RMSprop(p)") { RMSProp($0) },
        OptimizerCase("rmsprop/momentum", torch: "RMSprop(p, lr=0.02, alpha=0.9, momentum=0.9)") {
            RMSProp($0, learningRate: 0.02, alpha: 0.9, momentum: 0.9)
        },
        OptimizerCase("rmsprop/centered", torch: "RMSprop(p, lr=0.02, alpha=0.9, eps=1e-3, centered=True)") {
            RMSProp($0, learningRate: 0.02, alpha: 0.9, epsilon: 1e-3, centered: true)
        },
        OptimizerCase(
            "rmsprop/everything", torch: "RMSprop(p, lr=0.02, alpha=0.95, eps=1e-3, weight_decay=0.1, momentum=0.5, centered=True)"
        ) { RMSProp($0, learningRate: 0.02, alpha: 0.95, epsilon: 1e-3, weightDecay: 0.1, momentum: 0.5, centered: true) },
        OptimizerCase("adam/default", torch: "Adam(p)") { Adam($0) },
        OptimizerCase("adam/weight-decay", torch: "Adam(p, lr=0.05, betas=(0.8, 0.95), eps=1e-4, weight_decay=0.1)") {
            Adam($0, learningRate: 0.05, beta1: 0.8, beta2: 0.95, epsilon: 1e-4, weightDecay: 0.1)
        },
        OptimizerCase("adamw/default", torch: "AdamW(p)") { AdamW($0) },
        OptimizerCase("adamw/weight-decay", torch: "AdamW(p, lr=0.05, betas=(0.8, 0.95), eps=1e-4, weight_decay=0.3)") {
            AdamW($0, learningRate: 0.05, beta1: 0.8, beta2: 0.95, epsilon: 1e-4, weightDecay: 0.3)
        },
    ]
}
