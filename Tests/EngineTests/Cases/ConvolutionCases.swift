@testable import Engine

/// The shapes and parameters of a convolution case; the text for PyTorch and the operation are made from them.
private struct ConvolutionCase {
    var input: [Int]
    var outputs = 2
    var kernel: [Int]
    var stride = [1]
    var padding = [0]
    var outputPadding = [0]
    var dilation = [1]
    var groups = 1
    var bias = true
    var same = false
    var transposed = false
    var placement = CaseInput.Placement.contiguous
    var large: [[Int]] = []

    var rank: Int { input.count - 2 }

    func item(_ variant: String) -> OperationCase {
        let weight =
            transposed ? [input[1], outputs / groups] + kernel : [outputs, input[1] / groups] + kernel
        func text(_ values: [Int]) -> String {
            values.count == 1 ? "\(values[0])" : "(\(values.map(String.init).joined(separator: ", ")))"
        }
        let function = transposed ? "conv_transpose\(rank)d" : "conv\(rank)d"
        var torch = "F.\(function)(a, b, \(bias ? "c" : "None"), stride=\(text(stride)), dilation=\(text(dilation))"
        torch += ", groups=\(groups), padding=\(same ? "'same'" : text(padding))"
        torch += transposed ? ", output_padding=\(text(outputPadding)))" : ")"
        var inputs: [CaseInput] = [.uniform(input, -1...1, placement), .uniform(weight, -1...1, placement)]
        if bias { inputs.append(.uniform([outputs], -1...1)) }
        return OperationCase(
            "\(function.replacingCharacters(["_"]))/\(variant)", torch: torch, inputs,
            float32: .init(absolute: 4e-6, relative: 4e-6), float64: .init(absolute: 1e-13, relative: 1e-13),
            large: large.isEmpty || bias ? large : Array(large.prefix(2))
        ) { x, _ in apply(x) }
    }

    private func apply(_ x: [Tensor]) -> Tensor {
        let parameters = ConvolutionParameters(
            operation: "case", spatialRank: rank, stride: PerAxis(stride),
            padding: same ? .same : .amounts(PerAxis(padding)), dilation: PerAxis(dilation), groups: groups)
        return transposed
            ? x[0].convolvedTransposed(x[1], bias ? x[2] : nil, parameters, PerAxis(outputPadding))
            : x[0].convolved(x[1], bias ? x[2] : nil, parameters)
    }
}

extension String {
    fileprivate func replacingCharacters(_ removed: Set<Character>) -> String { filter { !removed.contains($0) } }
}

extension OperationCase {
    static let convolutions: [OperationCase] =
        crossed(transposed: false) + crossed(transposed: true) + corners + transposedCorners + fused

    /// Every combination of kernel, stride, padding, dilation and groups.
    private static func crossed(transposed: Bool) -> [OperationCase] {
        var result: [OperationCase] = []
        for rank in 1...3 {
            let extents = [[8], [5, 6], [3, 4, 5]][rank - 1]
            let kernels = rank == 1 ? [[1], [3]] : rank == 2 ? [[1, 1], [3, 3], [2, 3]] : [[1, 1, 1], [2, 2, 3]]
            for kernel in kernels {
                for stride in rank == 3 ? [[1], [2, 1, 2]] : [[1], [2]] {
                    for padding in [0, 1] {
                        for (dilation, groups) in rank == 3 ? [(1, 1), (1, 2)] : [(1, 1), (2, 1), (1, 2)] {
                            let span = kernel.map { ($0 - 1) * dilation + 1 }
                            guard kernel != [1] || dilation == 1, kernel != [1, 1] || dilation == 1 else { continue }
                            guard zip(span, extents).allSatisfy({ $0 <= $1 + 2 * padding }) else { continue }
                            guard !transposed || rank != 2 || kernel != [2, 3] else { continue }
                            guard !transposed || rank != 3 || padding == 1 else { continue }
                            let item = ConvolutionCase(
                                input: [rank == 3 ? 1 : 2, 2]
                                    + (transposed && rank < 3 ? extents.map { $0 - 2 } : extents),
                                kernel: kernel, stride: stride, padding: [padding], dilation: [dilation],
                                groups: groups, bias: (padding + groups) % 2 == 0, transposed: transposed)
                            result.append(
                                item.item(
                                    "k\(kernel.map(String.init).joined())-s\(stride.map(String.init).joined())-p\(padding)-d\(dilation)-g\(groups)"
                                ))
                        }
                    }
                }
            }
        }
        return result
    }

