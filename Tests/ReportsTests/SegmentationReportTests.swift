import Foundation
import Runs
import Specs
import Store
import Testing

@testable import Analysis
@testable import Reports

/// The report of runs that give a class to each pixel.
@Suite struct SegmentationReportTests {
    /// Two losses with two seeds; each run has three images of 4 x 6 pixels.
    func analysis(parameters: [Int] = [10, 10], spec: Value = .object([:])) throws -> Analysis {
        let pixels = 3 * 24
        let targets = (0..<pixels).map { UInt8($0 / 5 % 3) }
        var trials: [Trial] = []
        var runs: [RunSummary] = []
        for (place, loss) in ["cross-entropy", "soft-dice"].enumerated() {
            for seed in 0..<2 {
                let trial = Trial(
                    id: SyntheticSweep.identity(trials.count), index: trials.count, settings: spec,
                    coordinates: [
                        Coordinate(path: "loss", value: .string(loss), label: loss),
                        Coordinate(path: "seed", value: .integer(seed), label: "\(seed)"),
                    ])
                let samples = SegmentedSamples(
                    count: 3, channels: 3, height: 4, width: 6, images: (0..<3 * pixels).map { UInt8($0) },
                    targets: targets, predictions: targets.map { place == 0 ? 0 : $0 })
                let run = RunSummary(
                    trial: trial, status: .completed,
                    curves: ["test/iou": [0.1, 0.5 + 0.1 * Double(place) + 0.01 * Double(seed)]],
                    content: TrainingResult(samples: samples, parameters: parameters[place]))
                trials.append(trial)
                runs.append(run)
            }
        }
        let plan = Plan(
            name: "segmentation", question: "Which loss?", task: "train", trials: trials,
            axes: [
                Axis(path: "loss", labels: ["cross-entropy", "soft-dice"]), Axis(path: "seed", labels: ["0", "1"]),
            ],
            report: .object(["compare": .string("loss"), "metric": .string("test/iou")]))
        return try Analysis(SweepRuns(plan: plan, runs: runs))
    }

    @Test func imagesStandBesideTrueAndPredictedClasses() throws {
        let report = Report(try analysis())
        let figure = try #require(report.figures.first { $0.name == "segmentation" })
        #expect(report.markdown.contains("## What was found in test images"))
        #expect(report.markdown.contains("mean test IoU") && !report.markdown.contains("| parameters |"))
        let parts = figure.data.code.components(separatedBy: "\n\n\n")
        let blocks = parts.map { $0.split(separator: "\n").map { $0.split(separator: ",").compactMap { Int($0) } } }
        // Four rows of images, then of true classes, of the first loss's and of the second's; three images of six columns.
        #expect(blocks.map(\.count) == [4, 12] && blocks.joined().allSatisfy { $0.count == 18 })
        // Red, green and blue of the second image's first pixel lie 24 values apart.
        #expect(blocks[0][0][6] == 72 << 16 | 96 << 8 | 120)
        #expect(blocks[1][0][..<6] == [0, 0, 0, 0, 0, 1] && blocks[1][0][6] == 1)
        #expect(blocks[1][4..<8].joined().allSatisfy { $0 == 0 } && Array(blocks[1][8...]) == Array(blocks[1][..<4]))
    }

    @Test func itIsDrawn() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/azmoon-segmentation-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Report.write(analysis(), into: folder)
        let svg = try String(contentsOfFile: folder + "/figures/segmentation.svg", encoding: .utf8)
        #expect(svg.contains("soft-dice") && svg.contains("<image"))
    }

    @Test func parametersAreListedWhereTheyDiffer() throws {
        let markdown = Report(try analysis(parameters: [12_345, 678])).markdown
        #expect(markdown.contains("| loss | parameters | mean test IoU |"))
        #expect(markdown.contains("| soft-dice | 678 |") && markdown.contains("| cross-entropy | 12,345 |"))
    }
}
