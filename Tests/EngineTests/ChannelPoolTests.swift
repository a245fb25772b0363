import Testing

@testable import Engine

/// Pooling across channels, against reductions of the groups.
@Suite struct ChannelPoolTests {
    @Test(arguments: [ChannelPool.Statistic.maximum, .mean], [2, 3])
    func poolsGroupsOfChannels(_ statistic: ChannelPool.Statistic, _ group: Int) throws {
        let x = Tensor.normal([2, 6, 3, 5], stream: RandomStream(seed: 1, role: "test")).requiringGrad()
        let twin = x.detach().clone().requiringGrad()
        let layer = ChannelPool(group, statistic)
        let grouped = twin.reshaped([2, 6 / group, group, 3, 5])
        let expected = statistic == .maximum ? grouped.max(axis: 2).values : grouped.mean(axes: [2])
        let output = layer(x)
        #expect(output.shape == expected.shape)
        #expect(try output.shape == layer.outputShape(for: x.shape))
        #expect(output.allClose(expected, absolute: 1e-6))
        (output * output).sum().backward()
        (expected * expected).sum().backward()
        let (found, wanted) = (try #require(x.grad), try #require(twin.grad))
        #expect(found.allClose(wanted, absolute: 1e-5))
    }

    @Test func refusesWhatItCannotGroup() {
        #expect(throws: ShapeError.self) { try ChannelPool(2).outputShape(for: [1, 5, 4, 4]) }
        #expect(throws: ShapeError.self) { try ChannelPool(2).outputShape(for: [1, 4, 4]) }
    }
}