    private static let corners: [OperationCase] = [
        ConvolutionCase(input: [0, 2, 4, 4], kernel: [3, 3]).item("no-images"),
        ConvolutionCase(input: [0, 2, 4, 4], kernel: [3, 3], bias: false).item("no-images-no-bias"),
        ConvolutionCase(input: [0, 2, 5], kernel: [3]).item("no-rows"),
        ConvolutionCase(input: [1, 1, 1, 1], kernel: [1, 1]).item("one-pixel"),
        ConvolutionCase(input: [1, 1, 1, 1], kernel: [3, 3], padding: [1]).item("one-pixel-k3"),
        ConvolutionCase(input: [2, 3, 1, 1], kernel: [3, 3], padding: [1]).item("one-pixel-channels"),
        ConvolutionCase(input: [1, 1, 1], kernel: [1]).item("one-sample"),
        ConvolutionCase(input: [1, 1, 1, 1, 1], kernel: [1, 1, 1]).item("one-voxel"),
        ConvolutionCase(input: [1, 2, 3, 3], kernel: [2, 2], padding: [3]).item("padding-over-kernel"),
        ConvolutionCase(input: [1, 2, 3, 3], kernel: [1, 1], padding: [2]).item("padding-around-one"),
        ConvolutionCase(input: [1, 2, 3, 3], kernel: [3, 3], stride: [3], padding: [4]).item("padding-stride"),
        ConvolutionCase(input: [1, 2, 4], kernel: [2], padding: [5]).item("padding-over-kernel"),
        ConvolutionCase(input: [1, 1, 2, 3, 2], kernel: [2, 1, 2], padding: [3, 1, 2]).item("padding-over-kernel"),
        ConvolutionCase(input: [1, 2, 5, 5], kernel: [5, 5]).item("whole-image"),
        ConvolutionCase(input: [2, 2, 7, 7], kernel: [2, 2], stride: [3]).item("stride-over-kernel"),
        ConvolutionCase(input: [1, 2, 6, 5], kernel: [3, 2], stride: [2, 1], padding: [1, 0], dilation: [1, 2])
            .item("uneven"),
        ConvolutionCase(input: [1, 2, 7, 5], kernel: [2, 3], stride: [1, 2], padding: [0, 2], dilation: [3, 1])
            .item("uneven-transposed"),
        ConvolutionCase(input: [1, 2, 5, 4], kernel: [3, 3], same: true).item("same"),
        ConvolutionCase(input: [1, 2, 5, 4], kernel: [2, 4], same: true).item("same-even"),
        ConvolutionCase(input: [1, 2, 5, 6], kernel: [2, 3], dilation: [2, 3], same: true).item("same-dilated"),
        ConvolutionCase(input: [2, 2, 6], kernel: [4], same: true).item("same-even"),
        ConvolutionCase(input: [1, 2, 3, 4, 3], kernel: [2, 3, 1], same: true).item("same-uneven"),
        ConvolutionCase(input: [1, 4, 5, 5], outputs: 4, kernel: [3, 3], padding: [1], groups: 4).item("depthwise"),
        ConvolutionCase(input: [1, 4, 5, 5], outputs: 4, kernel: [3, 3], stride: [2], padding: [1], groups: 4)
            .item("depthwise-stride"),
        ConvolutionCase(input: [1, 3, 6, 6], outputs: 3, kernel: [3, 3], padding: [2], dilation: [2], groups: 3)
            .item("depthwise-dilated"),
        ConvolutionCase(input: [1, 3, 4, 4], outputs: 6, kernel: [3, 3], padding: [1], groups: 3, bias: false)
            .item("depthwise-multiplied"),
        ConvolutionCase(input: [2, 4, 7], outputs: 4, kernel: [3], padding: [1], groups: 4).item("depthwise"),
        ConvolutionCase(input: [1, 2, 3, 3, 4], outputs: 2, kernel: [3, 3, 3], padding: [1], groups: 2)
            .item("depthwise"),
        ConvolutionCase(input: [1, 6, 4, 4], outputs: 9, kernel: [2, 2], groups: 3).item("uneven-groups"),
        ConvolutionCase(input: [2, 3, 5, 5], outputs: 5, kernel: [3, 3], placement: .window).item("windows"),
        ConvolutionCase(input: [2, 3, 5, 4], outputs: 4, kernel: [3, 3], padding: [1], placement: .transposed)
            .item("transposed"),
        ConvolutionCase(input: [2, 3, 6], outputs: 4, kernel: [3], padding: [1], placement: .transposed)
            .item("transposed"),
        ConvolutionCase(input: [1, 1, 7, 9], outputs: 3, kernel: [3, 5], padding: [1, 2]).item("one-channel"),
        ConvolutionCase(input: [1, 17, 3, 3], outputs: 18, kernel: [1, 1]).item("many-channels"),
        ConvolutionCase(
            input: [1, 3, 6, 6], outputs: 4, kernel: [3, 3], padding: [1],
            large: [[4, 64, 28, 28], [64, 64, 3, 3], [64]]
        ).item("threads"),
        ConvolutionCase(
            input: [1, 3, 6, 6], outputs: 4, kernel: [3, 3], padding: [1], bias: false,
            large: [[1, 32, 64, 64], [48, 32, 3, 3], [48]]
        ).item("threads-one-image"),
        ConvolutionCase(
            input: [1, 3, 6, 6], outputs: 4, kernel: [3, 3], stride: [2], padding: [1],
            large: [[3, 48, 33, 31], [40, 48, 3, 3], [40]]
        ).item("threads-stride"),
        ConvolutionCase(
            input: [1, 3, 4, 4], outputs: 4, kernel: [1, 1], large: [[6, 64, 32, 32], [96, 64, 1, 1], [96]]
        ).item("threads-pointwise"),
        ConvolutionCase(
            input: [1, 4, 6, 6], outputs: 4, kernel: [3, 3], padding: [3], dilation: [2], groups: 2,
            large: [[3, 24, 32, 32], [20, 12, 3, 3], [20]]
        ).item("threads-groups"),
        ConvolutionCase(
            input: [1, 2, 9], outputs: 3, kernel: [3], padding: [1], large: [[4, 32, 1024], [48, 32, 3], [48]]
        ).item("threads"),
        ConvolutionCase(
            input: [1, 2, 3, 4, 3], outputs: 3, kernel: [3, 3, 3], padding: [1],
            large: [[2, 16, 8, 16, 16], [24, 16, 3, 3, 3], [24]]
        ).item("threads"),
    ]

