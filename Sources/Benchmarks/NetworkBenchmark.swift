import Engine
import Models

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
        let model: () throws -> Module

        func benchmark() throws -> StepBenchmark {
            let model = try model()
            model.initialize(seed: 0)
            let stream = RandomStream(seed: 0, role: "bench/\(name)")
            let drawn = Tensor.normal(input, stream: stream)
            // A layer within a network gets its images as the one before it leaves them; so does PyTorch's tuned variant.
            let x = input[1] > 3 ? drawn.channelsLastWithHistory() : drawn
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
                try SmallNetworks.mnistCNN(input: [1, 28, 28], classes: 10)
            },
            Workload(name: "cifar_cnn_b64", input: [64, 3, 32, 32], loss: .crossEntropy, usesAdam: true) {
                try SmallNetworks.cifarCNN(input: [3, 32, 32], classes: 10)
            },
            Workload(name: "unet_b4_128", input: [4, 1, 128, 128], loss: .binaryCrossEntropy, usesAdam: true) {
                uNet(channels: 1, outputs: 1)
            },
            Workload(name: "resnet18_b16_96", input: [16, 3, 96, 96], loss: .crossEntropy, usesAdam: false) {
                Zoo.resNet18(channels: 3, classes: 10)
            },
            Workload(name: "conv3x3_c64_56_b8", input: [8, 64, 56, 56], loss: .meanSquare, usesAdam: false) {
                Conv2d(64, 64, kernel: 3, padding: 1)
            },
            Workload(name: "conv1x1_c64_256_56_b8", input: [8, 64, 56, 56], loss: .meanSquare, usesAdam: false) {
                Conv2d(64, 256, kernel: 1)
            },
            Workload(name: "conv3x3_c64_128_s2_56_b8", input: [8, 64, 56, 56], loss: .meanSquare, usesAdam: false) {
                Conv2d(64, 128, kernel: 3, stride: 2, padding: 1)
            },
            Workload(name: "conv3x3_c128_g32_28_b16", input: [16, 128, 28, 28], loss: .meanSquare, usesAdam: false) {
                Conv2d(128, 128, kernel: 3, padding: 1, groups: 32)
            },
            Workload(name: "depthwise3x3_c128_28_b16", input: [16, 128, 28, 28], loss: .meanSquare, usesAdam: false) {
                Conv2d(128, 128, kernel: 3, padding: 1, groups: 128)
            },
            Workload(name: "deform3x3_c64_56_b8", input: [8, 64, 56, 56], loss: .meanSquare, usesAdam: false) {
                BenchDeformable(64)
            },
        ]
    }
}
