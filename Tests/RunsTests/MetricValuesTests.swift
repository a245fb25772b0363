import Foundation
import Specs
import Testing

@testable import Runs

/// What scikit-learn and NumPy found; Tests/Golden/metrics/metrics.py writes it.
struct MetricFixtures: Decodable {
    struct Classes: Decodable {
        let classes: Int
        let labels, predicted: [Int]
        let macro: [String: Double]
        let each: [String: [Double]]
        let support: [Double]
    }

    struct Scores: Decodable {
        let labels: [Int64]
        let scores: [Float]
        let top: [String: Double]
    }

    struct Values: Decodable {
        let outputs, targets: [Float]
        let mae, r2, psnr: Double
    }

    let classes: [Classes]
    let scores: [Scores]
    let values: [Values]

    static func load() throws -> MetricFixtures {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Golden/metrics/metrics.json")
        return try JSONDecoder().decode(MetricFixtures.self, from: Data(contentsOf: file))
    }
}

/// Metrics are those of scikit-learn, classes that are never predicted or do not occur included.
struct MetricValuesTests {
    private func matrix(_ found: MetricFixtures.Classes) throws -> ConfusionMatrix {
        var counts = [Double](repeating: 0, count: found.classes * found.classes)
        for (label, predicted) in zip(found.labels, found.predicted) { counts[label * found.classes + predicted] += 1 }
        return try #require(ConfusionMatrix(classes: found.classes, counts: counts))
    }

    private func value(_ name: String, _ matrix: ConfusionMatrix) throws -> Double {
        switch Metric.named(name).source {
        case .classes(let score): score(matrix)
        case .eachClass(let score): matrix.classMean(score)
        default: throw CancellationError()
        }
    }

    @Test func ofClasses() throws {
        for found in try MetricFixtures.load().classes {
            let matrix = try matrix(found)
            for (name, expected) in found.macro {
                #expect(try abs(value(name, matrix) - expected) < 1e-12, "\(name) of \(found.macro)")
            }
        }
    }

    @Test func ofEachClass() throws {
        for found in try MetricFixtures.load().classes {
            let matrix = try matrix(found)
            #expect((0..<found.classes).map(matrix.support) == found.support)
            for (name, expected) in found.each {
                guard case .eachClass(let score) = Metric.named(name).source else {
                    Issue.record("\(name) is not of each class")
                    continue
                }
                for (ours, theirs) in zip(matrix.scores(score), expected) { #expect(abs((ours ?? 0) - theirs) < 1e-12) }
            }
        }
    }

    @Test func ofScores() throws {
        for found in try MetricFixtures.load().scores {
            var whole = RankCounts()
            whole.add(scores: found.scores, labels: found.labels)
            // Samples may come in parts.
            var parts = RankCounts()
            let classes = found.scores.count / found.labels.count
            for row in found.labels.indices {
                parts.add(scores: Array(found.scores[row * classes..<(row + 1) * classes]), labels: [found.labels[row]])
            }
            #expect(parts == whole)
            for (count, expected) in found.top {
                let metric = Metric.named("top-\(count)-accuracy")
                guard case .scores(let within) = metric.source else {
                    Issue.record("\(metric.name) is not of scores")
                    continue
                }
                #expect(abs(whole.share(within: within) - expected) < 1e-12)
            }
        }
    }

    @Test func ofEqualScoresTheFirstClassIsGiven() {
        var ranks = RankCounts()
        ranks.add(scores: [1, 1, 1, 1, 1, 1], labels: [0, 2])
        #expect(ranks.share(within: 1) == 0.5 && ranks.share(within: 2) == 0.5 && ranks.share(within: 3) == 1)
        #expect(RankCounts().share(within: 1).isNaN)
    }

    @Test func ofValues() throws {
        for found in try MetricFixtures.load().values {
            var sums = ErrorSums()
            sums.add(Array(found.outputs.prefix(7)), targets: Array(found.targets.prefix(7)))
            sums.add(Array(found.outputs.dropFirst(7)), targets: Array(found.targets.dropFirst(7)))
            for (name, expected) in [("mae", found.mae), ("r2", found.r2), ("psnr", found.psnr)] {
                guard case .errors(let score) = Metric.named(name).source else {
                    Issue.record("\(name) is not of errors")
                    continue
                }
                #expect(abs(score(sums) - expected) < 1e-9 * abs(expected), "\(name)")
            }
        }
    }

    @Test func aMemberOfAFamilyIsKnownByItsName() {
        let metric = Metric.named("top-3-accuracy")
        #expect(metric.label == "top-3 accuracy" && metric.range == 0...1 && metric.higherIsBetter)
        #expect(Metric.named("recall@10").range == 0...1)
        for strange in ["top--3-accuracy", "top-03-accuracy", "top-0-accuracy", "top-accuracy", "top-3"] {
            #expect(Metric.named(strange).range == nil, "\(strange)")
        }
    }

    @Test func aCurveCanBeNamedByItsMetricAlone() {
        #expect(Metric.curve("f1") == "test/f1" && Metric.curve("top-5-accuracy") == "test/top-5-accuracy")
        #expect(Metric.curve("accuracy") == "test/accuracy" && Metric.curve("validation/f1") == "validation/f1")
        #expect(Metric.curve("score") == "score" && Metric.curve("gap") == "gap")
        #expect(Metric.choice(ofCurve: "test/f1") == "f1" && Metric.choice(ofCurve: "test/accuracy") == nil)
        #expect(Metric.choice(ofCurve: "train/top-2-accuracy") == "{top-k-accuracy: 2}")
    }

    @Test func everyStageIsAsked() {
        let asked = { (name: String) in Value.object(["metrics": .list([.object([name: .object([:])])])]) }
        let settings: Value = .object([
            "training": asked("f1"), "stages": .list([.object(["training": asked("recall")]), .object([:])]),
        ])
        let trial = Trial(id: String(repeating: "ab", count: 32), index: 0, settings: settings, coordinates: [])
        #expect(trial.askedMetrics == ["f1", "recall"])
    }
}
