@testable import Engine

extension ModuleCase {
    /// Convolutional layers, and how they work together.
    static let convolutional: [ModuleCase] = {
        func item(
            _ name: String, _ torch: String, _ shape: [Int], training: Bool = true,
            _ make: @escaping @Sendable (DType) -> Module
        ) -> ModuleCase {
            ModuleCase(
                name: "convolution/\(name)", torch: torch, inputs: [.values(shape)], isTraining: training,
                float32: .init(absolute: 2e-5, relative: 2e-5), make: make)
        }
        return [
            item("conv1d", "nn.Conv1d(2, 3, 3, stride=2, padding=1)", [2, 2, 7]) {
                Conv1d(2, 3, kernel: 3, stride: 2, padding: 1, dtype: $0)
            },
            item("conv2d-reflect", "nn.Conv2d(2, 3, 3, padding=(1, 2), padding_mode='reflect')", [1, 2, 4, 5]) {
                Conv2d(2, 3, kernel: 3, padding: [1, 2], paddingMode: .reflect, dtype: $0)
            },
            item("conv2d-replicate", "nn.Conv2d(2, 3, 3, padding=2, padding_mode='replicate')", [1, 2, 3, 4]) {
                Conv2d(2, 3, kernel: 3, padding: 2, paddingMode: .replicate, dtype: $0)
            },
            item(
                "conv2d-circular-same", "nn.Conv2d(2, 3, (2, 3), padding='same', padding_mode='circular')",
                [1, 2, 3, 4]
            ) { Conv2d(2, 3, kernel: [2, 3], padding: .same, paddingMode: .circular, dtype: $0) },
            item("conv3d", "nn.Conv3d(2, 4, (1, 2, 3), groups=2, bias=False)", [1, 2, 2, 3, 4]) {
                Conv3d(2, 4, kernel: [1, 2, 3], groups: 2, bias: false, dtype: $0)
            },
            item("conv-transpose1d", "nn.ConvTranspose1d(2, 3, 3, stride=2, output_padding=1)", [2, 2, 4]) {
                ConvTranspose1d(2, 3, kernel: 3, stride: 2, outputPadding: 1, dtype: $0)
            },
            item("conv-transpose2d", "nn.ConvTranspose2d(4, 2, 2, stride=2, groups=2)", [1, 4, 3, 2]) {
                ConvTranspose2d(4, 2, kernel: 2, stride: 2, groups: 2, dtype: $0)
            },
            item("conv-transpose3d", "nn.ConvTranspose3d(2, 2, 2, padding=1, dilation=2)", [1, 2, 2, 3, 2]) {
                ConvTranspose3d(2, 2, kernel: 2, padding: 1, dilation: 2, dtype: $0)
            },
            item(
                "block",
                "nn.Sequential(nn.Conv2d(3, 5, 3, padding=1), nn.BatchNorm2d(5), nn.ReLU(), nn.MaxPool2d(2), "
                    + "nn.Conv2d(5, 4, 3), nn.ReLU(), nn.AvgPool2d(2), nn.Flatten(), nn.Linear(4, 2))", [3, 3, 9, 9]
            ) { dtype in
                Sequential(
                    Conv2d(3, 5, kernel: 3, padding: 1, dtype: dtype), BatchNorm2d(5, dtype: dtype), Activation.relu(),
                    MaxPool2d(kernel: 2), Conv2d(5, 4, kernel: 3, dtype: dtype), Activation.relu(),
                    AvgPool2d(kernel: 2),
                    Flatten(), Linear(4, 2, dtype: dtype))
            },
            item(
                "block-evaluation",
                "nn.Sequential(nn.Conv2d(2, 4, 3, bias=False), nn.BatchNorm2d(4, affine=False), "
                    + "nn.Upsample(scale_factor=2, mode='bilinear'), nn.AdaptiveAvgPool2d((2, None)))", [2, 2, 5, 4],
                training: false
            ) { dtype in
                Sequential(
                    Conv2d(2, 4, kernel: 3, bias: false, dtype: dtype), BatchNorm2d(4, affine: false, dtype: dtype),
                    Upsample(scale: 2, mode: .linear), AdaptiveAvgPool2d(2, nil))
            },
            item("normalized-alone", "nn.Sequential(nn.Conv2d(2, 70, 2), nn.BatchNorm2d(70))", [2, 2, 3, 4]) { dtype in
                Sequential(Conv2d(2, 70, kernel: 2, dtype: dtype), BatchNorm2d(70, dtype: dtype))
            },
        ]
    }()
}
