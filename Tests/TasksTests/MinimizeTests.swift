import Engine
import Specs
import Store
import Testing

@testable import Tasks

@Suite struct MinimizeTests {
    private static let functions = [
        "quadratic", "double-well", "bowl", "rosenbrock", "beale", "himmelblau", "saddle", "rastrigin",
    ]

    private func objective(_ name: String) throws -> Objective {
        let settings: Value = name == "bowl" ? .object(["condition": .number(10)]) : .object([:])
        let choice = try #require(Objectives.all.choices.first { $0.name == name })
        return try choice.make((), Settings(settings))
    }

    @Test func everyFunctionIsTested() { #expect(Objectives.all.choices.map(\.name) == Self.functions) }

    /// The gradient vanishes at every known minimum, and the value is higher around it.
    @Test(arguments: functions) func knownMinimaAreMinima(name: String) throws {
        let objective = try objective(name)
        for (minimum, value) in zip(objective.minima, objective.minimumValues) {
            let position = Tensor(minimum, shape: [minimum.count]).requiringGrad()
            objective(position).backward()
            let norm = try #require(position.grad).doubles.map { $0 * $0 }.reduce(0, +).squareRoot()
            #expect(norm < 1e-9, "\(name) at \(minimum)")
            for axis in minimum.indices {
                for step in [-1e-3, 1e-3] {
                    var place = minimum
                    place[axis] += step
                    #expect(objective(Tensor(place, shape: [place.count])).item > value)
                }
            }
            #expect(value >= objective.minimumValues[0] - 1e-12)
        }
        #expect(name == "saddle" || !objective.minima.isEmpty)
    }

    @Test(arguments: functions) func gradientsAreThoseOfFiniteDifferences(name: String) throws {
        let objective = try objective(name)
        let check = checkGradients(
            { objective($0[0]) }, at: [Tensor(objective.start, shape: [objective.dimensions]).requiringGrad()])
        #expect(check.passes, "\(check.mismatches)")
    }

    @Test func knownValues() throws {
        func value(_ name: String, _ place: [Double]) throws -> Double {
            try objective(name)(Tensor(place, shape: [place.count])).item
        }
        #expect(try value("rosenbrock", [-1.2, 1]) == 24.199999999999996)
        #expect(try abs(value("beale", [0, 0]) - 14.203125) < 1e-12)
        #expect(try value("himmelblau", [0, 0]) == 170)
        #expect(try abs(value("rastrigin", [0.5, 0]) - 20.25) < 1e-12)
        #expect(try value("double-well", [2]) == 2 && value("bowl", [1, 1]) == 5.5 && value("saddle", [2, 1]) == 3)
    }

    /// x ← x - 2 η x: the path is (1 - 2η)ᵗ.
    @Test(arguments: [0.1, 0.6, 1.1]) func descentOnTheQuadraticIsGeometric(rate: Double) throws {
        let record = try run(
            "task: minimize\nfunction: quadratic\nstart: [1]\nsteps: 20\noptimizer: {sgd: {lr: \(rate)}}")
        let positions = try record.numbers("/steps/position")
        #expect(positions.count == 21 && record.status == .completed)
        var expected = 1.0
        for (position, value) in zip(positions, try record.numbers("/steps/value")) {
            #expect(
                abs(position - expected) <= 1e-12 * max(1, abs(expected))
                    && abs(value - position * position) <= 1e-12 * value)
            expected *= 1 - 2 * rate
        }
        #expect(try record.numbers("/steps/learning-rate") == Array(repeating: rate, count: 20))
        #expect(try record.numbers("/steps/gradient-norm").first == 2)
        #expect(try record.numbers("/steps/distance") == positions.map(abs))
    }

