import Testing

@testable import Engine

/// Sizes that libraries and kernels would cut to 32 bits are refused where shapes are checked, with a message.
@Suite struct SizeTests {
    private func refusal(_ module: Module, _ input: Shape = [1, 1, 8, 8]) throws -> String {
        let error = #expect(throws: ShapeError.self) { try module.outputShape(for: input) }
        return try #require(error).description
    }

    @Test(arguments: [1 << 31, 1 << 32, 1 << 32 + 1, Int.max])
    func everyNumberOfAWindow(_ large: Int) throws {
        let axes = PerAxis([large])
        let modules: [Module] = [
            Conv2d(1, 1, kernel: 1, stride: axes), Conv2d(1, 1, kernel: 1, padding: .amounts(axes)),
            Conv2d(1, 1, kernel: 1, dilation: axes), ConvTranspose2d(1, 1, kernel: 1, stride: axes),
            ConvTranspose2d(1, 1, kernel: 1, padding: axes),
            DeformableConv2d(1, 1, kernel: 3, stride: axes), DeformableConv2d(1, 1, kernel: 3, padding: axes),
            DeformableConv2d(1, 1, kernel: 3, dilation: axes),
            MaxPool2d(kernel: axes), MaxPool2d(kernel: 2, stride: axes), MaxPool2d(kernel: 2, padding: axes),
            MaxPool2d(kernel: 2, dilation: axes),
            AvgPool2d(kernel: axes), AvgPool2d(kernel: 2, stride: axes), AvgPool2d(kernel: 2, padding: axes),
            AdaptiveAvgPool2d(large), Upsample(size: axes), Pad(large, axes: 2),
        ]
        for module in modules {
            let message = try refusal(module)
            #expect(message.contains("\(large)") || message.contains("2147483647"), "\(type(of: module)): \(message)")
        }
    }

    /// Numbers that fit, whose sums do not.
    @Test func paddedExtents() throws {
        let most = PerAxis([Int(Int32.max)])
        for module in [
            Conv2d(1, 1, kernel: 1, stride: most, padding: .amounts(most)),
            Conv2d(1, 1, kernel: 3, stride: most, padding: .amounts(most), dilation: most),
            DeformableConv2d(1, 1, kernel: 1, stride: most, padding: most),
        ] as [Module] {
            #expect(try refusal(module).contains("2147483647 is the most"))
        }
        #expect(try !refusal(MaxPool2d(kernel: most, stride: most, padding: [1 << 30], ceils: true)).isEmpty)
        #expect(try refusal(Upsample(scale: 1_000_000), [1, 1, 1, 1_000_000]).contains("than can be counted"))
    }
}
