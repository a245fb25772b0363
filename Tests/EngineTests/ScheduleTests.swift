import Testing

@testable import Engine

/// Schedules against the rates that PyTorch's schedulers print.
@Suite struct ScheduleTests {
    private static let base = 0.07
    private static let times = 60
    private static let fixture = Result { try Fixture("schedules.safetensors") }

    private static let cases: [(name: String, schedule: Schedule)] = [
        ("constant", .constant),
        ("step", .step(every: 7, factor: 0.3)),
        ("multi-step", .steps(at: [4, 11, 11, 30], factor: 0.5)),
        ("exponential", .exponential(factor: 0.93)),
        ("cosine", .cosine(period: 60)),
        ("cosine-minimum", .cosine(period: 17, minimum: 0.002)),
        ("cosine-restarts", .cosineWithRestarts(period: 9)),
        ("cosine-restarts-growth", .cosineWithRestarts(period: 5, growth: 2, minimum: 0.001)),
        ("one-cycle", .oneCycle(total: 60)),
        (
            "one-cycle-linear",
            .oneCycle(
                total: 60, rise: 0.41, division: 10, finalDivision: 100, annealing: .linear, momentum: 0.7...0.9)
        ),
        ("one-cycle-three-phases", .oneCycle(total: 60, rise: 0.25, threePhases: true)),
        ("polynomial", .polynomial(total: 40, power: 2)),
        ("linear", .linear(from: 0.25, to: 0.8, over: 12)),
        ("time-based", .timeBased(decay: 0.1)),
        (
            "warm-up-then-cosine",
            .sequence([.linear(from: 0.1, over: 10), .cosine(period: 50)], milestones: [10])
        ),
        ("warm-up-times-step", .step(every: 7, factor: 0.3).warmedUp(over: 10, from: 0.1)),
    ]

    private static let plateaus: [(name: String, plateau: Plateau)] = [
        ("plateau/default", Plateau(patience: 2)),
        ("plateau/absolute", Plateau(factor: 0.5, patience: 1, threshold: .absolute(0.05), cooldown: 3)),
        ("plateau/minimum", Plateau(factor: 0.5, patience: 0, minimum: 0.004)),
        ("plateau/maximum", Plateau(goal: .maximum, factor: 0.7, patience: 3, threshold: .relative(0.01))),
        ("plateau/maximum-absolute", Plateau(goal: .maximum, factor: 0.9, patience: 1, threshold: .absolute(0.02))),
    ]

    /// The absolute part is for the ends of cosines, where PyTorch's recursion leaves rounding errors of the first rate.
    private let tolerance = Tolerance(absolute: 1e-17, relative: 1e-12)

    @Test func everyFixtureHasItsCase() throws {
        let names = Set(try Self.fixture.get().names.filter { !$0.hasSuffix("/momentum") && $0 != "plateau/metrics" })
        #expect(names == Set(Self.cases.map(\.name) + Self.plateaus.map(\.name)))
    }

    @Test(arguments: cases.indices)
    func ratesAreThoseOfPyTorch(_ index: Int) throws {
        let (name, schedule) = Self.cases[index]
        let fixture = try Self.fixture.get()
        let optimizer = SGD([Tensor([1.0]).requiringGrad()], learningRate: Self.base, momentum: 0.5)
        let scheduler = Scheduler(optimizer, schedule)
        var (rates, momenta): ([Double], [Double]) = ([], [])
        for _ in 0..<Self.times {
            rates.append(optimizer.learningRate)
            momenta.append(optimizer.options[0].momentum)
            scheduler.advance()
        }
        expectClose(rates, try fixture(name).doubles, tolerance, name)
        if fixture.names.contains("\(name)/momentum") {
            expectClose(momenta, try fixture("\(name)/momentum").doubles, tolerance, name)
        } else {
            #expect(momenta.allSatisfy { $0 == 0.5 })
        }
        // The rate at a time does not depend on how it was come to.
        let other = SGD([Tensor([1.0]).requiringGrad()], learningRate: Self.base, momentum: 0.5)
        let jumping = Scheduler(other, schedule)
        for time in [17, 3, 59] {
            jumping.go(to: time)
            #expect(other.learningRate == rates[time])
        }
    }

