import Testing

@testable import Engine

/// Modules that share a tensor, as a language model's embedding and its last layer do.
@Suite struct SharedParameterTests {
    /// A layer with the weight of another.
    final class Head: Module {
        let weight: Tensor
        init(_ weight: Tensor) { self.weight = weight }
        override var parameters: Members<Tensor> { ["weight": weight] }
        override func forward(_ x: Tensor) -> Tensor { x.matmul(weight) }
    }

    final class Tied: Module {
        let first = Linear(3, 3), twice = Linear(3, 1)
        let second: Head

        override init() { second = Head(first.weight) }

        override var children: Members<Module> { ["first": first, "second": second, "a": twice, "b": twice] }
        override func forward(_ x: Tensor) -> Tensor { twice(second(first(x)) + twice(x)) }
    }

    private func tied() -> Tied {
        let network = Tied()
        network.initialize(seed: 1)
        return network
    }

    /// As PyTorch's `named_parameters` and `state_dict`.
    @Test func namedOnceAndStoredUnderEachName() {
        let network = tied()
        #expect(
            network.namedParameters.map(\.name)
                == ["first.weight", "first.bias", "a.weight", "a.bias"])
        #expect(
            network.stateDict.map(\.name)
                == [
                    "first.weight", "first.bias", "second.weight", "a.weight", "a.bias", "b.weight", "b.bias",
                ])
        #expect(network.trainableParameters.count == 4)
    }

    @Test func anOptimizerTakesOneStep() {
        let network = tied()
        let optimizer = SGD(network.namedParameters.map(\.tensor), learningRate: 0.5)
        let before = network.first.weight.doubles
        network(Tensor.ones([2, 3])).sum().backward()
        let gradient = network.first.weight.grad?.doubles ?? []
        optimizer.step()
        let after = zip(before, gradient).map { Float($0) - 0.5 * Float($1) }
        #expect(network.second.weight.array(Float.self) == after)
    }

    /// A shared tensor is frozen by any of its names.
    @Test func frozenByAnyName() {
        let network = tied()
        #expect(network.freeze(matching: "second.weight") == ["second.weight"])
        #expect(!network.first.weight.requiresGrad && network.trainableParameters.count == 3)
    }
}