    private static let transposedCorners: [OperationCase] = [
        ConvolutionCase(input: [0, 2, 4, 4], kernel: [3, 3], transposed: true).item("no-images"),
        ConvolutionCase(input: [1, 1, 1, 1], kernel: [1, 1], transposed: true).item("one-pixel"),
        ConvolutionCase(input: [1, 2, 1, 1], kernel: [3, 3], transposed: true).item("one-pixel-k3"),
        ConvolutionCase(input: [1, 2, 3, 4], kernel: [2, 2], stride: [2], transposed: true).item("doubling"),
        ConvolutionCase(
            input: [1, 2, 3, 4], kernel: [3, 3], stride: [2], padding: [1], outputPadding: [1], transposed: true
        ).item("output-padding"),
        ConvolutionCase(
            input: [1, 2, 3, 3], kernel: [3, 2], stride: [3, 2], padding: [1, 0], outputPadding: [2, 1],
            transposed: true
        ).item("output-padding-uneven"),
        ConvolutionCase(
            input: [1, 2, 4, 3], kernel: [2, 2], padding: [1], outputPadding: [1], dilation: [2], transposed: true
        ).item("output-padding-dilated"),
        ConvolutionCase(
            input: [2, 2, 5], kernel: [4], stride: [3], padding: [2], outputPadding: [2], transposed: true
        ).item("output-padding"),
        ConvolutionCase(
            input: [1, 2, 2, 3, 2], kernel: [2, 2, 2], stride: [2], outputPadding: [1], transposed: true
        ).item("output-padding"),
        ConvolutionCase(
            input: [1, 4, 4, 4], outputs: 4, kernel: [3, 3], stride: [2], padding: [1], groups: 4, transposed: true
        ).item("depthwise"),
        ConvolutionCase(input: [1, 4, 3, 3], outputs: 6, kernel: [2, 2], groups: 2, transposed: true)
            .item("uneven-groups"),
        ConvolutionCase(
            input: [2, 3, 4, 5], outputs: 4, kernel: [3, 3], stride: [2], transposed: true, placement: .window
        ).item("windows"),
        ConvolutionCase(
            input: [1, 3, 4, 4], outputs: 4, kernel: [2, 2], stride: [2], transposed: true,
            large: [[4, 64, 16, 16], [64, 32, 2, 2], [32]]
        ).item("threads"),
        ConvolutionCase(
            input: [1, 3, 4, 4], outputs: 4, kernel: [3, 3], padding: [1], transposed: true,
            large: [[1, 32, 48, 48], [32, 40, 3, 3], [40]]
        ).item("threads-one-image"),
    ]

    /// The convolution that rectifies its output.
    private static let fused: [OperationCase] = {
        func item(_ variant: String, _ input: [Int], _ weight: [Int], large: [[Int]] = []) -> OperationCase {
            OperationCase(
                "conv2d-relu/\(variant)", torch: "F.relu(F.conv2d(a, b, c, padding=1))",
                [.uniform(input, -1...1), .uniform(weight, -1...1), .uniform([weight[0]], -1...1)],
                float32: .init(absolute: 4e-6, relative: 4e-6), float64: .init(absolute: 1e-13, relative: 1e-13),
                large: large
            ) { x, _ in
                x[0].convolved(
                    x[1], x[2], .init(operation: "case", spatialRank: 2, padding: 1), appliesReLU: true)
            }
        }
        return [
            item("small", [2, 2, 4, 5], [3, 2, 3, 3], large: [[4, 32, 24, 24], [32, 32, 3, 3], [32]]),
            item("pointwise", [1, 3, 3, 3], [4, 3, 1, 1]),
            item("no-images", [0, 2, 4, 4], [3, 2, 3, 3]),
        ]
    }()
}
