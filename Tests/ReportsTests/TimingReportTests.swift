import Foundation
import Runs
import Specs
import Testing

@testable import Analysis
@testable import Reports

/// Reports of `task: time`, of sampling points, and what stands beside the metric.
@Suite struct TimingReportTests {
    private func layer(_ name: String) -> Value {
        .object(["sequential": .object(["layers": .list([.object([name: .object([:])])])])])
    }

    /// Two sizes by two batches; the candidate takes `factor` times as long, the copy `repeated` times.
    func sweep(factor: Double = 4, repeated: Double = 1) throws -> SweepRuns {
        var trials: [Trial] = []
        var runs: [RunSummary] = []
        for size in [8, 16] {
            for batch in [1, 4] {
                let trial = Trial(
                    id: SyntheticSweep.identity(trials.count), index: trials.count,
                    settings: .object([
                        "candidate": layer("deformable-conv"), "baseline": layer("conv"), "threads": .integer(1),
                        "sample": .number(0.005),
                    ]),
                    coordinates: [
                        Coordinate(path: "input.size", value: .integer(size), label: "\(size)"),
                        Coordinate(path: "input.batch", value: .integer(batch), label: "\(batch)"),
                        Coordinate(path: "seed", value: .integer(0), label: "0"),
                    ])
                trials.append(trial)
                func times(_ factor: Double, _ salt: Int) -> [Double] {
                    (0..<12).map { 1e-3 * factor * (1 + 0.02 * SyntheticSweep.noise($0 + salt)) }
                }
                let pass = try #require(
                    PairedTimes.Pass(
                        candidate: times(factor, 0), baseline: times(1, 100), repeated: times(repeated, 200)))
                runs.append(
                    RunSummary(
                        trial: trial, status: .completed,
                        content: PairedTimes(forward: pass, backward: pass)))
            }
        }
        let plan = Plan(
            name: "timing", question: "What does it cost?", task: "time", trials: trials,
            axes: [
                Axis(path: "input.size", labels: ["8", "16"]), Axis(path: "input.batch", labels: ["1", "4"]),
                Axis(path: "seed", labels: ["0"]),
            ], report: .object([:]))
        return SweepRuns(plan: plan, runs: runs)
    }

    @Test func ratiosAndTheSelfTestAreTold() throws {
        let text = Report(try Analysis(sweep())).markdown
        #expect(text.contains("**Answer.** Beside conv, deformable-conv takes "), "\(text)")
        #expect(text.contains(" times as long backward, over 4 combinations.") && text.contains("hold 1."))
        #expect(text.contains("| size | batch | pass | deformable-conv | conv | ratio |"))
        #expect(text.contains("Hodges-Lehmann") && text.contains("Times do not repeat."))
        #expect(text.contains("azmoon replay") && !text.contains("## Results"))
    }

    @Test func aSelfTestThatFailsIsTold() throws {
        let text = Report(try Analysis(sweep(repeated: 1.2))).markdown
        #expect(text.contains("8 of its 8 95% intervals do not hold 1, where 0.4 are to be expected"), "\(text)")
        #expect(text.contains("| **no** |"))
    }

    @Test func equalTimesAreNotCalledDifferent() throws {
        let text = Report(try Analysis(sweep(factor: 1))).markdown
        #expect(text.contains("No difference is distinguishable from none at 95%."), "\(text)")
    }

    @Test func theFigureIsDrawn() throws {
        let folder = TemporaryFolder()
        try Report.write(try Analysis(sweep()), into: folder.path)
        let data = try String(contentsOfFile: "\(folder.path)/figures/time-ratio.csv", encoding: .utf8)
        #expect(data.split(separator: "\n").count == 9 && data.contains("forward"), "\(data)")
        #expect(try folder.contents().keys.contains("figures/time-ratio.svg"))
    }

    // MARK: Sampling points

    func image(_ shift: Double) throws -> SampledImages.Image {
        let regular = [3.0, 4, 5].flatMap { row in [3.0, 4, 5].map { SampledImages.Place(row: row, column: $0) } }
        return try #require(
            SampledImages.Image(
                channels: 1, height: 9, width: 9, values: (0..<81).map { Double($0 % 7) },
                centre: .init(row: 4, column: 4),
                moved: regular.map { .init(row: $0.row + shift, column: $0.column) }, regular: regular))
    }

    func sampled() throws -> SweepRuns {
        var sweep = SyntheticSweep.small
        sweep.report = .object([
            "compare": .string("optimizer"), "along": .string("optimizer.lr"), "metric": .string("test/accuracy"),
            "also": .list([.string("train/loss"), .string("train/accuracy"), .string("time")]),
        ])
        let sampling = try #require(SampledImages([image(0.5), image(8)]))
        return sweep.sweep { run in TrainingResult(sampling: run.trial.coordinates[0].label == "sgd" ? sampling : nil) }
    }

    @Test func samplingPointsAreDrawnOverImages() throws {
        let folder = TemporaryFolder()
        let analysis = try Analysis(sampled())
        try Report.write(analysis, into: folder.path)
        let data = try String(contentsOfFile: "\(folder.path)/figures/sampling-points.csv", encoding: .utf8)
        let rows = data.split(separator: "\n")
        // The two images have the same pixels, which stand there once; what lies outside is left out.
        #expect(rows.count { $0.hasPrefix("pixel") } == 81 && rows.count { $0.hasPrefix("standard") } == 18)
        #expect(rows.count { $0.hasPrefix("trained") } == 9 && data.contains("trained,3.00,3.50,NaN"), "\(data)")
        let text = Report(analysis).markdown
        #expect(text.contains("| sgd | 9 | 4.25 |") && !text.contains("| adam | 9 |"), "\(text)")
    }

    @Test func whatIsAskedForStandsBesideTheMetric() throws {
        let text = Report(try Analysis(sampled())).markdown
        #expect(text.contains("## Beside it"))
        #expect(
            text.contains("| optimizer | learning rate | training loss | training accuracy | median time of a run |"),
            "\(text)")
        var sweep = SyntheticSweep.small
        #expect(!Report(try Analysis(sweep.sweep())).markdown.contains("## Beside it"))
        sweep.report = .object(["also": .list([.string("train/speed")])])
        #expect(throws: AnalysisError.self) { try Analysis(sweep.sweep()) }
    }
}
