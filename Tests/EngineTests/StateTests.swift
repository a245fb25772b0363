import Testing

@testable import Engine

@Suite struct StateTests {
    private func network() -> Sequential {
        Sequential(Linear(3, 4, stream: nil), BatchNorm1d(4), Activation.relu(), Linear(4, 2, stream: nil))
    }

    @Test func aStateGoesOutAndIn() throws {
        let one = network()
        one.initialize(seed: 4)
        _ = one(Tensor.normal([8, 3], stream: RandomStream(seed: 1, role: "x")))
        let two = network()
        let report = try two.load(stateDict: one.stateDict)
        #expect(report.isComplete)
        #expect(
            report.loaded == [
                "0.weight", "0.bias", "1.weight", "1.bias", "1.running_mean", "1.running_var", "1.num_batches_tracked",
                "3.weight",
                "3.bias",
            ])
        for (first, second) in zip(one.stateDict, two.stateDict) {
            #expect(bytes(of: first.tensor) == bytes(of: second.tensor))
        }
        #expect(two.namedBuffers[2].tensor.array(Int64.self) == [1])
        // Copies: what happens to one afterwards is not seen in the other.
        one.layers[0].parameters[0].value.copy(from: Tensor.zeros([4, 3]))
        #expect(two.layers[0].parameters[0].value.doubles != Array(repeating: 0, count: 12))
    }

    @Test func aStateThatDoesNotFitNamesEveryPath() throws {
        let model = network()
        let before = model.stateDict.map { bytes(of: $0.tensor) }
        let state: [(name: String, tensor: Tensor)] = [
            ("0.weight", .ones([4, 3])), ("0.bias", .ones([5])), ("9.weight", .ones([1])), ("1.weight", .ones([4])),
        ]
        do {
            try model.load(stateDict: state)
            Issue.record("the state was taken")
        } catch {
            #expect(
                error.report.missing == [
                    "1.bias", "1.running_mean", "1.running_var", "1.num_batches_tracked", "3.weight", "3.bias",
                ])
            #expect(error.report.unexpected == ["9.weight"])
            #expect(error.report.mismatched == [.init(name: "0.bias", expected: [4], found: [5])])
            for name in ["3.weight", "9.weight", "0.bias (has [4], the state [5])", "strict: false"] {
                #expect(error.description.contains(name))
            }
        }
        #expect(model.stateDict.map { bytes(of: $0.tensor) } == before)
        let report = try model.load(stateDict: state, strict: false)
        #expect(report.loaded == ["0.weight", "1.weight"] && !report.isComplete)
        #expect(model.stateDict[0].tensor.doubles == Array(repeating: 1, count: 12))
        #expect(bytes(of: model.stateDict[1].tensor) == before[1])
    }

    @Test func aStateOfAnotherTypeIsConverted() throws {
        let model = Linear(1, 2, bias: false, stream: nil)
        try model.load(stateDict: [("weight", Tensor([0.5, 1.5], shape: [2, 1]))])
        #expect(model.weight.dtype == .float32 && model.weight.doubles == [0.5, 1.5])
        #expect(model.weight.isLeaf && model.weight.requiresGrad)
    }

    @Test(arguments: [
        ("*", "a.b", true), ("a.*", "a.b.c", true), ("a.*", "ab", false), ("*.bias", "0.bias", true),
        ("*.bias", "bias", false),
        ("?.w", "0.w", true), ("?.w", "10.w", false), ("*.l?.*", "x.l1.y", true), ("a*b*c", "a1b2b3c", true),
        ("a*b*c", "a1b2", false),
        ("", "", true), ("", "a", false), ("a", "a", true), ("**", "", true), ("ab*b", "ab", false),
        ("a*b", "abc", false), ("a*y*b", "axb", false),
        ("features.*w*t", "features.10.weight", true), ("0.*", "10.weight", false),
    ])
    func patterns(_ pattern: String, _ name: String, _ matches: Bool) {
        #expect(GlobPattern(pattern).matches(name) == matches)
    }

    @Test func freezingByPattern() {
        let model = network()
        #expect(model.freeze(matching: "*.bias") == ["0.bias", "1.bias", "3.bias"])
        #expect(model.trainableParameters.map(\.name) == ["0.weight", "1.weight", "3.weight"])
        #expect(model.freeze(matching: "none*") == [])
        #expect(model.freeze(matching: "?.bias", false).count == 3)
        #expect(model.trainableParameters.count == 6)
    }

    /// In evaluation batch normalization neither learns statistics nor mixes samples.
    @Test func evaluationDoesNotTouchTheState() {
        let model = network()
        model.initialize(seed: 1)
        model.train(false)
        let before = model.stateDict.map { bytes(of: $0.tensor) }
        let x = Tensor.normal([4, 3], stream: RandomStream(seed: 1, role: "x"))
        let all = model(x)
        expectClose(model(x[1..<2]).doubles, all[1..<2].doubles, .float32, "a sample alone")
        #expect(model.stateDict.map { bytes(of: $0.tensor) } == before)
    }

    /// One value a channel has no unbiased variance: training goes on with the old one.
    @Test func aBatchOfOne() {
        let norm = BatchNorm1d(2)
        let output = norm(Tensor([3, 4] as [Float], shape: [1, 2]))
        #expect(output.doubles == [0, 0])
        #expect(norm.running?.variance.doubles == [1, 1])
        expectClose(norm.running?.mean.doubles ?? [], [0.3, 0.4], .float32, "the running mean")
    }
}

@Suite struct DropoutVariantTests {
    private let stream = RandomStream(seed: 3, role: "test")

