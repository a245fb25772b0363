import Foundation
import Runs
import Specs
import Testing

@testable import Analysis
@testable import Reports

@Suite struct DescentReportTests {
    /// (x² + 4 y²) on a grid.
    private func landscape(count: Int = 41) throws -> Landscape {
        let axis = (0..<count).map { (place: Int) -> Double in -2 + 4 * Double(place) / Double(count - 1) }
        var values: [Double] = []
        for y in axis { values += axis.map { (x: Double) -> Double in x * x + 4 * y * y } }
        return try #require(Landscape(axes: [axis, axis], values: values, minima: [[0, 0]], minimumValues: [0]))
    }

    @Test func contoursLieOnTheirLevel() throws {
        let lines = ContourLines.lines(of: try landscape(), at: 2)
        // One ring, which ends where it began.
        #expect(lines.count == 1)
        let ring = try #require(lines.first)
        #expect(ring.count > 40 && ring[0].x == ring[ring.count - 1].x && ring[0].y == ring[ring.count - 1].y)
        for (x, y) in ring { #expect(abs(x * x + 4 * y * y - 2) < 0.02) }
        for (one, two) in zip(ring, ring.dropFirst()) { #expect(hypot(one.x - two.x, one.y - two.y) < 0.2) }
    }

    @Test func linesLoseWhatIsNotSeen() {
        let circle = (0...360).map { (cos(Double($0) * .pi / 180), sin(Double($0) * .pi / 180)) }
        let few = Polyline.simplified(circle, tolerance: (0.01, 0.01))
        #expect(few.count < 40 && few[0] == circle[0] && few[few.count - 1] == circle[360])
        #expect(few.allSatisfy { abs(hypot($0.0, $0.1) - 1) < 1e-12 })
        let straight = Polyline.simplified((0...10).map { (Double($0), 2 * Double($0)) }, tolerance: (0.1, 0.1))
        #expect(straight.map { $0.0 } == [0, 5, 10])
        let creeping = (0...100).map { (0.1 * Double($0), 0.0) }
        #expect(
            Polyline.thinned(creeping, gap: (1.05, 1.05)).map { ($0.0 * 10).rounded() } == [
                0, 11, 22, 33, 44, 55, 66, 77, 88, 99, 100,
            ])
    }

    @Test func contoursEndAtTheBorderAndCrossNoSaddle() throws {
        let axis = (0..<21).map { (place: Int) -> Double in -1 + Double(place) / 10 }
        var values: [Double] = []
        for y in axis { values += axis.map { (x: Double) -> Double in x * x - y * y } }
        let saddle = try #require(Landscape(axes: [axis, axis], values: values))
        for level in [-0.25, 0.25] {
            let lines = ContourLines.lines(of: saddle, at: level)
            #expect(lines.count == 2)
            for line in lines {
                let ends = [line[0], line[line.count - 1]]
                #expect(ends.allSatisfy { max(abs($0.x), abs($0.y)) == 1 })
                // Each branch stays on its side.
                #expect(Set(line.map { level > 0 ? $0.x > 0 : $0.y > 0 }).count == 1)
            }
        }
        #expect(ContourLines.lines(of: saddle, at: 5).isEmpty)
    }

    /// Two optimizers at two rates; the runs of the second rate of the second diverge.
    func sweep(seeds: Int, dimensions: Int = 2) throws -> SweepRuns {
        let axis = (0..<50).map { (place: Int) -> Double in -2 + Double(place) * 4 / 49 }
        let line = try #require(
            Landscape(axes: [axis], values: axis.map { $0 * $0 }, minima: [[0]], minimumValues: [0]))
        let plane = try landscape()
        var trials: [Trial] = []
        var runs: [RunSummary] = []
        for (place, optimizer) in ["sgd", "momentum"].enumerated() {
            for rate in [0.1, 1.1] {
                for seed in 0..<seeds {
                    let trial = Trial(
                        id: SyntheticSweep.identity(trials.count), index: trials.count,
                        settings: .object(["function": .object(["bowl": .object([:])])]),
                        coordinates: [
                            Coordinate(path: "optimizer", value: .string(optimizer), label: optimizer),
                            Coordinate(path: "optimizer.lr", value: .number(rate), label: "\(rate)"),
                            Coordinate(path: "seed", value: .integer(seed), label: "\(seed)"),
                        ])
                    trials.append(trial)
                    let start = 1.5 + 0.01 * Double(seed)
                    let x = (0...30).map { (step: Int) -> Double in
                        start * pow(1 - 2 * rate, Double(step * (place + 1)))
                    }
                    let positions = x.map { dimensions == 1 ? [$0] : [$0, $0 / 2] }
                    let values = x.map { dimensions == 1 ? $0 * $0 : 2 * $0 * $0 }
                    let descent = Descent(
                        positions: positions, values: values, function: dimensions == 1 ? line : plane)
                    runs.append(
                        RunSummary(
                            trial: trial, status: rate > 1 && place == 1 ? .diverged : .completed, reason: "",
                            curves: ["steps/gap": values], content: descent))
                }
            }
        }
        let plan = Plan(
            name: "paths", question: "Which way?", task: "minimize", trials: trials,
            axes: [
                Axis(path: "optimizer", labels: ["sgd", "momentum"]),
                Axis(path: "optimizer.lr", labels: ["0.1", "1.1"]),
                Axis(path: "seed", labels: (0..<seeds).map { "\($0)" }),
            ],
            report: .object([
                "compare": .string("optimizer"), "along": .string("optimizer.lr"), "metric": .string("steps/gap"),
            ]))
        return SweepRuns(plan: plan, runs: runs)
    }

