import Engine

/// The training steps of convolutional networks on random images, each as PyTorch's side has it in `peers/torch_steps.py`.
public enum NetworkBenchmark {
    /// Every network whose name contains `part`, or every one.
    public static func all(containing part: String? = nil) throws -> [StepBenchmark] {
        try workloads.filter { part.map($0.name.contains) ?? true }.map { try $0.benchmark() }
    }

    private struct Workload {
        enum Loss { case crossEntropy, binaryCrossEntropy, meanSquare }

        let name: String
        let input: Shape
        let loss: Loss
        let usesAdam: Bool
        let model: () -> Module

        func benchmark() throws -> StepBenchmark {
            let model = model()
            model.initialize(seed: 0)
            let stream = RandomStream(seed: 0, role: "bench/\(name)")
            let x = Tensor.normal(input, stream: stream)
            let labels = Tensor((0..<input[0]).map { Int64($0 * 7 % 10) })
            let positive = (x .> 0).to(.float32)
            let parameters = model.namedParameters.map(\.tensor)
            let optimizer: Optimizer =
                usesAdam
                ? Adam(parameters, learningRate: 1e-3) : SGD(parameters, learningRate: 1e-2, momentum: 0.9)
            let loss = loss
            return try StepBenchmark(name: name, model: model, input: input) {
                optimizer.zeroGrad()
                let output = model(x)
                switch loss {
                case .crossEntropy: output.crossEntropy(labels).backward()
                case .binaryCrossEntropy: output.binaryCrossEntropyWithLogits(positive).backward()
                case .meanSquare: output.square().mean().backward()
                }
                optimizer.step()
            }
        }
    }

    private static var workloads: [Workload] {
        [
            Workload(name: "mnist_cnn_b32", input: [32, 1, 28, 28], loss: .crossEntropy, usesAdam: true) {
                Sequential(
                    Conv2d(1, 10, kernel: 5, padding: 1), MaxPool2d(kernel: 2), Activation.relu(),
                    Conv2d(10, 20, kernel: 5, padding: 1), MaxPool2d(kernel: 2), Activation.relu(), Flatten(),
                    Linear(500, 50), Activation.relu(), Linear(50, 10))
            },
            Workload(name: "cifar_cnn_b64", input: [64, 3, 32, 32], loss: .crossEntropy, usesAdam: true, model: cifar),
            Workload(name: "unet_b4_128", input: [4, 1, 128, 128], loss: .binaryCrossEntropy, usesAdam: true) {
                BenchUNet()
            },
            Workload(
                name: "resnet18_b16_96", input: [16, 3, 96, 96], loss: .crossEntropy, usesAdam: false, model: resnet),
            Workload(name: "conv3x3_c64_56_b8", input: [8, 64, 56, 56], loss: .meanSquare, usesAdam: false) {
                Conv2d(64, 64, kernel: 3, padding: 1)
            },
            Workload(name: "deform3x3_c64_56_b8", input: [8, 64, 56, 56], loss: .meanSquare, usesAdam: false) {
                BenchDeformable(64)
            },
        ]
    }

    private static func cifar() -> Module {
        func relu() -> Activation { .relu() }
        return Sequential(
            Conv2d(3, 32, kernel: 3), BatchNorm2d(32), relu(), Conv2d(32, 64, kernel: 3), relu(), MaxPool2d(kernel: 2),
            Conv2d(64, 96, kernel: 3, padding: 1), BatchNorm2d(96), relu(), Conv2d(96, 120, kernel: 3), relu(),
            MaxPool2d(kernel: 2), Conv2d(120, 120, kernel: 3, padding: 1), BatchNorm2d(120), relu(),
            Conv2d(120, 120, kernel: 3), relu(), Dropout(0.1), Flatten(), Linear(120 * 4 * 4, 512), relu(),
            Linear(512, 256), relu(), Dropout(0.1), Linear(256, 10))
    }

    private static func resnet() -> Module {
        var layers: [Module] = [
            Conv2d(3, 64, kernel: 7, stride: 2, padding: 3, bias: false), BatchNorm2d(64), Activation.relu(),
            MaxPool2d(kernel: 3, stride: 2, padding: 1),
        ]
        var inputs = 64
        for (stage, outputs) in [64, 128, 256, 512].enumerated() {
            for block in 0..<2 {
                layers.append(BenchResidual(inputs, outputs, stride: block == 0 && stage > 0 ? 2 : 1))
                inputs = outputs
            }
        }
        return Sequential(layers + [AdaptiveAvgPool2d(1), Flatten(), Linear(512, 10)])
    }
}
