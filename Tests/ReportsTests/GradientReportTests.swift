import Foundation
import Runs
import Specs
import Testing

@testable import Analysis
@testable import Reports

/// Reports of `task: differentiate`, and axes of losses.
@Suite struct GradientReportTests {
    /// One and three passes with and without a frozen argument; `found` changes what the engine gave for three passes.
    func sweep(found: Double = 3, frozenGradient: Double? = nil) throws -> SweepRuns {
        var trials: [Trial] = []
        var runs: [RunSummary] = []
        for passes in [1, 3] {
            for frozen in [[], ["b"]] {
                let trial = Trial(
                    id: SyntheticSweep.identity(trials.count), index: trials.count,
                    settings: .object([
                        "passes": .integer(passes), "precision": .string("float64"),
                        "frozen": .list(frozen.map { .string($0) }),
                    ]),
                    coordinates: [
                        Coordinate(path: "passes", value: .integer(passes), label: "\(passes)"),
                        Coordinate(path: "frozen", value: .list([]), label: "\(frozen)"),
                    ])
                trials.append(trial)
                let factor = passes == 3 ? found : 1
                let isFrozen = !frozen.isEmpty
                let checks = [
                    GradientCheck(
                        argument: "a", inputs: [1, 2], expected: [9, 36], found: [9 * factor, 36 * factor]),
                    GradientCheck(
                        argument: "b", inputs: [1, 2], expected: isFrozen ? [0, 0] : [-2, -4],
                        found: isFrozen ? frozenGradient.map { [$0, $0] } : [-2, -4]),
                ].compactMap { check -> GradientCheck? in
                    guard let check, check.argument == "a", passes == 3 else { return check }
                    return GradientCheck(argument: "a", inputs: check.inputs, expected: [27, 108], found: check.found)
                }
                runs.append(
                    RunSummary(
                        trial: trial, status: .completed, curves: ["gradient/error": [0]],
                        content: GradientChecks(checks)))
            }
        }
        let plan = Plan(
            name: "autograd", question: "Is it right?", task: "differentiate", trials: trials,
            axes: [Axis(path: "passes", labels: ["1", "3"]), Axis(path: "frozen", labels: ["[]", "[b]"])],
            report: .object(["metric": .string("gradient/error")]))
        return SweepRuns(plan: plan, runs: runs)
    }

    @Test func rightGradientsAreTold() throws {
        let text = Report(try Analysis(sweep())).markdown
        #expect(text.contains("In all 4 runs the engine's gradient is the analytic one"), "\(text)")
        #expect(text.contains("relative to the largest gradient, is 0 in float64."))
        #expect(text.contains("A frozen argument never gets a gradient") && text.contains("| no gradient |"))
        #expect(text.contains("figures/gradients.svg") && !text.contains("## Results"))
    }

    @Test func wrongGradientsAreTold() throws {
        let text = Report(try Analysis(sweep(found: 1))).markdown
        #expect(text.contains("Only in 2 of 4 runs is the engine's gradient the analytic one"), "\(text)")
        #expect(text.contains("is 0.67 in float64"))
        let frozen = Report(try Analysis(sweep(frozenGradient: 1))).markdown
        #expect(frozen.contains("A frozen argument gets a gradient all the same in 2 of 2 runs."), "\(frozen)")
    }

    @Test func theFigureIsDrawn() throws {
        let folder = TemporaryFolder()
        try Report.write(try Analysis(sweep()), into: folder.path)
        let data = try String(contentsOfFile: "\(folder.path)/figures/gradients.csv", encoding: .utf8)
        #expect(data.hasPrefix("panel,series,what,input,analytic,engine\n0,0,\"a, 1 pass\",1,9,9\n"), "\(data)")
        #expect(data.contains("0,1,\"a, 3 passes\",2,108,108\n"))
        #expect(try folder.contents().keys.contains("figures/gradients.svg"))
    }

