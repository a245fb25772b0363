import Testing

@testable import Engine

@Suite struct GradientsOfGradientsTests {
    /// d/dx of |∇f|² for f = x³ is 36x³.
    @Test func gradientPenalty() {
        let x = Tensor([2.0, -1]).requiringGrad()
        let value = (x * x * x).sum()
        let gradient = value.gradients(of: [x], createGraph: true)[0]
        gradient?.square().sum().backward()
        #expect(gradient?.array(Double.self) == [12, 3])
        #expect(x.grad?.array(Double.self) == [288, -36])
    }

    @Test func gradientsLeaveTheLeavesAlone() {
        let x = Tensor([1.0, 2]).requiringGrad()
        let unused = Tensor([1.0]).requiringGrad()
        let middle = x * 3
        let gradients = middle.square().sum().gradients(of: [middle, x, unused])
        #expect(gradients[0]?.array(Double.self) == [6, 12])
        #expect(gradients[1]?.array(Double.self) == [18, 36])
        #expect(gradients[2] == nil)
        #expect(x.grad == nil)
    }
}

@Suite struct HookTests {
    @Test func aHookSeesTheWholeGradientOnceAndReplacesIt() {
        let x = Tensor([1.0, 2]).requiringGrad()
        var seen: [[Double]] = []
        let handle = x.registerHook { gradient in
            seen.append(gradient.array())
            return gradient * 10
        }
        (x * 2 + x * 3).sum().backward()
        #expect(seen == [[5, 5]])
        #expect(x.grad?.array(Double.self) == [50, 50])
        handle.remove()
        (x * 2).sum().backward()
        #expect(seen.count == 1)
        #expect(x.grad?.array(Double.self) == [52, 52])
    }

    @Test func aHookOnAnIntermediateTensor() {
        let x = Tensor([3.0]).requiringGrad()
        let y = x * 2
        y.registerHook { _ in Tensor([7.0]) }
        (y * 5).sum().backward()
        #expect(x.grad?.item == 14)
    }
}

@Suite struct CustomFunctionTests {
    /// x², with a gradient that is told apart from the real one by a factor.
    private func square(_ factor: Double) -> CustomFunction {
        CustomFunction("MySquare") { inputs in
            (output: inputs[0] * inputs[0], saved: [inputs[0]])
        } gradient: { gradient, saved in
            [gradient * saved[0] * factor]
        }
    }

    @Test func itsGradientIsTheUsersOwn() {
        let x = Tensor([3.0, 4]).requiringGrad()
        let y = square(20)(x)
        #expect(y.gradFn == "MySquare")
        y.sum().backward()
        #expect(x.grad?.array(Double.self) == [60, 80])
    }

    @Test func itPassesTheCheckAndHasSecondDerivatives() {
        let x = Tensor([0.5, -2]).requiringGrad()
        #expect(checkGradients({ self.square(2)($0[0]) }, at: [x]).passes)
        #expect(!checkGradients({ self.square(3)($0[0]) }, at: [x]).passes)
        let gradient = square(2)(x).sum().gradients(of: [x], createGraph: true)[0]
        x.grad = nil
        gradient?.sum().backward()
        #expect(x.grad?.array(Double.self) == [2, 2])
    }

    @Test func anOutputThatIsTheInput() {
        let x = Tensor([1.0]).requiringGrad()
        let identity = CustomFunction("Identity") {
            (output: $0[0], saved: [])
        } gradient: { gradient, _ in
            [gradient]
        }
        let y = identity(x)
        #expect(y !== x && x.isLeaf)
        y.sum().backward()
        #expect(x.grad?.item == 1)
    }
}

@Suite struct CheckpointTests {
    @Test func theSameGradientsAsWithout() {
        let stream = RandomStream(seed: 1, role: "test")
        let first = Linear(4, 8, dtype: .float64, stream: stream)
        let second = Linear(8, 3, dtype: .float64, stream: stream.substream("second"))
        let x = Tensor.uniform([5, 4], stream: stream, dtype: .float64).requiringGrad()
        func gradients(_ hidden: (Tensor) -> Tensor) -> [[Double]] {
            x.grad = nil
            first.zeroGrad()
            second.zeroGrad()
            second(hidden(x)).square().sum().backward()
            return ([x] + (first.namedParameters + second.namedParameters).map(\.tensor)).map { $0.grad?.array() ?? [] }
        }
        let body = { (x: Tensor) in first(x).tanh() }
        #expect(gradients(body) == gradients { checkpoint($0, body) })
    }
}

@Suite struct GraphTests {
    @Test func theGraphInDOT() {
        let x = Tensor([1.0]).requiringGrad()
        let y = (x * x).exp().sum()
        #expect(
            y.graphDOT(names: [("x", x)]) == """
                digraph {
                    rankdir=TB;
                    n0 [label="Sum", shape=box];
                    n1 [label="Exp", shape=box];
                    n2 [label="Multiply", shape=box];
                    n3 [label="x\\n[1]", shape=oval];
                    n1 -> n0;
                    n2 -> n1;
                    n3 -> n2;
                    n3 -> n2;
                }

                """)
    }
}