    @Test func wholeChannelsAreDropped() {
        let layer = Dropout2d(0.5, stream: stream)
        let output = layer(Tensor.ones([20, 10, 3, 3])).reshaped([200, 9]).doubles
        let channels = (0..<200).map { Set(output[$0 * 9..<$0 * 9 + 9]) }
        #expect(channels.allSatisfy { $0 == [0] || $0 == [2] })
        #expect(channels.contains([0]) && channels.contains([2]))
        layer.train(false)
        #expect(layer(Tensor.ones([1, 2, 3, 3])).doubles == Array(repeating: 1, count: 18))
    }

    @Test func shapesThatDropoutOfChannelsTakes() throws {
        #expect(try Dropout1d().outputShape(for: [2, 3, 4]) == [2, 3, 4])
        #expect(throws: ShapeError.self) { try Dropout1d().outputShape(for: [2, 3, 4, 5]) }
        #expect(throws: ShapeError.self) { try Dropout2d().outputShape(for: [2, 3]) }
    }

    /// Mean 0 and variance 1 stay.
    @Test func alphaDropoutKeepsTheMoments() {
        let x = Tensor.normal([100, 1000], stream: stream, dtype: .float64)
        let y = AlphaDropout(0.3, stream: stream.substream("mask"))(x)
        let mean = y.mean().item
        let variance = (y - y.mean()).square().mean().item
        #expect(abs(mean) < 0.02 && abs(variance - 1) < 0.03, "mean \(mean), variance \(variance)")
    }

    /// Between recurrent layers in training only, with other masks each time.
    @Test func dropoutBetweenRecurrentLayers() {
        let layer = LSTM(3, 8, layers: 2, dropout: 0.5, stream: stream)
        let x = Tensor.normal([4, 2, 3], stream: stream)
        #expect(bytes(of: layer(x)) != bytes(of: layer(x)))
        layer.train(false)
        #expect(bytes(of: layer(x)) == bytes(of: layer(x)))
    }

    @Test func dropoutOfAttentionWeights() {
        let layer = MultiheadAttention(8, heads: 2, dropout: 0.5, batchFirst: true, dtype: .float64, stream: stream)
        let x = Tensor.normal([2, 3, 8], stream: stream, dtype: .float64).requiringGrad()
        #expect(bytes(of: layer(x)) != bytes(of: layer(x)))
        // The same masks again give finite differences something to hold on to.
        let check = checkGradients(
            { inputs in
                layer.initialize(seed: 5)
                return layer(inputs[0])
            }, at: [x])
        #expect(check.passes, "\(check.mismatches)")
        layer.train(false)
        #expect(bytes(of: layer(x)) == bytes(of: layer(x)))
    }
}

@Suite struct MiningTests {
    /// Two kinds on a line: 0, 1 | 3, 7. Distances are plain differences.
    private let x = Tensor([0, 1, 3, 7] as [Double], shape: [4, 1])
    private let labels = Tensor([0, 0, 1, 1] as [Int64])

    /// Anchor by anchor: 0 (positive 1, negatives 3 and 7), 1 (1; 2, 6), 3 (4; 3, 2), 7 (4; 7, 6).
    private static let byHandExpectations: [(TripletMining, Double)] = [
        // Hard, 0.5 + 1.5 + 4.5 + 0.5: 1-3, 1-2, 4-2, 4-6 plus the margin of 2.5, over four anchors.
        (.hard, 7.0 / 4),
        // Semi-hard, 0.5 + 1.5 + 3.5 + 0.5: the nearest negative beyond the positive; for 3 there is none, so its farthest.
        (.semiHard, 6.0 / 4),
        // All: 0.5, 1.5, 3.5, 4.5, 0.5 are above zero; the mean is over those five.
        (.all, 10.5 / 5),
    ]

    @Test(arguments: byHandExpectations)
    func byHand(_ mining: TripletMining, _ expected: Double) {
        let leaf = x.clone().requiringGrad()
        let loss = leaf.tripletMargin(labels: labels, margin: 2.5, mining: mining)
        #expect(abs(loss.item - expected) < 1e-9, "\(loss.item)")
        let check = checkGradients({ $0[0].tripletMargin(labels: labels, margin: 2.5, mining: mining) }, at: [leaf])
        #expect(check.passes, "\(check.mismatches)")
    }

    /// A single row has no pair, and rows that are equal have finite gradients.
    @Test func noPairsAndEqualRows() {
        for loss in [{ $0.contrastive(labels: $1) }, { $0.cosineEmbedding(labels: $1) }] as [(Tensor, Tensor) -> Tensor]
        {
            #expect(loss(Tensor.ones([1, 2]), Tensor([4] as [Int64])).item == 0)
            let leaf = Tensor.ones([3, 2]).requiringGrad()
            loss(leaf, Tensor([0, 0, 1] as [Int64])).backward()
            #expect(leaf.grad?.isFinite == true)
        }
        // 0-1 of one kind at distance 0; 0-2 and 1-2 of two kinds, at distance 0 and with the cosine 1.
        let rows = Tensor.ones([3, 2], dtype: .float64)
        let labels = Tensor([0, 0, 1] as [Int64])
        #expect(abs(rows.contrastive(labels: labels, margin: 2).item - 4.0 / 3) < 1e-5)
        #expect(abs(rows.cosineEmbedding(labels: labels, margin: 0.25).item - 1.5 / 3) < 1e-9)
    }

    @Test func noTripletsAndEqualRows() {
        let leaf = Tensor.ones([3, 2]).requiringGrad()
        let one = leaf.tripletMargin(labels: Tensor([1, 1, 1] as [Int64]))
        #expect(one.item == 0)
        let loss = leaf.tripletMargin(labels: Tensor([0, 0, 1] as [Int64]), margin: 0.5, mining: .all)
        loss.backward()
        #expect(abs(loss.item - 0.5) < 1e-6 && leaf.grad?.isFinite == true)
    }
}
