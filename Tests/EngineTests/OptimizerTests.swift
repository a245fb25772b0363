import Testing

@testable import Engine

/// Trajectories of every optimizer against PyTorch's, step by step, from the same gradients.
@Suite struct OptimizerTests {
    @Test(arguments: OptimizerCase.stepwise)
    func trajectoryMatchesPyTorch(_ item: OptimizerCase) throws {
        let fixture = try Fixture.optimizers.get()
        try compare(item, .float64, with: fixture("\(item.name)/float64"), .init(absolute: 1e-14, relative: 1e-12))
        try compare(item, .float32, with: fixture("\(item.name)/float32"), .init(absolute: 1e-6, relative: 2e-6))
    }

    /// A parameter without a gradient stays, and its state and count of steps with it.
    @Test(arguments: OptimizerCase.stepwise)
    func trajectoryWithGapsMatchesPyTorch(_ item: OptimizerCase) throws {
        let fixture = try Fixture.optimizers.get()
        let gaps = try fixture("gaps").array(Int64.self).map { Int($0) }
        try compare(
            item, .float64, with: fixture("\(item.name)/gaps"), .init(absolute: 1e-14, relative: 1e-12), gaps: Set(gaps)
        )
    }

    /// Down Rosenbrock's and Beale's functions and the loss of a small perceptron, step by step.
    @Test(arguments: OptimizerCase.all, OptimizerProblem.all)
    func descentMatchesPyTorch(_ item: OptimizerCase, _ problem: OptimizerProblem) throws {
        let fixture = try Fixture.optimizers.get()
        for dtype in [DType.float64, .float32] {
            let expected = try fixture("\(item.name)/\(problem.name)/\(dtype)")
            let exact = try fixture("\(item.name)/\(problem.name)/float64")
            let descent = try OptimizerDescent(item, problem, dtype)
            for step in 0..<expected.shape[0] {
                descent.step()
                let what = "\(problem.name), \(dtype), step \(step)"
                if dtype == .float32 && descent.optimizer.needsClosure {
                    // A line search blows rounding errors of the loss up: PyTorch's own show how far.
                    let allowed = 10 * distance(expected[step].doubles, exact[step].doubles) + 1e-5
                    #expect(distance(descent.values, exact[step].doubles) <= allowed, "\(what)")
                } else {
                    let tolerance =
                        dtype == .float32
                        ? Tolerance(absolute: 5e-6, relative: 1e-5)
                        : Tolerance(absolute: 1e-13, relative: descent.optimizer.needsClosure ? 1e-10 : 1e-12)
                    expectClose(descent.values, expected[step].doubles, tolerance, what)
                }
            }
        }
    }

    private func distance(_ one: [Double], _ other: [Double]) -> Double {
        zip(one, other).reduce(0) { max($0, abs($1.0 - $1.1)) }
    }

    /// A state that is stored and loaded into a new optimizer goes on with the same bits.
    @Test(arguments: OptimizerCase.all)
    func stateResumes(_ item: OptimizerCase) throws {
        for problem in OptimizerProblem.all {
            let whole = try OptimizerDescent(item, problem, .float32)
            for _ in 0..<5 { whole.step() }
            let resumed = try OptimizerDescent(item, problem, .float32)
            for (parameter, reached) in zip(resumed.parameters, whole.parameters) {
                parameter.copy(from: reached.detach())
            }
            let state = whole.optimizer.state
            try resumed.optimizer.load(state)
            #expect(resumed.optimizer.state.numbers == state.numbers)
            for _ in 0..<15 {
                whole.step()
                resumed.step()
            }
            for (one, other) in zip(resumed.parameters, whole.parameters) {
                #expect(bytes(of: one) == bytes(of: other))
            }
            #expect(resumed.optimizer.stepCount == whole.optimizer.stepCount)
        }
    }

    /// Parameters that are cut into pieces for threads take the same step as small ones.
    @Test(arguments: OptimizerCase.stepwise.filter { !$0.usesLengths })
    func largeParametersAreSteppedWhole(_ item: OptimizerCase) {
        let small = Tensor([Float](repeating: 0.5, count: 3)).requiringGrad()
        let large = Tensor.full([2 * Parallel.grain + 5], 0.5).requiringGrad()
        let optimizer = item.make([small, large])
        if optimizer.learningRates.count > 1 { optimizer.learningRate = 0.05 }
        for gradient in [0.25, -1, 0.5] {
            small.grad = .full(small.shape, gradient)
            large.grad = .full(large.shape, gradient)
            optimizer.step()
        }
        let expected = small.array(Float.self)[0]
        #expect(expected != 0.5)
        #expect(Set(large.array(Float.self)).count == 1)
        if optimizer.learningRates.count == 1 { #expect(large.array(Float.self).allSatisfy { $0 == expected }) }
    }

    @Test func stepAndZeroGrad() {
        let x = Tensor([1.0, 2.0]).requiringGrad()
        let untouched = Tensor([3.0]).requiringGrad()
        let optimizer = SGD([x, untouched], learningRate: 0.5)
        x.square().sum().backward()
        optimizer.step()
        #expect(x.array(Double.self) == [0, 0])
        #expect(untouched.array(Double.self) == [3])
        #expect(optimizer.stepCount == 1)
        optimizer.zeroGrad()
        #expect(x.grad == nil)
        optimizer.learningRate = 0.25
        x.grad = Tensor([4.0, -4.0])
        optimizer.step()
        #expect(x.array(Double.self) == [-1, 1])
    }

    private func compare(
        _ item: OptimizerCase, _ dtype: DType, with expected: Tensor, _ tolerance: Tolerance, gaps: Set<Int> = []
    ) throws {
        let fixture = try Fixture.optimizers.get()
        let initial = try fixture("initial").to(dtype)
        let gradients = try fixture("gradients").to(dtype)
        let first = initial[0..<6].reshaped([2, 3]).clone().requiringGrad()
        let second = initial[6..<9].clone().requiringGrad()
        let optimizer = item.make([first, second])
        for step in 0..<gradients.shape[0] {
            first.grad = gradients[step][0..<6].reshaped([2, 3])
            second.grad = gaps.contains(step) ? nil : gradients[step][6..<9]
            item.prepare([first, second])
            optimizer.step()
            expectClose(
                first.doubles + second.doubles, expected[step].doubles, tolerance, "\(dtype), step \(step)")
        }
    }
}
