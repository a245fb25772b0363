/// Space moved into channels: `[N, C, H·r, W·r]` becomes `[N, C·r², H, W]`, the reverse of ``PixelShuffle``. Shi et al., 2016.
public final class PixelUnshuffle: Module {
    /// r, by which height and width shrink.
    public let factor: Int

    /// - Parameter factor: r, at least 1; height and width must be multiples of it.
    public init(_ factor: Int) {
        Tensor.check(factor >= 1, "PixelUnshuffle: the factor must be at least 1, not \(factor)")
        self.factor = factor
    }

    public override func forward(_ x: Tensor) -> Tensor {
        Tensor.check(fits(x.shape), "PixelUnshuffle: height and width of \(x.shape) are no multiples of \(factor)")
        let (n, c, h, w) = (x.shape[0], x.shape[1], x.shape[2] / factor, x.shape[3] / factor)
        return x.reshaped([n, c, h, factor, w, factor]).permuted([0, 1, 3, 5, 2, 4]).reshaped([
            n, c * factor * factor, h, w,
        ])
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard fits(input) else {
            throw ShapeError(
                "PixelUnshuffle needs [N, C, H, W] with height and width that are multiples of \(factor), but its input has the shape \(input)"
            )
        }
        return [input[0], input[1] * factor * factor, input[2] / factor, input[3] / factor]
    }

    private func fits(_ shape: Shape) -> Bool {
        shape.rank == 4 && shape[2] % factor == 0 && shape[3] % factor == 0
    }
}

extension PixelUnshuffle: WindowedLayer {
    public func reach(for input: Shape) throws(ShapeError) -> [AxisReach?] {
        (2..<max(2, input.rank)).map { _ in AxisReach(window: 0...factor - 1, stride: factor) }
    }
}
