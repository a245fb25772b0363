import Testing

@testable import Engine

@Suite struct OptimizerStateTests {
    private func optimizer(_ shapes: [Shape] = [[2], [3]], amsgrad: Bool = false) -> Adam {
        let parameters = shapes.map { Tensor.full($0, 1, dtype: .float64).requiringGrad() }
        let optimizer = Adam(parameters, amsgrad: amsgrad)
        parameters[0].grad = .full(shapes[0], 0.5, dtype: .float64)
        optimizer.step()
        return optimizer
    }

    @Test func namesAndShapes() {
        let state = optimizer().state
        // The second parameter took no step and has no tensors yet.
        #expect(state.tensors.keys.sorted() == ["0.mean", "0.square"])
        #expect(state.tensors["0.mean"]?.shape == [2])
        #expect(
            state.numbers == [
                "steps": 1, "0.steps": 1, "1.steps": 0, "group.0.learning-rate": 0.001, "group.0.momentum": 0.9,
            ])
    }

    /// What a state holds is a copy.
    @Test func stateIsACopy() throws {
        let one = optimizer()
        let state = one.state
        let before = try #require(state.tensors["0.mean"]).doubles
        one.step()
        #expect(state.tensors["0.mean"]?.doubles == before)
        let other = optimizer()
        try other.load(state)
        other.step()
        #expect(state.tensors["0.mean"]?.doubles == before)
    }

    @Test func whatDoesNotFitIsRefused() {
        let state = optimizer().state
        func message(_ change: (inout OptimizerState) -> Void, into target: Optimizer? = nil) -> String {
            var changed = state
            change(&changed)
            let target = target ?? optimizer()
            let before = target.state
            do {
                try target.load(changed)
                return "it was taken"
            } catch {
                #expect(target.state.numbers == before.numbers)
                #expect(target.state.tensors["0.mean"]?.doubles == before.tensors["0.mean"]?.doubles)
                return error.description
            }
        }
        #expect(message { _ in } == "it was taken")
        #expect(message { $0.numbers["steps"] = nil }.contains("has no number 'steps'"))
        #expect(message { $0.numbers["0.steps"] = 1.5 }.contains("1.5 as '0.steps'"))
        #expect(message { $0.tensors["0.square"] = nil }.contains("has no tensor '0.square'"))
        #expect(
            message { $0.tensors["0.mean"] = .zeros([3], dtype: .float64) }.contains(
                "'0.mean' as float64 of [3], not float64 of [2]"))
        #expect(message { $0.tensors["0.mean"] = .zeros([2]) }.contains("'0.mean' as float32 of [2]"))
        #expect(
            message { $0.tensors["1.mean"] = .zeros([3], dtype: .float64) }.contains(
                "'1.mean', which this optimizer does not know"))
        #expect(message({ _ in }, into: optimizer(amsgrad: true)).contains("has no tensor '0.largest-square'"))
        #expect(message({ _ in }, into: optimizer([[2]])).contains("'1.steps'"))
        let lbfgs = LBFGS([Tensor([1.0]).requiringGrad()])
        #expect(message({ _ in }, into: lbfgs).contains("has no number"))
    }

    private static let stream = RandomStream(seed: 5, role: "threads")
    private static let large = Tensor.normal([200_000], stream: stream)
    private static let small = Tensor.normal([7], stream: stream.substream("small"))
    private static let target = Tensor.normal([200_000], stream: stream.substream("target"))
    private static let weight = target.square() * 1e-5

    /// The same steps on one thread and on two, for a parameter that is cut into pieces.
    @Test(.serialized, arguments: OptimizerCase.all)
    func threadsDoNotChangeBits(_ item: OptimizerCase) {
        func run(_ threads: Int) -> [[UInt8]] {
            let before = Parallel.threadCount
            Parallel.threadCount = threads
            defer { Parallel.threadCount = before }
            let parameters = [Self.large.clone().requiringGrad(), Self.small.clone().requiringGrad()]
            let optimizer = item.make(parameters)
            let (target, weight) = (Self.target, Self.weight)
            for _ in 0..<3 {
                optimizer.step {
                    optimizer.zeroGrad()
                    let loss = ((parameters[0] - target).square() * weight).sum() + parameters[1].square().sum()
                    loss.backward()
                    item.prepare(parameters)
                    return loss
                }
            }
            return parameters.map { bytes(of: $0) }
        }
        let one = run(1)
        #expect(one == run(2))
    }

    @Test func accumulationIsTheWholeBatch() {
        let x = Tensor.normal([12, 3], stream: RandomStream(seed: 1, role: "x"), dtype: .float64)
        func weights() -> Tensor { Tensor([0.5, -1.0, 2.0]).reshaped([1, 3]).clone().requiringGrad() }
        let (whole, even, uneven) = (weights(), weights(), weights())
        func loss(_ x: Tensor, _ weight: Tensor) -> Tensor { x.linear(weight, nil).square().mean() }
        let first = SGD([whole], learningRate: 0.1)
        let expected = first.step {
            let loss = loss(x, whole)
            loss.backward()
            return loss
        }.item
        let tolerance = Tolerance(absolute: 1e-15, relative: 1e-13)
        let total = SGD([even], learningRate: 0.1).step(accumulating: 3) { loss(x[$0 * 4..<$0 * 4 + 4], even) }
        expectClose([total], [expected], tolerance, "the loss")
        expectClose(even, whole, tolerance, "even parts")
        SGD([uneven], learningRate: 0.1).step(accumulating: 2, weights: [0.75, 0.25]) {
            loss($0 == 0 ? x[0..<9] : x[9..<12], uneven)
        }
        expectClose(uneven, whole, tolerance, "uneven parts")
    }

    @Test func clippingReturnsTheNormAndLeavesShortGradients() {
        let (a, b) = (Tensor([1.0, 1.0]).requiringGrad(), Tensor([1.0]).requiringGrad())
        func set() { (a.grad, b.grad) = (Tensor([3.0, 0.0]), Tensor([-4.0])) }
        set()
        #expect(clipGradientNorm([a, b], to: 100) == 5)
        #expect(a.grad?.doubles == [3, 0] && b.grad?.doubles == [-4])
        #expect(clipGradientNorm([a, b], to: 100, .sum) == 7)
        #expect(clipGradientNorm([a, b], to: 100, .maximum) == 4)
        let untouched = a.grad
        #expect(clipGradientNorm([a, b], to: 2.5) == 5)
        expectClose(a.grad?.doubles ?? [], [1.5, 0], .init(absolute: 0, relative: 1e-6), "clipped by norm")
        // The tensor that was the gradient is another's business.
        #expect(untouched?.doubles == [3, 0])
        set()
        clipGradientValues([a, b], to: 2)
        #expect(a.grad?.doubles == [2, 0] && b.grad?.doubles == [-2])
        a.grad = Tensor([Double.nan, 1])
        #expect(clipGradientNorm([a], to: 1).isNaN)
        #expect(a.grad?.doubles.allSatisfy(\.isNaN) == true)
        a.grad = nil
        #expect(clipGradientNorm([a], to: 1) == 0)
    }

    /// The switch to SGD came, by the reference of the fixtures, within the steps of the case.
    @Test func swatsSwitches() throws {
        let item = try #require(OptimizerCase.all.first { $0.name == "swats/switching" })
        var switched = 0
        for problem in OptimizerProblem.all {
            let descent = try OptimizerDescent(item, problem, .float64)
            for _ in 0..<24 { descent.step() }
            if let optimizer = descent.optimizer as? SWATS, optimizer.switchedRate != nil { switched += 1 }
        }
        #expect(switched > 0)
    }

    @Test func lbfgsFitsAParabola() {
        let model = Sequential(
            Linear(1, 10, bias: false, stream: RandomStream(seed: 1, role: "a")), Activation("tanh") { $0.tanh() },
            Linear(10, 1, stream: RandomStream(seed: 2, role: "b")))
        let x = Tensor.linspace(-1, 1, count: 100).reshaped([100, 1])
        let optimizer = LBFGS(model.namedParameters.map(\.tensor), maxIterations: 100, lineSearch: .strongWolfe)
        let first = optimizer.step {
            optimizer.zeroGrad()
            let loss = model(x).meanSquaredError(x + 0.5)
            loss.backward()
            return loss
        }.item
        let last = noGrad { model(x).meanSquaredError(x + 0.5).item }
        #expect(last < 1e-4 * first)
        #expect(optimizer.iterationCount > 5 && optimizer.evaluationCount > optimizer.iterationCount)
    }

    @Test func lbfgsStopsAtALossThatIsNotFinite() {
        let x = Tensor([1.0]).requiringGrad()
        let optimizer = LBFGS([x])
        let loss = optimizer.step {
            optimizer.zeroGrad()
            let loss = (x / 0.0).sum()
            loss.backward()
            return loss
        }
        #expect(loss.item == .infinity)
        #expect(x.doubles == [1])
    }
}
