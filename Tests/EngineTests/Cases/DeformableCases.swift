@testable import Engine

extension OperationCase {
    /// Deformable convolution, against torchvision's.
    static let deformable: [OperationCase] = {
        func item(
            _ variant: String, _ input: [Int], outputs: Int = 2, kernel: [Int], output: [Int], stride: [Int] = [1, 1],
            padding: [Int] = [0, 0], dilation: [Int] = [1, 1], groups: Int = 1, offsetGroups: Int = 1,
            masked: Bool = false, bias: Bool = false, reach: Double = 1.5, large: [[Int]] = []
        ) -> OperationCase {
            let samples = offsetGroups * kernel[0] * kernel[1]
            var inputs: [CaseInput] = [
                .uniform(input, -1...1), .uniform([input[0], 2 * samples] + output, -reach...reach),
                .uniform([outputs, input[1] / groups] + kernel, -1...1),
            ]
            if masked { inputs.append(.uniform([input[0], samples] + output, 0...1)) }
            if bias { inputs.append(.uniform([outputs], -1...1)) }
            let names = (masked ? ", mask=d" : "") + (bias ? (masked ? ", bias=e" : ", bias=d") : "")
            return OperationCase(
                "deform-conv2d/\(variant)",
                torch: "torchvision.ops.deform_conv2d(a, b, c, stride=(\(stride[0]), \(stride[1])), "
                    + "padding=(\(padding[0]), \(padding[1])), dilation=(\(dilation[0]), \(dilation[1]))\(names))",
                inputs, float32: .init(absolute: 2e-5, relative: 2e-5),
                float64: .init(absolute: 1e-12, relative: 1e-12), large: large
            ) { x, _ in
                x[0].deformConv2d(
                    offset: x[1], mask: masked ? x[3] : nil, weight: x[2], bias: bias ? x[x.count - 1] : nil,
                    stride: PerAxis(stride), padding: PerAxis(padding), dilation: PerAxis(dilation), groups: groups)
            }
        }
        return [
            item("plain", [1, 2, 4, 4], kernel: [3, 3], output: [2, 2]),
            item(
                "padding", [1, 2, 4, 3], kernel: [3, 3], output: [4, 3], padding: [1, 1],
                large: [[3, 24, 24, 24], [3, 18, 24, 24], [20, 24, 3, 3]]),
            item("bias", [2, 2, 3, 3], kernel: [2, 2], output: [2, 2], bias: true),
            item("mask", [1, 2, 4, 4], kernel: [2, 2], output: [3, 3], masked: true),
            item(
                "mask-bias", [1, 2, 3, 3], kernel: [3, 3], output: [3, 3], padding: [1, 1], masked: true, bias: true,
                large: [[1, 32, 30, 30], [1, 18, 30, 30], [16, 32, 3, 3], [1, 9, 30, 30], [16]]),
            item("stride", [1, 2, 5, 6], kernel: [2, 3], output: [2, 2], stride: [2, 3]),
            item("dilated", [1, 2, 5, 5], kernel: [2, 2], output: [3, 3], dilation: [2, 2], masked: true),
            item(
                "uneven", [1, 1, 5, 4], kernel: [2, 3], output: [3, 6], stride: [2, 1], padding: [1, 2],
                dilation: [1, 1], bias: true),
            item("groups", [1, 4, 3, 3], outputs: 4, kernel: [2, 2], output: [2, 2], groups: 2, masked: true),
            item("offset-groups", [1, 4, 3, 3], kernel: [2, 2], output: [2, 2], offsetGroups: 2, masked: true),
            item(
                "both-groups", [1, 6, 3, 3], outputs: 4, kernel: [2, 2], output: [2, 2], groups: 2, offsetGroups: 3,
                masked: true, bias: true),
            item(
                "groups-threads", [1, 4, 3, 3], outputs: 4, kernel: [2, 2], output: [2, 2], groups: 2, offsetGroups: 4,
                large: [[2, 128, 20, 20], [2, 32, 19, 19], [32, 64, 2, 2]]),
            item("far", [1, 2, 4, 4], kernel: [2, 2], output: [3, 3], masked: true, reach: 7),
            item("one-pixel", [1, 2, 1, 1], kernel: [1, 1], output: [1, 1]),
            item("one-pixel-padding", [2, 1, 1, 1], kernel: [3, 3], output: [1, 1], padding: [1, 1], masked: true),
            item("one-channel-out", [2, 3, 3, 4], outputs: 1, kernel: [2, 2], output: [2, 3]),
        ]
    }()
}
