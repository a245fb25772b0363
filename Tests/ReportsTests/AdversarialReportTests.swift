import Foundation
import Runs
import Specs
import Store
import Testing

@testable import Analysis
@testable import Reports

/// Reports of `task: adversarial`.
@Suite struct AdversarialReportTests {
    /// Two arms with three seeds, trained for eight epochs; the second arm covers `covered` of four classes.
    func sweep(covered: Int = 1) throws -> SweepRuns {
        var trials: [Trial] = []
        var runs: [RunSummary] = []
        let arms = ["with", "without"]
        for (arm, label) in arms.enumerated() {
            for seed in 0..<3 {
                let trial = Trial(
                    id: SyntheticSweep.identity(trials.count), index: trials.count, settings: .object([:]),
                    coordinates: [
                        Coordinate(path: "normalization", value: .string(label), label: label),
                        Coordinate(path: "seed", value: .integer(seed), label: "\(seed)"),
                    ])
                let classes = arm == 0 ? 4 : covered
                let shift = 0.01 * Double(seed)
                var result = AdversarialResult()
                result.classShares = (0..<4).map { $0 < classes ? 1 / Double(classes) : 0 }
                result.realShares = [0.25, 0.25, 0.25, 0.25]
                (result.judgeAccuracy, result.realDistance) = (0.875, 0.125)
                result.generatorLosses = (0..<8).map { 0.7 + 0.1 * Double($0) + shift }
                result.discriminatorLosses = (0..<8).map { 1.4 - 0.1 * Double($0) + shift }
                let size = 4 * 3 * 2
                result.samples = ImageMoments(
                    epochs: [0, 4, 8], shape: [3, 4, 1, 3, 2],
                    images: (0..<3 * size).map { UInt8($0 % size * 10 + arm) }, real: (0..<size).map { UInt8($0) })
                var curves: [String: [Double]] = [:]
                curves[AdversarialData.distance.curveName] = (0...8).map { 10 / Double($0 + 1) + Double(arm) + shift }
                curves[AdversarialData.coverage.curveName] = (0...8).map { $0 == 0 ? 0.25 : Double(classes) / 4 }
                curves[AdversarialData.entropy.curveName] = (0...8).map { _ in arm == 0 ? 1 : 0 }
                curves[AdversarialData.diversity.curveName] = (0...8).map { _ in 0.9 }
                curves[AdversarialData.rightOfReal.curveName] = (0..<8).map { 0.6 + 0.02 * Double($0) + shift }
                curves[AdversarialData.rightOfGenerated.curveName] = (0..<8).map { 0.7 + 0.02 * Double($0) + shift }
                curves.merge(result.curves) { first, _ in first }
                trials.append(trial)
                runs.append(RunSummary(trial: trial, status: .completed, curves: curves, content: result))
            }
        }
        let plan = Plan(
            name: "gan", question: "With or without?", task: "adversarial", trials: trials,
            axes: [Axis(path: "normalization", labels: arms), Axis(path: "seed", labels: ["0", "1", "2"])],
            report: .object([
                "compare": .string("normalization"), "metric": .string(AdversarialData.distance.curveName),
            ]))
        return SweepRuns(plan: plan, runs: runs)
    }

    @Test func collapseIsTold() throws {
        let analysis = try Analysis(sweep())
        let text = Report(analysis).markdown
        #expect(text.contains("with has the lowest mean Fréchet distance, 1.121"), "\(text)")
        #expect(text.contains("Mode collapse is found with without in 3 of 3."), "\(text)")
        #expect(analysis.health.map(\.check) == [.modeCollapse] && analysis.health.first?.label == "without")
        #expect(
            text.contains("| without | 2.121 (2.096 to 2.146) | 25.00% (25.00 to 25.00) | 0 (0 to 0) | 0.9000"),
            "\(text)")
        #expect(text.contains("right on 87.5% of test images") && text.contains("is 0.125 between"))
        #expect(text.contains("| real images | 25.0% | 25.0% | 25.0% | 25.0% |"))
        let sound = Report(try Analysis(sweep(covered: 2))).markdown
        #expect(sound.contains("Mode collapse is found in none of the 6 runs.") && !sound.contains("## Health"))
    }

    /// A column for each moment and one for real images; a sheet of 2x2 images has 7x5 pixels.
    @Test func imagesStandInSheets() throws {
        let figure = try #require(GeneratedImages.figure(Analysis(sweep())))
        let rows = figure.data.code.split(separator: "\n").map { $0.split(separator: ",").compactMap { Int($0) } }
        #expect(rows.count == 2 * 7 && rows.allSatisfy { $0.count == 4 * 5 })
        #expect(rows[0][..<5] == [0, 10, 255, 60, 70] && rows[0][15...] == [0, 1, 255, 6, 7])
        #expect(rows[3].allSatisfy { $0 == 255 } && rows[7][0] == 1)
        #expect(figure.script.code.contains("before training") && figure.script.code.contains("epoch 8"))
    }

    @Test func itIsDrawn() throws {
        let folder = TemporaryFolder()
        try Report.write(try Analysis(sweep()), into: folder.path)
        for name in [GeneratedImages.name, SampleCurves.name, AdversarialLosses.name, DiscriminatorCurves.name] {
            #expect(try folder.contents().keys.contains("figures/\(name).svg"), "\(name)")
        }
    }

    @Test func aDiscriminatorThatCannotBeFooledIsTold() throws {
        let runs = try sweep(covered: 4).runs
        let run = try #require(runs.values.first)
        func found(_ share: Double) -> Bool {
            let curves = [
                AdversarialData.rightOfReal.curveName: [0.7, 1],
                AdversarialData.rightOfGenerated.curveName: [0.7, share],
            ]
            return HealthCheck.unmatchedDiscriminator.isFound(
                in: RunSummary(trial: run.trial, status: .completed, curves: curves))
        }
        #expect(found(0.995) && !found(0.9))
    }
}
