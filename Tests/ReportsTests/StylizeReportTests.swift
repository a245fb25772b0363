import Foundation
import Runs
import Specs
import Store
import Testing

@testable import Analysis
@testable import Reports

/// Reports of `task: stylize`.
@Suite struct StylizeReportTests {
    /// Two style weights with one seed; images of 3x2 pixels, and losses that fall by a tenth or less with each step unless `isStill`.
    func sweep(isStill: Bool = false) throws -> SweepRuns {
        var trials: [Trial] = []
        var runs: [RunSummary] = []
        let weights = [1, 100]
        for (arm, weight) in weights.enumerated() {
            let trial = Trial(
                id: SyntheticSweep.identity(arm), index: arm, settings: .object([:]),
                coordinates: [
                    Coordinate(path: "style-weight", value: .integer(weight), label: "\(weight)"),
                    Coordinate(path: "seed", value: .integer(0), label: "0"),
                ])
            let size = 18
            let result = StylizeResult(
                shape: [3, 3, 2], content: (0..<size).map { UInt8($0) }, style: (0..<size).map { UInt8(100 + $0) },
                steps: [0, 4, 9], images: (0..<3 * size).map { UInt8($0 * 2 + arm) })
            let curves = [
                StylizeData.styleLoss.curveName: (0...9).map { isStill ? 0.5 : 0.5 / Double(1 + ($0 + 1) * (arm + 1)) },
                StylizeData.contentLoss.curveName: (0...9).map { 0.1 * Double($0 * (arm + 1)) },
            ]
            trials.append(trial)
            runs.append(RunSummary(trial: trial, status: .completed, curves: curves, content: result))
        }
        let plan = Plan(
            name: "stylize", question: "How much?", task: "stylize", trials: trials,
            axes: [Axis(path: "style-weight", labels: ["1", "100"]), Axis(path: "seed", labels: ["0"])],
            report: .object([
                "compare": .string("style-weight"), "metric": .string(StylizeData.styleLoss.curveName),
            ]))
        return SweepRuns(plan: plan, runs: runs)
    }

    @Test func picturesStandInARow() throws {
        let analysis = try Analysis(sweep())
        let figure = try #require(StylizedImages.figure(analysis))
        let rows = figure.data.code.split(separator: "\n").map { $0.split(separator: ",").compactMap { Int($0) } }
        #expect(rows.count == 6 && rows.allSatisfy { $0.count == 10 })
        // Red, green and blue of a pixel lie a plane apart: of the content, of the style, and of the start.
        #expect(rows[0][0] == 0 << 16 | 6 << 8 | 12 && rows[0][2] == 100 << 16 | 106 << 8 | 112)
        #expect(rows[0][4] == 0 << 16 | 12 << 8 | 24 && rows[3][4] == 1 << 16 | 13 << 8 | 25)
        #expect(figure.caption.contains("filters are random"))
        let text = Report(analysis).markdown
        #expect(text.contains("100 has the lowest mean style loss") && text.contains("## The images"), "\(text)")
        #expect(analysis.health.isEmpty)
        let still = try Analysis(sweep(isStill: true))
        #expect(still.health.allSatisfy { $0.check == .styleUnchanged } && still.health.count == 2)
    }

    @Test func itIsDrawn() throws {
        let folder = TemporaryFolder()
        try Report.write(try Analysis(sweep()), into: folder.path)
        for name in [StylizedImages.name, StyleLossCurves.name] {
            #expect(try folder.contents().keys.contains("figures/\(name).svg"), "\(name)")
        }
        let script = try String(contentsOfFile: "\(folder.path)/figures/style-losses.gp", encoding: .utf8)
        #expect(script.contains("set xlabel 'step'"))
    }
}
