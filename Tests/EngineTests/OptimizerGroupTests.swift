import Testing

@testable import Engine

/// Groups that an optimizer is given after its parameters, by name as a spec does it. `addGroup`, to which they are compared, is
/// compared with PyTorch's groups in ``OptimizerTests``.
@Suite struct OptimizerGroupTests {
    private func parameters() -> [Tensor] {
        [[1.0, -2, 3], [0.5, 4], [-1.0]].map { Tensor($0, shape: [$0.count]).requiringGrad() }
    }

    /// Steps along the gradient of the sum of fourth powers.
    private func descend(_ parameters: [Tensor], _ optimizer: Optimizer) -> [Double] {
        for _ in 0..<5 {
            optimizer.zeroGrad()
            for parameter in parameters { parameter.square().square().sum().backward() }
            optimizer.step()
        }
        return parameters.flatMap(\.doubles)
    }

    @Test func aGroupIsThatOfAddGroup() throws {
        let (one, other) = (parameters(), parameters())
        let added = AdamW([one[0], one[2]], learningRate: 0.02, weightDecay: 0.1)
        added.addGroup([one[1]]) {
            $0.learningRate = 0.1
            $0.weightDecay = 0
        }
        let regrouped = AdamW(other, learningRate: 0.02, weightDecay: 0.1)
        try regrouped.regroup([other[1]], learningRate: 0.1, weightDecay: 0)
        #expect(regrouped.learningRates == [0.02, 0.1])
        #expect(descend(one, added) == descend(other, regrouped))
    }

    /// PyTorch 2.15: `AdamW([{'params': [p[0], p[2]]}, {'params': [p[1]], 'lr': 0.1, 'weight_decay': 0}], lr=0.02, weight_decay=0.1)`,
    /// five steps on the sum of fourth powers.
    @Test func aGroupIsPyTorchs() throws {
        let some = parameters()
        let optimizer = AdamW(some, learningRate: 0.02, weightDecay: 0.1)
        try optimizer.regroup([some[1]], learningRate: 0.1, weightDecay: 0)
        let expected = [
            0.8912152385841465, -1.8808503062569426, 2.870774785376344, 0.08712071009608394, 3.504593010273066,
            -0.8912152385841465,
        ]
        #expect(zip(descend(some, optimizer), expected).allSatisfy { abs($0 - $1) < 1e-13 })
    }

    @Test func anEqualGroupChangesNoBit() throws {
        let (one, other) = (parameters(), parameters())
        let regrouped = SGD(other, learningRate: 0.01, momentum: 0.9, weightDecay: 0.1)
        try regrouped.regroup([other[0], other[2]], learningRate: nil, weightDecay: nil)
        #expect(
            descend(one, SGD(one, learningRate: 0.01, momentum: 0.9, weightDecay: 0.1)) == descend(other, regrouped))
    }

    @Test func whatAnOptimizerLacksIsSaid() {
        let some = parameters()
        #expect(throws: OptimizerGroupError.noGroups) {
            try LBFGS(some).regroup([some[0]], learningRate: 1, weightDecay: nil)
        }
        #expect(throws: OptimizerGroupError.noWeightDecay) {
            try Rprop(some).regroup([some[0]], learningRate: nil, weightDecay: 0)
        }
        #expect(throws: Never.self) { try Rprop(some).regroup([some[0]], learningRate: 1, weightDecay: nil) }
    }
}
