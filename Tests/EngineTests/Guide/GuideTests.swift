import Engine
import Testing

/// The code of Sources/Engine/Engine.docc/Guide.md: what stands between the marks is compared with the guide by `GuideTextTests`.
@Suite struct GuideTests {
    @Test func rawTensors() {
        // guide: raw tensors
        let x = Tensor.linspace(-1, 1, count: 100).reshaped([100, 1])
        let y = x * x
        let stream = RandomStream(seed: 0, role: "guide")
        let hidden = Tensor.normal([1, 10], stream: stream.substream("hidden")).requiringGrad()
        let output = Tensor.normal([10, 1], standardDeviation: 0.3, stream: stream.substream("output")).requiringGrad()

        func loss() -> Tensor {
            let prediction = x.matmul(hidden).relu().matmul(output)
            return (prediction - y).square().mean()
        }

        for _ in 0..<500 {
            loss().backward()
            for weight in [hidden, output] {
                guard let gradient = weight.grad else { continue }
                weight.copy(from: noGrad { weight.detach() - 0.1 * gradient })
                weight.grad = nil
            }
        }
        // end
        // Without biases the network is a|x| on each side of 0, and the best a leaves 1/80 on all of [-1, 1].
        let final = noGrad { loss().item }
        #expect(final > 0.012 && final < 0.014, "the loss is \(final)")
    }

    @Test func module() {
        // guide: module
        final class Network: Module {
            let hidden = Linear(1, 10, bias: false)
            let output = Linear(10, 1, bias: false)

            override var children: Members<Module> { ["hidden": hidden, "output": output] }
            override func forward(_ x: Tensor) -> Tensor { output(hidden(x).relu()) }
        }

        let x = Tensor.linspace(-1, 1, count: 100).reshaped([100, 1])
        let network = Network()
        network.initialize(seed: 0)
        let optimizer = SGD(network.namedParameters.map { $0.tensor }, learningRate: 0.1, momentum: 0.9)
        for _ in 0..<500 {
            optimizer.zeroGrad()
            network(x).meanSquaredError(x * x).backward()
            optimizer.step()
        }
        let loss = noGrad { network(x).meanSquaredError(x * x).item }
        // end
        #expect(network.namedParameters.map { $0.name } == ["hidden.weight", "output.weight"])
        #expect(loss > 0.012 && loss < 0.014, "the loss is \(loss)")
    }

    @Test func sequential() {
        // guide: sequential
        let x = Tensor.linspace(-1, 1, count: 100).reshaped([100, 1])
        let network = Sequential(Linear(1, 10, bias: false), Activation.relu(), Linear(10, 1, bias: false))
        network.initialize(seed: 0)
        let optimizer = Adam(network.namedParameters.map { $0.tensor }, learningRate: 0.01)
        for _ in 0..<500 {
            optimizer.zeroGrad()
            network(x).meanSquaredError(x * x).backward()
            optimizer.step()
        }
        let loss = noGrad { network(x).meanSquaredError(x * x).item }
        // end
        #expect(network.namedParameters.map { $0.name } == ["0.weight", "2.weight"])
        #expect(loss > 0.012 && loss < 0.014, "the loss is \(loss)")
    }

    @Test func normalDensity() {
        // guide: normal density
        let x = Tensor.linspace(-4, 4, count: 200).reshaped([200, 1])
        let density = (-0.5 * x.square()).exp() * (1 / (2 * Double.pi).squareRoot())
        let network = Sequential(
            Linear(1, 10), Activation("silu") { $0.silu() }, Linear(10, 10), Activation("silu") { $0.silu() },
            Linear(10, 1))
        network.initialize(seed: 0)
        let optimizer = Adam(network.namedParameters.map { $0.tensor }, learningRate: 0.01)
        for _ in 0..<1000 {
            optimizer.zeroGrad()
            network(x).meanSquaredError(density).backward()
            optimizer.step()
        }
        let top = noGrad { network(Tensor([Float(0)], shape: [1, 1])).item }
        // end
        #expect(abs(top - 0.3989) < 0.02, "the density at 0 is \(top)")
        let loss = noGrad { network(x).meanSquaredError(density).item }
        #expect(loss < 1e-4, "the loss is \(loss)")
    }

    @Test func analyticGradient() {
        // guide: analytic gradient
        let a = Tensor([2.0, 3.0]).requiringGrad()
        let b = Tensor([6.0, 4.0]).requiringGrad()
        let q = 3 * a * a * a - b.square()
        q.backward(Tensor([1.0, 1.0]))
        let gradients = (a.grad?.doubles, b.grad?.doubles)
        // end
        #expect(gradients.0 == [36, 81] && gradients.1 == [-12, -8])
        #expect(q.doubles == [-12, 65] && q.gradFn == "Subtract")
    }

    @Test func accumulation() {
        // guide: accumulation
        let a = Tensor(2.0).requiringGrad()
        (a * a * a).backward()
        let once = a.grad?.item
        (a * a * a).backward()
        let twice = a.grad?.item
        a.grad = nil
        (a * a * a).backward()
        let anew = a.grad?.item
        // end
        #expect(once == 12 && twice == 24 && anew == 12)
    }

    @Test func freezing() {
        // guide: freezing
        let network = Sequential(Linear(4, 8), Activation.relu(), Linear(8, 3))
        network.initialize(seed: 0)
        let before = network.stateDict.map { $0.tensor.clone() }
        network.freeze(matching: "0.*")
        let optimizer = SGD(network.namedParameters.map { $0.tensor }, learningRate: 0.1)
        let x = Tensor.normal([16, 4], stream: RandomStream(seed: 0, role: "guide"))
        network(x).square().mean().backward()
        optimizer.step()
        // end
        let changed = zip(before, network.stateDict).map { $0.doubles != $1.tensor.doubles }
        #expect(network.stateDict.map { $0.name } == ["0.weight", "0.bias", "2.weight", "2.bias"])
        #expect(changed == [false, false, true, true])
    }

    @Test func gradientsOfGradients() {
        // guide: gradients of gradients
        let x = Tensor(2.0).requiringGrad()
        let cube = x * x * x
        let first = cube.gradients(of: [x], createGraph: true)[0]
        let second = first?.gradients(of: [x], createGraph: true)[0]
        let third = second?.gradients(of: [x])[0]
        // end
        #expect(first?.item == 12 && second?.item == 12 && third?.item == 6)
    }

    @Test func noHistory() {
        // guide: no history
        let a = Tensor(2.0).requiringGrad()
        let recorded = a * a
        let unrecorded = noGrad { a * a }
        let cut = a * a.detach()
        cut.backward()
        // end
        #expect(recorded.requiresGrad && !unrecorded.requiresGrad && recorded.item == unrecorded.item)
        #expect(a.grad?.item == 2)
    }

    @Test func checking() {
        // guide: checking
        let a = Tensor([0.5, 2.0, 3.0]).requiringGrad()
        let b = Tensor([6.0, 4.0, 1.0]).requiringGrad()
        let check = checkGradients({ 3 * $0[0] * $0[0] * $0[0] - $0[1].square() }, at: [a, b])
        // end
        #expect(check.passes, "\(check.mismatches)")
    }
}