    /// One expression in two precisions, of which the first loses its gradient beyond 1.
    func valueSweep() throws -> SweepRuns {
        var trials: [Trial] = []
        var runs: [RunSummary] = []
        for precision in ["float32", "float64"] {
            for target in [0, 1] {
                let trial = Trial(
                    id: SyntheticSweep.identity(trials.count), index: trials.count,
                    settings: .object([
                        "precision": .string(precision),
                        "expression": .object(["bce-after-sigmoid": .object(["target": .integer(target)])]),
                    ]),
                    coordinates: [
                        Coordinate(path: "expression.target", value: .integer(target), label: "\(target)"),
                        Coordinate(path: "precision", value: .string(precision), label: precision),
                    ])
                trials.append(trial)
                let isWrong = precision == "float32" && target == 0
                let check = try #require(
                    GradientCheck(
                        argument: "z", inputs: [-2, -1, 0, 1, 2], expected: [0, 0.25, 0.5, 0.75, 1],
                        found: [0, 0.25, 0.5, isWrong ? 0 : 0.75, isWrong ? 0 : 1]))
                let values = try #require(
                    ExpressionValues(
                        engine: [0, 0.1, 0.5, 1, isWrong ? 9 : 2], expected: [0, 0.1, 0.5, 1, 2],
                        known: [
                            .init(name: "H(0.25)", engine: precision == "float32" ? 0.56234 : 0.5623, exact: 0.5623)
                        ]))
                runs.append(
                    RunSummary(
                        trial: trial, status: .completed, curves: ["gradient/error": [0], "value/error": [0]],
                        content: GradientChecks([check], values: values)))
            }
        }
        let plan = Plan(
            name: "parting", question: "Where?", task: "differentiate", trials: trials,
            axes: [
                Axis(path: "expression.target", labels: ["0", "1"]),
                Axis(path: "precision", labels: ["float32", "float64"]),
            ],
            report: .object(["metric": .string("gradient/error")]))
        return SweepRuns(plan: plan, runs: runs)
    }

    @Test func whereNumbersPartIsTold() throws {
        let report = Report(try Analysis(valueSweep()))
        let text = report.markdown
        #expect(text.contains("Only in 3 of 4 runs is the engine's gradient"), "\(text)")
        #expect(
            text.contains("Off by more than 1% of the largest is the gradient of target 0, float32 from z = 1 upwards.")
        )
        #expect(text.contains("| 0 | float32 | from z = 1 upwards | from z = 2 upwards |"))
        #expect(text.contains("| 1 | float64 | nowhere | nowhere |"))
        #expect(text.contains("| H(0.25) | 0.5623 | 0.56234 | 0.5623 |") && text.contains("come out within 4e-05"))
        let figure = try #require(report.figures.first { $0.name == ExpressionValueFigure.name })
        #expect(figure.data.code.contains("\n1,0,\"z, target 1, float32\",-2,0,0\n"), "\(figure.data.code)")
    }

    @Test func lossesDecadesApartTakeALogarithmicAxis() {
        let (loss, accuracy) = (MetricCurve(path: "test/loss"), MetricCurve(path: "test/accuracy"))
        #expect(ValueScale([1e-4, 0.2], metric: loss, linear: (0, 1)).isLogarithmic)
        #expect(!ValueScale([0.1, 0.2], metric: loss, linear: (0, 1)).isLogarithmic)
        #expect(!ValueScale([0, 0.2], metric: loss, linear: (0, 1)).isLogarithmic)
        #expect(!ValueScale([0.01, 0.9], metric: accuracy, linear: (0, 1)).isLogarithmic)
        #expect(
            ValueScale([0.01, 0.9], metric: accuracy, linear: (0, 100)).edge(3, factor: "100")
                == "(valid(3) ? 100*$3 < 0 ? 0 : 100*$3 > 100 ? 100 : 100*$3 : NaN)")
    }
}