    @Test(arguments: plateaus.indices)
    func plateausAreThoseOfPyTorch(_ index: Int) throws {
        var (name, plateau) = Self.plateaus[index]
        let fixture = try Self.fixture.get()
        var rate = Self.base
        let rates = try fixture("plateau/metrics").doubles.map { metric in
            defer { if plateau.observe(metric) { rate = plateau.lowered(rate) } }
            return rate
        }
        expectClose(rates, try fixture(name).doubles, tolerance, name)
        #expect(Set(rates).count > 2)
    }

    @Test func groupsKeepTheirOwnRates() {
        let optimizer = SGD([Tensor([1.0]).requiringGrad()], learningRate: 1)
        optimizer.addGroup([Tensor([1.0]).requiringGrad()]) { $0.learningRate = 0.5 }
        let scheduler = Scheduler(optimizer, .exponential(factor: 0.5))
        #expect(optimizer.learningRates == [1, 0.5])
        scheduler.advance()
        #expect(optimizer.learningRates == [0.5, 0.25])
        scheduler.go(to: 3, factor: 2)
        #expect(optimizer.learningRates == [0.25, 0.125])
    }

    /// On a parabola the second step's rate is the inverse of its curvature, so it ends in the minimum.
    @Test(arguments: BarzilaiBorwein.Form.allCases)
    func barzilaiBorweinSolvesAParabola(_ form: BarzilaiBorwein.Form) {
        let x = Tensor([3.0, -2.0]).requiringGrad()
        let optimizer = SGD([x], learningRate: 0.01)
        let rate = BarzilaiBorwein(optimizer, form: form)
        for _ in 0..<2 {
            optimizer.zeroGrad()
            (x.square() * 4).sum().backward()
            rate.update()
            optimizer.step()
        }
        expectClose([optimizer.learningRate], [0.125], .init(absolute: 0, relative: 1e-12), "the rate")
        expectClose(x.doubles, [0, 0], .init(absolute: 1e-12, relative: 0), "the minimum")
    }

    /// Rates by the formula, over two parameters; negative curvature and bounds; a state that goes on.
    @Test func barzilaiBorweinFollowsItsFormula() throws {
        let (a, b) = (Tensor([1.0, 2.0]).requiringGrad(), Tensor([-1.0]).requiringGrad())
        let optimizer = SGD([a, b], learningRate: 0.1)
        let rate = BarzilaiBorwein(optimizer, form: .short, range: 0.01...2)
        (a.grad, b.grad) = (Tensor([1.0, 1.0]), Tensor([2.0]))
        rate.update()
        #expect(optimizer.learningRate == 0.1)
        optimizer.step()
        // s = (-0.1, -0.1, -0.2), y = (-0.5, -0.25, -1): s·y = 0.275, y·y = 1.3125.
        (a.grad, b.grad) = (Tensor([0.5, 0.75]), Tensor([1.0]))
        let state = rate.state
        rate.update()
        expectClose([optimizer.learningRate], [0.275 / 1.3125], .init(absolute: 0, relative: 1e-12), "short")
        optimizer.learningRate = 0.1
        let long = BarzilaiBorwein(optimizer, form: .long, range: 0.01...0.2)
        try long.load(state)
        long.update()
        // s·s = 0.06: 0.06 / 0.275 lies beyond the upper bound.
        #expect(optimizer.learningRate == 0.2)
        optimizer.learningRate = 0.5
        optimizer.step()
        (a.grad, b.grad) = (Tensor([9.0, 9.0]), Tensor([9.0]))
        long.update()
        #expect(optimizer.learningRate == 0.5)
        #expect(throws: OptimizerStateError.self) { try long.load(OptimizerState(tensors: ["0.parameter": a])) }
    }
}