    @Test func aReportWithoutDrawsMakesNoTests() throws {
        let text = Report(try Analysis(sweep(seeds: 1))).markdown
        #expect(
            text.contains(
                "Of 4 paths, 2 end within 0.01 of a lowest minimum (sgd 1 of 2, momentum 1 of 2) and 1 diverges."),
            "\(text)")
        #expect(text.contains("| sgd | 0.1 | (0.001857, 0.0009285) | 6.896e-06 | lowest (0, 0) | 23 |"), "\(text)")
        #expect(text.contains("| momentum | 1.1 | diverged | — | — | — |"))
        #expect(!text.contains("## Differences") && !text.contains("bootstrap") && !text.contains("Time to"))
        #expect(text.contains("figures/paths.svg") && text.contains("figures/descent.svg"))
    }

    @Test func aReportOverRandomStartsCountsMinima() throws {
        let text = Report(try Analysis(sweep(seeds: 7))).markdown
        #expect(text.contains("| sgd | 0.1 | 7 | 0 | 0 | 0 | "), "\(text)")
        #expect(text.contains("| momentum | 1.1 | 0 | 0 | 0 | 7 | — | — |"))
        #expect(text.contains("The first 5 seeds of each are drawn.") && text.contains("## Differences"))
    }

    @Test(arguments: [1, 2]) func theFiguresAreDrawn(dimensions: Int) throws {
        let folder = TemporaryFolder()
        try Report.write(try Analysis(sweep(seeds: 2, dimensions: dimensions)), into: folder.path)
        let names = try folder.contents().keys
        for name in ["paths", "descent"] { #expect(names.contains("figures/\(name).svg")) }
        let paths = try String(contentsOfFile: "\(folder.path)/figures/paths.csv", encoding: .utf8)
        #expect(
            paths.contains("learning rate 0.1 minima") && paths.contains("1.5,\(dimensions == 1 ? "2.25" : "0.75"),"))
    }

    @Test func gradientsAndFitsAreDrawnFromTrainings() throws {
        let sweep = SyntheticSweep.small
        let plan = sweep.plan
        let runs = sweep.runs().map { run in
            let norms = (0..<4).map { (layer: Int) -> (name: String, values: [Double]) in
                ("\(layer).weight", [pow(0.1, Double(4 - layer)), 1])
            }
            return RunSummary(
                trial: run.trial, status: run.status, reason: run.reason, curves: run.curves,
                content: TrainingResult(
                    gradientNorms: norms, fit: FittedCurve(inputs: [1, 0], targets: [1, 0], predictions: [0.9, 0.1])))
        }
        let folder = TemporaryFolder()
        try Report.write(try Analysis(SweepRuns(plan: plan, runs: runs)), into: folder.path)
        let flow = try String(contentsOfFile: "\(folder.path)/figures/gradient-flow.csv", encoding: .utf8)
        let lines = flow.split(separator: "\n")
        // Three rates, two optimizers, four weights.
        #expect(lines.count == 1 + 3 * 2 * 4 && lines[1] == "0,0,learning rate 0.01 sgd,1,0.0001,0")
        let fit = try String(contentsOfFile: "\(folder.path)/figures/fit.csv", encoding: .utf8)
        #expect(
            fit.hasPrefix("input,target,\"sgd (1, seed 0)\",\"adam (0.01, seed 0)\"\n0,0,0.1,0.1\n1,1,0.9,0.9\n"),
            "\(fit)")
        let text = try String(contentsOfFile: "\(folder.path)/report.md", encoding: .utf8)
        #expect(
            text.contains("## Gradients layer by layer")
                && text.contains("At the first step the norm of the first layer's gradient")
                && text.contains("## What was learnt"))
    }

    @Test func decadesAreLabelledOnceThereAreSome() {
        #expect(
            FigureStyle.decades("y", lower: 0.005, upper: 200)
                == "set logscale y; set ytics ('0.01' 1e-2, '0.1' 1e-1, '1' 1e0, '10' 1e1, '100' 1e2)")
        #expect(
            FigureStyle.decades("y", lower: 1.5, upper: 30)
                == "set logscale y; set ytics ('2' 2, '5' 5, '10' 10, '20' 20)")
        #expect(FigureStyle.decades("y", lower: 1e-16, upper: 10).code.contains("'1e-16' 1e-16, '1e-13' 1e-13"))
    }
}
