import Testing

@testable import Engine

/// Sizes that libraries and kernels would cut to 32 bits are refused where shapes are checked, with a message.
@Suite struct SizeTests {
    private let input: Shape = [1, 1, 8, 8]

    private func refusal(_ check: () throws -> Void) throws -> String {
        let error = #expect(throws: ShapeError.self) { try check() }
        return try #require(error).description
    }

    private func convolution(
        kernel: Int = 1, stride: PerAxis = 1, padding: PerAxis = 0, dilation: PerAxis = 1
    ) throws {
        let parameters = ConvolutionParameters(
            operation: "conv2d", spatialRank: 2, stride: stride, padding: .amounts(padding), dilation: dilation)
        _ = try parameters.convolution(of: input, by: [1, 1, kernel, kernel])
    }

    private func transposed(stride: PerAxis = 1, padding: PerAxis = 0, dilation: PerAxis = 1) throws {
        let parameters = ConvolutionParameters(
            operation: "convTranspose2d", spatialRank: 2, stride: stride, padding: .amounts(padding),
            dilation: dilation)
        _ = try parameters.transposed(of: input, by: [1, 1, 3, 3], outputPadding: 0)
    }

    private func pooling(
        _ kernel: PerAxis = 2, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) throws {
        let parameters = PoolingParameters(
            operation: "maxPool2d", spatialRank: 2, kernel: kernel, stride: stride, padding: padding,
            dilation: dilation, ceils: ceils)
        _ = try parameters.regions(of: input)
    }

    @Test(arguments: [1 << 31, 1 << 32, 1 << 32 + 1, Int.max])
    func everyNumberOfAWindow(_ large: Int) throws {
        let axes = PerAxis([large])
        let checks: [() throws -> Void] = [
            { try convolution(stride: axes) }, { try convolution(padding: axes) }, { try convolution(dilation: axes) },
            { try transposed(stride: axes) }, { try transposed(padding: axes) }, { try transposed(dilation: axes) },
            { try pooling(axes) }, { try pooling(stride: axes) }, { try pooling(padding: axes) },
            { try pooling(dilation: axes) },
            {
                _ = try AdaptivePoolingParameters(operation: "adaptive", spatialRank: 2, output: [large])
                    .regions(of: input)
            },
            { _ = try UpsamplingParameters(size: axes, scale: nil, mode: .nearest).map(for: input) },
            { _ = try Pad(large, axes: 2).outputShape(for: input) },
        ]
        for (number, check) in checks.enumerated() {
            let message = try refusal(check)
            #expect(
                message.contains("\(large)") || message.contains("2147483647"), "\(number): \(message)")
        }
    }

    /// Numbers that fit, whose sums do not.
    @Test func paddedExtents() throws {
        let most = PerAxis([Int(Int32.max)])
        let checks: [() throws -> Void] = [
            { try convolution(stride: most, padding: most) },
            { try convolution(kernel: 2, stride: most, padding: most, dilation: most) },
        ]
        for check in checks { #expect(try refusal(check).contains("2147483647 is the most for each")) }
        // Its output could not be held.
        #expect(try refusal { try transposed(stride: most) }.contains("larger than any memory"))
        #expect(
            try refusal { try pooling(most, stride: most, padding: [1 << 30 - 1], ceils: true) }
                .contains("2147483647 places are the most"))
        let wide: Shape = [1, 1, 1, 1_000_000]
        #expect(
            try refusal { _ = try UpsamplingParameters(size: nil, scale: 1_000_000, mode: .nearest).map(for: wide) }
                .contains("than can be counted"))
    }
}
