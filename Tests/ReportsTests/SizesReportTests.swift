import Foundation
import Runs
import Specs
import Testing

@testable import Analysis
@testable import Reports

/// Reports of `task: describe`.
@Suite struct SizesReportTests {
    /// Three kernels, two strides; `changed` spoils what one of the ways found in the last run.
    func sweep(
        formulas changedFormula: (inout ModelDescription.Count) -> Void = { _ in },
        engine changedEngine: (inout ModelDescription.Count) -> Void = { _ in }
    ) throws -> SweepRuns {
        var trials: [Trial] = []
        var runs: [RunSummary] = []
        for kernel in [1, 3, 5] {
            for stride in [1, 2] {
                let trial = Trial(
                    id: SyntheticSweep.identity(trials.count), index: trials.count, settings: .object([:]),
                    coordinates: [
                        Coordinate(path: "layer.kernel", value: .integer(kernel), label: "\(kernel)"),
                        Coordinate(path: "layer.stride", value: .integer(stride), label: "\(stride)"),
                    ])
                trials.append(trial)
                let extent = (8 - kernel) / stride + 1
                let count = ModelDescription.Count(
                    output: [2, extent, extent], receptiveField: [kernel, kernel], parameters: 2 * kernel * kernel + 2,
                    multiplyAdds: 1_000 * kernel * kernel)
                var (formulas, engine) = (
                    count, ModelDescription.Count(output: count.output, receptiveField: [kernel, kernel])
                )
                if trials.count == 6 {
                    changedFormula(&formulas)
                    changedEngine(&engine)
                }
                runs.append(
                    RunSummary(
                        trial: trial, status: .completed,
                        curves: ["model/parameters": [Double(2 * kernel * kernel + 2)]],
                        content: ModelDescription(layers: count, formulas: formulas, engine: engine)))
            }
        }
        let plan = Plan(
            name: "sizes", question: "How large?", task: "describe", trials: trials,
            axes: [
                Axis(path: "layer.kernel", labels: ["1", "3", "5"]), Axis(path: "layer.stride", labels: ["1", "2"]),
            ],
            report: .object(["metric": .string("model/parameters"), "along": .string("layer.kernel")]))
        return SweepRuns(plan: plan, runs: runs)
    }

    @Test func agreementIsTold() throws {
        let text = Report(try Analysis(sweep())).markdown
        #expect(
            text.contains("multiply-adds and receptive fields of all 6 models are those of the formulas."), "\(text)")
        #expect(text.contains("forward pass gives outputs of these sizes."))
        #expect(text.contains("finds the same receptive fields."))
        #expect(text.contains("The parameters go from 4 (kernel 1, stride 1) to 52 (kernel 5, stride 1)."))
        #expect(text.contains("| 3 | 2 | 2×3×3 | 20 | 9,000 | 3×3 | agrees | agrees |"))
        #expect(!text.contains("## Results") && text.contains("azmoon replay"))
    }

    @Test func differencesAreTold() throws {
        let formula = Report(try Analysis(sweep(formulas: { $0.parameters = 1 }))).markdown
        #expect(
            formula.contains("Only 5 of 6 models have") && formula.contains("| **differs** | agrees |"), "\(formula)")
        let size = Report(try Analysis(sweep(engine: { $0.output = [2, 9, 9] }))).markdown
        #expect(size.contains("in only 5 of 6 models") && size.contains("| agrees | **differs** |"), "\(size)")
        let field = Report(try Analysis(sweep(engine: { $0.receptiveField = [9, 9] }))).markdown
        #expect(field.contains("other receptive fields in 1 of 6 models"), "\(field)")
        let border = Report(try Analysis(sweep(engine: { $0.receptiveField = nil }))).markdown
        #expect(
            border.contains("in 5 models; in the other 1 they reach") && border.contains("| sizes agree |"), "\(border)"
        )
    }

    @Test func theFigureIsDrawn() throws {
        let folder = TemporaryFolder()
        try Report.write(try Analysis(sweep()), into: folder.path)
        let data = try String(contentsOfFile: "\(folder.path)/figures/sizes.csv", encoding: .utf8)
        #expect(data.hasPrefix("panel,series,what,kernel,value\n0,0,\"output's extent, stride 1\",1,8\n"), "\(data)")
        #expect(data.contains("\n1,1,\"receptive field, stride 2\",5,5\n"))
        #expect(try folder.contents().keys.contains("figures/sizes.svg"))
    }
}
