import Foundation
import Runs
import Specs
import Testing

@testable import Analysis
@testable import Reports

/// Reports of `task: filter`.
@Suite struct FilterReportTests {
    /// Two filters at two levels of noise, two seeds: one halves the size and the noise, the other doubles all values.
    func sweep(along: Bool = true, formula: [Int]? = [3, 4, 4]) throws -> SweepRuns {
        var trials: [Trial] = []
        var runs: [RunSummary] = []
        let noises = along ? [0, 0.1] : [0.1]
        for (place, name) in ["average", "double"].enumerated() {
            for noise in noises {
                for seed in 0..<2 {
                    let trial = Trial(
                        id: SyntheticSweep.identity(trials.count), index: trials.count,
                        settings: .object(["noise": .number(noise)]),
                        coordinates: [
                            Coordinate(path: "layers", value: .string(name), label: name),
                            Coordinate(path: "noise", value: .number(noise), label: "\(noise)"),
                            Coordinate(path: "seed", value: .integer(seed), label: "\(seed)"),
                        ])
                    trials.append(trial)
                    let values = (0..<192).map { Float($0 % 8) / 8 + Float(noise) * Float(($0 + seed) % 3 - 1) }
                    let half = (0..<48).map { Float($0 % 4) / 4 - 0.3 }
                    let input = try #require(FilteredPicture.Planes(shape: [3, 8, 8], values: values))
                    let output = try #require(
                        place == 0
                            ? FilteredPicture.Planes(shape: [3, 4, 4], values: half)
                            : FilteredPicture.Planes(shape: [3, 8, 8], values: values.map { 2 * $0 }))
                    var curves: [String: [Double]] = [
                        "input/contrast": [0.3], "output/contrast": [place == 0 ? 0.2 : 0.6], "input/mean": [0.45],
                        "output/mean": [place == 0 ? 0.45 : 0.9], "input/edge-strength": [0.125],
                        "output/edge-strength": [0.25],
                    ]
                    if noise > 0 {
                        curves["input/noise"] = [noise]
                        curves["output/noise"] = [(place == 0 ? 0.5 : 2) * noise + 0.001 * Double(seed)]
                    }
                    runs.append(
                        RunSummary(
                            trial: trial, status: .completed, curves: curves,
                            content: FilteredPicture(
                                input: input, output: output, formula: place == 0 ? formula : [3, 8, 8])))
                }
            }
        }
        let report: [String: Value] = [
            "compare": .string("layers"), "metric": .string("output/contrast"),
        ]
        let plan = Plan(
            name: "filters", question: "What smooths?", task: "filter", trials: trials,
            axes: [
                Axis(path: "layers", labels: ["average", "double"]),
                Axis(path: "noise", labels: noises.map { "\($0)" }), Axis(path: "seed", labels: ["0", "1"]),
            ],
            report: .object(along ? report.merging(["along": .string("noise")]) { $1 } : report))
        return SweepRuns(plan: plan, runs: runs)
    }

    @Test func whatFiltersDoIsTold() throws {
        let text = Report(try Analysis(sweep())).markdown
        #expect(text.contains("sizes of the formula ⌊(n + 2p − k) / s⌋ + 1 in all 8 runs."), "\(text)")
        #expect(
            text.contains(
                "Of noise with a deviation of 0.1, average leaves 50.5%, the least, and double 200%, the most."))
        #expect(
            text.contains(
                "double (from 0.3 to 0.6) has the highest contrast for what it began with, and average (from 0.3 to 0.2) the lowest."
            ))
        #expect(
            text.contains(
                "| average | 0.1 | 3×4×4 | agrees | 0.45 → 0.45 | 0.3 → 0.2 | 0.125 → 0.25 | 0.1 → 0.0505 ± 0.0007 | — |"
            ))
        #expect(text.contains("means over the seeds") && text.contains("azmoon replay"))
    }

    @Test func aSizeThatDiffersIsTold() throws {
        let text = Report(try Analysis(sweep(formula: [3, 5, 5]))).markdown
        #expect(text.contains("Only 4 of 8 filtered pictures") && text.contains("| **differs** |"), "\(text)")
    }

    @Test func picturesStandBeforeAndAfterWhereNothingLiesAlong() throws {
        let figure = try #require(
            Report(try Analysis(sweep(along: false))).figures.first { $0.name == FilterFigure.name })
        #expect(figure.script.code.contains("'before'") && figure.script.code.contains("'after'"))
        // Two rows of 8 lines; in each a picture, its output and an empty cell.
        let rows = figure.data.code.split(separator: "\n")
        #expect(rows.count == 16 && rows[0].split(separator: ",").count == 24)
    }

    @Test func cellsKeepProportions() throws {
        let planes = try #require(FilteredPicture.Planes(shape: [1, 2, 2], values: [0, 1, -1, 0.5]))
        #expect(PictureCell.Range([planes]) == .around(1))
        let cell = PictureCell(planes, .around(1), cell: (5, 5), original: (5, 5))
        // Two pixels as two times two, and a light edge.
        #expect(
            Array(cell.pixels.prefix(25)) == [
                128, 128, 255, 255, 236, 128, 128, 255, 255, 236, 0, 0, 191, 191, 236, 0, 0, 191, 191, 236, 236, 236,
                236, 236, 236,
            ])
        let negative = try #require(FilteredPicture.Planes(shape: [1, 1, 2], values: [-0.5, -0.25]))
        #expect(PictureCell.Range([negative]) == .around(0.5))
        let bright = try #require(FilteredPicture.Planes(shape: [1, 1, 2], values: [0, 4]))
        #expect(PictureCell.Range([bright]) == .upTo(4))
        #expect(
            PictureCell.Range([try #require(FilteredPicture.Planes(shape: [1, 1, 2], values: [-0.2, 1.2]))]) == .unit)
    }
}