    /// A step counts as an epoch, so `per: step` says the same.
    @Test func ratesFollowTheSchedule() throws {
        func descend(_ schedule: String, optimizer: String = "{sgd: {lr: 0.1}}", steps: Int = 3) throws -> RunRecord {
            try run(
                "task: minimize\nfunction: quadratic\nstart: [2]\nsteps: \(steps)\noptimizer: \(optimizer)\n"
                    + "schedule: \(schedule)")
        }
        func rates(_ schedule: String) throws -> [Double] {
            try descend(schedule).numbers("/steps/learning-rate")
        }
        #expect(try rates("{time-based: {decay: 0.5}}") == [0.1, 0.1 / 1.5, 0.05])
        #expect(try rates("{time-based: {decay: 0.5, per: step}}") == [0.1, 0.1 / 1.5, 0.05])
        #expect(try rates("polynomial") == [0.1, 0.1 * (1 - 1.0 / 3), 0.1 * (1 - 2.0 / 3)])
        // The second derivative is 2, so the secant's rate is 1/2, and a step of it ends in the minimum.
        let found = try descend("barzilai-borwein")
        #expect(try zip(found.numbers("/steps/learning-rate"), [0.1, 0.5, 0.5]).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(try found.numbers("/steps/position").last.map { abs($0) < 1e-12 } == true)
        // At this rate descent goes from 2 to -2 and back: a plateau from the start.
        let stuck = try descend("{plateau: {patience: 1, factor: 0.5}}", optimizer: "{sgd: {lr: 1}}", steps: 6)
        #expect(try stuck.numbers("/steps/learning-rate") == [1, 1, 1, 0.5, 0.5, 0.5])
        #expect(throws: TaskError.self) { try descend("{plateau: {metric: accuracy}}") }
        #expect(throws: TaskError.self) { try descend("barzilai-borwein", optimizer: "lbfgs") }
    }

    @Test func everyOptimizerDescends() throws {
        for choice in Optimizers.all.choices {
            let record = try run("task: minimize\nfunction: bowl\nsteps: 20\noptimizer: \(choice.name)")
            let values = try record.numbers("/steps/value")
            #expect(record.status == .completed && values.count == 21, "\(choice.name): \(record.reason)")
            #expect(values[20] < values[0], "\(choice.name)")
        }
    }

    @Test func aPathThatLeavesTheNumbersDiverges() throws {
        let record = try run("task: minimize\nfunction: double-well\nstart: [3]\nsteps: 100\noptimizer: {sgd: {lr: 1}}")
        #expect(record.status == .diverged && record.reason.hasSuffix("was not finite at step 5"), "\(record.reason)")
        let values = try record.numbers("/steps/value")
        #expect(values.count == 5 && values.allSatisfy(\.isFinite))
        #expect(try record.numbers("/steps/learning-rate").count == 5)
    }

    @Test func theLandscapeIsTheFunction() throws {
        let record = try run("task: minimize\nfunction: himmelblau\nstart: [7, 0]\nsteps: 1\noptimizer: {sgd: {lr: 0}}")
        let (x, y) = (try record.numbers("/function/x"), try record.numbers("/function/y"))
        let values = try record.numbers("/function/value")
        // Widened to hold the start.
        #expect(x.first == -6 && x.last == 7 && y.last == 6 && values.count == x.count * y.count)
        let (column, row) = (100, 7)
        let expected =
            (x[column] * x[column] + y[row] - 11) * (x[column] * x[column] + y[row] - 11)
            + (x[column] + y[row] * y[row] - 7) * (x[column] + y[row] * y[row] - 7)
        #expect(abs(values[row * x.count + column] - expected) < 1e-3)
        #expect(
            try record.numbers("/function/minima").count == 8 && record.numbers("/function/minimum-values").count == 4)
    }

    @Test func startsAreChecked() throws {
        let text = "task: minimize\nfunction: beale\nsteps: 1\noptimizer: sgd\nstart: "
        #expect(throws: TaskError.self) { try MinimizeTask(trial(of: text + "[1]").settings) }
        #expect(try MinimizeTask(trial(of: text + "[1, 2]").settings).start == [1, 2])
        #expect(try MinimizeTask(trial(of: text + "null").settings).start == [1, 1])
        let drawn = try (0..<20).map { try MinimizeTask(trial(of: text + "random\nseeds: [\($0)]").settings).start }
        #expect(Set(drawn).count == 20 && drawn.joined().allSatisfy { abs($0) <= 4.5 })
    }

    @Test func theSameSpecGivesTheSameBits() throws {
        let text = "task: minimize\nfunction: rosenbrock\nsteps: 50\noptimizer: adam"
        let (first, second) = (try run(text), try run(text))
        for (one, two) in zip(first.datasets, second.datasets) where !one.path.hasPrefix("/timing/") {
            #expect(one.path == two.path && one.elements.firstDifference(from: two.elements) == nil)
        }
    }
}
