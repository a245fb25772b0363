import Testing

@testable import Engine

@Suite struct LayerTests {
    /// A module with members of every kind, as a user would write it.
    private final class Block: Module {
        let first = Linear(3, 4)
        let second = Sequential(Linear(4, 4, bias: false), Activation.relu())
        let scale = Tensor.ones([4]).requiringGrad()
        let count = Tensor.zeros([1])

        override var children: Members<Module> { ["first": first, "second": second] }
        override var parameters: Members<Tensor> { ["scale": scale] }
        override var buffers: Members<Tensor> { ["count": count] }
        override func forward(_ x: Tensor) -> Tensor { second(first(x)) * scale }
    }

    /// PyTorch's order: a module's parameters, its buffers, then its children's.
    @Test func namesFollowTheTree() {
        let model = Sequential(Block(), Linear(4, 2))
        #expect(
            model.namedParameters.map(\.name) == [
                "0.scale", "0.first.weight", "0.first.bias", "0.second.0.weight", "1.weight", "1.bias",
            ])
        #expect(model.namedBuffers.map(\.name) == ["0.count"])
        #expect(
            model.stateDict.map(\.name) == [
                "0.scale", "0.count", "0.first.weight", "0.first.bias", "0.second.0.weight", "1.weight", "1.bias",
            ])
        #expect(model.namedModules.map(\.path) == ["", "0", "0.first", "0.second", "0.second.0", "0.second.1", "1"])
    }

    @Test func linearShapes() throws {
        let layer = Linear(3, 5)
        #expect(layer.weight.shape == [5, 3] && layer.weight.requiresGrad)
        #expect(try #require(layer.bias).shape == [5])
        #expect(layer(Tensor.ones([2, 3])).shape == [2, 5])
        #expect(layer(Tensor.ones([2, 7, 3])).shape == [2, 7, 5])
        #expect(Linear(3, 5, bias: false).bias == nil)
        #expect(Linear(3, 5, dtype: .float64)(Tensor.ones([1, 3], dtype: .float64)).dtype == .float64)
    }

    @Test func sequentialAppliesInOrder() {
        let double = Activation("double") { $0 * 2 }
        let increment = Activation("increment") { $0 + 1 }
        #expect(Sequential(double, increment)(Tensor([3.0])).item == 7)
        #expect(Sequential(increment, double)(Tensor([3.0])).item == 8)
        #expect(Sequential([])(Tensor([3.0])).item == 3)
    }

    @Test func flattenKeepsTheFirstAxis() {
        let flatten = Flatten()
        #expect(flatten(Tensor.ones([2, 3, 4, 5])).shape == [2, 60])
        #expect(flatten(Tensor.ones([2, 3])).shape == [2, 3])
        #expect(flatten(Tensor.ones([2])).shape == [2, 1])
    }

    /// Each named activation is the operation of that name.
    @Test func namedActivations() throws {
        let x = Tensor.linspace(-5, 5, count: 21, dtype: .float64)
        let expected: [String: Tensor] = [
            "relu": x.relu(), "leaky-relu": x.leakyReLU(), "elu": x.elu(), "selu": x.selu(), "gelu": x.gelu(),
            "silu": x.silu(),
            "mish": x.mish(), "sigmoid": x.sigmoid(), "tanh": x.tanh(), "softplus": x.softplus(),
            "softsign": x.softsign(),
            "relu6": x.relu6(), "hard-sigmoid": x.hardSigmoid(), "hard-swish": x.hardSwish(), "identity": x,
            "hardtanh": x.hardtanh(), "log-sigmoid": x.logSigmoid(), "softshrink": x.softshrink(),
            "hardshrink": x.hardshrink(),
            "tanhshrink": x.tanhshrink(), "celu": x.celu(), "gelu-tanh": x.geluTanh(),
            "threshold": x.threshold(0, value: 0),
        ]
        #expect(Activation.named.map(\.name).sorted() == expected.keys.sorted())
        for (name, make) in Activation.named {
            let layer = make()
            #expect(layer.name == name)
            #expect(bytes(of: layer(x)) == bytes(of: try #require(expected[name])), "\(name)")
        }
    }

    @Test func freezing() {
        let model = Sequential(Linear(3, 4), Activation.relu(), Linear(4, 2))
        #expect(model.freeze(matching: "0.*").count == 2)
        #expect(model.freeze(matching: "nothing").count == 0)
        #expect(model.namedParameters.map(\.tensor.requiresGrad) == [false, false, true, true])
        model(Tensor.ones([1, 3])).sum().backward()
        #expect(model.namedParameters.map { $0.tensor.grad != nil } == [false, false, true, true])
        let before = model.namedParameters.map { bytes(of: $0.tensor) }
        SGD(model.namedParameters.map(\.tensor), learningRate: 0.5).step()
        let after = model.namedParameters.map { bytes(of: $0.tensor) }
        #expect(after[0] == before[0] && after[1] == before[1] && after[3] != before[3])
        #expect(model.freeze(matching: "0.*", false).count == 2)
        #expect(model.namedParameters.allSatisfy { $0.tensor.requiresGrad })
    }

    @Test func zeroGradReachesEveryParameter() {
        let model = Sequential(Block())
        model(Tensor.ones([2, 3])).sum().backward()
        #expect(model.namedParameters.allSatisfy { $0.tensor.grad != nil })
        model.zeroGrad()
        #expect(model.namedParameters.allSatisfy { $0.tensor.grad == nil })
    }

    @Test func trainingModeReachesEveryModule() {
        let model = Sequential(Block(), Sequential(Dropout()))
        #expect(model.namedModules.allSatisfy { $0.module.isTraining })
        model.train(false)
        #expect(model.namedModules.allSatisfy { !$0.module.isTraining })
        model.train()
        #expect(model.namedModules.allSatisfy { $0.module.isTraining })
    }

    // MARK: Initialization

    /// A parameter's values depend on the seed and its name, not on what else the network holds.
    @Test func initializationIsIndependentOfOtherLayers() {
        let small = Sequential(Linear(6, 5), Activation.relu(), Linear(5, 3))
        let large = Sequential(Linear(6, 5), Dropout(), Linear(5, 3), Linear(3, 3), Sequential(Linear(3, 9)))
        small.initialize(seed: 3)
        large.initialize(seed: 3)
        for (name, tensor) in small.namedParameters {
            let same = large.namedParameters.first { $0.name == name }?.tensor
            #expect(same.map(bytes) == bytes(of: tensor), "\(name)")
        }
    }

    @Test func initializationDependsOnSeedAndName() {
        let model = Sequential(Linear(4, 4), Linear(4, 4))
        model.initialize(seed: 1)
        let one = model.namedParameters.map { bytes(of: $0.tensor) }
        model.initialize(seed: 2)
        let two = model.namedParameters.map { bytes(of: $0.tensor) }
        model.initialize(seed: 1)
        #expect(model.namedParameters.map { bytes(of: $0.tensor) } == one)
        #expect(Set(one + two).count == 8)
    }

    @Test func defaultStreamsRepeatAfterSeeding() {
        let one = RandomStream(seed: 5, role: "default/0")
        let layer = Linear(3, 3, stream: one)
        let same = Linear(3, 3, stream: one)
        #expect(bytes(of: layer.weight) == bytes(of: same.weight))
        #expect(bytes(of: layer.weight) != bytes(of: Linear(3, 3, stream: one.substream(1)).weight))
    }
}
