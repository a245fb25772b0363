/// Pooling across channels: groups of neighbouring channels of `[N, C, H, W]` become one each. With the maximum it is maxout
/// (Goodfellow et al., 2013).
public final class ChannelPool: Module {
    /// What becomes of a group: its maximum or its mean.
    public enum Statistic: Sendable { case maximum, mean }

    /// Channels that become one; C must be a multiple.
    public let group: Int
    /// What becomes of a group.
    public let statistic: Statistic
    private let pool: Module

    /// - Parameters:
    ///   - group: channels that become one, at least 1.
    ///   - statistic: what becomes of a group.
    public init(_ group: Int, _ statistic: Statistic = .maximum) {
        precondition(group >= 1, "ChannelPool: a group needs at least one channel, not \(group)")
        self.group = group
        self.statistic = statistic
        // Channels as one more spatial axis.
        pool = statistic == .maximum ? MaxPool3d(kernel: [group, 1, 1]) : AvgPool3d(kernel: [group, 1, 1])
    }

    public override func forward(_ x: Tensor) -> Tensor {
        pool(x.unsqueezed(1)).squeezed(1)
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank == 4, input[1] % group == 0, input[1] > 0 else {
            throw ShapeError(
                "ChannelPool needs [N, C, H, W] with a multiple of \(group) channels, but its input has the shape \(input)"
            )
        }
        return [input[0], input[1] / group, input[2], input[3]]
    }
}
